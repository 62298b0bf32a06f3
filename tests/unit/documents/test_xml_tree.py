"""The tree of XML is the one a parser sees, a page of children at a time, well-formed or not."""

import pickle
import random
from xml.etree import ElementTree

import pytest

from postgui.documents import xml_children
from postgui.documents.block_index import BLOCK_BYTES
from postgui.documents.nested_kind import nested_index
from postgui.documents.search import Pattern
from postgui.documents.source import MemorySource
from postgui.documents.tree import Node
from postgui.documents.tree_find import find_in_tree
from postgui.documents.tree_rows import TreeRows
from postgui.documents.xml_children import XmlChildren
from postgui.documents.xml_pretty import PrettyXml
from postgui.documents.xml_tree import XmlTree

SMALL = (
    '<?xml version="1.0"?><!-- c --><r id="1" n=\'a &amp; "b"\'>'
    "<a>1 &lt; 2 &#233;</a><b/><a x='2'>t<i>u</i> v </a><![CDATA[<&amp;]]><?pi data?></r>"
)


def tree(text: str | bytes) -> XmlTree:
    return XmlTree(PrettyXml(MemorySource(text if isinstance(text, bytes) else text.encode())))


def root(of: XmlTree) -> Node:
    """The outermost element."""
    document = of.root()
    assert document is not None
    return next(node for node in of.children(document) if node.type == "element")


def said(nodes: list[Node]) -> list[tuple[str | int, str, str, str]]:
    return [(node.key, node.type, node.value, node.step) for node in nodes]


def test_an_element_has_its_attributes_then_what_it_holds() -> None:
    made = tree(SMALL)
    assert said(made.children(root(made))) == [
        ("@id", "attribute", "1", "/@id"),
        ("@n", "attribute", 'a & "b"', "/@n"),
        ("a", "element", "1 < 2 é", "/a[1]"),
        ("b", "element", "", "/b"),
        ("a", "element", "", "/a[2]"),
        ("#cdata", "cdata", "<&amp;", "/text()"),
        ("?pi", "instruction", "<?pi data?>", "/processing-instruction()"),
    ]
    assert made.quick_count(root(made)) == 7
    mixed = made.children(root(made))[4]
    assert said(made.children(mixed)) == [
        ("@x", "attribute", "2", "/@x"),
        ("#text", "text", "t", "/text()[1]"),
        ("i", "element", "u", "/i"),
        ("#text", "text", "v", "/text()[2]"),
    ]


def test_the_document_holds_what_stands_around_the_root() -> None:
    made = tree("\ufeff" + SMALL)
    document = made.root()
    assert document is not None
    kinds = [(node.key, node.type) for node in made.children(document)]
    assert kinds == [("?xml", "instruction"), ("#comment", "comment"), ("r", "element")]
    assert tree(" \n").root() is None


def test_a_value_is_copied_without_tags_and_references_a_subtree_as_it_stands() -> None:
    made = tree(SMALL)
    nodes = made.children(root(made))

    def value(node: Node) -> str:
        start, end = made.value_span(node)
        return made.value_text(SMALL.encode()[start:end].decode(), node)

    assert [value(node) for node in nodes[:4]] == ["1", 'a & "b"', "1 < 2 é", ""]
    assert value(nodes[4]) == "<a x='2'>t<i>u</i> v </a>"
    assert value(nodes[5]) == "<&amp;"


def test_no_entity_of_a_document_is_expanded() -> None:
    text = '<!DOCTYPE r [<!ENTITY e "boom"><!ENTITY f SYSTEM "file:///etc/passwd">]><r><a>&e;&f;</a></r>'
    made = tree(text)
    assert [node.value for node in made.children(root(made))] == ["&e;&f;"]


@pytest.mark.parametrize("pad", [0, 3 * BLOCK_BYTES])
def test_it_is_what_a_parser_makes_of_it(pad: int) -> None:
    chance = random.Random(5)

    def element(depth: int) -> str:
        name = chance.choice("abc")
        attributes = "".join(
            f' p{number}="{chance.choice(("v", ">", "/>"))}"' for number in range(chance.randint(0, 2))
        )
        inside = "".join(element(depth + 1) for _ in range(chance.randint(0, 4) if depth < 5 else 0))
        words = chance.choice(
            ("", "word", "<!-- </a> -->", "<![CDATA[</a>]]>", "w" * chance.choice((1, pad)))
        )
        return f"<{name}{attributes}>{words}{inside}</{name}>"

    def compare(node: Node, wanted: ElementTree.Element) -> None:
        assert node.key == wanted.tag
        assert source[node.start : made.end_of(node)].startswith(b"<" + wanted.tag.encode())
        assert ElementTree.fromstring(source[node.start : made.end_of(node)]).attrib == wanted.attrib
        nodes = made.children(node, 0, 10**6)
        assert [child.value for child in nodes if child.type == "attribute"] == list(wanted.attrib.values())
        inner = [child for child in nodes if child.type == "element"]
        for child, each in zip(inner, wanted, strict=True):
            compare(child, each)

    for _ in range(8):
        source = f"<r>{''.join(element(0) for _ in range(30))}</r>".encode()
        made = tree(source)
        compare(root(made), ElementTree.fromstring(source))


