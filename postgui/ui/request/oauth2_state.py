"""What the token bar says: pure, from what is kept and the time."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from postgui.formats.render.moment import minute_text
from postgui.model.exchange import Hop
from postgui.model.problem import Problem
from postgui.services.oauth2_answer import Token
from postgui.services.oauth2_flow import Prompt
from postgui.services.oauth2_mask import masked
from postgui.translation import joined, plural, tr

_MINUTE_S, _HOUR_S, _DAY_S = 60, 3600, 86400


@dataclass(frozen=True, slots=True)
class TokenState:
    """What there is to show; `busy` while a token is being fetched."""

    line: str = field(default_factory=lambda: tr("No token yet"))
    tone: Literal["ok", "warning", "muted"] = "muted"
    detail: str = ""
    busy: bool = False
    can_refresh: bool = False
    can_forget: bool = False
    prompt: Prompt | None = None
    hops: tuple[Hop, ...] = ()


def token_state(
    token: Token | None,
    now: float,
    *,
    busy: bool = False,
    prompt: Prompt | None = None,
    hops: tuple[Hop, ...] = (),
    not_kept: Problem | None = None,
) -> TokenState:
    """The state of `token` at `now` (seconds since the epoch)."""
    if token is None:
        line = _waiting(prompt) if busy or prompt else tr("No token yet")
        return TokenState(line, busy=busy, prompt=prompt, hops=hops)
    if token.expires_at is None:
        line, tone = tr("Token; the server did not say until when"), "ok"
    elif token.expired(now):
        line, tone = tr("Expired {span} ago", span=_span(now - token.expires_at)), "warning"
    else:
        until = datetime.fromtimestamp(token.expires_at)
        same_day = until.date() == datetime.fromtimestamp(now).date()
        clock = f"{until:%H:%M}" if same_day else minute_text(until)
        span = _span(token.expires_at - now)
        line, tone = tr("Token until {clock}, in {span}", clock=clock, span=span), "ok"
    if busy:
        line = _waiting(prompt)
    return TokenState(
        line,
        "muted" if busy else "warning" if tone == "warning" else "ok",
        _detail(token, not_kept),
        busy,
        bool(token.refresh_token),
        can_forget=True,
        prompt=prompt,
        hops=hops,
    )


def _waiting(prompt: Prompt | None) -> str:
    return tr("Waiting for you to sign in") if prompt else tr("Getting a token")


def _detail(token: Token, not_kept: Problem | None) -> str:
    parts = [tr("Scope: {scope}", scope=token.scope)] if token.scope else []
    if token.token_type.lower() != "bearer":
        parts.append(tr("Type: {token_type}, sent as the form says", token_type=token.token_type))
    if token.id_token:
        parts.append(tr("With an id token"))
    if not token.refresh_token:
        parts.append(tr("No refresh token"))
    if not_kept is not None:
        parts.append(tr("Gone when PostGUI ends: {what}", what=not_kept.what))
    return joined(" \u00b7 ", parts)


def _span(seconds: float) -> str:
    if seconds >= 2 * _DAY_S:
        return plural("{n} day", "{n} days", int(seconds // _DAY_S))
    if seconds >= 2 * _HOUR_S:
        return tr("{hours} h", hours=int(seconds // _HOUR_S))
    if seconds >= _MINUTE_S:
        return tr("{minutes} min", minutes=int(seconds // _MINUTE_S))
    return tr("{seconds:.0f} s", seconds=max(seconds, 0))


def exchange_text(hops: tuple[Hop, ...], *, reveal: bool) -> str:
    """The token requests and their answers as text; secrets as dots unless `reveal`."""
    blocks = []
    for hop in hops:
        shown = hop if reveal else masked(hop)
        request = shown.request
        head = request.head or _head_of(request.method, request.url, request.headers)
        blocks.append(_text(head, request.body_head))
        if shown.response is None:
            blocks.append(tr("No answer: {note}", note=shown.note))
            continue
        response = shown.response
        status = f"{response.http_version or 'HTTP'} {response.status} {response.phrase}".rstrip()
        lines = [status, *(f"{name}: {value}" for name, value in response.headers)]
        blocks.append(_text("\n".join([*lines, "", ""]).encode(), shown.body_head))
    return "\n\n".join(blocks)


def _head_of(method: str, url: str, headers: tuple[tuple[str, str], ...]) -> bytes:
    """HTTP/2 has no such lines; this is what they would be."""
    return "\n".join([f"{method} {url}", *(f"{name}: {value}" for name, value in headers), "", ""]).encode()


def _text(head: bytes, body: bytes) -> str:
    return (head + body).decode("utf-8", "replace").replace("\r\n", "\n").rstrip()
