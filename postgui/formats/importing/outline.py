"""What an import will make, as rows to tick, and the collection without what is not ticked. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from postgui.model.bundle import Branch, Collection, Item
from postgui.model.request import Request


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that an import makes; `depth` 0 is the collection, and an environment.

    `capture_kind` is what a captured request was made for; "" in what is no capture.
    """

    depth: int
    kind: Literal["collection", "folder", "request", "environment"]
    name: str
    method: str = ""
    url: str = ""
    capture_kind: str = ""


def outline(collection: Collection, capture_kinds: Sequence[str] = ()) -> tuple[Row, ...]:
    """A row for each thing: the collection with all in it, from the top, then the environments."""
    top = collection.top
    rows = [Row(0, "collection", top.folder.name), *_rows(top, 1, iter(capture_kinds))]
    rows += (Row(0, "environment", one.name) for one in collection.environments)
    return tuple(rows)


def _rows(branch: Branch, depth: int, capture_kinds: Iterator[str]) -> Iterator[Row]:
    for item in branch.items:
        if isinstance(item, Request):
            yield Row(depth, "request", item.name, item.method, item.url, next(capture_kinds, ""))
        else:
            yield Row(depth, "folder", item.folder.name)
            yield from _rows(item, depth + 1, capture_kinds)


def pick(collection: Collection, ticked: frozenset[int]) -> Collection:
    """`collection` with what is `ticked`, by place in its outline; a folder stays for what is in it."""
    counter = iter(range(1, 1 << 62))
    items = _picked(collection.top, ticked, counter)
    environments = tuple(one for one in collection.environments if next(counter) in ticked)
    return Collection(replace(collection.top, items=items), environments)


def _picked(branch: Branch, ticked: frozenset[int], counter: Iterator[int]) -> tuple[Item, ...]:
    kept: list[Item] = []
    for item in branch.items:
        is_ticked = next(counter) in ticked
        if isinstance(item, Request):
            if is_ticked:
                kept.append(item)
        elif (inner := _picked(item, ticked, counter)) or is_ticked:
            kept.append(replace(item, items=inner))
    return tuple(kept)
