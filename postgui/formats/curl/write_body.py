"""A request's body in curl's options: the same bytes, the same Content-Type. Pure."""

import mimetypes
from pathlib import Path
from urllib.parse import quote_plus

from postgui.formats.curl.outside import outside_references
from postgui.formats.exporting.text_request import graphql_text
from postgui.model.request import FormRow, Request
from postgui.translation import tr

_RAW_TYPES = {
    "text": "text/plain; charset=utf-8",
    "json": "application/json",
    "xml": "application/xml",
    "sparql": "application/sparql-query",
    "graphql": "application/json",
}
_ANY = "application/octet-stream"


def body_words(request: Request, base: Path | None, notes: list[str]) -> list[tuple[str, ...]]:
    """The options; what curl can't do is added to `notes`."""
    body = request.body
    if body.compression:
        notes.append(
            tr(
                "curl does not compress what it sends: {compression} was left out.",
                compression=body.compression,
            )
        )
    match body.kind:
        case "none":
            return _empty(request)
        case "form-urlencoded":
            text = "&".join(f"{_quoted(row.name)}={_quoted(row.value)}" for row in body.rows if row.enabled)
            return [("--data-raw", text)]
        case "multipart-form":
            return _form(request, base, notes)
        case "file":
            return _file(request, base, notes)
        case kind if kind in _RAW_TYPES:
            words = _type(request, body.content_type or _RAW_TYPES[kind])
            return [*words, ("--data-raw", graphql_text(body) if kind == "graphql" else body.text)]
    notes.append(tr("A body of kind {kind!r} was left out.", kind=body.kind))
    return []


def _empty(request: Request) -> list[tuple[str, ...]]:
    """`Content-Length: 0` is sent with these methods, but curl does so only for data."""
    if request.method not in ("POST", "PUT", "PATCH"):
        return []
    if "content-length" in request.switched_off:
        return []
    return [*_no_type(request), ("--data-raw", "")]


def _type(request: Request, content_type: str) -> list[tuple[str, ...]]:
    if _has_own_type(request) or "content-type" in request.switched_off:
        return []
    return [("--header", f"Content-Type: {content_type}")]


def _no_type(request: Request) -> list[tuple[str, ...]]:
    if _has_own_type(request) or "content-type" in request.switched_off:
        return []
    return [("--header", "Content-Type:")]


def _has_own_type(request: Request) -> bool:
    return any(pair.name.lower() == "content-type" for pair in request.sent_headers())


def _file(request: Request, base: Path | None, notes: list[str]) -> list[tuple[str, ...]]:
    chosen = next((file for file in request.body.files if file.selected and file.path), None)
    if chosen is None:
        notes.append(tr("No file is chosen as the body."))
        return []
    content_type = chosen.content_type or _guessed(chosen.path)
    return [*_type(request, content_type), ("--data-binary", f"@{_path(chosen.path, base)}")]


def _form(request: Request, base: Path | None, notes: list[str]) -> list[tuple[str, ...]]:
    words: list[tuple[str, ...]] = []
    if _has_own_type(request):
        notes.append(tr("curl adds a boundary of its own to the Content-Type of a form."))
    elif request.body.boundary:
        notes.append(tr("curl makes the boundary itself."))
    for row in request.body.rows:
        if not row.enabled or not (row.name or row.value or row.files):
            continue
        if "=" in row.name:
            notes.append(tr("curl ends the name of the form field {name!r} at its '='.", name=row.name))
        words += _row(row, base)
    if not words:
        notes.append(tr("curl can't send a form without a field."))
    return words


def _row(row: FormRow, base: Path | None) -> list[tuple[str, ...]]:
    if row.kind == "text":
        if not row.content_type:
            return [("--form-string", f"{row.name}={row.value}")]
        return [("--form", f"{row.name}={_in_quotes(row.value)};type={row.content_type}")]
    return [
        (
            "--form",
            f"{row.name}=@{_in_quotes(_path(file, base))}"
            + (f";filename={_in_quotes(row.file_name)}" if row.file_name else "")
            + f";type={row.content_type or _guessed(file)}",
        )
        for file in row.files
    ]


def _in_quotes(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _path(path: str, base: Path | None) -> str:
    return path if base is None or path.startswith("{{") else str(base / path)


def _guessed(path: str) -> str:
    return mimetypes.guess_type(Path(path).name)[0] or _ANY


def _quoted(text: str) -> str:
    """WHATWG URL, section 5.2, as the form body is sent."""
    return outside_references(text, lambda part: quote_plus(part, safe="*-._").replace("~", "%7E"))
