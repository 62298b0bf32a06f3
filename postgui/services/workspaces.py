"""Workspaces: named sets of opened collections, tabs, layout, environments, cookies and globals.

A window has one of them. Another one, another name or the end of it need the window closed first: what is
wanted is kept as a `WorkspaceWish`, which whoever runs the windows carries out between two of them.
"""

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from postgui.model.problem import Problem, ProblemError
from postgui.services.monitoring import copy_monitors, forget_monitors
from postgui.storage.file import disk_problem
from postgui.storage.trash import Trashed
from postgui.storage.workspace_folder import WorkspaceFolders, wrong_name
from postgui.translation import tr

__all__ = ["Arrival", "WorkspaceWish", "Workspaces", "wrong_name"]

Deed: TypeAlias = Literal["switch", "create", "rename", "delete", "restore"]


@dataclass(frozen=True, slots=True)
class WorkspaceWish:
    """What shall be done with the workspaces, and `name` is the one it is done with.

    For `rename` it is the new name of the present one; for `restore`, `trashed` is what comes back.
    """

    deed: Deed
    name: str = ""
    trashed: Trashed | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """What the next window opens, and what it tells of how it came to that."""

    workspace: str
    done: str = ""
    problem: Problem | None = None
    trashed: Trashed | None = None


class Workspaces:
    """The workspaces of one data folder, seen from one of them."""

    def __init__(self, data_dir: Path, current: str) -> None:
        self.current = current
        self._data_dir = data_dir
        self._folders = WorkspaceFolders(data_dir)

    async def names(self) -> tuple[str, ...]:
        """By the alphabet, the present one among them."""
        found = await asyncio.to_thread(self._folders.names)
        return tuple(sorted({*found, self.current}, key=str.casefold))

    async def remember(self) -> None:
        """The next start begins with the present one."""
        await asyncio.to_thread(self._folders.remember, self.current)

    async def carry_out(self, wish: WorkspaceWish) -> Arrival:
        """Do what is wished; the window of the present workspace is closed. Failures are told, not raised."""
        try:
            return await asyncio.to_thread(self._carry_out, wish)
        except ProblemError as error:
            return Arrival(self.current, problem=error.problem)

    def _carry_out(self, wish: WorkspaceWish) -> Arrival:
        folders = self._folders
        match wish.deed:
            case "switch":
                return Arrival(wish.name)
            case "create":
                folders.create(wish.name)
                with suppress(OSError):  # then what one of that name had is there again
                    forget_monitors(self._data_dir, wish.name)
                return Arrival(wish.name, tr("This is the new workspace {name}", name=wish.name))
            case "rename":
                self._rename(wish.name)
                return Arrival(
                    wish.name,
                    tr("The workspace {current} is called {name} now", current=self.current, name=wish.name),
                )
            case "delete":
                trashed = folders.delete(self.current)
                told = tr(
                    "Deleted the workspace {current}; its collections stay where they are",
                    current=self.current,
                )
                return Arrival(folders.last(), told, trashed=trashed)
            case "restore":
                if wish.trashed is None:
                    return Arrival(self.current)
                name = folders.restore(wish.trashed)
                return Arrival(name, tr("The workspace {name} is back", name=name))

    def _rename(self, name: str) -> None:
        """Rename the present one; its monitors, which are kept by its name, go with it."""
        try:
            copy_monitors(self._data_dir, self.current, name)
        except OSError as error:
            raise disk_problem(
                error, tr("The workspace {current} could not be renamed", current=self.current)
            ) from error
        self._folders.rename(self.current, name)
        with suppress(OSError):  # what is left behind is in nobody's way
            forget_monitors(self._data_dir, self.current)
