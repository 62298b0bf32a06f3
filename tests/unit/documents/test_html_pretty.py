"""HTML by blocks shows the same rows as in one piece, with what HTML knows of its elements."""

import random
import re

import pytest

from postgui.documents.block_index import BLOCK_BYTES
from postgui.documents.html_pretty import PrettyHtml
from postgui.documents.html_scan import HtmlScanner
from postgui.documents.nested import Before
from postgui.documents.source import MemorySource

FLOWING = ("text", "a < b\n line 2", "<b>x</b>", "<br>", "<img src='a>b'>", '<a href="x\n">y</a >', "&amp;")
BLOCKS = ("<hr/>", "<!-- c >\n d -->", "<p>one", "<div>", "</div>", "\n  ", "<ul><li>1<li>2</ul>", "</p>")
KEPT = (
    "<script>if (a < b) { c('</div>') }\n  d()\n</script>",
    "<STYLE>\na > b { c: d }</STYLE>",
    "<pre>\n  a\n    b</pre>",
    "<textarea> x </textarea>",
)


def shown(text: str) -> list[str]:
    return ["  " * row.indent + row.text for row in PrettyHtml(MemorySource(text.encode())).rows(0, 10**6)]


def test_blocks_have_rows_and_what_flows_stays_with_its_text():
    text = (
        "<!doctype html><html><head><meta charset=utf-8><title>T  1</title></head><body>"
        "<p>Hello <b>big</b> world\n  and more<p>Second<ul><li>One<li>Two <a href=x>y</a></ul>"
        "<table><tr><td>1<td>2<tr><td>3</table></body></html>"
    )
    assert shown(text) == [
        "<!doctype html>",
        "<html>",
        "  <head>",
        "    <meta charset=utf-8>",
        "    <title>T  1</title>",
        "  </head>",
        "  <body>",
        "    <p>Hello <b>big</b> world",
        "      and more",
        "    <p>Second",
        "    <ul>",
        "      <li>One",
        "      <li>Two <a href=x>y</a>",
        "    </ul>",
        "    <table>",
        "      <tr>",
        "        <td>1",
        "        <td>2",
        "      <tr>",
        "        <td>3",
        "    </table>",
        "  </body>",
        "</html>",
    ]


def test_scripts_and_preformatted_text_keep_their_lines():
    text = "<div><script>\n  if (a<b) {\n    c('</div>');\n  }\n</script><pre>\n  x\n y</pre></div>"
    assert shown(text) == [
        "<div>",
        "  <script>",
        "  if (a<b) {",
        "    c('</div>');",
        "  }",
        "  </script>",
        "  <pre>",
        "  x",
        " y</pre>",
        "</div>",
    ]


@pytest.mark.parametrize("seed", range(4))
def test_rows_do_not_depend_on_where_blocks_end(seed):
    chance = random.Random(seed)
    parts = ["<html><body>"]
    while sum(map(len, parts)) < 3 * BLOCK_BYTES:
        parts += chance.choices(FLOWING, k=chance.randint(0, 4)) + chance.choices(BLOCKS, k=2)
        parts += chance.choices(KEPT, k=chance.randint(0, 1))
    data = "".join(parts).encode()
    document = PrettyHtml(MemorySource(data))
    rows = document.rows(0, 10**7)
    assert len(rows) == document.rows_known
    assert re.sub(r"\s", "", "".join(row.text for row in rows)) == re.sub(r"\s", "", data.decode())
    whole = HtmlScanner(data, 0, len(data), Before()).scan()
    assert [row.start for row in rows if row.line] == [at for at, _, _ in whole.rows]


def test_an_element_folds_up_to_its_end_tag_however_far_and_without_one():
    items = "".join(f"<li>{number}" for number in range(20_000))
    document = PrettyHtml(MemorySource(f"<body><ul>{items}</ul><div><p>x</p>".encode()))
    assert document.rows(1, 1)[0].text == "<ul>"
    assert document.rows(document.closing_row(1), 1)[0].text == "</ul>"
    assert document.closing_row(0) == document.rows_known - 1


@pytest.mark.parametrize(
    "text", ["", "<", "<a", "</a>" * 9, "<p b='", "<!--", "<div><b></div>", "<script>a", "<title>", "<" * 99]
)
def test_what_is_broken_shows_all_the_same(text):
    assert re.sub(r"\s", "", "".join(shown(text))) == re.sub(r"\s", "", text)


def test_colours_know_what_a_row_begins_inside_of():
    told: list[tuple[str, str, int]] = []

    def colour(name: str):
        def note(text: str, state: int):
            told.append((name, text, state))
            return [], 0

        return note

    text = b"<p>a<!-- b\nc --><script>\nvar d;\n</script><style>\ne{}\n</style>"
    PrettyHtml(
        MemorySource(text), colour=colour("html"), script=colour("script"), style=colour("style")
    ).rows(0, 99)
    assert ("html", "c -->", 1) in told
    assert ("script", "var d;", 0) in told
    assert ("style", "e{}", 0) in told
