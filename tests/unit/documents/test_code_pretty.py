"""JavaScript and CSS by blocks: minified code is indented, code that has lines keeps them."""

import random
import re

import pytest

from postgui.documents.block_index import BLOCK_BYTES
from postgui.documents.code_pretty import CodeKind, PrettyCode
from postgui.documents.code_scan import CodeScanner
from postgui.documents.nested import Before
from postgui.documents.source import MemorySource

LONG = "//" + "x" * 500
PIECES = (
    "function a(){b();c}",
    "if(d){e()}else{f}",
    "for(var i=0;i<9;i++){g}",
    'var h="{;\\"}"+\'\\\\\'+`t\n{\\`${i}`;',
    "return/[/'\"{]{2}/g.test(j)?k/2/l:{};",
    "/* m { ' \n n */",
    "// o } ' \n",
    "p(function(){q;r},1);",
    "\n",
)


def shown(text: str, kind: CodeKind = "javascript") -> list[str]:
    document = PrettyCode(MemorySource(text.encode()), kind=kind)
    return ["  " * row.indent + row.text for row in document.rows(0, 10**6)]


def test_minified_code_has_a_row_for_each_statement():
    text = (
        '!function(){var a="x;y{",b=/["\'{]/g;function c(d){return/[&"]/.test(d)?d/2/1:`t;{${a}`}'
        "for(var i=0;i<9;i++){a();b()}if(a){b}else{c}}();" + LONG
    )
    assert shown(text)[:-1] == [
        "!function(){",
        '  var a="x;y{",b=/["\'{]/g;',
        "  function c(d){",
        '    return/[&"]/.test(d)?d/2/1:`t;{${a}`',
        "  }",
        "  for(var i=0;i<9;i++){",
        "    a();",
        "    b()",
        "  }",
        "  if(a){",
        "    b",
        "  }else{",
        "    c",
        "  }",
        "}",
        "();",
    ]


def test_minified_style_sheets_have_a_row_for_each_declaration():
    text = "@media (max-width:1px){a{b:c;d:url(data:image/png;base64,xx)}e>f{g:h}}/*x;*/i{}" + " " * 500
    assert shown(text, "css") == [
        "@media (max-width:1px){",
        "  a{",
        "    b:c;",
        "    d:url(data:image/png;base64,xx)",
        "  }",
        "  e>f{",
        "    g:h",
        "  }",
        "}",
        "/*x;*/i{}",
    ]


def test_code_that_has_lines_keeps_them_and_folds_by_its_braces():
    text = "function a() {\n    return `x\n  {y`;\n}\n// {\n\nif (a) {\n\tb();\n} else {\n    c();\n}\n"
    assert shown(text) == text.rstrip("\n").split("\n")
    document = PrettyCode(MemorySource(text.encode()), kind="javascript")
    assert [document.closing_row(row) for row in (0, 4, 6, 8)] == [3, -1, 8, 10]


@pytest.mark.parametrize("own_lines", [False, True])
@pytest.mark.parametrize("seed", range(3))
def test_rows_do_not_depend_on_where_blocks_end(seed, own_lines):
    chance = random.Random(seed)
    parts = [] if own_lines else [LONG, "\n"]
    while sum(map(len, parts)) < 3 * BLOCK_BYTES:
        parts += [chance.choice(PIECES), "\n" * own_lines]
    data = "".join(parts).encode()
    document = PrettyCode(MemorySource(data), kind="javascript")
    rows = document.rows(0, 10**7)
    assert len(rows) == document.rows_known
    assert re.sub(r"\s", "", "".join(row.text for row in rows)) == re.sub(r"\s", "", data.decode())
    whole = CodeScanner(data, 0, len(data), Before(), style=False, own_lines=own_lines).scan()
    assert [(row.start, row.line > 0) for row in rows if row.line] == [(at, True) for at, _, _ in whole.rows]


@pytest.mark.parametrize("end", range(BLOCK_BYTES - 12, BLOCK_BYTES + 2))
@pytest.mark.parametrize(
    "token", ['"a\\"b;"', "/* a;/*/", "/*/ b; */", "`a\\`;`", "// c;\n", "/[;]\\//g", "'d"]
)
def test_a_token_over_the_end_of_a_block_is_one(token, end):
    before = LONG + "\n" + "a=1;" * (BLOCK_BYTES // 4)
    text = before[: end - 1] + " ;x=" + token + "\ny{z;}" + "w;" * 20
    rows = PrettyCode(MemorySource(text.encode()), kind="javascript").rows(0, 10**6)
    tail = [row.text for row in rows if row.start >= end + 3 and row.line]
    assert [each for each in tail if "w" not in each][-3:] == ["y{", "z;", "}"]


def test_a_string_without_an_end_ends_with_its_line():
    assert shown(f"var a='b;\nc;d;{LONG}")[:3] == ["var a='b;", "c;", "d;"]


@pytest.mark.parametrize("text", ["", "{", "}" * 9, "'", "`", "/*", "/", "((", "{" * 5000])
def test_what_is_broken_shows_all_the_same(text):
    assert re.sub(r"\s", "", "".join(shown(text))) == re.sub(r"\s", "", text)
