"""One request of a HAR file, with its answer -> `Request`. Pure."""

from typing import Any
from urllib.parse import urlsplit

from postgui.formats.curl.content import exact_rows
from postgui.formats.importing.build import (
    FORM,
    example_kind,
    header_value,
    method_of,
    raw_body,
    settled,
    with_params,
)
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.value import mapping, mappings, text, whole
from postgui.model.request import AuthConfig, Body, Example, FormRow, Pair, Param, Request
from postgui.translation import tr

_AUTOMATIC = frozenset(("content-length", "host", "connection"))
_RESOURCE_KINDS = frozenset(("script", "style", "picture", "font", "media"))
_SAID_KINDS = {
    "document": "document",
    "iframe": "document",
    "frame": "document",
    "xhr": "xhr",
    "fetch": "xhr",
    "empty": "xhr",  # what Sec-Fetch-Dest says of fetch() and XMLHttpRequest
    "script": "script",
    "stylesheet": "style",
    "style": "style",
    "image": "picture",
    "font": "font",
    "media": "media",
    "audio": "media",
    "video": "media",
}
"""A browser's `_resourceType` or Sec-Fetch-Dest (W3C Fetch Metadata, section 2.1) -> kind of capture."""
_MEDIA_KINDS = (
    (("text/html", "application/xhtml"), "document"),
    (("image/",), "picture"),
    (("font/", "application/font", "application/x-font", "application/vnd.ms-fontobject"), "font"),
    (("text/css",), "style"),
    (("application/javascript", "text/javascript", "application/x-javascript"), "script"),
    (("video/", "audio/"), "media"),
    (("application/json", "application/xml", "text/xml", "application/grpc-web", "text/json"), "xhr"),
)
"""How an answer's media type begins -> kind of capture."""
_MAX_EXAMPLE = 1_000_000


def is_page_resource(capture_kind: str) -> bool:
    """Whether it is what a page loads to be shown."""
    return capture_kind in _RESOURCE_KINDS


def capture_kind(entry: dict[str, Any]) -> str:
    """What a request was made for: as the browser says, else by its headers and the answer's type."""
    if said := text(entry.get("_resourceType")).lower():
        return _SAID_KINDS.get(said, "other")
    headers = {
        text(one.get("name")).lower(): text(one.get("value")).strip().lower()
        for one in mappings(mapping(entry.get("request")).get("headers"))
    }
    if kind := _SAID_KINDS.get(headers.get("sec-fetch-dest", "")):
        return kind
    if headers.get("x-requested-with") == "xmlhttprequest":
        return "xhr"
    answer = mapping(mapping(entry.get("response")).get("content"))
    media = text(answer.get("mimeType")).partition(";")[0].strip().lower()
    if media.endswith(("+json", "/json")):
        return "xhr"
    return next((kind for starts, kind in _MEDIA_KINDS if media.startswith(starts)), "other")


def read_entry(entry: dict[str, Any], losses: Losses) -> Request:
    """A captured exchange: the answer becomes an example."""
    data = mapping(entry.get("request"))
    return read_har_request(data, text(entry.get("comment")), losses, mapping(entry.get("response")))


def read_har_request(
    data: dict[str, Any], comment: str, losses: Losses, answer: dict[str, Any] | None = None
) -> Request:
    """A request as HAR has it."""
    url = text(data.get("url")).strip()
    where = _name(url)
    headers = _headers(data, url)
    post = mapping(data.get("postData"))
    own_type = header_value(headers, "content-type")
    body = _body(post, own_type, where, losses)
    if body.kind == "multipart-form":
        headers = tuple(one for one in headers if one.name.lower() != "content-type")
    request = Request(
        name=where,
        method=method_of(text(data.get("method"))),
        url=url,
        headers=headers,
        body=body,
        auth=AuthConfig("none"),
        docs=comment or text(data.get("comment")),
        examples=_answer(answer, where, losses),
    )
    if "?" not in url:
        rows = [
            Param(text(one.get("name")), text(one.get("value"))) for one in mappings(data.get("queryString"))
        ]
        request = with_params(request, rows)
    return settled(request)


