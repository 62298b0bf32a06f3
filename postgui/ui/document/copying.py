"""What is selected in a document, as text: in pieces, since it may be larger than memory."""

from collections.abc import Iterator

from postgui.documents.document import Document
from postgui.ui.document.place import Places, Span
from postgui.ui.document.row_shape import INDENT_COLUMNS

CLIPBOARD_BYTES = 50_000_000
"""More than this goes into a file: a clipboard holds it in memory, often more than once."""
_ROWS_AT_ONCE = 256


def source_pieces(document: Document, start: int, end: int) -> Iterator[str]:
    """The text as it came, between two bytes."""
    return document.text(start, end)


def shown_pieces(document: Document, span: Span) -> Iterator[str]:
    """The rows as they are laid out, between two places."""
    first, last = span.first, span.last
    index = first.row
    while index <= last.row:
        rows = document.rows(index, min(_ROWS_AT_ONCE, last.row + 1 - index))
        if not rows:
            return
        parts = []
        for row in rows:
            start = first.column if row.index == first.row else 0
            end = last.column if row.index == last.row else len(row.text)
            if row.line > 0 and row.index > first.row:
                parts.append("\n")
            if start == 0 and row.line > 0 and (row.index < last.row or end > 0):
                parts.append(" " * (INDENT_COLUMNS * row.indent))
            parts.append(row.text[start:end])
        index = rows[-1].index + 1
        yield "".join(parts)


def selected_pieces(document: Document, places: Places, span: Span, *, laid_out: bool) -> Iterator[str]:
    """What is selected: as shown where the layout is ours, else as it came."""
    if laid_out:
        return shown_pieces(document, span)
    first, last = document.rows(span.first.row, 1), document.rows(span.last.row, 1)
    if not first or not last:
        return iter(())
    at_start = span.first.column == 0
    start = first[0].start if at_start else places.offset_at(first[0], span.first.column)
    end = places.offset_at(last[0], span.last.column)
    if span.last.row == document.rows_known - 1 and span.last.column >= len(last[0].text):
        end = last[0].end  # a newline at the end of all has no row below it to select it by
    return source_pieces(document, start, end)
