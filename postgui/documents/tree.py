"""A structured text as a tree: what one value is, and what every tree can tell about its values.

Nothing is made of a text before somebody looks: children come a page at a time.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

NodeType: TypeAlias = Literal[
    "object",
    "array",
    "string",
    "number",
    "boolean",
    "null",
    "invalid",
    "values",
    "document",
    "element",
    "attribute",
    "text",
    "cdata",
    "comment",
    "instruction",
]
VALUE_CHARS = 500
"""Longer values are cut in a `Node`; the source has them whole."""


@dataclass(frozen=True, slots=True)
class Node:
    """One value of the tree.

    `start` and `end` are the byte offsets of the value alone; `end` is -1 where the end of what opens was
    not looked up (`Tree.end_of`). `key` is the member's or element's name, or the index in an array. `value`
    is what stands there, cut when long, and empty for what opens. `step` is what its path adds to that of
    the parent (JSONPath: RFC 9535, 2.7; XPath). `opens` says that it may have children.
    """

    key: str | int
    type: NodeType
    value: str
    start: int
    end: int
    depth: int
    step: str
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Located:
    """Which child a byte belongs to: to its name or its whole value (`own`), or to something inside."""

    index: int
    own: bool


class Tree(Protocol):
    """A tree over a document, as far as that is indexed."""

    @property
    def complete(self) -> bool:
        """Whether all of the document is known."""

    def root(self) -> Node | None:
        """The outermost value; None where the text has none."""

    def children(self, node: Node, first: int = 0, count: int = 200) -> list[Node]:
        """The children from the `first` one on, at most `count`."""

    def quick_count(self, node: Node) -> int:
        """How many children there are; -1 where that takes reading more than a little."""

    def count_steps(self, node: Node) -> Iterator[int]:
        """Count, yielding how many were seen so far; `quick_count` knows it afterwards if all is known."""

    def end_of(self, node: Node) -> int:
        """The offset after the value; the end of the text where it is not closed."""

    def locate(self, node: Node, offset: int) -> Located | None:
        """Which child of `node` the byte at `offset` belongs to; None for what is between them."""

    def glimpse(self, node: Node) -> str:
        """The beginning of what stands inside something that opens, on one line."""

    def value_span(self, node: Node) -> tuple[int, int]:
        """Where the whole value stands in the source."""

    def value_text(self, source_text: str, node: Node) -> str:
        """The value as a person means it: without quotes and escapes."""
