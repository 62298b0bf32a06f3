"""From a job to the bytes of its request: what it inherits, its variables, its token, its cookies.

Sends nothing but what a token takes. `Sender` sends what comes out.
"""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from postgui.model.collection import Folder
from postgui.model.exchange import Hop
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Request, Settings
from postgui.model.variables import MASK, Filler, Prompt, Scope
from postgui.services.inherit import filled, joined, process_scope
from postgui.services.scopes import Scoping, without_secrets
from postgui.services.send_job import Preview, Ready, SendJob
from postgui.services.send_source import CookieJars, TokenSource, TokenUse
from postgui.translation import plural, tr

if TYPE_CHECKING:
    from postgui.net.auth_kind import AuthKind
    from postgui.net.outgoing import Outgoing
    from postgui.net.prepare import Composed, Kinds
    from postgui.services.collections import Collections
    from postgui.services.token_place import TokenPlace

_FILE_BODIES = ("file", "multipart-form")
_KEYRING = "keyring"
_LONG_BODY = 200_000
_TURN_S = 0.004


@dataclass
class Composer:
    """Makes requests of jobs."""

    collections: "Collections"
    scoping: Scoping
    tokens: Callable[[], TokenSource] | None = None
    cookies: CookieJars | None = None
    defaults: Callable[[], Settings] = Settings
    """The settings of requests that neither they nor anything above them says."""

    def __post_init__(self) -> None:
        self._kinds: Kinds | None = None

    def kinds(self) -> "Kinds":
        """The kinds of body and auth, imported at the first use."""
        from postgui.net.prepare import Kinds

        if self._kinds is None:
            self._kinds = Kinds.load()
        return self._kinds

    async def shown_scopes(self, job: SendJob) -> tuple[Scope, ...]:
        """Where variables come from, nearest first, with dots for what the keyring holds: for the screen.

        Raises:
            ProblemError: The environment does not exist, or a file above the request is broken.
        """
        return await self._scopes(job, await self._folders(job), for_showing=True)

    async def folders(self, job: SendJob) -> tuple[Folder, ...]:
        """What `job` inherits from, the collection first.

        Raises:
            ProblemError: A file above the request is broken.
        """
        return await self._folders(job)

    async def scopes(self, job: SendJob) -> tuple[Scope, ...]:
        """Where variables come from, nearest first, with the values that the keyring holds.

        Raises:
            ProblemError: As `shown_scopes`.
        """
        return await self._scopes(job, await self._folders(job), ask=job.interactive)

    async def filler(self, job: SendJob) -> Filler:
        """What fills in the variables that `job` can see, those of the keyring left out.

        Raises:
            ProblemError: As `shown_scopes`.
        """
        scopes = await self._scopes(job, await self._folders(job), for_showing=True)
        return self.scoping.filler(without_secrets(scopes), job.prompted)

    async def prompts(self, job: SendJob) -> tuple[Prompt, ...]:
        """What `{{?Prompt}}` asks for in the request and all that goes into it, in the order met.

        Raises:
            ProblemError: As `shown_scopes`.
        """
        folders = await self._folders(job)
        _request, filler = await self._filled(job, self._joined(job.request, folders), folders)
        return tuple(filler.prompts.values())

    async def readable(self, job: SendJob) -> Request:
        """All that `job` would send, filled in, for copying: names of secrets stay as they stand.

        Raises:
            ProblemError: As `shown_scopes`.
        """
        folders = await self._folders(job)
        scopes = without_secrets(await self._scopes(job, folders, for_showing=True))
        return filled(self._joined(job.request, folders), self.scoping.filler(scopes, job.prompted))

    async def unfilled(self, job: SendJob) -> tuple[Request, Filler]:
        """All that `job` would send, not filled in yet, and what fills it; nobody is asked.

        Raises:
            ProblemError: As `shown_scopes`.
        """
        folders = await self._folders(job)
        whole = self._joined(job.request, folders)
        _filled, filler = await self._filled(job, whole, folders, ask=False)
        return whole, filler

    async def token_place(self, job: SendJob, *, ask: bool = True) -> "TokenPlace":
        """What the token of `job` depends on: for showing it (do not `ask` then), and for managing it.

        Raises:
            ProblemError: A variable of its auth has no value, or a file above the request is broken.
        """
        from postgui.services.token_place import TokenPlace

        folders = await self._folders(job)
        whole = self._joined(job.request, folders)
        only = Request(auth=whole.auth, settings=whole.settings)
        request, filler = await self._filled(job, only, folders, ask=ask)
        if filler.unresolved:
            raise UnresolvedError(filler.unresolved)
        return TokenPlace(request.auth.kind, dict(request.auth.values), self._root(job), request.settings)

    async def preview(self, job: SendJob) -> Preview:
        """Exactly what sending would put on the wire for HTTP/1.1; fetches no token, asks for nothing.

        What only exists at send time has placeholders, listed in `late`.

        Raises:
            ProblemError: It could not be sent.
        """
        from postgui.net.authenticate import Moment

        ready = await self.ready(job, preview=True)
        cookie = ""
        if ready.cookies is not None:
            cookie, _ = ready.cookies.header_for(ready.composed.bare.address, time.time())
        complete = ready.composed.complete
        authenticator = ready.composed.authenticator
        if authenticator is None or not authenticator.blocks(ready.composed.bare.body):
            outgoing = complete(Moment(preview=True), cookie)
        else:
            outgoing = await asyncio.to_thread(complete, Moment(preview=True), cookie)
        outgoing, proxy_secrets = _as_forwarded(outgoing, ready)
        return Preview(outgoing, ready.secrets | outgoing.credentials | proxy_secrets)

    async def ready(self, job: SendJob, *, preview: bool = False) -> Ready:
        """`job` with its variables filled in and its bytes made.

        Raises:
            ProblemError: It can't be sent as it stands, or there is no token for it.
        """
        from postgui.net.prepare import compose

        kinds = self.kinds()
        folders = await self._folders(job)
        root = self._root(job)
        made_of = job.request, folders, self.defaults()
        first = await self._first_filler(job, folders)
        known = job.looked_up.composed if job.looked_up is not None else None
        if known is not None and (same := known.find(made_of, first)) is not None:
            return await self._ready(job, root, same.composed, same.request, same.secrets)
        request, filler = await self._filled(job, joined(*made_of), folders, ask=not preview, first=first)
        if filler.unresolved and not job.allow_unresolved:
            raise UnresolvedError(filler.unresolved)
        secrets = set(filler.secrets)
        before: tuple[Hop, ...] = ()
        if (kind := kinds.auths.get(request.auth.kind)) is not None and kind.needs_token:
            secrets |= _secret_values(request, kind)
            request, use = await self._with_token(job, request, root, preview=preview)
            before = use.hops if use is not None else ()
            secrets |= use.secrets if use is not None else set()
        secrets |= _secret_values(request, kind)
        base = _base(job)
        if request.body.kind in _FILE_BODIES and root is not None and root != base:
            from postgui.services.body_file import with_files_found

            request = await asyncio.to_thread(with_files_found, request, base, root)
        if request.body.kind in _FILE_BODIES or request.body.compression:
            composed = await asyncio.to_thread(compose, request, base, kinds)
        else:
            composed = compose(request, base, kinds)
            if known is not None and filler is first and not (kind is not None and kind.needs_token):
                known.keep(made_of, filler, request, composed, frozenset(filter(None, secrets)))
        return await self._ready(job, root, composed, request, frozenset(filter(None, secrets)), before)

    async def _ready(
        self,
        job: SendJob,
        root: Path | None,
        composed: "Composed",
        request: Request,
        secrets: frozenset[str],
        before: tuple[Hop, ...] = (),
    ) -> Ready:
        """What was composed, with what does not go into its bytes."""
        jar = None
        if self.cookies is not None and job.use_jar and request.settings.use_cookies is not False:
            jar = await self.cookies.source(root, job.environment)
        forward = request.settings.forward_authorization is True and (
            root is None or self.collections.forwarding_confirmed(root)
        )
        return Ready(composed, request, secrets, before, jar, forward, root or _base(job))

    def _joined(self, request: Request, folders: tuple[Folder, ...]) -> Request:
        return joined(request, folders, self.defaults())

    async def _first_filler(self, job: SendJob, folders: tuple[Folder, ...]) -> Filler:
        """What fills in with dots in the place of what the keyring holds."""
        return self.scoping.filler(await self._scopes(job, folders, for_showing=True), job.prompted)

    async def _filled(
        self,
        job: SendJob,
        whole: Request,
        folders: tuple[Folder, ...],
        *,
        ask: bool = True,
        first: Filler | None = None,
    ) -> tuple[Request, Filler]:
        """`whole` filled in; names that nobody has are looked up in the keyring before giving up.

        Only where dots of the `first` filler went in is the keyring opened.
        """
        filler = first or await self._first_filler(job, folders)
        request = await _filled_in_turns(whole, filler)
        if not filler.unresolved and not any(MASK in secret for secret in filler.secrets):
            return request, filler
        scopes = await self._scopes(job, folders, ask=ask)
        filler = self.scoping.filler(scopes, job.prompted)
        request = await _filled_in_turns(whole, filler)
        if filler.unresolved and self.scoping.secrets is not None:
            kept = await self.scoping.secrets.find(self._root(job), filler.unresolved, ask=ask)
            if kept:
                keyring = Scope(_KEYRING, kept, frozenset(kept))
                filler = self.scoping.filler((*scopes, keyring), job.prompted)
                request = await _filled_in_turns(whole, filler)
        return request, filler

    async def _with_token(
        self, job: SendJob, request: Request, root: Path | None, *, preview: bool
    ) -> "tuple[Request, TokenUse | None]":
        """The request with the token that it authenticates with, and what was sent to get that."""
        if self.tokens is None:
            return request, None
        use: TokenUse | None = None
        if preview:
            token = await self.tokens().peek_token(dict(request.auth.values), root=root)
        else:
            use = await self.tokens().token(
                dict(request.auth.values),
                root=root,
                settings=request.settings,
                interactive=job.interactive,
            )
            token = use.access_token
        values = (*((n, v) for n, v in request.auth.values if n != "token"), ("token", token))
        return replace(request, auth=replace(request.auth, values=values)), use

    async def _folders(self, job: SendJob) -> tuple[Folder, ...]:
        if job.folders is not None:
            return job.folders
        where = job.path or job.collection
        if where is None or self.collections.root_of(where) is None:
            return ()
        return (await self.collections.chain(where)).folders

    def collection_name(self, job: SendJob) -> str:
        """What the collection of the request is called, "" if it is in none."""
        root = self._root(job)
        return "" if root is None else self.collections.name_of(root)

    def _root(self, job: SendJob) -> Path | None:
        where = job.path or job.collection
        if where is None or job.looked_up is None:
            return self.collections.root_of(where) if where else None
        known = job.looked_up

        def find() -> Path | None:  # once for all requests of a folder
            place = where.parent if job.path is not None else where
            return known.now(("root of", place), lambda: self.collections.root_of(place))

        return known.now(("root", where), find)

    async def _scopes(
        self, job: SendJob, folders: tuple[Folder, ...], *, for_showing: bool = False, ask: bool = True
    ) -> tuple[Scope, ...]:
        scopes = await self.scoping.scopes(
            self._root(job),
            folders,
            job.request,
            job.environment,
            job.layers,
            job.variables,
            changes=job.changes,
            for_showing=for_showing,
            ask=ask,
            looked_up=job.looked_up,
        )
        told_by_script = any("process.env." in (change.value or "") for change in job.changes)
        if job.process_env and not told_by_script:
            return scopes
        return tuple(scope for scope in scopes if scope.origin != process_scope({}).origin)


