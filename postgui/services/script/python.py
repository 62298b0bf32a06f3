"""Runs the Python files of trusted collections in processes of their own. The parent's side."""

import asyncio
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from postgui.services.script.child import Child
from postgui.services.script.sandbox import ScriptError
from postgui.translation import tr

TOTAL_S = 120.0
"""How long one side of a send may take."""

_MOST_LINES = 10_000

Side = Literal["before", "after"]


@dataclass(frozen=True, slots=True)
class PythonFile:
    """The Python of a request: `path` is where it stands, `root` its collection."""

    code: str
    path: Path
    root: Path


@dataclass
class PythonRunner:
    """A few children, each for the files of one collection, kept for its next one."""

    total_s: float = TOTAL_S
    _idle: list[tuple[Path, Child]] = field(default_factory=list)
    _busy: set[Child] = field(default_factory=set)

    async def run(
        self, side: Side, file: PythonFile, state: dict[str, Any]
    ) -> tuple[dict[str, Any], list[list[str]]]:
        """The outcome of one side (`tests`, `changes`, `request`, `error`), and what was printed.

        It ends with a kill when the task is cancelled, or when its time is over, which is the error then.
        """
        child = await self._child(file.root)
        self._busy.add(child)
        printed: list[list[str]] = []
        whole = False
        task = {
            "side": side,
            "code": file.code,
            "path": str(file.path),
            "root": str(file.root),
            "state": state,
        }
        try:
            async with asyncio.timeout(self.total_s):
                outcome = await self._talk(child, task, printed)
            whole = True
            return outcome, printed
        except TimeoutError:
            return _ended(tr("it was not done after {total_s:g} s", total_s=self.total_s)), printed
        except (EOFError, OSError):
            return _ended(tr("its process ended")), printed
        except (ValueError, RecursionError, ScriptError):
            return _ended(tr("what its process says can't be read")), printed
        finally:
            self._busy.discard(child)
            if whole and child.process.is_alive():
                self._idle.append((file.root, child))
            else:
                child.end()

    async def close(self) -> None:
        """End all children. Twice is fine."""
        children = [*(child for _, child in self._idle), *self._busy]
        self._idle.clear()
        for child in children:
            await asyncio.to_thread(child.end)

    async def _child(self, root: Path) -> Child:
        for at, (known, child) in enumerate(self._idle):
            if known == root:
                del self._idle[at]
                return child
        from postgui.services.script.python_engine import serve

        return await asyncio.to_thread(Child.start, serve)

    async def _talk(self, child: Child, task: dict[str, Any], printed: list[list[str]]) -> dict[str, Any]:
        def listen() -> dict[str, Any]:
            child.tell(task)
            while True:
                kind, given = _message(child.receive(self.total_s))
                if kind == "done" and isinstance(given, dict):
                    return given
                if kind == "print" and isinstance(given, list) and len(printed) < _MOST_LINES:
                    printed.append([str(part) for part in given])

        listening = asyncio.ensure_future(asyncio.to_thread(listen))
        try:
            return await asyncio.shield(listening)
        finally:
            if not listening.done():
                child.process.kill()  # which ends the thread that listens to it
                await asyncio.wait([listening])
                listening.exception()


def _message(given: Any) -> tuple[str, Any]:
    if not isinstance(given, list) or len(given) != 2:
        raise ScriptError("no message")
    return str(given[0]), given[1]


def _ended(why: str) -> dict[str, Any]:
    return {"error": {"line": 0, "message": why}}
