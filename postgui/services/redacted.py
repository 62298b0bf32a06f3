"""An exchange and its template as the history may keep them: the walk over all their parts.

What is looked for, and how, is in `postgui.services.redaction`.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from postgui.model.exchange import Exchange, Hop, Informational, ResponseHead, SentRequest
from postgui.model.problem import Problem
from postgui.model.request import AuthConfig, Pair, Request, Settings
from postgui.services.redaction import MASK, Redactor, credentials_in, redact_header

_REFERENCE = re.compile(r"(\{\{[^{}]*\}\})")
_AUTHORITY_USER = re.compile(r"^((?:[A-Za-z][\w+.-]*://)?)[^/?#{}]*@")
"""Who one is at a proxy, whose URL may go without a scheme."""


def secrets_of(exchange: Exchange, template: Request) -> frozenset[str]:
    """What must not be stored whoever asks: literal secrets of the template, credentials that were sent."""
    sent = [exchange.request, *(hop.request for hop in exchange.redirects)]
    credentials = frozenset().union(*(credentials_in(request.headers) for request in sent))
    secret = _secret_fields(template.auth)
    literal = {value for name, value in template.auth.values if name in secret and _is_literal(value)}
    variables = {item.value for item in template.variables if item.secret and _is_literal(item.value)}
    settings = template.settings
    passwords = (settings.proxy_password or "", *(one.passphrase for one in settings.certificates or ()))
    return credentials | literal | variables | set(filter(_is_literal, passwords))


def redact_exchange(exchange: Exchange, redactor: Redactor) -> Exchange:
    """`exchange` without secrets; its body is left to the caller."""
    response = exchange.response
    return replace(
        exchange,
        request=_sent(exchange.request, redactor),
        response=None if response is None else _response(response, redactor),
        redirects=tuple(_hop(hop, redactor) for hop in exchange.redirects),
        problem=None if exchange.problem is None else _problem(exchange.problem, redactor),
        notes=tuple(map(redactor.text, exchange.notes)),
        informational=_informational(exchange.informational, redactor),
        cookies=tuple(replace(event, cookie=replace(event.cookie, value=MASK)) for event in exchange.cookies),
    )


def redact_template(request: Request, redactor: Redactor) -> Request:
    """The request as composed: variables stay, literal secrets go."""

    def text(value: str) -> str:
        pieces = _REFERENCE.split(redactor.userinfo(value))
        return "".join(
            piece if number % 2 else redactor.secrets(piece) for number, piece in enumerate(pieces)
        )

    def header(pair: Pair) -> Pair:
        literal = redact_header(pair.name, pair.value) if _is_literal(pair.value) else pair.value
        return replace(pair, value=text(literal))

    def param_value(value: str | None) -> str | None:
        return None if value is None else text(value)

    body = request.body
    return replace(
        request,
        url=text(request.url),
        params=tuple(replace(row, value=param_value(row.value)) for row in request.params),
        headers=tuple(map(header, request.headers)),
        body=replace(
            body,
            text=text(body.text),
            variables=text(body.variables),
            operation=text(body.operation),
            rows=tuple(replace(row, value=text(row.value)) for row in body.rows),
        ),
        auth=_auth(request.auth, redactor),
        settings=_settings(request.settings, text),
        variables=tuple(
            replace(item, value=MASK if item.secret and _is_literal(item.value) else text(item.value))
            for item in request.variables
        ),
    )


def _settings(settings: Settings, text: Callable[[str], str]) -> Settings:
    """Passwords go; a proxy's URL may have one, too."""
    password, proxy = settings.proxy_password, settings.proxy
    certificates = settings.certificates
    return replace(
        settings,
        proxy=proxy and text(_AUTHORITY_USER.sub(rf"\1{MASK}@", proxy)),
        proxy_username=settings.proxy_username and text(settings.proxy_username),
        proxy_password=password and (MASK if _is_literal(password) else text(password)),
        certificates=certificates
        and tuple(
            replace(one, passphrase=MASK if _is_literal(one.passphrase) else text(one.passphrase))
            for one in certificates
        ),
    )


def _is_literal(value: str) -> bool:
    return bool(value) and "{{" not in value


def _secret_fields(auth: AuthConfig) -> frozenset[str]:
    """The secret fields of a kind; of a kind we do not know, all of them."""
    if not auth.values:
        return frozenset()
    known = _secrets_by_kind().get(auth.kind)
    return frozenset(name for name, _ in auth.values) if known is None else known


@cache
def _secrets_by_kind() -> dict[str, frozenset[str]]:
    from postgui.net.auth_kind import auth_kinds

    return {
        name: frozenset(field.name for field in kind.fields if field.secret)
        for name, kind in auth_kinds().items()
    }


def _auth(auth: AuthConfig, redactor: Redactor) -> AuthConfig:
    secret = _secret_fields(auth)
    return AuthConfig(
        auth.kind,
        tuple(
            (name, MASK if name in secret and _is_literal(value) else redactor.secrets(value))
            for name, value in auth.values
        ),
    )


def _hop(hop: Hop, redactor: Redactor) -> Hop:
    """A hop; of a token endpoint neither body is kept: both are credentials."""
    token = hop.why == "token"
    sent = _sent(hop.request, redactor)
    return replace(
        hop,
        request=replace(sent, body_head=b"") if token else sent,
        response=None if hop.response is None else _response(hop.response, redactor),
        informational=_informational(hop.informational, redactor),
        body_head=b"" if token else redactor.body(hop.body_head),
        note=redactor.text(hop.note),
    )


def _informational(answers: tuple[Informational, ...], redactor: Redactor) -> tuple[Informational, ...]:
    return tuple(replace(answer, headers=redactor.headers(answer.headers)) for answer in answers)


def _sent(request: SentRequest, redactor: Redactor) -> SentRequest:
    body_head = redactor.body(request.body_head)
    if request.body_size != len(request.body_head):
        body_head = body_head[: max(len(body_head) - redactor.reach, 0)]  # a secret may have been cut there
    return replace(
        request,
        url=redactor.text(request.url),
        headers=redactor.headers(request.headers),
        head=redactor.head(request.head),
        body_head=body_head,
    )


def _response(response: ResponseHead, redactor: Redactor) -> ResponseHead:
    return replace(
        response, reason=redactor.text(response.reason), headers=redactor.headers(response.headers)
    )


def _problem(problem: Problem, redactor: Redactor) -> Problem:
    return replace(
        problem,
        what=redactor.text(problem.what),
        meaning=redactor.text(problem.meaning),
        advice=redactor.text(problem.advice),
        detail=redactor.text(problem.detail),
    )
