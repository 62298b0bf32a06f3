"""Choosing between the bodies that a request has ready: the one in use is edited as its `body`."""

from dataclasses import replace

from postgui.model.request import Body, BodyVariant, Request
from postgui.translation import mark, tr

FIRST_TITLE = mark("Default", "body")
"""What the body that was there is called once there is another."""


def choose_variant(request: Request, index: int) -> Request:
    """`request` with another of its `variants` in use; what was edited goes back into its own.

    Raises:
        IndexError: There is no such variant.
    """
    if index == request.variant:
        return request
    chosen = request.variants[index]
    variants = list(request.variants)
    if request.variant < len(variants):
        variants[request.variant] = replace(variants[request.variant], body=request.body)
    variants[index] = replace(chosen, body=Body())
    return replace(request, body=chosen.body, variants=tuple(variants), variant=index)


def add_variant(request: Request, title: str) -> Request:
    """`request` with one more variant, in use, that begins as a copy of the present body.

    The first one makes the body that was there a variant, too.
    """
    variants = list(request.variants) or [BodyVariant(tr(FIRST_TITLE, "body"))]
    at = request.variant if request.variants else 0
    variants[at] = replace(variants[at], body=request.body)
    return replace(request, variants=(*variants, BodyVariant(title)), variant=len(variants))


def rename_variant(request: Request, title: str) -> Request:
    """`request` with another title for the variant in use."""
    variants = list(request.variants)
    variants[request.variant] = replace(variants[request.variant], title=title)
    return replace(request, variants=tuple(variants))


def remove_variant(request: Request) -> Request:
    """`request` without the variant in use; the one after it (or before) is used then.

    Without the last one it has the body of that, and nothing to choose from.
    """
    rest = request.variants[: request.variant] + request.variants[request.variant + 1 :]
    if not rest:
        return replace(request, variants=(), variant=0)
    at = min(request.variant, len(rest) - 1)
    shown = tuple(replace(each, body=Body()) if at == index else each for index, each in enumerate(rest))
    return replace(request, body=rest[at].body, variants=shown, variant=at)
