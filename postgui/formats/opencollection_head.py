"""The start of a file -> what the tree shows of it, without a YAML parser.

Ten thousand files are read this way when a collection opens. The scan understands the shape that
PostGUI and Bruno write, and is sure or silent: whatever else it meets (continued scalars, flow
style, escapes, tabs, anchors) is left to the full parser. Pure.
"""

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from postgui.formats.opencollection_read import REQUEST_TYPES, Header, header_of, seq_of
from postgui.formats.yaml12 import compose, resolve, text_of

HEAD_BYTES = 512

_KEY_LINE = re.compile(r"([A-Za-z_][A-Za-z0-9_-]*):(?: +(.*))?")
_BLOCK_HEADER = re.compile(r"[|>](?:[-+]?[1-9]?|[1-9][-+])(?: +#.*)?")
_SINGLE_QUOTED = re.compile(r"'((?:[^']|'')*+)'(?: +#.*)?")
_DOUBLE_QUOTED = re.compile(r'"([^"\\]*+)"(?: +#.*)?')
_PLAIN = re.compile(r"[^\W]|[/._$(]")
_USUAL = re.compile(
    rb"info:\r?\n  name: ([ -~]+)\r?\n  type: (http|graphql)\r?\n(?:  seq: ([0-9]{1,9})\r?\n)?"
    rb"(?:  tags:\r?\n((?P<indent> {2,4})- [A-Za-z][\w-]*\r?\n"
    rb"(?:(?P=indent)- [A-Za-z][\w-]*\r?\n)*))?(?:\r?\n)?"
    rb"\2:\r?\n  method: (?!NULL|TRUE|FALSE)([A-Z]{1,16})\r?\n  url: ([ -~]+)\r?\n(?=(?:  )?[A-Za-z])"
)
_TAG = re.compile(r"- (\S+)")
_BRACKETS = (("[", "]"), ("{", "}"))
_UNUSUAL_ASCII = re.compile("[^\t\n\r\x20-\x7e]")


@cache
def _unusual() -> re.Pattern[str]:
    """What YAML does not allow. Made when it is needed: it takes as long as reading twenty files."""
    return re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Head:
    """One row of the tree. `detail` is the type of an item, unless that is plain HTTP."""

    kind: Literal["collection", "folder", "request", "other"]
    name: str
    method: str = ""
    url: str = ""
    seq: float | None = None
    detail: str = ""
    tags: tuple[str, ...] = ()


def quick_head(start: bytes, *, whole: bool) -> Head | None:
    """What the first bytes of a file say; None if they don't say it plainly.

    Args:
        start: The first `HEAD_BYTES` of the file, or all of it.
        whole: There is nothing after `start`.
    """
    header = usual_header(start)
    try:
        header = header or _Scan(whole).header(_text_of(start, whole))
    except _NotPlainError:
        return None
    return _head(header)


def full_head(text: str, where: str = "the file") -> Head | None:
    """What a whole file says; None if it is YAML of another sort.

    Raises:
        ProblemError: It can't be read.
    """
    header = header_of(compose(text, where))
    return None if header is None else _head(header)


def _head(header: Header) -> Head:
    if header.type in REQUEST_TYPES:
        detail = "" if header.type == "http" else header.type
        return Head("request", header.name, header.method, header.url, header.seq, detail, header.tags)
    if header.type == "folder":
        return Head("folder", header.name, seq=header.seq)
    if header.type == "collection":
        return Head("collection", header.name, seq=header.seq)
    return Head("other", header.name, seq=header.seq, detail=header.type, tags=header.tags)


def usual_header(start: bytes) -> Header | None:
    """The header of a request in exactly the layout that PostGUI and Bruno write; None for any other.

    Nearly every file of a collection is one: a single match costs a tenth of the scan below.
    """
    match = _USUAL.match(start)
    if match is None:
        return None
    parts = (part.decode("ascii") if part else "" for part in match.groups())
    name, kind, seq, tags, _indent, method, url = parts
    try:
        texts = [_plain_text(*_scalar(value.rstrip(" "))) for value in (name, url)]
    except _NotPlainError:
        return None
    place = float(seq) if seq else None
    return Header(
        kind, texts[0], place, method, texts[1], tuple(_plain_text(tag, True) for tag in _TAG.findall(tags))
    )


class _NotPlainError(Exception):
    """The shape is unusual, or the end of the scanned bytes comes too early."""


def _text_of(start: bytes, whole: bool) -> str:
    try:
        text = start.decode()
    except UnicodeDecodeError as error:
        if whole or error.start < len(start) - 3:
            raise _NotPlainError from None
        text = start[: error.start].decode()
    text = text.removeprefix("\ufeff")
    if (_UNUSUAL_ASCII if text.isascii() else _unusual()).search(text):
        raise _NotPlainError
    return text


