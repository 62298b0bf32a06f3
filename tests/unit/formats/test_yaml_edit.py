"""A change touches the lines it must; all else stays byte for byte."""

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postgui.formats.yaml12 import load, same
from postgui.formats.yaml_edit import edit
from postgui.formats.yaml_emit import Layout, document

FILE = """\
# about this file
info:
  name:   "Search"   # shown in the tree
  type: http
  x-team: {owner: me, "since": 2024}

http:
  headers:
  # always
  - name: Accept     # first
    value: '*/*'
  - value: "1"
    name: X-Odd

  auth: inherit      # from the folder
docs: |-
  Two
  lines


# the end
"""


def changed(key_path: str, value: object, text: str = FILE) -> str:
    data: Any = load(text)
    at = data
    *path, last = key_path.split(".")
    for part in path:
        at = at[int(part) if isinstance(at, list) else part]
    if value is None:
        del at[int(last) if isinstance(at, list) else last]
    elif isinstance(at, list) and int(last) >= len(at):
        at.append(value)
    else:
        at[int(last) if isinstance(at, list) else last] = value
    out = edit(text, data)
    assert same(load(out), data)
    return out


def test_the_same_values_give_the_same_text():
    same_values: Any = load(FILE)
    assert edit(FILE, same_values) is FILE


@pytest.mark.parametrize(
    ("path", "value", "old", "new"),
    [
        ("info.name", "Find", '"Search"', '"Find"'),
        ("info.x-team.owner", "you, too", "owner: me", "owner: 'you, too'"),
        ("http.headers.0.value", "a/b", "'*/*'", "'a/b'"),
        ("http.headers.1.value", "2", '"1"', '"2"'),
        ("http.headers.1.disabled", True, "name: X-Odd", "name: X-Odd\n    disabled: true"),
        ("http.headers.0", None, "  - name: Accept     # first\n    value: '*/*'\n", ""),
        ("http.headers.1", None, '  - value: "1"\n    name: X-Odd\n', ""),
        ("http.headers.2", {"name": "New"}, "X-Odd\n", "X-Odd\n  - name: New\n"),
        ("http.auth", None, "  auth: inherit      # from the folder\n", ""),
        (
            "http.auth",
            {"type": "basic", "username": "u"},
            "auth: inherit      # from the folder\n",
            "auth:      # from the folder\n    type: basic\n    username: u\n",
        ),
        ("docs", "One\ntwo\nthree", "  Two\n  lines\n", "  One\n  two\n  three\n"),
        ("docs", "One", "|-\n  Two\n  lines", "One"),
        ("settings", {"timeout": 5}, "  lines\n", "  lines\n\nsettings:\n  timeout: 5\n"),
    ],
)
def test_one_change_is_one_hunk(path, value, old, new):
    assert FILE.count(old) == 1
    assert changed(path, value) == FILE.replace(old, new)


def test_line_endings_and_byte_order_mark_stay():
    windows = "\ufeff" + FILE.replace("\n", "\r\n")
    out = changed("docs", "One\ntwo", windows)
    assert out == windows.replace("Two\r\n  lines", "One\r\n  two")


def test_a_missing_final_line_break_stays_missing():
    text = "a: 1\nb:\n  c: 2"
    assert changed("b.d", 3, text) == "a: 1\nb:\n  c: 2\n  d: 3"
    assert changed("b", None, text) == "a: 1"
    assert changed("b.c", "x\ny\n", text) == "a: 1\nb:\n  c: |\n    x\n    y\n"


def test_a_removed_part_takes_one_of_its_blank_lines():
    text = "a:\n  x: 1\n\nb:\n  x: 2\n\nc:\n  x: 3\n"
    assert changed("b", None, text) == "a:\n  x: 1\n\nc:\n  x: 3\n"
    assert changed("c", None, text) == "a:\n  x: 1\n\nb:\n  x: 2\n"


def test_a_flow_style_file_is_changed_in_place():
    text = '{"info": {"name": "A", "tags": [1, 2]}, "b": 1}'
    assert edit(text, {"info": {"name": "A", "tags": [1, 2]}, "b": 2}).endswith("b: 2\n")
    text = 'http: {"url": "a", "x": [1]}  # c\n'
    assert changed("http.url", "b", text) == 'http: {"url": "b", "x": [1]}  # c\n'


def test_values_shared_by_an_anchor_are_written_out_when_one_changes():
    text = "a: &x\n  k: 1\nb: *x\n"
    out = edit(text, {"a": {"k": 2}, "b": {"k": 1}})
    assert load(out) == {"a": {"k": 2}, "b": {"k": 1}}


LEAF = st.one_of(st.text("ab\n :#'\"é-{", max_size=8), st.none(), st.booleans(), st.integers(-5, 5))
DATA = st.recursive(
    LEAF,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.sampled_from("abcdefg"), inner, max_size=4)
    ),
    max_leaves=12,
)
DOCUMENT = st.dictionaries(st.sampled_from("abcdefg"), DATA, min_size=1, max_size=4)


def mutated(data: Any, dice: random.Random, fresh: Any) -> Any:
    """`data` with one thing in it changed, added or removed."""
    if isinstance(data, dict) and data:
        new = dict(data)
        key = dice.choice(list(new))
        match dice.randrange(4):
            case 0 if len(new) > 1:
                del new[key]
            case 1:
                new[dice.choice("hijk")] = fresh
            case _:
                new[key] = mutated(new[key], dice, fresh)
        return new
    if isinstance(data, list) and data:
        items = list(data)
        at = dice.randrange(len(items))
        match dice.randrange(3):
            case 0:
                del items[at]
            case 1:
                items.insert(at, fresh)
            case _:
                items[at] = mutated(items[at], dice, fresh)
        return items
    return fresh


@given(
    DOCUMENT,
    DATA,
    st.randoms(use_true_random=False),
    st.booleans(),
    st.sampled_from([Layout(2, 2), Layout(2, 0), Layout(4, 2)]),
)
def test_any_change_of_any_file_says_what_was_asked_and_keeps_comments(data, fresh, dice, windows, layout):
    # A comment stands between the top-level parts, where only a removal of both could touch it.
    parts = [document({key: value}, layout) for key, value in data.items()]
    text = "".join(f"# note {number}\n{part}" for number, part in enumerate(parts))
    if windows:
        text = text.replace("\n", "\r\n")
    new = mutated(data, dice, fresh)
    out = edit(text, new)
    assert same(load(out), new)
    for number, key in enumerate(data):
        if key in new or number == 0:
            assert f"# note {number}" in out
    if windows:
        assert "\n" not in out.replace("\r\n", "")


@pytest.mark.parametrize(
    ("text", "new", "wanted"),
    [
        ("tags: [a, 'b'] # x\n", {"tags": ["a", "b", "c"]}, "tags: [a, 'b', c] # x\n"),
        ("tags: [ a, b ]\n", {"tags": ["b"]}, "tags: [ b ]\n"),
        ("tags: [a]\n", {"tags": ["yes", "x: y", "a,b"]}, "tags: ['yes', 'x: y', 'a,b']\n"),
        ("one: {a: 'x', \"b\": 2}\n", {"one": {"a": "y", "c": "d"}}, "one: {a: 'y', c: d}\n"),
    ],
)
def test_brackets_stay_brackets_when_something_comes_or_goes(text, new, wanted):
    assert edit(text, new) == wanted
