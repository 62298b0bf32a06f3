"""A body as a table: a JSON array of objects, one object a line, or CSV and TSV (RFC 4180).

Runs in a worker: the result is one text and two arrays, cheap to hand over, never a tree. Nothing is
computed from the values: the text of a number is the text that was sent.
"""

import csv
import io
import json
import re
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice

from postgui.formats.charset import decode
from postgui.formats.render.figure import format_size
from postgui.formats.render.media import is_json_stream, is_json_type, media_type
from postgui.model.content import Content
from postgui.translation import joined, plural, tr

TABLE_BYTES = 20_000_000
MOST_COLUMNS = 256
_QUICK_BYTES = 64_000
_SNIFFED_LINES = 30
_DELIMITERS = ",\t;|"
_CSV_TYPES = frozenset({"text/csv", "application/csv", "text/x-csv", "text/comma-separated-values"})
_TSV_TYPES = frozenset({"text/tab-separated-values", "text/tsv"})
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?")
_ROWS_AHEAD = re.compile(rb"\s*(?:\{\s*\"|\[\s*\{)")
_SPACE = re.compile(r"[ \t\r\n]*")

ABSENT, NULL, BOOLEAN, NUMBER, TEXT, VALUE = range(6)
"""What a cell holds; `VALUE` is an array or object, as JSON text. Also the order of mixed columns."""


@dataclass(frozen=True, slots=True)
class Table:
    """Cells row by row: `text` is all of them joined, `ends` where each ends in it, `kinds` what each is.

    `note` says what is left out, `problem` why there is less than expected, or nothing. `array` are the names
    that lead to the array whose elements the rows are, each of them; None where they are no such thing.
    """

    columns: tuple[str, ...] = ()
    text: str = field(default="", repr=False)
    ends: "array[int]" = field(default_factory=lambda: array("Q"), repr=False)
    kinds: bytes = field(default=b"", repr=False)
    note: str = ""
    problem: str = ""
    cut: bool = False
    array: tuple[str, ...] | None = None

    @property
    def row_count(self) -> int:
        return len(self.kinds) // len(self.columns) if self.columns else 0

    def cell(self, row: int, column: int) -> str:
        """The text of a cell, as it was sent; strings without their quotes."""
        at = row * len(self.columns) + column
        return self.text[self.ends[at - 1] if at else 0 : self.ends[at]]

    def kind(self, row: int, column: int) -> int:
        """What a cell holds."""
        return self.kinds[row * len(self.columns) + column]

    def row_text(self, row: int) -> str:
        """All cells of a row without anything between them, for looking whether a word may be in it."""
        first = row * len(self.columns)
        return self.text[self.ends[first - 1] if first else 0 : self.ends[first + len(self.columns) - 1]]


class _Cells:
    """Collects cells of rows that may lack some of the columns, or have more than those before."""

    def __init__(self, columns: Iterable[str] = ()) -> None:
        self.places = {name: place for place, name in enumerate(columns)}
        self._rows: list[list[tuple[str, int]]] = []
        self.dropped = False

    def add(self, named: Iterable[tuple[str, str, int]]) -> None:
        """A row of name, text and kind."""
        row = [("", ABSENT)] * len(self.places)
        for name, text, kind in named:
            place = self.places.get(name)
            if place is None:
                if len(self.places) >= MOST_COLUMNS:
                    self.dropped = True
                    continue
                place = self.places[name] = len(row)
                row.append(("", ABSENT))
            row[place] = (text, kind)
        self._rows.append(row)

    def table(self, note: str, problem: str, *, cut: bool) -> Table:
        width = len(self.places)
        pieces: list[str] = []
        ends, at = array("Q"), 0
        kinds = bytearray()
        for row in self._rows:
            row.extend([("", ABSENT)] * (width - len(row)))
            for text, kind in row:
                at += len(text)
                pieces.append(text)
                ends.append(at)
                kinds.append(kind)
        if self.dropped:
            told = tr("Only the first {count} columns are shown.", count=MOST_COLUMNS)
            note = joined(" ", (note, told)) if note else told
        return Table(tuple(self.places), "".join(pieces), ends, bytes(kinds), note, problem, cut)


def table_score(content_type: str, head: bytes) -> int:
    """How well a table suits a body (0 to 100), by its type and first bytes."""
    declared = media_type(content_type)
    if declared in _CSV_TYPES | _TSV_TYPES:
        return 85 if head.strip() else 0
    if not head.strip():
        return 0
    if is_json_stream(declared):
        return 50 if _ROWS_AHEAD.match(head) else 0
    looks = is_json_type(declared) or declared in ("", "text/plain", "application/octet-stream")
    start = head.removeprefix(b"\xef\xbb\xbf")
    if not looks:
        return 0
    if re.match(rb"\s*\[\s*\{", start):
        return 50
    return 30 if re.search(rb'^\s*\{.*"[^"]*"\s*:\s*\[\s*\{', start, re.DOTALL) else 0


