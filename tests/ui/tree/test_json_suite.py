"""JSONTestSuite in the views: what must parse is shown whole, what must fail is shown with its reason."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from postgui.documents.json_pretty import PrettyJson
from postgui.documents.json_tree import JsonTree
from postgui.documents.source import MemorySource
from postgui.documents.tree import Node
from postgui.formats.render.big_text import tree_text
from postgui.ui.document.document_pane import DocumentPane
from postgui.ui.response.text_viewer import TextViewer
from postgui.ui.tree.tree_pane import TreePane
from postgui.ui.viewers.pretty import prepare
from tests.support.builder import content, exchange

SUITE = Path(__file__).parents[4] / "shared" / "corpora" / "json-testsuite" / "test_parsing"
MUST_PARSE = sorted(SUITE.glob("y_*.json"))
MUST_FAIL = sorted(SUITE.glob("n_*.json"))
JSON = "application/json; charset=utf-8"
suite_only = pytest.mark.skipif(not MUST_PARSE, reason="JSONTestSuite is not beside this checkout")


@pytest.fixture
def tree(qtbot) -> Iterator[TreePane]:
    pane = TreePane()
    qtbot.addWidget(pane)
    pane.show()
    yield pane
    pane.clear()


@pytest.fixture
def viewer(qtbot) -> Iterator[TextViewer]:
    parent = DocumentPane()
    qtbot.addWidget(parent)
    viewer = TextViewer(parent)
    parent.show()
    yield viewer
    viewer.clear()


def value_of(tree: JsonTree, node: Node, data: bytes) -> Any:
    """What the tree says, members as pairs and numbers as they are written."""
    if not node.opens:
        start, end = tree.value_span(node)
        text = data[start:end].decode()
        return json.loads(text, parse_int=str, parse_float=str)
    inside = tree.children(node, 0, 10_000)
    values = [value_of(tree, child, data) for child in inside]
    if node.type == "array":
        return values
    return [(child.key, value) for child, value in zip(inside, values, strict=True)]


@suite_only
@pytest.mark.parametrize("path", MUST_PARSE, ids=lambda path: path.stem)
def test_what_must_parse_has_a_tree_of_the_same_values(path):
    data = path.read_bytes()
    tree = JsonTree(PrettyJson(MemorySource(data)))
    root = tree.root()
    assert root is not None
    expected = json.loads(data, parse_int=str, parse_float=str, object_pairs_hook=list)
    assert value_of(tree, root, data) == expected


@suite_only
def test_what_must_parse_is_shown_without_complaint(tree, viewer, qtbot):
    problems: list[str] = []
    tree.problem_found.connect(problems.append)
    for path in MUST_PARSE:
        data = path.read_bytes()
        tree.show_text(tree_text(content(data), JSON))
        assert tree.model.rowCount() >= 1, path.name
        viewer.show_prepared(prepare(content(data), JSON), exchange(data))
        qtbot.waitUntil(lambda: viewer.document_pane is not None and viewer.document_pane.opened is not None)
        assert viewer.document_pane.view.fault is None, path.name
        assert viewer.problem.label.text() == "", path.name
    assert problems == []


@suite_only
def test_what_must_fail_is_shown_with_the_reason_at_its_place(tree, viewer, qtbot):
    for path in MUST_FAIL:
        data = path.read_bytes()
        said: list[str] = []
        tree.problem_found.connect(said.append)
        tree.show_text(tree_text(content(data), JSON))
        qtbot.waitUntil(lambda said=said: bool(said))
        tree.problem_found.disconnect(said.append)
        assert said[0].startswith("Not valid JSON. Line "), path.name
        viewer.show_prepared(prepare(content(data), JSON), exchange(data))
        qtbot.waitUntil(lambda: viewer.document_pane is not None and viewer.document_pane.opened is not None)
        qtbot.waitUntil(lambda: viewer.document_pane.view.fault is not None)
        qtbot.waitUntil(lambda: viewer.problem.label.text().startswith("Not valid JSON. Line "))


@pytest.mark.parametrize(
    "body",
    [b"[" * 100_000, b"[" * 100_000 + b"]" * 100_000, b'{"a":' * 100_000 + b"1" + b"}" * 100_000],
    ids=["open", "arrays", "objects"],
)
def test_nesting_of_100_000_opens_in_both(tree, viewer, qtbot, body):
    tree.show_text(tree_text(content(body), JSON))
    qtbot.waitUntil(lambda: tree.model.rowCount() == 2)
    viewer.show_prepared(prepare(content(body), JSON), exchange(body))
    qtbot.waitUntil(lambda: viewer.document_pane is not None and viewer.document_pane.opened is not None)
    assert viewer.document_pane.view.visible_text().startswith(body[:1].decode())
