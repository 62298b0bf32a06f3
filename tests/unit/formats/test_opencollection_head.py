"""The quick scan of a file's start is right, or leaves it to the full parser."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from postgui.formats.opencollection_head import HEAD_BYTES, Head, full_head, quick_head
from postgui.model.problem import ProblemError
from postgui.resource import resource_path

CORPUS = Path(__file__).parents[4] / "shared" / "corpora" / "bruno-tests" / "yml-collection"

PLAIN = """\
info:
  name: Search repos # all
  type: http
  seq: 1000
  tags:
    - a
http:
  method: GET
  url: 'https://a.b/c?d=it''s'
  headers:
    - name: A
"""


def quick(text: str, limit: int = HEAD_BYTES) -> Head | None:
    data = text.encode()
    return quick_head(data[:limit], whole=len(data) <= limit)


def test_the_common_shape_is_read_without_a_parser():
    head = Head("request", "Search repos", "GET", "https://a.b/c?d=it's", 1000.0, tags=("a",))
    assert quick(PLAIN) == full_head(PLAIN) == head
    assert quick(PLAIN.replace("\n", "\r\n")) == head
    assert quick("\ufeff# by Ada\n---\n" + PLAIN) in (None, head)
    assert quick(PLAIN + "x" * 10_000) == head


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("info:\n  name: F\n  type: folder\n  seq: 2.5\n", Head("folder", "F", seq=2.5)),
        ("opencollection: '1.0.0'\ninfo:\n  name: C\n", Head("collection", "C")),
        (
            "info:\n  name: Q\n  type: graphql\ngraphql:\n  url: a\n",
            Head("request", "Q", "POST", "a", detail="graphql"),
        ),
        ("info:\n  name: Q\n  type: grpc\ngrpc:\n  url: a\n", Head("other", "Q", detail="grpc")),
        ("info:\n  name: 012\n  type: http\nhttp:\n  url: off\n", Head("request", "12", "GET", "off")),
        ("info:\n  name: off\n  type: http\n", Head("request", "off", "GET")),
    ],
)
def test_other_kinds(text, head):
    assert quick(text) == full_head(text) == head


@pytest.mark.parametrize(
    "text",
    [
        PLAIN.replace("'https", "https").replace("it''s'", "it\n    goes on"),
        PLAIN.replace("name: Search repos # all", 'name: "a\\tb"'),
        PLAIN.replace("name: Search repos # all", "name: |\n    x"),
        PLAIN.replace("info:\n", "info: &i\n"),
        PLAIN.replace("GET", "*m"),
        PLAIN.replace("  seq", "  name: twice\n  seq"),
        PLAIN.replace("http:\n", 'docs: "a\ninfo:\n  name: evil"\nhttp:\n'),
        "{info: {name: A, type: http}}",
        "\ttab: x",
        "info:\n  name: A: b\n  type: http\n",
    ],
)
def test_an_unusual_shape_is_left_to_the_parser(text):
    assert quick(text) is None


@pytest.mark.parametrize("limit", range(20, 200, 3))
def test_a_cut_anywhere_is_right_or_silent(limit):
    text = "info:\n  name: A\n  type: http\n  seq: 12\nhttp:\n  url: http://a/é/b\n\n    goes on\n"
    for whole_text in (PLAIN, text, PLAIN.replace("GET", "GETé")):
        head = quick(whole_text, limit)
        assert head is None or head == full_head(whole_text)


LINES = """\
info:
http:
docs: x
docs: |
x:
  name: A
  name: 'b'
  name: ~
  type: http
  type: folder
  seq: 1
  seq: a
  method: GET
  url: http://a/?b=c#d
  url: a b
  url: x # y
  url: a: b
  url:
  tags: [a]
  tags:
    - slow
    - 012
  - 'b c'
  description: |-
    more
    a: b
  - x
- y
# c
opencollection: '1'
"""
USUAL = [
    "info:",
    "  name: A",
    "  type: http",
    "  seq: 12",
    "  tags:",
    "    - null",
    "http:",
    "  method: GET",
    "  url: http://a/?b=c#d",
    "  body:",
]
LINE = st.sampled_from(LINES.splitlines())


@given(st.lists(LINE, max_size=9), st.integers(5, 120))
def test_any_mix_of_lines_is_right_or_silent(lines, limit):
    text = "\n".join(lines) + "\n"
    try:
        full = full_head(text)
    except ProblemError:
        return  # broken further on: the start may still read well
    for head in (quick(text), quick(text, limit)):
        assert head is None or head == full


@example(lost=[], extra="  - x", at=5)
@given(st.lists(st.sampled_from(range(len(USUAL))), max_size=4), LINE, st.integers(0, len(USUAL)))
def test_the_usual_layout_with_lines_lost_or_put_in_is_right_or_silent(lost, extra, at):
    lines = [line for number, line in enumerate(USUAL) if number not in lost]
    text = "\n".join([*lines[:at], extra, *lines[at:]]) + "\n"
    try:
        full = full_head(text)
    except ProblemError:
        return
    for limit in (HEAD_BYTES, 60, 90, 120):
        head = quick(text, limit)
        assert head is None or head == full


def test_yaml_of_another_sort_is_no_item():
    assert full_head("openapi: 3.1.0\ninfo: {title: A, version: '1'}\n") is None
    assert full_head("services: {web: {}}\n") is None
    assert full_head("- 1\n") is None
    assert full_head("") is None


@pytest.mark.parametrize("root", [resource_path("playground"), CORPUS], ids=["playground", "bruno"])
def test_real_files_need_no_parser(root):
    if not root.exists():
        pytest.skip("../shared/corpora is not beside the checkout")
    for path in root.rglob("*.yml"):
        if path.parent.name != "environments":
            data = path.read_bytes()
            head = quick_head(data[:HEAD_BYTES], whole=len(data) <= HEAD_BYTES)
            assert head is not None
            assert head == full_head(data.decode())


@pytest.mark.parametrize("seq", ["1" + "0" * 400, ".inf", ".nan", "0x" + "f" * 3900])
def test_a_place_that_nobody_can_count_on_from_is_none(seq):
    text = f"info:\n  name: a\n  type: http\n  seq: {seq}\nhttp:\n  method: GET\n  url: x\n"
    expected = Head("request", "a", "GET", "x")
    assert quick_head(text.encode(), whole=True) == expected
    assert full_head(text) == expected


def test_a_name_of_digits_without_end_is_text():
    digits = "0x" + "f" * 3900
    assert full_head(f"info: {{name: {digits}, type: http}}\n") == Head("request", digits, "GET")
