"""What happens to an exception that nobody caught: log and crash report get it whole, the person a sentence.

Imports almost nothing, because it is there before the first paint.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from postgui.storage.data_folder import DataFolder
from postgui.translation import tr

if TYPE_CHECKING:
    import asyncio
    import logging

    from postgui.model.problem import Problem
    from postgui.storage.crash_report import CrashReports


class CrashHook:
    """Catches what falls through, on every thread and on the loop."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self.log_path = DataFolder(data_dir).log
        self._tell: Callable[[Problem], None] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._handler: logging.Handler | None = None
        self._reports: CrashReports | None = None
        self._before = sys.excepthook, sys.unraisablehook

    def install(self) -> None:
        """Begin to catch."""
        sys.excepthook = self._on_exception
        sys.unraisablehook = self._on_unraisable

    def attach(self, loop: "asyncio.AbstractEventLoop", tell: "Callable[[Problem], None]") -> None:
        """From now on also catch what threads and the loop drop, and tell the person through `tell`."""
        import threading

        self._loop, self._tell = loop, tell
        self._log()
        self._crash_reports().watch_fatal()
        threading.excepthook = self._on_thread
        loop.set_exception_handler(self._on_loop)

    def remove(self) -> None:
        """Give back what was there before."""
        import logging
        import threading

        sys.excepthook, sys.unraisablehook = self._before
        threading.excepthook = threading.__excepthook__
        if self._handler is not None:
            logging.getLogger().removeHandler(self._handler)
        if self._reports is not None:
            self._reports.end_watch()
        self._tell = None

    def _log(self) -> "logging.Logger":
        """The logger, with the log file behind all of the program's loggers."""
        import logging

        if self._handler is None:
            from postgui.storage.log_file import LogFile

            self._handler = LogFile(self._data_dir)
            logging.getLogger().addHandler(self._handler)
        return logging.getLogger("postgui")

    def _crash_reports(self) -> "CrashReports":
        if self._reports is None:
            from postgui.storage.crash_report import CrashReports

            self._reports = CrashReports(self._data_dir)
        return self._reports

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            self._note("something failed", error.with_traceback(trace))

    def _on_unraisable(self, unraisable: Any) -> None:
        if unraisable.exc_value is not None:
            self._note("something failed while being cleaned up", unraisable.exc_value)

    def _on_thread(self, args: Any) -> None:
        if args.exc_value is not None:
            self._note("something failed in the background", args.exc_value)

    def _on_loop(self, _loop: "asyncio.AbstractEventLoop", context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            self._note(str(context.get("message", "something failed")), error)
        else:
            self._log().error("%s", context.get("message"))

    def _note(self, what: str, error: BaseException) -> None:
        self._log().error("%s", what, exc_info=error)
        report = self._crash_reports().write(what, error)
        from postgui.model.problem import Problem

        problem = Problem(
            tr("Something went wrong inside PostGUI"),
            tr("What you were doing may not have happened. Your edits are safe in drafts."),
            tr("If it happens again, please report it with {file}.", file=report or self.log_path),
            "internal",
            f"{type(error).__name__}: {error}",
        )
        loop, tell = self._loop, self._tell
        if tell is not None and loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(tell, problem)
        elif sys.stderr is not None:
            sys.stderr.write(f"{problem.what} ({problem.detail}). Details: {self.log_path}\n")
