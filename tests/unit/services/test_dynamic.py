"""Dynamic variables: every one makes something, arguments that make no sense are refused in words."""

import base64
import re
import uuid
from datetime import UTC, datetime

import pytest

from postgui.model.variables import Filler, Scope
from postgui.services.dynamic.moment import date_text
from postgui.services.dynamic_kind import dynamic_groups, dynamic_values, dynamic_variables

PLAIN = [name for name, one in dynamic_variables().items() if "text" not in one.usage]
MOMENT = datetime(2024, 1, 31, 10, 20, 30, tzinfo=UTC)


def filled(template: str, **values: str) -> str:
    return Filler([Scope("test", values)], dynamic_values()).fill(template).text


@pytest.mark.parametrize("name", PLAIN)
def test_each_makes_a_value(name: str) -> None:
    if name in {one.name for one in dynamic_groups()["fake"].variables}:
        pytest.importorskip("faker")
    assert filled(f"{{{{${name}}}}}") not in ("", f"{{{{${name}}}}}")


def test_no_name_is_made_twice_over() -> None:
    names = [one.name for group in dynamic_groups().values() for one in group.variables]
    assert len(names) == len(set(names)) > 120


def test_the_usual_ones_look_as_they_should() -> None:
    assert uuid.UUID(filled("{{$uuid}}")).version == 4
    assert abs(int(filled("{{$timestamp}}")) - datetime.now(UTC).timestamp()) < 60
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", filled("{{$isoTimestamp}}"))
    assert {filled("{{$randomInt 4 5}}") for _ in range(99)} == {"4", "5"}
    first, second = filled("{{$guid}} {{$guid}}").split()
    assert first != second


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ("", "2024-01-31T10:20:30.000Z"),
        ("+1d", "2024-02-01T10:20:30.000Z"),
        ("%Y-%m-%d +1M", "2024-02-29"),
        ("%Y -1y", "2023"),
        ("'%H:%M' -90m", "08:50"),
        ("unix", "1706696430"),
        ("ms +1s", "1706696431000"),
    ],
)
def test_dates_are_moved_and_written(arguments: str, text: str) -> None:
    assert date_text(MOMENT, arguments) == text


@pytest.mark.parametrize("arguments", ["%9999999Y", "tomorrow", "%", "%Y +9999999y"])
def test_dates_that_make_no_sense_are_refused(arguments: str) -> None:
    with pytest.raises(ValueError, match=r"format|iso|calendar"):
        date_text(MOMENT, arguments)


def test_functions_take_text_with_variables() -> None:
    assert filled("{{$base64 {{user}}:{{word}}}}", user="ada", word="l}}x") == base64.b64encode(
        b"ada:l}}x"
    ).decode("ascii")
    assert filled("{{$base64decode {{$base64 ä b}}}}") == "ä b"
    assert filled("{{$urlencode a b/ü}}") == "a%20b%2F%C3%BC"
    assert filled("{{$sha256 abc}}") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


@pytest.mark.parametrize(
    ("template", "reason"),
    [
        ("{{$randomInt 9 1}}", "wrong way round"),
        ("{{$randomInt a}}", "whole numbers"),
        ("{{$uuid 4}}", "no arguments"),
        ("{{$base64decode !}}", "no base64"),
        ("{{$base64}}", "needs a text"),
        ("{{$nothing}}", "no dynamic variable"),
    ],
)
def test_what_can_t_be_made_stays_and_says_why(template: str, reason: str) -> None:
    filler = Filler([], dynamic_values())
    assert filler.fill(template).text == template
    assert reason in next(iter(filler.unresolved.values()))


def test_what_is_made_from_a_secret_is_secret() -> None:
    filler = Filler([Scope("s", {"key": "hush"}, frozenset({"key"}))], dynamic_values())
    made = filler.fill("{{$base64 a:{{key}}}}").text
    assert filler.secrets == {"hush", made}


def test_a_missing_name_inside_a_function_is_named_and_the_whole_stays() -> None:
    filler = Filler([], dynamic_values())
    assert filler.fill("{{nope}} {{$base64 {{nope}}}}").text == "{{nope}} {{$base64 {{nope}}}}"
    assert set(filler.unresolved) == {"nope"}


def test_prompts_are_collected_answered_and_secret_by_their_label() -> None:
    scopes = [Scope("s", {"url": "http://{{?Host:localhost}}/{{?Password}}"})]
    first = Filler(scopes)
    first.fill("{{url}}")
    assert [(one.label, one.default) for one in first.prompts.values()] == [
        ("Host", "localhost"),
        ("Password", None),
    ]
    assert "?Password" in first.unresolved
    second = Filler(scopes, prompted={"Host": "h", "Password": "{{url}}"})
    assert second.fill("{{url}}").text == "http://h/{{url}}"
    assert second.secrets == {"{{url}}"}
