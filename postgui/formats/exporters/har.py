"""HTTP Archives (HAR 1.2): each request an entry, answered by its first example if there is one."""

import base64
import json
from typing import Any

from postgui.formats.exporter_kind import Exported, ExporterKind
from postgui.formats.exporting.text_request import TextRequest, parts_of, text_request
from postgui.formats.exporting.unsaid import NO_PLACE, unsaid, unsaid_folder
from postgui.formats.exporting.walk import folders_of, walk
from postgui.model.bundle import Collection, Loss
from postgui.model.query import parse_query, split_url
from postgui.model.request import Example, Request
from postgui.translation import tr
from postgui.version import __version__

_PARTS = frozenset({"docs", "file_name"})
_FOLDER = frozenset({"headers", "auth"})
_NEVER = "1970-01-01T00:00:00.000Z"


def _write(collection: Collection) -> Exported:
    losses: list[Loss] = []
    top = collection.top.folder
    losses += unsaid_folder(top, top.name, _FOLDER)
    for where, folder in folders_of(collection):
        losses += unsaid_folder(folder, where, _FOLDER)
    losses += (Loss(one.name, tr("The environment"), tr(NO_PLACE)) for one in collection.environments)
    entries = [_entry(placed.request, placed.where, losses) for placed in walk(collection)]
    archive = {
        "log": {
            "version": "1.2",
            "creator": {"name": "PostGUI", "version": __version__},
            "comment": top.name,
            "entries": entries,
        }
    }
    return Exported(json.dumps(archive, ensure_ascii=False, indent=2) + "\n", tuple(losses))


def _base64(pair: str) -> str:
    """Name and password as RFC 7617 has them; with variables in them, the function that will do it."""
    return f"{{{{$base64 {pair}}}}}" if "{{" in pair else base64.b64encode(pair.encode()).decode()


def _entry(request: Request, where: str, losses: list[Loss]) -> dict[str, Any]:
    parts = _PARTS | ({"examples"} if len(request.examples) <= 1 else set())
    losses += unsaid(request, where, parts)
    made = text_request(request, where, losses)
    headers = list(made.headers)
    if made.user is not None:
        headers.append(("Authorization", f"Basic {_base64(':'.join(made.user))}"))
        if made.scheme != "Basic":
            headers.pop()
            losses.append(Loss(where, f"{made.scheme} authentication", tr("It answers a challenge.")))
    entry: dict[str, Any] = {
        "startedDateTime": _NEVER,
        "time": 0,
        "request": {
            "method": made.method,
            "url": made.url,
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": [{"name": name, "value": value} for name, value in headers],
            "queryString": [
                {"name": row.name, "value": row.value or ""}
                for row in parse_query(split_url(made.url)[1] or "")
                if row.name or row.value
            ],
            **_post_data(request, made, headers, where, losses),
            "headersSize": -1,
            "bodySize": -1,
        },
        "response": _response(request.examples[0] if request.examples else None),
        "cache": {},
        "timings": {"send": 0, "wait": 0, "receive": 0},
        "_name": where,  # our own, as HAR 1.2 allows: a comment would come back as documentation
    }
    if request.docs:
        entry["comment"] = request.docs
    return entry


def _post_data(
    request: Request, made: TextRequest, headers: list[tuple[str, str]], where: str, losses: list[Loss]
) -> dict[str, Any]:
    kind = next((value for name, value in headers if name.lower() == "content-type"), "")
    if made.text is not None:
        return {"postData": {"mimeType": kind, "text": made.text}}
    if request.body.kind == "multipart-form":
        params: list[dict[str, str]] = []
        for row in parts_of(request.body):
            one = {"name": row.name, **({"contentType": row.content_type} if row.content_type else {})}
            if row.kind == "text":
                params.append(one | {"value": row.value})
            params += (one | {"fileName": row.file_name or path} for path in row.files if row.kind == "file")
        return {"postData": {"mimeType": "multipart/form-data", "params": params}}
    if made.file:
        losses.append(Loss(where, tr("The file {file} as the body", file=made.file), tr(NO_PLACE)))
    return {}


def _response(example: Example | None) -> dict[str, Any]:
    example = example or Example("")
    kind = next((v for n, v in example.response_headers if n.lower() == "content-type"), "")
    content: dict[str, Any] = {
        "size": len(example.response_body.encode()),
        "mimeType": kind,
        "text": example.response_body,
    }
    if example.response_kind == "binary":
        content["encoding"] = "base64"
    return {
        "status": example.status,
        "statusText": example.status_text,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": [{"name": name, "value": value} for name, value in example.response_headers],
        "content": content,
        "redirectURL": "",
        "headersSize": -1,
        "bodySize": -1,
    }


KIND = ExporterKind("har", "HTTP Archive (HAR)", ".har", _write, 35, flat=True)
