"""A window that compares two responses: values, lines, and status, headers and time."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QColor, QGuiApplication, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from postgui.model.exchange import Exchange
from postgui.model.problem import ProblemError
from postgui.services.response_diff import Difference, compare, head_changes
from postgui.services.tasks import Tasks
from postgui.services.workers import Workers
from postgui.ui.elided_label import ElidedLabel
from postgui.ui.response.diff_model import ChangeModel, LineModel
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.theme import current_theme

_RUN_AFTER_MS = 300


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
    """Compares in a worker, again whenever what is ignored changes; not modal."""

    def __init__(
        self,
        before: tuple[str, Exchange],
        after: tuple[str, Exchange],
        tasks: Tasks,
        workers: Workers,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Compare responses")
        self._before, self._after = before[1], after[1]
        self._tasks, self._workers = tasks, workers
        self._owner = owner = object()
        self.destroyed.connect(lambda: tasks.cancel_owned(owner))
        self.names = ElidedLabel(self)
        self.names.setProperty("tone", "muted")
        self.names.show_text(f"{before[0]}  \u2192  {after[0]}")
        self.note = NoteBar(self)
        self.ignored = QLineEdit(self)
        self.ignored.setPlaceholderText("Paths to ignore, as $.timestamp; $..id")
        self.ignored.setAccessibleName("Paths to ignore")
        self.ignored.textEdited.connect(self._on_edited)
        self.ordered = QCheckBox("Order of arrays counts", self)
        self.ordered.setChecked(True)
        self.ordered.toggled.connect(self._run)
        self.changes = ChangeModel(("Path", "Before", "After"), self)
        self.lines = LineModel(self)
        self.head = ChangeModel(("What", "Before", "After"), self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.values_page = self._values_page()
        line_table = self._table(self.lines, "Lines that differ")
        line_table.horizontalHeader().hide()
        self.tabs.addTab(self.values_page, "Values")
        self.tabs.addTab(line_table, "Lines")
        self.tabs.addTab(self._table(self.head, "Status, headers and time that differ"), "Head")
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_RUN_AFTER_MS)
        self._soon.timeout.connect(self._run)
        theme = current_theme()
        margin = theme.px(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, margin, 0, 0)
        names = QHBoxLayout()
        names.setContentsMargins(margin, 0, margin, 0)
        names.addWidget(self.names)
        layout.addLayout(names)
        layout.addWidget(self.note)
        layout.addWidget(self.tabs, 1)
        self.resize(theme.px(860), theme.px(560))
        heads = head_changes(self._before, self._after)
        self.head.show_changes(heads)
        self.tabs.setTabText(2, f"Head  {len(heads)}")
        self._run()

    def _values_page(self) -> QWidget:
        theme = current_theme()
        page = QWidget(self)
        line = QHBoxLayout()
        line.setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6))
        line.setSpacing(theme.px(12))
        line.addWidget(self.ignored, 1)
        line.addWidget(self.ordered)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self._table(self.changes, "Values that differ"), 1)
        return page

    def _table(self, model: LineModel | ChangeModel, name: str) -> QTableView:
        theme = current_theme()
        table = QTableView(self)
        table.setModel(model)
        table.setItemDelegate(_Ground(table))
        table.setAccessibleName(name)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setFont(theme.code_font())
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setMinimumSectionSize(theme.px(20))
        table.verticalHeader().setDefaultSectionSize(theme.px(22))
        table.horizontalHeader().setHighlightSections(False)
        if isinstance(model, LineModel):
            table.horizontalHeader().setStretchLastSection(True)
            for column in (0, 1):
                table.setColumnWidth(column, theme.px(52))
        else:
            table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        copy = QAction("Copy", table)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(lambda: _copy_rows(table, model))
        table.addAction(copy)
        return table

    @Slot(str)
    def _on_edited(self, _text: str) -> None:
        self._soon.start()

    @Slot()
    def _run(self) -> None:
        self._tasks.cancel_owned(self._owner)
        self._tasks.start(self._compare(), name="compare responses", owner=self._owner)

    async def _compare(self) -> None:
        ignored = tuple(part.strip() for part in self.ignored.text().split(";") if part.strip())
        pair = [(each.body, _type_of(each)) for each in (self._before, self._after)]
        try:
            found = await self._workers.run(
                compare, pair[0], pair[1], ignored, ordered=self.ordered.isChecked()
            )
        except OSError as error:
            found = Difference(error=f"A body can't be read any more: {error.strerror or error}.")
        except ProblemError as error:
            found = Difference(error=f"{error.problem.what}. {error.problem.advice}")
        self._show(found)

    def _show(self, found: Difference) -> None:
        text = " ".join(part for part in (found.error, found.note) if part)
        self.note.show_note(text, role="warning" if found.error else "info")
        self.lines.show_lines(found.lines)
        self.changes.show_changes(found.changes or ())
        self.tabs.setTabVisible(0, found.changes is not None)
        self.tabs.setTabText(0, f"Values  {len(found.changes or ())}")
        changed = sum(line.mark in ("removed", "added") for line in found.lines)
        self.tabs.setTabText(1, f"Lines  {changed}")


def _type_of(exchange: Exchange) -> str:
    return exchange.response.header("content-type") if exchange.response is not None else ""


def _copy_rows(table: QTableView, model: LineModel | ChangeModel) -> None:
    rows = sorted(index.row() for index in table.selectionModel().selectedRows())
    QGuiApplication.clipboard().setText("\n".join(model.text(row) for row in rows))
