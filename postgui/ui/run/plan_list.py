"""What a run will send: the list of its requests, how many of them run, and the ways back."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from postgui.model.problem import Problem
from postgui.model.run import ListedRequest
from postgui.services.run.choice import arranged, order_of
from postgui.translation import plural, tr
from postgui.ui.elided_label import ElidedLabel
from postgui.ui.run.plan_model import PlanModel
from postgui.ui.run.plan_table import PlanTable
from postgui.ui.theme import current_theme


class PlanList(QWidget):
    """Shows the requests of a run, to be put in order and left out.

    Signals:
        edited: The person changed the order, or what is left out.
    """

    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._plan: Sequence[ListedRequest] = ()
        self.model = PlanModel(self)
        self.sums = ElidedLabel(self)
        self.hint = ElidedLabel(self)
        self.hint.show_toned(tr("Drag them into order, or press Alt+Up and Alt+Down."), "muted")
        self.every = self._quiet(tr("All or none"), tr("Take all requests along, or leave all out"))
        self.reset = self._quiet(
            tr("Order of the tree"), tr("Put the requests in the order of the tree again")
        )
        self.table = PlanTable(self.model, self)
        self.model.edited.connect(self._on_edited)
        self.every.clicked.connect(self._on_every)
        self.reset.clicked.connect(self._on_reset)
        self._build_layout()
        self._show_sums()

    def show_plan(self, plan: Sequence[ListedRequest], order: Sequence[str], left_out: Iterable[str]) -> None:
        """Show what can be run, in the order of the tree, arranged as was chosen."""
        self._plan = plan
        self.model.show_plan(arranged(plan, order), left_out)
        self._show_sums()

    def show_problem(self, problem: Problem) -> None:
        """Say why nothing can be run."""
        self.show_plan((), (), ())
        self.sums.show_toned(problem.what, "error")

    def show_tags(self, wanted: Iterable[str], unwanted: Iterable[str]) -> None:
        """Say which requests the tags let through."""
        self.model.show_tags(wanted, unwanted)
        self._show_sums()

    def lock(self, locked: bool) -> None:
        """Let nothing be changed while it runs."""
        self.model.locked = locked
        self.every.setEnabled(not locked)
        self._show_sums()

    def order(self) -> tuple[str, ...]:
        """The order that the person chose; empty for that of the tree."""
        return order_of((row.path for row in self.model.rows), [each.path for each in self._plan])

    def left_out(self) -> tuple[str, ...]:
        return tuple(str(row.path) for row in self.model.rows if not row.ticked)

    def _show_sums(self) -> None:
        rows = self.model.rows
        count = sum(row.runs for row in rows)
        told = plural(
            "{count:,} of {n:,} request runs", "{count:,} of {n:,} requests run", len(rows), count=count
        )
        self.sums.show_toned(told, "muted")
        self.reset.setEnabled(bool(self.order()) and not self.model.locked)

    def _quiet(self, text: str, told: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("quiet", True)
        button.setToolTip(told)
        return button

    def _build_layout(self) -> None:
        theme = current_theme()
        line = QHBoxLayout()
        theme.fit(line.setContentsMargins, 12, 6, 12, 6)
        theme.fit(line.setSpacing, 8)
        line.addWidget(self.sums, 1)
        line.addWidget(self.every)
        line.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.table, 1)
        column.addWidget(self.hint)
        theme.fit(self.hint.setContentsMargins, 12, 6, 12, 6)

    @Slot()
    def _on_edited(self) -> None:
        self._show_sums()
        self.edited.emit()

    @Slot()
    def _on_every(self) -> None:
        rows = self.model.rows
        self.model.tick(range(len(rows)), not all(row.ticked for row in rows))

    @Slot()
    def _on_reset(self) -> None:
        self.show_plan(self._plan, (), self.left_out())
        self.edited.emit()
