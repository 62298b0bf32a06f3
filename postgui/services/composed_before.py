"""What the requests of a run came to, to be taken again as long as nothing about them is different.

A run may send one request a thousand times. What its variables are is looked up each time; only where one has
another value is the request filled in and encoded anew.
"""

from dataclasses import dataclass, field
from operator import is_not
from typing import TYPE_CHECKING, TypeAlias

from postgui.model.collection import Folder
from postgui.model.request import Request, Settings
from postgui.model.variables import Filler, Value

if TYPE_CHECKING:
    from postgui.net.prepare import Composed

MadeOf: TypeAlias = tuple[Request, tuple[Folder, ...], Settings]
"""What a request is made of, but for the values of variables. Compared by identity: none of it can change."""

_MOST = 1_000
_MOST_BODY_BYTES = 16_000
_NEW_EACH_TIME = ("$", "?")
"""How names begin that stand for no variable: what is made, or asked for."""


@dataclass(frozen=True, slots=True)
class Before:
    """A request as it was filled in and composed, the secrets in it, and the values that went in."""

    made_of: MadeOf
    values: tuple[tuple[str, Value | None], ...]
    request: Request
    composed: "Composed"
    secrets: frozenset[str] = field(repr=False)


class ComposedBefore:
    """Of each request of a run the last one that was composed; of those with long bodies none."""

    def __init__(self) -> None:
        self._known: dict[int, Before] = {}

    def find(self, made_of: MadeOf, filler: Filler) -> Before | None:
        """What the same request came to, if its variables have the values that they had then."""
        before = self._known.get(id(made_of[0]))
        if before is None or any(map(is_not, before.made_of, made_of)):
            return None
        return before if all(filler.lookup(name) == value for name, value in before.values) else None

    def keep(
        self,
        made_of: MadeOf,
        filler: Filler,
        request: Request,
        composed: "Composed",
        secrets: frozenset[str],
    ) -> None:
        """Remember it, unless the next time may be different with the same variables."""
        if filler.unresolved or any(name.startswith(_NEW_EACH_TIME) for name in filler.used):
            return
        if composed.bare.body.size_bytes > _MOST_BODY_BYTES:
            return
        if len(self._known) >= _MOST:  # scripts make new ones each time
            self._known.clear()
        values = tuple((name, filler.lookup(name)) for name in filler.used)
        self._known[id(made_of[0])] = Before(made_of, values, request, composed, secrets)
