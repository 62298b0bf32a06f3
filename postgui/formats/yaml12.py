"""YAML 1.2 as text -> nodes that know where in the text they stand.

PyYAML's C parser does the syntax; everything it decides by YAML 1.1 (`off`, `1_000`, `12:30`,
dates, line breaks beyond CR and LF) is decided here by the core schema of YAML 1.2.2 (section
10.3). Hostile input (depth, size, alias bombs) ends in a `ProblemError`, as does broken input,
with its line. Pure: it opens no file. PyYAML is imported on first use, never at start.
"""

import itertools
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from postgui.model.problem import Problem, ProblemError
from postgui.translation import mark, tr

Data: TypeAlias = "bool | int | float | str | list[Data] | dict[str, Data] | None"

MAX_CHARACTERS = 32_000_000
MAX_DEPTH = 100
MAX_NODES = 1_000_000
"""Counted with every alias written out, so that a bomb of aliases ends early."""

_BREAKS_OF_1_1 = "\x85\u2028\u2029"
_INT = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_SPECIAL: dict[str, Data] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys((".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"), math.inf),
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), -math.inf),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), math.nan),
}
_LONGEST_NUMBER = 3500
"""Digits; Python refuses to convert numbers over 4300 decimal ones, which hexadecimal grows to."""
_PROPERTIES = re.compile(r"(?:[&!][^\s]*|\s+|#[^\n]*)*")
_BLOCK_HEADER = re.compile(r"[|>]([-+]?)([1-9]?)([-+]?)")


def resolve(plain: str) -> Data:
    """What an unquoted scalar means: null, boolean, number or the text itself."""
    if plain in _SPECIAL:
        return _SPECIAL[plain]
    if len(plain) <= _LONGEST_NUMBER:
        if _INT.fullmatch(plain):
            return int(plain, 0) if plain[:2] in ("0x", "0o") else int(plain)
        if _FLOAT.fullmatch(plain):
            return float(plain)
    return plain


