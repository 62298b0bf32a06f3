"""The child's side of Python files: plain Python with all it can do, for collections that are trusted.

Each side of a send runs the file anew, in a module of its own. What it prints goes to the parent at once.
"""

import asyncio
import contextlib
import inspect
import io
import os
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from postgui.services.script.child import hear, tell
from postgui.services.script.python_api import Request, Response, Variables
from postgui.services.script.python_assert import FAILED, CheckError, compiled, failed

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_SKIPPED = frozenset({("unittest.case", "SkipTest"), ("_pytest.outcomes", "Skipped")})
"""What a test raises to say that it does not apply; by name, so that neither module is imported."""
_PROGRAM = Path(__file__).parents[2]
_MOST_LINES = 10_000
_MOST_CHARACTERS = 10_000


def serve(pipe: "Connection[Any, Any]") -> None:
    """Run what the parent asks for until its end of the pipe is closed. Runs in a process of its own."""
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            task = hear(pipe)
            with _printing_to(pipe):
                outcome = _outcome(task)
            tell(pipe, ("done", outcome))


def _outcome(task: dict[str, Any]) -> dict[str, Any]:
    """What the file did on one side of a send: `tests`, `changes`, `request`, `error`."""
    state, side, path = task["state"], task["side"], Path(task["path"])
    variables = Variables(state["vars"])
    request = Request(state["request"])
    given: dict[str, Any] = {"request": request, "variables": variables}
    if state["response"] is not None:
        given["response"] = Response(state["response"])
    outcome: dict[str, Any] = {"tests": [], "changes": variables.changes, "error": None}
    try:
        with _importing_from(path.parent, Path(task["root"])):
            module = _loaded(task["code"], path)
            if callable(function := vars(module).get(side)):
                _call(function, given)
            if side == "before":
                outcome["request"] = request.given_back()
            else:
                outcome["tests"] = [_tested(name, test, given, path) for name, test in _tests(module)]
    except BaseException as error:  # noqa: BLE001 (sys.exit, too, ends only the script)
        outcome["error"] = _told(error, path)
        outcome["request"] = None
    return outcome


def _loaded(code: str, path: Path) -> ModuleType:
    module = ModuleType(path.stem)
    module.__file__ = str(path)
    vars(module).update({FAILED: failed, "@text": str})
    exec(compiled(code, str(path)), vars(module))
    return module


def _tests(module: ModuleType) -> list[tuple[str, Callable[..., Any]]]:
    """Its `test_` functions, in the order in which they stand."""
    return [
        (name, each) for name, each in vars(module).items() if name.startswith("test_") and callable(each)
    ]


def _tested(name: str, test: Callable[..., Any], given: dict[str, Any], path: Path) -> dict[str, Any]:
    label = name.removeprefix("test_").replace("_", " ")
    try:
        _call(test, given)
    except BaseException as error:  # noqa: BLE001 (as above)
        if (type(error).__module__, type(error).__name__) in _SKIPPED:
            return {"name": label, "passed": False, "skipped": True, "message": ""}
        told = _told(error, path)
        found = {"expected": error.expected, "found": error.found} if isinstance(error, CheckError) else {}
        return {"name": label, "passed": False, **told, **found}
    return {"name": label, "passed": True}


def _call(function: Callable[..., Any], given: dict[str, Any]) -> None:
    """Call it with those of `given` that it names.

    Raises:
        TypeError: It wants something else.
    """
    wanted = inspect.signature(function).parameters.values()
    named = [each.name for each in wanted if each.default is each.empty or each.name in given]
    if unknown := [name for name in named if name not in given]:
        known = ", ".join(given)
        raise TypeError(f"{function.__name__} asks for {', '.join(unknown)}, and there is: {known}")
    result = function(**{name: given[name] for name in named})
    if inspect.isawaitable(result):
        asyncio.run(_awaited(result))


async def _awaited(result: Any) -> None:
    await result


def _told(error: BaseException, path: Path) -> dict[str, Any]:
    """An error for a person: where in the file, and what. The way there is printed."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if frame.filename == str(path)]
    line = own[-1].lineno if own else 0
    if isinstance(error, SyntaxError) and error.filename == str(path):
        line = error.lineno or 0
        return {"line": line, "message": f"SyntaxError: {error.msg}"}
    if isinstance(error, CheckError):
        return {"line": line, "message": str(error)}
    if not isinstance(error, AssertionError) and len(frames) > 1:
        inner = frames[next((at for at, frame in enumerate(frames) if frame in own), 0) :]
        sys.stderr.write("".join(traceback.format_list(inner)))
    return {"line": line, "message": "".join(traceback.format_exception_only(error)).strip()}


@contextlib.contextmanager
def _importing_from(folder: Path, root: Path) -> Iterator[None]:
    """Let modules beside the file and at the top of the collection be imported, as they are now."""
    before = list(sys.path)
    sys.path[:0] = list(dict.fromkeys((str(folder), str(root))))
    with contextlib.suppress(OSError):
        os.chdir(folder)
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None)
        if isinstance(file, str) and _is_own(Path(file), root):
            del sys.modules[name]
    try:
        yield
    finally:
        sys.path[:] = before


def _is_own(file: Path, root: Path) -> bool:
    """Whether a module is the collection's. A library in an environment below it is not: it stays loaded,
    because many, NumPy the first of them, can't be loaded twice."""
    below = file.relative_to(root).parts if file.is_relative_to(root) else ()
    return bool(below) and "site-packages" not in below and not file.is_relative_to(_PROGRAM)


class _Printed(io.TextIOBase):
    """Tells the parent each line as it is written."""

    def __init__(self, pipe: "Connection[Any, Any]", level: str) -> None:
        self._pipe = pipe
        self._level = level
        self._begun = ""
        self._count = 0

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        *lines, self._begun = (self._begun + text).split("\n")
        for line in lines:
            self._tell(line)
        return len(text)

    def end(self) -> None:
        if self._begun:
            self._tell(self._begun)
            self._begun = ""

    def _tell(self, line: str) -> None:
        self._count += 1
        if self._count <= _MOST_LINES:
            tell(self._pipe, ("print", [self._level, line[:_MOST_CHARACTERS]]))


@contextlib.contextmanager
def _printing_to(pipe: "Connection[Any, Any]") -> Iterator[None]:
    """Send what is printed to the parent; what other programs print for the script comes at the end."""
    out, err = _Printed(pipe, "log"), _Printed(pipe, "error")
    with tempfile.TemporaryFile() as below:
        kept = os.dup(1), os.dup(2)
        os.dup2(below.fileno(), 1)
        os.dup2(below.fileno(), 2)
        try:
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
                yield
        finally:
            for copy, number in zip(kept, (1, 2), strict=True):
                os.dup2(copy, number)
                os.close(copy)
            below.seek(0)
            out.write(below.read(_MOST_LINES * 100).decode("utf-8", "replace"))
            out.end()
            err.end()
