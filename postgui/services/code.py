"""A request as it will be sent, as what code is written of; see `postgui.formats.code_kind`."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING

from postgui.formats.code_kind import Code, CodeKind, CodeSource, FileBytes, Message, Part, write_code
from postgui.formats.curl.hide import hide
from postgui.model.request import AuthConfig, Pair, Request, Settings
from postgui.model.template import Reference
from postgui.model.variables import Filler
from postgui.services.composer import Composer
from postgui.services.held import Held, Restoring, without_host
from postgui.services.inherit import filled
from postgui.services.redacted import redact_template
from postgui.services.redaction import Redactor, redact_header
from postgui.services.send_job import Ready, SendJob
from postgui.translation import tr

if TYPE_CHECKING:
    from postgui.net.outgoing import Outgoing, OutgoingHeader

_PASSED_ON = frozenset({"none", "inherit", "bearer", "apikey", "digest"})
"""Kinds whose values go through as they are; from others a signature or the like is made."""
_CURL_SPEAKS = frozenset(
    {"none", "basic", "digest", "ntlm", "negotiate", "bearer", "netrc", "apikey", "awsv4"}
)
_ANSWERS = frozenset({"ntlm", "negotiate"})
_FRAMING = (b"transfer-encoding", b"content-length")
_OF_BODY = (b"content-type", b"content-encoding")
_SAID = frozenset(
    {"timeout_ms", "follow_redirects", "verify_tls", "encode_url", "use_cookies", "forward_authorization"}
)
_TEXT_CONTROLS = frozenset(range(32)) - {9, 10, 13}


@dataclass(frozen=True, slots=True)
class CodeChoice:
    """What is chosen for the code: `{{variables}}` as they stand (all, or those that `keeps` wants), secrets
    in clear."""

    keep_variables: bool = False
    clear: bool = False
    keeps: Callable[[Reference], bool] | None = None


async def generate(composer: Composer, job: SendJob, kind: CodeKind, choice: CodeChoice) -> Code:
    """The code of one target; nothing is sent, and nothing asked.

    Raises:
        ProblemError: The request could not be sent: says why.
    """
    return write_code(kind, await code_source(composer, job, choice))


async def code_source(composer: Composer, job: SendJob, choice: CodeChoice) -> CodeSource:
    """What code is written of, for any target.

    Raises:
        ProblemError: The request could not be sent: says why.
    """
    whole, filler = await composer.unfilled(job)
    held = Held((), filler=filler, every=choice.keep_variables, keeps=choice.keeps)
    request = _held(whole, held)
    ready = await composer.ready(replace(job, request=request, allow_unresolved=True), preview=True)
    outgoing = await asyncio.to_thread(_complete, ready, choice)
    secrets = filler.secrets | ready.secrets | outgoing.credentials
    found = frozenset(secret for secret in secrets if not held.holds(secret))
    redactor = None if choice.clear else Redactor(found)
    maker = _Maker(ready, outgoing, held, redactor, _is_tls(whole, held, outgoing))
    source = maker.source()
    # Who keeps some gives them values later, and tells by itself which have none.
    missing = () if choice.keep_variables or choice.keeps is not None else _missing(filler)
    return replace(source, secrets=found, notes=(*source.notes, *missing))


def _missing(filler: Filler) -> Iterator[str]:
    """What stands in the code as a template, because nobody has a value for it."""
    if filler.unresolved:
        names = ", ".join(f"{{{{{name}}}}}" for name in filler.unresolved)
        yield tr("Without a value, so it stands in the code as it is: {names}.", names=names)


def _held(whole: Request, held: Held) -> Request:
    """The request with held references where they can be kept, and filled in where they can't."""
    request = filled(whole, held)
    real = filled(whole, held.filler)
    body = replace(
        request.body,
        rows=tuple(
            replace(row, files=there.files)
            for row, there in zip(request.body.rows, real.body.rows, strict=True)
        ),
        files=real.body.files,
    )
    if body.compression and held.holds(repr(body)):
        body = replace(body, compression="")
    headers, auth = request.headers, request.auth
    if auth.kind == "basic" and held.holds(repr(auth)):
        if not any(pair.name.lower() == "authorization" for pair in headers):
            user = f"{auth.value('username')}:{auth.value('password')}"
            basic = held.hold(f"{{{{$base64 {user}}}}}")
            headers = (*headers, Pair("Authorization", f"Basic {basic}"))
        auth = AuthConfig("none")
    elif auth.kind not in _PASSED_ON:
        auth = real.auth
    url = without_host(request.url, held)
    if "@" in url.partition("://")[2].partition("/")[0]:
        url = real.url
    return replace(request, url=url, headers=headers, auth=auth, body=body, settings=real.settings)


def _complete(ready: Ready, choice: CodeChoice) -> "Outgoing":
    """The bytes; a signature is made only where it will be seen, because it is a secret of this moment."""
    import time

    from postgui.net.authenticate import Moment

    cookie = ""
    if ready.cookies is not None:
        cookie, _ = ready.cookies.header_for(ready.composed.bare.address, time.time())
    preview = not choice.clear or ready.request.auth.kind in _ANSWERS
    return ready.composed.complete(Moment(preview=preview), cookie)


def _is_tls(whole: Request, held: Held, outgoing: "Outgoing") -> bool:
    """By the URL's value, where the reference to it stands for the scheme, too."""
    if held.holds(outgoing.address.host):
        return held.filler.fill(whole.url).text.lower().startswith("https:")
    return outgoing.address.scheme == "https"


