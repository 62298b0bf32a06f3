r"""JSON text as bit masks: what is inside strings, where rows begin, how deep it is nested.

Nothing is parsed. Each class of characters becomes one bit a byte, 64 to a word; a running XOR over the
quotes tells what is inside strings (the way of simdjson, in numpy). A row begins

- at the token after `{`, `[` or `,`,
- at a `}` or `]` that does not close an empty pair,
- at a value that follows a value with nothing between (NDJSON, or a comma forgotten).

So the rule is local, works on text that is not valid, and a block can be scanned alone from one byte of
state. A backslash hides the character after it, outside strings as well.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from postgui.documents.bit_words import (
    ALL,
    WORD_BYTES,
    Flags,
    Scratch,
    Words,
    bits,
    carried,
    hidden_by,
    lane_sums,
    running_xor,
    shift,
    whole_words,
)
from postgui.documents.block_index import BLOCK_BYTES, CELL_BYTES, Marks

IN_STRING = 1
ESCAPED = 2
AFTER_OPEN = 4
"""Only white space since an opening bracket."""
AFTER_START = 8
"""Only white space since something after which a value begins a row."""
IN_SCALAR = 16
"""The byte before belongs to a number or a keyword."""
FIRST_STATE = AFTER_START

_BLOCK_WORDS = BLOCK_BYTES // WORD_BYTES
_CELLS = BLOCK_BYTES // CELL_BYTES
_SPACE = 0x20
_BYTE_ONES = np.uint64(0x0101_0101_0101_0101)
_RAISED_BY = np.arange(8, 72, 8, dtype=np.int8)


@dataclass(frozen=True, slots=True)
class Masks:
    """One bit a byte, lowest bit first.

    `string` covers strings with both quotes, `inside` without the closing one; the brackets, commas,
    colons and white space are those outside strings. `starts` are the beginnings of rows.
    `states` is the scanner's state after each block, and after the last byte.
    """

    length: int
    string: Words
    inside: Words
    opens: Words
    closes: Words
    commas: Words
    colons: Words
    space: Words
    starts: Words
    states: npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Brackets:
    """What a tree is found by: brackets and commas outside strings, one bit a byte as in `Masks`."""

    opens: Words
    closes: Words
    commas: Words


class JsonScanner:
    """Makes the checkpoints of one block after the other."""

    def __init__(self) -> None:
        self._state = FIRST_STATE
        self._rows = 0
        self._depth = 0
        self._scratch = Scratch()

    def feed(self, data: bytes | bytearray | memoryview) -> Marks:
        """The checkpoints of `data`, which is whole blocks and follows what was fed before."""
        masks = scan(data, self._state, self._scratch)
        eights = lane_sums(np.bitwise_count(masks.starts).view(np.uint64))
        cells = np.maximum(eights[::2] + eights[1::2], 1)
        rows = self._rows + np.cumsum(cells.reshape(-1, _CELLS).sum(axis=1).view(np.int64))
        opened = np.bitwise_count(masks.opens)
        change = opened.view(np.int8) - np.bitwise_count(masks.closes).view(np.int8)
        after = np.cumsum(change, dtype=np.int32)
        after += self._depth
        low = _lowest(masks, after, change, opened)
        depth = after[_BLOCK_WORDS - 1 :: _BLOCK_WORDS]
        self._state, self._rows, self._depth = int(masks.states[-1]), int(rows[-1]), int(depth[-1])
        return Marks(rows, np.zeros_like(rows), depth, low, masks.states)


def _lowest(
    masks: Masks,
    after: npt.NDArray[np.int32],
    change: npt.NDArray[np.int8],
    opened: npt.NDArray[np.uint8],
) -> npt.NDArray[np.int32]:
    """The smallest nesting in each block, from that after each word, how much the word changes it, and how
    many brackets it opens.

    Only the few words are looked into whose closing brackets could reach below the ends of all words.
    """
    lows = after.reshape(-1, _BLOCK_WORDS)
    low: npt.NDArray[np.int32] = lows.min(axis=1)
    maybe = np.flatnonzero((after - opened).reshape(lows.shape) < low[:, None])
    if len(maybe):
        opens = masks.opens[maybe].view(np.uint8)
        closes = masks.closes[maybe].view(np.uint8)
        steps = np.bitwise_count(opens).view(np.int8) - np.bitwise_count(closes).view(np.int8)
        inside = _sums_before(steps)
        inside += _dips().take(opens.astype(np.uint16) << 8 | closes)
        # Eight long rows have their minimum sooner than many rows of eight.
        deepest = np.ascontiguousarray(inside.reshape(-1, 8).T).min(axis=0)
        np.minimum.at(low, maybe // _BLOCK_WORDS, after[maybe] - change[maybe] + deepest)
    return low


def _sums_before(steps: npt.NDArray[np.int8]) -> npt.NDArray[np.int8]:
    """For each step, of -8 to 8, the sum of those before it in its eight.

    One product gives all sums of an eight: with 8 added to each step no byte of it overflows.
    """
    raised = (steps + np.int8(8)).view(np.uint64)
    sums = (raised * _BYTE_ONES).view(np.int8).reshape(-1, 8) - _RAISED_BY
    return sums.reshape(-1) - steps


@lru_cache(maxsize=1)
def _dips() -> npt.NDArray[np.int8]:
    """For eight bytes, by the bits of their opening (high byte) and closing brackets: how far the nesting
    comes down."""
    pairs = np.arange(1 << 16)
    depth = np.zeros(1 << 16, np.int8)
    low = np.zeros(1 << 16, np.int8)
    for bit in range(8):
        depth += ((pairs >> 8 + bit & 1) - (pairs >> bit & 1)).astype(np.int8)
        np.minimum(low, depth, out=low)
    return low


def scan(data: bytes | bytearray | memoryview, state: int, scratch: Scratch | None = None) -> Masks:
    """The masks of `data`; a last word that is not full is filled up with white space.

    They are in the memory of `scratch`, if one is given, until its next use.
    """
    scratch = scratch or Scratch()
    array = whole_words(data, _SPACE)
    flags = scratch.flags(len(array))
    quotes, inside, string, opens, closes, commas, colons, space, scalar, ended, starts, *spare = (
        scratch.words(14, len(array))
    )
    hidden_after = _strings(array, state, flags, (quotes, inside, string), spare)
    outside = np.invert(string, out=spare[0])
    _brackets(array, outside, scratch, (opens, closes))
    np.bitwise_and(bits(np.equal(array, 0x2C, out=flags)), outside, out=commas)
    np.bitwise_and(bits(np.equal(array, 0x3A, out=flags)), outside, out=colons)
    _spaces(array, outside, flags, space)
    np.bitwise_or(opens, closes, out=ended)
    ended |= commas
    np.bitwise_and(outside, ~(ended | colons | space), out=scalar)
    ended |= string ^ inside  # the closing quotes
    np.bitwise_and(quotes, inside, out=starts)
    starts |= opens
    starts |= scalar
    to_value, value_after = _next_token(ended, scalar, space, state & (AFTER_START | IN_SCALAR), spare)
    starts &= to_value
    to_close, open_after = _next_token(opens, None, space, state & AFTER_OPEN, spare)
    starts |= closes & ~to_close
    states = _states(
        {IN_STRING: inside, IN_SCALAR: scalar, AFTER_START: ended, AFTER_OPEN: opens},
        {AFTER_START: value_after, AFTER_OPEN: open_after, ESCAPED: hidden_after},
    )
    return Masks(len(data), string, inside, opens, closes, commas, colons, space, starts, states)


def scan_brackets(data: bytes | memoryview, state: int, scratch: Scratch) -> Brackets:
    """Like `scan`, of these three alone: half the work. The masks are new ones."""
    array = whole_words(data, _SPACE)
    flags = scratch.flags(len(array))
    quotes, inside, string, *spare = scratch.words(5, len(array))
    _strings(array, state, flags, (quotes, inside, string), spare)
    outside = np.invert(string, out=string)
    opens, closes = np.empty_like(outside), np.empty_like(outside)
    _brackets(array, outside, scratch, (opens, closes))
    return Brackets(opens, closes, bits(np.equal(array, 0x2C, out=flags)) & outside)


def _strings(
    array: npt.NDArray[np.uint8],
    state: int,
    flags: Flags,
    found: tuple[Words, Words, Words],
    spare: Sequence[Words],
) -> Flags | None:
    """Finds the quotes that no backslash hides, the insides of strings, and these with both quotes.

    Returns for each word whether the character after it is hidden; None if there is no backslash.
    """
    quotes, inside, string = found
    np.copyto(quotes, bits(np.equal(array, 0x22, out=flags)))
    slashes = bits(np.equal(array, 0x5C, out=flags))
    hidden_after = None
    if state & ESCAPED or slashes.any():
        hidden, hidden_after = hidden_by(slashes, bool(state & ESCAPED), spare)
        quotes &= np.invert(hidden, out=hidden)
    running_xor(quotes, bool(state & IN_STRING), inside, spare[0])
    np.bitwise_or(quotes, inside, out=string)
    return hidden_after


def _brackets(
    array: npt.NDArray[np.uint8], outside: Words, scratch: Scratch, found: tuple[Words, Words]
) -> None:
    """Finds the opening and the closing brackets."""
    flags = scratch.flags(len(array))
    # `[` and `{` differ in this bit, and so do `]` and `}`.
    folded = np.bitwise_or(array, 0x20, out=scratch.folded(len(array)))
    for char, mask in zip((0x7B, 0x7D), found, strict=True):
        np.bitwise_and(bits(np.equal(folded, char, out=flags)), outside, out=mask)


def _spaces(array: npt.NDArray[np.uint8], outside: Words, flags: Flags, found: Words) -> None:
    """Finds the white space (RFC 8259, 2) outside strings; in text without any, one look is enough."""
    np.bitwise_and(bits(np.less_equal(array, _SPACE, out=flags)), outside, out=found)
    if not found.any():
        return
    low = found.copy()
    found &= bits(np.equal(array, _SPACE, out=flags)) | bits(np.equal(array, 0x0A, out=flags))
    if not np.array_equal(found, low):
        low &= bits(np.equal(array, 0x0D, out=flags)) | bits(np.equal(array, 0x09, out=flags))
        found |= low


def _next_token(
    ended: Words, scalar: Words | None, space: Words, state: int, spare: Sequence[Words]
) -> tuple[Words, Flags | None]:
    """For each bit of `ended` the first byte after it that is not white space; the same for white space
    after a `scalar`. `state` says which of both comes right before.

    Returns also for each word whether the search goes on after it through white space; None if there is none.
    The first is in `spare`.
    """
    found, total = spare[0], spare[1]
    shift(ended, bool(state & ~IN_SCALAR), out=found)
    if not space.any():
        return found, None
    if scalar is not None:
        found |= shift(scalar, bool(state & IN_SCALAR), out=total) & space
    # Adding a bit at the beginning of a run of white space moves it to the end of the run.
    np.bitwise_and(found, space, out=total)
    total += space
    over = carried(total < space, total == ALL)
    total[1:] += over[:-1]
    found |= total
    found &= ~space
    return found, over


def _states(last_bits: Mapping[int, Words], carries: Mapping[int, Flags | None]) -> npt.NDArray[np.uint8]:
    """The state after each whole block; after the last byte if there is no whole block.

    Args:
        last_bits: By part of the state, what sets it with the last byte of a word.
        carries: By part of the state, which words set it besides.
    """
    words = len(next(iter(last_bits.values())))
    step = min(words, _BLOCK_WORDS)
    found = np.zeros(words // step if step else 0, np.uint8)
    for part, mask in last_bits.items():
        found |= (mask[step - 1 :: step] >> np.uint64(63)).astype(np.uint8) * np.uint8(part)
    for part, over in carries.items():
        if over is not None:
            found |= over[step - 1 :: step] * np.uint8(part)
    return found
