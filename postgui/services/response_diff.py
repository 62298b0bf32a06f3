"""What differs between two responses: in their lines, and for JSON in their values. For a worker process.

Bounded: where two texts are so long and so different that comparing them would take minutes, the part
between what is equal at both ends counts as replaced, and the result says so.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Literal, TypeAlias

from postgui.formats.charset import decode
from postgui.formats.render.figure import format_duration_ms, format_size, status_text
from postgui.formats.render.media import language_of
from postgui.formats.render.pretty_json import pretty_json
from postgui.formats.render.pretty_xml import pretty_xml
from postgui.model.content import Content
from postgui.model.exchange import Exchange

DIFF_BYTES = 5_000_000
_MOST_COMPARED = 3_000
_MOST_ROWS = 20_000
_MOST_CHANGES = 5_000
_CONTEXT = 3
_LONGEST = 2_000

Mark: TypeAlias = Literal["same", "removed", "added", "skipped"]


@dataclass(frozen=True, slots=True)
class DiffLine:
    """A line of one or both texts; the numbers count from 1, 0 where it is not in that text."""

    mark: Mark
    text: str
    before: int = 0
    after: int = 0


@dataclass(frozen=True, slots=True)
class Change:
    """A value of JSON that differs, by its path; `before` and `after` are JSON text, empty where absent."""

    path: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Difference:
    """Lines, and for two JSON texts the values; `note` says what is left out, `error` what went wrong.

    `changes` is None where the two are not both JSON.
    """

    lines: tuple[DiffLine, ...] = ()
    changes: tuple[Change, ...] | None = None
    note: str = ""
    error: str = ""


def compare(
    before: tuple[Content, str],
    after: tuple[Content, str],
    ignored: tuple[str, ...] = (),
    *,
    ordered: bool = True,
) -> Difference:
    """The difference of two bodies, each with its Content-Type.

    Args:
        before: What was.
        after: What is.
        ignored: JSONPath queries; what they select is left out of `changes`.
        ordered: Whether the order of arrays counts.

    Raises:
        OSError: A body's file can't be read.
    """
    notes = []
    texts = []
    for body, content_type in (before, after):
        data = body.head(DIFF_BYTES)
        if len(data) < body.size_bytes:
            notes.append(f"Only the first {format_size(DIFF_BYTES)} of {format_size(body.size_bytes)}.")
        language = language_of(content_type, data[:4096])
        if language == "binary":
            return Difference(error="Binary bodies are not compared line by line. Save both to compare them.")
        texts.append((decode(data, content_type, complete=len(data) == body.size_bytes).text, language))
    lines, note = diff_lines(*(_laid_out(text, language).split("\n") for text, language in texts))
    changes, error = None, ""
    if all(language == "json" for _, language in texts) and not notes:
        changes, error = _changes(texts[0][0], texts[1][0], ignored, ordered=ordered)
    return Difference(lines, changes, " ".join([*notes, note]).strip(), error)


def _laid_out(text: str, language: str) -> str:
    if language == "json":
        pretty = pretty_json(text)
        return text if pretty.fault else pretty.text
    return pretty_xml(text) if language == "xml" else text.replace("\r\n", "\n")


def head_changes(before: Exchange, after: Exchange) -> tuple[Change, ...]:
    """Status, headers and time where they differ; repeated headers are compared together."""
    found = [
        Change("Status", _status(before), _status(after)),
        Change("Time", _time(before), _time(after)),
        Change("Size", format_size(before.body.size_bytes), format_size(after.body.size_bytes)),
    ]
    olds, news = _headers(before), _headers(after)
    names = {**olds, **news}
    found += [Change(names[key][0], olds.get(key, ("", ""))[1], news.get(key, ("", ""))[1]) for key in names]
    return tuple(change for change in found if change.before != change.after)


def _status(exchange: Exchange) -> str:
    return status_text(exchange.response) if exchange.response else ""


def _time(exchange: Exchange) -> str:
    total = exchange.timings.total_ms
    return "" if total is None else format_duration_ms(total)


def _headers(exchange: Exchange) -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    for name, value in exchange.response.headers if exchange.response else ():
        shown, before = found.get(name.lower(), (name, ""))
        found[name.lower()] = (shown, f"{before}, {value}" if before else value)
    return found


# Lines


def diff_lines(before: list[str], after: list[str]) -> tuple[tuple[DiffLine, ...], str]:
    """The lines of both with marks, long equal stretches skipped; and a note."""
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    end = 0
    rest = min(len(before), len(after)) - start
    while end < rest and before[-1 - end] == after[-1 - end]:
        end += 1
    middle = before[start : len(before) - end], after[start : len(after) - end]
    note = ""
    if max(map(len, middle)) > _MOST_COMPARED:
        codes = [("replace", 0, len(middle[0]), 0, len(middle[1]))]
        note = "The texts are too long and too different for a comparison of each line."
    else:
        codes = list(SequenceMatcher(None, *middle, autojunk=False).get_opcodes())
    shifted = [(tag, a + start, b + start, c + start, d + start) for tag, a, b, c, d in codes]
    if start:
        shifted.insert(0, ("equal", 0, start, 0, start))
    if end:
        shifted.append(("equal", len(before) - end, len(before), len(after) - end, len(after)))
    rows: list[DiffLine] = []
    for row in _rows(before, after, shifted):
        if len(rows) >= _MOST_ROWS:
            note = f"{note} The first {_MOST_ROWS:,} rows of the difference.".strip()
            break
        rows.append(row)
    return tuple(rows), note


def _rows(
    before: list[str], after: list[str], codes: list[tuple[str, int, int, int, int]]
) -> Iterator[DiffLine]:
    for place, (tag, first, last, other, other_last) in enumerate(codes):
        if tag == "equal":
            yield from _equal(before, first, last, other, edges=(place > 0, place < len(codes) - 1))
            continue
        for row in range(first, last):
            yield DiffLine("removed", before[row][:_LONGEST], before=row + 1)
        for row in range(other, other_last):
            yield DiffLine("added", after[row][:_LONGEST], after=row + 1)


def _equal(
    before: list[str], first: int, last: int, other: int, edges: tuple[bool, bool]
) -> Iterator[DiffLine]:
    """Some lines beside each change; what is far from any is one row."""
    head = _CONTEXT if edges[0] else 0
    tail = _CONTEXT if edges[1] else 0
    skipped = last - first - head - tail
    for row in range(first, last):
        at = row - first
        if skipped > 1 and head <= at < head + skipped:
            if at == head:
                yield DiffLine("skipped", f"{skipped:,} equal lines")
            continue
        yield DiffLine("same", before[row][:_LONGEST], row + 1, other + at + 1)


# JSON


def _changes(
    before: str, after: str, ignored: tuple[str, ...], *, ordered: bool
) -> tuple[tuple[Change, ...] | None, str]:
    from jsonpath import JSONPathEnvironment
    from jsonpath.exceptions import JSONPathError

    try:
        values = [
            json.loads(text, parse_float=_Number, parse_int=_Number, parse_constant=_Number)
            for text in (before, after)
        ]
    except (ValueError, RecursionError):
        return None, ""
    left_out: set[str] = set()
    environment = JSONPathEnvironment(strict=True)
    for query in ignored:
        try:
            path = environment.compile(query)
        except JSONPathError as error:
            return (), f"{query}: {error.message}."
        for value in values:
            left_out.update(match.path for match in path.finditer(value))
    found: list[Change] = []
    try:
        for change in _compared("$", values[0], values[1], frozenset(left_out), ordered=ordered):
            found.append(change)
            if len(found) >= _MOST_CHANGES:
                return tuple(found), f"The first {_MOST_CHANGES:,} differences."
    except RecursionError:
        return None, ""
    return tuple(found), ""


class _Number(str):
    """A number by its text: 1 and 1.0 differ as they were sent, and none is too long."""

    __slots__ = ()


_ABSENT = object()


def _compared(
    path: str, before: Any, after: Any, left_out: frozenset[str], *, ordered: bool
) -> Iterator[Change]:
    if path in left_out or (before is not _ABSENT and after is not _ABSENT and _same(before, after)):
        return
    if isinstance(before, dict) and isinstance(after, dict):
        for name in {**before, **after}:
            pair = before.get(name, _ABSENT), after.get(name, _ABSENT)
            yield from _compared(f"{path}[{_quoted(name)}]", *pair, left_out, ordered=ordered)
    elif isinstance(before, list) and isinstance(after, list):
        if not ordered:
            before, after = _without_common(before, after)
        for place in range(max(len(before), len(after))):
            pair = (
                before[place] if place < len(before) else _ABSENT,
                after[place] if place < len(after) else _ABSENT,
            )
            yield from _compared(f"{path}[{place}]", *pair, left_out, ordered=ordered)
    else:
        yield Change(path, _text(before), _text(after))


def _same(before: Any, after: Any) -> bool:
    """Equal with their types: a text is no number of the same letters, true is not 1."""
    return type(before) is type(after) and before == after and not isinstance(before, dict | list)


def _without_common(before: list[Any], after: list[Any]) -> tuple[list[Any], list[Any]]:
    """Both lists without the items that are in the other, each counted once."""
    keys = [json.dumps(item, sort_keys=True) for item in before]
    spare: dict[str, int] = {}
    for key in keys:
        spare[key] = spare.get(key, 0) + 1
    new = []
    for item in after:
        key = json.dumps(item, sort_keys=True)
        if spare.get(key, 0):
            spare[key] -= 1
        else:
            new.append(item)
    old = []
    for item, key in zip(before, keys, strict=True):
        if spare.get(key, 0):
            spare[key] -= 1
            old.append(item)
    return old, new


def _quoted(name: str) -> str:
    """As a normalised path has it (RFC 9535, section 2.7)."""
    inside = json.dumps(name, ensure_ascii=False)[1:-1].replace('\\"', '"').replace("'", "\\'")
    return f"'{inside}'"


def _text(value: Any) -> str:
    if value is _ABSENT:
        return ""
    if isinstance(value, _Number):
        return str(value)[:_LONGEST]
    return json.dumps(value, ensure_ascii=False)[:_LONGEST]
