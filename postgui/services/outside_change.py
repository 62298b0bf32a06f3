"""A file that is open in a tab has other contents now: what that does to the edits in the tab.

Fields that only one side changed are joined; nobody is asked about those. Pure.
"""

from dataclasses import fields, replace
from typing import Any

from postgui.model.request import Request
from postgui.services.draft import Draft
from postgui.services.stored_request import StoredRequest

_QUERY = ("url", "params")


def absorb(draft: Draft, stored: StoredRequest) -> bool:
    """Bring what the file holds now into `draft`, without losing an edit.

    Returns:
        True if both sides changed the same field: the draft keeps its own, and saving will ask.
    """
    if stored.sha256 == draft.saved_sha256:
        if draft.in_conflict:  # the file is again as it was when the edits began
            draft.mark_saved(stored.request, stored.path, stored.sha256)
        return False
    base = draft.saved
    if not draft.dirty or draft.current == stored.request:
        draft.mark_saved(stored.request, stored.path, stored.sha256, composed=draft.current)
        return False
    joined = None if base is None or draft.in_conflict else join(base, draft.current, stored.request)
    if joined is None:
        draft.mark_on_disk(stored.request, stored.sha256)
        return True
    draft.edit(joined)
    draft.mark_saved(stored.request, stored.path, stored.sha256)
    return False


def join(base: Request, mine: Request, theirs: Request) -> Request | None:
    """`mine` with what `theirs` changed since `base`; None if both changed the same field otherwise."""
    changed: dict[str, Any] = {}
    for names in _groups():
        before, here, there = (tuple(getattr(each, name) for name in names) for each in (base, mine, theirs))
        if there in (before, here):
            continue
        if here != before:
            return None
        changed |= zip(names, there, strict=True)
    return replace(mine, **changed)


def _groups() -> list[tuple[str, ...]]:
    """The fields, those together that say one thing."""
    rest = [(field.name,) for field in fields(Request) if field.name not in _QUERY]
    return [_QUERY, *rest]
