"""When scripts run around a send, and what is done with what they say.

Before: the collection's, the folders', the request's. After, the other way round: the scripts after the
response, then the tests. Each sees the variables as the one before it left them.
The Python of a request runs last on both sides.
"""

import asyncio
import base64
import math
from collections.abc import Sequence, Set
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from postgui.formats.charset import decode
from postgui.model.check import CheckResult, VariableChange
from postgui.model.collection import Folder
from postgui.model.content import Content
from postgui.model.exchange import Exchange, Finished
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Body, Pair, Request
from postgui.model.script import Phase
from postgui.model.variables import Scope
from postgui.services.check.value import UNDEFINED
from postgui.services.composer import Composer
from postgui.services.inherit import joined
from postgui.services.scopes import secrets_of
from postgui.services.script.place import Place
from postgui.services.script.python import PythonFile, PythonRunner, Side
from postgui.services.script.sandbox import Sandbox, ScriptError
from postgui.services.script.state import (
    BODY_BYTES,
    ScriptOutcome,
    changed_request,
    literal_unless_written,
    outcome_of,
    state_of,
)
from postgui.services.send_job import SendJob
from postgui.services.sender import Sender
from postgui.services.trust import PYTHON_LEFT_OUT, untrusted_python, untrusted_send, untrusted_target
from postgui.storage.file_name import python_of
from postgui.translation import tr

_ON_THE_LOOP_BYTES = 64_000
_PROCESS = "process.env."


@dataclass(frozen=True, slots=True)
class Scripted:
    """What the scripts of one side of a send did, together. `job` is what is to be sent now.

    `secrets` are the values that they could see: mask them in what they say.
    """

    job: SendJob
    results: tuple[CheckResult, ...] = ()
    changes: tuple[VariableChange, ...] = ()
    console: tuple[tuple[str, str], ...] = ()
    next_name: str | None = None
    skip: bool = False
    stop: bool = False
    secrets: frozenset[str] = field(default=frozenset(), repr=False)


