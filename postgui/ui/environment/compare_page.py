"""The comparison of environments: a matrix that can be filtered and edited."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from postgui.services.environment_set import VariableSet
from postgui.translation import mark, plural, tr
from postgui.ui.environment.compare_model import NAME, STATE, CompareModel, Wanted
from postgui.ui.theme import current_theme

_CHOICES: tuple[tuple[str, Wanted], ...] = (
    (mark("All names"), "all"),
    (mark("Missing somewhere"), "missing"),
    (mark("Different"), "different"),
)


class ComparePage(QWidget):
    """Shows sets side by side.

    Signals:
        value_edited: VariableSet: where; str: the name; str: its new value.
    """

    value_edited = Signal(object, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = CompareModel(self)
        self.wanted = QComboBox(self)
        self.wanted.setAccessibleName(tr("Which names to list"))
        for label, wanted in _CHOICES:
            self.wanted.addItem(tr(label), wanted)
        self.summary = QLabel(self)
        self.summary.setProperty("tone", "muted")
        self.table = QTableView(self)
        self.table.setProperty("inset", True)
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr("Environments side by side"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setWordWrap(False)
        self.table.setShowGrid(False)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "panel")
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        theme = current_theme()
        strip = QHBoxLayout()
        theme.fit(strip.setContentsMargins, 12, 12, 12, 8)
        theme.fit(strip.setSpacing, 12)
        strip.addWidget(self.wanted)
        strip.addWidget(self.summary, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(strip)
        column.addWidget(self.table, 1)
        self.wanted.activated.connect(self._on_wanted)
        self.model.value_edited.connect(self._on_edited)
        theme.scaled.connect(self._measure)

    def show_sets(self, sets: Sequence[VariableSet]) -> None:
        """Compare `sets`, two or more."""
        current = self.table.currentIndex()
        self.model.show_sets(sets, self.wanted.currentData())
        count = self.model.rowCount()
        self.summary.setText(
            plural(
                "{n} name in {environments} environments",
                "{n} names in {environments} environments",
                count,
                environments=len(sets),
            )
        )
        self._measure()
        if current.isValid() and current.row() < count and current.column() < self.model.columnCount():
            self.table.setCurrentIndex(self.model.index(current.row(), current.column()))

    @Slot()
    def _measure(self) -> None:
        theme = current_theme()
        rows, columns = self.table.verticalHeader(), self.table.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.px(28))
        columns.setFont(theme.ui_font("small"))
        columns.setMinimumSectionSize(theme.px(80))
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        if self.model.columnCount() > STATE:
            columns.setSectionResizeMode(STATE, QHeaderView.ResizeMode.Fixed)
            self.table.setColumnWidth(STATE, theme.px(84))
            columns.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Interactive)
            self.table.setColumnWidth(NAME, theme.px(150))

    @Slot()
    def _on_wanted(self) -> None:
        self.show_sets(self.model.sets)

    @Slot(int, str, str)
    def _on_edited(self, at: int, name: str, value: str) -> None:
        self.value_edited.emit(self.model.sets[at], name, value)
