"""What a row of laid-out JSON is: its path from the root (JSONPath, RFC 9535), and its value. No Qt.

Both are found from the rows alone, so a path inside a huge array means counting back to its start: the work
comes in steps.
"""

import json
import re
from collections.abc import Callable, Generator, Iterator

from postgui.documents.document import Document
from postgui.documents.row import Row
from postgui.ui.document.copying import shown_pieces
from postgui.ui.document.place import Place, Span

_ROWS_AT_ONCE = 256
_KEY = re.compile(r'("(?:[^"\\]++|\\.)*+")\s*:\s*')
_SHORTHAND = re.compile(r"[A-Za-z_\u0080-\U0010ffff][\w\u0080-\U0010ffff]*", re.ASCII)
_LONGEST_ROWS = 100_000
"""Soft rows that a value may go on for when it is copied as a text of its own."""


def path_steps(document: Document, index: int) -> Generator[None, None, str]:
    """The JSONPath of what begins, or goes on, in row `index`; one step looks at some hundred rows."""
    back = _backwards(document, index)
    parts: list[str] = []
    row = yield from _first(back, lambda row: row.line > 0)
    if row is not None and row.text[:1] in ("}", "]"):
        closed = row.indent
        row = yield from _first(back, lambda row: row.line > 0 and row.indent == closed and _opens(row))
    while row is not None and row.indent > 0:
        key, level, before = _KEY.match(row.text), row.indent, 0
        while True:
            row = next(back, None)
            if row is None or (row.line > 0 and row.indent < level):
                break
            if row.index % _ROWS_AT_ONCE == 0:
                yield
            if row.line > 0 and row.indent == level and row.text[:1] not in ("}", "]"):
                before += 1
        parts.append(_name_step(key[1]) if key else f"[{before}]")
    return "$" + "".join(reversed(parts))


def value_pieces(document: Document, index: int) -> Iterator[str]:
    """The value of a member or element: a text without its quotes, anything else as it is laid out."""
    row = _one(document, index)
    while row is not None and row.line == 0 and row.index > 0:
        row = _one(document, row.index - 1)
    if row is None:
        return
    key = _KEY.match(row.text)
    start = key.end() if key else 0
    if (closing := document.closing_row(row.index)) > row.index:
        last = _one(document, closing)
        end = len(last.text.rstrip(", ")) if last is not None else 0
        yield from shown_pieces(document, Span(Place(row.index, start), Place(closing, end)))
        return
    text = row.text[start:]
    for after in range(row.index + 1, row.index + _LONGEST_ROWS):
        more = _one(document, after)
        if more is None or more.line > 0:
            break
        text += more.text
    text = text.rstrip().removesuffix(",").rstrip()
    yield _unquoted(text)


def _unquoted(text: str) -> str:
    """The words of a JSON string; other text as it is."""
    if not text.startswith('"'):
        return text
    try:
        return str(json.loads(text, strict=False))
    except ValueError:
        return text


def _name_step(key: str) -> str:
    name = _unquoted(key)
    if _SHORTHAND.fullmatch(name):
        return f".{name}"
    # RFC 9535, section 2.3.1.1: in single quotes only these and controls need an escape.
    inside = json.dumps(name, ensure_ascii=False)[1:-1].replace('\\"', '"').replace("'", "\\'")
    return f"['{inside}']"


def _opens(row: Row) -> bool:
    return row.text.rstrip().endswith(("{", "["))


def _one(document: Document, index: int) -> Row | None:
    rows = document.rows(index, 1)
    return rows[0] if rows else None


def _backwards(document: Document, index: int) -> Iterator[Row]:
    """The rows from `index` up to the first one."""
    end = index + 1
    while end > 0:
        first = max(0, end - _ROWS_AT_ONCE)
        yield from reversed(document.rows(first, end - first))
        end = first


def _first(rows: Iterator[Row], wanted: Callable[[Row], bool]) -> Generator[None, None, Row | None]:
    """The first row that is `wanted`."""
    for row in rows:
        if wanted(row):
            return row
        if row.index % _ROWS_AT_ONCE == 0:
            yield
    return None
