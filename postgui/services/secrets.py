"""Secrets: what stands in the keyring of the system while files and drafts say only `{{name}}`.

A secret belongs to a collection (by its real path) or to none. Where the system has no keyring, an
encrypted file in the data folder takes its place; its passphrase is `$POSTGUI_PASSPHRASE`, or asked for
once per start. One thread does all that touches keyring and file, because both may block for long.
"""

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import ParamSpec, TypeAlias, TypeVar

from postgui.model.event import Event
from postgui.model.problem import Problem, ProblemError
from postgui.model.variables import Scope
from postgui.services.secret_problem import (
    LOCKED,
    PASSPHRASE_VARIABLE,
    declined,
    nobody_to_ask,
    not_kept,
    set_aside,
    wrong_variable,
)
from postgui.services.secret_vault import SecretVault
from postgui.storage.file import Writer
from postgui.storage.secret_name import NO_LIST

P = ParamSpec("P")
T = TypeVar("T")

KEYRING = "keyring"
"""The origin of what `secret_scope` gives."""

Key: TypeAlias = tuple[Path | None, str]


@dataclass(frozen=True, slots=True)
class PassphraseQuestion:
    """What to ask: for a new passphrase (`is_new`), or for the known one, `wrong` after a bad answer."""

    is_new: bool
    wrong: bool = False


Ask: TypeAlias = Callable[[PassphraseQuestion], Awaitable[str | None]]
"""None: the person does not want to say it."""


