"""The settings that count: those of the program, with those of the workspace over them.

Both are files that people may edit by hand (`postgui.storage.setting_file`). What is changed here, in
another window or in an editor counts at once: `reload` looks, `SettingsWatch` calls it.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from postgui.model.event import Event
from postgui.model.preferences import OPTIONS, SCOPES, Preferences, SettingsScope
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Settings
from postgui.storage.data_folder import DEFAULT_WORKSPACE, DataFolder
from postgui.storage.file import disk_problem
from postgui.storage.setting_file import (
    DAMAGED,
    SHORTCUTS,
    Place,
    Stored,
    make_settings,
    place_of,
    read_settings,
    with_base,
    write_settings,
)
from postgui.translation import tr

__all__ = ["Preferences", "SettingsStore"]

_NAMES = frozenset(option.name for option in OPTIONS)
SHORTCUTS_CHANGED = "shortcuts"
"""What `changed` says of them all together."""


@dataclass(frozen=True, slots=True)
class _State:
    """What the files say, the program's first, and what follows from that."""

    stored: Mapping[SettingsScope, Stored]
    values: Preferences
    requests: Settings


class SettingsStore:
    """The settings, read from the files at first use and written when they change.

    Attributes:
        changed: The name of something that is another now: a field of `Preferences`, `send.` and a field
            of `Settings`, or `shortcuts`.
        noticed: A file that can't be read, a value that can't be used.
        mended: What was noticed is no longer so.
    """

    def __init__(self, data_dir: Path, workspace: str = DEFAULT_WORKSPACE) -> None:
        self.changed: Event[str] = Event()
        self.noticed: Event[Problem] = Event()
        self.mended: Event[Problem] = Event()
        folder = DataFolder(data_dir)
        self.paths: Mapping[SettingsScope, Path] = {
            "application": folder.settings,
            "workspace": folder.workspace(workspace) / "settings.toml",
        }
        self._state: _State | None = None
        self._told: tuple[Problem, ...] = ()
        self._one_write = asyncio.Lock()  # keeps the order
        self._to_write = 0

    @property
    def values(self) -> Preferences:
        """What counts. The first call reads the files: a few lines, before any window is shown."""
        return self._known().values

    @property
    def requests(self) -> Settings:
        """What requests do that neither say so themselves nor get it from folders or a collection."""
        return self._known().requests

    @property
    def shortcuts(self) -> Mapping[str, tuple[str, ...]]:
        """The keys of commands that have others than they came with, by command."""
        return self._known().stored["application"].shortcuts

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What in the files can't be used now."""
        return tuple(problem for scope in SCOPES for problem in self._known().stored[scope].problems)

    def own(self, scope: SettingsScope) -> Mapping[str, Any]:
        """The preferences that are set in `scope` itself, by name."""
        return self._known().stored[scope].preferences

    def own_requests(self, scope: SettingsScope) -> Settings:
        """The settings of requests that are set in `scope` itself."""
        return Settings(**self._known().stored[scope].requests)

    async def save(self, values: Preferences) -> None:
        """Make `values` count at once, and write those that differ: into the workspace's file where that
        says something else, into the program's otherwise.

        Raises:
            ValueError: A value is not allowed; nothing was changed.
            ProblemError: A file could not be written, or has a mistake and is left as it is; the values
                count until the program ends or the file is mended.
        """
        before = self.values
        changes: dict[SettingsScope, dict[str, Any]] = {scope: {} for scope in SCOPES}
        for option in OPTIONS:
            value = getattr(values, option.name)
            if not option.allows(value):
                raise ValueError(f"{option.name} can't be {value!r}")
            if value != getattr(before, option.name):
                scope: SettingsScope = "workspace" if option.name in self.own("workspace") else "application"
                changes[scope][option.name] = value
        for scope, changed in changes.items():
            if changed:
                await self.set_in(scope, changed)

    async def set_in(self, scope: SettingsScope, changes: Mapping[str, Any]) -> None:
        """Set preferences and settings of requests, by field name, in one scope; None takes one out there.

        Raises:
            ValueError: A value is not allowed; nothing was changed.
            ProblemError: As `save`.
        """
        for option in OPTIONS:
            value = changes.get(option.name)
            if value is not None and not option.allows(value):
                raise ValueError(f"{option.name} can't be {value!r}")
        stored = self._known().stored[scope]
        mine = {name: value for name, value in changes.items() if name in _NAMES}
        theirs = {name: value for name, value in changes.items() if name not in _NAMES}
        changed = replace(
            stored,
            preferences=_laid_over(stored.preferences, mine),
            requests=_laid_over(stored.requests, theirs),
        )
        await self._change(scope, changed, {place_of(name): value for name, value in changes.items()})

    async def set_shortcuts(self, changes: Mapping[str, tuple[str, ...] | None]) -> None:
        """Give commands other keys; None gives one back those that it came with.

        Raises:
            ProblemError: As `save`.
        """
        stored = self._known().stored["application"]
        changed = replace(stored, shortcuts=_laid_over(stored.shortcuts, changes))
        await self._change(
            "application", changed, {(SHORTCUTS, command): keys for command, keys in changes.items()}
        )

    async def make_file(self) -> None:
        """Make sure that the program's file is there to be edited: all that can be set, as comments.

        Raises:
            ProblemError: It can't be written.
        """
        async with self._one_write:
            try:
                await asyncio.to_thread(make_settings, self.paths["application"])
            except OSError as error:
                raise disk_problem(error, tr("The settings file could not be made")) from error

    async def reload(self) -> None:
        """Take over what others wrote into the files; one that is damaged now leaves what it said before."""
        async with self._one_write:
            found = {
                scope: await asyncio.to_thread(read_settings, self.paths[scope], scope) for scope in SCOPES
            }
            if self._to_write:
                return  # the files are behind; the watch will tell of what is written now
            known = self._known().stored
            self._show(
                {
                    scope: replace(known[scope], problems=new.problems, damaged=True) if new.damaged else new
                    for scope, new in found.items()
                }
            )
        self._tell()

    async def _change(self, scope: SettingsScope, stored: Stored, changes: Mapping[Place, Any]) -> None:
        self._show({**self._known().stored, scope: stored})
        try:
            await self._write(self.paths[scope], changes)
        except ProblemError as error:
            if error.problem.kind == DAMAGED:
                await self.reload()  # tells of the damage, if nobody has seen it before
            raise

    async def _write(self, path: Path, changes: Mapping[Place, Any]) -> None:
        self._to_write += 1
        try:
            async with self._one_write:
                await asyncio.to_thread(write_settings, path, changes)
        except OSError as error:
            raise disk_problem(error, tr("The settings could not be kept")) from error
        finally:
            self._to_write -= 1

    def _known(self) -> _State:
        if self._state is None:
            self._state = self._of(self._read())
            self._tell()
        return self._state

    def _read(self) -> dict[SettingsScope, Stored]:
        return {scope: read_settings(self.paths[scope], scope) for scope in SCOPES}

    def _of(self, stored: Mapping[SettingsScope, Stored]) -> _State:
        values, requests = Preferences(), Settings()
        for scope in SCOPES:
            values = replace(values, **stored[scope].preferences)
            based = with_base(Settings(**stored[scope].requests), self.paths[scope].parent)
            requests = replace(requests, **_said(based))
        return _State(stored, values, requests)

    def _show(self, stored: Mapping[SettingsScope, Stored]) -> None:
        """Let `stored` count, and announce what is another by it."""
        before, self._state = self._known(), self._of(stored)
        now = self._state
        for name in _NAMES:
            if getattr(before.values, name) != getattr(now.values, name):
                self.changed.emit(name)
        for each in fields(Settings):
            if getattr(before.requests, each.name) != getattr(now.requests, each.name):
                self.changed.emit(f"send.{each.name}")
        if before.stored["application"].shortcuts != now.stored["application"].shortcuts:
            self.changed.emit(SHORTCUTS_CHANGED)

    def _tell(self) -> None:
        """Say what can't be used, once until it is mended."""
        problems = self.problems if self._state is not None else ()
        before, self._told = self._told, problems
        for problem in before:
            if problem not in problems:
                self.mended.emit(problem)
        for problem in problems:
            if problem not in before:
                self.noticed.emit(problem)


def _said(settings: Settings) -> dict[str, Any]:
    values = {each.name: getattr(settings, each.name) for each in fields(Settings)}
    return {name: value for name, value in values.items() if value is not None}


def _laid_over(before: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in {**before, **changes}.items() if value is not None}