@dataclass
class Scripting:
    """Runs the scripts of jobs in a sandbox, and the Python of those whose collection is trusted."""

    composer: Composer
    sender: Sender
    sandbox: Sandbox = field(default_factory=Sandbox)
    python: PythonRunner = field(default_factory=PythonRunner)

    async def before(self, job: SendJob, place: Place) -> Scripted:
        """Run what is to run before the request; a script that fails is a failed result.

        Raises:
            ProblemError: There is no engine; a file above the request is broken; or its Python may not run,
                and nobody said that it is to be sent without.
        """
        python = bool(job.request.python.strip())
        if python and not self._trusts(job):
            if not job.without_python:
                raise untrusted_python(self._trustee(job))
            python = False
        folders = await self.composer.folders(job)
        codes = _codes(folders, job.request, "before-request")
        if not codes and not python:
            return Scripted(job)
        # A script sees, and may take away, what is inherited: from here on it is the request's own.
        whole = replace(job.request, headers=joined(job.request, folders).headers)
        run = Scripted(replace(job, request=whole, folders=_without_headers(folders)))
        for code in codes:
            run = await self._ran(run, code, place, None)
            if run.skip:
                return run
        await self._keep_target(job, run.job)
        return await self._ran_python(run, "before", place) if python else run

    async def _keep_target(self, composed: SendJob, scripted: SendJob) -> None:
        """What a person gives for one server, such as tokens, goes to no other because a script says so.

        Raises:
            ProblemError: The scripts of a collection that is not trusted lead the request elsewhere.
        """
        if self._trusts(composed):
            return
        shown, now = await self._target(composed), await self._target(scripted)
        if shown != now:
            raise untrusted_target(self._trustee(composed), shown, now)

    async def _target(self, job: SendJob) -> str:
        """Where the request would go, as far as that is known without secrets and answers."""
        filler = await self.composer.filler(job)
        return _target(filler.fill(job.request.url).text)

    async def after(
        self, job: SendJob, place: Place, exchange: Exchange, assertions: Sequence[CheckResult] = ()
    ) -> Scripted:
        """Run what is to run after the response, then the tests. Raises as `before`."""
        folders = await self.composer.folders(job)
        run = Scripted(replace(job, folders=folders))
        phases: tuple[Phase, ...] = ("after-response", "tests")
        for phase in phases:
            for code in reversed(_codes(folders, job.request, phase)):
                run = await self._ran(run, code, replace(place, phase=phase), exchange, assertions)
        if not job.request.python.strip():
            return run
        return await self._ran_python(run, "after", replace(place, phase="tests"), exchange, assertions)

    async def value(self, job: SendJob, exchange: Exchange, expression: str) -> Any:
        """The value of a JavaScript expression over the answer; `UNDEFINED` where it has none.

        Raises:
            ScriptError: It can't be evaluated.
            ProblemError: There is no engine.
        """
        state = await self._state(job, await self.composer.scopes(job), Place("tests"), exchange)
        try:
            return await self.sandbox.evaluate(state, expression)
        except KeyError:
            return UNDEFINED

    async def _state(
        self,
        job: SendJob,
        scopes: Sequence[Scope],
        place: Place,
        exchange: Exchange | None,
        assertions: Sequence[CheckResult] = (),
    ) -> dict[str, Any]:
        named = replace(place, environment=job.environment, collection=_collection_of(scopes))
        if exchange is not None and exchange.body.size_bytes > _ON_THE_LOOP_BYTES:
            return await asyncio.to_thread(state_of, named, job.request, scopes, exchange, assertions)
        return state_of(named, job.request, scopes, exchange, assertions)

    async def _ran(
        self,
        run: Scripted,
        code: str,
        place: Place,
        exchange: Exchange | None,
        assertions: Sequence[CheckResult] = (),
    ) -> Scripted:
        """`run` after one more script."""
        job = run.job
        scopes = await self.composer.scopes(job)
        state = await self._state(job, scopes, place, exchange, assertions)
        secrets = secrets_of(scopes)

        async def answer(name: str, argument: Any) -> Any:
            return await self._answer(job, name, argument, secrets)

        try:
            outcome = outcome_of(await self.sandbox.run(state, code, answer))
        except ScriptError as error:
            outcome = ScriptOutcome(error=error.why)
        outcome = replace(outcome, changes=literal_unless_written(outcome.changes, code, scopes))
        return _joined(run, outcome, place.phase, secrets)

    async def _ran_python(
        self,
        run: Scripted,
        side: Side,
        place: Place,
        exchange: Exchange | None = None,
        assertions: Sequence[CheckResult] = (),
    ) -> Scripted:
        """`run` after one side of the request's Python, if its collection is trusted."""
        job = run.job
        root = self._root(job)
        if not self._trusts(job):
            told = CheckResult(
                "Python", False, "test", message=tr(PYTHON_LEFT_OUT), skipped=job.without_python
            )
            return replace(run, results=(*run.results, told))
        scopes = await self.composer.scopes(job)
        state = await self._state(job, scopes, place, exchange, assertions)
        if exchange is not None and state["response"] is not None:
            state["response"]["content"] = await asyncio.to_thread(_base64, exchange.body)
        path = python_of(job.path) if job.path is not None else Path.cwd() / "request.py"
        file = PythonFile(job.request.python, path, root or path.parent)
        given, printed = await self.python.run(side, file, state)
        outcome = replace(outcome_of({**given, "console": printed}), is_python=True)
        written = literal_unless_written(outcome.changes, file.code, scopes)
        outcome = replace(outcome, changes=written)
        return _joined(run, outcome, place.phase, secrets_of(scopes))

    def _root(self, job: SendJob) -> Path | None:
        where = job.path or job.collection
        return self.composer.collections.root_of(where) if where is not None else None

    def _trusts(self, job: SendJob) -> bool:
        return self.composer.collections.may_act(job.came_from)

    def _trustee(self, job: SendJob) -> Path | None:
        """The collection whose trust counts."""
        return self.composer.collections.root_of(job.came_from) if job.came_from is not None else None

    async def _answer(self, job: SendJob, name: str, argument: Any, secrets: set[str]) -> Any:
        """What a script asked for; `secrets` gets those that were sent for it."""
        if name == "sleep" and isinstance(argument, int | float) and not math.isnan(argument):
            await asyncio.sleep(min(argument, 60_000) / 1000)
            return None
        if name in ("send", "run") and not self._trusts(job):
            raise untrusted_send()
        if name == "send" and isinstance(argument, dict):
            return _told(await self._sent(_asked(job, argument), secrets))
        if name == "run" and isinstance(argument, str):
            return _told(await self._sent(await self._named(job, argument), secrets))
        raise ProblemError(Problem(tr("There is no {name!r} to ask for", name=name)))

    async def _named(self, job: SendJob, place: str) -> SendJob:
        """The request of the same collection whose path, without `.yml`, is `place`."""
        root = self._root(job)
        name = f"{place.removesuffix('.bru').removesuffix('.yml')}.yml"
        path = await asyncio.to_thread(_file_in, root, name) if root is not None else None
        if path is None:
            raise ProblemError(
                Problem(tr("There is no request {place!r} in this collection", place=place[:200]))
            )
        request = (await self.composer.collections.load(path)).request
        return replace(job, request=request, path=path, folders=None)

    async def _sent(self, job: SendJob, secrets: set[str]) -> Exchange:
        async with aclosing(self.sender.send(replace(job, record=False))) as events:
            async for event in events:
                if isinstance(event, Finished):
                    secrets |= event.secrets
                    if event.exchange.problem is not None:
                        raise ProblemError(event.exchange.problem)
                    return event.exchange
        raise RuntimeError("sending ended without a result")

    async def close(self) -> None:
        await self.sandbox.close()
        await self.python.close()


