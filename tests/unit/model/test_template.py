"""References: what is one, what is text, and that no text is too odd."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postgui.model.template import references
from postgui.model.variables import Filler, Scope


def contents(template: str) -> list[str]:
    return [one.content for one in references(template)]


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{{a}}-{{ b }}", ["a", " b "]),
        ("{{{a}}}", ["a"]),
        ('{"x":{"y":{{a}}}}', ["a"]),
        ("{{a{b}}", []),
        ("{{a {{b}}", ["b"]),
        ("{{$f {{a}}:{{b}}}}", ["$f {{a}}:{{b}}"]),
        ("{{$f {{a}}}", ["a"]),
        ("{{$f {x} {{a}}}}", ["a"]),
        ("{{name {{a}}}}", ["a"]),
    ],
)
def test_what_is_a_reference(template: str, expected: list[str]) -> None:
    assert contents(template) == expected


def test_a_function_has_its_arguments_inside() -> None:
    [call] = references("x{{$base64  {{user}}:{{$upper {{b}}}} }}y")
    assert call.name == "$base64"
    assert [one.name for one in call.inner] == ["user", "$upper"]
    assert list(call.all_names()) == ["$base64", "user", "$upper", "b"]
    begin, end = call.argument_place()
    assert "x{{$base64  {{user}}:{{$upper {{b}}}} }}y"[begin:end] == "{{user}}:{{$upper {{b}}}}"


def test_a_prompt_has_a_label_and_perhaps_a_default() -> None:
    [bare, empty, full] = references("{{?Name}}{{? Name :}}{{?Host:http://x:1}}")
    assert (bare.prompt, bare.default) == ("Name", None)
    assert (empty.prompt, empty.default) == ("Name", "")
    assert (full.prompt, full.default, full.name) == ("Host", "http://x:1", "?Host")


def test_deep_nesting_ends() -> None:
    assert len(references("{{$f " * 50_000 + "x" + "}}" * 50_000)) <= 50_000


@given(st.text(alphabet="{}$? :ab\n", max_size=60), st.text(alphabet="{}$?ab", max_size=20))
def test_any_text_is_filled_and_ends(template: str, value: str) -> None:
    filler = Filler([Scope("s", {"a": value, "b": "{{a}}{{$f {{a}}}}"})], {"f": lambda text: text * 2})
    filled = filler.fill(template)
    assert isinstance(filled.text, str)
    for one in references(template):
        assert template[one.start : one.start + 2] == "{{"
        assert template[one.end - 2 : one.end] == "}}"
