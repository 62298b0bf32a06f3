"""What stands in one line of an XML text: the XPath of its element, and the element's value.

Expat walks the text once, opening nothing and expanding nothing; the walk comes in steps.
"""

from collections.abc import Generator
from dataclasses import dataclass, field
from xml.parsers import expat

_SLICE = 1 << 16


@dataclass(slots=True)
class _Open:
    """An element that is open: which of its name it is among its siblings, and what is inside."""

    name: str
    number: int
    siblings: dict[str, int]
    start: int
    words: list[str] = field(default_factory=list)
    inside: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class XmlPlace:
    """The element of a line. `value` is its text, or all of it as it stands where it holds elements."""

    path: str
    value: str


class _Walk:
    """Follows the elements up to a line, and notes the one that begins there or goes on there."""

    def __init__(self, text: bytes, line: int) -> None:
        self._text = text
        self._line = line
        self._stack: list[_Open] = []
        self._top: dict[str, int] = {}
        self._way: list[_Open] = []
        self.value = ""
        self.parser = parser = expat.ParserCreate("utf-8")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._words
        parser.EntityDeclHandler = self._entity
        parser.DefaultHandler = _ignore  # having one keeps expat from expanding internal entities
        parser.buffer_text = True

    def path(self) -> str:
        """The XPath, with a number where siblings share the name."""
        steps = [
            f"/{each.name}[{each.number}]" if each.siblings[each.name] > 1 else f"/{each.name}"
            for each in self._way
        ]
        return "".join(steps)

    def _start(self, name: str, _attributes: dict[str, str]) -> None:
        siblings = self._stack[-1].inside if self._stack else self._top
        if not self._way and self.parser.CurrentLineNumber > self._line and self._stack:
            self._way = list(self._stack)
        siblings[name] = siblings.get(name, 0) + 1
        opened = _Open(name, siblings[name], siblings, self.parser.CurrentByteIndex)
        self._stack.append(opened)
        if not self._way and self.parser.CurrentLineNumber == self._line:
            self._way = list(self._stack)

    def _end(self, _name: str) -> None:
        if not self._way and self.parser.CurrentLineNumber >= self._line:
            self._way = list(self._stack)
        closed = self._stack.pop()
        if self._way and closed is self._way[-1]:
            self.value = "".join(closed.words)
            if closed.inside:
                end = self._text.find(b">", self.parser.CurrentByteIndex) + 1
                self.value = self._text[closed.start : end].decode("utf-8", "replace")

    def _words(self, words: str) -> None:
        if self._stack:
            self._stack[-1].words.append(words)

    def _entity(self, *_declaration: object) -> None:
        raise _EntityError


class _EntityError(Exception):
    """Stops expat where a document declares entities, which nobody should expand."""


def xml_place_steps(text: bytes, line: int) -> Generator[None, None, XmlPlace | None]:
    """The element that begins in `line` (from 1), else the one that is open there.

    None where the text is not well-formed, or declares entities. One step reads 64 KB.
    """
    walk = _Walk(text, line)
    try:
        for start in range(0, max(1, len(text)), _SLICE):
            walk.parser.Parse(text[start : start + _SLICE], start + _SLICE >= len(text))
            yield
    except (expat.ExpatError, _EntityError):
        return None
    return XmlPlace(walk.path(), walk.value) if walk.path() else None


def _ignore(_data: str) -> None:
    pass
