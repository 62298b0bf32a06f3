"""Reports of what went wrong inside PostGUI: files in the data folder, which nobody but the person passes on.

    log/crashes/crash-20250131-235959-1.txt   one report: versions, what failed, the traceback, no secrets
    log/crashes/fatal-<process id>.txt        what the interpreter wrote as it fell; empty on a good day
    log/crashes/told                          the last report that the person was told of

All functions block. Those that write are called while something has already failed: they never raise.
"""

import os
import platform
import sys
import time
import traceback
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from postgui.model.text_redaction import redacted
from postgui.storage.data_folder import DataFolder, make_private, touch_private
from postgui.version import __version__

_KEPT = 20
_MOST_A_RUN = 10
_LONGEST = 200_000


class CrashReports:
    """The reports of one data folder."""

    def __init__(self, data_dir: Path) -> None:
        self.folder = DataFolder(data_dir).crashes
        self._written = 0
        self._fatal: TextIO | None = None

    @property
    def fatal_path(self) -> Path:
        """Where the interpreter of this process writes when it falls."""
        return self.folder / f"fatal-{os.getpid()}.txt"

    def write(self, what: str, error: BaseException) -> Path | None:
        """Keep a report of `error`; None if there is no place for it, or there were many in this run."""
        if self._written >= _MOST_A_RUN:
            return None
        self._written += 1
        trace = "".join(traceback.format_exception(error))
        return self._keep(f"What failed: {what}\n\n{trace}")

    def watch_fatal(self) -> None:
        """Let the interpreter write what it knows should it fall (segmentation fault, abort)."""
        import faulthandler

        if faulthandler.is_enabled():
            return  # somebody who looks for a fault has it on already, and reads it elsewhere
        try:
            make_private(self.folder)
            touch_private(self.fatal_path)
            self._fatal = self.fatal_path.open("w", encoding="utf-8")
            faulthandler.enable(self._fatal)
        except (OSError, ValueError, RuntimeError):
            self._fatal = None  # a folder that can't be written to, a stream without a file: we go on without

    def end_watch(self) -> None:
        """The program ends well: nothing to keep."""
        import faulthandler

        if self._fatal is None:
            return
        faulthandler.disable()
        self._fatal.close()
        self._fatal = None
        self._forget(self.fatal_path)

    def untold(self) -> tuple[Path, ...]:
        """Reports that the person was not told of yet, oldest first; what fell silently becomes one.

        Raises:
            OSError: The folder can't be read.
        """
        for path in sorted(self.folder.glob("fatal-*.txt")):
            if path == self.fatal_path or _is_alive(path):
                continue
            text = path.read_text("utf-8", "replace")
            if text.strip():
                self._keep(f"What failed: the interpreter\n\n{text}")
            self._forget(path)
        told = self.folder / "told"
        last = told.read_text("utf-8").strip() if told.is_file() else ""
        return tuple(path for path in sorted(self.folder.glob("crash-*.txt")) if path.name > last)

    def mark_told(self, report: Path) -> None:
        """The person knows of this report and those before."""
        told = self.folder / "told"
        try:
            touch_private(told)
            told.write_text(report.name, "utf-8")
        except OSError:
            pass  # then it is told again

    def _keep(self, text: str) -> Path | None:
        stamp = time.strftime("%Y%m%d-%H%M%S")
        try:
            make_private(self.folder)
            number = 1
            while (path := self.folder / f"crash-{stamp}-{number}.txt").exists():
                number += 1
            touch_private(path)
            path.write_text(f"{_versions()}\n{redacted(text[-_LONGEST:])}", "utf-8", "replace")
            for old in sorted(self.folder.glob("crash-*.txt"))[:-_KEPT]:
                self._forget(old)
        except OSError:
            return None
        return path

    def _forget(self, path: Path) -> None:
        with suppress(OSError):  # another process has it open: the next start tries again
            path.unlink(missing_ok=True)


def _versions() -> str:
    qt = sys.modules.get("PySide6")
    lines = (
        f"PostGUI {__version__}",
        f"Python {platform.python_version()}",
        f"PySide {getattr(qt, '__version__', 'not loaded')}",
        platform.platform(),
        time.strftime("%Y-%m-%d %H:%M:%S"),
    )
    return "\n".join(lines) + "\n"


def _is_alive(path: Path) -> bool:
    """Whether the process that a fatal file is named after still runs."""
    number = path.stem.removeprefix("fatal-")
    if not number.isdigit():
        return False
    if sys.platform == "win32":
        return False  # an open file can't be unlinked there, which is enough
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
