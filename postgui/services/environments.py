"""Environments of a collection: files in `environments/`, and those inside `opencollection.yml`."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

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
from postgui.services.dotenv import DotEnvFiles
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
from postgui.translation import tr

if TYPE_CHECKING:
    from postgui.storage.trash import Trashed


@dataclass(frozen=True, slots=True)
class _Known:
    """What one file held, by time, size and inode (a save makes a new one)."""

    stamp: tuple[int, int, int]
    environments: tuple[Environment, ...]


@dataclass(frozen=True, slots=True)
class Deleted:
    """An environment that was taken away; `trashed` where it had a file of its own."""

    environment: Environment
    trashed: "Trashed | None" = None


class Environments:
    """Reads and writes environments; remembers files while they stay the same.

    Attributes:
        changed: Emits the folder of a collection after one of its environments was saved.
    """

    def __init__(self, writer: Writer, data_dir: Path) -> None:
        self.changed: Event[Path] = Event()
        self._writer = writer
        self._data_dir = data_dir
        self._known: dict[Path, _Known] = {}
        self._dotenv = DotEnvFiles()

    async def list(self, root: Path) -> tuple[Environment, ...]:
        """All environments, by name. One whose file is broken is there, empty, with its problem."""
        return await asyncio.to_thread(self._list, root)

    async def save(
        self, root: Path, environment: Environment, expected: Environment | None = None
    ) -> Environment:
        """Write an environment: into its file, its place in `opencollection.yml`, or a new file.

        One without a `path` replaces the one of its name. Values of secrets are left out. Returns it as it
        is now: with the path of its file.

        Args:
            expected: What the disk must still say for this to be written; None: whatever it says. With a
                name of its own, that is a renaming.

        Raises:
            ProblemError: kind `conflict` if the disk says otherwise; its name is taken; its file is broken,
                outside the collection, or can't be written.
        """
        saved = await self._writer.run(self._save, root, environment, expected)
        self.changed.emit(root)
        return saved

    async def delete(self, root: Path, environment: Environment) -> Deleted:
        """Take an environment away, its file into the trash.

        Raises:
            ProblemError: It can't be deleted.
        """
        deleted = await self._writer.run(self._delete, root, environment)
        self.changed.emit(root)
        return deleted

    async def restore(self, root: Path, deleted: Deleted) -> None:
        """Bring back what `delete` took away.

        Raises:
            ProblemError: It can't be written.
        """
        await self._writer.run(self._restore, root, deleted)
        self.changed.emit(root)

    async def chain(self, root: Path, name: str) -> tuple[Environment, ...]:
        """An environment and those it extends, nearest first.

        Raises:
            ProblemError: There is no such environment, its file is broken, or it extends itself.
        """
        return await asyncio.to_thread(self._chain, root, name)

    async def dotenv_scopes(self, root: Path, environments: Sequence[Environment]) -> tuple[Scope, ...]:
        """What the `.env` files of `environments` and the collection give, nearest first.

        Raises:
            ProblemError: One can't be read, or is outside the collection.
        """
        return await asyncio.to_thread(self._dotenv_scopes, root, environments)

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
                broken = Environment(path.stem, path=path, problem=error.problem)
                known = _Known(stamp, () if inline else (broken,))
            self._known[path] = known
        return known

    def _scopes(self, root: Path, name: str) -> tuple[Scope, ...]:
        return tuple(map(_scope, self._chain(root, name)))

    def _chain(self, root: Path, name: str) -> tuple[Environment, ...]:
        environments: dict[str, Environment] = {}
        for known in self._read_all(root):
            for environment in known.environments:
                environments.setdefault(environment.name, environment)
        found: dict[str, Environment] = {}
        wanted = name
        while wanted:
            if wanted in found or wanted not in environments:
                raise _no_environment(root, wanted, tuple(found), tuple(environments))
            if (problem := environments[wanted].problem) is not None:
                raise ProblemError(problem)
            found[wanted] = environments[wanted]
            wanted = environments[wanted].extends
        return tuple(found.values())

    def _dotenv_scopes(self, root: Path, environments: Sequence[Environment]) -> tuple[Scope, ...]:
        scopes = [
            self._dotenv.of_environment(root, environment.name, environment.dot_env)
            for environment in environments
            if environment.dot_env
        ]
        own = self._dotenv.of_collection(root)
        return tuple(scopes) if own is None else (*scopes, own)

    def _save(self, root: Path, environment: Environment, expected: Environment | None) -> Environment:
        known = self._list(root)
        was = expected or environment
        old = next((one for one in known if was.path is not None and one.path == was.path), None) or next(
            (one for one in known if one.name == was.name), None
        )
        if expected is not None and old != expected:
            raise _conflict(expected.name, gone=old is None)
        if old is not None and old.name != environment.name:
            _check_free(environment.name, [one for one in known if one != old])
        if old is None:
            return replace(environment, path=self._create(root, environment))
        if old.path is None:
            self._change_inline(root, environment, old.name)
            return replace(environment, path=None)
        return replace(environment, path=self._update(root, old, environment, old.path))

    def _change_inline(self, root: Path, environment: Environment | None, name: str) -> None:
        path = root / COLLECTION_FILE
        change_file(
            path,
            lambda data: update_inline_environment(
                decode(data or b"", path.name), environment, name=name, where=path.name
            ).encode(),
            None,
        )

    def _delete(self, root: Path, environment: Environment) -> Deleted:
        if environment.path is None:
            self._change_inline(root, None, environment.name)
            return Deleted(environment)
        from postgui.storage.trash import put_in_trash

        check_inside(root, environment.path)
        return Deleted(environment, put_in_trash(self._data_dir, environment.path, environment.name))

    def _restore(self, root: Path, deleted: Deleted) -> None:
        if deleted.trashed is not None:
            from postgui.storage.trash import take_from_trash

            take_from_trash(deleted.trashed)
        else:
            self._change_inline(root, deleted.environment, deleted.environment.name)

    def _create(self, root: Path, environment: Environment) -> Path:
        folder = root / ENVIRONMENTS
        check_inside(root, folder)
        try:
            folder.mkdir(exist_ok=True)
        except OSError as error:
            raise disk_problem(
                error, tr("The environment {name} could not be saved", name=environment.name)
            ) from error
        return create_file(folder, environment.name, write_environment(environment).encode())

    def _update(self, root: Path, old: Environment, environment: Environment, path: Path) -> Path:
        check_inside(root, path)
        change_file(
            path,
            lambda data: update_environment(
                decode(data or b"", path.name), environment, where=path.name
            ).encode(),
            None,
        )
        if old.name != environment.name:
            return move(path, path.parent, environment.name)  # Bruno goes by the name of the file
        return path


def _scope(environment: Environment) -> Scope:
    enabled = [variable for variable in environment.variables if variable.enabled]
    return Scope(
        f"environment {environment.name}",
        {variable.name: variable.value for variable in enabled if variable.value or not variable.secret},
        frozenset(variable.name for variable in enabled if variable.secret),
    )


def _no_environment(root: Path, name: str, through: tuple[str, ...], known: tuple[str, ...]) -> ProblemError:
    if name in through:
        what = tr("The environment {name} extends itself", name=name)
        advice = tr("Change `extends` in one of: {names}.", names=", ".join(through))
    else:
        what = tr("{collection} has no environment named {name}", collection=root.name, name=name)
        if through:
            what = tr(
                "{collection} has no environment named {name}, which {other} extends",
                collection=root.name,
                name=name,
                other=through[-1],
            )
        advice = (
            tr("It has: {names}.", names=", ".join(known))
            if known
            else tr("Create one in {folder}/.", folder=ENVIRONMENTS)
        )
    return ProblemError(
        Problem(what, tr("Its variables are needed, so nothing was sent."), advice, kind="no-environment")
    )


def _check_free(name: str, known: Sequence[Environment]) -> None:
    if any(one.name.casefold() == name.casefold() for one in known):
        raise ProblemError(
            Problem(
                tr("There is an environment named {name} already", name=name),
                tr("Two of one name could not be told apart, so nothing was changed."),
                tr("Choose another name."),
                "name-taken",
            )
        )


def _conflict(name: str, *, gone: bool) -> ProblemError:
    return ProblemError(
        Problem(
            tr("The environment {name} was deleted on disk", name=name)
            if gone
            else tr("The environment {name} was changed on disk", name=name),
            tr("Another program did that since it was shown here. Your last edit was not written."),
            tr("It is shown as it is now: edit it again."),
            "conflict",
        )
    )
