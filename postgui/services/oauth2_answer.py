"""What a token endpoint answers: a token, or an error in words (RFC 6749, sections 5.1 and 5.2). Pure.

Servers take liberties with this, and no token is worth failing over them: numbers as text, a form
instead of JSON, an error with status 200.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any
from urllib.parse import parse_qsl

from postgui.model.exchange import Exchange, Hop
from postgui.model.problem import Problem, ProblemError
from postgui.translation import mark, tr

_MAX_ANSWER_BYTES = 1 << 20
_SHOWN_CHARS = 300
_MEANINGS = {
    "invalid_client": mark("The server does not know this client, or its secret is wrong."),
    "invalid_grant": mark("The code, refresh token or password is wrong, expired or was used already."),
    "unauthorized_client": mark("This client may not use this grant type."),
    "unsupported_grant_type": mark("The server does not offer this grant type."),
    "invalid_scope": mark("The server does not know a scope, or this client may not ask for it."),
    "invalid_request": mark("A parameter is missing, repeated or wrong for this server."),
    "invalid_target": mark("The server does not know the resource or audience (RFC 8707)."),
    "access_denied": mark("The sign-in was refused."),
    "expired_token": mark("The code was not entered in time."),
    "server_error": mark("The server failed."),
    "temporarily_unavailable": mark("The server is busy or being worked on."),
}


class TokenError(ProblemError):
    """No token; `code` is the server's own word (`invalid_grant`), `hops` the requests that were made."""

    def __init__(self, problem: Problem, code: str = "", hops: tuple[Hop, ...] = ()) -> None:
        super().__init__(problem)
        self.code = code
        self.hops = hops


@dataclass(frozen=True, slots=True)
class Token:
    """What a server gave. Times are seconds since the epoch; `expires_at` None if it did not say."""

    access_token: str
    refresh_token: str = ""
    id_token: str = ""
    token_type: str = "Bearer"
    scope: str = ""
    expires_at: float | None = None
    obtained_at: float = 0.0

    def expired(self, now: float) -> bool:
        return self.expires_at is not None and now >= self.expires_at

    @property
    def secrets(self) -> frozenset[str]:
        return frozenset((self.access_token, self.refresh_token, self.id_token)) - {""}

    def text(self) -> str:
        """For the keyring; `stored_token` reads it back."""
        return json.dumps({key: value for key, value in asdict(self).items() if value}, ensure_ascii=False)


def stored_token(text: str) -> Token | None:
    """What `Token.text` wrote; None if it is something else."""
    try:
        found = json.loads(text)
        known = {field.name: found[field.name] for field in fields(Token) if field.name in found}
        known |= {name: float(known[name]) for name in ("expires_at", "obtained_at") if name in known}
        return Token(**known)
    except (ValueError, TypeError, RecursionError):
        return None


def read_answer(exchange: Exchange) -> dict[str, Any]:
    """The members of an answer, as JSON or as a form; may hold an error.

    Raises:
        TokenError: There is no answer, or it is neither.
    """
    if exchange.problem is not None or exchange.response is None:
        problem = exchange.problem or Problem(tr("No answer came"))
        raise TokenError(
            replace(
                problem,
                what=tr("No token came from {url}: {what}", url=exchange.request.url, what=problem.what),
            )
        )
    text = exchange.body.head(_MAX_ANSWER_BYTES).decode("utf-8", "replace")
    kind = exchange.response.header("content-type").partition(";")[0].strip().lower()
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = dict(parse_qsl(text)) if kind.endswith("x-www-form-urlencoded") else None
    if not isinstance(found, dict) or not found:
        raise TokenError(_strange(exchange, kind, text))
    return found


