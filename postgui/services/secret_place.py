"""The secrets of one thing that is edited (a request, a folder, a collection): how they are named, and
what a field has to know about them. Synchronous but for reading a value; no Qt.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from postgui.services.secrets import Secrets

_NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")
_MOST_CHARS = 40
_NAMELESS = "request"


@dataclass(frozen=True)
class SecretPlace:
    """Names and keeps what is typed into the secret fields of one thing.

    Attributes:
        secrets: Where values go.
        root: The collection, None for none; asked each time, because saving puts a request into one.
        title: The name of the thing, which names begin with.
        taken: Whether a name means something already, an environment's variable, say.
        in_file: Whether there is a file, which could hold a literal in clear.
    """

    secrets: Secrets
    root: Callable[[], Path | None]
    title: Callable[[], str]
    taken: Callable[[str], bool]
    in_file: Callable[[], bool]
    _forgotten: dict[str, str] = field(default_factory=dict)
    _made: dict[str, str] = field(default_factory=dict)

    def new_name(self, field_name: str, slot: str) -> str:
        """A free name, such as `create_user_password`; a number is added if that is taken.

        `slot` tells fields of one name apart; the same one gets the same name as long as this lives.
        """
        if slot not in self._made:
            self._made[slot] = self._free_name(field_name)
        return self._made[slot]

    def holds(self, name: str) -> bool:
        """Whether `name` has a value, as far as `Secrets.load` told."""
        return name in self.secrets.names(self.root()) or name in self.secrets.names(None)

    async def load(self) -> None:
        """Make `holds` and `new_name` know what was kept in earlier days.

        Raises:
            ProblemError: The encrypted file can't be read.
        """
        for root in dict.fromkeys((None, self.root())):
            await self.secrets.load(root)

    async def value(self, name: str) -> str | None:
        """What `name` stands for, None if nothing; raises as `Secrets.find`."""
        return (await self.secrets.find(self.root(), [name])).get(name)

    def keep(self, name: str, value: str) -> None:
        self._forgotten.pop(name, None)
        self.secrets.keep_soon(self.root(), name, value)

    def forget(self, name: str, value: str) -> None:
        """Take the value away; `value` is remembered while this lives, for `restore`."""
        self._forgotten[name] = value
        self.secrets.keep_soon(self.root(), name, "")

    def restore(self, name: str) -> bool:
        """Keep again what `forget` took: an undo brought the reference back. False if it took nothing."""
        value = self._forgotten.get(name)
        if value:
            self.keep(name, value)
        return bool(value)

    def _free_name(self, field_name: str) -> str:
        title = _words(self.title())[:_MOST_CHARS].strip("_") or _NAMELESS
        first = f"{title}_{_words(field_name)}".strip("_")
        name, number = first, 1
        while self.holds(name) or self.taken(name):
            number += 1
            name = f"{first}_{number}"
        return name


def _words(text: str) -> str:
    """`Create user!` as `create_user`: what a variable's name may consist of."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    apart = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", plain)
    return _NOT_IN_NAMES.sub("_", apart.lower()).strip("_")
