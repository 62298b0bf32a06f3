"""Single tokens of JSON at a place in a source, and what names and paths look like to a person."""

import json
import re
from functools import lru_cache

from postgui.documents.block_index import BLOCK_BYTES
from postgui.documents.source import ByteSource
from postgui.documents.tree import NodeType

_FEW_BYTES = 64
_SOME_BYTES = 256


class NearReader:
    """Reads of a few bytes at places close together, from one bigger read."""

    def __init__(self, source: ByteSource) -> None:
        self._source = source
        self._data = b""
        self._start = 0

    @property
    def size(self) -> int:
        return self._source.size

    def read(self, start: int, end: int) -> bytes:
        """The bytes from `start` up to `end`; fewer where the source ends."""
        at = start - self._start
        if at < 0 or end > self._start + len(self._data):
            if end - start > BLOCK_BYTES:
                return self._source.read(start, end)
            self._data = self._source.read(start, start + BLOCK_BYTES)
            self._start, at = start, 0
        return self._data[at : at + end - start]


def skip_space(source: NearReader, at: int) -> int:
    """The first place from `at` on that is no white space (nor a byte order mark at the very beginning)."""
    if at == 0 and source.read(0, 3) == b"\xef\xbb\xbf":
        at = 3
    size = _FEW_BYTES
    while piece := source.read(at, at + size):
        rest = piece.lstrip(b" \t\n\r")
        if rest:
            return at + len(piece) - len(rest)
        at, size = at + len(piece), BLOCK_BYTES
    return at


def end_of_scalar(source: NearReader, at: int) -> int:
    """The offset after the string or other scalar that begins at `at`."""
    in_string = source.read(at, at + 1) == b'"'
    end, size = at + in_string, _SOME_BYTES
    while piece := source.read(end, end + size):
        match = (_string_part() if in_string else _word_part()).match(piece)
        used = match.end() if match else 0
        if in_string and piece[used : used + 1] == b'"':
            return end + used + 1
        if used < len(piece) and not (in_string and piece[used:] == b"\\"):
            return end + used
        if not used:  # a lone backslash ends the text
            return end + len(piece)
        end, size = end + used, BLOCK_BYTES
    return end


def type_of(char: bytes, text: str) -> NodeType:
    """What a value is, by its first character; `text` is a scalar's source."""
    if char == b'"':
        return "string"
    if text in ("true", "false"):
        return "boolean"
    if text == "null":
        return "null"
    return "number" if char.isdigit() or char == b"-" else "invalid"


def unescaped(name: str) -> str:
    """A name as text; as it stands if its escapes are not JSON's."""
    try:
        return str(json.loads(f'"{name}"', strict=False))
    except ValueError:
        return name


def path_step(name: str) -> str:
    """One step of a normalized path (RFC 9535, 2.7), with the shorthand for plain names."""
    if re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name):
        return f".{name}"
    quoted = name.replace("\\", "\\\\").replace("'", "\\'")
    shown = "".join(char if char >= " " else _control(char) for char in quoted)
    return f"['{shown}']"


def _control(char: str) -> str:
    known = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}
    return known.get(char, f"\\u{ord(char):04x}")


@lru_cache(maxsize=1)
def name_pattern() -> "re.Pattern[bytes]":
    """A whole string; group 1 is what is between the quotes."""
    return re.compile(rb'"((?:[^"\\]++|\\.)*+)"', re.DOTALL)


@lru_cache(maxsize=1)
def _string_part() -> "re.Pattern[bytes]":
    return re.compile(rb'(?:[^"\\]++|\\.)*+', re.DOTALL)


@lru_cache(maxsize=1)
def _word_part() -> "re.Pattern[bytes]":
    return re.compile(rb'[^ \t\n\r"{}\[\],:]*+')
