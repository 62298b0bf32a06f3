"""What a plain `assert` in a Python file says when it does not hold."""

import pytest

from postgui.services.script.python_assert import FAILED, CheckError, compiled, failed


def message(code: str, **names: object) -> CheckError:
    """The error that `code` ends with."""
    with pytest.raises(CheckError) as caught:
        exec(compiled(code, "x.py"), {FAILED: failed, "@text": str, **names})
    return caught.value


def test_a_comparison_shows_what_was_found() -> None:
    error = message("assert status == 200", status=404)
    assert str(error) == "status == 200: status is 404"
    assert (error.expected, error.found) == ("== 200", "404")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("assert a < b", "a < b: a is 3, b is 2"),
        ("assert 'x' in names", "'x' in names: names is ['y']"),
        ("assert not names", "not names: names is ['y']"),
        ("assert a == 3 and b == 3", "b == 3: b is 2"),
        ("assert len(names) == 2", "len(names) == 2: len(names) is 1"),
        ("assert b == 3, f'b was {b}'", "b was 2 (b == 3: b is 2)"),
        ("assert any(each > a for each in [1])", "any((each > a for each in [1])): any((each > a"),
    ],
)
def test_each_form_of_test_tells_its_values(code: str, text: str) -> None:
    assert str(message(code, a=3, b=2, names=["y"])).startswith(text)


def test_two_structures_are_told_apart_where_they_differ() -> None:
    user = {"name": "Ada", "tags": ["a", "b"]}
    assert "['tags'][1] is 'b', not 'c'" in str(
        message("assert user == {'name': 'Ada', 'tags': ['a', 'c']}", user=user)
    )
    assert "['age'] is missing" in str(message("assert user == {**user, 'age': 3}", user=user))


def test_each_side_is_evaluated_once_and_a_message_only_when_it_fails() -> None:
    calls: list[int] = []

    def count() -> int:
        calls.append(1)
        return len(calls)

    exec(compiled("assert count() == 1, count()", "x.py"), {FAILED: failed, "@text": str, "count": count})
    assert calls == [1]


def test_and_stops_at_the_first_that_does_not_hold() -> None:
    assert str(message("assert x is not None and x.y == 1", x=None)).startswith("x is not None: x is None")


def test_a_long_value_is_cut() -> None:
    assert len(str(message("assert x == 1", x="a" * 100_000))) < 1_000
