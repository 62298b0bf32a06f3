"""Differences of responses, by line and by value."""

import json

from postgui.model.exchange import Timings
from postgui.services import response_diff
from postgui.services.diff_values import Change
from postgui.services.response_diff import Difference, compare, head_changes
from tests.support.builder import content, exchange, response

JSON = "application/json"


def difference(
    before: str, after: str, *ignored: str, content_type: str = JSON, ordered: bool = True
) -> Difference:
    return compare((content(before), content_type), (content(after), content_type), ignored, ordered=ordered)


def changes(before: str, after: str, *ignored: str, ordered: bool = True) -> list[tuple[str, str, str]]:
    found = difference(before, after, *ignored, ordered=ordered)
    assert found.changes is not None
    assert not found.error
    return [(change.path, change.before, change.after) for change in found.changes]


def rows(found: Difference) -> list[str]:
    signs = {"same": " ", "removed": "-", "added": "+", "changed": "*", "ignored": "i"}
    return [signs[row.mark] + (row.after or row.before) for row in found.rows]


def test_formatting_is_no_difference():
    found = difference('{"a":1}', '{ "a" : 1 }')
    assert found.changes == ()
    assert rows(found) == [" {", '   "a": 1', " }"]


def test_values_differ_by_path_with_their_text():
    found = changes(
        '{"a": 1.0, "b": [1, {"c\'d": null}], "x": "1"}', '{"a": 1, "b": [1, {"c\'d": true}, 3], "y": 2}'
    )
    assert found == [
        ("$['a']", "1.0", "1"),
        ("$['b'][1]['c\\'d']", "null", "true"),
        ("$['b'][2]", "", "3"),
        ("$['x']", '"1"', ""),
        ("$['y']", "", "2"),
    ]


def test_a_text_is_no_number():
    assert changes('{"a": "1"}', '{"a": 1}') == [("$['a']", '"1"', "1")]


def test_paths_can_be_ignored():
    before = '{"timestamp": 1, "items": [{"id": 1, "v": 1}, {"id": 2, "v": 2}]}'
    after = '{"timestamp": 2, "items": [{"id": 8, "v": 1}, {"id": 9, "v": 3}]}'
    assert changes(before, after, "$.timestamp", "$.items[*].id") == [("$['items'][1]['v']", "2", "3")]
    assert changes(before, after, "$..*") == []
    assert "$.x[" in difference(before, after, "$.x[").error
    assert difference(before, after, "$.x[").rows


def test_the_order_of_arrays_can_be_left_out():
    before, after = '{"a": [1, 2, 2, {"b": 1}]}', '{"a": [{"b": 1}, 2, 1, 3]}'
    assert len(changes(before, after)) == 5
    assert changes(before, after, ordered=False) == [("$['a'][3]", "2", "3")]
    found = difference(before, after, ordered=False)
    assert [row for row in rows(found) if row[0] != " "] == ["*    3,"]


def test_one_more_item_at_the_beginning_is_one_difference():
    before = '[{"id": 1, "v": 1}, {"id": 2, "v": 2}, 5]'
    after = '[{"id": 9, "v": 9}, {"id": 1, "v": 1}, {"id": 2, "v": 3}, 5]'
    assert changes(before, after) == [("$[0]", "", '{"id": 9, "v": 9}'), ("$[2]['v']", "2", "3")]


def test_items_of_one_identity_are_compared_where_order_does_not_count():
    before = '[{"id": 1, "v": 1}, {"id": 2, "v": 2}]'
    after = '[{"id": 2, "v": 5}, {"id": 1, "v": 1}]'
    assert changes(before, after, ordered=False) == [("$[0]['v']", "2", "5")]
    assert rows(difference(before, after, ordered=False))[5:8] == ["   {", '     "id": 2,', '*    "v": 5']


def test_the_order_of_members_never_counts():
    found = difference('{"a": 1, "b": {"c": 2, "d": 3}}', '{"b": {"d": 3, "c": 2}, "a": 1}')
    assert found.changes == ()
    assert {row[0] for row in rows(found)} == {" "}


def test_ignored_values_stay_to_be_read_but_are_no_difference():
    found = difference('{"at": 1, "v": [1]}', '{"v": [2], "at": {"s": 2}}', "$.at")
    assert rows(found) == [" {", 'i  "at": {"s": 2},', '   "v": [', "*    2", "   ]", " }"]


def test_a_name_twice_is_compared_by_line():
    found = difference('{"a": 1, "a": 2}', '{"a": 2}')
    assert found.changes is None
    assert "twice" in found.note
    assert '-  "a": 1,' in rows(found)


def test_streams_of_json_are_compared_by_value():
    found = difference('{"a": 1}\n{"b": 1}\n', '{"a": 1}\n{"b": 2}\n', content_type="application/x-ndjson")
    assert [change.path for change in found.changes or ()] == ["$[1]['b']"]


def test_broken_json_is_compared_by_line():
    found = difference("{", '{"a": 1}')
    assert found.changes is None
    assert found.rows
    assert "no valid JSON" in found.note


def test_deep_and_large_json_is_bounded(monkeypatch):
    assert difference("[" * 50_000, "[" * 50_001).changes is None
    monkeypatch.setattr(response_diff, "MOST_CHANGES", 10)
    found = difference(json.dumps(list(range(100))), json.dumps([0] * 100))
    assert found.changes is not None
    assert len(found.changes) == 10
    assert "first 10" in found.note


def test_binary_bodies_say_whether_they_are_the_same():
    png = content(b"\x89PNG\r\n\x1a\n\x00")
    assert "no text" in compare((png, "image/png"), (content("x"), "text/plain")).note
    assert "byte for byte" in compare((png, "image/png"), (png, "image/png")).note


def test_of_a_long_body_the_beginning_is_compared(monkeypatch):
    monkeypatch.setattr(response_diff, "DIFF_BYTES", 10)
    found = difference("a\nb\nc\nd\ne\nf\ng", "a\nx\nc\nd\ne\nf\ng", content_type="text/plain")
    assert "Only the first 10 B of 13 B." in found.note
    assert [row for row in rows(found) if row[0] != " "] == ["-b", "+x"]


def test_heads_are_compared_by_name():
    before = exchange("1", response=response(200, "OK", ("ETag", "a"), ("X-A", "1"), ("X-A", "2")))
    after = exchange(
        "22",
        response=response(404, "Not Found", ("x-a", "1"), ("Via", "p")),
        timings=Timings(connect_ms=1.0, wait_ms=90.0, receive_ms=1.0, total_ms=99),
    )
    assert head_changes(before, after) == (
        Change("Status", "200 OK", "404 Not Found"),
        Change("Time", "12 ms", "99 ms"),
        Change("Time to wait", "10 ms", "90 ms"),
        Change("Size", "1 B", "2 B"),
        Change("Size received", "1 B", "2 B"),
        Change("ETag", "a", ""),
        Change("x-a", "1, 2", "1"),
        Change("Via", "", "p"),
    )
    assert head_changes(before, before) == ()