def test_any_page_of_a_long_element_is_the_same_as_in_the_whole() -> None:
    big = "<d>" + "<e f='1'>x</e>" * (BLOCK_BYTES // 5) + "</d>"
    text = (
        "<r>"
        + "".join(f'<i n="{number}">{number}</i>\n<j/>' for number in range(20_000))
        + big
        + "<z>1</z></r>"
    )
    made = tree(text)
    assert made.quick_count(root(made)) == -1
    *_, seen = made.count_steps(root(made))
    assert seen == made.quick_count(root(made)) == 40_002
    last = made.children(root(made), 40_000, 10)
    assert [(node.key, node.step) for node in last] == [("d", "/d"), ("z", "/z")]
    assert made.end_of(last[0]) == len(text) - len("<z>1</z></r>")
    (node,) = tree(text).children(root(tree(text)), 33_334, 1)
    assert (node.key, node.step) == ("i", "/i[16668]")
    assert [child.value for child in made.children(node)] == ["16667", "16667"]


def test_after_many_names_the_path_counts_elements() -> None:
    text = "<r>" + "".join(f"<n{number}/>" for number in range(100)) + "<n5/></r>"
    made = tree(text)
    steps = [node.step for node in made.children(root(made))]
    assert (steps[0], steps[5], steps[80], steps[100]) == ("/n0", "/n5[1]", "/*[81]", "/n5[2]")


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("<a><b>1</b><c x='1", ["b", "c"]),
        ("<a><b>1</b><c>2</d></a>", ["b", "c"]),
        ("<a><b>1</b><!-- open", ["b", "#comment"]),
        ("<a>1 < 2 & 3<b></a>", ["#text", "b"]),
        ("<a><b", ["b"]),
    ],
)
def test_malformed_text_shows_as_far_as_it_goes(text: str, keys: list[str]) -> None:
    made = tree(text)
    assert [node.key for node in made.children(root(made))] == keys
    assert made.end_of(root(made)) == len(text)


def test_what_is_not_indexed_yet_has_the_children_that_are_known() -> None:
    source = MemorySource(b"<r>" + b"<a>1</a>" * 40_000 + b"</r>")
    made = XmlTree(PrettyXml(source, "utf-8", nested_index()))
    top = root(made)
    assert len(made.children(top, 0, 200)) == 200
    *_, seen = made.count_steps(top)
    assert 0 < seen < 40_000
    assert made.quick_count(top) == -1


def test_a_filter_finds_names_attributes_and_words_once() -> None:
    text = "<r>" + "".join(f'<i n="k{number}"><w>Word {number}</w></i>' for number in range(9_000)) + "</r>"
    made = tree(text)

    def found(words: str) -> tuple[int, list[str]]:
        parts = list(find_in_tree(made, MemorySource(text.encode()), Pattern(words), "utf-8"))
        trails = [trail for part in parts for trail in part.trails]
        rows = TreeRows(made, trails)
        return parts[-1].count, [rows.path(row) for row in range(rows.count) if rows.matches(row)]

    assert found("word 8765") == (1, ["/r/i[8766]/w"])
    assert found('"k77"') == (1, ["/r/i[78]/@n"])
    assert found("</r") == (0, [])
    assert found("r>")[1] == ["/r"]


def test_deep_nesting_opens() -> None:
    made = tree("<a>" * 50_000 + "x" + "</a>" * 50_000)
    node = root(made)
    for _ in range(20):
        (node,) = made.children(node)
    assert made.end_of(node) == 50_000 * 7 + 1 - 20 * 4


def test_a_copy_counts_in_parts_what_the_tree_then_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_children, "_TELL_S", 0)
    items = "".join(f"<i{number % 3} n='1'>{number}</i{number % 3}>" for number in range(3000))
    text = f"<r a='1'>{items}</r><!-- end -->"
    copy, made = tree(text), tree(text)
    parts = list(XmlChildren(copy._document, *copy.place_of(root(copy))).count_parts())
    assert len(parts) > 10
    top = root(made)
    made.children(top, 500, 1)  # walked some way by itself
    seen = [made.take_count(top, part) for part in pickle.loads(pickle.dumps(parts))]
    assert (seen[-1], made.quick_count(top)) == (3001, 3001)
    *_, counted = copy.count_steps(root(copy))
    assert counted == 3001
    for first in (0, 64, 1999, 2990):
        assert made.children(top, first, 20) == copy.children(root(copy), first, 20)
    assert made.end_of(top) == copy.end_of(root(copy)) == text.index("<!--")