def _codes(folders: Sequence[Folder], request: Request, phase: Phase) -> list[str]:
    levels = (*(folder.defaults.scripts for folder in folders), request.scripts)
    return [each.code for scripts in levels for each in scripts if each.phase == phase and each.code.strip()]


def _joined(run: Scripted, outcome: ScriptOutcome, phase: str, secrets: Set[str]) -> Scripted:
    job = run.job
    if outcome.request is not None and phase == "before-request":
        job = _rewritten(job, changed_request(job.request, outcome.request))
    results = (*run.results, *outcome.results)
    if outcome.error:
        name = _name_of(outcome, phase)
        results = (*results, CheckResult(name, False, "test", message=outcome.error))
    return replace(
        run,
        job=replace(job, changes=(*job.changes, *outcome.changes)),
        results=results,
        changes=(*run.changes, *outcome.changes),
        console=(*run.console, *outcome.console),
        next_name=run.next_name if outcome.next_name is None else outcome.next_name,
        skip=run.skip or outcome.skip,
        stop=run.stop or outcome.stop,
        secrets=run.secrets | {secret for secret in secrets if secret},
    )


def _name_of(outcome: ScriptOutcome, phase: str) -> str:
    """What a script is called that failed."""
    if outcome.is_python:
        return (
            tr("Python before the request") if phase == "before-request" else tr("Python after the response")
        )
    return (
        tr("script before the request") if phase == "before-request" else tr("script: {phase}", phase=phase)
    )


def _base64(body: Content) -> str:
    data = body.head(BODY_BYTES) if body.size_bytes <= BODY_BYTES else b""
    return base64.b64encode(data).decode("ascii")


def _file_in(root: Path, name: str) -> Path | None:
    """The file `name` below `root`, links followed; None if there is none, or it can't be a file's name."""
    try:
        path = root.joinpath(name).resolve()
        return path if root.resolve() in path.parents and path.is_file() else None
    except (OSError, ValueError):
        return None


def _collection_of(scopes: Sequence[Any]) -> str:
    origins = (scope.origin for scope in scopes)
    return next((each.partition(" ")[2] for each in origins if each.startswith("collection ")), "")


def _asked(job: SendJob, argument: dict[str, Any]) -> SendJob:
    """A request that a script composed: of the same collection and variables, without what is inherited."""
    pairs = [pair for pair in argument.get("headers") or () if isinstance(pair, list) and len(pair) == 2]
    body = argument.get("body")
    request = Request(
        method=str(argument.get("method", "GET")),
        url=str(argument.get("url", "")),
        headers=tuple(Pair(str(name), str(value)) for name, value in pairs),
        body=Body() if body is None else Body("text", str(body)),
        variables=job.request.variables,
        settings=job.request.settings,
    )
    bare = _without_headers(job.folders or ())
    return replace(job, request=request, folders=bare, process_env=False)


def _rewritten(job: SendJob, request: Request) -> SendJob:
    """`job` with the request that a script made of its own.

    Scripts do not see what the program was started with. So they may not have it sent either: nothing that
    they wrote may name it, and what names it already goes where the person had it go.
    """
    old = job.request
    kept = {old.url, old.body.text, *(pair.value for pair in old.headers)}
    written = {request.url, request.body.text, *(pair.value for pair in request.headers)} - kept
    moved = _target(request.url) != _target(old.url)
    allowed = not moved and not any(_PROCESS in text for text in written)
    return replace(job, request=request, process_env=job.process_env and allowed)


def _target(url: str) -> str:
    """Where a URL leads: all before its path, as typed."""
    scheme, separator, rest = url.partition("://")
    return f"{scheme}{separator}{rest.partition('/')[0]}" if separator else url.partition("/")[0]


def _without_headers(folders: Sequence[Folder]) -> tuple[Folder, ...]:
    return tuple(replace(each, defaults=replace(each.defaults, headers=())) for each in folders)


def _told(exchange: Exchange) -> dict[str, Any]:
    """The answer as a script gets it."""
    response = exchange.response
    if response is None:
        raise ProblemError(Problem(tr("No answer came")))
    data = exchange.body.head(BODY_BYTES)
    return {
        "status": response.status,
        "statusText": response.phrase,
        "headers": [list(pair) for pair in response.headers],
        "text": decode(data, response.header("content-type")).text,
        "time": round(exchange.timings.total_ms or 0),
    }
