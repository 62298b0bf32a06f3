"""The rows of the Headers tab: adapts a list of headers, owns nothing else."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from postgui.formats.render.header_help import help_text
from postgui.model.exchange import HeaderList
from postgui.translation import mark, tr
from postgui.ui.plain_tip import plain_tip
from postgui.ui.theme import current_theme

RAW_ROLE = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex
_TITLES = (mark("Name"), mark("Value"))


class HeaderTable(QAbstractTableModel):
    """Names and values as they came."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._headers: HeaderList = ()
        self._all: HeaderList = ()
        self._words = ""

    @property
    def headers(self) -> HeaderList:
        """Those on show."""
        return self._headers

    @property
    def all_headers(self) -> HeaderList:
        """Those that came, shown or not."""
        return self._all

    def show_headers(self, headers: HeaderList) -> None:
        """Show other headers."""
        self._all = headers
        self._refresh()

    def show_filter(self, words: str) -> None:
        """Show only those that have `words` in name or value, whatever their case."""
        self._words = words
        self._refresh()

    def _refresh(self) -> None:
        wanted = self._words.casefold().strip()
        self.beginResetModel()
        self._headers = tuple(pair for pair in self._all if wanted in f"{pair[0]}: {pair[1]}".casefold())
        self.endResetModel()

    # Qt overrides

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._headers)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_TITLES)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        text = self._headers[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, RAW_ROLE):
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(help_text(text) or text if index.column() == 0 else text)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and index.column() == 0:
            return help_text(text)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 0:
            return current_theme().color("syntax-key")
        if role == Qt.ItemDataRole.FontRole:
            return current_theme().code_font()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_TITLES[section])
        return None
