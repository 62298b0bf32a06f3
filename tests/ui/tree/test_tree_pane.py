"""The Tree tab: opening, expanding, filtering and copying as a person does it."""

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from postgui.documents.json_pretty import PrettyJson
from postgui.documents.json_tree import JsonTree
from postgui.documents.source import MemorySource
from postgui.documents.tree_rows import TreeRows
from postgui.formats.render.big_text import tree_text
from postgui.ui.tree.tree_delegate import indent_px
from postgui.ui.tree.tree_growth import MOST_OPENED
from postgui.ui.tree.tree_model import COUNT, KEY, OPEN_ROLE, VALUE, TreeModel
from postgui.ui.tree.tree_pane import TreePane
from tests.support.builder import content

KEYS, CONTROL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
VALUE_OF_ALL = {
    "id": 12345678901234567890,
    "users": [{"name": "Anna", "tags": ["a", "b"]}, {"name": "Böb", "tags": []}],
    "text": "two\nlines",
}


def show(pane: TreePane, value: object, content_type: str = "application/json") -> None:
    body = value if isinstance(value, bytes) else json.dumps(value).encode()
    pane.show_text(tree_text(content(body), content_type))


@pytest.fixture
def pane(qtbot) -> TreePane:
    pane = TreePane()
    qtbot.addWidget(pane)
    pane.resize(700, 500)
    pane.show()
    show(pane, VALUE_OF_ALL)
    pane.table.setFocus()
    return pane


def keys(pane: TreePane) -> list[str]:
    return [pane.model.index(row, KEY).data() for row in range(pane.model.rowCount())]


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_the_model_keeps_qts_rules(qtmodeltester, qapp):
    model = TreeModel()
    model.show_rows(TreeRows(JsonTree(PrettyJson(MemorySource(json.dumps(VALUE_OF_ALL).encode())))))
    model.grow(model.open(0), 3, complete=True)
    model.grow(model.open(2), 2, complete=True)
    qtmodeltester.check(model)
    model.close(0)
    qtmodeltester.check(model)


def test_the_root_is_open_and_shows_counts_and_values(pane):
    assert keys(pane) == ["$", "id", "users", "text"]
    assert [pane.model.index(row, COUNT).data() for row in range(4)] == ["3", "", "2", ""]
    assert pane.model.index(1, VALUE).data() == "12345678901234567890"
    assert pane.model.index(2, VALUE).data().startswith('[{"name": "Anna"')
    heard = pane.model.index(2, KEY).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "users, array, 2, collapsed, level 2"


def test_arrows_open_close_and_lead_in_and_out(pane, qtbot):
    pane.table.go_to(2)
    qtbot.keyClick(pane.table, KEYS.Key_Right)
    assert keys(pane) == ["$", "id", "users", "0", "1", "text"]
    qtbot.keyClick(pane.table, KEYS.Key_Right)
    assert pane.table.row == 3
    qtbot.keyClick(pane.table, KEYS.Key_Left)
    assert pane.table.row == 2
    qtbot.keyClick(pane.table, KEYS.Key_Left)
    assert keys(pane) == ["$", "id", "users", "text"]


def test_a_click_on_the_arrow_and_a_double_click_open(pane, qtbot):
    y = pane.table.rowViewportPosition(2) + 5
    at = QPoint(pane.table.columnViewportPosition(KEY) + indent_px(1) + 4, y)
    qtbot.mouseClick(pane.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert len(keys(pane)) == 6
    qtbot.mouseDClick(pane.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.x() + 60, y))
    assert len(keys(pane)) == 4


def test_expanding_to_a_depth_and_collapsing(pane, qtbot):
    pane.expand_to(2)
    qtbot.waitUntil(lambda: keys(pane) == ["$", "id", "users", "0", "1", "text"])
    pane.expand_to(1_000)
    qtbot.waitUntil(lambda: len(keys(pane)) == 12)
    pane.growth_collapse()
    assert keys(pane) == ["$", "id", "users", "text"]
    pane.table.go_to(2)
    qtbot.keyClick(pane.table, "*")
    qtbot.waitUntil(lambda: len(keys(pane)) == 12)


