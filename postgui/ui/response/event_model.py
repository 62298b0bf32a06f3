"""The rows of the Stream viewer: the last events of a stream, and those that a filter leaves."""

import time
from collections import deque
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from postgui.formats.render.event_stream import KEPT_ROWS, StreamEvent
from postgui.translation import mark, tr
from postgui.ui.plain_tip import plain_tip
from postgui.ui.qtmodels.titles import title_at_left
from postgui.ui.theme import current_theme

_Index = QModelIndex | QPersistentModelIndex
_TITLES = ("#", mark("Time"), mark("Event"), mark("Data"))
_SHOWN_CHARACTERS = 300
_KEPT_CHARACTERS = 50_000_000
"""Of all events together: a few that are very long take as much memory as many short ones."""
_LINES = str.maketrans({"\n": "\u23ce", "\r": "", "\t": " ", "\u2028": "\u23ce", "\u2029": "\u23ce"})
Row = tuple[int, str, StreamEvent]
"""Its number from 1, when it came (empty for a finished stream), and the event."""


class EventModel(QAbstractTableModel):
    """Keeps the last events: no more than `KEPT_ROWS`, and of long ones fewer, however long it goes on."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._kept: deque[Row] = deque()
        self._characters = 0
        self._shown: list[Row] = []
        self._words = ""
        self.count = 0

    @property
    def kept(self) -> int:
        return len(self._kept)

    def row(self, number: int) -> Row:
        """A row on show."""
        return self._shown[number]

    def rows(self) -> Sequence[Row]:
        """All rows on show."""
        return self._shown

    def show_events(self, events: Sequence[StreamEvent], before: int) -> None:
        """Show a finished stream, `before` events of which are left out."""
        self.beginResetModel()
        self._kept.clear()
        self._characters = 0
        self._keep((number, "", event) for number, event in enumerate(events, before + 1))
        self.count = before + len(events)
        self._shown = [row for row in self._kept if self._fits(row)]
        self.endResetModel()

    def add_events(self, events: Sequence[StreamEvent]) -> None:
        """Show what has come just now, below; what is too old goes."""
        now = time.strftime("%H:%M:%S")
        rows = [(self.count + place, now, event) for place, event in enumerate(events, 1)]
        self.count += len(rows)
        self._keep(rows)
        oldest = self._kept[0][0] if self._kept else 0
        gone = next((place for place, row in enumerate(self._shown) if row[0] >= oldest), len(self._shown))
        if gone:
            self.beginRemoveRows(QModelIndex(), 0, gone - 1)
            del self._shown[:gone]
            self.endRemoveRows()
        new = [row for row in rows if row[0] >= oldest and self._fits(row)]
        if new:
            first = len(self._shown)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._shown += new
            self.endInsertRows()

    def _keep(self, rows: Iterable[Row]) -> None:
        for row in rows:
            self._kept.append(row)
            self._characters += len(row[2].data)
            while len(self._kept) > KEPT_ROWS or (
                self._characters > _KEPT_CHARACTERS and len(self._kept) > 1
            ):
                self._characters -= len(self._kept.popleft()[2].data)

    def show_filter(self, words: str) -> None:
        """Show only events with `words` in type or data, whatever their case."""
        self.beginResetModel()
        self._words = words.casefold().strip()
        self._shown = [row for row in self._kept if self._fits(row)]
        self.endResetModel()

    def _fits(self, row: Row) -> bool:
        event = row[2]
        return not self._words or self._words in f"{event.type}\n{event.data}".casefold()

    # Qt overrides

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_TITLES)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        number, came, event = self._shown[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            text = (str(number), came, event.type, event.data)[column]
            return text[:_SHOWN_CHARACTERS].translate(_LINES)
        if role == Qt.ItemDataRole.ForegroundRole:
            roles = ("line-number", "text-faint", "syntax-key", "text")
            return current_theme().color(roles[column])
        if role == Qt.ItemDataRole.AccessibleTextRole and column == len(_TITLES) - 1:
            data = event.data[:_SHOWN_CHARACTERS]
            return tr("Event {number}, {type}: {data}", number=number, type=event.type, data=data)
        if role == Qt.ItemDataRole.ToolTipRole and column == 2 and event.id:
            return plain_tip(f"id: {event.id}")
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        return title_at_left(_TITLES, section, orientation, role)
