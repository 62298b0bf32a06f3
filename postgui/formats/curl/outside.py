"""Changes text but leaves the `{{references}}` in it alone. Pure."""

from collections.abc import Callable

from postgui.model.variables import reference_spans


def outside_references(text: str, change: Callable[[str], str]) -> str:
    """`text` with everything but its references changed."""
    out, at = [], 0
    for start, end, _ in reference_spans(text):
        out += [change(text[at:start]), text[start:end]]
        at = end
    return "".join([*out, change(text[at:])])
