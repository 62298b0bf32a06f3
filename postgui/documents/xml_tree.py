"""XML of any size as a tree, a page of children at a time: attributes, then what is inside in its order.

The rows come from the text as it stands, well-formed or not. Only the references that XML itself defines are
put in their place; a document's own entities stay as they were sent, and nothing is loaded.
"""

import re
from collections import OrderedDict
from collections.abc import Iterator
from typing import NamedTuple

from postgui.documents.json_token import NearReader
from postgui.documents.tree import VALUE_CHARS, Located, Node, NodeType
from postgui.documents.xml_children import Child, Counted, XmlChildren, name_of
from postgui.documents.xml_pretty import PrettyXml
from postgui.documents.xml_token import TokenReader, attribute_pattern, name_pattern, plain_text

_TEXT_BYTES = 4096
_TAG_BYTES = 256 * 1024
_GLIMPSE_BYTES = 160
_SMALL_KEPT = 512
_DECLARATION = b"<?xml"
_WRAPPED: dict[NodeType, tuple[int, int]] = {"cdata": (9, 3), "comment": (4, 3)}
_LEAF = re.compile(rb"([^<]*+)</[^<>]*+>")
_TYPES: dict[str, NodeType] = {
    "text": "text",
    "cdata": "cdata",
    "comment": "comment",
    "instruction": "instruction",
    "doctype": "instruction",
}


class _Attribute(NamedTuple):
    """Offsets of an attribute, and of its value without the quotes."""

    start: int
    end: int
    value_start: int
    value_end: int
    name: str


