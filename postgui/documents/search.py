"""Find a text in a source of any size: literally at the speed of memory, or by a regular expression.

Hits come in parts as the search goes on; how many are kept is for the caller to say, counting goes on. A
regular expression can take for ever on hostile text, so it belongs into a process that can be ended.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from postgui.documents.block_index import as_bytes, true_places
from postgui.documents.encoding import Encoding, encoding_of
from postgui.documents.source import ByteSource

STEP_BYTES = 512 * 1024
_REGEX_STEP_BYTES = 1024 * 1024
_REGEX_OVERLAP_BYTES = 64 * 1024
_REGEX_CONTEXT_BYTES = 256
_LONGEST_WORD_CHAR = 4
_SAMPLES = 16
_SAMPLE_BYTES = 4096

Offsets = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Pattern:
    """What is looked for."""

    text: str
    case: bool = False
    word: bool = False
    regex: bool = False

    def compiled(self) -> "re.Pattern[str]":
        """As a regular expression.

        Raises:
            re.error: It is none.
        """
        text = self.text if self.regex else re.escape(self.text)
        if self.word:
            text = rf"(?<!\w)(?:{text})(?!\w)"
        return re.compile(text, re.MULTILINE | (0 if self.case else re.IGNORECASE))


@dataclass(frozen=True, slots=True)
class Hit:
    """One place, in bytes."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FindPart:
    """The hits on the way to `scanned`: where those that are kept start and end; `count` counts all."""

    starts: Offsets
    ends: Offsets
    count: int
    scanned: int


class Finder(Protocol):
    """Finds in one piece of the source after another."""

    def find(self, source: ByteSource) -> Iterator[tuple[Offsets, Offsets, int]]:
        """Starts, ends, and up to where all hits are told."""


def search(
    source: ByteSource, pattern: Pattern, encoding: str = "utf-8", *, keep: int = 100_000
) -> Iterator[FindPart]:
    """All hits in order, in parts; after `keep` of them only their count.

    Raises:
        re.error: The pattern is no regular expression.
    """
    kept = 0
    for starts, ends, scanned in _finder(pattern, encoding_of(encoding)).find(source):
        room = max(keep - kept, 0)
        kept += len(starts[:room])
        yield FindPart(starts[:room], ends[:room], len(starts), scanned)


def find(source: ByteSource, pattern: Pattern, encoding: str = "utf-8") -> Iterator[Hit]:
    """All hits, one by one."""
    for part in search(source, pattern, encoding, keep=1 << 62):
        yield from map(Hit, part.starts.tolist(), part.ends.tolist())


def _finder(pattern: Pattern, encoding: Encoding) -> Finder:
    if not pattern.text:
        return _Nothing()
    if pattern.regex:
        return RegexFinder(pattern, encoding)
    plain = pattern.text.isascii() or pattern.case
    if not plain or encoding.family not in ("utf-8", "single"):
        return RegexFinder(pattern, encoding)
    try:
        needle = pattern.text.encode(encoding.name)
    except UnicodeEncodeError:
        return _Nothing()
    return LiteralFinder(needle, pattern, encoding)


class _Nothing:
    def find(self, source: ByteSource) -> Iterator[tuple[Offsets, Offsets, int]]:
        none = np.zeros(0, np.int64)
        yield none, none, source.size


class LiteralFinder:
    """Looks for the two rarest bytes of the needle at once, and at the rest only where both are."""

    def __init__(self, needle: bytes, pattern: Pattern, encoding: Encoding) -> None:
        self._needle = needle if pattern.case else needle.lower()
        self._fold = not pattern.case and needle.lower() != needle.upper()
        self._word = pattern.word
        self._encoding = encoding
        self._first = self._second = 0
        self._room = np.empty(STEP_BYTES + len(needle) + 64, np.uint8)
        self._flags = np.empty((2, len(self._room)), np.bool_)

    def find(self, source: ByteSource) -> Iterator[tuple[Offsets, Offsets, int]]:
        """Hits do not overlap, as nobody can select them both."""
        size, length = source.size, len(self._needle)
        self._first, self._second = self._rarest_two(_byte_counts(source))
        after = 0
        for at in range(0, size, STEP_BYTES):
            end = min(at + STEP_BYTES, size)
            data = source.read(at, min(end + length - 1, size))
            starts = self._in(data)
            if len(starts):
                starts = starts + at
                if self._word:
                    starts = self._words(source, starts)
                starts = _apart(starts, length, after)
                after = int(starts[-1]) + length if len(starts) else after
            yield starts, starts + length, end

    def _rarest_two(self, counts: Offsets) -> tuple[int, int]:
        """The places in the needle of the bytes that the source has least of."""

        def often(at: int) -> int:
            byte = self._needle[at]
            folded = self._fold and _is_letter(byte)
            return int(counts[byte] + counts[byte & ~0x20]) if folded else int(counts[byte])

        order = sorted(range(len(self._needle)), key=often)
        others = [at for at in order if self._needle[at] != self._needle[order[0]]]
        return order[0], (others or order)[0]

    def _in(self, data: bytes) -> Offsets:
        """Where the needle begins in `data`."""
        array, length = as_bytes(data), len(self._needle)
        many = len(array) - length + 1
        if many <= 0:
            return np.zeros(0, np.int64)
        found = self._equal(array[self._first : self._first + many], self._first, 0)
        if self._second != self._first:
            found &= self._equal(array[self._second : self._second + many], self._second, 1)
        places = true_places(found)
        for offset in range(length):
            if not len(places):
                break
            if offset not in (self._first, self._second) or self._fold:
                places = places[self._same(array[places + offset], offset)]
        return places

    def _equal(self, array: npt.NDArray[np.uint8], offset: int, room: int) -> npt.NDArray[np.bool_]:
        """Whether each byte may be the one at `offset` of the needle."""
        byte = self._needle[offset]
        flags = self._flags[room, : len(array)]
        if self._fold and _is_letter(byte):
            folded = np.bitwise_or(array, 0x20, out=self._room[: len(array)])
            return np.equal(folded, byte, out=flags)
        return np.equal(array, byte, out=flags)

    def _same(self, array: npt.NDArray[np.uint8], offset: int) -> npt.NDArray[np.bool_]:
        byte = self._needle[offset]
        if self._fold and _is_letter(byte):
            return np.equal(np.bitwise_or(array, 0x20), byte)
        return np.equal(array, byte)

    def _words(self, source: ByteSource, starts: Offsets) -> Offsets:
        length = len(self._needle)
        return np.array([at for at in starts.tolist() if self._is_word(source, at, at + length)], np.int64)

    def _is_word(self, source: ByteSource, start: int, end: int) -> bool:
        name = self._encoding.name
        before = source.read(max(start - _LONGEST_WORD_CHAR, 0), start).decode(name, "replace")[-1:]
        after = source.read(end, end + _LONGEST_WORD_CHAR).decode(name, "replace")[:1]
        return not (_in_word(before) or _in_word(after))


