"""Differences of responses, by line and by value."""

import json

import pytest

from postgui.model.exchange import Timings
from postgui.services import response_diff
from postgui.services.response_diff import Change, Difference, compare, diff_lines, head_changes
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


def lines(before: str, after: str) -> list[str]:
    signs = {"same": " ", "removed": "-", "added": "+", "skipped": "~"}
    return [signs[line.mark] + line.text for line in diff_lines(before.split("\n"), after.split("\n"))[0]]


def test_lines_have_marks_and_numbers():
    assert lines("a\nb\nc", "a\nx\nc\nd") == [" a", "-b", "+x", " c", "+d"]
    rows, _ = diff_lines(["a", "b"], ["b"])
    assert [(row.before, row.after) for row in rows] == [(1, 0), (2, 1)]


def test_what_is_equal_far_from_a_change_is_skipped():
    text = "\n".join(map(str, range(100)))
    assert lines(text, text) == ["~100 equal lines"]
    shown = lines(text, text.replace("\n50\n", "\nx\n"))
    assert shown == [
        "~47 equal lines",
        " 47",
        " 48",
        " 49",
        "-50",
        "+x",
        " 51",
        " 52",
        " 53",
        "~46 equal lines",
    ]


@pytest.mark.timeout(20)
def test_long_and_different_texts_end_soon():
    before = [f"a{number}" for number in range(50_000)]
    rows, note = diff_lines(["same", *before], ["same", *reversed(before)])
    assert rows[0].mark == "same"
    assert "too different" in note
    assert len(rows) == 20_000


def test_formatting_is_no_difference():
    found = difference('{"a":1}', '{ "a" : 1 }')
    assert found.changes == ()
    assert {line.mark for line in found.lines} == {"skipped"}


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


def test_the_order_of_arrays_can_be_left_out():
    before, after = '{"a": [1, 2, 2, {"b": 1}]}', '{"a": [{"b": 1}, 2, 1, 3]}'
    assert len(changes(before, after)) == 3
    assert changes(before, after, ordered=False) == [("$['a'][0]", "2", "3")]


def test_broken_json_is_compared_by_line():
    found = difference("{", '{"a": 1}')
    assert found.changes is None
    assert found.lines


def test_deep_and_large_json_is_bounded(monkeypatch):
    assert difference("[" * 50_000, "[" * 50_001).changes is None
    monkeypatch.setattr(response_diff, "_MOST_CHANGES", 10)
    found = difference(json.dumps(list(range(100))), json.dumps([0] * 100))
    assert found.changes is not None
    assert len(found.changes) == 10
    assert "first 10" in found.error


def test_binary_bodies_say_so():
    found = compare((content(b"\x89PNG\r\n\x1a\n\x00"), "image/png"), (content("x"), "text/plain"))
    assert "Binary" in found.error


def test_heads_are_compared_by_name():
    before = exchange("1", response=response(200, "OK", ("ETag", "a"), ("X-A", "1"), ("X-A", "2")))
    after = exchange(
        "22",
        response=response(404, "Not Found", ("x-a", "1"), ("Via", "p")),
        timings=Timings(total_ms=99),
    )
    assert head_changes(before, after) == (
        Change("Status", "200 OK", "404 Not Found"),
        Change("Time", "12 ms", "99 ms"),
        Change("Size", "1 B", "2 B"),
        Change("ETag", "a", ""),
        Change("x-a", "1, 2", "1"),
        Change("Via", "", "p"),
    )
    assert head_changes(before, before) == ()
