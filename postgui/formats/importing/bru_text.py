"""Bruno's `.bru` language -> blocks of pairs, names or text. Pure.

A block starts with `name {` or `name [` at the first column and ends with `}` or `]` there. What it holds
depends on its name: pairs (`key: value`, `~` for off), names in a list, or text indented by two spaces.
"""

import re
from dataclasses import dataclass, field

from postgui.formats.importing.source import unreadable
from postgui.model.problem import ProblemError
from postgui.translation import tr

_START = re.compile(r"([A-Za-z][\w:-]*)\s*([{\[])\s*$")
_TEXTS = re.compile(
    r"body(:(json|text|xml|sparql|graphql|graphql:vars))?|script(:[\w-]+)?|tests|docs|example"
)
_ANNOTATION = re.compile(r"@([A-Za-z]\w*)(?:\((.*)\))?\s*$", re.DOTALL)
_KEY = re.compile(r'~?\s*(?:"((?:[^"\\]|\\.)*)"|([^:]*?))\s*:\s?(.*)', re.DOTALL)
_QUOTES = "'''"


@dataclass(frozen=True, slots=True)
class Row:
    """One pair; `notes` are its annotations by name (`description`, `number` ...)."""

    name: str
    value: str
    enabled: bool = True
    notes: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Block:
    """One block: `rows` of pairs, `names` of a list, or `text`."""

    name: str
    rows: tuple[Row, ...] = ()
    names: tuple[str, ...] = ()
    text: str = ""

    def value(self, name: str, default: str = "") -> str:
        return next((row.value for row in self.rows if row.name == name), default)


def read_blocks(text: str, where: str) -> list[Block]:
    """All blocks of a file, in order.

    Raises:
        ProblemError: A block does not end, or text stands outside of one; with its line.
    """
    lines = text.replace("\r\n", "\n").split("\n")
    found: list[Block] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        if not line.strip():
            at += 1
            continue
        start = _START.match(line)
        if start is None:
            raise ProblemError(
                unreadable(
                    where, tr("a block is expected here, not {line!r}", line=line.strip()[:40]), at + 1
                )
            )
        closing = "}" if start[2] == "{" else "]"
        end = next((i for i in range(at + 1, len(lines)) if lines[i].rstrip() == closing), None)
        if end is None:
            raise ProblemError(
                unreadable(where, tr("the block {start} does not end", start=start[1]), at + 1)
            )
        found.append(_block(start[1], start[2], lines[at + 1 : end]))
        at = end + 1
    return found


def _block(name: str, bracket: str, lines: list[str]) -> Block:
    if bracket == "[":
        names = (line.strip().rstrip(",").strip() for line in lines)
        return Block(name, names=tuple(one for one in names if one))
    if _TEXTS.fullmatch(name):
        return Block(name, text=outdented(lines))
    return Block(name, rows=tuple(read_rows([line.removeprefix("  ") for line in lines])))


def outdented(lines: list[str]) -> str:
    """Lines without the two spaces that every block adds."""
    return "\n".join(line.removeprefix("  ") for line in lines)


def read_rows(lines: list[str]) -> list[Row]:
    """Pairs, one a line; values in triple quotes have many."""
    found: list[Row] = []
    notes: dict[str, str] = {}
    at = 0
    while at < len(lines):
        line = lines[at].strip()
        at += 1
        if not line:
            continue
        if line.startswith("@"):
            note, at = _whole_note(line, lines, at)
            if match := _ANNOTATION.match(note):
                notes[match[1]] = _plain(match[2] or "")
                continue
        match = _KEY.match(line)
        if match is None:
            found.append(Row(line.removeprefix("~").strip(), "", not line.startswith("~"), notes))
            notes = {}
            continue
        value = match[3]
        if value.strip().startswith(_QUOTES):
            value, at = _long_value(value.strip()[3:], lines, at)
        name = _unescaped(match[1]) if match[1] is not None else match[2]
        found.append(Row(name, value.strip(), not line.startswith("~"), notes))
        notes = {}
    return found


def _long_value(first: str, lines: list[str], at: int) -> tuple[str, int]:
    """Up to the closing quotes; what follows them on their line comes after the text."""
    if _QUOTES in first:
        text, _, rest = first.partition(_QUOTES)
        return (f"{text} {rest.strip()}" if rest.strip() else text), at
    inner = [first] if first.strip() else []
    while at < len(lines):
        line = lines[at]
        at += 1
        if _QUOTES in line:
            before, _, rest = line.partition(_QUOTES)
            if before.strip():
                inner.append(before)
            text = "\n".join(one.removeprefix("  ") for one in inner)
            return (f"{text} {rest.strip()}" if rest.strip() else text), at
        inner.append(line)
    return "\n".join(inner), at


def _whole_note(line: str, lines: list[str], at: int) -> tuple[str, int]:
    """An annotation, whose argument in triple quotes may go on over lines."""
    while line.count(_QUOTES) == 1 and at < len(lines):
        line += "\n" + lines[at]
        at += 1
    return line, at


def _plain(argument: str) -> str:
    text = argument.strip()
    for quote in (_QUOTES, '"', "'"):
        if len(text) >= 2 * len(quote) and text.startswith(quote) and text.endswith(quote):
            inner = text[len(quote) : -len(quote)]
            return "\n".join(line.strip() for line in inner.strip().split("\n"))
    return text


def _unescaped(name: str) -> str:
    return re.sub(r"\\(.)", r"\1", name)
