"""Each place in XML of any size leads to the element that a parser has there, and to its value."""

import random
from collections.abc import Generator
from typing import TypeVar
from xml.etree import ElementTree

import pytest

from postgui.documents.block_index import BLOCK_BYTES
from postgui.documents.source import MemorySource
from postgui.documents.xml_place import XmlSpot, spot_steps, value_steps
from postgui.documents.xml_pretty import PrettyXml

T = TypeVar("T")


def last(steps: Generator[None, None, T], into: list[None] | None = None) -> T:
    """What the steps come to; each of them is noted in `into`."""
    while True:
        try:
            step = next(steps)
        except StopIteration as stop:
            found: T = stop.value
            return found
        if into is not None:
            into.append(step)


def pretty(text: str) -> PrettyXml:
    return PrettyXml(MemorySource(text.encode()))


def spot(document: PrettyXml, offset: int) -> XmlSpot:
    found = last(spot_steps(document, offset))
    assert found is not None
    return found


def value(document: PrettyXml, found: XmlSpot) -> str:
    pieces, _ = last(value_steps(document, found))
    return "".join(pieces)


SMALL = (
    '<?xml version="1.0"?><!-- <x> --><r a="<>"><b>1 &lt; 2<![CDATA[<&amp;]]></b><c/>'
    "<b><d>t</d></b> w <e>x</e></r>"
)


@pytest.mark.parametrize(
    ("at", "path", "words"),
    [
        ("<r a", "/r", SMALL[SMALL.index("<r") :]),
        ('="<>', "/r", SMALL[SMALL.index("<r") :]),
        ("<b>1", "/r/b[1]", "1 < 2<&amp;"),
        ("&lt;", "/r/b[1]", "1 < 2<&amp;"),
        ("<![CDATA", "/r/b[1]", "1 < 2<&amp;"),
        ("</b>", "/r/b[1]", "1 < 2<&amp;"),
        ("<c/>", "/r/c", ""),
        ("<d>", "/r/b[2]/d", "t"),
        ("</b> w", "/r/b[2]", "<b><d>t</d></b>"),
        ("w <e", "/r", SMALL[SMALL.index("<r") :]),
        ("<e>", "/r/e", "x"),
        ("</r>", "/r", SMALL[SMALL.index("<r") :]),
    ],
)
def test_a_place_leads_to_its_element(at: str, path: str, words: str) -> None:
    document = pretty(SMALL)
    found = spot(document, SMALL.index(at))
    assert found.path == path
    assert value(document, found) == words


def test_outside_the_outermost_element_there_is_none() -> None:
    document = pretty("<!-- a --><r/>\n<!-- b -->")
    assert last(spot_steps(document, 2)) is None
    assert last(spot_steps(document, 18)) is None


def test_text_that_is_not_well_formed_has_places_as_far_as_it_goes() -> None:
    text = "</x><a><b>1<c>2</b>"
    assert spot(pretty(text), text.index("2")).path == "/a/b/c"
    assert value(pretty(text), spot(pretty(text), text.index("<c>"))) == "2"


def random_element(chance: random.Random, depth: int) -> str:
    name = chance.choice("abc")
    inside = ["", "words &amp; words", "<!-- <a> -->", "<![CDATA[</b>]]>", "x" * chance.choice((3, 3, 3000))]
    parts = [
        random_element(chance, depth - 1) if depth and chance.random() < 0.7 else chance.choice(inside)
        for _ in range(chance.randint(0, 7))
    ]
    return f"<{name} n='{chance.randint(0, 9)}'>{''.join(parts)}</{name}>"


@pytest.mark.parametrize("seed", range(2))
def test_paths_over_many_blocks_are_those_by_which_a_parser_finds_the_element(seed: int) -> None:
    chance = random.Random(seed)
    text = "".join(random_element(chance, 5) for _ in range(20))
    while len(text) < 3 * BLOCK_BYTES:
        text += random_element(chance, 5)
    text = f"<r>{text}</r>"
    document, tree = pretty(text), ElementTree.fromstring(text)
    at = 0
    while (at := text.find("<", at + 1 + chance.randint(0, 60_000))) >= 0:
        found = spot(document, at)
        (element,) = tree.findall(f".{found.path.removeprefix('/r')}") if found.path != "/r" else [tree]
        assert element.tag == text[found.start + 1]
        if len(element):
            same = ElementTree.fromstring(value(document, found))
            assert list(same.itertext()) == list(element.itertext())
        else:
            assert value(document, found) == (element.text or "")


def test_a_place_deep_in_a_long_list_is_found_in_many_short_steps() -> None:
    text = "<r><head/>" + "".join(f"<i><n>{number}</n></i>" for number in range(60_000)) + "<tail/></r>"
    document = pretty(text)
    steps = list[None]()
    found = last(spot_steps(document, text.index("<n>59999<")), steps)
    assert found is not None
    assert found.path == "/r/i[60000]/n"
    assert len(steps) > len(text) // BLOCK_BYTES // 2
    assert spot(document, text.index("<tail")).path == "/r/tail"


def test_past_a_long_sibling_it_goes_by_the_checkpoints() -> None:
    text = "<r><head/><long>" + "<i><n>1</n></i>" * 60_000 + "</long><tail/></r>"
    document, steps = pretty(text), list[None]()
    for at, path in (("<head", "/r/head"), ("<long", "/r/long"), ("<tail", "/r/tail")):
        found = last(spot_steps(document, text.index(at)), steps)
        assert found is not None
        assert found.path == path
    assert len(steps) < len(text) // BLOCK_BYTES * 3
