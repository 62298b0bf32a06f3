"""Finds a line of a document by its number. No Qt."""

from bisect import bisect_right

from postgui.documents.document import Document

_SOFT_AT_ONCE = 64


def row_of_line(document: Document, line: int) -> int:
    """The row that begins a line, or the nearest row that is known: some twenty looks at the index."""
    rows = document.rows_known
    # Rows without a number go on with a line; the first numbered row from `at` on tells where it is.
    found = bisect_right(range(rows), line - 1, key=lambda at: _line_from(document, at, line))
    return max(0, min(found, rows - 1))


def _line_from(document: Document, at: int, beyond: int) -> int:
    """The line that begins at row `at` or next after it; `beyond` if none does."""
    for first in range(at, document.rows_known, _SOFT_AT_ONCE):
        for row in document.rows(first, _SOFT_AT_ONCE):
            if row.line > 0:
                return row.line
        if first - at > 16 * _SOFT_AT_ONCE:
            break  # one very long line: what is in it belongs to the line before
    return beyond
