"""The tokens of XML, one after the other from any place between two of them.

They end where `xml_scan` sees them end. Nothing is parsed beyond that, and no entity is looked at.
"""

import re
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias, cast

from postgui.documents.source import ByteSource

TokenType: TypeAlias = Literal["open", "empty", "close", "text", "cdata", "comment", "instruction", "doctype"]
_FIRST_BYTES = 4 * 1024
_MOST_BYTES = 256 * 1024
_LONGEST_TAG = 64 * 1024 * 1024
_FIND_BYTES = 1024 * 1024
_ENDS: dict[TokenType, bytes] = {
    "text": b"<",
    "close": b">",
    "comment": b"-->",
    "cdata": b"]]>",
    "instruction": b"?>",
}
_NO_NAME = b" \t\r\n=<>&"


class Token(NamedTuple):
    """What stands from byte `start` to `end`; `empty` is a tag that opens nothing."""

    type: TokenType
    start: int
    end: int


class TokenReader:
    """Reads tokens in order. `at` is where the next one begins; it may be set."""

    def __init__(self, source: ByteSource, at: int) -> None:
        self.at = at
        self._source = source
        self._data = b""
        self._base = at
        self._size = _FIRST_BYTES

    def next(self) -> Token | None:
        """The next token; None at the end of the source. The last one may be cut short."""
        found = self._match()
        if found is None:
            self._read(self._size)
            self._size = min(self._size * 4, _MOST_BYTES)
            if not self._data:
                return None
            found = self._match() or self._long()
        kind, end = found
        token = Token(kind, self.at, end)
        self.at = end
        return token

    def pass_tags(self, level: int, until: int) -> int:
        """Go on, as far as the bytes at hand hold whole tokens, to where as many elements as `level` are
        closed, or to the first token that begins at `until` or later; how many are still open."""
        data, at, match = self._data, self.at - self._base, _markup().match
        most = until - self._base
        if not 0 <= at < len(data):
            return level
        while level and at < most and (found := match(data, at)) is not None:
            at = found.end()
            if found.lastindex == 1:
                level -= 1
            elif found.lastindex == 2 and data[at - 2] != 0x2F:
                level += 1
        self.at = self._base + at
        return level

    def head(self, token: Token, most: int = 1024) -> bytes:
        """The beginning of the token that was read last."""
        at = token.start - self._base
        if at < 0 or min(token.end, token.start + most) > self._base + len(self._data):
            return self._source.read(token.start, min(token.end, token.start + most))
        return self._data[at : min(at + most, token.end - self._base)]

    def _read(self, size: int) -> None:
        self._base = self.at
        self._data = self._source.read(self.at, self.at + size)

    def _match(self) -> tuple[TokenType, int] | None:
        """The token at `at`, if all of it is in the bytes at hand."""
        data, at = self._data, self.at - self._base
        if not 0 <= at < len(data) or (found := _token().match(data, at)) is None:
            return None
        end, kind = found.end(), cast(TokenType, found.lastgroup)
        if kind == "text" and end == len(data) and self._base + end < self._source.size:
            return None
        if kind == "open" and data[end - 2] == 0x2F:
            kind = "empty"
        return kind, self._base + end

    def _long(self) -> tuple[TokenType, int]:
        """The token at `at`, of which the bytes at hand are the beginning."""
        kind = _type_of(self._data[:9])
        if kind in _ENDS:
            return kind, self._find(_ENDS[kind])
        size = len(self._data)
        while self._base + len(self._data) < self._source.size and size < _LONGEST_TAG:
            size *= 4
            self._read(size)
            if (found := self._match()) is not None:
                return found
        return kind, self._source.size

    def _find(self, ending: bytes) -> int:
        """Where a token that ends with `ending` ends; a text ends before it."""
        source, at, back = self._source, self.at + 1, len(ending) - 1
        while at < source.size:
            piece = source.read(at, at + _FIND_BYTES)
            found = piece.find(ending)
            if found >= 0:
                return at + found + (0 if ending == b"<" else len(ending))
            at += max(len(piece) - back, 1)
        return source.size


def _type_of(head: bytes) -> TokenType:
    if head[:1] != b"<" or head[1:2] in _NO_NAME:
        return "text"
    if head.startswith(b"</"):
        return "close"
    if head.startswith(b"<?"):
        return "instruction"
    if head.startswith(b"<!--"):
        return "comment"
    if head.startswith(b"<![CDATA["):
        return "cdata"
    return "doctype" if head.startswith(b"<!") else "open"


@lru_cache(maxsize=1)
def _token() -> "re.Pattern[bytes]":
    return re.compile(
        rb"""(?P<text>(?:[^<]++|<(?=[\s=<>&]))++)"""
        rb"""|(?P<close></[^>]*+>)"""
        rb"""|(?P<open><[^!?/\s=<>&](?:[^"'>]++|"[^"]*+"|'[^']*+')*+>)"""
        rb"""|(?P<comment><!--.*?-->)"""
        rb"""|(?P<cdata><!\[CDATA\[.*?\]\]>)"""
        rb"""|(?P<instruction><\?.*?\?>)"""
        rb"""|(?P<doctype><!(?!--|\[CDATA\[)[^\[>]*+(?:\[[^\]]*+\][^>\[]*+)*+>)""",
        re.DOTALL,
    )


@lru_cache(maxsize=1)
def _markup() -> "re.Pattern[bytes]":
    """Text and the whole token after it; group 1 is that of an end tag, group 2 that of another tag."""
    return re.compile(
        rb"""(?:[^<]++|<(?=[\s=<>&]))*+"""
        rb"""(?:(</)[^>]*+>|(<)[^!?/\s=<>&](?:[^"'>]++|"[^"]*+"|'[^']*+')*+>"""
        rb"""|<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>)""",
        re.DOTALL,
    )


@lru_cache(maxsize=1)
def attribute_pattern() -> "re.Pattern[bytes]":
    """An attribute of a tag: its name, and its value in the group `double`, `single` or `bare`."""
    return re.compile(
        rb"""(?P<name>[^\s=/>"'<]++)\s*+=\s*+"""
        rb"""(?:"(?P<double>[^"]*+)"|'(?P<single>[^']*+)'|(?P<bare>[^\s"'>]++))"""
    )


@lru_cache(maxsize=1)
def name_pattern() -> "re.Pattern[bytes]":
    """The beginning of a tag or instruction, its name in group 1."""
    return re.compile(rb"""<[/?]?([^\s/>"'=<?]*+)""")


def plain_text(text: str) -> str:
    """Text with what XML itself defines put in place of its references (XML 1.0, 4.6 and 4.1): no
    document's own entity is expanded."""
    return _reference().sub(_replaced, text) if "&" in text else text


@lru_cache(maxsize=1)
def _reference() -> "re.Pattern[str]":
    return re.compile(
        r"&(?:#(?P<number>[0-9]{1,7})|#x(?P<hex>[0-9A-Fa-f]{1,6})|(?P<name>lt|gt|amp|quot|apos));"
    )


_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}


def _replaced(found: "re.Match[str]") -> str:
    if found["name"] is not None:
        return _NAMED[found["name"]]
    code = int(found["number"]) if found["number"] is not None else int(found["hex"], 16)
    return chr(code) if 0 < code < 0xD800 or 0xDFFF < code <= 0x10FFFF else found[0]
