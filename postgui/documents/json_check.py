"""Whether a text is JSON (RFC 8259), to the letter, a chunk at a time and with no value made of it.

One regular expression step takes as many plain members as follow each other, so most of the work is done
outside Python. Nesting is one byte a level.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple, TypeAlias

import numpy as np

from postgui.documents.block_index import as_bytes
from postgui.documents.document import Fault
from postgui.documents.encoding import Encoding, encoding_of
from postgui.documents.source import ByteSource
from postgui.translation import mark, tr

CHUNK_BYTES = 64 * 1024
_COUNT_BYTES = 1024 * 1024
_LONGEST_NUMBER = 1024 * 1024

_SPACE = rb"[ \t\n\r]*+"
_BODY = rb'(?:[^"\\\x00-\x1f]++|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*+'
_STRING = rb'"' + _BODY + rb'"'
_NUMBER = rb"-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?+(?:[eE][+-]?[0-9]++)?+"
_SCALAR = rb"(?>" + _STRING + rb"|" + _NUMBER + rb"|true|false|null)"

# What is expected next.
_VALUE, _FIRST_VALUE, _NAME, _FIRST_NAME, _COLON, _AFTER, _STRING_REST = range(7)


class JsonFlaw(NamedTuple):
    """Where the text stops being JSON, as a byte offset, and why: a marked text and its values."""

    offset: int
    template: str
    values: tuple[tuple[str, str], ...] = ()

    @property
    def reason(self) -> str:
        """Why, in the language of the window."""
        return tr(self.template, **dict(self.values))


_Reason: TypeAlias = tuple[str, dict[str, str]]
_UNCLOSED = mark("The closing '\"' of this text is missing")


class JsonCheck:
    """Takes the text in chunks; `flaw` is its first error, None so far.

    With `many` one value after the other is fine (NDJSON, JSON text sequences).
    """

    def __init__(self, *, many: bool = False) -> None:
        self.flaw: JsonFlaw | None = None
        self._many = many
        self._rest = b""
        self._at = 0  # the offset of `_rest` in the text
        self._expected = _VALUE
        self._stack = bytearray()
        self._started = False
        self._is_name = False
        self._opened_at = 0
        self._after_comma = False

    def feed(self, data: bytes, *, final: bool = False) -> None:
        """Check what follows; `final` says that nothing more comes."""
        if self.flaw is not None:
            return
        text = self._rest + data
        done = self._walk(text, final)
        self._rest = text[done:]
        self._at += done
        if final and self.flaw is None:
            self._end(len(self._rest))

    def _walk(self, text: bytes, final: bool) -> int:
        """Go as far as the tokens are whole; returns how far that was."""
        steps = _steps()
        at = 0
        if self._at == 0 and text.startswith(b"\xef\xbb\xbf"):
            at = 3
        while self.flaw is None:
            if self._expected == _STRING_REST:
                at, whole = self._string_rest(text, at, final)
                if not whole:
                    return at
            if self._expected == _NAME:
                at = _reach(steps.members, text, at)
            elif self._expected in (_VALUE, _FIRST_VALUE) and self._stack[-1:] == b"[":
                after = _reach(steps.elements, text, at)
                if after > at:
                    at, self._expected = after, _VALUE
                    self._after_comma = True
            at = _reach(steps.space, text, at)
            if at >= len(text):
                return at
            after = self._step(text, at, final)
            if after <= at:
                return at
            at = after
        return at

    def _step(self, text: bytes, at: int, final: bool) -> int:
        """Take one token; returns the place after it, or `at` where it is not whole yet."""
        char = text[at : at + 1]
        expected = self._expected
        if expected in (_NAME, _FIRST_NAME):
            if char == b'"':
                return self._open_string(at, name=True)
            if char == b"}" and expected == _FIRST_NAME:
                return self._close(at)
            return self._wrong(at, _name_reason(char, expected))
        if expected == _COLON:
            if char != b":":
                return self._wrong(at, mark("':' is missing after the name"))
            self._expected, self._after_comma = _VALUE, False
            return at + 1
        if expected == _AFTER:
            return self._after_value(text, at, char)
        return self._value(text, at, char, final)

    def _value(self, text: bytes, at: int, char: bytes, final: bool) -> int:
        if char == b'"':
            return self._open_string(at, name=False)
        if char in (b"{", b"["):
            self._started = True
            self._stack += char
            self._after_comma = False
            self._expected = _FIRST_NAME if char == b"{" else _FIRST_VALUE
            return at + 1
        if char == b"]" and self._expected == _FIRST_VALUE:
            return self._close(at)
        if char == b"\x1e" and self._many and not self._stack:
            return at + 1  # opens each record of a JSON text sequence (RFC 7464)
        word = _steps().word.match(text, at)
        end = word.end() if word else at
        if end >= len(text) and not final:
            if end - at < _LONGEST_NUMBER:
                return at
            return self._wrong(at, mark("This number is too long to check"))
        if (match := _steps().scalar.match(text, at)) and match.end() == end:
            self._started = True
            self._expected = _AFTER
            return end
        reason, values = _value_reason(char, text[at:end], self._stack, self._after_comma)
        return self._wrong(at, reason, **values)

    def _after_value(self, text: bytes, at: int, char: bytes) -> int:
        top = self._stack[-1:]
        if not top:
            if not self._many:
                return self._wrong(at, mark("The JSON ends before this; nothing may follow it"))
            self._expected = _VALUE
            # A value needs no space before it here, as long as it is told from the one before.
            return self._value(text, at, char, True) if char == b"\x1e" else self._again(text, at, char)
        if char == b",":
            self._expected = _NAME if top == b"{" else _VALUE
            self._after_comma = True
            return at + 1
        if char == (b"}" if top == b"{" else b"]"):
            return self._close(at)
        closing = "}" if top == b"{" else "]"
        return self._wrong(at, mark("',' or '{closing}' is missing"), closing=closing)

    def _again(self, text: bytes, at: int, char: bytes) -> int:
        """The next value of several; a scalar that may go on waits for more text."""
        after = self._value(text, at, char, False)
        if after == at and self.flaw is None:
            self._expected = _VALUE
        return after

    def _open_string(self, at: int, *, name: bool) -> int:
        self._started = True
        self._is_name = name
        self._opened_at = self._at + at
        self._expected = _STRING_REST
        return at + 1

    def _string_rest(self, text: bytes, at: int, final: bool) -> tuple[int, bool]:
        """Take what is there of an open string; whether it was closed."""
        end = _reach(_steps().body, text, at)
        char = text[end : end + 1]
        if char == b'"':
            self._expected = _COLON if self._is_name else _AFTER
            return end + 1, True
        if not char or (char == b"\\" and len(text) - end < 6 and not final):
            if final:
                self._flaw(self._opened_at, _UNCLOSED)
            return end, False
        if char == b"\\":
            shown = text[end : end + 2].decode("latin-1")
            if len(shown) < 2:
                self._flaw(self._opened_at, _UNCLOSED)
            else:
                self._flaw(self._at + end, mark("{escape} is not an escape that JSON knows"), escape=shown)
        elif char in b"\n\r":
            self._flaw(self._opened_at, _UNCLOSED)
        else:
            written = f"\\u{char[0]:04x}"
            template = mark("A control character must be written as {escape}")
            self._flaw(self._at + end, template, escape=written)
        return end, False

    def _close(self, at: int) -> int:
        self._stack.pop()
        self._expected = _AFTER
        return at + 1

    def _wrong(self, at: int, template: str, **values: str) -> int:
        self._flaw(self._at + at, template, **values)
        return at

    def _flaw(self, offset: int, template: str, **values: str) -> None:
        self.flaw = JsonFlaw(offset, template, tuple(values.items()))

    def _end(self, left: int) -> None:
        """Nothing more comes: what was open stays open."""
        offset = self._at + left
        if self._expected == _STRING_REST:
            self._flaw(self._opened_at, _UNCLOSED)
        elif self._stack:
            closing = "}" if self._stack[-1:] == b"{" else "]"
            self._flaw(offset, mark("The text ends, but '{closing}' is missing"), closing=closing)
        elif not self._started:
            self._flaw(offset, mark("There is no JSON here"))


def check_steps(source: ByteSource, check: JsonCheck) -> Iterator[int]:
    """Check a finished source, yielding after each chunk how far it is, until done or the first error."""
    size = source.size
    for at in range(0, size, CHUNK_BYTES):
        check.feed(source.read(at, at + CHUNK_BYTES))
        if check.flaw is not None:
            return
        yield min(at + CHUNK_BYTES, size)
    check.feed(b"", final=True)


def place_of(source: ByteSource, flaw: JsonFlaw, encoding: str = "utf-8") -> Fault:
    """The flaw with its line and column; it reads the text up to there."""
    offset = min(flaw.offset, source.size)
    line, begin = 1, 0
    for at in range(0, offset, _COUNT_BYTES):
        found = np.flatnonzero(as_bytes(source.read(at, min(at + _COUNT_BYTES, offset))) == 0x0A)
        if len(found):
            line += len(found)
            begin = at + int(found[-1]) + 1
    column = _length(source, encoding_of(encoding), begin, offset) + 1
    return Fault(offset, line, column, flaw.template, flaw.values)


def _length(source: ByteSource, encoding: Encoding, start: int, end: int) -> int:
    return sum(len(piece) for piece in encoding.pieces(source, start, end))


def _name_reason(char: bytes, expected: int) -> str:
    if char == b"}" and expected == _NAME:
        return mark("A member is missing between ',' and '}'")
    if char == b"'":
        return mark("Names need double quotes")
    return mark("A name in double quotes is missing")


def _value_reason(char: bytes, word: bytes, stack: bytearray, after_comma: bool) -> _Reason:
    if char in (b"]", b"}") and after_comma and stack:
        return mark("A value is missing between ',' and '{closing}'"), {"closing": char.decode()}
    if char in (b"]", b"}") and not stack:
        return mark("'{closing}' closes nothing here"), {"closing": char.decode()}
    if char == b"'":
        return mark("Text needs double quotes"), {}
    if word[:2] in (b"//", b"/*") or char == b"#":
        return mark("JSON has no comments"), {}
    if char.isdigit() or char in (b"-", b"+", b"."):
        return mark("This is not a valid number"), {}
    if word and char not in (b"]", b"}"):
        shown = word[:40].decode("utf-8", "replace")
        return mark("{word!r} is not a JSON value"), {"word": shown}
    return mark("A value is missing"), {}


def _reach(pattern: "re.Pattern[bytes]", text: bytes, at: int) -> int:
    """Where the match of a pattern that may match nothing ends."""
    match = pattern.match(text, at)
    return match.end() if match else at


class _Steps(NamedTuple):
    space: "re.Pattern[bytes]"
    word: "re.Pattern[bytes]"
    scalar: "re.Pattern[bytes]"
    body: "re.Pattern[bytes]"
    members: "re.Pattern[bytes]"
    elements: "re.Pattern[bytes]"


@lru_cache(maxsize=1)
def _steps() -> _Steps:
    def listed(item: bytes) -> bytes:
        return _SPACE + rb"(?:" + item + _SPACE + rb"(?:," + _SPACE + item + _SPACE + rb")*+)?+"

    def named(value: bytes) -> bytes:
        return _STRING + _SPACE + rb":" + _SPACE + value

    flat = rb"(?>" + _SCALAR + rb"|\[" + listed(_SCALAR) + rb"\]|\{" + listed(named(_SCALAR)) + rb"\})"
    nested = rb"(?>" + flat + rb"|\{" + listed(named(flat)) + rb"\})"
    return _Steps(
        re.compile(_SPACE),
        re.compile(rb'[^ \t\n\r"{}\[\],:]*+'),
        re.compile(_SCALAR),
        re.compile(_BODY),
        re.compile(rb"(?:" + _SPACE + named(flat) + _SPACE + rb",)*+"),
        re.compile(rb"(?:" + _SPACE + nested + _SPACE + rb",)*+"),
    )
