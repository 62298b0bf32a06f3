"""The headers of a preview: in their order, with why each automatic one is there, and its switch."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from postgui.translation import again, mark, tr
from postgui.ui.copy_key import add_copy_key
from postgui.ui.plain_tip import plain_tip
from postgui.ui.request.outgoing_text import HeaderLine
from postgui.ui.theme import current_theme

_Index = QModelIndex | QPersistentModelIndex
_TITLES = ("", mark("Header"), mark("Value"), mark("Why it is there"))
_SWITCH, _NAME, _VALUE, _WHY = range(len(_TITLES))
_ROW_PX = 28
_SWITCH_PX = 32
_OWN = mark("yours")


class OutgoingModel(QAbstractTableModel):
    """Adapts header lines; the check box of an automatic one is its switch.

    Signals:
        switched: A switch was used. str: header name; bool: send it.
    """

    switched = Signal(str, bool)

    def __init__(self, parent: Any = None, *, code: bool = True) -> None:
        """`code`: in the letters of code, else in those of the window."""
        super().__init__(parent)
        self._code = code
        self.lines: tuple[HeaderLine, ...] = ()

    def show_lines(self, lines: Sequence[HeaderLine]) -> None:
        """Show other headers."""
        if len(lines) == len(self.lines):
            self.lines = tuple(lines)
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(_TITLES) - 1))
            return
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def switch(self, index: _Index) -> bool:
        """Use the switch of a row; False if it has none."""
        if not index.isValid() or self.lines[index.row()].switch == "none":
            return False
        line = self.lines[index.row()]
        self.switched.emit(line.name, line.switch == "off")
        return True

    # Qt overrides

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_TITLES)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == _SWITCH and self.lines[index.row()].switch != "none":
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        text = ("", line.name, line.value, again(line.why) or tr(_OWN))[column]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.ToolTipRole:
                tip = _tip(line, column)
                return plain_tip(tip) if tip else None
            case Qt.ItemDataRole.CheckStateRole if column == _SWITCH and line.switch != "none":
                return (Qt.CheckState.Checked if line.switch == "on" else Qt.CheckState.Unchecked).value
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(line) if column == _SWITCH else text
            case Qt.ItemDataRole.ForegroundRole:
                return current_theme().color(_role(line, column))
            case Qt.ItemDataRole.FontRole:
                return _font(line, column, code=self._code)
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        return role == Qt.ItemDataRole.CheckStateRole and self.switch(index)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_TITLES[section])
        return None


def _tip(line: HeaderLine, column: int) -> str:
    if column == _SWITCH and line.switch != "none":
        return (
            tr("Leave {name} out", name=line.name)
            if line.switch == "on"
            else tr("Send {name} again", name=line.name)
        )
    return f"{line.name}: {line.value}\n{again(line.why) or tr(_OWN)}"


def _spoken(line: HeaderLine) -> str:
    return "" if line.switch == "none" else tr("Send {name}", name=line.name)


def _role(line: HeaderLine, column: int) -> str:
    if line.why or column == _WHY:
        return "text-faint"
    return "syntax-key" if column == _NAME else "text"


def _font(line: HeaderLine, column: int, *, code: bool) -> QFont:
    theme = current_theme()
    letters = theme.code_font() if code else theme.ui_font()
    font = letters if column in (_NAME, _VALUE) else theme.ui_font("small")
    font.setStrikeOut(line.switch == "off" and column == _NAME)
    return font


class OutgoingTable(QTableView):
    """Shows header lines. Space switches the automatic header of the current row.

    Signals:
        switched: A switch was used. str: header name; bool: send it.
    """

    switched = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = OutgoingModel(self)
        self.lines.switched.connect(self.switched)
        self.setModel(self.lines)
        self.setAccessibleName(tr("Headers that would be sent"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        add_copy_key(self, self._on_copy)
        current_theme().scaled.connect(self._measure)
        self._measure()

    def show_lines(self, lines: Sequence[HeaderLine]) -> None:
        """Show other headers."""
        self.lines.show_lines(lines)
        self._measure()

    @Slot()
    def _measure(self) -> None:
        theme = current_theme()
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW_PX))
        room = max(self.viewport().width() - theme.px(_SWITCH_PX), theme.px(160))
        name = min(self.sizeHintForColumn(_NAME) + theme.px(8), room * 34 // 100)
        why = min(self.sizeHintForColumn(_WHY) + theme.px(8), room * 38 // 100)
        self.setColumnWidth(_SWITCH, theme.px(_SWITCH_PX))
        self.setColumnWidth(_NAME, name)
        self.setColumnWidth(_VALUE, room - name - why)

    @Slot()
    def _on_copy(self) -> None:
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        chosen = [self.lines.lines[row] for row in rows]
        if chosen:
            text = "\n".join(f"{line.name}: {line.value}" for line in chosen)
            QGuiApplication.clipboard().setText(text)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space or not self.lines.switch(self.currentIndex()):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._measure()
