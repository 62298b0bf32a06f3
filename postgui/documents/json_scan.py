r"""JSON text as bit masks: what is inside strings, where rows begin, how deep it is nested.

Nothing is parsed. Each class of characters becomes one bit a byte, 64 to a word; a running XOR over the
quotes tells what is inside strings (the way of simdjson, in numpy). A row begins

- at the token after `{`, `[` or `,`,
- at a `}` or `]` that does not close an empty pair,
- at a value that follows a value with nothing between (NDJSON, or a comma forgotten).

So the rule is local, works on text that is not valid, and a block can be scanned alone from one byte of
state. A backslash hides the character after it, outside strings as well.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from postgui.documents.block_index import BLOCK_BYTES, CELL_BYTES, Marks, as_bytes, true_places

IN_STRING = 1
ESCAPED = 2
AFTER_OPEN = 4
"""Only white space since an opening bracket."""
AFTER_START = 8
"""Only white space since something after which a value begins a row."""
IN_SCALAR = 16
"""The byte before belongs to a number or a keyword."""
FIRST_STATE = AFTER_START

_WORD = 64
_BLOCK_WORDS = BLOCK_BYTES // _WORD
_CELL_WORDS = CELL_BYTES // _WORD
_CELLS = BLOCK_BYTES // CELL_BYTES
_SPACE = 0x20

Words = npt.NDArray[np.uint64]


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
        cells = np.bitwise_count(masks.starts).reshape(-1, _CELL_WORDS).sum(axis=1, dtype=np.int64)
        rows = self._rows + np.cumsum(np.maximum(cells, 1).reshape(-1, _CELLS).sum(axis=1))
        closes = np.bitwise_count(masks.closes).astype(np.int32)
        after = np.cumsum(np.bitwise_count(masks.opens).astype(np.int32) - closes, dtype=np.int32)
        after += self._depth
        before = np.empty_like(after)
        before[0] = self._depth
        before[1:] = after[:-1]
        low = _lowest(masks, before, after, closes)
        depth = after[_BLOCK_WORDS - 1 :: _BLOCK_WORDS]
        self._state, self._rows, self._depth = int(masks.states[-1]), int(rows[-1]), int(depth[-1])
        return Marks(rows, np.zeros_like(rows), depth, low, masks.states)


class Scratch:
    """Room for one step, used again: fresh memory costs more than what is done in it."""

    def __init__(self) -> None:
        self._flags = np.empty(0, np.bool_)
        self._folded = np.empty(0, np.uint8)

    def flags(self, length: int) -> npt.NDArray[np.bool_]:
        """Room for one truth value a byte."""
        if len(self._flags) < length:
            self._flags = np.empty(length, np.bool_)
        return self._flags[:length]

    def folded(self, length: int) -> npt.NDArray[np.uint8]:
        """Room for one byte a byte."""
        if len(self._folded) < length:
            self._folded = np.empty(length, np.uint8)
        return self._folded[:length]


def _lowest(
    masks: Masks,
    before: npt.NDArray[np.int32],
    after: npt.NDArray[np.int32],
    closes: npt.NDArray[np.int32],
) -> npt.NDArray[np.int32]:
    """The smallest nesting in each block, from that before and after each word.

    Only the few words are looked into whose closing brackets could reach below the ends of all words.
    """
    lows = after.reshape(-1, _BLOCK_WORDS)
    maybe = np.flatnonzero((before - closes).reshape(lows.shape) < lows.min(axis=1)[:, None])
    if len(maybe):
        opened = masks.opens[maybe].view(np.uint8)
        closed = masks.closes[maybe].view(np.uint8)
        change = (np.bitwise_count(opened).view(np.int8) - np.bitwise_count(closed).view(np.int8)).reshape(
            -1, 8
        )
        dips = _dips()[opened.astype(np.uint16) << 8 | closed].reshape(-1, 8)
        inside = np.cumsum(change, axis=1, dtype=np.int8) - change + dips
        lows = after.copy()
        lows[maybe] = before[maybe] + inside.min(axis=1)
    low: npt.NDArray[np.int32] = lows.reshape(-1, _BLOCK_WORDS).min(axis=1)
    return low


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
    """The masks of `data`; a last word that is not full is filled up with white space."""
    scratch = scratch or Scratch()
    length = len(data)
    array = as_bytes(data)
    if length % _WORD:
        array = np.concatenate((array, np.full(-length % _WORD, _SPACE, np.uint8)))
    flags = scratch.flags(len(array))
    quotes, escaped = _quotes(array, bool(state & ESCAPED), flags)
    inside = _running_xor(quotes, bool(state & IN_STRING))
    string = inside | quotes
    outside = ~string
    # `[` and `{` differ in this bit, and so do `]` and `}`.
    folded = np.bitwise_or(array, 0x20, out=scratch.folded(len(array)))
    opens = _bits(np.equal(folded, 0x7B, out=flags)) & outside
    closes = _bits(np.equal(folded, 0x7D, out=flags)) & outside
    commas = _bits(np.equal(array, 0x2C, out=flags)) & outside
    colons = _bits(np.equal(array, 0x3A, out=flags)) & outside
    space = _spaces(array, outside, flags)
    scalar = outside & ~(opens | closes | commas | colons | space)
    after_scalar = _shifted(scalar, bool(state & IN_SCALAR)) & space
    ended = opens | closes | commas | (quotes & ~inside)
    to_value, value_carries = _next_token(ended, after_scalar, space, bool(state & AFTER_START))
    to_close, open_carries = _next_token(opens, None, space, bool(state & AFTER_OPEN))
    values = opens | (quotes & inside) | scalar
    starts = (to_value & values) | (closes & ~to_close)
    states = _states(inside, scalar, value_carries, open_carries, escaped)
    return Masks(length, string, inside, opens, closes, commas, colons, space, starts, states)


def scan_brackets(data: bytes | memoryview, state: int, scratch: "Scratch") -> Brackets:
    """Like `scan`, of these three alone: half the work."""
    array = as_bytes(data)
    if len(data) % _WORD:
        array = np.concatenate((array, np.full(-len(data) % _WORD, _SPACE, np.uint8)))
    flags = scratch.flags(len(array))
    quotes, _ = _quotes(array, bool(state & ESCAPED), flags)
    outside = ~(_running_xor(quotes, bool(state & IN_STRING)) | quotes)
    folded = np.bitwise_or(array, 0x20, out=scratch.folded(len(array)))
    return Brackets(
        _bits(np.equal(folded, 0x7B, out=flags)) & outside,
        _bits(np.equal(folded, 0x7D, out=flags)) & outside,
        _bits(np.equal(array, 0x2C, out=flags)) & outside,
    )


def positions(mask: Words, length: int) -> npt.NDArray[np.int64]:
    """The offsets of the bits that are set, below `length`."""
    found = np.flatnonzero(np.unpackbits(mask.view(np.uint8), bitorder="little"))
    return found[: np.searchsorted(found, length)]


def _bits(found: npt.NDArray[np.bool_]) -> Words:
    return np.packbits(found, bitorder="little").view(np.uint64)


def _spaces(array: npt.NDArray[np.uint8], outside: Words, flags: npt.NDArray[np.bool_]) -> Words:
    """White space (RFC 8259, 2) outside strings; in text without any, one look is enough."""
    low = _bits(np.less_equal(array, _SPACE, out=flags)) & outside
    if not low.any():
        return low
    found = low & (_bits(np.equal(array, _SPACE, out=flags)) | _bits(np.equal(array, 0x0A, out=flags)))
    if (found != low).any():
        found |= low & (_bits(np.equal(array, 0x0D, out=flags)) | _bits(np.equal(array, 0x09, out=flags)))
    return found


def _quotes(
    array: npt.NDArray[np.uint8], escaped: bool, flags: npt.NDArray[np.bool_]
) -> tuple[Words, npt.NDArray[np.int64]]:
    """The quotes that no backslash hides, and where the hidden characters are (one may come after)."""
    slashes = true_places(np.equal(array, 0x5C, out=flags))
    found = np.equal(array, 0x22, out=flags)
    if escaped:
        found[0] = False
        slashes = slashes[1:] if len(slashes) and slashes[0] == 0 else slashes
    hidden = slashes
    if len(slashes):
        # In a run of backslashes the first, third ... hide the character after them.
        begins = np.empty(len(slashes), np.bool_)
        begins[0] = True
        np.not_equal(slashes[1:], slashes[:-1] + 1, out=begins[1:])
        run = np.maximum.accumulate(np.where(begins, slashes, 0))
        hidden = slashes[(slashes - run) & 1 == 0] + 1
        found[hidden[:-1] if hidden[-1] == len(array) else hidden] = False
    return _bits(found), hidden


def _running_xor(words: Words, carry: bool) -> Words:
    """Each bit becomes the XOR of all up to it: set from an opening quote up to before the closing one."""
    found = words.copy()
    for step in (1, 2, 4, 8, 16, 32):
        found ^= found << np.uint64(step)
    odd = (found >> np.uint64(63)).astype(np.bool_)
    flipped = np.logical_xor.accumulate(np.concatenate(([carry], odd[:-1])))
    found ^= np.where(flipped, ~np.uint64(0), np.uint64(0))
    return found


def _shifted(words: Words, carry: bool) -> Words:
    """Every bit one byte further on; `carry` becomes the first."""
    found = words << np.uint64(1)
    found[1:] |= words[:-1] >> np.uint64(63)
    found[0] |= np.uint64(carry)
    return found


def _next_token(ended: Words, more: Words | None, space: Words, carry: bool) -> tuple[Words, Words]:
    """For each bit of `ended` the first byte after it that is not white space.

    `more` are places to go on from as they are. The second value has bit 0 of each word set where the
    search reaches the *end* of that word, for the next one to take over.
    """
    from_here = _shifted(ended, carry)
    if more is not None:
        from_here |= more
    out = ended >> np.uint64(63)
    if not space.any():
        return from_here, out
    # Adding a bit at the beginning of a run of white space moves it to the end of the run.
    total = space + (from_here & space)
    over = total < space
    full = total == ~np.uint64(0)
    if full.any():  # a carry passes through words that are white space from end to end
        kept = np.maximum.accumulate(np.where(full, 0, np.arange(len(total))))
        over = over[kept] & ~full[kept]
    total[1:] += over[:-1].astype(np.uint64)
    return (from_here | total) & ~space, out | over.astype(np.uint64)


def _states(
    inside: Words, scalar: Words, value: Words, opened: Words, hidden: npt.NDArray[np.int64]
) -> npt.NDArray[np.uint8]:
    """The state after each whole block; after the last byte if there is no whole block."""
    last = np.arange(_BLOCK_WORDS - 1, len(inside), _BLOCK_WORDS)
    if not len(last):
        last = np.array([len(inside) - 1] if len(inside) else [], np.int64)
    top = np.uint64(63)
    found: npt.NDArray[np.uint8] = (
        (inside[last] >> top) * np.uint64(IN_STRING)
        | (scalar[last] >> top) * np.uint64(IN_SCALAR)
        | value[last] * np.uint64(AFTER_START)
        | opened[last] * np.uint64(AFTER_OPEN)
    ).astype(np.uint8)
    if len(hidden):
        ends = (last + 1) * _WORD
        nearest = np.minimum(np.searchsorted(hidden, ends), len(hidden) - 1)
        found[hidden[nearest] == ends] |= np.uint8(ESCAPED)
    return found
