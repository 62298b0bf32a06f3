"""XML by blocks shows the same rows as in one piece, and nothing but white space moves."""

import random
import re

import pytest

from postgui.documents.block_index import BLOCK_BYTES
from postgui.documents.row import FOLD_FAR, FOLD_NONE
from postgui.documents.source import MemorySource
from postgui.documents.xml_flaw import xml_fault_steps
from postgui.documents.xml_pretty import PrettyXml
from postgui.documents.xml_scan import BlockScanner

PLAIN = (
    "text",
    "a &lt; b\nline 2",
    "<x/>",
    "<!-- c > ' \" -->",
    "<![CDATA[ ]] > <y> ]]>",
    "<?pi > ?>",
    "\n ",
)
QUOTED = ("v", ">", "/>", "\n", "it")


def shown(text: str) -> list[str]:
    return ["  " * row.indent + row.text for row in PrettyXml(MemorySource(text.encode())).rows(0, 10**6)]


def element(chance: random.Random, depth: int = 0) -> str:
    """Any element, with what may be in one."""
    if depth > 4 or chance.random() < 0.4:
        return chance.choice(PLAIN) * chance.randint(0, 2)
    name = chance.choice("abc")
    quote = chance.choice("'\"")
    attributes = "".join(f" p{n}={quote}{chance.choice(QUOTED)}{quote}" for n in range(chance.randint(0, 3)))
    inside = "".join(element(chance, depth + 1) for _ in range(chance.randint(0, 6)))
    return f"<{name}{attributes}>{inside}</{name}>"


def test_an_element_has_a_row_and_so_has_what_it_holds():
    text = (
        '<?xml version="1.0"?>\n<!-- a\n b --><!DOCTYPE r [<!ELEMENT r ANY>]><r x="1"\n y=\'>\'>'
        "<a>text</a><b/><c><d>1</d><e></e></c></r>"
    )
    assert shown(text) == [
        '<?xml version="1.0"?>',
        "<!-- a",
        "b -->",
        "<!DOCTYPE r [<!ELEMENT r ANY>]>",
        '<r x="1"',
        "  y='>'>",
        "  <a>text</a>",
        "  <b/>",
        "  <c>",
        "    <d>1</d>",
        "    <e></e>",
        "  </c>",
        "</r>",
    ]


@pytest.mark.parametrize("seed", range(4))
def test_rows_do_not_depend_on_where_blocks_end(seed):
    chance = random.Random(seed)
    text = "<r>"
    while len(text) < 3 * BLOCK_BYTES:
        text += element(chance)
    data = f"{text}</r>".encode()
    document = PrettyXml(MemorySource(data))
    rows = document.rows(0, 10**7)
    assert len(rows) == document.rows_known
    assert re.sub(r"\s", "", "".join(row.text for row in rows)) == re.sub(r"\s", "", data.decode())
    whole = BlockScanner(data, 0, len(data), 0, 0).scan()
    assert whole.depth == 0
    real = [(row.start, row.indent) for row in rows if row.line]
    assert real == [(at, depth) for at, depth, _ in whole.rows]


def test_folds_end_with_their_end_tag_however_far():
    items = "".join(f"<i><n>{number}</n></i>" for number in range(20_000))
    document = PrettyXml(MemorySource(f"<r>{items}</r>".encode()))
    assert document.rows(0, 3)[0].fold == FOLD_FAR
    assert document.rows(0, 3)[2].fold == FOLD_NONE
    assert document.closing_row(0) == document.rows_known - 1 == 60_001
    assert document.closing_row(1) == 3


@pytest.mark.parametrize(
    "text", ["", "<", "<a", "</a>" * 9, "<a b='", "<!--", "<a><b></a>", "x < y", "<" * 99]
)
def test_what_is_no_xml_shows_all_the_same(text):
    assert re.sub(r"\s", "", "".join(shown(text))) == re.sub(r"\s", "", text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("<a>1</a>", None),
        ("<a>\n<b></a>", (2, 6)),
        ("<a/><b/>", (1, 5)),
        ('<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;">]><a>&z;', None),
    ],
)
def test_the_first_fault_is_found_and_no_entity_expanded(text, place):
    found = [each for each in xml_fault_steps(MemorySource(text.encode()), "utf-8") if each is not None]
    assert [(each.line, each.column) for each in found] == ([place] if place else [])
