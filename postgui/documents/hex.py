"""Any bytes as rows of sixteen or, where these are too wide, eight: offset, hexadecimal, ASCII.

Needs no index: every row is where it must be.
"""

from collections.abc import Iterator

from postgui.documents.document import Fault
from postgui.documents.row import Row
from postgui.documents.source import ByteSource

WIDTH = 16
NARROW = 8
_ASCII = bytes(value if 0x20 <= value < 0x7F else ord(".") for value in range(256))
_LEAST_DIGITS = 8
_PIECE_BYTES = 1 << 16


class HexDocument:
    """Rows like `00000010  48 54 54 50 ...  |HTTP....|`. It is read while it grows, too."""

    fault: Fault | None = None

    def __init__(self, source: ByteSource) -> None:
        self._source = source
        self._digits = max(_LEAST_DIGITS, len(f"{max(source.size - 1, 0):x}"))
        self._hex_at = self._digits + 2
        self._lay_out(WIDTH)

    @property
    def width(self) -> int:
        """How many bytes are in a row."""
        return self._width

    def fit(self, columns: int) -> bool:
        """Have rows that `columns` characters have room for, if any do; whether they are others now."""
        width = WIDTH if columns >= self._ascii_column(WIDTH) + WIDTH + 1 else NARROW
        changed = width != self._width
        self._lay_out(width)
        return changed

    def _lay_out(self, width: int) -> None:
        self._width = width
        self._half = width // 2
        self._ascii_at = self._ascii_column(width)

    def _ascii_column(self, width: int) -> int:
        return self._hex_at + 3 * width + 3  # a wider gap in the middle, one before the bar

    @property
    def rows_known(self) -> int:
        return -(-self._source.size // self._width)

    @property
    def complete(self) -> bool:
        return self._source.finished

    def rows(self, first: int, count: int) -> list[Row]:
        """The rows from `first`, at most `count`."""
        start = first * self._width
        data = self._source.read(start, start + count * self._width)
        return [
            self._row(first + at // self._width, data[at : at + self._width])
            for at in range(0, len(data), self._width)
        ]

    def row_of(self, offset: int) -> int:
        return max(0, min(offset, self._source.size - 1)) // self._width

    def closing_row(self, index: int) -> int:
        return -1

    def text(self, start: int, end: int) -> Iterator[str]:
        """The bytes as pairs of digits, sixteen a line."""
        while start < end and (data := self._source.read(start, min(end, start + _PIECE_BYTES))):
            rows = [data[at : at + WIDTH].hex(" ") for at in range(0, len(data), WIDTH)]
            start += len(data)
            yield "\n".join(rows) + ("\n" if start < end else "")

    def offset_at(self, row: Row, column: int) -> int:
        """The byte whose digits or character stand at a column."""
        if column >= self._ascii_at:
            at = column - self._ascii_at
        else:
            column -= self._hex_at
            at = (column - (column > 3 * self._half)) // 3
        return min(row.start + max(0, at), row.end)

    def column_of(self, row: Row, offset: int) -> int:
        """The column of the first digit of a byte; past the last digit at the row's end."""
        if offset >= row.end:
            return self._digit_column(row.end - row.start - 1) + 2
        return self._digit_column(offset - row.start)

    def spans_of(self, row: Row, start: int, end: int) -> list[tuple[int, int]]:
        """The columns of the bytes from `start` to `end`: their digits and their characters."""
        first, last = max(start, row.start) - row.start, min(end, row.end) - row.start
        if first >= last:
            return []
        return [
            (self._digit_column(first), self._digit_column(last - 1) + 2),
            (self._ascii_at + first, self._ascii_at + last),
        ]

    def close(self) -> None:
        self._source.close()

    def _digit_column(self, at: int) -> int:
        return self._hex_at + 3 * at + (at >= self._half)

    def _row(self, index: int, data: bytes) -> Row:
        start = index * self._width
        left, right = data[: self._half].hex(" "), data[self._half :].hex(" ")
        half = 3 * self._half - 1
        shown = data.translate(_ASCII).decode("ascii")
        text = f"{start:0{self._digits}x}  {left:<{half}}  {right:<{half}}  |{shown}|"
        pieces = (
            (0, self._digits, "line-number"),
            (self._ascii_at - 1, 1, "line-number"),
            (self._ascii_at, len(data), "syntax-string"),
            (self._ascii_at + len(data), 1, "line-number"),
        )
        return Row(index, index + 1, 0, text, start, start + len(data), pieces)
