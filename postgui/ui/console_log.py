"""What was sent since the window opened: the console's rows, bounded, with secrets masked."""

import time
from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from postgui.formats.render.console_text import ConsoleLine, console_lines, printed_lines
from postgui.model.exchange import Exchange
from postgui.services.redacted import redact_exchange
from postgui.services.redaction import Redactor, credentials_in
from postgui.translation import mark
from postgui.ui.plain_tip import plain_tip
from postgui.ui.qtmodels.titles import title_at_left
from postgui.ui.theme import current_theme, method_role, status_role

if TYPE_CHECKING:
    from postgui.services.performer import Printed

_Index = QModelIndex | QPersistentModelIndex
_TITLES = (mark("Time"), mark("Method"), mark("URL"), mark("Status"), mark("Took"), mark("Size"), mark("Why"))
KEPT_LINES = 2_000
_KNOWN_IDS = 500


class ConsoleLog(QAbstractTableModel):
    """Keeps the last `KEPT_LINES` requests as short texts, never an exchange or a body."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._kept: deque[ConsoleLine] = deque(maxlen=KEPT_LINES)
        self._ids: deque[str] = deque(maxlen=_KNOWN_IDS)
        self._shown: list[ConsoleLine] = []
        self._words = ""

    @property
    def kept(self) -> int:
        return len(self._kept)

    def lines(self) -> Sequence[ConsoleLine]:
        """The lines on show."""
        return self._shown

    def add(self, exchange: Exchange, secrets: frozenset[str] | None) -> None:
        """Note an exchange, once; `secrets` are masked, and so are the credentials that were sent."""
        if exchange.id in self._ids:
            return
        self._ids.append(exchange.id)
        sent = [exchange.request, *(hop.request for hop in exchange.redirects)]
        credentials = frozenset().union(*(credentials_in(request.headers) for request in sent))
        redactor = Redactor((secrets or frozenset()) | credentials)
        self._append(console_lines(redact_exchange(_without_bodies(exchange), redactor)))

    def add_printed(self, printed: "Printed") -> None:
        """Note what scripts printed."""
        mask = Redactor(printed.secrets).text
        self._append(
            printed_lines(printed.name, ((level, mask(text)) for level, text in printed.lines), time.time())
        )

    def _append(self, lines: Sequence[ConsoleLine]) -> None:
        if len(self._kept) + len(lines) > KEPT_LINES:
            self._kept.extend(lines)
            self._refresh()
            return
        self._kept.extend(lines)
        new = [line for line in lines if self._fits(line)]
        if new:
            first = len(self._shown)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._shown += new
            self.endInsertRows()

    def show_filter(self, words: str) -> None:
        """Show only lines that have every one of `words`."""
        self._words = words
        self._refresh()

    def clear(self) -> None:
        """Forget all lines."""
        self._kept.clear()
        self._refresh()

    def _refresh(self) -> None:
        self.beginResetModel()
        self._shown = [line for line in self._kept if self._fits(line)]
        self.endResetModel()

    def _fits(self, line: ConsoleLine) -> bool:
        text = line.text().casefold()
        return all(word in text for word in self._words.casefold().split())

    # Qt overrides

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_TITLES)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self._shown[index.row()], index.column()
        cells = (line.at, line.method, line.url, line.answer, line.took, line.size, line.why)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"\u21b3 {line.url}" if column == 2 and self._follows(index) else cells[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(cells[column])
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 0:
            return line.text()
        if role == Qt.ItemDataRole.ForegroundRole:
            return current_theme().color(_role(line, column))
        return None

    def _follows(self, index: _Index) -> bool:
        """Whether the line above belongs to the same exchange."""
        return index.row() > 0 and not self._shown[index.row() - 1].last

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        return title_at_left(_TITLES, section, orientation, role)


def _role(line: ConsoleLine, column: int) -> str:
    if line.level:
        loud = {"error": "error", "warn": "warning"}.get(line.level, "text-muted")
        return {0: "text-faint", 1: loud, 2: "text"}.get(column, "text-faint")
    if column == 1:
        return method_role(line.method)
    if column == 3:
        return status_role(line.status) if line.status else "error"
    return {0: "text-faint", 2: "text"}.get(column, "text-muted")


def _without_bodies(exchange: Exchange) -> Exchange:
    """Looking for secrets in what is not shown would be felt."""
    return replace(
        exchange,
        request=replace(exchange.request, body_head=b"", head=b""),
        redirects=tuple(
            replace(hop, request=replace(hop.request, body_head=b"", head=b""), body_head=b"")
            for hop in exchange.redirects
        ),
    )