class XmlTree:
    """The tree of a `PrettyXml`, as far as that is indexed. Its root is the document.

    An element with a few words and nothing else is one row; any other opens.
    """

    def __init__(self, document: PrettyXml) -> None:
        self._document = document
        self._source = NearReader(document.source)
        self._small: OrderedDict[int, XmlChildren] = OrderedDict()
        self._long: dict[int, XmlChildren] = {}
        self._tags: OrderedDict[int, list[_Attribute]] = OrderedDict()

    @property
    def complete(self) -> bool:
        return self._document.complete

    def root(self) -> Node | None:
        """The document; None where it holds nothing."""
        node = Node("/", "document", "", 0, self._document.source.size, -1, "", opens=True)
        return node if self._inside(node).page(0, 1) else None

    def children(self, node: Node, first: int = 0, count: int = 200) -> list[Node]:
        """The attributes and contents from the `first` one on, at most `count`."""
        if not node.opens:
            return []
        attributes = self._attributes(node)
        found = [self._attribute(node, each) for each in attributes[first : first + count]]
        inside, after = self._inside(node), max(first - len(attributes), 0)
        children = inside.page(after, count - len(found)) if count > len(found) else []
        return found + [self._node(node, inside, child) for child in children]

    def quick_count(self, node: Node) -> int:
        """How many attributes and contents there are; -1 where that takes reading more than some KB."""
        if not node.opens:
            return 0
        inside = self._inside(node)
        return inside.count + len(self._attributes(node)) if inside.count >= 0 else -1

    def count_steps(self, node: Node) -> Iterator[int]:
        """Count, yielding how many were seen so far: for a caller who must not wait."""
        if (quick := self.quick_count(node)) >= 0:
            yield quick
            return
        attributes = len(self._attributes(node))
        for seen in self._inside(node).count_steps():
            yield attributes + seen

    def place_of(self, node: Node) -> tuple[int, int]:
        """Where what is in `node` begins, and its depth: with that a copy in another process can count it."""
        inside = self._inside(node)
        return inside.begin, inside.depth

    def take_count(self, node: Node, part: Counted) -> int:
        """Know what a copy has counted; how many attributes and contents there are so far."""
        self._inside(node).take(part)
        return part.seen + len(self._attributes(node))

    def end_of(self, node: Node) -> int:
        """The offset after the end tag; the end of the text where there is none."""
        return node.end if node.end >= 0 else self._inside(node).end_of()

    def locate(self, node: Node, offset: int) -> Located | None:
        """Which attribute or content the byte at `offset` belongs to; None for what is between them."""
        if not node.opens:
            return None
        attributes, inside = self._attributes(node), self._inside(node)
        if node.type == "element" and offset < inside.begin:
            held = (at for at, each in enumerate(attributes) if each.start <= offset < each.end)
            index = next(held, -1)
            return Located(index, own=True) if index >= 0 else None
        found = inside.before(offset)
        if found is None:
            return None
        child = self._node(node, inside, found[1])
        index = len(attributes) + found[0]
        if child.opens:
            return Located(index, own=offset < child.start + 1 + len(str(child.key).encode()))
        end = self.value_span(child)[1] if child.type == "element" and child.value else child.end
        return Located(index, own=True) if offset < end else None

    def glimpse(self, node: Node) -> str:
        """The beginning of an element as it stands, on one line."""
        data = self._source.read(node.start, node.start + _GLIMPSE_BYTES)
        inside = self._inside(node)
        if inside.count >= 0:
            data = data[: inside.end - node.start]
        return " ".join(self._text(data, node.start).split())

    def value_span(self, node: Node) -> tuple[int, int]:
        """Where the value stands: of what opens all of it, else its words without tags and quotes."""
        if node.opens:
            return node.start, self.end_of(node)
        if node.type in _WRAPPED:
            before, after = _WRAPPED[node.type]
            return node.start + before, max(node.end - after, node.start + before)
        if node.type == "attribute":
            found = self._attributes_in(node.start, node.end)
            return (found[0].value_start, found[0].value_end) if found else (node.start, node.end)
        if node.type == "element":
            tag = TokenReader(self._document.source, node.start).next()
            start = min(tag.end, node.end) if tag is not None else node.end
            found_text = _LEAF.match(self._source.read(start, node.end))
            return start, start + (found_text.end(1) if found_text is not None else 0)
        return node.start, node.end

    def value_text(self, source_text: str, node: Node) -> str:
        """Words with the references of XML itself in their place; what opens as it stands."""
        if node.opens or node.type not in ("attribute", "text", "element"):
            return source_text
        return plain_text(source_text)

    def _inside(self, node: Node) -> XmlChildren:
        """What `node` holds; long ones are kept for good, as they know the way to their pages."""
        if node.depth < 0:
            return self._long.get(-1) or self._look_into_document()
        if (known := self._long.get(node.start) or self._small.get(node.start)) is not None:
            return known
        tag = TokenReader(self._document.source, node.start).next()
        if tag is None or tag.type != "open":
            made = XmlChildren.none(self._document, tag.end if tag is not None else node.start)
        else:
            made = XmlChildren(self._document, tag.end, node.depth + 1)
        if made.count < 0:
            self._long[node.start] = made
        else:
            self._small[node.start] = made
            if len(self._small) > _SMALL_KEPT:
                self._small.popitem(last=False)
        return made

    def _look_into_document(self) -> XmlChildren:
        begin = 3 if self._source.read(0, 3) == b"\xef\xbb\xbf" else 0
        made = self._long[-1] = XmlChildren(self._document, begin, 0)
        return made

    def _attributes(self, node: Node) -> list[_Attribute]:
        if node.type != "element":
            return []
        found = self._tags.get(node.start)
        if found is None:
            begin = self._inside(node).begin
            found = self._tags[node.start] = self._attributes_in(node.start, begin)
            if len(self._tags) > _SMALL_KEPT:
                self._tags.popitem(last=False)
        return found

    def _attributes_in(self, start: int, end: int) -> list[_Attribute]:
        data = self._source.read(start, min(end, start + _TAG_BYTES))
        tag = name_pattern().match(data)
        found = []
        for match in attribute_pattern().finditer(data, tag.end() if tag is not None else 0):
            span = match.span(match.lastgroup or 0)
            name = self._text(match["name"], start + match.start())
            found.append(
                _Attribute(start + match.start(), start + match.end(), start + span[0], start + span[1], name)
            )
        return found

    def _attribute(self, node: Node, found: _Attribute) -> Node:
        value = self._words(found.value_start, found.value_end)
        key = f"@{found.name}"
        return Node(key, "attribute", value, found.start, found.end, node.depth + 1, f"/{key}")

    def _node(self, parent: Node, inside: XmlChildren, child: Child) -> Node:
        number = "" if inside.only(child) else f"[{child.number}]"
        step, depth = f"/{child.test}{number}", parent.depth + 1
        if child.type in ("open", "empty"):
            return self._element(child, step, depth)
        kind = _TYPES[child.type]
        if kind in _WRAPPED:
            before, after = _WRAPPED[kind]
            text = self._words(child.start + before, child.end - after, plain=False)
            return Node(f"#{kind}", kind, text, child.start, child.end, depth, step)
        text = self._words(child.start, child.end, plain=kind == "text")
        key = f"#{kind}"
        if kind == "instruction":
            head = self._source.read(child.start, child.start + _GLIMPSE_BYTES)
            key = f"?{name_of(head, self._document.encoding)}" if child.type == "instruction" else "!DOCTYPE"
            if child.type == "doctype" or head[:6].rstrip() == _DECLARATION:
                step = ""  # no XPath leads there
        return Node(key, kind, text, child.start, child.end, depth, step)

    def _element(self, child: Child, step: str, depth: int) -> Node:
        """An element; one row if it has neither attributes nor more than a few words."""
        head = self._source.read(child.start, min(child.end, child.start + _TAG_BYTES))
        name = name_of(head, self._document.encoding)
        if attribute_pattern().search(head, len(name)) is None:
            if child.type == "empty":
                return Node(name, "element", "", child.start, child.end, depth, step)
            leaf = _LEAF.match(self._source.read(child.end, child.end + _TEXT_BYTES))
            if leaf is not None:
                value = self._words(child.end, child.end + leaf.end(1))
                return Node(name, "element", value, child.start, child.end + leaf.end(), depth, step)
        return Node(name, "element", "", child.start, -1, depth, step, opens=True)

    def _words(self, start: int, end: int, *, plain: bool = True) -> str:
        """The text between two places, cut when long."""
        cut = min(end, start + _TEXT_BYTES)
        text = self._text(self._source.read(start, cut), start).strip()
        text = plain_text(text) if plain else text
        return text if len(text) <= VALUE_CHARS and cut == end else text[:VALUE_CHARS] + "…"

    def _text(self, data: bytes, start: int) -> str:
        return self._document.encoding.decode(data, start)
