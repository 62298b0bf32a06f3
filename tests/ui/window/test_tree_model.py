"""The collection tree as a flat list: rows, folding, filter, smallest changes, speed of shape."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from postgui.model.collection import Node
from postgui.model.problem import Problem
from postgui.ui.sidebar.tree_model import TreeModel, TreeRole
from postgui.ui.sidebar.tree_row import folders_only, visible_rows
from postgui.ui.sidebar.tree_search import TreeSearch

ROOT = Path("/c/api")


def request(folder: Path, name: str, method: str = "GET", url: str = "") -> Node:
    return Node(folder / f"{name}.yml", "request", name, method, url)


def sample() -> Node:
    users = ROOT / "users"
    folder = Node(
        users,
        "folder",
        "Users",
        children=(request(users, "List users"), request(users, "Create user", "POST", "{{base}}/users")),
    )
    broken = Node(ROOT / "bad.yml", "broken", "bad", problem=Problem("bad.yml can't be read", "Line 3: …"))
    return Node(ROOT, "collection", "API", children=(folder, request(ROOT, "Ping"), broken))


@pytest.fixture
def model(qtmodeltester):
    tree = TreeModel()
    tester = QAbstractItemModelTester(tree, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tree.show_roots([sample()])
    yield tree
    qtmodeltester.check(tree)
    tester.deleteLater()
    tree.deleteLater()


def names(tree: TreeModel) -> list[str]:
    return [tree.index(row).data() for row in range(tree.rowCount())]


def test_a_closed_collection_is_one_row(model):
    assert names(model) == ["API"]


def test_opening_a_folder_inserts_its_rows_below_it(model, qtbot):
    with qtbot.waitSignal(model.rowsInserted) as inserted:
        model.set_expanded(ROOT, True)
    assert inserted.args[1:] == [1, 3]
    model.set_expanded(ROOT / "users", True)
    assert names(model) == ["API", "Users", "List users", "Create user", "Ping", "bad"]
    assert [model.index(row).data(TreeRole.ROW).depth for row in range(6)] == [0, 1, 2, 2, 1, 1]


def test_closing_a_folder_removes_exactly_its_rows(model, qtbot):
    model.show_expanded([ROOT, ROOT / "users"])
    with qtbot.waitSignal(model.rowsRemoved) as removed:
        model.set_expanded(ROOT / "users", False)
    assert removed.args[1:] == [2, 3]
    assert names(model) == ["API", "Users", "Ping", "bad"]


def test_filter_finds_name_method_and_url_and_keeps_the_folders_above(model):
    model.show_filter("post create")
    assert names(model) == ["API", "Users", "Create user"]
    model.show_filter("{{base}}")
    assert names(model) == ["API", "Users", "Create user"]
    model.show_filter("nothing like it")
    assert names(model) == []
    model.show_filter("")
    assert names(model) == ["API"]


def test_a_refreshed_tree_changes_only_what_differs(model, qtbot):
    model.show_expanded([ROOT])
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    inserted: list[object] = []
    model.rowsInserted.connect(lambda *_: inserted.append(_))
    old = sample()
    ping = Node(ROOT / "Ping.yml", "request", "Ping", "HEAD")
    model.show_roots([Node(ROOT, "collection", "API", children=(old.children[0], ping, old.children[2]))])
    assert changed == [(2, 2)]
    assert inserted == []


def test_renaming_in_place_asks_and_waits_for_the_file(model, qtbot):
    model.show_expanded([ROOT])
    with qtbot.waitSignal(model.rename_edited) as edited:
        assert not model.setData(model.index(2), " Pong ", Qt.ItemDataRole.EditRole)
    assert edited.args == [ROOT / "Ping.yml", "Pong"]
    assert names(model)[2] == "Ping"


def test_a_broken_file_says_why_and_can_not_be_renamed(model):
    model.show_expanded([ROOT])
    index = model.index(3)
    assert "Line 3" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "can not be read" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable


def test_unsaved_edits_mark_their_row_only(model):
    model.show_expanded([ROOT])
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _: changed.append(first.row()))
    model.show_unsaved([ROOT / "Ping.yml"])
    assert changed == [2]
    assert model.index(2).data(TreeRole.UNSAVED)
    assert not model.index(1).data(TreeRole.UNSAVED)


def test_reveal_opens_what_is_above(model):
    index = model.reveal(ROOT / "users" / "Create user.yml")
    assert index.data() == "Create user"
    assert model.parent_row(index).data() == "Users"


def test_a_picker_of_folders_shows_no_requests():
    rows = visible_rows([folders_only(sample())], {ROOT, ROOT / "users"})
    assert [row.node.name for row in rows] == ["API", "Users"]


def test_ten_thousand_rows_filter_to_the_few_that_match():
    children = tuple(request(ROOT, f"Request {number}") for number in range(10_000))
    root = Node(ROOT, "collection", "API", children=children)
    assert len(visible_rows([root], {ROOT})) == 10_001
    assert [row.node.name for row in TreeSearch([root]).rows("9999")] == ["API", "Request 9999"]


FOLDERS: st.SearchStrategy[list[Any]] = st.deferred(
    lambda: st.lists(st.one_of(st.sampled_from("abcd"), FOLDERS), max_size=4)
)


@settings(deadline=None)
@given(FOLDERS, st.lists(st.text("abc d", max_size=3), max_size=5))
def test_a_filter_shows_what_matches_and_what_is_above_it_whatever_was_typed_before(shape, typed):
    numbers = iter(range(10_000))

    def built(shape: list[Any] | str, folder: Path) -> Node:
        if isinstance(shape, str):
            return request(folder, f"{shape}{next(numbers)}")
        path = folder / f"folder{next(numbers)}"
        return Node(path, "folder", path.name, children=tuple(built(each, path) for each in shape))

    root = Node(ROOT, "collection", "API", children=tuple(built(each, ROOT) for each in shape))

    def expected(node: Node, words: list[str]) -> list[tuple[str, bool]]:
        below = [row for child in node.children for row in expected(child, words)]
        found = all(word in f"{node.name} {node.method}".casefold() for word in words)
        return [(node.name, bool(below)), *below] if below or found else []

    search = TreeSearch([root])
    for text in (*typed, "".join(typed)):
        rows = search.rows(text)
        assert [(row.node.name, row.expanded) for row in rows] == expected(root, text.split())
