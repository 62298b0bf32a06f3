"""Where the children of a JSON container begin: by the commas at its depth, found in the checkpoints.

Whole blocks that stay deeper are passed over by their checkpoint; a small container is read through.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from postgui.documents.bit_words import Words
from postgui.documents.block_index import BLOCK_BYTES
from postgui.documents.json_pretty import PrettyJson
from postgui.documents.json_scan import scan
from postgui.documents.json_token import NearReader, skip_space

KEPT_EVERY = 64
_BLOCKS_AT_ONCE = 4
_NEAR_BYTES = 8 * 1024

Places = npt.NDArray[np.int64]


class Pages:
    """What is remembered of one container: every 64th place, the count and the end once known."""

    def __init__(self, first: int) -> None:
        self.kept = [first]
        self.count = -1
        self.end = -1

    def add(self, seen: int, starts: Places) -> None:
        """Keep what is new of these beginnings, the first of which is child number `seen`."""
        wanted = len(self.kept) * KEPT_EVERY - seen
        if 0 <= wanted < len(starts):
            self.kept += starts[wanted::KEPT_EVERY].tolist()


@dataclass(frozen=True, slots=True)
class Commas:
    """Commas of some blocks; `closed` is the offset after the bracket that ends the search, or -1."""

    at: Places
    closed: int


def near_children(source: NearReader, start: int) -> tuple[list[int], int] | None:
    """The beginnings of all children of a small container, and the offset after it; None if it is not.

    `start` is the offset of its opening bracket.
    """
    data = source.read(start, start + _NEAR_BYTES)
    starts, level = [1], 0
    for match in _marks().finditer(data):
        mark = match[0]
        if mark in b"{[":
            level += 1
        elif mark in b"}]":
            level -= 1
            if not level:
                if data[1 : match.start()].isspace() or match.start() == 1:
                    starts = []
                return [start + at for at in starts], start + match.end()
        elif mark == b"," and level == 1:
            starts.append(match.end())
    return None


def commas(document: PrettyJson, block: int, blocks: int, after: int, depth: int) -> Commas:
    """The commas at `depth` in some blocks from `after` on, up to where the nesting comes below it.

    Only words of 64 bytes that come as low as `depth` are looked into.
    """
    masks = document.brackets(block, blocks)
    base = block * BLOCK_BYTES
    closes = np.bitwise_count(masks.closes).astype(np.int32)
    change = np.bitwise_count(masks.opens).astype(np.int32) - closes
    before = np.cumsum(change, dtype=np.int32) - change + np.int32(document.index.depth_before(block))
    maybe = np.flatnonzero((before - closes <= depth) & ((masks.commas | masks.closes) != 0))
    maybe = maybe[np.searchsorted(maybe, (after - base) >> 6) :]
    closed = _unpacked(masks.closes[maybe])
    level = np.cumsum(_unpacked(masks.opens[maybe]) - closed, axis=1, dtype=np.int8)
    wanted = np.clip(depth - before[maybe], -100, 100).astype(np.int8)[:, None]
    at = _offsets(maybe, (_unpacked(masks.commas[maybe]) != 0) & (level == wanted)) + base
    ends = _offsets(maybe, (closed != 0) & (level < wanted)) + base
    end = int(ends[np.searchsorted(ends, after)]) if len(ends) and ends[-1] >= after else -1
    at = at[np.searchsorted(at, after) : len(at) if end < 0 else np.searchsorted(at, end)]
    return Commas(at, end + 1 if end >= 0 else -1)


def walk(
    document: PrettyJson, source: NearReader, start: int, depth: int, *, first: bool
) -> Iterator[tuple[Places, int]]:
    """The beginnings of children at `depth` from `start` on, block by block; at last the offset after all.

    A beginning is the offset after a bracket or comma: white space may follow. `first` says that `start`
    comes right after the opening bracket, where there may be no child at all.
    """
    if first and source.read(at := skip_space(source, start), at + 1) in (b"", b"}", b"]"):
        yield np.zeros(0, np.int64), min(at + 1, source.size)
        return
    head = np.array([start], np.int64)
    block, after, blocks = start // BLOCK_BYTES, start, 1
    while True:
        places = commas(document, block, blocks, after, depth)
        yield np.concatenate((head, places.at + 1)), places.closed
        if places.closed >= 0 or block + blocks > document.index.count:
            return
        head = np.zeros(0, np.int64)
        block = document.index.next_low(block + blocks, depth)
        after, blocks = block * BLOCK_BYTES, min(2 * blocks, _BLOCKS_AT_ONCE)


def walk_values(document: PrettyJson, start: int) -> Iterator[tuple[Places, int]]:
    """The beginnings of the outermost values, of which there are many, from `start` on."""
    index = document.index
    block, after = start // BLOCK_BYTES, start
    while True:
        begin = block * BLOCK_BYTES
        data = document.source.read(begin, min(begin + BLOCK_BYTES, document.source.size))
        masks = scan(data, index.state_before(block))
        closes = np.bitwise_count(masks.closes).astype(np.int32)
        change = np.bitwise_count(masks.opens).astype(np.int32) - closes
        before = np.cumsum(change, dtype=np.int32) - change + np.int32(index.depth_before(block))
        values = masks.starts & ~masks.closes
        maybe = np.flatnonzero((before - closes <= 0) & (values != 0))
        step = _unpacked(masks.opens[maybe]) - _unpacked(masks.closes[maybe])
        level = np.cumsum(step, axis=1, dtype=np.int32) - step + before[maybe][:, None]
        at = _offsets(maybe, (_unpacked(values[maybe]) != 0) & (level <= 0)) + begin
        at = at[(at >= after) & (at < begin + len(data))]
        last = block >= index.count
        yield at, document.source.size if last and document.complete else -1
        if last:
            return
        block = index.next_low(block + 1, 0)
        after = block * BLOCK_BYTES


def _unpacked(words: Words) -> npt.NDArray[np.int8]:
    return np.unpackbits(words.view(np.uint8), bitorder="little").reshape(-1, 64).view(np.int8)


def _offsets(words: Places, found: npt.NDArray[np.bool_]) -> Places:
    flat = np.flatnonzero(found)
    places: Places = (words[flat >> 6] << 6) + (flat & 63)
    return places


@lru_cache(maxsize=1)
def _marks() -> "re.Pattern[bytes]":
    # As the scanner sees it: a backslash hides a quote outside strings as well.
    return re.compile(rb'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)|\\.|[{}\[\],]', re.DOTALL)
