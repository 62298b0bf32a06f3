"""Where things that are let go over the collection tree come to stand. Pure; nothing here knows Qt."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from postgui.ui.sidebar.tree_row import FOLDERS, TreeRow

_EDGE = 0.25
"""The share of a folder's row, at top and bottom, that means beside it rather than into it."""


class DropPlace(NamedTuple):
    """Into `folder`, before the item at `before` (None: at the end); `row` and `edge` say what to draw."""

    folder: Path
    before: Path | None
    row: int
    edge: Literal["above", "below", "on"]


def drop_place(
    rows: Sequence[TreeRow], number: int, share: float, dragged: Sequence[Path]
) -> DropPlace | None:
    """Where to put `dragged`, let go over row `number`; None where they can't go.

    Args:
        rows: The visible rows.
        number: The row under the pointer; their number for the empty place below.
        share: How far down in that row, 0 to 1.
        dragged: Files and folders.
    """
    if not rows:
        return None
    if number >= len(rows):
        number, share = len(rows) - 1, 1.0
    while rows[number].node.kind == "example":  # they stay with their request
        number, share = number - 1, 1.0
    place = _place(rows, number, share)
    if any(path == place.folder or path in place.folder.parents for path in dragged):
        return None  # a folder has no place in itself
    return place


def _place(rows: Sequence[TreeRow], number: int, share: float) -> DropPlace:
    row = rows[number]
    node = row.node
    is_folder = node.kind in FOLDERS
    if node.kind == "collection" or (is_folder and _EDGE <= share <= 1 - _EDGE):
        return DropPlace(node.path, None, number, "on")
    if share < 0.5:
        return DropPlace(node.path.parent, node.path, number, "above")
    if is_folder and row.expanded and node.children:
        return DropPlace(node.path, node.children[0].path, number, "below")
    return DropPlace(node.path.parent, _after(rows, number), number, "below")


def _after(rows: Sequence[TreeRow], number: int) -> Path | None:
    """The next row of the same folder."""
    depth = rows[number].depth
    for row in rows[number + 1 :]:
        if row.depth <= depth:
            return row.node.path if row.depth == depth else None
    return None
