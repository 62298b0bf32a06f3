"""Where something stands in a document: as a row and a column, and as a byte of the source. No Qt.

A laid-out row differs from its source by white space only (a blank after a colon, line ends taken away),
so the one is found from the other by walking both.
"""

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from postgui.documents.document import Document
from postgui.documents.row import Row

_BLANK = frozenset(" \t\r\n")
_TABLES_KEPT = 256
_MARK_BYTES = (2, 3, 4)
"""A byte order mark, which no text shows."""


@dataclass(frozen=True, order=True, slots=True)
class Place:
    """Before the character `column` of the text of row `row`; both count from 0."""

    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Span:
    """What is selected: from `anchor`, where it began, to `caret`, where the person is."""

    anchor: Place = Place(0, 0)
    caret: Place = Place(0, 0)

    @property
    def first(self) -> Place:
        return min(self.anchor, self.caret)

    @property
    def last(self) -> Place:
        return max(self.anchor, self.caret)

    @property
    def empty(self) -> bool:
        return self.anchor == self.caret

    def columns(self, row: int, length: int) -> tuple[int, int] | None:
        """Which columns of a row of `length` characters are selected; past its end if the row's end is."""
        first, last = self.first, self.last
        if first == last or not first.row <= row <= last.row:
            return None
        start = first.column if row == first.row else 0
        end = last.column if row == last.row else length + 1
        return (start, end) if start < end else None


@runtime_checkable
class Placed(Protocol):
    """A document whose rows are no plain text of their bytes, such as hexadecimal."""

    def offset_at(self, row: Row, column: int) -> int:
        """The byte that is shown at a column."""

    def column_of(self, row: Row, offset: int) -> int:
        """The column where a byte is shown."""

    def spans_of(self, row: Row, start: int, end: int) -> list[tuple[int, int]]:
        """The columns where the bytes from `start` to `end` are shown."""


class Places:
    """Finds bytes in the rows of one document, and rows' columns of bytes."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._placed = document if isinstance(document, Placed) else None
        self._tables: OrderedDict[int, tuple[Row, Sequence[int]]] = OrderedDict()

    @property
    def by_bytes(self) -> bool:
        """Whether rows are bytes rather than text: what lies between two places is then not one stretch."""
        return self._placed is not None

    def offset_at(self, row: Row, column: int) -> int:
        """The byte offset of the character at `column`; past the last one, where the row's text ends."""
        if self._placed is not None:
            return self._placed.offset_at(row, column)
        return self._table(row)[max(0, min(column, len(row.text)))]

    def column_of(self, row: Row, offset: int) -> int:
        """The column of the character that byte `offset` belongs to, kept within the row."""
        if self._placed is not None:
            return self._placed.column_of(row, offset)
        table = self._table(row)
        if offset <= table[0]:
            return 0
        # Of a blank that only the layout has, the offset is that of the character after it.
        exact = bisect_left(table, offset)
        if exact < len(table) and table[exact] == offset:
            return max(exact, bisect_right(table, offset) - 1)
        return max(0, exact - 1)

    def spans_of(self, row: Row, start: int, end: int) -> list[tuple[int, int]]:
        """The columns of a row where the bytes from `start` to `end` are shown; none elsewhere."""
        if self._placed is not None:
            return self._placed.spans_of(row, start, end)
        if end <= row.start or start >= row.end:
            return []
        table = self._table(row)
        first = self.column_of(row, start)
        last = min(bisect_left(table, end), len(row.text))
        return [(first, last)] if first < last else []

    def _table(self, row: Row) -> Sequence[int]:
        """The offset of each character of a row, and where the last one ends."""
        kept = self._tables.get(row.index)
        if kept is not None and kept[0] is row:
            return kept[1]
        table = _offsets(self._document, row)
        self._tables[row.index] = (row, table)
        if len(self._tables) > _TABLES_KEPT:
            self._tables.popitem(last=False)
        return table


def _offsets(document: Document, row: Row) -> Sequence[int]:
    source = "".join(document.text(row.start, row.end))
    if source.isascii() and len(source) == row.end - row.start and source.startswith(row.text):
        return range(row.start, row.start + len(row.text) + 1)
    encoding = getattr(getattr(document, "encoding", None), "name", "utf-8")
    sizes = [1] * len(source)
    if row.end - row.start != len(source):
        sizes = [_size(char, encoding) for char in source]
    offset = row.start
    if row.start == 0 and (mark := row.end - sum(sizes)) in _MARK_BYTES:
        offset += mark
    table: list[int] = []
    after, text = offset, row.text
    for char, size in zip(source, sizes, strict=True):
        column = len(table)
        if char in _BLANK and (column >= len(text) or text[column] != char):
            offset += size
            continue  # a blank that the layout left out
        while len(table) < len(text) and text[len(table)] != char and text[len(table)] in _BLANK:
            table.append(offset)  # a blank that the layout put in
        if len(table) >= len(text):
            break
        table.append(offset)
        offset = after = offset + size
    table += [after] * (len(text) + 1 - len(table))
    return table


def _size(char: str, encoding: str) -> int:
    if char == "\ufffd" and encoding.startswith("utf-8"):
        return 1  # far more often a byte that was none of UTF-8 than the character itself
    try:
        return len(char.encode(encoding, "surrogatepass"))
    except (UnicodeError, LookupError):
        return 1
