"""Choosing between bodies loses none of them."""

from postgui.model.body_variant import add_variant, choose_variant, remove_variant, rename_variant
from postgui.model.request import Body, BodyVariant, Request


def text(value: str) -> Body:
    return Body("text", value)


def test_edits_stay_with_the_variant_they_were_made_in():
    request = add_variant(Request(body=text("a")), "B")
    assert [each.title for each in request.variants] == ["Default", "B"]
    assert (request.variant, request.body) == (1, text("a"))
    request = choose_variant(Request(body=text("b"), variants=request.variants, variant=1), 0)
    assert request.body == text("a")
    assert request.variants == (BodyVariant("Default"), BodyVariant("B", text("b")))
    assert choose_variant(request, 1).body == text("b")
    assert choose_variant(request, 0) is request


def test_removing_goes_on_with_a_neighbour_and_ends_with_one_body():
    request = rename_variant(add_variant(add_variant(Request(body=text("a")), "B"), "C"), "c")
    assert [each.title for each in request.variants] == ["Default", "B", "c"]
    request = remove_variant(request)
    assert (request.variant, request.variants[1]) == (1, BodyVariant("B"))
    request = remove_variant(remove_variant(request))
    assert (request.variants, request.variant, request.body) == ((), 0, text("a"))
