"""Runs scripts in child processes that can be ended at any moment. The parent's side."""

import asyncio
import importlib.util
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, TypeAlias

from postgui.model.problem import Problem, ProblemError
from postgui.services.script.child import Child
from postgui.translation import mark, tr

STEP_S = 10.0
"""How long a script may compute between two of the things that it asks for."""

TOTAL_S = 120.0
"""How long a script may take in all, what it waits for included."""

MOST_CALLS = 1_000
"""How many things a script may have asked for and not got yet. Each costs the window's thread a task."""

STOPPED = MappingProxyType(
    {
        "stuck": mark("it waits for something that never comes"),
        "time": mark("it computed for too long without a pause"),
        "memory": mark("it took too much memory"),
    }
)
"""Why a child ended a script: what it says, and what that is to a person."""

_TAMPERED = mark("it left no result: it changed what it runs in")

Answer: TypeAlias = Callable[[str, Any], Awaitable[Any]]
"""Does what a script asks for: its name (`sleep`, `send`, `run`) and argument -> a JSON value.

Raises:
    ProblemError: It can't be done; the script gets the text as an error.
"""


class ScriptError(Exception):
    """The script did not come to its end; `why` is for a person."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass
class Sandbox:
    """A few children, started when a script is to run, kept for the next one."""

    step_s: float = STEP_S
    total_s: float = TOTAL_S
    _idle: list[Child] = field(default_factory=list)
    _busy: set[Child] = field(default_factory=set)

    async def run(self, state: dict[str, Any], code: str, answer: Answer) -> dict[str, Any]:
        """The outcome of a script: `console`, `tests`, `changes`, `request`, `next`, `skip`, `stop`, `error`.

        Raises:
            ScriptError: It took too much time or memory.
            ProblemError: There is no engine on this machine.
        """
        return _object(await self._exchange(("run", json.dumps(state), code), answer))

    async def evaluate(self, state: dict[str, Any], expression: str) -> Any:
        """The value of a JavaScript expression, as JSON has it; KeyError where it is undefined.

        Raises:
            ScriptError: It threw, or took too much time or memory.
            ProblemError: There is no engine on this machine.
        """
        found = _object(await self._exchange(("evaluate", json.dumps(state), expression), _nothing))
        return found["value"]

    async def _exchange(self, message: tuple[str, ...], answer: Answer) -> str:
        check_engine()
        child = await self._next_child()
        self._busy.add(child)
        whole = False
        try:
            async with asyncio.timeout(self.total_s):
                text = await self._talk(child, message, answer)
            whole = True
            return text
        except TimeoutError:
            raise ScriptError(tr("it was not done after {total_s:g} s", total_s=self.total_s)) from None
        except (ValueError, RecursionError) as error:
            raise ScriptError(tr(_TAMPERED)) from error
        except (EOFError, OSError) as error:
            raise ScriptError(tr("its process ended: it may have taken too much memory")) from error
        finally:
            self._busy.discard(child)
            if whole and child.process.is_alive():
                self._idle.append(child)
            else:
                child.end()

    async def _next_child(self) -> Child:
        """One that is idle, or a new one; those with another limit than the present one are ended."""
        while self._idle:
            child = self._idle.pop()
            if child.arguments == (self.step_s,):
                return child
            child.end()
        return await asyncio.to_thread(_start, self.step_s)

    async def _talk(self, child: Child, message: tuple[str, ...], answer: Answer) -> str:
        child.tell(message)
        asked: set[asyncio.Task[dict[str, Any]]] = set()
        news = asyncio.create_task(asyncio.to_thread(child.receive, self.total_s))
        try:
            while True:
                await asyncio.wait({news, *asked}, return_when=asyncio.FIRST_COMPLETED)
                for task in [task for task in asked if task.done()]:
                    asked.discard(task)
                    child.tell(task.result())
                if not news.done():
                    continue
                kind, given = _message(news.result())
                if kind == "done":
                    return str(given)
                if kind == "failed":
                    raise ScriptError(str(given))
                if kind == "stopped":
                    raise ScriptError(tr(STOPPED.get(str(given), _TAMPERED)))
                calls = _calls(given)
                if len(asked) + len(calls) > MOST_CALLS:
                    raise ScriptError(
                        tr("it asked for more than {most_calls:,} things at a time", most_calls=MOST_CALLS)
                    )
                asked |= {asyncio.create_task(_settled(call, answer)) for call in calls}
                news = asyncio.create_task(asyncio.to_thread(child.receive, self.total_s))
        finally:
            for task in (*asked, news):
                task.cancel()
            if not news.done():
                child.process.kill()  # which ends the thread that waits for its news
            await asyncio.gather(*asked, news, return_exceptions=True)

    async def close(self) -> None:
        """End all children. Twice is fine."""
        children = [*self._idle, *self._busy]
        self._idle.clear()
        for child in children:
            await asyncio.to_thread(child.end)


def check_engine() -> None:
    """Whether scripts can run here at all.

    Raises:
        ProblemError: The engine is not installed.
    """
    if importlib.util.find_spec("py_mini_racer") is None:
        raise ProblemError(
            Problem(
                tr("There is no JavaScript engine, so the scripts of this request can't run"),
                tr("Everything else works without it."),
                tr('Install it: pip install "postgui[scripts]"'),
                "no-engine",
            )
        )


def _start(step_s: float) -> Child:
    from postgui.services.script.engine import serve

    return Child.start(serve, step_s)


def _message(given: Any) -> tuple[str, Any]:
    """What a child says: a word, and what belongs to it."""
    if not isinstance(given, list) or len(given) != 2:
        raise ScriptError(tr(_TAMPERED))
    return str(given[0]), given[1]


def _calls(given: Any) -> list[dict[str, Any]]:
    """What a script asks for; one that tampered with the API may say anything."""
    calls = [call for call in given if isinstance(call, dict) and isinstance(call.get("id"), int)]
    if not isinstance(given, list) or len(calls) != len(given):
        raise ScriptError(tr(_TAMPERED))
    return calls


async def _settled(call: dict[str, Any], answer: Answer) -> dict[str, Any]:
    """The message that a call is answered with."""
    try:
        return {"id": call["id"], "value": await answer(str(call.get("name")), call.get("argument"))}
    except ProblemError as error:
        return {"id": call["id"], "error": error.problem.what}


async def _nothing(name: str, _argument: Any) -> Any:
    raise ProblemError(Problem(tr("{name} is not available in an expression", name=name)))


def _object(text: str) -> dict[str, Any]:
    """The JSON object that a script left; one that tampered with the API may leave anything."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ScriptError(tr(_TAMPERED)) from error
    if not isinstance(value, dict):
        raise ScriptError(tr(_TAMPERED))
    return value
