"""Which folder of a workspace a window keeps its session and drafts in: never one that is in use.

The first window has the workspace's own folder. A window beside it, of another process, gets one below
`windows/`: what a window left there that is gone, or a new one. The next first window takes over all
that such windows left. Who has a folder is told by a lock in it, so it is free when its process ends,
however. All functions block: call them through `Writer`.
"""

import shutil
import uuid
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from postgui.storage.data_folder import make_private
from postgui.storage.file import remove_leftovers
from postgui.storage.process_lock import ProcessLock

DRAFTS, FOLDER_DRAFTS, SESSION = "drafts", "folder-drafts", "session.json"
LOCK = "window.lock"
WINDOWS = "windows"


class WindowFolder:
    """The folder of this window; claimed by the first call."""

    def __init__(self, workspace: Path) -> None:
        self._workspace = workspace
        self._path = workspace
        self._lock: ProcessLock | None = None

    def claim(self) -> Path:
        """The folder, from now on this window's own until `release`.

        Where no lock can be made (a folder that can't be written) it is the workspace's own, and the
        next call tries again.
        """
        if self._lock is None:
            with suppress(OSError):
                self._path, self._lock = self._claimed()
                for name in (".", DRAFTS, FOLDER_DRAFTS):
                    remove_leftovers(self._path / name)
        return self._path

    @property
    def is_first(self) -> bool:
        """Whether it is the workspace's own folder (also as long as nothing was claimed)."""
        return self._path == self._workspace

    @property
    def first_session(self) -> Path:
        """The session file of the first window of the workspace."""
        return self._workspace / SESSION

    def release(self) -> None:
        """Leave the folder to others; one that has nothing to keep is removed. Twice is fine."""
        if self._lock is None:
            return
        if not self.is_first and not any(self._path.glob("*drafts/*.json")):
            shutil.rmtree(self._path, ignore_errors=True)
        self._lock.release()
        self._lock = None
        self._path = self._workspace

    def take_over(self) -> tuple[Path, ...]:
        """Move the drafts of windows that are gone into this folder; the session files they left.

        Only the first window does so. Call `forget_sessions` when what they say is kept elsewhere.
        """
        if self._lock is None or not self.is_first:
            return ()
        sessions = []
        for folder, lock in self._abandoned():
            try:
                for name in (DRAFTS, FOLDER_DRAFTS):
                    _move_all(folder / name, self._path / name)
                sessions.append(folder / SESSION)
            except OSError:
                continue  # the next start tries again
            finally:
                lock.release()
        return tuple(sessions)

    def forget_sessions(self, sessions: tuple[Path, ...]) -> None:
        """Remove what is left of windows whose sessions `take_over` named."""
        for folder, lock in self._abandoned():
            if folder / SESSION in sessions:
                shutil.rmtree(folder, ignore_errors=True)
            lock.release()

    def _claimed(self) -> tuple[Path, ProcessLock]:
        lock = ProcessLock(self._workspace / LOCK)
        if lock.take():
            return self._workspace, lock
        for folder, left in self._abandoned():
            return folder, left
        folder = self._workspace / WINDOWS / uuid.uuid4().hex
        lock = ProcessLock(folder / LOCK)
        lock.take()
        return folder, lock

    def _abandoned(self) -> Iterator[tuple[Path, ProcessLock]]:
        """Folders of windows that are gone, each locked by us now."""
        windows = self._workspace / WINDOWS
        for folder in sorted(windows.iterdir()) if windows.is_dir() else ():
            lock = ProcessLock(folder / LOCK)
            if not folder.is_dir() or not lock.take():
                continue
            if (folder / LOCK).exists():
                yield folder, lock
            else:
                lock.release()  # another process removed it just now


def _move_all(source: Path, target: Path) -> None:
    files = sorted(source.glob("*.json"))
    if files:
        make_private(target)
    for file in files:
        file.replace(target / file.name)
