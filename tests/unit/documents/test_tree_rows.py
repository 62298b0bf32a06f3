"""The rows of a tree are those that a person would list, whatever is open."""

import json
import random

from postgui.documents.json_pretty import PrettyJson
from postgui.documents.json_tree import JsonTree
from postgui.documents.search import Pattern
from postgui.documents.source import MemorySource
from postgui.documents.tree_find import find_in_tree
from postgui.documents.tree_plan import Plan
from postgui.documents.tree_rows import TreeRows


def tree_of(value: object) -> JsonTree:
    return JsonTree(PrettyJson(MemorySource(json.dumps(value).encode())))


def open_row(rows: TreeRows, row: int) -> None:
    node = rows.node(row)
    rows.grow(rows.open(row), len(rows.tree.children(node, 0, 10**6)), complete=True)


def paths(rows: TreeRows) -> list[str]:
    return [rows.path(row) for row in range(rows.count)]


def find(value: object, needle: str, keep: int = 1000) -> tuple[list[tuple[int, ...]], int]:
    tree = tree_of(value)
    source = MemorySource(json.dumps(value).encode())
    parts = list(find_in_tree(tree, source, Pattern(needle), "utf-8", keep=keep))
    return [trail for part in parts for trail in part.trails], parts[-1].count


def test_rows_open_and_close_in_place():
    rows = TreeRows(tree_of({"a": [1, {"b": 2}], "c": {}}))
    assert paths(rows) == ["$"]
    open_row(rows, 0)
    assert paths(rows) == ["$", "$.a", "$.c"]
    open_row(rows, 1)
    open_row(rows, 3)
    assert paths(rows) == ["$", "$.a", "$.a[0]", "$.a[1]", "$.a[1].b", "$.c"]
    assert [rows.level(row) for row in range(rows.count)] == [0, 1, 2, 2, 3, 1]
    assert [rows.parent_row(row) for row in range(rows.count)] == [-1, 0, 1, 1, 3, 0]
    assert rows.trail(4) == (0, 1, 0)
    assert rows.close(1) == 3
    assert paths(rows) == ["$", "$.a", "$.c"]
    open_row(rows, 1)
    assert rows.branch_of(3) is None, "what was inside is closed again"


def test_any_order_of_opening_gives_the_rows_of_a_plain_walk():
    chance = random.Random(5)
    value = [[[0] * chance.randint(0, 3) for _ in range(chance.randint(0, 4))] for _ in range(150)]
    rows = TreeRows(tree_of(value))
    opened = set()
    open_row(rows, 0)
    opened.add("$")
    for _ in range(300):
        row = chance.randrange(rows.count)
        path = rows.path(row)
        if path in opened and row:
            rows.close(row)
            opened = {each for each in opened if not each.startswith(path)}
        elif rows.node(row).opens:
            open_row(rows, row)
            opened.add(path)

    def walk(path: str, of: object) -> list[str]:
        inside = [walk(f"{path}[{at}]", each) for at, each in enumerate(of)] if isinstance(of, list) else []
        return [path, *(line for part in inside if path in opened for line in part)]

    assert paths(rows) == walk("$", value)


def test_a_filter_keeps_the_way_to_what_it_found():
    value = {"items": [{"name": "Anna", "x": 1}, {"name": "Bob"}, {"anna": [0, "ann"]}], "z": 5}
    trails, count = find(value, "ann")
    assert (trails, count) == ([(0, 0, 0), (0, 2, 0), (0, 2, 0, 1)], 3)
    rows = TreeRows(tree_of(value), trails)
    assert paths(rows) == [
        "$",
        "$.items",
        "$.items[0]",
        "$.items[0].name",
        "$.items[2]",
        "$.items[2].anna",
        "$.items[2].anna[1]",
    ]
    assert [rows.matches(row) for row in range(rows.count)] == [False, False, False, True, False, True, True]


def test_a_plan_opens_level_by_level_and_stops_at_its_limit():
    rows = TreeRows(tree_of({"a": [[1], [2]], "b": {"c": [3]}}))
    plan = Plan(rows, 0)
    assert list(plan.steps(2, 100)) == [0, 1, 2]
    plan.carry_out(0)
    assert paths(rows) == ["$", "$.a", "$.a[0]", "$.a[1]", "$.b", "$.b.c"]
    plan = Plan(rows, 1)
    assert list(plan.steps(99, 1))[-1] == 1
    plan.carry_out(1)
    assert paths(rows)[:5] == ["$", "$.a", "$.a[0]", "$.a[0][0]", "$.a[1]"]
    assert rows.row_of_trail((0, 1)) == 4
    assert rows.row_of_trail((1, 0, 0)) == -1


def test_a_plan_opens_what_a_filter_left():
    value = {"items": [{"name": "Anna"}, {"name": "Bob"}]}
    rows = TreeRows(tree_of(value), [(0, 1)])
    assert paths(rows) == ["$", "$.items", "$.items[1]"]
    plan = Plan(rows, 0)
    assert list(plan.steps(99, 100))[-1] == 2
    plan.carry_out(0)
    assert paths(rows) == ["$", "$.items", "$.items[1]", "$.items[1].name"]


def test_what_stands_between_values_is_not_found():
    assert find({"a": 1, "b": [2]}, ",") == ([], 0)
    assert find({"a": "x,y"}, ",") == ([(0,)], 1)
    assert find("just text", "text") == ([()], 1)


def test_more_than_is_kept_is_counted():
    trails, count = find([f"n{number}" for number in range(5000)], "n", keep=100)
    assert trails == [(number,) for number in range(100)]
    assert count == 5000


def test_a_filter_finds_far_into_long_arrays():
    value = [{"id": number, "name": "y" * 40} for number in range(20_000)]
    trails, _ = find(value, ": 19876,")
    assert trails == []
    trails, _ = find(value, "19876")
    assert trails == [(19876, 0)]
    assert paths(TreeRows(tree_of(value), trails)) == ["$", "$[19876]", "$[19876].id"]


def test_nothing_found_shows_nothing():
    assert TreeRows(tree_of([1]), []).count == 0
    assert TreeRows(JsonTree(PrettyJson(MemorySource(b"  ")))).count == 0
