"""Where variables come from, composed: every place, nearest first, with the secrets of the keyring put in.

Given for this send > run time > request > folders, inner first > environments in layers, each with what it
extends > collection > global > `.env` of environments and collection > process environment.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from postgui.model.check import VariableChange
from postgui.model.collection import Environment, Folder
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Request, Variable
from postgui.model.variables import MASK, Filler, Scope
from postgui.services.check.value import type_name
from postgui.services.environments import Environments
from postgui.services.globals import Globals
from postgui.services.inherit import process_scope
from postgui.services.looked_up import LookedUp
from postgui.translation import tr

GLOBAL = "global variables"
GIVEN = "given for this send"
RUN_TIME = "run time"
OF_THE_RUN = "of this run"
"""What the name of a scope ends with that has only what scripts and captures set."""
_NEAREST_FIRST = ("runtime", "request", "folder", "environment", "collection", "global")


class SecretSource(Protocol):
    """What is needed of `postgui.services.secrets.Secrets`."""

    async def find(self, root: Path | None, names: Iterable[str], *, ask: bool = True) -> dict[str, str]: ...

    async def load(self, root: Path | None) -> frozenset[str]: ...


@dataclass(frozen=True, slots=True)
class _Place:
    """One place and its variables; `account` puts its secrets apart from those of other places."""

    origin: str
    variables: tuple[Variable, ...]
    account: str = ""
    root: Path | None = None

    @classmethod
    def of_environment(cls, environment: Environment, root: Path) -> "_Place":
        name = environment.name
        return cls(f"environment {name}", environment.variables, environment_account(name), root)


def environment_account(name: str) -> str:
    """What the names of an environment's secrets begin with in the keyring.

    The same name has another value in each environment. Secret variables of requests, folders and the
    collection have no such beginning: one name is one secret in a collection, and survives every move.
    """
    return f"environment/{name}/"


def account_prefix(origin: str) -> str:
    """The same for any place that holds variables, by what its scope says as origin."""
    kind, _, name = origin.partition(" ")
    if origin == GLOBAL:
        return "global/"
    return environment_account(name) if kind == "environment" else ""


@dataclass(frozen=True)
class Scoping:
    """Knows every place; `secrets` holds the values that files must not."""

    environments: Environments
    globals: Globals
    runtime: Mapping[str, str]
    secrets: SecretSource | None = None

    async def scopes(
        self,
        root: Path | None,
        folders: Sequence[Folder],
        request: Request,
        environment: str = "",
        layers: Sequence[str] = (),
        given: Iterable[tuple[str, str]] = (),
        *,
        changes: Sequence[VariableChange] = (),
        for_showing: bool = False,
        ask: bool = True,
        looked_up: LookedUp | None = None,
    ) -> tuple[Scope, ...]:
        """All scopes of one request.

        Args:
            root: Its collection; None if it belongs to none, which must then name no environment.
            folders: What it inherits from, the collection first.
            environment: The active environment, "" for none.
            layers: Further active environments, nearest first.
            given: Names and values that beat every other.
            changes: What scripts and captures have set so far, laid over all that.
            for_showing: Dots stand for what the keyring holds, so that nothing need be unlocked.
            ask: A locked keyring may be unlocked by asking the person.
            looked_up: What is known of the disk already.

        Raises:
            ProblemError: An environment does not exist, is broken or extends itself, or a `.env` file
                can't be read.
        """
        looked_up = looked_up or LookedUp()
        names = (environment, *layers)
        active = await looked_up.soon(("active", root, names), lambda: self._active(root, names))
        places = [_Place("request", request.variables, root=root)]
        places += [
            _Place(f"folder {folder.name}", folder.defaults.variables, root=root)
            for folder in reversed(folders[1:])
        ]
        if root is not None:
            places += [_Place.of_environment(one, root) for one in active]
        places += [
            _Place(f"collection {folder.name}", folder.defaults.variables, root=root)
            for folder in folders[:1]
        ]
        everywhere = await looked_up.soon(("global",), self.globals.load)
        places.append(_Place(GLOBAL, everywhere.variables, account_prefix(GLOBAL)))
        dotenv = await looked_up.soon((".env", root, names), lambda: self._dotenv(root, active))
        kept = await looked_up.soon(("kept", root), lambda: self._kept(root)) if for_showing else ()
        scopes = (
            Scope(GIVEN, dict(given)),
            Scope(RUN_TIME, dict(self.runtime)),
            *[await self._filled(place, for_showing=for_showing, ask=ask) for place in places],
            *dotenv,
            process_scope(),
            *kept,
        )
        return changed(scopes, changes) if changes else scopes

    async def check_environments(self, root: Path | None, names: Sequence[str]) -> None:
        """Find out before many requests of `root` are sent whether the environments are there.

        Raises:
            ProblemError: One does not exist, is broken or extends itself.
        """
        await self._active(root, names)

    def filler(self, scopes: Sequence[Scope], prompted: Iterable[tuple[str, str]] = ()) -> Filler:
        """A filler over `scopes` that knows the dynamic variables, and the answers to `{{?Prompt}}`."""
        from postgui.services.dynamic_kind import dynamic_values

        return Filler(scopes, dynamic_values(), prompted=dict(prompted))

    async def _active(self, root: Path | None, names: Sequence[str]) -> tuple[Environment, ...]:
        """The environments of all layers with what they extend, each once, nearest first."""
        wanted = [name for name in dict.fromkeys(names) if name]
        if wanted and root is None:
            raise ProblemError(
                Problem(
                    tr("There is no environment {wanted!r} here", wanted=wanted[0]),
                    tr("Environments belong to a collection, and this request belongs to none."),
                    tr("Name the collection, or save the request into one."),
                    "no-environment",
                )
            )
        found: dict[str, Environment] = {}
        for name in wanted:
            if root is not None:
                for environment in await self.environments.chain(root, name):
                    found.setdefault(environment.name, environment)
        return tuple(found.values())

    async def _dotenv(self, root: Path | None, active: Sequence[Environment]) -> tuple[Scope, ...]:
        return await self.environments.dotenv_scopes(root, active) if root is not None else ()

    async def _kept(self, root: Path | None) -> tuple[Scope, ...]:
        """The names that stand for secrets of fields: sending asks the keyring for what nobody else has."""
        if self.secrets is None:
            return ()
        known = {*await self.secrets.load(None), *(await self.secrets.load(root) if root else ())}
        plain = [name for name in known if "/" not in name]
        return (Scope("keyring", dict.fromkeys(plain, MASK), frozenset(plain)),) if plain else ()

    async def _filled(self, place: _Place, *, for_showing: bool, ask: bool) -> Scope:
        """The scope of a place. A secret without a value is left out: better missing than empty."""
        scope = scope_of(place.origin, place.variables)
        absent = {place.account + name: name for name in scope.secret_names if name not in scope.values}
        if not absent or self.secrets is None:
            return scope
        if for_showing:
            known = await self.secrets.load(place.root) | await self.secrets.load(None)
            found = {key: MASK for key in absent if key in known}
        else:
            found = await self.secrets.find(place.root, absent, ask=ask)
        kept = {absent[key]: value for key, value in found.items()}
        return replace(scope, values={**scope.values, **kept})


def scope_of(origin: str, variables: Iterable[Variable]) -> Scope:
    """The enabled variables of one place; of two with one name the last counts."""
    enabled = {variable.name: variable for variable in variables if variable.enabled and variable.name}
    return Scope(
        origin,
        {name: variable.value for name, variable in enabled.items() if variable.value or not variable.secret},
        frozenset(name for name, variable in enabled.items() if variable.secret),
        json_names=frozenset(name for name, variable in enabled.items() if _is_json(variable)),
    )


def _is_json(variable: Variable) -> bool:
    """Whether the text of a variable is of the type that the variable says it has."""
    if not variable.data_type:
        return False
    try:
        value = json.loads(variable.value)
    except (ValueError, RecursionError):
        return False
    name = type_name(value)
    return name == variable.data_type or (name == "array" and variable.data_type == "object")


def scope_kind(origin: str) -> str:
    """OpenCollection's word for the place that a scope's origin names; "" for those that nobody sets."""
    if origin in (RUN_TIME, GLOBAL):
        return {RUN_TIME: "runtime", GLOBAL: "global"}[origin]
    kind = origin.partition(" ")[0]
    return kind if kind in ("request", "folder", "environment", "collection") else ""


def changed(scopes: Sequence[Scope], changes: Iterable[VariableChange]) -> tuple[Scope, ...]:
    """`scopes` with `changes` laid over them: each in the nearest scope of its kind.

    Where there is none (no environment is active), it is one of its own, where that kind would stand.
    """
    found = list(scopes)
    for change in changes:
        at = _place_of(change.scope, found)
        values = {**found[at].values}
        literal = found[at].literal_names - {change.name}
        typed = found[at].json_names - {change.name}
        if change.value is None:
            values.pop(change.name, None)
        else:
            values[change.name] = change.value
            literal |= {change.name} if change.literal else set()
            typed |= {change.name} if change.json else set()
        found[at] = replace(found[at], values=values, literal_names=literal, json_names=typed)
    return tuple(found)


def _place_of(kind: str, scopes: list[Scope]) -> int:
    """Where the nearest scope of `kind` stands in `scopes`; one is made if there is none."""
    kinds = [scope_kind(scope.origin) for scope in scopes]
    if kind in kinds:
        return kinds.index(kind)
    farther = _NEAREST_FIRST[_NEAREST_FIRST.index(kind) + 1 :] if kind in _NEAREST_FIRST else ()
    at = next((at for at, each in enumerate(kinds) if each in farther), len(scopes))
    scopes.insert(at, Scope(f"{kind} {OF_THE_RUN}", {}))
    return at


def secrets_of(scopes: Sequence[Scope]) -> set[str]:
    """The values that a script can see and nobody may read in what it says."""
    names = frozenset[str]().union(*(scope.secret_names for scope in scopes))
    return {scope.values[name] for scope in scopes for name in names & scope.values.keys()}


def without_secrets(scopes: Sequence[Scope]) -> tuple[Scope, ...]:
    """`scopes` that do not know what any of them holds secret, nor what the process was started with.

    Such names then stay as they stand in a template: for text that leaves the program.
    """
    secret = frozenset(name for scope in scopes for name in scope.secret_names)
    shown = (scope for scope in scopes if scope.origin != process_scope({}).origin)
    return tuple(
        replace(scope, values={name: value for name, value in scope.values.items() if name not in secret})
        for scope in shown
    )
