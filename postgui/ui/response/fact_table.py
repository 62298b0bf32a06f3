"""Names and values in a table that can be read, copied and walked through by keyboard."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Slot
from PySide6.QtGui import QFont, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from postgui.translation import again, mark, tr
from postgui.ui.copy_key import add_copy_key
from postgui.ui.menu import Menu
from postgui.ui.plain_tip import plain_tip
from postgui.ui.theme import current_theme

_Index = QModelIndex | QPersistentModelIndex
_TITLES = (mark("Name"), mark("Value"))
_ROW_PX = 26
_BREAKABLE = re.compile(r"([,:/?&=;])(?=\S)")
"""Where a line may break although there is no blank: fingerprints, names and URLs are long."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A row. `role` is the colour of the value; a `title` stands over the rows that follow; `code` is
    for text that is read letter by letter."""

    label: str
    value: str = ""
    role: str = "text"
    title: bool = False
    code: bool = False


class FactModel(QAbstractTableModel):
    """Adapts a list of facts, owns nothing else."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.facts: tuple[Fact, ...] = ()

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show other facts."""
        self.beginResetModel()
        self.facts = tuple(facts)
        self.endResetModel()

    # Qt overrides

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self.facts)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_TITLES)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        fact = self.facts[index.row()]
        first = index.column() == 0
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _BREAKABLE.sub("\\1\u200b", again(fact.label if first else fact.value))
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(again(fact.label if first else fact.value))
            case Qt.ItemDataRole.AccessibleTextRole:
                return ": ".join(again(part) for part in (fact.label, fact.value) if part)
            case Qt.ItemDataRole.ForegroundRole:
                return current_theme().color("text-muted" if first and not fact.title else fact.role)
            case Qt.ItemDataRole.FontRole:
                return _font(fact, first=first)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_TITLES[section])
        return None


def _font(fact: Fact, *, first: bool) -> QFont:
    theme = current_theme()
    if fact.title:
        font = theme.ui_font()
        font.setBold(True)
        return font
    return theme.code_font() if fact.code and not first else theme.ui_font()


class FactTable(QTableView):
    """Shows facts. Ctrl+C copies the values of the selected rows, the menu their lines or everything.

    With `whole` it is as high as its rows: something around it scrolls.
    """

    def __init__(self, parent: QWidget, name: str, *, whole: bool = False) -> None:
        super().__init__(parent)
        self._whole = whole
        self.facts = FactModel(self)
        self.setModel(self.facts)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("inset", True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if whole:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        add_copy_key(self, self._on_copy_values)
        current_theme().scaled.connect(self._fit)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show other facts."""
        self.clearSpans()
        self.facts.show_facts(facts)
        for row, fact in enumerate(facts):
            if fact.title:
                self.setSpan(row, 0, 1, len(_TITLES))
        self._fit()

    def lines(self) -> str:
        """All of it as text."""
        return "\n".join(map(_line, self.facts.facts))

    @Slot()
    def _fit(self) -> None:
        theme = current_theme()
        metrics = self.fontMetrics()
        labels = [fact.label for fact in self.facts.facts if not fact.title]
        wanted = max(map(metrics.horizontalAdvance, labels), default=0) + theme.px(24)
        self.setColumnWidth(0, min(wanted, max(self.viewport().width() * 2 // 5, theme.px(90))))
        for row, fact in enumerate(self.facts.facts):
            height = max(theme.px(_ROW_PX), self.sizeHintForRow(row) + theme.px(6))
            self.setRowHeight(row, height + (theme.px(8) if fact.title and row else 0))
        if self._whole:
            self.setFixedHeight(self.verticalHeader().length() + 2)

    def _selected(self) -> list[Fact]:
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.facts.facts[row] for row in rows]

    @Slot()
    def _on_copy_values(self) -> None:
        if chosen := self._selected():
            QGuiApplication.clipboard().setText("\n".join(again(fact.value or fact.label) for fact in chosen))

    @Slot()
    def _on_copy_lines(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(map(_line, self._selected())))

    @Slot()
    def _on_copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.lines())

    @Slot(QPoint)
    def _on_menu(self, position: QPoint) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._selected():
            menu.addAction(tr("Copy value"), self._on_copy_values)
            menu.addAction(tr("Copy with name"), self._on_copy_lines)
        menu.addAction(tr("Copy all"), self._on_copy_all)
        menu.popup(self.viewport().mapToGlobal(position))

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()


def _line(fact: Fact) -> str:
    label = again(fact.label)
    return label if fact.title else f"  {label}: {again(fact.value)}"