def _name(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        return url or "New request"
    return parts.path.strip("/") or parts.netloc or "New request"


def _headers(data: dict[str, Any], url: str) -> tuple[Pair, ...]:
    """Without what every send adds anew, and HTTP/2's pseudo headers."""
    found = []
    for one in mappings(data.get("headers")):
        name, value = text(one.get("name")).strip(), text(one.get("value"))
        odd_host = name.lower() == "host" and value.lower() != _netloc(url)
        if not name or name.startswith(":") or (name.lower() in _AUTOMATIC and not odd_host):
            continue
        found.append(Pair(name, value))
    cookies = mappings(data.get("cookies"))
    if cookies and not header_value(found, "cookie"):
        line = "; ".join(f"{text(one.get('name'))}={text(one.get('value'))}" for one in cookies)
        found.append(Pair("Cookie", line))  # tools write them; browsers have the header as well
    return tuple(found)


def _netloc(url: str) -> str:
    try:
        return urlsplit(url).netloc.rpartition("@")[2].lower()
    except ValueError:
        return ""


def _body(post: dict[str, Any], own_type: str, where: str, losses: Losses) -> Body:
    kind = own_type or text(post.get("mimeType"))
    media = kind.partition(";")[0].strip().lower()
    rows, content = mappings(post.get("params")), text(post.get("text"))
    if rows and not media and not content:
        media = "multipart/form-data" if any(one.get("fileName") for one in rows) else FORM
    if media.startswith("multipart/") and rows:
        return Body("multipart-form", rows=tuple(_part(one) for one in rows))
    if media == FORM:
        if content and (exact := exact_rows(content)) is not None:
            return Body("form-urlencoded", rows=exact)
        if rows and not content:
            fields = (FormRow(text(one.get("name")), text(one.get("value"))) for one in rows)
            return Body("form-urlencoded", rows=tuple(fields))
    if post.get("encoding") == "base64" or post.get("_isBase64"):
        losses.add(where, tr("A body that is no text"), tr("Save it as a file, and choose that as the body."))
        return Body("file")
    if not content and media and media != "application/octet-stream" and whole(post.get("size")):
        losses.add(where, tr("The body"), tr("The capture does not have it."))
    return raw_body(content, kind, has_own_type=bool(own_type))


def _part(row: dict[str, Any]) -> FormRow:
    name, kind = text(row.get("name")), text(row.get("contentType"))
    if row.get("fileName") is not None:
        path = text(row["fileName"])
        return FormRow(name, "", "file", (path,) if path else (), kind)
    return FormRow(name, text(row.get("value")), content_type=kind)


def _answer(answer: dict[str, Any] | None, name: str, losses: Losses) -> tuple[Example, ...]:
    """The answer, where there was one; without its body if that is a giant."""
    if not answer or not whole(answer.get("status")):
        return ()
    content = mapping(answer.get("content"))
    body, kind = text(content.get("text")), text(content.get("mimeType"))
    if len(body) > _MAX_EXAMPLE:
        body = ""
        why = tr("It is longer than {limit:,} characters.", limit=_MAX_EXAMPLE)
        losses.add(name, tr("The body of the answer"), why)
    headers = mappings(answer.get("headers"))
    return (
        Example(
            name=f"{whole(answer.get('status'))} {text(answer.get('statusText'))}".strip() or name,
            status=whole(answer.get("status")) or 0,
            status_text=text(answer.get("statusText")),
            response_headers=tuple((text(one.get("name")), text(one.get("value"))) for one in headers),
            response_kind="binary" if content.get("encoding") == "base64" else example_kind(kind, body),
            response_body=body,
        ),
    )