def error_of(answer: Mapping[str, Any], exchange: Exchange) -> TokenError | None:
    """The error that `answer` tells, if it does."""
    status = exchange.response.status if exchange.response else 0
    code = answer.get("error")
    if not code and status < 400:
        return None
    if isinstance(code, dict):  # some put their own error object there
        code = code.get("code") or code.get("status") or json.dumps(code)
    code = str(code or "")
    text = str(answer.get("error_description") or answer.get("message") or "")
    return TokenError(
        server_problem(code or f"status {status}", text, str(answer.get("error_uri") or "")), code
    )


def server_problem(code: str, description: str, uri: str = "") -> Problem:
    """An error that the server named, for a person."""
    known = tr(_MEANINGS[code]) if code in _MEANINGS else ""
    return Problem(
        tr("The server gave no token: {reason}", reason=description or code),
        tr("{known} (It says {code}.)", known=known, code=code)
        if known
        else tr("It says {code}.", code=code),
        tr("Compare the fields of the Auth tab with what the server has registered. See {uri}", uri=uri)
        if uri
        else tr("Compare the fields of the Auth tab with what the server has registered."),
        f"oauth2-{code.replace('_', '-')}" if code in _MEANINGS else "oauth2-error",
        description and f"error: {code}\nerror_description: {description}",
    )


def token_of(
    answer: Mapping[str, Any], *, now: float, asked_scope: str, before: Token | None = None
) -> Token:
    """The token in a good answer; after a refresh, what it leaves out stays as it was `before`.

    Raises:
        TokenError: It holds none.
    """
    access = answer.get("access_token") or answer.get("id_token")
    if not isinstance(access, str) or not access:
        raise TokenError(
            Problem(
                tr("The server's answer has no token in it"),
                tr("It has {names}, but no access_token.", names=", ".join(sorted(map(str, answer))))
                if answer
                else tr("It has nothing, but no access_token."),
                tr("Check that the token URL is the token endpoint, not the one for the browser."),
                "oauth2-no-token",
            )
        )
    expires_in = _seconds(answer.get("expires_in"))
    return Token(
        access_token=access,
        refresh_token=_text(answer, "refresh_token") or (before.refresh_token if before else ""),
        id_token=_text(answer, "id_token") or (before.id_token if before else ""),
        token_type=_text(answer, "token_type") or "Bearer",
        # Left out, it is what was asked for (RFC 6749, section 5.1).
        scope=_scope(answer.get("scope")) or (before.scope if before else asked_scope),
        expires_at=None if expires_in is None else now + expires_in,
        obtained_at=now,
    )


def _text(answer: Mapping[str, Any], name: str) -> str:
    value = answer.get(name)
    return value if isinstance(value, str) else ""


def _scope(value: object) -> str:
    return " ".join(map(str, value)) if isinstance(value, list) else value if isinstance(value, str) else ""


def _seconds(value: object) -> float | None:
    """A duration that may stand there as text; None if it makes no sense (or is 0: no limit)."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        seconds = float(value)
    except (ValueError, OverflowError):
        return None
    return seconds if 0 < seconds < 1e10 else None


def _strange(exchange: Exchange, kind: str, text: str) -> Problem:
    status = exchange.response.status if exchange.response else 0
    where = exchange.response.header("location") if exchange.response else ""
    shown = text[:_SHOWN_CHARS] + ("..." if len(text) > _SHOWN_CHARS else "")
    if 300 <= status < 400:
        meaning = tr(
            "It answered {status}, a redirect to {where}; credentials are not sent on to another place.",
            status=status,
            where=where,
        )
    elif text:
        meaning = (
            tr(
                "It answered {status} with {kind} that is neither JSON nor a form.",
                status=status,
                kind=kind,
            )
            if kind
            else tr("It answered {status} with something that is neither JSON nor a form.", status=status)
        )
    else:
        meaning = tr("It answered {status} with nothing.", status=status)
    return Problem(
        tr("{url} does not answer like a token endpoint", url=exchange.request.url),
        meaning,
        tr("Check the URL: the one for the browser and the one for tokens are often mixed up."),
        "oauth2-answer",
        shown,
    )