class Secrets:
    """Finds, keeps and forgets secrets; building it does no IO.

    What is kept `soon` counts at once for `find`, and is written a moment later, at the latest by `close`.

    Attributes:
        changed: Another name has a value now, or one has none any more.
        noticed: A secret that could not be kept, a damaged file that was set aside.
        ask: How to ask for the passphrase; None where nobody can be asked.
        offer: Tells the person that what was typed waits for a passphrase (`keep_now` then asks). Without it
            `ask` comes by itself, in the middle of what is typed next.
    """

    def __init__(
        self,
        data_dir: Path,
        *,
        environ: Mapping[str, str] = os.environ,
        keep_after_s: float = 0.4,
        ask_after_s: float = 1.5,
        vault: SecretVault | None = None,
    ) -> None:
        self.changed: Event[None] = Event()
        self.noticed: Event[Problem] = Event()
        self.ask: Ask | None = None
        self.offer: Callable[[], None] | None = None
        self._vault = vault or SecretVault(data_dir)
        self._environ = environ
        self._keep_after_s = keep_after_s
        self._ask_after_s = ask_after_s
        self._thread = Writer("postgui-secrets")
        self._one_question = asyncio.Lock()
        self._one_change = asyncio.Lock()
        self._declined = False
        self._names: dict[Path | None, frozenset[str]] = {}
        self._waiting: dict[Key, str] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._flushing: set[asyncio.Task[None]] = set()
        self._told: Problem | None = None
        self._needs_passphrase = False
        self._loaded: dict[Path | None, tuple[int, int]] = {}

    async def find(self, root: Path | None, names: Iterable[str], *, ask: bool = True) -> dict[str, str]:
        """The values of those of `names` that have one, in collection `root` or else in none.

        Asks for the passphrase if one of them is in the locked file. Once somebody declined, those are
        left out until `ask_again`; without `ask`, nobody is asked and they are left out, too, unless the
        environment tells the passphrase.

        Raises:
            ProblemError: kind `locked`: nobody could be asked, or declined just now; `damaged`.
        """
        wanted = tuple(dict.fromkeys(names))
        places = (None,) if root is None else (root, None)
        declined_before = self._declined
        stored: dict[Key, str] = {}
        try:
            stored, locked = await self._run(self._vault.read, places, wanted)
            if locked and (ask or self._environ.get(PASSPHRASE_VARIABLE)) and await self._unlock(ask=ask):
                stored, _ = await self._run(self._vault.read, places, wanted)
        except ProblemError as error:
            if error.problem.kind != LOCKED or not declined_before:
                self._declined = self._declined or self.ask is not None
                raise
        found: dict[str, str] = {}
        for name in wanted:
            for place in places:  # what waits is newer than what is stored in the same place
                value = self._waiting.get((place, name), stored.get((place, name)))
                if value:
                    found[name] = value
                    break
        return found

    async def keep(self, root: Path | None, name: str, value: str) -> None:
        """Give `name` a value in collection `root`; an empty one forgets it.

        Raises:
            ProblemError: kind `locked`, or what the disk says; nothing was kept.
        """
        self._waiting.pop((root, name), None)
        await self._store(root, name, value)

    async def carry(self, source: Path | None, target: Path | None, names: Iterable[str]) -> None:
        """Give `target` those of `names` that `source` has and it has not, as for a copy of a request.

        Raises:
            ProblemError: kind `locked`, or what the disk says.
        """
        wanted = (set(names) & await self.load(source)) - await self.load(target)
        for name, value in (await self.find(source, wanted)).items():
            await self.keep(target, name, value)

    async def forget(self, root: Path | None, name: str) -> None:
        """Take the value of `name` in collection `root` away; fine if it has none.

        Raises:
            ProblemError: kind `locked`, or what the disk says.
        """
        await self.keep(root, name, "")

    # What the window needs while somebody types

    def keep_soon(self, root: Path | None, name: str, value: str) -> None:
        """`keep` in a moment, the last value of several (empty: forget it); needs a running loop."""
        self._waiting[root, name] = value
        self._show_name(root, name, present=bool(value))
        self._schedule()

    async def flush(self) -> None:
        """Write what waits. What can't be written goes on waiting, and counts until the program ends."""
        for key, value in tuple(self._waiting.items()):
            try:
                await self._store(*key, value)
            except ProblemError as error:
                self._tell_unkept(key[1], error.problem)
                continue
            self._told = None
            if self._waiting.get(key) == value:
                del self._waiting[key]

    async def load(self, root: Path | None) -> frozenset[str]:
        """Read which names of `root` have a value, as far as known here; `names` has them from then on.

        While the list of names on disk is the same, one look at its time is all: every send asks.
        """
        stamp = self._vault.names_stamp()
        if self._loaded.get(root) == stamp:
            return self._names[root]
        if stamp == NO_LIST and self.offer is None:
            return self.names(root)  # nothing was ever kept, and nobody types: no need to look for a keyring
        names, self._needs_passphrase = await self._run(self._vault.survey, root)
        self._names[root] = self.names(root) | names
        self._loaded[root] = stamp
        return self._names[root]

    def names(self, root: Path | None) -> frozenset[str]:
        """What `load` found, and what was kept since."""
        return self._names.get(root, frozenset())

    @property
    def place(self) -> str:
        """Where values are, in a word for people."""
        return self._vault.place

    async def all_names(self) -> dict[str, tuple[str, ...]]:
        """Every name that was kept with this data folder, by collection ("" for none)."""
        return await self._run(self._vault.all_names)

    def ask_again(self) -> None:
        """The person does something for which a declined passphrase may be asked for once more.

        What could not be kept is tried again, too.
        """
        self._forget_refusal()
        if self._waiting:
            self._schedule()

    async def close(self) -> None:
        """Write what waits, without asking anybody; twice is fine."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self.ask = None
        if self._flushing:
            await asyncio.wait(self._flushing)
        if self._waiting:
            await self.flush()
        await asyncio.to_thread(self._thread.close)

    async def _run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        result = await self._thread.run(function, *args, **kwargs)
        if (damaged := self._vault.take_damaged()) is not None:
            self.noticed.emit(set_aside(damaged))
        return result

    async def _unlock(self, *, ask: bool = True) -> bool:
        """Open the encrypted file; False if somebody declined before, or may not be asked.

        Raises:
            ProblemError: kind `locked`.
        """
        async with self._one_question:
            locked, is_new = await self._run(self._vault.lock_state)
            if not locked:
                self._needs_passphrase = False
                return True
            given = self._environ.get(PASSPHRASE_VARIABLE, "")
            wrong = bool(given) and not await self._run(self._vault.unlock, given)
            if given and not wrong:
                self._needs_passphrase = False
                return True
            if self._declined or not ask:
                return False
            if self.ask is None:
                raise ProblemError(wrong_variable() if wrong else nobody_to_ask())
            question = PassphraseQuestion(is_new)
            while answer := await self.ask(question):
                if await self._run(self._vault.unlock, answer):
                    self._needs_passphrase = False
                    return True
                question = PassphraseQuestion(is_new, wrong=True)
            self._declined = True
            raise ProblemError(declined())

    async def _store(self, root: Path | None, name: str, value: str) -> None:
        self._forget_refusal()  # who keeps a secret wants to be asked
        async with self._one_change:
            if not value:
                await self._run(self._vault.delete, root, name)
            while value and not await self._run(self._vault.write, root, name, value):
                self._declined = False
                await self._unlock()
        if self._waiting.get((root, name), value) == value:  # else something newer was typed meanwhile
            self._show_name(root, name, present=bool(value))

    def _forget_refusal(self) -> None:
        self._declined = False
        self._vault.ask_again()

    def _show_name(self, root: Path | None, name: str, *, present: bool) -> None:
        known = self.names(root)
        if present != (name in known):
            self._names[root] = known | {name} if present else known - {name}
            self.changed.emit(None)

    def _schedule(self) -> None:
        # While a passphrase is missing each key starts the wait anew: nobody is asked in mid-word.
        if self._timer is not None:
            if not self._needs_passphrase:
                return
            self._timer.cancel()
        delay_s = self._ask_after_s if self._needs_passphrase else self._keep_after_s
        self._timer = asyncio.get_running_loop().call_later(delay_s, self._on_timer)

    def _on_timer(self) -> None:
        self._timer = None
        if self._needs_passphrase and self.offer is not None and not self._environ.get(PASSPHRASE_VARIABLE):
            self.offer()
        else:
            self.keep_now()

    def keep_now(self) -> None:
        """Write what waits, asking for the passphrase if need be; `close` waits for it."""
        task = asyncio.get_running_loop().create_task(self.flush(), name="keep secrets")
        self._flushing.add(task)
        task.add_done_callback(self._flushing.discard)

    def _tell_unkept(self, name: str, problem: Problem) -> None:
        if problem == self._told:
            return  # once is enough
        self._told = problem
        self.noticed.emit(not_kept(name, problem))


async def secret_scope(secrets: Secrets, root: Path | None, names: Iterable[str]) -> Scope:
    """What the keyring has for `names` that no other scope knows; raises as `Secrets.find`."""
    found = await secrets.find(root, names)
    return Scope(KEYRING, found, frozenset(found))
