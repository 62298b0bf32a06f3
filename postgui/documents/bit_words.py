"""Bytes as words of bits: one bit a byte, lowest first, 64 to a word, in numpy.

Everything is written into memory that is used again. Memory that is new for each step is given back to the
system after it, and fetching it anew costs as much as all that is reckoned in it.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from postgui.documents.block_index import as_bytes

WORD_BYTES = 64

Words = npt.NDArray[np.uint64]
Flags = npt.NDArray[np.bool_]

ALL = ~np.uint64(0)
"""A word of ones."""

_ONE = np.uint64(1)
_TOP = np.uint64(63)
_BELOW_TOP = ALL >> _ONE
_LANES = np.uint64(0x00FF_00FF_00FF_00FF)
_LANE_ONES = np.uint64(0x0001_0001_0001_0001)
_EVEN = np.uint64(0x5555_5555_5555_5555)
_DOUBLING = tuple(np.uint64(step) for step in (1, 2, 4, 8, 16, 32))


class Scratch:
    """Room for one step, used again by the next."""

    def __init__(self) -> None:
        self._flags = np.empty(0, np.bool_)
        self._folded = np.empty(0, np.uint8)
        self._words = np.empty((0, 0), np.uint64)

    def flags(self, length: int) -> Flags:
        """Room for one truth value a byte."""
        if len(self._flags) < length:
            self._flags = np.empty(length, np.bool_)
        return self._flags[:length]

    def folded(self, length: int) -> npt.NDArray[np.uint8]:
        """Room for one byte a byte."""
        if len(self._folded) < length:
            self._folded = np.empty(length, np.uint8)
        return self._folded[:length]

    def words(self, rows: int, length: int) -> Words:
        """Room for several times one bit a byte; shape (rows, words of `length` bytes)."""
        count = length // WORD_BYTES
        if len(self._words) < rows or self._words.shape[1] < count:
            self._words = np.empty((rows, count), np.uint64)
        return self._words[:rows, :count]


def whole_words(data: bytes | bytearray | memoryview, filler: int) -> npt.NDArray[np.uint8]:
    """The data as an array, filled up to whole words with the byte `filler`."""
    array = as_bytes(data)
    missing = -len(array) % WORD_BYTES
    return np.concatenate((array, np.full(missing, filler, np.uint8))) if missing else array


def bits(found: Flags) -> Words:
    """Truth values, whole words of them, as bits."""
    return np.packbits(found, bitorder="little").view(np.uint64)


def lane_sums(words: Words) -> Words:
    """The sum of the eight bytes of each word, which together stay below 65536."""
    pairs = (words & _LANES) + (words >> np.uint64(8) & _LANES)
    return pairs * _LANE_ONES >> np.uint64(48)


def positions(mask: Words, length: int) -> npt.NDArray[np.int64]:
    """The offsets of the bits that are set, below `length`."""
    found = np.flatnonzero(np.unpackbits(mask.view(np.uint8), bitorder="little"))
    return found[: np.searchsorted(found, length)]


def shift(words: Words, carry: bool, out: Words) -> Words:
    """Every bit one byte further on; `carry` becomes the first."""
    np.left_shift(words, _ONE, out=out)
    out[1:] |= words[:-1] >> _TOP
    out[0] |= np.uint64(carry)
    return out


def running_xor(words: Words, carry: bool, out: Words, spare: Words) -> Words:
    """Each bit becomes the XOR of all up to it: set from an opening quote up to before the closing one."""
    np.copyto(out, words)
    for step in _DOUBLING:
        out ^= np.left_shift(out, step, out=spare)
    np.cumsum(_before(out > _BELOW_TOP, carry), out=spare)
    spare &= _ONE
    out ^= np.negative(spare, out=spare)
    return out


def carried(over: Flags, full: Flags) -> Flags:
    """Where a carry leaves a word: where one arises, or comes in to a word that is `full` of ones."""
    if not full.any():
        return over
    kept = np.maximum.accumulate(np.where(full, 0, np.arange(len(full))))
    found: Flags = over[kept] & ~full[kept]
    return found


def hidden_by(slashes: Words, carry: bool, spare: Sequence[Words]) -> tuple[Words, Flags]:
    """The characters that a backslash hides, and for each word whether the one after it is.

    The way of simdjson: the first backslash of a run added to the run leaves the parity of its length.
    Overwrites `slashes`; the first answer is in `spare`, of which two are used.
    """
    follows, total = spare[0], spare[1]
    if carry:
        slashes[0] &= ~_ONE
    _add_odd_runs(slashes, np.left_shift(slashes, _ONE, out=follows), total)
    over = carried(total < slashes, slashes == ALL)
    before = _before(over, carry)
    if before.any():
        slashes &= ~before.astype(np.uint64)
        np.left_shift(slashes, _ONE, out=follows)
        follows |= before.astype(np.uint64)
        _add_odd_runs(slashes, follows, total)
    np.left_shift(total, _ONE, out=total)
    total ^= _EVEN
    total &= follows
    return total, over


def _add_odd_runs(slashes: Words, follows: Words, out: Words) -> None:
    """The runs, and to those that begin at an odd bit their first bit added."""
    np.invert(follows, out=out)
    out &= slashes
    out &= ~_EVEN
    out += slashes


def _before(flags: Flags, first: bool) -> Flags:
    """Each word gets what the one before it has."""
    found = np.empty_like(flags)
    found[0] = first
    found[1:] = flags[:-1]
    return found
