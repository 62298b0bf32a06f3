"""When a request of a run is composed anew, and when what it came to before is taken again."""

from pathlib import Path

import pytest

from postgui.model.request import Body, Pair, Request, Settings
from postgui.model.variables import Filler, Scope
from postgui.net.prepare import Kinds, compose
from postgui.services.composed_before import ComposedBefore
from postgui.services.inherit import filled

KINDS = Kinds.load()
DEFAULTS = Settings()
DYNAMIC = {"uuid": lambda _arguments: "new each time"}


def request_of(text: str) -> Request:
    return Request(url="http://host/", headers=(Pair("X-Text", text),))


def filler_of(**values: str) -> Filler:
    return Filler((Scope("run time", values),), DYNAMIC, prompted={"Who": "me"})


def kept(request: Request, **values: str) -> tuple[ComposedBefore, object]:
    """A memory that was offered what `request` came to, and that."""
    filler, known = filler_of(**values), ComposedBefore()
    whole = filled(request, filler)
    composed = compose(whole, Path(), KINDS)
    known.keep((request, (), DEFAULTS), filler, whole, composed, frozenset(filler.secrets))
    return known, composed


@pytest.mark.parametrize("text", ["plain", "{{a}}", "{{a}} and {{b}}"])
def test_with_the_same_values_it_is_taken_again(text):
    request = request_of(text)
    known, composed = kept(request, a="1 {{b}}", b="2")
    found = known.find((request, (), DEFAULTS), filler_of(a="1 {{b}}", b="2", c="3"))
    assert found is not None
    assert found.composed is composed


@pytest.mark.parametrize("values", [{"a": "1 {{b}}", "b": "3"}, {"a": "1", "b": "2"}, {"a": "1 {{b}}"}])
def test_another_value_even_inside_of_one_makes_it_another_request(values):
    request = request_of("{{a}}")
    known, _ = kept(request, a="1 {{b}}", b="2")
    assert known.find((request, (), DEFAULTS), filler_of(**values)) is None


def test_what_a_script_made_of_a_request_is_another_request():
    request = request_of("{{a}}")
    known, _ = kept(request, a="1")
    assert known.find((request_of("{{a}}"), (), DEFAULTS), filler_of(a="1")) is None
    assert known.find((request, (), Settings()), filler_of(a="1")) is None


@pytest.mark.parametrize("text", ["{{$uuid}}", "{{?Who}}", "{{missing}}", "{{b}}"])
def test_what_may_be_different_the_next_time_is_not_kept(text):
    request = request_of(text)
    known, _ = kept(request, b="{{$uuid}}")
    assert known.find((request, (), DEFAULTS), filler_of(b="{{$uuid}}")) is None


def test_long_bodies_are_not_kept():
    request = Request(method="POST", url="http://host/", body=Body("text", "x" * 20_000))
    known, _ = kept(request)
    assert known.find((request, (), DEFAULTS), filler_of()) is None
