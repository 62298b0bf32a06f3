"""Previews: what can be looked at, and that a page has nothing left that could load or run."""

import pytest

from postgui.formats.render.preview import preview_kind, preview_score, read_preview
from postgui.formats.render.still_page import still_html, still_markdown, still_svg
from tests.support.builder import content


def still(text: str, limit: int = 100_000) -> str:
    return still_html(text, limit=limit)[0]


@pytest.mark.parametrize(
    ("content_type", "head", "kind"),
    [
        ("image/png", b"\x89PNG\r\n\x1a\n\x00", "image"),
        ("", b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image"),
        ("image/svg+xml", b"<svg/>", "svg"),
        ("text/plain", b'<?xml version="1.0"?>\n<svg xmlns="x">', "svg"),
        ("application/octet-stream", b"%PDF-1.7\n", "pdf"),
        ("text/html", b"<p>", "html"),
        ("text/markdown", b"# x", "markdown"),
        ("audio/mpeg", b"ID3\x04\x00\x00", "audio"),
        ("video/mp4", b"\x00\x00\x00\x18ftypmp42", "video"),
        ("text/html", b"", "none"),
        ("application/json", b"{}", "none"),
        ("audio/mpeg", b'{"error": "no such song"}', "none"),
    ],
)
def test_bytes_and_type_say_what_it_is(content_type, head, kind):
    assert preview_kind(content_type, head) == kind
    assert (preview_score(preview_kind(content_type, head)) > 0) == (kind != "none")


def test_words_and_structure_stay():
    text = "<h1>A &amp; B</h1><p>x <b>y</b><br>z</p><table><tr><td colspan=2>1</td></tr></table>"
    assert still(text) == (
        '<h1>A &amp; B</h1><p>x <b>y</b><br>z</p><table><tr><td colspan="2">1</td></tr></table>'
    )


@pytest.mark.parametrize(
    "text",
    [
        '<img src="http://a.example/x.png">',
        "<img src=/etc/x.png alt=''>",
        "<IMG SRC='\\\\server\\share\\x.png'/>",
        '<body background="http://a.example/x"><p style="background: url(http://a.example/x)">t</p>',
        "<style>@import url(http://a.example/x)</style>",
        "<link rel=stylesheet href=http://a.example/x>",
        "<script>http://a.example/x</script>",
        "<script/><!-- http://a.example/x </script> -->",
        '<object data="http://a.example/x"><embed src="http://a.example/x"></object>',
        '<iframe src="http://a.example/x">http://a.example/x</iframe>',
        '<meta http-equiv=refresh content="0;url=http://a.example/x"><base href="http://a.example/x">',
        '<video poster="http://a.example/x"><source src="http://a.example/x"></video>',
        '<svg><image href="http://a.example/x"/></svg>',
        '<a href="javascript:a.example/x">t</a><a href="file:///etc/x">t</a>',
        '<table background="http://a.example/x"><td background="http://a.example/x">t</table>',
        '<ol start="1" style="list-style-image: url(a.example/x)"><li>t</ol>',
    ],
)
def test_nothing_that_names_a_resource_is_left(text):
    made = still(text)
    assert "example/x" not in made
    assert "etc/x" not in made
    assert "server" not in made


def test_what_is_left_out_is_counted_and_pictures_leave_their_words():
    made, title, left_out, cut = still_html(
        "<title> A \n page</title><img src=x alt='A cat'><script>1</script><style>p{}</style>", limit=99
    )
    assert (title, left_out, cut) == ("A page", 2, False)
    assert made == "<i>[A cat]</i>"


def test_a_long_page_is_cut():
    made, _, _, cut = still_html("<p>word</p>" * 100_000, limit=50_000)
    assert cut
    assert 50_000 <= len(made) < 50_100


@pytest.mark.timeout(20)
@pytest.mark.parametrize("text", ["<", "<a ", '<a "', "<!--", "&", "<script>", "<svg>", "<!", "<a b='", "</"])
def test_garbage_ends_soon(text):
    made = still(text * 50_000)
    assert "script" not in made


def test_markdown_pictures_become_links():
    made = still_markdown("a ![cat](file:///etc/x) ![b][ref] !not", limit=100)
    assert made == ("a [cat](file:///etc/x) [b][ref] !not", False)


def test_tables_count_for_more_than_their_letters():
    made, cut = still_markdown("|a|b|\n" * 10_000, limit=60_000)
    assert cut
    assert made.count("|") < 1_000
    page, _, _, cut = still_html("<tr><td>a" * 10_000, limit=60_000)
    assert cut
    assert page.count("<td>") < 1_000


def test_deep_nesting_is_cut_and_lists_without_ends_are_not():
    assert still("<div>" * 5_000 + "x").count("<div>") <= 30
    assert still("<table><tr><td>" * 500).count("<table>") == 2
    assert still("<ul>" + "<li>a" * 500).count("<li>") == 500
    assert still("<table>" + "<tr><td>1<td>2" * 100).count("<td>") == 200
    assert still("<p>" * 100 + "</p></b>") == "<p>" * 100 + "</p>"
    assert still_markdown("> " * 5_000 + "x", limit=60_000)[0].count(">") <= 12


@pytest.mark.parametrize(
    "reference",
    ['xlink:href="/etc/x.png"', "href = 'http://a.example/x'", 'x:href="\n/etc/x"', 'href=" file:x"'],
)
def test_an_svg_loses_references_to_outside(reference):
    made = still_svg(f"<svg><image {reference}/><use href='#a'/><use xlink:href=\"#b\"/></svg>")
    assert made.count("data:image/gif") == 1
    assert "etc/x" not in made
    assert "example" not in made
    assert "file:" not in made


def test_an_svg_keeps_pictures_inside_it():
    text = '<svg><image href="data:image/png;base64,AAAA"/></svg>'
    assert still_svg(text) == text
    assert "svg+xml" not in still_svg('<svg><image href="data:image/svg+xml,x"/></svg>')


def test_an_svg_with_entities_is_refused_in_words():
    body = content('<!DOCTYPE svg [<!entity x "<image href=&#34;/etc/x&#34;/>">]><svg>&x;</svg>')
    shown = read_preview(body, "image/svg+xml")
    assert shown.data == b""
    assert "entities" in shown.note


def test_a_page_keeps_its_source_for_a_browser_view():
    shown = read_preview(content("<p>ä</p>".encode("latin-1")), "text/html; charset=iso-8859-1")
    assert (shown.kind, shown.text, shown.source) == ("html", "<p>ä</p>", "<p>ä</p>")