@dataclass(slots=True)
class _Scan:
    """Reads lines; knows the section it is in and what the last key lets follow."""

    whole: bool
    section: str = ""
    indent: int | None = None
    nested: bool = False
    """Deeper lines may follow: the last key had no value of its own, or a block."""
    open_ended: bool = False
    """A deeper next line would still change the last value."""
    doubtful: bool = False
    """A line that was passed over may open a quote or bracket that hides later lines."""
    sections: set[str] = field(default_factory=set)
    values: dict[tuple[str, str], str] = field(default_factory=dict)
    seen: set[tuple[str, str]] = field(default_factory=set)
    plain: set[tuple[str, str]] = field(default_factory=set)
    tags: list[str] = field(default_factory=list)
    tag_indent: int = 0
    last: tuple[str, str] = ("", "")

    def header(self, text: str) -> Header:
        lines = [line.removesuffix("\r") for line in text.split("\n")]
        cut = "" if self.whole else lines.pop()
        for line in lines:
            blank = line.strip(" ")
            if not blank or blank.startswith("#"):
                continue
            spaces = len(line) - len(line.lstrip(" "))
            if line[spaces] == "\t":
                raise _NotPlainError
            self._line(line[spaces:].rstrip(" "), spaces)
            if self._is_complete():
                return self._result()
        if self.whole:
            return self._result()
        # The cut line tells by its indentation whether the last value goes on.
        if not cut.strip(" ") or self.indent is None or cut.startswith(" " * (self.indent + 1)):
            raise _NotPlainError
        if cut[0] not in " #-\t" and self.section == "info":
            self.section = "next"
        if self._is_complete() or self._has_all():
            return self._result()
        raise _NotPlainError

    def _line(self, line: str, spaces: int) -> None:
        if spaces == 0:
            self._top(line)
        elif self.section in _READ:
            self._inner(line, spaces)
        else:
            self._pass_over(line)

    def _pass_over(self, line: str) -> None:
        if not self.section:
            raise _NotPlainError
        odd = line.count("'") % 2 or line.count('"') % 2 or "\\" in line
        self.doubtful = (
            self.doubtful or bool(odd) or any(line.count(a) != line.count(b) for a, b in _BRACKETS)
        )

    def _top(self, line: str) -> None:
        if line.startswith("- ") and self.section not in (*_READ, ""):
            self._pass_over(line)
            return
        match = _KEY_LINE.fullmatch(line)
        if match is None or match[1] in self.sections or match[1] == "type" or self.doubtful:
            raise _NotPlainError
        self.section = match[1]
        self.sections.add(match[1])
        self.indent, self.nested, self.open_ended = None, True, False
        value = match[2] or ""
        if self.section in _READ:
            if value and not value.startswith("#"):
                raise _NotPlainError
        elif value and not value.startswith("#") and not _BLOCK_HEADER.fullmatch(value):
            _scalar(value)  # what ends on its own line can't hide a key on a later one

    def _inner(self, line: str, spaces: int) -> None:
        if self.indent is None:
            self.indent = spaces
        if spaces > self.indent or (spaces == self.indent and line.startswith("- ")):
            if not self.nested:
                raise _NotPlainError
            if self.last == _TAGS:
                self._tag(line, spaces)
            else:
                self._pass_over(line)
            return
        match = _KEY_LINE.fullmatch(line)
        if match is None or spaces < self.indent:
            raise _NotPlainError
        place = self.last = (self.section, match[1])
        if place in self.seen:
            raise _NotPlainError
        self.seen.add(place)
        value = match[2] or ""
        self.nested = not value or value.startswith("#") or bool(_BLOCK_HEADER.fullmatch(value))
        self.open_ended = not self.nested
        if not self.nested:
            text, plain = _scalar(value)
            self.values[place] = text
            if plain:
                self.plain.add(place)
        elif place in _WANTED or (place == _TAGS and _BLOCK_HEADER.fullmatch(value)):
            raise _NotPlainError
        if place == _TAGS and not self.nested:
            raise _NotPlainError

    def _tag(self, line: str, spaces: int) -> None:
        if not line.startswith("- ") or (self.tags and spaces != self.tag_indent):
            raise _NotPlainError  # further in, it is more of the tag before it
        self.tag_indent = spaces
        self.tags.append(_plain_text(*_scalar(line[2:].lstrip(" "))))

    def _is_complete(self) -> bool:
        """All is said and nothing that follows can change it."""
        return not self.open_ended and self._has_all()

    def _has_all(self) -> bool:
        """What is wanted was seen, `info` is over, and the line after the last value was seen."""
        kind = self.values.get(("info", "type"), "")
        if "info" not in self.sections or self.section == "info":
            return False
        both = {(kind, "method"), (kind, "url")} <= self.values.keys()
        return both if kind in REQUEST_TYPES else bool(kind) or "opencollection" in self.sections

    def _result(self) -> Header:
        kind = self.values.get(("info", "type"), "")
        if not kind and "opencollection" in self.sections:
            kind = "collection"
        if not kind or "info" not in self.sections:
            raise _NotPlainError
        seq = self.values.get(("info", "seq"))
        number = None if seq is None or ("info", "seq") not in self.plain else resolve(seq)
        return Header(
            kind,
            self._text("info", "name"),
            seq_of(number),
            self._text(kind, "method", REQUEST_TYPES[kind]) if kind in REQUEST_TYPES else "",
            self._text(kind, "url") if kind in REQUEST_TYPES else "",
            tuple(self.tags),
        )

    def _text(self, section: str, key: str, default: str = "") -> str:
        text = self.values.get((section, key))
        if text is None:
            return default
        return _plain_text(text, (section, key) in self.plain, default)


def _plain_text(text: str, plain: bool, default: str = "") -> str:
    """What a scalar says as text: unquoted, it may be a number or null."""
    value = resolve(text) if plain else text
    return default if value is None else text_of(value)


_READ = ("info", *REQUEST_TYPES)
_TAGS = ("info", "tags")
_WANTED = frozenset(
    (
        *(("info", key) for key in ("name", "type", "seq")),
        *((section, key) for section in REQUEST_TYPES for key in ("method", "url")),
    )
)


def _scalar(value: str) -> tuple[str, bool]:
    """A scalar that ends on its line, and whether it is unquoted."""
    if match := _SINGLE_QUOTED.fullmatch(value):
        return match[1].replace("''", "'"), False
    if match := _DOUBLE_QUOTED.fullmatch(value):
        return match[1], False
    text = value.partition(" #")[0].rstrip(" ")
    if not _PLAIN.match(text) or ": " in text or text.endswith(":") or "\t" in value:
        raise _NotPlainError
    return text, True
