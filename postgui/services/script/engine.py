"""The child's side of the sandbox: V8 through mini-racer, one new context for each script.

The process itself is a wall as well: its memory has a limit where the system can set one, and the parent
ends it when time is over. Nothing of Python can be reached from a script: they exchange JSON text only.
"""

import contextlib
import json
import re
from typing import TYPE_CHECKING, Any

from postgui.resource import resource_path
from postgui.services.script.child import hear, tell

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

SOURCES = ("core", "same", "schema", "expect", "assert", "xml", "library", "buffer", "bru", "legacy", "pm")
_ON_DEMAND = {"lodash": re.compile(r"\b_\b|\blodash\b"), "moment": re.compile(r"\bmoment\b")}
"""Libraries that others wrote: they are big, and most scripts do without."""
HEAP_BYTES = 256_000_000
PROCESS_BYTES = 1_500_000_000


def serve(pipe: "Connection[Any, Any]", step_s: float) -> None:
    """Answer what the parent asks until its end of the pipe is closed. Runs in a process of its own.

    `step_s` is how long a script may compute between two of its calls.
    """
    _limit_memory()
    source = "\n".join(resource_path("script", f"{name}.js").read_text(encoding="utf-8") for name in SOURCES)
    spare: _Engine | None = None
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            if spare is None and not pipe.poll(0):
                spare = _Engine(source, step_s)  # ahead of the next script, while nobody waits
            kind, *given = hear(pipe)
            engine, spare = spare or _Engine(source, step_s), None
            tell(pipe, _done(engine, pipe, kind, given))


def _done(engine: "_Engine", pipe: "Connection[Any, Any]", kind: str, given: list[Any]) -> tuple[str, str]:
    """`("done", JSON)`, `("failed", why)`, or `("stopped", one of `sandbox.STOPPED`)`."""
    from py_mini_racer import JSEvalException

    try:
        if kind == "evaluate":
            return "done", engine.call("evaluate", *given)
        return "done", engine.run(pipe, *given)
    except JSEvalException as error:
        return _failure(error)
    except StuckError:
        return "stopped", "stuck"


class StuckError(Exception):
    """A promise that nobody will settle."""


class _Engine:
    """One context: the API is in it, and nothing has run yet."""

    def __init__(self, source: str, step_s: float) -> None:
        from py_mini_racer import MiniRacer

        self._step_s = step_s
        self._context = MiniRacer()
        self._context.set_hard_memory_limit(HEAP_BYTES)
        self._context.eval(source)

    def call(self, name: str, *arguments: str) -> str:
        """What a function of the driver returns; arguments and result are text."""
        given = ",".join(json.dumps(argument) for argument in arguments)
        return str(self._context.eval(f"__driver.{name}({given})", timeout_sec=self._step_s))

    def run(self, pipe: "Connection[Any, Any]", state: str, code: str) -> str:
        """Run a script to its end; what it asks for is asked of the parent."""
        for name, wanted in _ON_DEMAND.items():
            if wanted.search(code):
                library = resource_path("script", f"{name}.min.js").read_text(encoding="utf-8")
                self._context.eval(f"{library};0", timeout_sec=self._step_s)
        self.call("begin", state, code)
        outstanding = 0
        while True:
            asked = json.loads(self.call("calls"))
            if asked["calls"]:
                outstanding += len(asked["calls"])
                tell(pipe, ("calls", asked["calls"]))
            elif not asked["pending"]:
                return self.call("outcome")
            elif not outstanding:
                raise StuckError
            self.call("settle", json.dumps(hear(pipe)))
            outstanding -= 1


def _failure(error: Exception) -> tuple[str, str]:
    from py_mini_racer import JSOOMException, JSTimeoutException

    if isinstance(error, JSTimeoutException):
        return "stopped", "time"
    if isinstance(error, JSOOMException):
        return "stopped", "memory"
    lines = [line for line in str(error).splitlines() if line.strip()]
    return "failed", lines[0].removeprefix("<anonymous>:") if lines else type(error).__name__


def _limit_memory() -> None:
    """Where the system can (not on Windows), let the process have no more than `PROCESS_BYTES`."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (PROCESS_BYTES, PROCESS_BYTES))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
