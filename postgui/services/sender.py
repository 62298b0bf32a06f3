"""The use case of the program: fill a request in, send it, tell what happens, remember it.

Plain asyncio. httpx is imported with `postgui.net` when the first request is prepared, or by `warm_up`.
"""

import asyncio
import time
import uuid
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from postgui.model.collection import Folder
from postgui.model.exchange import Exchange, Finished, SendEvent, SentRequest
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Request
from postgui.model.variables import MASK, Filler, Scope
from postgui.services.collections import Collections
from postgui.services.environments import Environments
from postgui.services.history import History
from postgui.services.inherit import file_scopes, filled, joined, process_scope
from postgui.services.recorder import Recorder
from postgui.storage.spool import Spool

if TYPE_CHECKING:
    from postgui.net.client_pool import ClientPool, MakeTransport
    from postgui.net.outgoing import Outgoing
    from postgui.net.prepare import Kinds

_DEFAULT_MAX_REDIRECTS = 20
_CREDENTIALS = ("authorization", "proxy-authorization", "cookie")
_FILE_BODIES = ("file", "multipart-form")


@dataclass(frozen=True, slots=True)
class SendJob:
    """What to send, frozen: edits during the send can't leak in.

    `path` is the request's file (it gives the collection and the base of relative file paths);
    `collection` stands in for it when there is no file. `variables` beat every other scope.
    """

    request: Request
    path: Path | None = None
    collection: Path | None = None
    environment: str = ""
    variables: tuple[tuple[str, str], ...] = ()
    allow_unresolved: bool = False
    record: bool = True


@dataclass(frozen=True)
class Ready:
    """A job with its variables filled in and its bytes made."""

    outgoing: "Outgoing"
    request: Request
    secrets: frozenset[str]


