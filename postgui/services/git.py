"""What git knows of the opened collections, by the system's own `git`: branch, changes, the text at HEAD.

Nothing of a repository may run only because its folder was opened: monitors, hooks and filters that its
own configuration names are switched off. Without git, or outside a repository, there is nothing to say.
"""

import asyncio
import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from postgui.model.event import Event
from postgui.services.git_status import GitState, parse_status
from postgui.services.stored_folder import file_of
from postgui.storage.collection_folder import read
from postgui.storage.file_name import companions

_TIMEOUT_S = 20
_SAFE = (
    "--no-pager",
    "--no-optional-locks",
    "--literal-pathspecs",
    "-c",
    "core.fsmonitor=false",
    "-c",
    f"core.hooksPath={os.devnull}",
    "-c",
    "safe.bareRepository=explicit",  # files of one may look like another, with its own configuration
)
_OFFLINE = {"GIT_ALLOW_PROTOCOL": "none", "GIT_NO_LAZY_FETCH": "1"}
"""A partial clone fetches what it lacks, by the program that its configuration names: not from here."""

_STATUS = ("status", "--porcelain=v2", "--branch", "-z", "--untracked-files=all", "--ignore-submodules=all")
_NAMES = ("config", "-z", "--show-scope", "--name-only", "--list")
_OWN_SCOPES = ("local", "worktree")


class FileTexts(NamedTuple):
    """A file by name, as HEAD has it and as the disk has it."""

    name: str
    head: str
    disk: str


class Git:
    """Asks git about collections.

    Attributes:
        changed: Emits the folder of a collection that has another state now.
    """

    def __init__(self, program: str = "git") -> None:
        self.changed: Event[Path] = Event()
        self._program = program
        self._states: dict[Path, GitState | None] = {}
        self._folders: dict[Path, Path] = {}

    def state(self, root: Path | None) -> GitState | None:
        """What is known of the collection in `root`; None outside a repository."""
        return self._states.get(root) if root is not None else None

    def folders(self) -> frozenset[Path]:
        """Git's own folders of the collections' repositories, but for those that a collection holds."""
        return frozenset(
            folder
            for folder in self._folders.values()
            if not any(folder.is_relative_to(root) for root in self._folders)
        )

    def outside(self) -> frozenset[Path]:
        """The collections that are in no repository."""
        return frozenset(self._states.keys() - self._folders.keys())

    async def look(self, roots: Iterable[Path]) -> None:
        """Ask git anew about these collections, and forget all others."""
        wanted = tuple(roots)
        for gone in set(self._states) - set(wanted):
            del self._states[gone]
            self._folders.pop(gone, None)
        for root in wanted:
            state = await self._status(root)
            if root not in self._states or self._states[root] != state:
                self._states[root] = state
                self.changed.emit(root)

    async def differences(self, path: Path) -> list[FileTexts]:
        """What HEAD and the disk have of the files of a request or folder; "" where there is none."""
        files = await asyncio.to_thread(_files_of, path)
        texts = [FileTexts(file.name, await self._head(file), await _disk(file)) for file in files]
        return [each for each in texts if each.head != each.disk]

    async def _head(self, file: Path) -> str:
        folder = await asyncio.to_thread(_nearest_folder, file)
        place = file.relative_to(folder).as_posix()
        return (await self._run(folder, ("cat-file", "blob", f"HEAD:./{place}")) or b"").decode(
            "utf-8", "replace"
        )

    async def _status(self, root: Path) -> GitState | None:
        found = await self._run(root, ("rev-parse", "--absolute-git-dir", "--show-prefix"))
        if found is None:
            self._folders.pop(root, None)
            return None
        folder, _, prefix = found.decode("utf-8", "surrogateescape").rstrip("\n").partition("\n")
        self._folders[root] = Path(folder)
        options = await self._no_filters(root)
        if options is None:
            return None
        output = await self._run(root, (*_STATUS, "--", "."), options)
        if output is None:
            return None
        return parse_status(output, root, prefix)

    async def _no_filters(self, root: Path) -> tuple[str, ...] | None:
        """Options without the filters that the repository itself brings; the person's own stay.

        None if they can't be switched off: `-c` ends a name at its first equals sign.
        """
        found = await self._run(root, _NAMES)
        if found is None:
            return None
        parts = found.decode("utf-8", "surrogateescape").split("\0")
        options: list[str] = []
        for scope, name in zip(parts[::2], parts[1::2], strict=False):
            if scope in _OWN_SCOPES and name.startswith("filter.") and name.endswith((".clean", ".process")):
                if "=" in name:
                    return None
                options += ["-c", f"{name}="]
                options += ["-c", f"{name.rpartition('.')[0]}.required=false"]
        return tuple(options)

    async def _run(
        self, folder: Path, command: tuple[str, ...], options: tuple[str, ...] = ()
    ) -> bytes | None:
        """What git prints; None if it is not there, refuses, or takes too long."""
        environment = {**os.environ, **_OFFLINE, "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0"}
        try:
            process = await asyncio.create_subprocess_exec(
                self._program,
                "-C",
                str(folder),
                *_SAFE,
                *options,
                *command,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                env=environment,
            )
        except OSError:
            return None
        try:
            output, _ = await asyncio.wait_for(process.communicate(), _TIMEOUT_S)
        except BaseException as error:
            if process.returncode is None:
                process.kill()
                await process.wait()
            if isinstance(error, TimeoutError):
                return None
            raise
        return output if process.returncode == 0 else None


async def _disk(file: Path) -> str:
    if not await asyncio.to_thread(file.exists):
        return ""
    return (await asyncio.to_thread(read, file)).decode("utf-8", "replace")


def _files_of(path: Path) -> tuple[Path, ...]:
    file = file_of(path) if path.is_dir() else path
    return (file, *companions(file))


def _nearest_folder(file: Path) -> Path:
    return next(folder for folder in file.parents if folder.is_dir())
