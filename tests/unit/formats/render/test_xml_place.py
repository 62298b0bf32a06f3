"""The XPath of a line is one that another library finds the same element by."""

from xml.etree import ElementTree

from postgui.formats.render.pretty_xml import pretty_xml
from postgui.formats.render.xml_place import XmlPlace, xml_place_steps

XML = '<r xmlns:p="u"><a id="1">x &amp; y</a><p:b><c>1</c><c>2<i/></c></p:b><a>z</a><empty/>\n</r>'


def place(text: str, line: int) -> XmlPlace | None:
    steps = xml_place_steps(text.encode(), line)
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            found: XmlPlace | None = stop.value
            return found


def test_each_line_leads_to_its_element():
    text = pretty_xml(XML)
    tree = ElementTree.fromstring(text)
    paths = {}
    for number, line in enumerate(text.split("\n"), 1):
        found = place(text, number)
        assert found is not None
        (element,) = tree.findall(f".{found.path.removeprefix('/r')}", {"p": "u"})
        paths[line.strip()] = found.path
        if not line.strip().startswith("</") and not len(element):
            assert found.value == (element.text or "")
    assert paths['<a id="1">x &amp; y</a>'] == "/r/a[1]"
    assert paths["<a>z</a>"] == "/r/a[2]"
    assert paths["<c>1</c>"] == "/r/p:b/c[1]"
    assert paths["</p:b>"] == "/r/p:b"


def test_an_element_of_elements_is_copied_as_it_stands():
    text = "<r>\n  <a>\n    <b>1</b>\n  </a>\n</r>"
    found = place(text, 2)
    assert found is not None
    assert found.value == "<a>\n    <b>1</b>\n  </a>"


def test_what_is_no_xml_has_no_place():
    assert place("<a><b></a>", 1) is None
    assert place("", 1) is None
    assert place('<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', 1) is None
