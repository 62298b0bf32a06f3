"""What differs between two lists of lines: rows for reading side by side, with the words that changed.

Pure and bounded, for a worker process. Lines that occur once in both texts anchor the comparison, so long
texts are compared in small parts; a part that is too long and has no such line counts as replaced as a
whole, and a note says so.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import islice
from typing import Literal, TypeAlias

from postgui.translation import plural, tr

MOST_ROWS = 60_000
LONGEST_LINE = 2_000
_MOST_AT_ONCE = 1_200
"""Lines of a part without an anchor that are still compared one by one."""
_MOST_PAIRED = 900
_MOST_WORDS = 400
_ALIKE = 0.5
_ANCHOR_FROM = 48
_WORDS = re.compile(r"\w+|\s+|[^\w\s]")
_MEANING = re.compile(r"\w+")
_SAME_START = 0.5
"""How much more alike lines are that begin with the same word: `"name": ` and another value."""
CONTEXT = 3

Mark: TypeAlias = Literal["same", "changed", "removed", "added", "ignored", "skipped"]
Span: TypeAlias = tuple[int, int]
_Meaning: TypeAlias = tuple[int, str, "Counter[str]"]
"""What counts when a line looks for its other version: its twin, its first word, all of its words."""
_Block: TypeAlias = tuple[int, int, int, int]
"""Lines `first` to `last` of one text, and `other` to `other_last` of the other, that are not the same."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it is shown, and by what it is compared.

    An `ignored` one differs from none of its key. Lines of both texts with the same `twin` are known to be
    versions of each other; 0 says nothing.
    """

    text: str
    key: str
    ignored: bool = False
    twin: int = 0


@dataclass(frozen=True, slots=True)
class DiffRow:
    """A line of one text, or the lines of both that belong together.

    Line numbers count from 1, 0 where there is no line. The spans are characters of the line that the
    other one has not.
    """

    mark: Mark
    before: str = ""
    after: str = ""
    before_at: int = 0
    after_at: int = 0
    before_spans: tuple[Span, ...] = ()
    after_spans: tuple[Span, ...] = ()


def plain_lines(text: str) -> list[Line]:
    """The lines of a text, compared as they stand."""
    return [Line(line, line) for line in text.split("\n")]


def diff_lines(before: Sequence[Line], after: Sequence[Line]) -> tuple[tuple[DiffRow, ...], str]:
    """All rows of both texts in order, and a note on what was not compared or is left out."""
    keys = [line.key for line in before], [line.key for line in after]
    blocks, coarse = _blocks(*keys)
    notes = [tr("Parts that are long and have no line in common count as replaced.")] if coarse else []
    rows: Iterable[DiffRow] = _rows(before, after, blocks)
    if max(len(before), len(after)) > MOST_ROWS:
        rows = collapsed(rows)
        notes.append(tr("Equal lines far from any difference are left out."))
    shown = tuple(islice(rows, MOST_ROWS + 1))
    if len(shown) > MOST_ROWS:
        shown = shown[:MOST_ROWS]
        notes.append(tr("Only the first {most_rows:,} lines of the comparison.", most_rows=MOST_ROWS))
    return shown, " ".join(notes)


def differs(row: DiffRow) -> bool:
    """Whether a row is a difference that counts."""
    return row.mark in ("changed", "removed", "added")


def collapsed(rows: Iterable[DiffRow]) -> Iterator[DiffRow]:
    """The differences with some lines around each; what is far from any is one row that tells how much."""
    held: list[DiffRow] = []  # since the last difference and what follows it
    head = 0
    for row in rows:
        if not differs(row):
            held.append(row)
            continue
        yield from _shortened(held, head, CONTEXT)
        held, head = [], CONTEXT
        yield row
    yield from _shortened(held, head, 0)


def _shortened(rows: list[DiffRow], head: int, tail: int) -> Iterator[DiffRow]:
    skipped = len(rows) - head - tail
    if skipped < 2:
        yield from rows
        return
    yield from rows[:head]
    yield DiffRow("skipped", plural("{n:,} equal line", "{n:,} equal lines", skipped))
    yield from rows[len(rows) - tail :]


# Which lines are the same


def _blocks(before: list[str], after: list[str]) -> tuple[list[_Block], bool]:
    found: list[_Block] = []
    coarse = False
    parts = [(0, len(before), 0, len(after))]
    while parts:
        first, last, other, other_last = _trimmed(before, after, parts.pop())
        size, other_size = last - first, other_last - other
        if not size and not other_size:
            continue
        if not size or not other_size:
            found.append((first, last, other, other_last))
            continue
        anchors = _anchors(before, after, (first, last, other, other_last))
        if anchors:
            parts += _between(anchors, (first, last, other, other_last))
        elif max(size, other_size) > _MOST_AT_ONCE:
            found.append((first, last, other, other_last))
            coarse = True
        else:
            matcher = SequenceMatcher(None, before[first:last], after[other:other_last], autojunk=False)
            found += [
                (a + first, b + first, c + other, d + other)
                for tag, a, b, c, d in matcher.get_opcodes()
                if tag != "equal"
            ]
    return sorted(found), coarse


def _trimmed(before: list[str], after: list[str], part: _Block) -> _Block:
    """The part without what is the same at both of its ends."""
    first, last, other, other_last = part
    while first < last and other < other_last and before[first] == after[other]:
        first, other = first + 1, other + 1
    while last > first and other_last > other and before[last - 1] == after[other_last - 1]:
        last, other_last = last - 1, other_last - 1
    return first, last, other, other_last


def _anchors(before: list[str], after: list[str], part: _Block) -> list[tuple[int, int]]:
    """Lines that occur once in each of both parts, as many as keep their order (patience diff)."""
    first, last, other, other_last = part
    if min(last - first, other_last - other) < _ANCHOR_FROM:
        return []
    counts, other_counts = Counter(before[first:last]), Counter(after[other:other_last])
    places = {after[at]: at for at in range(other, other_last) if other_counts[after[at]] == 1}
    pairs = [
        (at, places[before[at]])
        for at in range(first, last)
        if counts[before[at]] == 1 and before[at] in places
    ]
    return _longest_rising(pairs)


def _longest_rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    tails: list[int] = []
    ends: list[int] = []
    previous = [-1] * len(pairs)
    for number, (_, place) in enumerate(pairs):
        at = bisect_left(tails, place)
        previous[number] = ends[at - 1] if at else -1
        tails[at : at + 1] = [place]
        ends[at : at + 1] = [number]
    found = []
    number = ends[-1] if ends else -1
    while number >= 0:
        found.append(pairs[number])
        number = previous[number]
    return found[::-1]


def _between(anchors: list[tuple[int, int]], part: _Block) -> Iterator[_Block]:
    first, last, other, other_last = part
    for at, place in [*anchors, (last, other_last)]:
        if at > first or place > other:
            yield first, at, other, place
        first, other = at + 1, place + 1


# Rows


def _rows(before: Sequence[Line], after: Sequence[Line], blocks: list[_Block]) -> Iterator[DiffRow]:
    at = other_at = 0
    for first, last, other, other_last in [*blocks, (len(before), len(before), len(after), len(after))]:
        for step in range(first - at):
            yield _same(before[at + step], after[other_at + step], at + step, other_at + step)
        yield from _differing(before, after, (first, last, other, other_last))
        at, other_at = last, other_last


def _same(line: Line, other: Line, at: int, other_at: int) -> DiffRow:
    differs = line.ignored and line.text.rstrip(",") != other.text.rstrip(",")
    mark: Mark = "ignored" if differs else "same"
    return DiffRow(mark, line.text[:LONGEST_LINE], other.text[:LONGEST_LINE], at + 1, other_at + 1)


def _differing(before: Sequence[Line], after: Sequence[Line], block: _Block) -> Iterator[DiffRow]:
    first, last, other, other_last = block
    olds = [line.text[:LONGEST_LINE] for line in before[first:last]]
    news = [line.text[:LONGEST_LINE] for line in after[other:other_last]]
    at = other_at = 0
    pairs = _pairs(before[first:last], after[other:other_last])
    for pair in [*pairs, (len(olds), len(news))]:
        for alone in range(at, pair[0]):
            mark: Mark = "ignored" if before[first + alone].ignored else "removed"
            yield DiffRow(mark, before=olds[alone], before_at=first + alone + 1)
        for alone in range(other_at, pair[1]):
            mark = "ignored" if after[other + alone].ignored else "added"
            yield DiffRow(mark, after=news[alone], after_at=other + alone + 1)
        if pair[0] < len(olds):
            old, new = olds[pair[0]], news[pair[1]]
            spans = word_spans(old, new)
            yield DiffRow("changed", old, new, first + pair[0] + 1, other + pair[1] + 1, *spans)
        at, other_at = pair[0] + 1, pair[1] + 1


def _pairs(olds: Sequence[Line], news: Sequence[Line]) -> list[tuple[int, int]]:
    """Which lines are versions of each other: the most alike, in order."""
    if not olds or not news:
        return []
    if len(olds) * len(news) > _MOST_PAIRED:
        pairs = enumerate(zip(map(_meaning, olds), map(_meaning, news), strict=False))
        return [(at, at) for at, pair in pairs if _likeness(*pair) >= _ALIKE]
    words, other_words = [_meaning(line) for line in olds], [_meaning(line) for line in news]
    best = [[0.0] * (len(news) + 1) for _ in range(len(olds) + 1)]
    alike = [[_likeness(mine, theirs) for theirs in other_words] for mine in words]
    for at in range(len(olds) - 1, -1, -1):
        for place in range(len(news) - 1, -1, -1):
            score = alike[at][place]
            paired = best[at + 1][place + 1] + score if score >= _ALIKE else 0.0
            best[at][place] = max(best[at + 1][place], best[at][place + 1], paired)
    found = []
    at = place = 0
    while at < len(olds) and place < len(news):
        score = alike[at][place]
        if score >= _ALIKE and best[at][place] == best[at + 1][place + 1] + score:
            found.append((at, place))
            at, place = at + 1, place + 1
        elif best[at][place] == best[at + 1][place]:
            at += 1
        else:
            place += 1
    return found


def _meaning(line: Line) -> _Meaning:
    words = _MEANING.findall(line.text[:LONGEST_LINE])
    return line.twin, words[0] if words else "", Counter(words)


def _likeness(line: _Meaning, other: _Meaning) -> float:
    if line[0] or other[0]:
        return 2.0 if line[0] == other[0] else 0.0
    total = line[2].total() + other[2].total()
    if not total:
        return 1.0  # brackets and the like
    bonus = _SAME_START if line[1] == other[1] else 0.0
    return bonus + 2 * (line[2] & other[2]).total() / total


def word_spans(old: str, new: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The characters of each line that are not in the other one, by words."""
    words, others = _WORDS.findall(old), _WORDS.findall(new)
    start = 0
    while start < min(len(words), len(others)) and words[start] == others[start]:
        start += 1
    end = 0
    while end < min(len(words), len(others)) - start and words[-1 - end] == others[-1 - end]:
        end += 1
    middle = words[start : len(words) - end], others[start : len(others) - end]
    if max(map(len, middle)) > _MOST_WORDS:
        codes = [("replace", 0, len(middle[0]), 0, len(middle[1]))]
    else:
        codes = list(SequenceMatcher(None, *middle, autojunk=False).get_opcodes())
    changed = [code for code in codes if code[0] != "equal"]
    return (
        _spans(words, [(start + a, start + b) for _, a, b, _, _ in changed]),
        _spans(others, [(start + c, start + d) for _, _, _, c, d in changed]),
    )


def _spans(words: list[str], parts: list[Span]) -> tuple[Span, ...]:
    offsets = [0]
    for word in words:
        offsets.append(offsets[-1] + len(word))
    return tuple((offsets[first], offsets[last]) for first, last in parts if last > first)