def text_of(value: Data) -> str:
    """A scalar where text is expected, written as JavaScript (so, Bruno) would write it."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        if math.isnan(value):
            return "NaN"
        if math.isinf(value):
            return "Infinity" if value > 0 else "-Infinity"
        if value.is_integer() and abs(value) < 1e21:
            return str(int(value))
        return re.sub(r"e([-+])0*", r"e\1", repr(value)).replace(".0e", "e")
    return str(value)


def same(left: Data, right: Data) -> bool:
    """Equal in value and type (1, 1.0 and true are three things); the order of keys is no matter."""
    if type(left) is not type(right):
        return False
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same(value, right[key]) for key, value in left.items())
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    return left == right or (left != left and right != right)


def problem_at(where: str, line: int, reason: str, advice: str = "") -> ProblemError:
    """A broken file: `where` is its name, `line` counts from 1."""
    return ProblemError(
        Problem(
            tr("{where}, line {line}: {reason}", where=where, line=line, reason=reason),
            tr("The file is left as it is."),
            advice or tr("Correct that line in a text editor."),
            kind="broken-file",
            line=line,
        )
    )


def decode(data: bytes, where: str = "the file") -> str:
    """The text of a file, which must be UTF-8 (a byte order mark stays).

    Raises:
        ProblemError: It is not.
    """
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        advice = tr("Save it as UTF-8 in a text editor.")
        raise problem_at(where, line, tr("this is not UTF-8 text"), advice) from None


@dataclass(slots=True, eq=False)
class Node:
    """One value of a YAML document.

    `start` and `end` are offsets into the text (a byte order mark not counted): `end` is where the
    last character of its content stands, without the line break after it. `column` is that of the
    keys or dashes of a block collection. An alias stands for its `target`.
    """

    kind: Literal["mapping", "sequence", "scalar", "alias"]
    where: str
    line: int
    start: int
    end: int
    column: int
    value: Data = None
    style: str = ""
    flow: bool = False
    pairs: "list[tuple[Node, Node]]" = field(default_factory=list)
    nodes: "list[Node]" = field(default_factory=list)
    target: "Node | None" = None
    weight: int = 1
    block_indent: int = 0
    """The column of the content of a block scalar; 0 for all else."""
    _members: "dict[str, Node] | None" = None

    @property
    def real(self) -> "Node":
        return self if self.target is None else self.target

    def data(self) -> Data:
        """Plain values. Aliases share them, so never change one in place."""
        real = self.real
        if real.kind == "mapping":
            return {text_of(key.real.value): value.data() for key, value in real.pairs}
        if real.kind == "sequence":
            return [node.data() for node in real.nodes]
        return real.value

    def is_null(self) -> bool:
        return self.real.kind == "scalar" and self.real.value is None

    def broken(self, reason: str, advice: str = "") -> ProblemError:
        return problem_at(self.where, self.line, reason, advice)

    def get(self, key: str) -> "Node | None":
        """The value of `key`, or None if it is absent or null.

        Raises:
            ProblemError: This is neither a mapping nor null.
        """
        if self._members is None:  # once: readers ask for each key that there may be
            self._members = dict(self.mapping())
        value = self._members.get(key)
        return None if value is None or value.is_null() else value

    def mapping(self) -> "list[tuple[str, Node]]":
        """Keys and values; null counts as empty."""
        if self.is_null():
            return []
        if self.real.kind != "mapping":
            raise self.broken(tr("keys and values are expected here"))
        return [(text_of(key.real.value), value) for key, value in self.real.pairs]

    def sequence(self) -> "list[Node]":
        """The items; null counts as empty."""
        if self.is_null():
            return []
        if self.real.kind != "sequence":
            raise self.broken(tr("a list is expected here"))
        return self.real.nodes

    def text(self) -> str:
        if self.real.kind != "scalar":
            raise self.broken(tr("text is expected here"), tr(_QUOTE_ADVICE))
        return text_of(self.real.value)

    def text_at(self, key: str, default: str = "") -> str:
        node = self.get(key)
        return default if node is None else node.text()


_QUOTE_ADVICE = mark("A value that starts with { or [ needs quotes around it: '{{name}}'.")


def compose(text: str, where: str = "the file") -> Node:
    """Read one YAML document (an empty one is null).

    Raises:
        ProblemError: Broken, hostile, or more than one document; with line and reason.
    """
    return _Composer(text.removeprefix("\ufeff"), where).document()


def load(text: str, where: str = "the file") -> Data:
    """The plain values of one YAML document; raises as `compose` does."""
    return compose(text, where).data()


class _Composer:
    """Turns the parser's events into nodes, keeping count of depth and size."""

    def __init__(self, text: str, where: str) -> None:
        if len(text) > MAX_CHARACTERS:
            raise problem_at(where, 1, tr("larger than {value} MB", value=MAX_CHARACTERS // 1_000_000))
        self._text = text
        self._where = where
        self._anchors: dict[str, Node | None] = {}
        self._weight = 0
        self._hidden: dict[int, str] = {}
        self._events = self._parse()

    def document(self) -> Node:
        null = Node("scalar", self._where, 1, 0, 0, 0)
        root = None
        for event in self._events:
            name = type(event).__name__
            if name == "DocumentStartEvent":
                if root is not None:
                    raise self._broken(event, tr("a second YAML document starts here"))
                root = self._node(next(self._events), 0, -1)
        return root or null

    def _parse(self) -> Iterator[Any]:
        # A NEL or U+2028 inside a value is a plain character in YAML 1.2 and a line break in the
        # parser: it travels as a private-use character that the text does not contain.
        import yaml

        text = self._text
        private = itertools.chain(range(0xE000, 0xF900), range(0xF0000, 0xFFFFE))
        free = (code for code in private if chr(code) not in text)
        for char in _BREAKS_OF_1_1:
            if char in text:
                code = next(free)
                self._hidden[code] = char
                text = text.replace(char, chr(code))
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        try:
            yield from yaml.parse(text, Loader=loader)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line = 1 if mark is None else mark.line + 1
            reason = str(error.problem or error.context or tr("not YAML"))
            raise problem_at(self._where, line, reason) from None
        except yaml.reader.ReaderError as error:
            line = text.encode("utf-8", "replace")[: error.position].count(b"\n") + 1
            raise problem_at(self._where, line, str(error.reason)) from None
        except UnicodeEncodeError as error:
            line = text.count("\n", 0, error.start) + 1
            raise problem_at(self._where, line, tr("half of a surrogate pair is not text")) from None

    def _broken(self, event: Any, reason: str, advice: str = "") -> ProblemError:
        return problem_at(self._where, event.start_mark.line + 1, reason, advice)

    def _node(self, event: Any, depth: int, parent: int) -> Node:
        """The node that `event` begins; `parent` is the column of the block it stands in."""
        if depth > MAX_DEPTH:
            raise self._broken(event, tr("nested more than {max_depth} deep", max_depth=MAX_DEPTH))
        mark = event.start_mark
        node = Node("scalar", self._where, mark.line + 1, mark.index, event.end_mark.index, mark.column)
        kind = type(event).__name__
        if kind == "AliasEvent":
            self._alias(node, event)
        else:
            if event.anchor:
                self._anchors[event.anchor] = None
            if kind == "ScalarEvent":
                self._scalar(node, event, parent)
            elif kind == "MappingStartEvent":
                self._mapping(node, event, depth, parent)
            else:
                self._sequence(node, event, depth, parent)
            if event.anchor:
                self._anchors[event.anchor] = node
        self._weight += 1 if kind != "AliasEvent" else node.weight
        if self._weight > MAX_NODES:
            raise self._broken(
                event, tr("more than {max_nodes} values, with aliases written out", max_nodes=MAX_NODES)
            )
        return node

    def _alias(self, node: Node, event: Any) -> None:
        target = self._anchors.get(event.anchor)
        if target is None:
            known = event.anchor in self._anchors
            alias = f"*{event.anchor}"
            what = (
                tr("{alias} contains itself", alias=alias)
                if known
                else tr("{alias} is not defined", alias=alias)
            )
            raise self._broken(event, what)
        node.kind = "alias"
        node.target = target
        node.weight = target.weight

    def _scalar(self, node: Node, event: Any, parent: int) -> None:
        text = event.value
        for code, char in self._hidden.items():
            text = text.replace(chr(code), char)
        node.style = event.style or ""
        tag = event.tag
        plain = event.implicit[0] and not node.style
        node.value = resolve(text) if plain or tag in _RESOLVED_TAGS else text
        if node.style in ("|", ">"):
            self._end_of_block(node, parent)

    def _end_of_block(self, node: Node, parent: int) -> None:
        """Leave trailing blank lines outside a block scalar, unless it keeps them (`+`)."""
        text = self._text
        header_start = _PROPERTIES.match(text, node.start)
        header = _BLOCK_HEADER.match(text, header_start.end() if header_start else node.start)
        lines = text[node.start : node.end].split("\n")
        spaces = [len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.strip(" \r")]
        digit = header[2] if header else ""
        node.block_indent = max(parent, 0) + int(digit) if digit else (spaces[0] if spaces else 0)
        keeps = header is not None and "+" in (header[1], header[3])
        if len(lines) > 1 and not lines[-1]:
            lines.pop()
        while not keeps and len(lines) > 1 and not lines[-1].rstrip("\r").strip(" "):
            if len(lines[-1].rstrip("\r")) > node.block_indent:
                break
            lines.pop()
        node.end = node.start + len("\n".join(lines).removesuffix("\r"))

    def _mapping(self, node: Node, event: Any, depth: int, parent: int) -> None:
        node.kind = "mapping"
        node.flow = bool(event.flow_style)
        seen: set[str] = set()
        while type(event := next(self._events)).__name__ != "MappingEndEvent":
            column = parent if node.flow else event.start_mark.column
            key = self._node(event, depth + 1, column)
            if key.real.kind != "scalar":
                raise self._broken(
                    event, tr("a key must be a word, not a list or a mapping"), tr(_QUOTE_ADVICE)
                )
            name = text_of(key.real.value)
            if name in seen:
                raise self._broken(event, tr("the key {name!r} stands here twice", name=name))
            seen.add(name)
            value = self._node(next(self._events), depth + 1, column)
            node.pairs.append((key, value))
            node.weight += key.weight + value.weight
        if node.flow or not node.pairs:
            node.end = event.end_mark.index
        else:
            node.start, node.column = node.pairs[0][0].start, node.pairs[0][0].column
            node.end = node.pairs[-1][1].end

    def _sequence(self, node: Node, event: Any, depth: int, parent: int) -> None:
        node.kind = "sequence"
        node.flow = bool(event.flow_style)
        if not node.flow and (event.anchor or event.tag):
            skipped = _PROPERTIES.match(self._text, node.start)
            node.start = skipped.end() if skipped else node.start
            node.column = node.start - (self._text.rfind("\n", 0, node.start) + 1)
        column = parent if node.flow else node.column
        while type(event := next(self._events)).__name__ != "SequenceEndEvent":
            item = self._node(event, depth + 1, column)
            node.nodes.append(item)
            node.weight += item.weight
        node.end = event.end_mark.index if node.flow or not node.nodes else node.nodes[-1].end


_RESOLVED_TAGS = frozenset(f"tag:yaml.org,2002:{name}" for name in ("int", "float", "bool", "null"))
