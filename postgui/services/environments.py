"""Environments of a collection: files in `environments/`, and those inside `opencollection.yml`."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from postgui.formats.opencollection_environment import (
    update_environment,
    update_inline_environment,
    write_environment,
)
from postgui.formats.opencollection_read import read_environment, read_inline_environments
from postgui.formats.yaml12 import decode
from postgui.model.collection import Environment
from postgui.model.event import Event
from postgui.model.problem import Problem, ProblemError
from postgui.model.variables import Scope
from postgui.storage.collection_folder import (
    COLLECTION_FILE,
    ENVIRONMENTS,
    change_file,
    check_inside,
    create_file,
    move,
    read,
)
from postgui.storage.file import Writer, disk_problem


@dataclass(frozen=True, slots=True)
class _Known:
    """What one file held, by time, size and inode (a save makes a new one)."""

    stamp: tuple[int, int, int]
    environments: tuple[Environment, ...]
    problem: Problem | None = None


class Environments:
    """Reads and writes environments; remembers files while they stay the same.

    Attributes:
        changed: Emits the folder of a collection after one of its environments was saved.
    """

    def __init__(self, writer: Writer) -> None:
        self.changed: Event[Path] = Event()
        self._writer = writer
        self._known: dict[Path, _Known] = {}

    async def list(self, root: Path) -> tuple[Environment, ...]:
        """All environments, by name. One whose file is broken is there, empty: using it tells why."""
        return await asyncio.to_thread(self._list, root)

    async def save(self, root: Path, environment: Environment) -> None:
        """Write an environment: into its file, its place in `opencollection.yml`, or a new file.

        One without a `path` replaces the one of its name. Values of secrets are left out.

        Raises:
            ProblemError: Its file is broken, outside the collection, or can't be written.
        """
        await self._writer.run(self._save, root, environment)
        self.changed.emit(root)

    async def scopes(self, root: Path, name: str) -> tuple[Scope, ...]:
        """The variables of an environment and of those it extends, nearest first; none for "".

        A secret that has no value here is left out: sending an empty one would be worse than
        saying that it is missing.

        Raises:
            ProblemError: There is no such environment, its file is broken, or it extends itself.
        """
        return await asyncio.to_thread(self._scopes, root, name) if name else ()

    def _list(self, root: Path) -> tuple[Environment, ...]:
        found: dict[str, Environment] = {}
        for known in self._read_all(root):
            for environment in known.environments:
                found.setdefault(environment.name, environment)
        return tuple(sorted(found.values(), key=lambda environment: environment.name.casefold()))

    def _read_all(self, root: Path) -> Iterator[_Known]:
        folder = root / ENVIRONMENTS
        try:
            files = sorted(path for path in folder.glob("*.yml") if not path.name.startswith("."))
        except OSError:
            files = []
        for path in (*files, root / COLLECTION_FILE):
            if (known := self._read(path)) is not None:
                yield known

    def _read(self, path: Path) -> _Known | None:
        try:
            status = path.stat()
        except OSError:
            return None
        stamp = (status.st_mtime_ns, status.st_size, status.st_ino)
        known = self._known.get(path)
        if known is None or known.stamp != stamp:
            inline = path.name == COLLECTION_FILE
            try:
                text = decode(read(path), path.name)
                environments = (
                    read_inline_environments(text, where=path.name)
                    if inline
                    else (read_environment(text, path, where=path.name),)
                )
                known = _Known(stamp, environments)
            except ProblemError as error:
                known = _Known(stamp, () if inline else (Environment(path.stem, path=path),), error.problem)
            self._known[path] = known
        return known

    def _scopes(self, root: Path, name: str) -> tuple[Scope, ...]:
        problems: dict[str, Problem] = {}
        environments: dict[str, Environment] = {}
        for known in self._read_all(root):
            for environment in known.environments:
                environments.setdefault(environment.name, environment)
                if known.problem is not None:
                    problems.setdefault(environment.name, known.problem)
        scopes: dict[str, Scope] = {}
        wanted = name
        while wanted:
            if wanted in problems:
                raise ProblemError(problems[wanted])
            if wanted in scopes or wanted not in environments:
                raise _no_environment(root, wanted, tuple(scopes), tuple(environments))
            scopes[wanted] = _scope(environments[wanted])
            wanted = environments[wanted].extends
        return tuple(scopes.values())

    def _save(self, root: Path, environment: Environment) -> None:
        known = self._list(root)
        old = next(
            (one for one in known if one.path == environment.path and one.path is not None), None
        ) or next((one for one in known if one.name == environment.name), None)
        if old is None:
            self._create(root, environment)
        elif old.path is None:
            path = root / COLLECTION_FILE
            change_file(
                path,
                lambda data: update_inline_environment(
                    decode(data or b"", path.name), environment, where=path.name
                ).encode(),
                None,
            )
        else:
            self._update(root, old, environment, old.path)

    def _create(self, root: Path, environment: Environment) -> None:
        folder = root / ENVIRONMENTS
        check_inside(root, folder)
        try:
            folder.mkdir(exist_ok=True)
        except OSError as error:
            raise disk_problem(error, f"The environment {environment.name} could not be saved") from error
        create_file(folder, environment.name, write_environment(environment).encode())

    def _update(self, root: Path, old: Environment, environment: Environment, path: Path) -> None:
        check_inside(root, path)
        change_file(
            path,
            lambda data: update_environment(
                decode(data or b"", path.name), environment, where=path.name
            ).encode(),
            None,
        )
        if old.name != environment.name:
            move(path, path.parent, environment.name)  # Bruno goes by the name of the file


def _scope(environment: Environment) -> Scope:
    enabled = [variable for variable in environment.variables if variable.enabled]
    return Scope(
        f"environment {environment.name}",
        {variable.name: variable.value for variable in enabled if variable.value or not variable.secret},
        frozenset(variable.name for variable in enabled if variable.secret),
    )


def _no_environment(root: Path, name: str, through: tuple[str, ...], known: tuple[str, ...]) -> ProblemError:
    if name in through:
        what = f"The environment {name} extends itself"
        advice = "Change `extends` in one of: " + ", ".join(through) + "."
    else:
        what = f"{root.name} has no environment named {name}"
        advice = f"It has: {', '.join(known)}." if known else f"Create one in {ENVIRONMENTS}/."
        if through:
            what += f", which {through[-1]} extends"
    return ProblemError(
        Problem(what, "Its variables are needed, so nothing was sent.", advice, kind="no-environment")
    )
