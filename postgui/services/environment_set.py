"""Everything the environment editor does: sets of variables in files, the values of secrets in the keyring.

A set is an environment of a collection, or the global variables. What is saved must still be on disk as it
was shown; otherwise nothing is written and the `Problem` says so.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeAlias

from postgui.model.collection import Environment
from postgui.model.problem import ProblemError
from postgui.model.request import Variable
from postgui.services.environments import Deleted, Environments
from postgui.services.globals import Globals
from postgui.services.scopes import GLOBAL, account_prefix
from postgui.services.secrets import Secrets
from postgui.translation import tr

SetKey: TypeAlias = tuple[str, bool]
"""The name of a set, and whether it is an environment: one may be called as the global variables are."""


@dataclass(frozen=True, slots=True)
class VariableSet:
    """One set; `root` is None for the global variables. `kept` are the secrets that have a value."""

    root: Path | None
    environment: Environment
    kept: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        return self.environment.name

    @property
    def key(self) -> SetKey:
        return self.name, self.root is not None

    def account(self, variable: str) -> str:
        """The name of a secret variable in the keyring."""
        return account_prefix(GLOBAL if self.root is None else f"environment {self.name}") + variable


@dataclass(frozen=True, slots=True)
class Removed:
    """What brings a deleted environment back; its secrets wait here, in memory only."""

    root: Path
    deleted: Deleted
    secrets: dict[str, str] = field(default_factory=dict, repr=False)


class EnvironmentSets:
    """The sets that the editor shows: all of one collection, and the global one first."""

    def __init__(self, environments: Environments, shared: Globals, secrets: Secrets) -> None:
        self._environments = environments
        self._globals = shared
        self._secrets = secrets

    async def list(self, root: Path | None) -> tuple[VariableSet, ...]:
        """The global set, then the environments of `root` by name.

        Raises:
            ProblemError: The file of the global variables is broken.
        """
        found = [VariableSet(None, await self._globals.load())]
        if root is not None:
            found += [VariableSet(root, one) for one in await self._environments.list(root)]
        return tuple([await self._with_kept(one) for one in found])

    async def save(self, shown: VariableSet, new: Environment) -> VariableSet:
        """Write `new` in the place of what was `shown`; the values of secrets go to the keyring.

        Raises:
            ProblemError: kind `conflict`, `name-taken`, or what disk and keyring say.
        """
        known = shown.environment.variables  # a literal that came with the file stays until it is edited
        secret = {
            each.name: each.value
            for each in new.variables
            if each.secret and each.value and each.name and each not in known
        }
        clean = replace(
            new,
            variables=tuple(
                replace(each, value="") if each.secret and each.name in secret else each
                for each in new.variables
            ),
        )
        target = VariableSet(shown.root, clean)
        # The keyring first: a file that says "secret" must never be all that is left of a value.
        for name, value in secret.items():
            await self._secrets.keep(shown.root, target.account(name), value)
        if shown.root is not None and shown.name != new.name:
            await self._copy_secrets(shown, target)
        await self._follow_names(shown, clean)
        try:
            saved = await self._write(shown, clean)
        except ProblemError:
            if shown.name != new.name:
                await self._forget_all(replace(target, kept=shown.kept))
            raise
        if shown.root is not None and shown.name != new.name:
            await self._forget_all(shown)
        return await self._with_kept(replace(target, environment=saved))

    def keep_soon(self, shown: VariableSet, variable: str, value: str) -> None:
        """Put the value of a secret variable into the keyring in a moment; empty takes it out."""
        self._secrets.keep_soon(shown.root, shown.account(variable), value)

    async def add(self, root: Path, name: str) -> VariableSet:
        """A new empty environment, numbered if the name is taken."""
        made = await self._environments.save(root, Environment(await self._free(root, name)))
        return VariableSet(root, made)

    async def duplicate(self, shown: VariableSet) -> VariableSet:
        """A copy of an environment, its secrets included."""
        if shown.root is None:
            raise ValueError("the global variables are one of a kind")
        name = await self._free(shown.root, tr("{name} copy", name=shown.name))
        target = VariableSet(shown.root, replace(shown.environment, name=name, path=None))
        await self._copy_secrets(shown, target)
        saved = await self._environments.save(shown.root, target.environment)
        return await self._with_kept(replace(target, environment=saved))

    async def delete(self, shown: VariableSet) -> Removed:
        """Take an environment away; `restore` brings it back."""
        if shown.root is None:
            raise ValueError("the global variables can't be deleted")
        secrets = await self._values(shown)
        deleted = await self._environments.delete(shown.root, shown.environment)
        await self._forget_all(shown)
        return Removed(shown.root, deleted, secrets)

    async def restore(self, removed: Removed) -> None:
        """Bring back what was deleted, secrets included."""
        for account, value in removed.secrets.items():
            await self._secrets.keep(removed.root, account, value)
        await self._environments.restore(removed.root, removed.deleted)

    async def reveal(self, shown: VariableSet, variable: str) -> str:
        """The value of a secret variable; "" if it has none.

        Raises:
            ProblemError: kind `locked`.
        """
        literal = next((each.value for each in shown.environment.variables if each.name == variable), "")
        if literal:
            return literal
        account = shown.account(variable)
        self._secrets.ask_again()
        return (await self._secrets.find(shown.root, [account])).get(account, "")

    async def set_variable(self, shown: VariableSet, variable: Variable) -> VariableSet:
        """Give one variable another value, or add it: what a cell of the comparison does."""
        old = shown.environment.variables
        if any(each.name == variable.name for each in old):
            new = tuple(
                replace(each, value=variable.value) if each.name == variable.name else each for each in old
            )
        else:
            new = (*old, variable)
        return await self.save(shown, replace(shown.environment, variables=new))

    async def _write(self, shown: VariableSet, new: Environment) -> Environment:
        if shown.root is None:
            await self._globals.save(new)
            return await self._globals.load()
        return await self._environments.save(shown.root, new, shown.environment)

    async def _with_kept(self, shown: VariableSet) -> VariableSet:
        secret = [each.name for each in shown.environment.variables if each.secret]
        if not secret:
            return shown
        known = await self._secrets.load(shown.root)
        return replace(shown, kept=frozenset(name for name in secret if shown.account(name) in known))

    async def _values(self, shown: VariableSet) -> dict[str, str]:
        if not shown.kept:
            return {}
        return await self._secrets.find(shown.root, [shown.account(name) for name in shown.kept])

    async def _copy_secrets(self, source: VariableSet, target: VariableSet) -> None:
        values = await self._values(source)
        for name in source.kept:
            if value := values.get(source.account(name)):
                await self._secrets.keep(target.root, target.account(name), value)

    async def _follow_names(self, shown: VariableSet, new: Environment) -> None:
        """A secret variable that got another name in its row keeps its value."""
        names = {each.name for each in new.variables}
        for old, now in zip(shown.environment.variables, new.variables, strict=False):
            moved = old.secret and now.secret and old.name != now.name and bool(now.name)
            if moved and old.name in shown.kept and old.name not in names:
                value = await self.reveal(shown, old.name)
                target = replace(shown, environment=new)
                await self._secrets.keep(shown.root, target.account(now.name), value)
                await self._secrets.forget(shown.root, shown.account(old.name))

    async def _forget_all(self, shown: VariableSet) -> None:
        for name in shown.kept:
            await self._secrets.forget(shown.root, shown.account(name))

    async def _free(self, root: Path, name: str) -> str:
        taken = {one.name.casefold() for one in await self._environments.list(root)}
        candidate, number = name, 1
        while candidate.casefold() in taken:
            number += 1
            candidate = f"{name} {number}"
        return candidate


@dataclass(frozen=True, slots=True)
class Comparison:
    """One name in several sets: the variable of each, None where it is missing."""

    name: str
    cells: tuple[Variable | None, ...]

    @property
    def is_missing(self) -> bool:
        """Whether some have it and others do not."""
        return None in self.cells

    @property
    def differs(self) -> bool:
        """Whether plain values are not all the same; of secrets nobody can tell."""
        return len({cell.value for cell in self.cells if cell is not None and not cell.secret}) > 1


def compare(environments: Sequence[Environment]) -> tuple[Comparison, ...]:
    """Every name of `environments` in the order met, with what each has for it."""
    tables = [{each.name: each for each in one.variables if each.name} for one in environments]
    names = dict.fromkeys(name for table in tables for name in table)
    return tuple(Comparison(name, tuple(table.get(name) for table in tables)) for name in names)
