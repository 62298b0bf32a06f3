"""The tree is the one a parser sees, a page of children at a time."""

import json
import random

from postgui.documents.json_children import KEPT_EVERY
from postgui.documents.json_pretty import PrettyJson, json_index
from postgui.documents.json_tree import JsonTree
from postgui.documents.source import MemorySource
from postgui.documents.tree import Located, Node


def tree(text: str | bytes) -> JsonTree:
    return JsonTree(PrettyJson(MemorySource(text if isinstance(text, bytes) else text.encode())))


def root(of: JsonTree) -> Node:
    node = of.root()
    assert node is not None
    return node


def test_a_node_says_what_it_is_and_where() -> None:
    made = tree('{"id": 1.10, "a b": [true, null], "s": "te\\"xt", "bad": oops}')
    top = root(made)
    nodes = made.children(top)
    assert [(node.key, node.type, node.value, node.step) for node in nodes] == [
        ("id", "number", "1.10", ".id"),
        ("a b", "array", "", "['a b']"),
        ("s", "string", '"te\\"xt"', ".s"),
        ("bad", "invalid", "oops", ".bad"),
    ]
    assert [node.step for node in made.children(nodes[1])] == ["[0]", "[1]"]
    assert (made.count(top), made.count(nodes[1])) == (4, 2)


def test_names_are_unescaped_and_quoted_in_the_path() -> None:
    made = tree('{"it\'s \\u00e9\\n": 1, "back\\\\slash": 2}')
    first, second = made.children(root(made))
    assert (first.key, first.step) == ("it's é\n", "['it\\'s é\\n']")
    assert (second.key, second.step) == ("back\\slash", "['back\\\\slash']")


def test_empty_containers_and_empty_texts_have_no_children() -> None:
    for text in ("[]", "{ }", " [ \n ] "):
        made = tree(text)
        assert made.children(root(made)) == []
        assert made.count(root(made)) == 0
    assert tree("  ").root() is None
    assert tree(" 12 ").children(root(tree(" 12 "))) == []


def test_it_is_what_a_parser_makes_of_it() -> None:
    chance = random.Random(3)

    def value(depth: int) -> object:
        kind = chance.random()
        if depth > 4 or kind < 0.4:
            return chance.choice((1, -2.5, 'a"b{,}[', "", True, None, "é" * chance.randint(0, 2000)))
        if kind < 0.7:
            many = chance.choice((0, 1, 3, 60)) if depth < 2 else chance.randint(0, 3)
            return [value(depth + 1) for _ in range(many)]
        return {f"k{number} '": value(depth + 1) for number in range(chance.randint(0, 4))}

    def compare(made: JsonTree, source: bytes, node: Node, wanted: object) -> None:
        assert json.loads(source[node.start : made.end_of(node)]) == wanted
        if isinstance(wanted, dict | list):
            nodes = made.children(node, 0, 10**6)
            keys = list(wanted) if isinstance(wanted, dict) else list(range(len(wanted)))
            assert [child.key for child in nodes] == keys
            assert made.count(node) == len(keys)
            for child, key in zip(nodes, keys, strict=True):
                compare(made, source, child, wanted[key])

    for _ in range(15):
        wanted = value(0)
        source = json.dumps(wanted, indent=chance.choice((None, 1, 4))).encode()
        made = tree(source)
        compare(made, source, root(made), wanted)


def test_any_page_of_a_long_array_is_the_same_as_in_the_whole() -> None:
    chance = random.Random(1)
    wanted = [{"n": number, "x": ["y" * chance.choice((0, 10, 3000))]} for number in range(2500)]
    made = tree(json.dumps(wanted))
    nodes = made.children(root(made), 0, 10**6)
    assert len(nodes) == 2500
    for fresh in (made, tree(json.dumps(wanted))):
        for first in (0, 1, KEPT_EVERY - 1, KEPT_EVERY, 1000, 2499, 2500):
            assert fresh.children(root(fresh), first, 70) == nodes[first : first + 70]


def test_broken_text_shows_as_far_as_it_goes() -> None:
    made = tree('{"a": [1, 2, {"b": "unfinished')
    (child,) = made.children(root(made))
    assert [node.value for node in made.children(child)][:2] == ["1", "2"]
    assert made.end_of(child) == 30
    assert [node.type for node in tree("[1,,]").children(root(tree("[1,,]")))] == [
        "number",
        "invalid",
        "invalid",
    ]


def test_what_is_not_indexed_yet_has_the_children_that_are_known() -> None:
    source = MemorySource(b"[" + b'{"a":1},' * 40_000 + b"0]")
    made = JsonTree(PrettyJson(source, "utf-8", json_index()))
    assert len(made.children(root(made), 0, 200)) == 200


def test_many_values_after_each_other_are_the_children_of_one_root() -> None:
    text = "\n".join(json.dumps({"n": number, "x": ["y"]}) for number in range(9_000)) + '\n[1] 5 "s"'
    made = JsonTree(PrettyJson(MemorySource(text.encode())), many=True)
    top = root(made)
    assert made.count(top) == 9_003
    assert [node.type for node in made.children(top, 8_999, 9)] == ["object", "array", "number", "string"]
    (found,) = made.children(top, 7_777, 1)
    assert made.children(found)[0].value == "7777"


def test_a_byte_belongs_to_the_name_or_value_it_stands_in() -> None:
    text = '{"a": 1, "list": [10, 20]}'
    made = tree(text)
    top = root(made)
    assert made.locate(top, text.index("a")) == Located(0, own=True)
    assert made.locate(top, text.index("1,")) == Located(0, own=True)
    assert made.locate(top, text.index("20")) == Located(1, own=False)
    assert made.locate(top, text.index(",")) is None
    long = tree("[" + ",".join(f'"{number:07}"' for number in range(50_000)) + "]")
    assert long.locate(root(long), 1 + 10 * 44_444 + 3) == Located(44_444, own=True)


def test_the_words_of_a_text_are_without_its_escapes() -> None:
    made = tree('["a\\n\\u00e9"]')
    (node,) = made.children(root(made))
    start, end = made.value_span(node)
    assert made.value_text('["a\\n\\u00e9"]'[start:end], node) == "a\né"
