"""A window that compares two responses: lines, values, and status, headers and times."""

from contextlib import aclosing
from dataclasses import dataclass
from urllib.parse import urlsplit

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from postgui.model.exchange import Exchange
from postgui.model.problem import ProblemError
from postgui.services.response_diff import CompareJob, Difference, head_changes
from postgui.translation import joined, mark, stopped, tr
from postgui.ui.copy_key import add_copy_key
from postgui.ui.dialog_size import open_at
from postgui.ui.document.reading import Reading
from postgui.ui.elided_label import ElidedLabel
from postgui.ui.part_actions import PartActions
from postgui.ui.response.diff_model import ChangeModel
from postgui.ui.response.diff_view import DiffView
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.theme import current_theme

_RUN_AFTER_MS = 300


@dataclass(frozen=True, slots=True)
class Side:
    """A response to compare, and what it is called."""

    name: str
    exchange: Exchange


class _Ground(QStyledItemDelegate):
    """Paints the ground that the model wants: with a style sheet Qt leaves it out."""

    # Qt overrides

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if isinstance(ground, QColor):
            painter.fillRect(option.rect, ground)
        super().paint(painter, option, index)


class DiffDialog(QDialog):
    """Compares in a helper process, again whenever what is ignored changes; not modal.

    What is ignored is remembered for the host of the response on the right.

    Signals:
        other_requested: The person wants to compare the right side with something else.
    """

    other_requested = Signal()

    def __init__(self, before: Side, after: Side, reading: Reading, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare responses"))
        self._reading = reading
        self._before, self._after = before, after
        self._owner = owner = object()
        self.destroyed.connect(lambda: reading.tasks.cancel_owned(owner))
        self.before_name, self.after_name = ElidedLabel(self), ElidedLabel(self)
        self.swap = self._button(tr("Swap"), self._on_swap)
        self.other = self._button(tr("Compare with another…"), self.other_requested)
        self.note = NoteBar(self)
        self.ignored = QLineEdit(self)
        self.ignored.setPlaceholderText(tr("Paths to ignore, as $.timestamp; $..id"))
        self.ignored.setAccessibleName(tr("Paths to ignore"))
        self.ignored.setToolTip(tr("JSONPath, separated by semicolons; kept for this host"))
        self.ignored.textEdited.connect(self._on_edited)
        self.ordered = QCheckBox(tr("Order of arrays counts"), self)
        self.ordered.setChecked(True)
        self.ordered.toggled.connect(self._run)
        self.body = DiffView(self)
        keys = PartActions(self)
        keys.add("comparison.previous", lambda: self.body.step(-1), self.body.isVisible)
        keys.add("comparison.next", lambda: self.body.step(1), self.body.isVisible)
        self.changes = ChangeModel((mark("Path"), mark("Before"), mark("After")), self)
        self.head = ChangeModel((mark("What"), mark("Before"), mark("After")), self)
        self._tables: list[QTableView] = []
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(tr("What is compared"))
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.body, tr("Body"))
        self.tabs.addTab(self._table(self.changes, tr("Values that differ")), tr("Values"))
        self.tabs.addTab(self._table(self.head, tr("Status, headers and times that differ")), tr("Head"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_RUN_AFTER_MS)
        self._soon.timeout.connect(self._run)
        self._build_layout()
        current_theme().scaled.connect(self._on_theme)
        self._on_theme()
        open_at(self, 980, 640)
        self.show_sides(before, after)

    def show_sides(self, before: Side, after: Side) -> None:
        """Compare these two."""
        self._before, self._after = before, after
        for label, side in ((self.before_name, before), (self.after_name, after)):
            label.show_text(side.name)
        heads = head_changes(before.exchange, after.exchange)
        self.head.show_changes(heads)
        self.tabs.setTabText(2, tr("Head  {n}", n=len(heads)))
        self._run()

    @property
    def after(self) -> Side:
        """The right side."""
        return self._after

    def _build_layout(self) -> None:
        theme = current_theme()
        names = QHBoxLayout()
        theme.fit(names.setContentsMargins, 12, 0, 12, 0)
        theme.fit(names.setSpacing, 8)
        arrow = QLabel("\u2192", self)
        arrow.setProperty("tone", "muted")
        names.addWidget(self.before_name, 1)
        names.addWidget(arrow)
        names.addWidget(self.after_name, 1)
        names.addWidget(self.swap)
        names.addWidget(self.other)
        self.json_line = QWidget(self)
        line = QHBoxLayout(self.json_line)
        theme.fit(line.setContentsMargins, 12, 6, 12, 0)
        theme.fit(line.setSpacing, 12)
        line.addWidget(self.ignored, 1)
        line.addWidget(self.ordered)
        layout = QVBoxLayout(self)
        theme.fit(layout.setContentsMargins, 0, 12, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(names)
        layout.addWidget(self.json_line)
        theme.fit(layout.addSpacing, 6)
        layout.addWidget(self.note)
        layout.addWidget(self.tabs, 1)
        self.body.setFocus()

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("quiet", True)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _table(self, model: ChangeModel, name: str) -> QTableView:
        table = QTableView(self)
        table.setProperty("inset", True)
        table.setModel(model)
        table.setItemDelegate(_Ground(table))
        table.setAccessibleName(name)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        add_copy_key(table, lambda: _copy_rows(table, model))
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._tables.append(table)
        return table

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        for table in self._tables:
            table.setFont(theme.code_font())
            table.verticalHeader().setMinimumSectionSize(theme.px(20))
            table.verticalHeader().setDefaultSectionSize(theme.px(22))

    @Slot(str)
    def _on_edited(self, _text: str) -> None:
        self._soon.start()

    @Slot()
    def _on_swap(self) -> None:
        self.show_sides(self._after, self._before)

    @Slot()
    def _run(self) -> None:
        self._soon.stop()
        self._reading.tasks.cancel_owned(self._owner)
        self._reading.tasks.start(self._compare(), name="compare responses", owner=self._owner)

    def _paths(self) -> tuple[str, ...]:
        return tuple(part.strip() for part in self.ignored.text().split(";") if part.strip())

    def _host(self) -> str:
        return urlsplit(self._after.exchange.request.url).netloc.rpartition("@")[2]

    async def _compare(self) -> None:
        remembered, host = self._reading.remembered, self._host()
        if remembered is not None and not self.ignored.isModified():
            self.ignored.setText("; ".join(await remembered.ignored(host)))
        paths = self._paths()
        self.body.place.setText(tr("Comparing…"))
        found = await self._found(paths)
        self._show(found)
        if remembered is not None and self.ignored.isModified() and not found.error:
            await remembered.keep_ignored(host, paths)

    async def _found(self, paths: tuple[str, ...]) -> Difference:
        pair = [(each.exchange.body, _type_of(each.exchange)) for each in (self._before, self._after)]
        job = CompareJob(pair[0], pair[1], paths, self.ordered.isChecked())
        found = Difference()
        try:
            async with aclosing(self._reading.indexing().run(job)) as parts:
                async for part in parts:
                    found = part
        except ProblemError as error:
            problem = error.problem
            more = joined(" ", (stopped(problem.meaning), problem.advice))
            found = Difference(error=joined(": ", (problem.what, more)))
        return found

    def _show(self, found: Difference) -> None:
        text = joined(" ", (part for part in (found.error, found.note) if part))
        self.note.show_note(text, role="warning" if found.error else "info")
        self.body.show_rows(found.rows)
        self.changes.show_changes(found.changes or ())
        self.json_line.setVisible(found.changes is not None)
        self.tabs.setTabVisible(1, found.changes is not None)
        self.tabs.setTabText(1, tr("Values  {n}", n=len(found.changes or ())))


def _type_of(exchange: Exchange) -> str:
    return exchange.response.header("content-type") if exchange.response is not None else ""


def _copy_rows(table: QTableView, model: ChangeModel) -> None:
    rows = sorted(index.row() for index in table.selectionModel().selectedRows())
    QGuiApplication.clipboard().setText("\n".join(model.text(row) for row in rows))
