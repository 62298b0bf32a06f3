"""What is inside of a value that is JSON has a name, as in Bruno."""

import pytest

from postgui.model.variables import Filler, Scope

SCOPE = Scope(
    "run time",
    {
        "user": '{"name": "Ada", "tags": ["a", {"id": 7}], "full name": "A L", "none": null, "n": 1.5}',
        "user.name": "whole",
        "list": "[[1, 2], 3]",
        "text": '{"a": 1}',
        "broken": "{",
    },
    json_names=frozenset({"user", "list", "broken"}),
)


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("{{user.name}}", "whole"),
        ("{{user.tags[1].id}}", "7"),
        ("{{user['full name']}} {{ user[\"full name\"] }}", "A L A L"),
        ("{{user.none}} {{user.n}}", "null 1.5"),
        ("{{user.tags}}", '["a",{"id":7}]'),
        ("{{list[0][1]}}{{list[1]}}", "23"),
    ],
)
def test_the_inside_of_a_json_value_is_filled_in(template: str, text: str) -> None:
    assert Filler((SCOPE,)).fill(template).text == text


@pytest.mark.parametrize(
    "template",
    [
        "{{user.age}}",
        "{{list[9]}}",
        "{{list.a}}",
        "{{text.a}}",
        "{{broken.a}}",
        "{{user.}}",
        "{{user.name[}}",
    ],
)
def test_what_is_not_there_stays_as_it_stands(template: str) -> None:
    filled = Filler((SCOPE,)).fill(template)
    assert filled.text == template
    assert filled.unresolved == (template.strip("{}"),)


def test_what_is_inside_of_a_secret_is_secret() -> None:
    secret = Scope("x", {"login": '{"token": "t1"}'}, frozenset({"login"}), json_names=frozenset({"login"}))
    assert Filler((secret,)).fill("{{login.token}}").secrets == ("t1",)
