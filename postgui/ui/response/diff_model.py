"""The rows of a comparison as they are shown: side by side or one below the other, all or only what differs;
and values that differ. They own nothing else."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from postgui.services.diff_lines import DiffRow, Mark, Span, collapsed, differs
from postgui.services.diff_values import Change
from postgui.translation import again, mark, tr
from postgui.ui.plain_tip import plain_tip
from postgui.ui.qtmodels.titles import title_at_left
from postgui.ui.theme import current_theme

_Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
Ground: TypeAlias = Literal["", "removed", "added", "none", "skipped"]
Words: TypeAlias = Literal["text", "faint"]
SHOWN_CHARACTERS = 500
_MARKS: dict[Mark, str] = {
    "same": mark("same", "line"),
    "changed": mark("changed", "line"),
    "removed": mark("removed", "line"),
    "added": mark("added", "line"),
    "ignored": mark("ignored", "line"),
    "skipped": mark("skipped", "line"),
}
"""What a screen reader hears before a line."""
CELL_ROLE = Qt.ItemDataRole.UserRole + 1
_CONTROLS: dict[int, int | str] = {
    9: "    ",
    127: 0x2421,
    **{code: 0x2400 + code for code in range(32) if code != 9},
}


@dataclass(frozen=True, slots=True)
class Cell:
    """What is painted in a place: a number or a text, on a ground, some of its characters marked."""

    text: str = ""
    ground: Ground = ""
    tone: Words = "text"
    spans: tuple[Span, ...] = ()
    number: bool = False


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row of the comparison, or of a changed one only what was or what is."""

    row: DiffRow
    side: Literal["both", "before", "after"] = "both"

    @property
    def differs(self) -> bool:
        return differs(self.row)

    def copied(self) -> str:
        """Its lines with signs, as `diff -u` has them."""
        row = self.row
        if row.mark == "skipped":
            return f"@@ {row.before} @@"
        if not self.differs:
            return f"  {row.after or row.before}"
        lines = []
        if row.before_at and self.side != "after":
            lines.append(f"- {row.before}")
        if row.after_at and self.side != "before":
            lines.append(f"+ {row.after}")
        return "\n".join(lines)


def shown_text(text: str) -> str:
    """A line as it is painted: control characters as signs, tabs as blanks."""
    return text.translate(_CONTROLS)


def shown_at(text: str, place: int) -> int:
    """Where a character of a line is in its `shown_text`."""
    return place + 3 * text.count("\t", 0, place)


class LineModel(QAbstractTableModel):
    """The rows, by columns: number, text, number, text; inline: both numbers, text."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[DiffRow] = ()
        self.shown: list[ShownRow] = []
        self.inline = False
        self.only_differences = True
        self.starts: list[int] = []
        """Where each run of rows that differ begins."""
        self.longest = 0

    def show_rows(self, rows: Sequence[DiffRow]) -> None:
        """Show another comparison."""
        self._rows = rows
        self._lay_out()

    def set_layout(self, *, inline: bool, only_differences: bool) -> None:
        """Show the same rows in another way."""
        self.inline, self.only_differences = inline, only_differences
        self._lay_out()

    def _lay_out(self) -> None:
        self.beginResetModel()
        rows: Iterable[DiffRow] = collapsed(self._rows) if self.only_differences else self._rows
        self.shown = list(_inline(rows)) if self.inline else [ShownRow(row) for row in rows]
        marks = [row.differs for row in self.shown]
        self.starts = [at for at, differing in enumerate(marks) if differing and not (at and marks[at - 1])]
        self.longest = max((max(len(row.row.before), len(row.row.after)) for row in self.shown), default=0)
        self.endResetModel()

    def text(self, row: int) -> str:
        """A row for copying."""
        return self.shown[row].copied()

    def cell(self, index: _Index) -> Cell:
        """What is painted in a place."""
        shown, column = self.shown[index.row()], index.column()
        return _inline_cell(shown, column) if self.inline else _side_cell(shown.row, column)

    # Qt overrides

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3 if self.inline else 4

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.cell(index).text[:SHOWN_CHARACTERS]
            case Qt.ItemDataRole.AccessibleTextRole:
                row = self.shown[index.row()].row
                return f"{tr(_MARKS[row.mark], 'line')}: {self.cell(index).text[:SHOWN_CHARACTERS]}"
        return self.cell(index) if role == CELL_ROLE else None


def _inline(rows: Iterable[DiffRow]) -> Iterator[ShownRow]:
    """Changed rows as those that went, then those that came, as many as follow each other."""
    held: list[DiffRow] = []
    for row in rows:
        if row.mark == "changed":
            held.append(row)
            yield ShownRow(row, "before")
            continue
        yield from (ShownRow(each, "after") for each in held)
        held = []
        yield ShownRow(row)
    yield from (ShownRow(each, "after") for each in held)


def _side_cell(row: DiffRow, column: int) -> Cell:
    before = column < 2
    number = column in (0, 2)
    at, text = (row.before_at, row.before) if before else (row.after_at, row.after)
    if row.mark == "skipped":
        return Cell("" if number else again(row.before), "skipped", "faint", number=number)
    if not at:
        return Cell(ground="none", number=number)
    ground: Ground = ""
    if differs(row):
        ground = "removed" if before else "added"
    if number:
        return Cell(str(at), ground, "faint", number=True)
    return Cell(text, ground, _tone(row), row.before_spans if before else row.after_spans)


def _inline_cell(shown: ShownRow, column: int) -> Cell:
    row = shown.row
    if row.mark == "skipped":
        return Cell(again(row.before) if column == 2 else "", "skipped", "faint", number=column < 2)
    went = shown.side == "before" or row.mark == "removed"
    came = shown.side == "after" or row.mark == "added"
    ground: Ground = "removed" if went else "added" if came else ""
    if column < 2:
        number = row.before_at if column == 0 else row.after_at
        hidden = not number or (came if column == 0 else went)
        return Cell("" if hidden else str(number), ground, "faint", number=True)
    spans = row.before_spans if shown.side == "before" else row.after_spans
    if row.mark == "ignored" and row.before != row.after and row.before_at and row.after_at:
        return Cell(f"{row.before}  \u2192  {row.after.strip()}", ground, "faint")
    return Cell(row.before if went or not row.after_at else row.after, ground, _tone(row), spans)


def _tone(row: DiffRow) -> Words:
    return "faint" if row.mark == "ignored" else "text"


class ChangeModel(QAbstractTableModel):
    """What differs, and both of its values."""

    def __init__(self, titles: tuple[str, str, str], parent: Any = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self.changes: Sequence[Change] = ()

    def show_changes(self, changes: Sequence[Change]) -> None:
        """Show other changes."""
        self.beginResetModel()
        self.changes = changes
        self.endResetModel()

    def text(self, row: int) -> str:
        """A change with tabs between its parts, for copying."""
        change = self.changes[row]
        return "\t".join((change.path, change.before, change.after))

    # Qt overrides

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self.changes)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        change, column = self.changes[index.row()], index.column()
        cells = (again(change.path), again(change.before), again(change.after))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cells[column][:SHOWN_CHARACTERS] or "\u2013"
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(cells[column])
            case Qt.ItemDataRole.ForegroundRole:
                role_name = "syntax-key" if column == 0 else "text" if cells[column] else "text-faint"
                return current_theme().color(role_name)
            case Qt.ItemDataRole.BackgroundRole if column and cells[column]:
                return current_theme().color("error-soft" if column == 1 else "ok-soft")
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        return title_at_left(self._titles, section, orientation, role)