def test_path_key_value_and_subtree_are_copied(pane, qtbot):
    pane.expand_to(9)
    qtbot.waitUntil(lambda: len(keys(pane)) == 12)
    pane.table.go_to(6)
    assert pane.path.full_text() == "$.users[0].tags[0]"
    qtbot.keyClick(pane.table, KEYS.Key_C, CONTROL | SHIFT)
    assert copied() == "$.users[0].tags[0]"
    qtbot.keyClick(pane.table, KEYS.Key_C, CONTROL)
    qtbot.waitUntil(lambda: copied() == "a")
    pane.table.go_to(11)
    pane.copy_value()
    qtbot.waitUntil(lambda: copied() == "two\nlines")
    pane.table.go_to(5)
    pane.copy_key()
    assert copied() == "tags"
    pane.copy_value()
    qtbot.waitUntil(lambda: copied() == '["a", "b"]')


def test_a_filter_shows_matching_branches_only_and_leads_back(pane, qtbot):
    qtbot.keyClick(pane.table, KEYS.Key_F, CONTROL)
    qtbot.keyClicks(pane.needle, "ANNA")
    qtbot.waitUntil(lambda: keys(pane) == ["$", "users", "0", "name"])
    assert pane.count.text() == "1 match"
    assert pane.table.row == 3
    assert pane.path.full_text() == "$.users[0].name"
    qtbot.keyClick(pane.needle, KEYS.Key_Escape)
    qtbot.waitUntil(lambda: "text" in keys(pane))
    assert pane.path.full_text() == "$.users[0].name", "what was found is on show in the whole tree"
    qtbot.keyClicks(pane.needle, "nowhere")
    qtbot.waitUntil(lambda: pane.count.text() == "0 matches")
    assert pane.model.rowCount() == 0


def test_a_long_array_opens_by_and_by_and_counts(pane, qtbot):
    show(pane, {"list": [{"n": number} for number in range(60_000)]})
    qtbot.waitUntil(lambda: pane.model.index(1, COUNT).data() == "60,000")
    pane.toggle(1)
    qtbot.waitUntil(lambda: pane.model.rowCount() == 60_002)
    pane.table.go_to(54_323)
    assert pane.path.full_text() == "$.list[54321]"
    pane.toggle(54_323)
    assert pane.model.index(54_324, VALUE).data() == "54321"
    pane.growth.expand(0, 1_000)
    qtbot.waitUntil(lambda: pane.count.text() == f"The first {MOST_OPENED:,} are expanded", timeout=20_000)
    assert pane.path.full_text() == "$.list[54321]", "the cursor stays where it was"


def test_broken_json_shows_as_far_as_it_goes(pane, qtbot):
    with qtbot.waitSignal(pane.problem_found) as said:
        show(pane, b'{"a": [1, 2, nope], "b": {"c": 1')
    assert said.args[0].startswith("Not valid JSON. Line 1, column 14")
    pane.expand_to(9)
    qtbot.waitUntil(lambda: keys(pane) == ["$", "a", "0", "1", "2", "b", "c"])


@pytest.mark.parametrize("body", [b"", b"  ", b"\xef\xbb\xbf"])
def test_no_value_is_said(pane, body):
    show(pane, body)
    assert pane.empty.isVisible()
    assert not pane.table.isVisible()


@pytest.mark.parametrize(
    ("body", "first"),
    [
        (b"12", "12"),
        ('{"a": "é"}'.encode("utf-16"), '{"a": "é"}'),
        (b'\xef\xbb\xbf{"a": 1}', '{"a": 1}'),
        (b'{"a": "\xed\xa0\x80"}', '{"a": "\ufffd\ufffd\ufffd"}'),
        (b'{"a": 1, "a": 2}', '{"a": 1, "a": 2}'),
    ],
)
def test_odd_bodies_have_a_tree(pane, body, first):
    show(pane, body, "application/json" if body[0] == 0xFF else "application/json; charset=utf-8")
    assert pane.model.index(0, VALUE).data() == first


def test_lines_of_values_are_children_of_one_root(pane, qtbot):
    show(pane, b'{"a":1}\n{"b":2}\n', "application/x-ndjson")
    qtbot.waitUntil(lambda: keys(pane) == ["$", "0", "1"])


def test_very_deep_nesting_opens(pane, qtbot):
    show(pane, b"[" * 100_000 + b"]" * 100_000)
    qtbot.waitUntil(lambda: pane.model.rowCount() == 2)
    pane.expand_to(50)
    qtbot.waitUntil(lambda: pane.model.rowCount() == 51, timeout=20_000)
    assert pane.model.index(50, KEY).data() == "0"


def test_what_is_empty_has_no_arrow(pane):
    show(pane, {"none": [], "nothing": {}, "some": [1]})
    arrows = [pane.model.index(row, KEY).data(OPEN_ROLE) for row in range(1, 4)]
    assert arrows == [None, None, False]
    heard = pane.model.index(1, KEY).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "none, array, 0, level 2"