@dataclass
class Sender:
    """Sends jobs; many at a time."""

    collections: Collections
    environments: Environments
    history: History
    spool: Spool
    runtime: Mapping[str, str] = field(default_factory=dict)
    default_timeout_ms: Callable[[], int] = lambda: 0
    transport: "MakeTransport | None" = None

    def __post_init__(self) -> None:
        self._pool: ClientPool | None = None
        self._kinds: Kinds | None = None
        self._recorder = Recorder(self.history)

    async def scopes(self, job: SendJob) -> tuple[Scope, ...]:
        """Where variables come from, nearest first.

        Raises:
            ProblemError: The environment does not exist, or a file above the request is broken.
        """
        return self._scopes(job, await self._folders(job), await self._environment(job))

    async def preview(self, job: SendJob) -> "Outgoing":
        """Exactly what `send` would put on the wire for HTTP/1.1. Sends nothing.

        Raises:
            ProblemError: It could not be sent.
        """
        return (await self._ready(job)).outgoing

    async def automatic_headers(self, job: SendJob) -> tuple[tuple[str, str, str], ...]:
        """Name, value and reason of each header that sending adds to the person's own.

        Values that carry credentials are masked: this is for showing.

        Raises:
            ProblemError: The request could not be sent as it stands.
        """
        from postgui.net.outgoing import FROM_AUTH

        outgoing = (await self._ready(replace(job, allow_unresolved=True))).outgoing
        own = {pair.name.lower() for pair in job.request.sent_headers()}
        rows = []
        for header in outgoing.headers:
            name, value = header.name.decode("ascii"), header.value.decode("utf-8", "replace")
            if name.lower() not in own:
                why = header.why or "inherited from the collection or a folder"
                secret = name.lower() in _CREDENTIALS or header.why == FROM_AUTH
                rows.append((name, MASK if secret else value, why))
        return tuple(rows)

    async def send(self, job: SendJob) -> AsyncGenerator[SendEvent]:
        """Send, yielding what happens; ends with `Finished`, whose exchange may carry a `Problem`.

        Cancel by cancelling the task that iterates; the cancelled exchange is remembered too.
        """
        try:
            ready = await self._ready(job)
        except ProblemError as error:
            yield Finished(_not_sent(job.request, error.problem))
            return
        from postgui.net.exchange import Sending, SendOptions

        settings = ready.request.settings
        timeout_ms = settings.timeout_ms if settings.timeout_ms is not None else self.default_timeout_ms()
        sending = Sending(
            ready.outgoing,
            SendOptions(
                timeout_s=timeout_ms / 1000 if timeout_ms else None,
                follow_redirects=settings.follow_redirects is not False,
                max_redirects=_DEFAULT_MAX_REDIRECTS
                if settings.max_redirects is None
                else settings.max_redirects,
                verify=settings.verify_tls is not False,
            ),
            self._client_pool(),
            self.spool.open,
        )
        try:
            with self._recorder.sending():
                async with aclosing(sending.events()) as events:
                    async for event in events:
                        if isinstance(event, Finished):
                            self._remember(job, event.exchange, ready.secrets)
                        yield event
        except asyncio.CancelledError:
            self._remember(job, sending.cancelled(), ready.secrets)
            raise

    def warm_up(self) -> None:
        """Import what the first send needs, so that it need not wait (a second thread may do it)."""
        from postgui.net import exchange  # noqa: F401
        from postgui.net.prepare import Kinds

        self._kinds = self._kinds or Kinds.load()

    async def close(self) -> None:
        """Finish remembering, then close every connection."""
        await self._recorder.close()
        if self._pool is not None:
            await self._pool.close()
            self._pool = None

    async def _ready(self, job: SendJob) -> Ready:
        from postgui.net.prepare import Kinds, prepare

        if self._kinds is None:
            self._kinds = Kinds.load()
        folders = await self._folders(job)
        whole = joined(job.request, folders)
        filler = Filler(self._scopes(job, folders, await self._environment(job)))
        request = filled(whole, filler)
        if filler.unresolved and not job.allow_unresolved:
            raise ProblemError(_unresolved(filler.unresolved))
        base = job.path.parent if job.path else (job.collection or Path.cwd())
        if request.body.kind in _FILE_BODIES:
            outgoing = await asyncio.to_thread(prepare, request, base, self._kinds)
        else:
            outgoing = prepare(request, base, self._kinds)
        secrets = filler.secrets | self._secret_values(request)
        return Ready(outgoing, request, frozenset(secret for secret in secrets if secret))

    def _secret_values(self, request: Request) -> set[str]:
        kind = self._kinds.auths.get(request.auth.kind) if self._kinds else None
        names = {field.name for field in kind.fields if field.secret} if kind else set()
        return {value for name, value in request.auth.values if name in names}

    async def _folders(self, job: SendJob) -> tuple[Folder, ...]:
        where = job.path or job.collection
        if where is None or self.collections.root_of(where) is None:
            return ()
        return (await self.collections.chain(where)).folders

    async def _environment(self, job: SendJob) -> tuple[Scope, ...]:
        if not job.environment:
            return ()
        where = job.path or job.collection
        root = self.collections.root_of(where) if where else None
        if root is None:
            raise ProblemError(
                Problem(
                    f"There is no environment {job.environment!r} here",
                    "Environments belong to a collection, and this request belongs to none.",
                    "Name the collection, or save the request into one.",
                    "no-environment",
                )
            )
        return await self.environments.scopes(root, job.environment)

    def _scopes(
        self, job: SendJob, folders: tuple[Folder, ...], environment: tuple[Scope, ...]
    ) -> tuple[Scope, ...]:
        return (
            Scope("given for this send", dict(job.variables)),
            Scope("run time", dict(self.runtime)),
            *environment,
            *file_scopes(job.request, folders),
            process_scope(),
        )

    def _client_pool(self) -> "ClientPool":
        from postgui.net.client_pool import ClientPool, default_transport

        if self._pool is None:
            self._pool = ClientPool(self.transport or default_transport)
        return self._pool

    def _remember(self, job: SendJob, exchange: Exchange, secrets: frozenset[str]) -> None:
        if job.record:
            self._recorder.remember(exchange, job.request, secrets)


def _not_sent(request: Request, problem: Problem) -> Exchange:
    """An exchange that never began; it is shown, but not remembered: nothing went out."""
    sent = SentRequest(method=request.method, url=request.url)
    return Exchange(uuid.uuid4().hex, time.time(), sent, problem=problem)


def _unresolved(names: Mapping[str, str]) -> Problem:
    listed = "; ".join(f"{{{{{name}}}}} {reason}" for name, reason in names.items())
    return Problem(
        "A variable has no value" if len(names) == 1 else f"{len(names)} variables have no value",
        f"{listed}. Nothing was sent.",
        "Define it in the request, its folders, the collection or the active environment, "
        "or send it as it stands.",
        "unresolved",
    )
