"""The history as a list, newest first, with a heading for each day.

It owns no data beyond the pages it was given. When the view comes to the end it asks for the next
page with a signal; whoever reads the store answers with `add_page`.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from postgui.formats.render.moment import second_text
from postgui.model.problem import CANCELLED
from postgui.translation import mark, tr
from postgui.ui.plain_tip import plain_tip
from postgui.ui.theme import status_role

if TYPE_CHECKING:
    from postgui.model.history import HistoryEntry

_INVALID = QModelIndex()
_DAYS = (
    mark("Monday"),
    mark("Tuesday"),
    mark("Wednesday"),
    mark("Thursday"),
    mark("Friday"),
    mark("Saturday"),
    mark("Sunday"),
)
_MONTH_DAYS = (
    mark("{day} January"),
    mark("{day} February"),
    mark("{day} March"),
    mark("{day} April"),
    mark("{day} May"),
    mark("{day} June"),
    mark("{day} July"),
    mark("{day} August"),
    mark("{day} September"),
    mark("{day} October"),
    mark("{day} November"),
    mark("{day} December"),
)
Index = QModelIndex | QPersistentModelIndex


class HistoryRole(IntEnum):
    """What a row tells the delegate: the entry, or None on the heading of a day."""

    ENTRY = Qt.ItemDataRole.UserRole.value + 1


@dataclass(frozen=True, slots=True)
class DayHeading:
    """The line above the entries of one day."""

    day: date


def day_of(entry: "HistoryEntry") -> date:
    """The local calendar day an entry belongs to."""
    return datetime.fromtimestamp(entry.started_at).date()


def day_label(day: date, today: date) -> str:
    """How a heading names `day`: Today, Yesterday, a weekday, or the date."""
    age_days = (today - day).days
    if age_days == 0:
        return tr("Today")
    if age_days == 1:
        return tr("Yesterday")
    if 1 < age_days < 7:
        return tr(_DAYS[day.weekday()])
    label = tr(_MONTH_DAYS[day.month - 1], day=day.day)
    if day.year == today.year:
        return label
    return tr("{day_and_month} {year}", day_and_month=label, year=day.year)


class HistoryModel(QAbstractListModel):
    """Entries and day headings.

    Signals:
        page_wanted: The end is near and the store may have more; answer with `add_page`.
    """

    page_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[HistoryEntry | DayHeading] = []
        self._ids: set[str] = set()
        self._complete = False
        self._waiting = False

    def restart(self) -> None:
        """Forget everything; the next page is the first one."""
        self.beginResetModel()
        self._rows = []
        self._ids = set()
        self._complete = False
        self._waiting = False
        self.endResetModel()

    def add_page(self, entries: "Sequence[HistoryEntry]", *, complete: bool) -> None:
        """Put the next older entries at the end."""
        self._waiting = False
        self._complete = complete
        rows: list[HistoryEntry | DayHeading] = []
        last = self.last_entry()
        day = day_of(last) if last else None
        for entry in entries:
            if entry.id in self._ids:
                continue  # it was recorded while this page was being read
            if (entry_day := day_of(entry)) != day:
                day = entry_day
                rows.append(DayHeading(day))
            rows.append(entry)
        if rows:
            self._insert(len(self._rows), rows)

    def add_newest(self, entry: "HistoryEntry") -> None:
        """Put an exchange that just ended on top."""
        if entry.id in self._ids:
            return
        first = self._rows[0] if self._rows else None
        if isinstance(first, DayHeading) and first.day == day_of(entry):
            self._insert(1, [entry])
        else:
            self._insert(0, [DayHeading(day_of(entry)), entry])

    def update(self, entry: "HistoryEntry") -> None:
        """Show the entry of this id as it is now."""
        for number, row in enumerate(self._rows):
            if not isinstance(row, DayHeading) and row.id == entry.id:
                self._rows[number] = entry
                self.dataChanged.emit(self.index(number), self.index(number))

    def remove(self, ids: Collection[str]) -> None:
        """Take entries out, and the heading of a day that lost its last one."""
        for number in range(len(self._rows) - 1, -1, -1):
            row = self._rows[number]
            if isinstance(row, DayHeading):
                after = self._rows[number + 1] if number + 1 < len(self._rows) else None
                if after is not None and not isinstance(after, DayHeading):
                    continue
            elif row.id not in ids:
                continue
            else:
                self._ids.discard(row.id)
            self.beginRemoveRows(_INVALID, number, number)
            del self._rows[number]
            self.endRemoveRows()

    def entry_at(self, index: Index) -> "HistoryEntry | None":
        """The entry of a row; None on a heading."""
        row = self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None
        return None if isinstance(row, DayHeading) else row

    def entries(self) -> "tuple[HistoryEntry, ...]":
        """Every entry that was read so far, newest first."""
        return tuple(row for row in self._rows if not isinstance(row, DayHeading))

    def last_entry(self) -> "HistoryEntry | None":
        """The oldest entry read so far: the next page continues after it."""
        row = self._rows[-1] if self._rows else None
        return None if isinstance(row, DayHeading) else row

    def _insert(self, at: int, rows: "Sequence[HistoryEntry | DayHeading]") -> None:
        self.beginInsertRows(_INVALID, at, at + len(rows) - 1)
        self._rows[at:at] = rows
        self._ids.update(row.id for row in rows if not isinstance(row, DayHeading))
        self.endInsertRows()

    # Qt overrides

    def rowCount(self, parent: Index = _INVALID) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._complete and not self._waiting

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._waiting = True
            self.page_wanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if isinstance(row, DayHeading):
            texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return day_label(row.day, datetime.now().date()) if role in texts else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.url
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(entry_text(row))
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = [f"{row.method} {row.url}", outcome_text(row)]
                parts += [tr("pinned")] if row.pinned else []
                parts += [tr("note: {note}", note=row.note)] if row.note else []
                return ", ".join(parts)
            case HistoryRole.ENTRY:
                return row
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.entry_at(index) is None:
            return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def outcome_text(entry: "HistoryEntry") -> str:
    """How it ended: `200 OK`, or what went wrong."""
    if entry.status is None:
        return _problem_text(entry) or tr("no answer")
    return f"{entry.status} {entry.reason}".strip()


def outcome_mark(entry: "HistoryEntry") -> tuple[str, str]:
    """How it ended in one word or number, and the colour role of that."""
    if entry.problem == CANCELLED:
        return tr("cancelled"), "text-muted"  # the person's own will is no failure
    if entry.problem:
        return tr("failed"), "error"
    return ("", "text-faint") if entry.status is None else (str(entry.status), status_role(entry.status))


def entry_text(entry: "HistoryEntry") -> str:
    """Everything a hover shows about one exchange."""
    when = datetime.fromtimestamp(entry.started_at)
    lines = [f"{entry.method} {entry.url}", outcome_text(entry), second_text(when)]
    if entry.problem and entry.status is not None:
        lines.insert(2, _problem_text(entry))
    if entry.collection:
        lines.append(tr("Collection: {name}", name=entry.collection))
    if entry.note:
        lines.append(tr("Note: {note}", note=entry.note))
    return "\n".join(lines)


def _problem_text(entry: "HistoryEntry") -> str:
    return tr(CANCELLED) if entry.problem == CANCELLED else entry.problem


def short_url(url: str) -> str:
    """The part of a URL that tells requests of one server apart: path and query, or the host."""
    _, separator, rest = url.partition("://")
    if not separator:
        rest = url
    host, slash, path = rest.partition("/")
    return f"/{path}" if slash and path else host
