"""Kinds: one file each, found by looking into their folder.

Adding an auth, body or viewer kind means adding a module with a `KIND`; nothing else lists them.
"""

import importlib
import pkgutil
from types import ModuleType
from typing import Protocol, TypeVar


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
