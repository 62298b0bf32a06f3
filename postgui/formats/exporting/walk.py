"""The requests of a collection in order, each with the place where a person finds it."""

from collections.abc import Iterator
from dataclasses import dataclass

from postgui.model.bundle import Branch, Collection
from postgui.model.collection import Environment, Folder
from postgui.model.request import Request, Variable


@dataclass(frozen=True, slots=True)
class Placed:
    """A request, the folders it is in (the collection itself not counted) and its place in words."""

    request: Request
    folders: tuple[Folder, ...]

    @property
    def where(self) -> str:
        return place(*(folder.name for folder in self.folders), self.request.name)


def place(*names: str) -> str:
    """`Users / Create user`."""
    return " / ".join(name for name in names if name)


def walk(collection: Collection) -> Iterator[Placed]:
    """Every request, depth first, as the tree shows them."""
    yield from _walk(collection.top, ())


def folders_of(collection: Collection) -> Iterator[tuple[str, Folder]]:
    """Every folder below the top with its place."""
    yield from _folders(collection.top, ())


def values_of(environment: Environment, collection: Collection) -> tuple[Variable, ...]:
    """The variables of an environment with those that it gets by extending others."""
    known = {one.name: one for one in collection.environments}
    found: dict[str, Variable] = {}
    seen: set[str] = set()
    current: Environment | None = environment
    while current is not None and current.name not in seen:
        seen.add(current.name)
        for variable in current.variables:
            found.setdefault(variable.name, variable)
        current = known.get(current.extends)
    return tuple(found.values())


def _walk(branch: Branch, above: tuple[Folder, ...]) -> Iterator[Placed]:
    for item in branch.items:
        if isinstance(item, Branch):
            yield from _walk(item, (*above, item.folder))
        elif isinstance(item, Request):
            yield Placed(item, above)


def _folders(branch: Branch, above: tuple[str, ...]) -> Iterator[tuple[str, Folder]]:
    for item in branch.items:
        if isinstance(item, Branch):
            names = (*above, item.folder.name)
            yield place(*names), item.folder
            yield from _folders(item, names)
