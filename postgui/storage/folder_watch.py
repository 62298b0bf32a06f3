"""Notices that something was changed below some folders, by whomever.

The system tells (through `watchfiles`); where it can't (no such library, a limit of the system, a folder
that is gone or on a drive that tells nothing), the folders themselves are named every few seconds, and who
listens looks for itself.
"""

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

_GATHER_MS = 250
"""Changes of so long are told together: a checkout touches many files."""
_STEP_MS = 50
_LOOK_EVERY_S = 3.0
_BEGIN_AFTER_S = 1.0
_END_S = 3.0
_SKIPPED = frozenset(("node_modules", "__pycache__"))
_GIT_FILES = frozenset(("HEAD", "index", "ORIG_HEAD"))
"""What a commit, a checkout or a reset writes into git's own folder."""

Tell = Callable[[frozenset[Path]], None]


class FolderWatch:
    """One thread that watches some folders.

    Args:
        tell: Called on that thread with the paths that were changed, added or removed.
        begin_after_s: How long after `watch` the system is asked; all is looked at once then.
        look_every_s: How often to look where the system does not tell.
        recursive: Whether what is in the folders' own folders counts as well.
    """

    def __init__(
        self,
        tell: Tell,
        *,
        look_every_s: float = _LOOK_EVERY_S,
        begin_after_s: float = _BEGIN_AFTER_S,
        recursive: bool = True,
    ) -> None:
        self._tell = tell
        self._recursive = recursive
        self._look_every_s = look_every_s
        self._begin_after_s = begin_after_s
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        self._over = False
        self._one = threading.Lock()  # `close` may come from another thread in the middle of `watch`

    def watch(self, folders: Iterable[Path]) -> None:
        """Watch exactly these folders from now on. Waits a moment for the thread of those before.

        After `close` it does nothing.
        """
        with self._one:
            self._end()
            wanted = tuple(folders)
            if wanted and not self._over:
                self._stop = threading.Event()
                self._thread = threading.Thread(
                    target=self._run, args=(wanted, self._stop), name="postgui-watch", daemon=True
                )
                self._thread.start()

    def close(self) -> None:
        """Stop for good; twice is fine."""
        with self._one:
            self._over = True
            self._end()

    def _end(self) -> None:
        self._stop.set()
        if self._thread is not None:
            self._thread.join(_END_S)  # it may hang on a drive that does not answer, and is a daemon
            self._thread = None

    def _run(self, folders: tuple[Path, ...], stop: threading.Event) -> None:
        # What was opened is shown first: loading the library would be felt.
        while not stop.wait(self._begin_after_s):
            with suppress(Exception):  # what it raises differs by system; looking goes on anyway
                for paths in _told(folders, stop, self._recursive):
                    self._tell(paths)
            if stop.wait(self._look_every_s):
                return
            self._tell(frozenset(folders))


def _told(folders: tuple[Path, ...], stop: threading.Event, recursive: bool) -> Iterator[frozenset[Path]]:
    """What the system tells, as long as it does. ImportError, OSError: it does not."""
    from watchfiles import watch  # costs 200 ms, most of it anyio

    real = [(folder, folder.resolve()) for folder in folders]
    begun = False
    for changes in watch(
        *(folder for folder in folders if folder.is_dir()),
        watch_filter=None,
        debounce=_GATHER_MS,
        step=_STEP_MS,
        stop_event=stop,
        rust_timeout=500,
        yield_on_timeout=True,
        raise_interrupt=False,
        ignore_permission_denied=True,
        recursive=recursive,
    ):
        gone = [folder for folder in folders if not folder.is_dir()]
        paths = frozenset(path for _, name in changes if _matters(path := _as_given(Path(name), real)))
        if paths or gone or not begun:
            yield paths.union(gone if begun else folders)  # at first for what was missed until now
        begun = True
        if gone:
            return


def _as_given(path: Path, real: list[tuple[Path, Path]]) -> Path:
    """Some systems tell the path behind links; the tree knows the one that was opened."""
    for folder, behind in real:
        if folder != behind and path.is_relative_to(behind):
            return folder / path.relative_to(behind)
    return path


def _matters(path: Path) -> bool:
    if path.name.startswith(".postgui-") or not _SKIPPED.isdisjoint(path.parts):
        return False
    return ".git" not in path.parts or path.name in _GIT_FILES or path.name == ".git"  # itself: `git init`
