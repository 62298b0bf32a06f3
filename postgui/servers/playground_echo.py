"""Playground endpoints that tell what they received: echo, form, upload."""

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl

from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from postgui.servers.playground_asgi import HEADERS_KEY

_ECHO_LIMIT = 8 << 20
_JSON_LIMIT = 1 << 20
_UPLOAD_LIMIT = 1 << 30
_PIECE = 1 << 20


async def echo(request: Request) -> Response:
    """The request as JSON. Headers are [name, value] pairs: order, case and repeats are kept.

    A JSON body appears twice: as `json`, verbatim (big numbers and key order stay), and as `body`, the
    text. A body that is not text is in `body_base64`; one over 8 MB is only counted.
    """
    body, size = await _read(request, _ECHO_LIMIT)
    raw_path: bytes = request.scope.get("raw_path") or request.url.path.encode()
    query: bytes = request.scope["query_string"]
    path = raw_path.partition(b"?")[0].decode("latin-1")
    text = _as_text(request, body) if body is not None else None
    fields: dict[str, Any] = {
        "method": request.method,
        "url": f"{request.url.scheme}://{request.headers.get('host', '')}{path}"
        + (f"?{query.decode('latin-1')}" if query else ""),
        "path": path,
        "query": [list(pair) for pair in parse_qsl(query.decode("latin-1"), keep_blank_values=True)],
        "http_version": request.scope["http_version"],
        "headers": [
            [name.decode("latin-1"), value.decode("latin-1")] for name, value in request.scope[HEADERS_KEY]
        ],
        "body_size": size,
        "body": text,
        "body_base64": base64.b64encode(body).decode() if body is not None and text is None else None,
    }
    return Response(_layout(fields, text), media_type="application/json")


async def form(request: Request) -> Response:
    """The fields of a form, in order, with repeats."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in {"application/x-www-form-urlencoded", "multipart/form-data"}:
        raise HTTPException(
            HTTPStatus.UNSUPPORTED_MEDIA_TYPE, f"This takes forms, not {kind or 'a body without type'}"
        )
    async with request.form(max_files=100, max_fields=10_000, max_part_size=_ECHO_LIMIT) as data:
        fields = [
            [name, value if isinstance(value, str) else f"file {value.filename}"]
            for name, value in data.multi_items()
        ]
    return JSONResponse({"content_type": kind, "fields": fields})


async def upload(request: Request) -> Response:
    """Name, type, size and SHA-256 of each part; of the whole body if it is not multipart."""
    if int(request.headers.get("content-length") or 0) > _UPLOAD_LIMIT:
        raise HTTPException(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"This takes up to {_UPLOAD_LIMIT} bytes")
    content_type = request.headers.get("content-type", "")
    if not content_type.lower().startswith("multipart/form-data"):
        digest, size = hashlib.sha256(), 0
        async for piece in request.stream():
            digest.update(piece)
            size += len(piece)
        return JSONResponse({"content_type": content_type, "size": size, "sha256": digest.hexdigest()})
    async with request.form(max_files=1000, max_fields=10_000, max_part_size=_ECHO_LIMIT) as data:
        parts = [await _describe(name, value) for name, value in data.multi_items()]
    return JSONResponse({"content_type": "multipart/form-data", "parts": parts})


async def _describe(name: str, value: UploadFile | str) -> dict[str, Any]:
    if isinstance(value, str):
        return {"name": name, "value": value}
    digest = hashlib.sha256()
    while piece := await value.read(_PIECE):
        digest.update(piece)
    return {
        "name": name,
        "filename": value.filename,
        "content_type": value.content_type,
        "size": value.size,
        "sha256": digest.hexdigest(),
    }


async def _read(request: Request, limit: int) -> tuple[bytes | None, int]:
    """The body, or None if it is longer than `limit`; and its size."""
    pieces: list[bytes] = []
    size = 0
    async for piece in request.stream():
        size += len(piece)
        if size <= limit:
            pieces.append(piece)
        else:
            pieces.clear()
    return (b"".join(pieces) if size <= limit else None), size


def _as_text(request: Request, body: bytes) -> str | None:
    _, _, charset = request.headers.get("content-type", "").lower().partition("charset=")
    try:
        return body.decode(charset.partition(";")[0].strip(' "') or "utf-8")
    except (UnicodeDecodeError, LookupError):
        return None


def _layout(fields: Mapping[str, Any], body: str | None) -> str:
    """JSON with one line for each header, and a JSON body put in as it came."""
    lines = [f"  {json.dumps(name)}: {_value(value)}" for name, value in fields.items()]
    if body and len(body) <= _JSON_LIMIT and _is_json(body):
        # A line feed in JSON text is never inside a string, so indenting changes no value.
        indented = body.strip().replace("\n", "\n  ")
        lines.insert(list(fields).index("body"), f'  "json": {indented}')
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _value(value: object) -> str:
    if isinstance(value, Sequence) and not isinstance(value, str) and value:
        return "[\n    " + ",\n    ".join(_dumps(item) for item in value) + "\n  ]"
    return _dumps(value)


def _dumps(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _is_json(text: str) -> bool:
    def refuse(name: str) -> None:
        raise ValueError(f"{name} is not JSON")

    try:
        json.loads(text, parse_constant=refuse)
    except (ValueError, RecursionError):
        return False
    return True