def is_quick(body: Content, _content_type: str) -> bool:
    """Whether the table of `body` is made in a few milliseconds."""
    return body.data is not None and body.size_bytes <= _QUICK_BYTES


def read_table(body: Content, content_type: str) -> Table:
    """The table in `body`, or in its first `TABLE_BYTES`.

    Raises:
        OSError: The body's file can't be read.
    """
    data = body.head(TABLE_BYTES)
    cut = body.size_bytes > len(data)
    table = _table(data, content_type, cut=cut)
    if not cut:
        return table
    size = tr("{size} of {total}", size=format_size(len(data)), total=format_size(body.size_bytes))
    told = plural(
        "{n:,} row: that in the first {size}.",
        "{n:,} rows: those in the first {size}.",
        table.row_count,
        size=size,
    )
    note = joined(" ", (told, table.note)) if table.note else told
    return replace(table, note=note, cut=True)


def read_growing_table(body: Content, content_type: str) -> Table:
    """The table in what has come of a body; what is wrong with it will be told at the end.

    Raises:
        OSError: The body's file can't be read.
    """
    table = _table(body.head(TABLE_BYTES), content_type, cut=True)
    return Table(table.columns, table.text, table.ends, table.kinds)


def _table(data: bytes, content_type: str, *, cut: bool) -> Table:
    text = decode(data, content_type, complete=not cut).text
    declared = media_type(content_type)
    if declared in _CSV_TYPES | _TSV_TYPES:
        return _separated(text, content_type, cut=cut)
    return _json_table(text, many=is_json_stream(declared), cut=cut)


# JSON


def _json_table(text: str, *, many: bool, cut: bool) -> Table:
    start = _skip(text, 0)
    if text.startswith("[", start) and not many:
        return _array_table(text, start, "", (), cut=cut)
    if not many and (found := _inner_array(text, start)) is not None:
        place, name = found
        note = tr("The rows of {dumps}.", dumps=json.dumps(name, ensure_ascii=False))
        return _array_table(text, place, note, (name,), cut=cut)
    if not many and not _is_lines(text, start):
        return Table(problem=tr("This JSON has no list of objects to make rows of."), cut=cut)
    return _objects_table(text, start, cut=cut)


def _is_lines(text: str, start: int) -> bool:
    """Whether an undeclared text has an object on its first line and more behind it."""
    line, _, rest = text[start:].partition("\n")
    return line.startswith("{") and line.rstrip().endswith("}") and bool(rest.strip())


def _inner_array(text: str, start: int) -> tuple[int, str] | None:
    """Where the first member of an object that is an array of objects begins, and its name."""
    if not text.startswith("{", start):
        return None
    decoder = json.JSONDecoder()
    at = _skip(text, start + 1)
    try:
        while text.startswith('"', at):
            name, at = decoder.raw_decode(text, at)
            at = _skip(text, at)
            if not text.startswith(":", at):
                return None
            at = _skip(text, at + 1)
            if text.startswith("[", at) and text.startswith("{", _skip(text, at + 1)):
                return at, name
            _, at = decoder.raw_decode(text, at)
            at = _skip(text, at)
            at = _skip(text, at + 1) if text.startswith(",", at) else len(text)
    except (ValueError, RecursionError):
        return None
    return None


def _array_table(text: str, start: int, note: str, names: tuple[str, ...], *, cut: bool) -> Table:
    cells, problem = _Cells(), ""
    others = 0
    try:
        for raw in _elements(text, start + 1):
            others += not _add_object(cells, raw)
    except ValueError as error:
        problem = "" if cut else tr("Rows up to where the JSON is not valid. {error}", error=error)
    except RecursionError:
        problem = tr("Rows up to a value that is nested too deeply.")
    table = _finish(cells, others, note, problem, cut=cut)
    return table if others or problem else replace(table, array=names)


def _objects_table(text: str, start: int, *, cut: bool) -> Table:
    """One object a line (NDJSON, JSON Lines)."""
    cells, others, problem = _Cells(), 0, ""
    for number, line in enumerate(io.StringIO(text[start:]), 1):
        if not line.strip("\x1e \t\r\n"):
            continue
        try:
            others += not _add_object(cells, line.strip("\x1e \t\r\n"))
        except (ValueError, RecursionError):
            problem = (
                ""
                if cut
                else tr("Rows up to line {number}, which is no JSON value of its own.", number=number)
            )
            break
    return _finish(cells, others, "", problem, cut=cut)


