"""The workspaces of a data folder: which there are, which was used last; rename, delete and bring back.

A workspace is a folder below `workspaces/`, and its name is that of the folder. Collections are elsewhere:
nothing here touches them. All functions block: call them in a thread.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from postgui.model.problem import Problem, ProblemError
from postgui.storage.data_folder import DEFAULT_WORKSPACE, LAST_WORKSPACE, DataFolder, make_private
from postgui.storage.file import disk_problem, write_atomic
from postgui.storage.file_name import MAX_BYTES, safe_name
from postgui.storage.process_lock import ProcessLock
from postgui.storage.trash import Trashed, put_in_trash, take_from_trash
from postgui.storage.window_folder import LOCK, WINDOWS
from postgui.translation import tr


class WorkspaceFolders:
    """The workspaces below one data folder."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._folder = DataFolder(data_dir).workspaces

    def names(self) -> tuple[str, ...]:
        """By the alphabet; `Default` where there is none yet."""
        found = []
        with suppress(OSError):
            found = [path.name for path in self._folder.iterdir() if path.is_dir() and path.name[0] != "."]
        return tuple(sorted(found, key=str.casefold)) or (DEFAULT_WORKSPACE,)

    def last(self) -> str:
        """The one that was used last, as long as it is there."""
        name = ""
        with suppress(OSError, ValueError):
            name = (self._folder / LAST_WORKSPACE).read_text("utf-8").strip()
        names = self.names()
        return name if name in names else DEFAULT_WORKSPACE if DEFAULT_WORKSPACE in names else names[0]

    def remember(self, name: str) -> None:
        """The next start begins with this one. A disk that refuses is no matter."""
        with suppress(OSError):
            make_private(self._folder)
            write_atomic(self._folder / LAST_WORKSPACE, name.encode())

    def create(self, name: str) -> None:
        """Make an empty one.

        Raises:
            ProblemError: The name is taken or can't be one, or the disk refused.
        """
        self._check(name)
        try:
            make_private(self._folder / name)
        except OSError as error:
            raise disk_problem(error, tr("The workspace {name} could not be made", name=name)) from error

    def rename(self, old: str, new: str) -> None:
        """Give a workspace that no window has open another name.

        Raises:
            ProblemError: As `create`; or some window has it open.
        """
        self._check(new, except_for=old)
        try:
            with self._unused(old):
                pass
            (self._folder / old).rename(self._folder / new)
        except OSError as error:
            raise disk_problem(error, tr("The workspace {old} could not be renamed", old=old)) from error

    def delete(self, name: str) -> Trashed:
        """Move a workspace that no window has open into the trash: its tabs, drafts, cookies, globals.

        Raises:
            ProblemError: Some window has it open, or the disk refused.
        """
        try:
            with self._unused(name):
                pass
        except OSError as error:
            raise disk_problem(error, tr("The workspace {name} could not be deleted", name=name)) from error
        return put_in_trash(self._data_dir, self._folder / name, tr("Workspace {name}", name=name))

    def restore(self, trashed: Trashed) -> str:
        """Bring a deleted one back; the name that it has now.

        Raises:
            ProblemError: It could not be moved back; it stays in the trash.
        """
        return take_from_trash(trashed).name

    def _check(self, name: str, *, except_for: str = "") -> None:
        wrong = wrong_name(name, [each for each in self.names() if each != except_for])
        if wrong:
            raise ProblemError(
                Problem(tr("A workspace can't be called {name!r}", name=name), wrong, kind="workspace-name")
            )

    @contextmanager
    def _unused(self, name: str) -> Iterator[None]:
        """Nobody has a window open in it.

        Raises:
            ProblemError: Somebody has.
        """
        folder = self._folder / name
        windows = folder / WINDOWS
        places = [folder, *(windows.iterdir() if windows.is_dir() else ())]
        locks: list[ProcessLock] = []
        try:
            for place in places:
                lock = ProcessLock(place / LOCK)
                if not lock.take():
                    raise ProblemError(
                        Problem(
                            tr("The workspace {name} is open in another window", name=name),
                            tr("It was left as it is."),
                            tr("Close that window, then try again."),
                            kind="workspace-in-use",
                        )
                    )
                locks.append(lock)
            yield
        finally:
            for lock in locks:
                lock.release()


def wrong_name(name: str, taken: list[str] | tuple[str, ...]) -> str:
    """Why a workspace can't be called `name`, in words; "" if it can."""
    if not name.strip():
        return tr("Type a name.")
    if len(name.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        return tr(
            "It is too long: {limit} letters are the most, fewer where they are not a to z.", limit=MAX_BYTES
        )
    if name != name.strip() or safe_name(name) != name:
        return tr(
            "Some system does not take that for a folder. It could be {name}.", name=safe_name(name.strip())
        )
    if name.casefold() in (each.casefold() for each in taken):
        return tr("There is one of that name.")
    return ""
