"""Kinds: one file each, found by looking into their folder.

Adding an auth, body or viewer kind means adding a module with a `KIND`; nothing else lists them.
"""

import importlib
import importlib.util
import pkgutil
from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import Generic, Protocol, TypeVar


class HasId(Protocol):
    """What every kind has: the word that files and settings store."""

    @property
    def id(self) -> str: ...


K = TypeVar("K", bound=HasId)


def load_kinds(package: ModuleType, kind_type: type[K]) -> dict[str, K]:
    """Import every module directly in `package` and take its `KIND`.

    Returns:
        The kinds by id, ordered by their optional `order` attribute, then by id.

    Raises:
        TypeError: A module has no `KIND` of `kind_type`, or two share an id.
    """
    kinds: dict[str, K] = {}
    for info in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        kind = getattr(importlib.import_module(info.name), "KIND", None)
        if not isinstance(kind, kind_type):
            raise TypeError(f"{info.name} must define KIND, a {kind_type.__name__}")
        if kind.id in kinds:
            raise TypeError(f"{info.name}: another kind is named {kind.id!r}")
        kinds[kind.id] = kind
    return dict(sorted(kinds.items(), key=lambda entry: (getattr(entry[1], "order", 100), entry[0])))


class KindsById(Mapping[str, K], Generic[K]):
    """The kinds of a package whose files are called like them (`form-urlencoded`: `form_urlencoded.py`).

    One that is asked for by its id is imported alone; going through them imports all, in their order.
    """

    def __init__(self, package: ModuleType, kind_type: type[K]) -> None:
        self._package = package
        self._kind_type = kind_type
        self._known: dict[str, K | None] = {}
        self._all: dict[str, K] | None = None

    def __getitem__(self, id_: str) -> K:
        if id_ not in self._known:
            self._known[id_] = self._found(id_)
        kind = self._known[id_]
        if kind is None:
            raise KeyError(id_)
        return kind

    def __iter__(self) -> Iterator[str]:
        return iter(self._loaded())

    def __len__(self) -> int:
        return len(self._loaded())

    def _found(self, id_: str) -> K | None:
        name = id_.replace("-", "_")
        path = f"{self._package.__name__}.{name}"
        if not name.isidentifier() or importlib.util.find_spec(path) is None:
            return None
        kind = getattr(importlib.import_module(path), "KIND", None)
        return kind if isinstance(kind, self._kind_type) and kind.id == id_ else None

    def _loaded(self) -> dict[str, K]:
        if self._all is None:
            self._all = load_kinds(self._package, self._kind_type)
        return self._all
