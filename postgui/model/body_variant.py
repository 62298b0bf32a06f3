"""Choosing between the bodies that a request has ready: the one in use is edited as its `body`."""

from dataclasses import replace

from postgui.model.request import Body, Request


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
