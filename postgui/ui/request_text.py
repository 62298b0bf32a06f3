"""A request as plain lines, for showing how two of them differ: pure."""

from collections.abc import Iterator
from dataclasses import fields

from postgui.model.request import ClientCertificate, Pair, Request, Settings
from postgui.model.variables import MASK

_SECRET_SETTINGS = ("proxy_password",)


def request_text(request: Request) -> str:
    """Everything a person can edit in a request, one thing to a line."""
    return "\n".join(_lines(request))


def _lines(request: Request) -> Iterator[str]:
    yield f"name: {request.name}"
    yield f"{request.method} {request.url}"
    for param in request.params:
        value = "" if param.value is None else f"={param.value}"
        yield f"{_mark(param.enabled)}{param.kind} {param.name}{value}{_note(param.description)}"
    for header in request.headers:
        yield _pair(header)
    yield f"auth: {request.auth.kind}"
    # Only names: a value may be a secret, and a diff is something people share.
    for name, value in request.auth.values:
        yield f"  {name}: {value if value.startswith('{{') else '•' * min(len(value), 8)}"
    yield from _body_lines(request)
    yield from setting_lines(request.settings)
    for variable in request.variables:
        value = "•" * 8 if variable.secret else variable.value
        yield f"{_mark(variable.enabled)}variable {variable.name}: {value}{_note(variable.description)}"
    if request.tags:
        yield f"tags: {', '.join(request.tags)}"
    if request.switched_off:
        yield f"not sent: {', '.join(request.switched_off)}"
    yield from request.docs.splitlines()


def setting_lines(settings: Settings) -> Iterator[str]:
    """What is chosen, a line each; passwords and passphrases as dots."""
    for setting in fields(settings):
        chosen = getattr(settings, setting.name)
        if isinstance(chosen, tuple):
            yield from (f"certificate {_certificate(each)}" for each in chosen)
        elif chosen is not None:
            hidden = setting.name in _SECRET_SETTINGS and not chosen.startswith("{{")
            yield f"setting {setting.name}: {MASK if hidden else chosen}"


def _certificate(certificate: ClientCertificate) -> str:
    names = (certificate.host, certificate.certificate, certificate.key)
    return f"{_mark(certificate.enabled)}{' '.join(name for name in names if name)}"


def _body_lines(request: Request) -> Iterator[str]:
    body = request.body
    yield f"body: {body.kind}"
    for name in ("content_type", "boundary", "compression", "operation"):
        if chosen := getattr(body, name):
            yield f"  {name}: {chosen}"
    yield from (f"  {line}" for line in body.text.splitlines())
    yield from (f"  variables {line}" for line in body.variables.splitlines())
    for row in body.rows:
        value = ", ".join(row.files) if row.kind == "file" else row.value
        told = f" as {row.file_name}" if row.file_name else ""
        yield f"  {_mark(row.enabled)}{row.name}: {value}{told}{_note(row.description)}"
    for file in body.files:
        yield f"  {_mark(file.selected)}file {file.path} {file.content_type}".rstrip()


def _pair(pair: Pair) -> str:
    return f"{_mark(pair.enabled)}{pair.name}: {pair.value}{_note(pair.description)}"


def _mark(enabled: bool) -> str:
    return "" if enabled else "(off) "


def _note(description: str) -> str:
    return f"   # {description}" if description else ""
