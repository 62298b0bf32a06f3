"""Forms, parts and minified code are laid out for reading; nothing but white space is put into code."""

import re

import pytest

from postgui.formats.render.pretty_code import pretty_code
from postgui.formats.render.pretty_form import pretty_form, pretty_multipart
from postgui.formats.render.text_page import pretty_page
from tests.support.builder import content

PARTS = (
    b'preamble\r\n--X\r\nContent-Disposition: form-data; name="a"\r\n\r\nvalue\r\n--X\r\n'
    b'Content-Type: application/json\r\n\r\n{"a":[1]}\r\n--X\r\nContent-Type: image/png\r\n\r\n'
    b"\x89PNG\r\n\x1a\n0000\r\n--X--\r\n"
)
SCRIPT = (
    '!function(e,t){for(var n=0;n<3;n++){if(a){b()}else{c(/[;{]/.test("x;{"))}}'
    "var o={};return e/t/2}(window);"
)


def test_a_field_a_line_decoded():
    assert pretty_form("a=1&b=x+y%20z&%C3%A4=%0A2&flag&=&q=a%3Db") == (
        "a = 1\nb = x y z\nä = \n  2\nflag\n = \nq = a=b"
    )


def test_parts_are_laid_out_by_their_own_types():
    assert pretty_multipart(PARTS, 'multipart/form-data; boundary="X"') == (
        'preamble\n--X\nContent-Disposition: form-data; name="a"\n\nvalue\n--X\n'
        'Content-Type: application/json\n\n{\n  "a": [\n    1\n  ]\n}\n--X\n'
        "Content-Type: image/png\n\n(PNG image, 12 B)\n--X--"
    )


@pytest.mark.parametrize("kind", ["multipart/mixed", "multipart/mixed; boundary=other"])
def test_parts_without_their_boundary_stay_as_they_came(kind):
    assert pretty_multipart(PARTS, kind) is None


def test_minified_script_gets_lines_and_nothing_else():
    text = SCRIPT + "x=1;" * 100
    laid_out = pretty_code(text)
    assert re.sub(r"\n *", "", laid_out) == text
    assert laid_out.startswith(
        "!function(e,t){\n  for(var n=0;n<3;n++){\n    if(a){\n      b()\n    }else{\n"
        '      c(/[;{]/.test("x;{"))\n    }\n  }\n  var o={};\n  return e/t/2\n}'
    )


def test_a_pattern_after_a_word_is_no_division():
    text = "function f(a){return/[\"'{]/.test(a)}" + "x=1;" * 100
    assert pretty_code(text).startswith("function f(a){\n  return/[\"'{]/.test(a)\n}\nx=1;\n")


def test_minified_style_gets_lines():
    laid_out = pretty_code("@media print{a{color:red;b:url(x;y)}}" + "c{d:e}" * 80, style=True)
    assert laid_out.startswith(
        "@media print {\n  a {\n    color:red;\n    b:url(x;y)\n  }\n}\nc {\n  d:e\n}\n"
    )


def test_what_a_person_wrote_stays():
    text = "function  a () {\n\treturn 1; }\n"
    assert pretty_code(text) == text


@pytest.mark.parametrize(
    ("kind", "body", "language"),
    [
        ("text/javascript; charset=utf-8", b"let a = 1;\n", "javascript"),
        ("application/x-javascript", b"let a = 1;\n", "javascript"),
        ("text/css", b"a { b: c }", "css"),
        ("application/yaml", b"a: 1\n", "yaml"),
        ("application/vnd.x+yaml", b"a: 1\n", "yaml"),
        ("application/x-www-form-urlencoded", b"a=1", "form"),
        ("multipart/form-data; boundary=X", PARTS, "multipart"),
        ("text/plain", b"just words", "text"),
    ],
)
def test_each_type_has_its_language(kind, body, language):
    assert pretty_page(content(body), kind).language == language
