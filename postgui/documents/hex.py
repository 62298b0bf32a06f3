"""Any bytes as rows of sixteen: offset, hexadecimal, ASCII. Needs no index: every row is where it must be."""

from collections.abc import Iterator

from postgui.documents.document import Fault
from postgui.documents.row import Row
from postgui.documents.source import ByteSource

WIDTH = 16
_ASCII = bytes(value if 0x20 <= value < 0x7F else ord(".") for value in range(256))
_LEAST_DIGITS = 8
_HALF = WIDTH // 2
_PIECE_BYTES = 1 << 16


class HexDocument:
    """Rows like `00000010  48 54 54 50 ...  |HTTP....|`. It is read while it grows, too."""

    fault: Fault | None = None

    def __init__(self, source: ByteSource) -> None:
        self._source = source
        self._digits = max(_LEAST_DIGITS, len(f"{max(source.size - 1, 0):x}"))
        self._hex_at = self._digits + 2
        self._ascii_at = self._hex_at + 3 * WIDTH + 3  # a wider gap in the middle, one before the bar

    @property
    def rows_known(self) -> int:
        return -(-self._source.size // WIDTH)

    @property
    def complete(self) -> bool:
        return self._source.finished

    def rows(self, first: int, count: int) -> list[Row]:
        """The rows from `first`, at most `count`."""
        start = first * WIDTH
        data = self._source.read(start, start + count * WIDTH)
        return [self._row(first + at // WIDTH, data[at : at + WIDTH]) for at in range(0, len(data), WIDTH)]

    def row_of(self, offset: int) -> int:
        return max(0, min(offset, self._source.size - 1)) // WIDTH

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
            at = (column - (column > 3 * _HALF)) // 3
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
        return self._hex_at + 3 * at + (at >= _HALF)

    def _row(self, index: int, data: bytes) -> Row:
        start = index * WIDTH
        left, right = data[:_HALF].hex(" "), data[_HALF:].hex(" ")
        half = 3 * _HALF - 1
        shown = data.translate(_ASCII).decode("ascii")
        text = f"{start:0{self._digits}x}  {left:<{half}}  {right:<{half}}  |{shown}|"
        pieces = (
            (0, self._digits, "line-number"),
            (self._ascii_at - 1, 1, "line-number"),
            (self._ascii_at, len(data), "syntax-string"),
            (self._ascii_at + len(data), 1, "line-number"),
        )
        return Row(index, index + 1, 0, text, start, start + len(data), pieces)