def _finish(cells: _Cells, others: int, note: str, problem: str, *, cut: bool) -> Table:
    if others:
        told = plural(
            "{n:,} value that is no object is left out.",
            "{n:,} values that are no objects are left out.",
            others,
        )
        note = joined(" ", (note, told)) if note else told
    if not cells.places:
        note = ""
        problem = problem or tr("This JSON has no list of objects to make rows of.")
    return cells.table(note, problem, cut=cut)


def _elements(text: str, at: int) -> Iterator[str]:
    """The source text of each element of an array whose first begins at `at`.

    Raises:
        ValueError: It is no valid JSON from some element on.
    """
    decoder = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=_refuse)
    at = _skip(text, at)
    if text.startswith("]", at):
        return
    while True:
        _, end = decoder.raw_decode(text, at)
        yield text[at:end]
        at = _skip(text, end)
        if text.startswith("]", at):
            return
        if not text.startswith(",", at):
            raise json.JSONDecodeError("Expected a comma or ]", text, at)
        at = _skip(text, at + 1)


def _refuse(word: str) -> None:
    raise ValueError(f"{word} is no JSON value")


def _add_object(cells: _Cells, raw: str) -> bool:
    """Add the object in `raw` as a row; False if it is none."""
    if not raw.startswith("{"):
        json.loads(raw)
        return False
    import msgspec  # by a worker: choosing the viewer needs none of it

    try:
        members = msgspec.json.decode(raw, type=dict[str, msgspec.Raw])
        pairs = [(name, bytes(value).decode()) for name, value in members.items()]
    except (msgspec.DecodeError, UnicodeError):  # half a surrogate pair: allowed in JSON, not by msgspec
        pairs = [(name, json.dumps(value)) for name, value in json.loads(raw).items()]
    cells.add((name, *_cell(value)) for name, value in pairs)
    return True


def _cell(raw: str) -> tuple[str, int]:
    match raw[:1]:
        case '"':
            return json.loads(raw, strict=False), TEXT
        case "{" | "[":
            return raw, VALUE
        case "t" | "f":
            return raw, BOOLEAN
        case "n":
            return raw, NULL
    return raw, NUMBER


def _skip(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at


# CSV


def _separated(text: str, content_type: str, *, cut: bool) -> Table:
    delimiter = "\t" if media_type(content_type) in _TSV_TYPES else sniff_delimiter(text)
    csv.field_size_limit(TABLE_BYTES)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    problem = ""
    kept: list[list[str]] = []
    try:
        kept.extend(row for row in rows if row)
    except csv.Error as error:
        problem = tr("Rows up to line {line_num}: {error}.", line_num=rows.line_num, error=error)
    if cut and kept:
        kept.pop()  # it may be half a row
    if not kept:
        return Table(problem=problem or tr("There are no rows."), cut=cut)
    headed = "header=absent" not in content_type.lower() and not any(map(_NUMBER.fullmatch, kept[0]))
    width = min(max(map(len, kept)), MOST_COLUMNS)
    names = _unique_names(kept[0] if headed else [], width)
    cells = _Cells(names)
    cells.dropped = max(map(len, kept)) > MOST_COLUMNS
    for row in islice(kept, int(headed), None):
        typed = ((cell, NUMBER if _NUMBER.fullmatch(cell) else TEXT) for cell in row)
        cells.add((name, text, kind) for name, (text, kind) in zip(names, typed, strict=False))
    return cells.table("", problem, cut=cut)


def sniff_delimiter(text: str) -> str:
    """The delimiter that splits the first lines into the same number of cells most often; comma if none."""
    lines = list(islice(io.StringIO(text[:100_000], newline=""), _SNIFFED_LINES))
    best, best_score = ",", 0.0
    for delimiter in _DELIMITERS:
        try:
            widths = [len(row) for row in csv.reader(lines, delimiter=delimiter) if row]
        except csv.Error:
            continue
        if not widths:
            continue
        usual = max(set(widths), key=widths.count)
        score = widths.count(usual) / len(widths) * (usual - 1) if usual > 1 else 0.0
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _unique_names(header: list[str], width: int) -> list[str]:
    """A name for each column: those of the header, made different where they repeat."""
    names: list[str] = []
    seen: set[str] = set()
    for place in range(width):
        name = header[place] if place < len(header) and header[place].strip() else f"Column {place + 1}"
        unique, count = name, 2
        while unique in seen:
            unique, count = f"{name} ({count})", count + 1
        seen.add(unique)
        names.append(unique)
    return names