class RegexFinder:
    """A regular expression over the decoded text, a megabyte at a time, cut after a newline.

    A hit across a cut is found if the line is not longer than a step, or the hit not longer than 64 KB.
    """

    def __init__(self, pattern: Pattern, encoding: Encoding) -> None:
        self._pattern = pattern.compiled()
        self._encoding = encoding

    def find(self, source: ByteSource) -> Iterator[tuple[Offsets, Offsets, int]]:
        """The hits of one step after the other."""
        size, at, after, before = source.size, 0, 0, 0
        while at < size:
            end = min(at + _REGEX_STEP_BYTES, size)
            data = source.read(at, min(end + _REGEX_OVERLAP_BYTES, size))
            stop, whole = self._cut(data, end - at) if end < size else (len(data), True)
            piece = source.read(at - before, at) + (data[:stop] if whole else data)
            starts, ends = self._in(piece, before, before + stop)
            fresh = starts + (at - before) >= after
            starts, ends = starts[fresh] + (at - before), ends[fresh] + (at - before)
            after = int(ends[-1]) if len(ends) else after
            at += stop
            # After a cut inside a line, `^` and `\\b` have to see what stands before.
            before = 0 if whole else min(_REGEX_CONTEXT_BYTES, at)
            yield starts, ends, at

    def _cut(self, data: bytes, wanted: int) -> tuple[int, bool]:
        """Where to cut, and whether that is after a newline; otherwise it is between two characters."""
        unit = self._encoding.unit
        if unit.size == 1:
            newline = data.rfind(b"\n", 0, wanted) + 1
        else:
            newlines = np.flatnonzero(unit.newlines(as_bytes(data[:wanted])))
            newline = (int(newlines[-1]) + 1) * unit.size if len(newlines) else 0
        return (newline, True) if newline else (self._encoding.cut(data, wanted), False)

    def _in(self, data: bytes, first: int, stop: int) -> tuple[Offsets, Offsets]:
        """Hits that begin from `first` on and before `stop`, as offsets in `data`."""
        skipped = self._encoding.cut(data, 0) if first else 0
        text = self._text(data[skipped:])
        narrow = len(text) == len(data)  # one byte a character: places need no counting
        found: list[tuple[int, int]] = []
        chars, place = 0, skipped
        for match in self._pattern.finditer(text):
            start, end = match.span()
            if start == end:
                continue
            if not narrow:
                place += self._length(text[chars:start])
                chars = start
                start, end = place, place + self._length(match[0])
            if start >= stop:
                break
            if start >= first:
                found.append((start, end))
        table = np.array(found, np.int64).reshape(-1, 2)
        return table[:, 0], table[:, 1]

    def _text(self, data: bytes) -> str:
        """The text, so that its length in bytes can be told again: bad bytes are kept."""
        unit = self._encoding.unit.size
        data = data[: len(data) // unit * unit]
        return data.decode(self._encoding.name, "surrogateescape" if unit == 1 else "replace")

    def _length(self, text: str) -> int:
        wide = self._encoding.unit.size > 1
        return len(text.encode(self._encoding.name, "replace" if wide else "surrogateescape"))


def _byte_counts(source: ByteSource) -> Offsets:
    """How often each byte occurs in a sample of the source."""
    step = max(source.size // _SAMPLES, 1)
    sample = b"".join(source.read(at, at + _SAMPLE_BYTES) for at in range(0, source.size, step))
    return np.bincount(as_bytes(sample), minlength=256)


def _apart(starts: Offsets, length: int, after: int) -> Offsets:
    """Of overlapping hits the first, and none before `after`."""
    starts = starts[starts >= after]
    if len(starts) < 2 or np.diff(starts).min() >= length:
        return starts
    kept: list[int] = []
    for at in starts.tolist():
        if not kept or at >= kept[-1] + length:
            kept.append(at)
    return np.array(kept, np.int64)


def _is_letter(byte: int) -> bool:
    return 0x61 <= byte <= 0x7A


def _in_word(char: str) -> bool:
    return char.isalnum() or char == "_"
