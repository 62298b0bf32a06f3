"""Re-indenting XML and HTML moves blanks between tags where no text stands, and nothing else."""

import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postgui.formats.render.pretty_xml import pretty_xml
from postgui.formats.render.xml_check import check_xml
from tests.support.work import calls

_TEXT = st.text(alphabet="ab &<>\"'é\n ", max_size=8)


@st.composite
def _elements(draw: st.DrawFn, depth: int = 3) -> ET.Element:
    element = ET.Element(draw(st.sampled_from("abc")), {"x": draw(_TEXT)})
    element.text = draw(_TEXT | st.none())
    if depth:
        for child in draw(st.lists(_elements(depth - 1), max_size=3)):
            child.tail = draw(_TEXT | st.none())
            element.append(child)
    return element


def _meaning(element: ET.Element) -> object:
    """The tree without blanks that stand alone between tags."""

    def words(text: str | None) -> str:
        return text if text and text.strip(" \t\r\n") else ""

    children = list(element)
    text = words(element.text) if children else (element.text or "")
    return (element.tag, element.attrib, text, [(_meaning(child), words(child.tail)) for child in children])


@given(_elements())
def test_the_document_means_the_same_after_it(element):
    text = ET.tostring(element, encoding="unicode")
    pretty = pretty_xml(text)
    assert _meaning(ET.fromstring(pretty)) == _meaning(ET.fromstring(text))
    assert pretty_xml(pretty) == pretty
    assert check_xml(text) is None


def test_nested_elements_are_indented():
    text = (
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y]>">]><a b="1>2"><c/><!-- n --><d>t &amp; u</d></a>'
    )
    assert pretty_xml(text).splitlines() == [
        '<?xml version="1.0"?>',
        '<!DOCTYPE a [<!ENTITY x "y]>">]>',
        '<a b="1>2">',
        "  <c/>",
        "  <!-- n -->",
        "  <d>t &amp; u</d>",
        "</a>",
    ]


@pytest.mark.parametrize(
    "kept",
    [
        "<p>text <b>bold</b> tail</p>",
        "<p><![CDATA[ <x>  ]]></p>",
        "<p>  </p>",
        '<p xml:space="preserve"><b/> <c/></p>',
        "<p>&unknown; &#160;</p>",
    ],
)
def test_text_and_what_stands_in_it_is_kept(kept):
    assert pretty_xml(f"<r>{kept}</r>") == f"<r>\n  {kept}\n</r>"


def test_html_knows_void_elements_missing_ends_scripts_and_inline_text():
    text = (
        "<!doctype html><html><head><meta charset=utf-8><script>if (a<b) '</p>'</script></head>"
        "<body><ul><li>one<li>two</ul><p>Hi <b>you</b><div><span>a</span> <span>b</span></div>"
        "<pre>\n x\n</pre></body></html>"
    )
    assert pretty_xml(text, html=True).splitlines() == [
        "<!doctype html>",
        "<html>",
        "  <head>",
        "    <meta charset=utf-8>",
        "    <script>if (a<b) '</p>'</script>",
        "  </head>",
        "  <body>",
        "    <ul>",
        "      <li>one",
        "      <li>two",
        "    </ul>",
        "    <p>Hi <b>you</b>",
        "    <div><span>a</span> <span>b</span></div>",
        "    <pre>",
        " x",
        "</pre>",
        "  </body>",
        "</html>",
    ]


@pytest.mark.parametrize("html", [False, True])
@pytest.mark.parametrize(
    "text", ["<a><b></a>", "</a><b/>", "<a", "1 < 2", "<a x='", "<!--", "<![CDATA[x", ""]
)
def test_broken_markup_loses_nothing(text, html):
    assert "".join(pretty_xml(text, html=html).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "line", "column", "reason"),
    [
        ("", 1, 1, "There is no XML element here"),
        ("<a>\n  é</b>", 2, 6, "This end tag does not fit the tag that is open"),
        ("<a>&nbsp;</a>", 1, 4, "This entity is not defined"),
        ("<a/><b/>", 1, 5, "Only one outermost element is allowed"),
        ("<a><b/>", 1, 8, "The document ends before its outermost element is closed"),
        ('<a x="1" x="2"/>', 1, 10, "This attribute is already there"),
    ],
)
def test_the_first_error_has_a_place_and_a_reason(text, line, column, reason):
    fault = check_xml(text)
    assert fault is not None
    assert (fault.line, fault.column, fault.reason) == (line, column, reason)


def test_templates_are_no_error_in_a_request_body():
    text = "<a x='{{v}}'><{{tag}}>{{ text }}</{{tag}}></a>"
    assert check_xml(text, templates=True) is None
    assert check_xml(text) is not None


def test_entities_are_never_blown_up():
    lines = [f'<!ENTITY {chr(98 + n)} "{("&" + chr(97 + n) + ";") * 10}">' for n in range(12)]
    bomb = f'<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">{"".join(lines)}]><l k="&m;">&m;</l>'
    assert check_xml(bomb) is None
    assert "&m;" in pretty_xml(bomb)


def test_files_and_addresses_are_never_opened(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("secret")
    text = (
        f'<!DOCTYPE a SYSTEM "http://127.0.0.1:9/x.dtd" [<!ENTITY x SYSTEM "{secret.as_uri()}">]><a>&x;</a>'
    )
    assert check_xml(text) is None
    assert "secret</a>" not in pretty_xml(text)


@pytest.mark.parametrize("piece", ["<a>", "<", "<!--", "<![CDATA[", '<a "', "<!a[", "</a", "<script>"])
@pytest.mark.parametrize("html", [False, True])
def test_hostile_markup_four_times_as_long_is_four_times_the_work(piece, html):
    short = calls(lambda: pretty_xml(piece * 5_000, html=html, limit=1_000_000))
    assert calls(lambda: pretty_xml(piece * 20_000, html=html, limit=1_000_000)) <= 4 * short + 200
