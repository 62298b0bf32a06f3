"""A request as text formats without inheritance write it: address, headers, authentication, body. Pure."""

import json
import mimetypes
from dataclasses import dataclass
from pathlib import PurePath
from urllib.parse import quote_plus

from postgui.model.bundle import Loss
from postgui.model.query import fill_path
from postgui.model.request import Body, FormRow, Pair, Request
from postgui.model.variables import reference_spans
from postgui.translation import tr

_TYPES = {
    "text": "text/plain; charset=utf-8",
    "json": "application/json",
    "xml": "application/xml",
    "sparql": "application/sparql-query",
    "graphql": "application/json",
    "form-urlencoded": "application/x-www-form-urlencoded",
}
_ANY = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class TextRequest:
    """`user` is name and password of Basic or Digest, whose name is `scheme`; else they are in `headers`.

    `text` is the body where it is one; of forms the rows are to be looked at, too. `file` is a body that
    is a file.
    """

    method: str
    url: str
    headers: tuple[tuple[str, str], ...]
    text: str | None = None
    file: str = ""
    user: tuple[str, str] | None = None
    scheme: str = ""


def text_request(request: Request, where: str, losses: list[Loss]) -> TextRequest:
    """`request` with `{{references}}` as they stand; what there are no words for is added to `losses`."""
    headers = [(pair.name, pair.value) for pair in request.sent_headers()]
    url = fill_path(request.url, request.params)
    names = {name.lower() for name, _ in headers}
    user, scheme = None, ""
    auth = request.auth
    if auth.kind in ("basic", "digest") and "authorization" not in names:
        user, scheme = (auth.value("username"), auth.value("password")), auth.kind.capitalize()
    elif auth.kind == "bearer" and "authorization" not in names:
        headers.append(("Authorization", f"{auth.value('prefix', 'Bearer')} {auth.value('token')}".strip()))
    elif auth.kind == "apikey":
        url = _with_key(url, auth.value("key"), auth.value("value"), auth.value("placement"), headers)
    elif auth.kind not in ("none", "inherit", "basic", "digest", "bearer"):
        losses.append(
            Loss(
                where,
                tr("Authentication of kind {kind}", kind=auth.kind),
                tr("It is worked out anew for each send."),
            )
        )
    content_type = body_type(request.body)
    if content_type and "content-type" not in names and "content-type" not in request.switched_off:
        headers.append(("Content-Type", content_type))
    return TextRequest(
        request.method,
        url,
        tuple(headers),
        body_text(request.body),
        chosen_file(request.body),
        user,
        scheme,
    )


def body_type(body: Body) -> str:
    """The Content-Type that is sent unless the person wrote one; of a multipart form with its boundary."""
    if body.kind == "file":
        chosen = next((file for file in body.files if file.selected and file.path), None)
        return (chosen.content_type or file_type(chosen.path)) if chosen else ""
    if body.kind == "multipart-form":
        return f"multipart/form-data; boundary={boundary_of(body)}"
    return body.content_type or _TYPES.get(body.kind, "")


def boundary_of(body: Body) -> str:
    """The form's own boundary, or one."""
    return body.boundary or "----postgui-form"


def body_text(body: Body) -> str | None:
    """The text of the body; None where it is none: a file, a multipart form, nothing."""
    match body.kind:
        case "text" | "json" | "xml" | "sparql":
            return body.text
        case "form-urlencoded":
            rows = (row for row in body.rows if row.enabled)
            return "&".join(f"{form_text(row.name)}={form_text(row.value)}" for row in rows)
        case "graphql":
            return graphql_text(body)
    return None


def graphql_text(body: Body) -> str:
    """GraphQL over HTTP, section 5.4."""
    fields = [f'"query":{json.dumps(body.text, ensure_ascii=False)}']
    if body.operation:
        fields.append(f'"operationName":{json.dumps(body.operation, ensure_ascii=False)}')
    if body.variables.strip():
        fields.append(f'"variables":{body.variables.strip()}')
    return f"{{{','.join(fields)}}}"


def chosen_file(body: Body) -> str:
    """The path of the file that is the body."""
    if body.kind != "file":
        return ""
    return next((file.path for file in body.files if file.selected), "")


def parts_of(body: Body) -> list[FormRow]:
    """The rows of a form that are sent."""
    return [row for row in body.rows if row.enabled and (row.name or row.value or row.files)]


def file_type(path: str) -> str:
    """The media type that a file's name tells."""
    return mimetypes.guess_type(PurePath(path).name)[0] or _ANY


def form_text(text: str) -> str:
    """WHATWG URL, section 5.2, but for references."""
    out, at = [], 0
    for start, end, _ in reference_spans(text):
        out += [_encoded(text[at:start]), text[start:end]]
        at = end
    return "".join([*out, _encoded(text[at:])])


def _encoded(text: str) -> str:
    return quote_plus(text, safe="*-._").replace("~", "%7E")


def _with_key(url: str, name: str, value: str, placement: str, headers: list[tuple[str, str]]) -> str:
    if not name:
        return url
    if placement == "query":
        base, mark, fragment = url.partition("#")
        return f"{base}{'&' if '?' in base else '?'}{form_text(name)}={form_text(value)}{mark}{fragment}"
    headers.append(("Cookie", f"{name}={value}") if placement == "cookie" else (name, value))
    return url


def disabled_headers(request: Request) -> tuple[Pair, ...]:
    """Those that are switched off."""
    return tuple(pair for pair in request.headers if not pair.enabled and pair.name)