@dataclass
class _Maker:
    """Makes the source of what was composed."""

    ready: Ready
    outgoing: "Outgoing"
    held: Held
    redactor: Redactor | None
    is_tls: bool
    notes: list[str] = field(default_factory=list)

    def source(self) -> CodeSource:
        message = self._message()
        request = self._request()
        self._note_late()
        return CodeSource(
            message, request, self.ready.base, tuple(self.notes), tuple(_setting_notes(request.settings))
        )

    def _message(self) -> Message:
        outgoing, settings = self.outgoing, self.ready.request.settings
        address = outgoing.address
        auth = self.ready.request.auth
        has_own = any(pair.name.lower() == "authorization" for pair in self.ready.request.headers)
        digest = None
        if auth.kind == "digest" and not has_own:
            digest = (self._text(auth.value("username")), self._text(auth.value("password")))
        origin = address.origin
        if self.held.holds(address.host):
            origin = address.host
        return Message(
            method=self._text(outgoing.method),
            origin=self._text(origin),
            target=self._text(address.target.decode("utf-8", "surrogateescape")),
            headers=tuple(map(self._header, self._sent_headers())),
            body=self._body(),
            chunked=outgoing.chunked,
            follow_redirects=settings.follow_redirects is not False,
            timeout_ms=settings.timeout_ms or 0,
            verify_tls=settings.verify_tls is not False,
            is_tls=self.is_tls,
            left_out=self.ready.request.switched_off,
            digest=digest,
        )

    def _text(self, text: str) -> str:
        """As it may be shown, with its references."""
        return self.held.restored(text if self.redactor is None else self.redactor.text(text))

    def _sent_headers(self) -> "Iterator[OutgoingHeader]":
        from postgui.net.outgoing import FROM_AUTH, FROM_JAR

        for header in self.outgoing.headers:
            name = header.name.lower()
            if name in _FRAMING:
                if not header.why and name == b"content-length":
                    self.notes.append(tr("Content-Length is left to the library."))
            elif name == b"content-encoding" and header.why and self.outgoing.body.streamed:
                self.notes.append(tr("The body goes uncompressed."))
            elif header.why in ("", FROM_AUTH, FROM_JAR) or name in _OF_BODY:
                yield header

    def _header(self, header: "OutgoingHeader") -> tuple[str, str]:
        name, value = header.name.decode("ascii"), header.value.decode("utf-8", "surrogateescape")
        if self.redactor is not None and not self.held.holds(value):
            value = redact_header(name, value)
        return self._text(name), self._text(value)

    def _body(self) -> tuple[Part, ...] | None:
        if not self.outgoing.body.present:
            return None
        found: list[bytes | FileBytes] = []
        for part in self.outgoing.body.parts:
            if not isinstance(part, bytes):
                found.append(FileBytes(str(part.path)))
            elif found and isinstance(found[-1], bytes):
                found[-1] += part
            elif part:
                found.append(part)
        return tuple(self._part(part) for part in found)

    def _part(self, part: bytes | FileBytes) -> Part:
        if isinstance(part, FileBytes):
            return part
        data = part if self.redactor is None else self.redactor.body(part)
        data = self.held.restored_bytes(data)
        if not _TEXT_CONTROLS.isdisjoint(data):
            return data
        try:
            return data.decode()
        except UnicodeDecodeError:
            return data

    def _request(self) -> Request:
        """The request for targets that write the whole of it; what they have no words for is a header."""
        from postgui.net.outgoing import FROM_AUTH, FROM_JAR

        request = self.ready.request
        speaks = request.auth.kind in _CURL_SPEAKS
        added = [
            Pair(header.name.decode("ascii"), header.value.decode("utf-8", "surrogateescape"))
            for header in self.outgoing.headers
            if header.why == FROM_JAR or (header.why == FROM_AUTH and not speaks)
        ]
        if not speaks:
            target = self.outgoing.address.target.decode("utf-8", "surrogateescape")
            url = self.outgoing.address.origin + target
            request = replace(request, auth=AuthConfig("none"), url=url, params=())
        names = {pair.name.lower() for pair in added}
        own = tuple(pair for pair in request.headers if pair.name.lower() not in names)
        request = replace(request, headers=(*own, *added))
        if self.held.origin and request.url.startswith(f"http://{self.held.origin}"):
            request = replace(request, url=request.url.removeprefix("http://"))
        if self.redactor is None:
            return filled(request, Restoring((), held=self.held))
        return redact_template(filled(hide(request), Restoring((), held=self.held)), self.redactor)

    def _note_late(self) -> None:
        kind = self.ready.request.auth.kind
        if kind in _ANSWERS:
            self.notes.append(
                tr(
                    "Authentication of kind {kind!r} answers the server step by step: only curl can do it.",
                    kind=kind,
                )
            )
        elif self.outgoing.late and kind != "digest":
            what = "; ".join(self.outgoing.late)
            self.notes.append(
                tr("Made anew for each send, so what is in the code does not last: {what}.", what=what)
            )


def _setting_notes(settings: Settings) -> Iterator[str]:
    """What of how to send only curl's options can say."""
    said = [
        each.name.replace("_", " ")
        for each in fields(Settings)
        if each.name not in _SAID and getattr(settings, each.name) not in (None, (), "", "auto")
    ]
    if said:
        yield tr(
            "These settings are not in the code: {names}. curl has options for most.", names=", ".join(said)
        )