async def _filled_in_turns(request: Request, filler: Filler) -> Request:
    """As `filled`; while a long body is filled, others have their turn on the loop."""
    if len(request.body.text) < _LONG_BODY or request.body.kind == "none":
        return filled(request, filler)
    steps = filler.fill_steps(request.body.text)
    while True:
        deadline = time.perf_counter() + _TURN_S
        while time.perf_counter() < deadline:
            try:
                next(steps)
            except StopIteration as end:
                return filled(request, filler, body_text=end.value.text)
        await asyncio.sleep(0)


def _base(job: SendJob) -> Path:
    """The folder that relative paths of a request count from."""
    return job.path.parent if job.path else (job.collection or Path.cwd())


def _as_forwarded(outgoing: "Outgoing", ready: Ready) -> "tuple[Outgoing, frozenset[str]]":
    """The request as an HTTP proxy would get it, if one is to forward it; and its credentials."""
    from postgui.net.connection import connection_for
    from postgui.net.proxy import forwarded_head

    proxy = connection_for(ready.request.settings, outgoing.address, ready.base).forwarding
    if proxy is None:
        return outgoing, frozenset()
    secrets = frozenset((proxy.authorization.decode("latin-1"),)) if proxy.authorization else frozenset()
    return replace(outgoing, proxied_head=forwarded_head(outgoing, proxy)), secrets


def _secret_values(request: Request, kind: "AuthKind | None") -> set[str]:
    """What of a filled request must not be stored in clear."""
    names = {field.name for field in kind.fields if field.secret} if kind else set()
    if kind is not None and kind.needs_token:
        names.add("token")
    secrets = {value for name, value in request.auth.values if name in names}
    settings = request.settings
    passphrases = (one.passphrase for one in settings.certificates or ())
    return {value for value in (*secrets, settings.proxy_password, *passphrases) if value}


class UnresolvedError(ProblemError):
    """Variables have no value: `listed` names them, each with the reason."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self.listed = "; ".join(f"{{{{{name}}}}} {reason}" for name, reason in names.items())
        super().__init__(
            Problem(
                plural("A variable has no value", "{n} variables have no value", len(names)),
                tr("{listed}. Nothing was sent.", listed=self.listed),
                tr(
                    "Define it in the request, its folders, the collection or the active environment, or "
                    "send it as it stands."
                ),
                "unresolved",
            )
        )
