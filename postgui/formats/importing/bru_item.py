"""The blocks of a `.bru` file -> an item in the words of Bruno's JSON export. Pure."""

import re
from collections.abc import Iterable
from typing import Any

from postgui.formats.importing.bru_example import read_example
from postgui.formats.importing.bru_row import file_row, multipart, plain_row
from postgui.formats.importing.bru_text import Block, Row

_METHODS = frozenset(("get", "post", "put", "delete", "patch", "options", "head", "connect", "trace", "http"))
_MODES = {
    "body": "json",
    "body:json": "json",
    "body:text": "text",
    "body:xml": "xml",
    "body:sparql": "sparql",
}
_AUTH_FIELDS = re.compile(r"[_-]([a-z])")
_MORE = "auth:oauth2:additional_params:"
_MORE_OF = {"auth_req": "authorization", "access_token_req": "token", "refresh_token_req": "refresh"}
_OTHER_KINDS = ("grpc", "ws", "websocket")
_NOT_A_MODE = "inherit"


def item_of(blocks: Iterable[Block], name: str) -> dict[str, Any]:
    """A request, or what a folder or collection gives; `name` is for one that says none."""
    known = {block.name: block for block in blocks}
    meta = known.get("meta", Block("meta"))
    line = next((block for block in known.values() if block.name in _METHODS), None)
    kind = meta.value("type", "http")
    for other in _OTHER_KINDS:
        if other in known:
            kind = other
    request: dict[str, Any] = {
        "headers": _rows(known.get("headers")),
        "params": [
            *(_param(row, "query") for row in _block_rows(known, "params:query", "query")),
            *(_param(row, "path") for row in _block_rows(known, "params:path")),
        ],
        "auth": _auth(known, line),
        "body": _body(known, line),
        "vars": {"req": _rows(known.get("vars:pre-request")), "res": _rows(known.get("vars:post-response"))},
        "script": {
            "req": known.get("script:pre-request", Block("")).text,
            "res": known.get("script:post-response", Block("")).text,
        },
        "assertions": _rows(known.get("assert")),
        "tests": known.get("tests", Block("")).text,
        "docs": known.get("docs", Block("")).text,
    }
    if line is not None:
        method = line.value("method") if line.name == "http" else line.name
        request |= {"method": method, "url": line.value("url")}
    return {
        "type": kind,
        "name": meta.value("name") or name,
        "seq": meta.value("seq"),
        "tags": list(meta_tags(known)),
        "request": request,
        "settings": {row.name: row.value for row in known.get("settings", Block("")).rows},
        "examples": [read_example(block.text) for block in blocks if block.name == "example"],
    }


def meta_tags(known: dict[str, Block]) -> tuple[str, ...]:
    """Tags stand in the meta block as a list of their own lines."""
    rows = known.get("meta", Block("")).rows
    inside, found = False, []
    for row in rows:
        if row.name == "tags":
            inside = True
        elif inside and not row.value and row.name not in ("]", ""):
            found.append(row.name.rstrip(","))
        elif row.name == "]":
            inside = False
    return tuple(found)


def environment_of(blocks: Iterable[Block], name: str) -> dict[str, Any]:
    """A file of `environments/`."""
    variables: list[dict[str, Any]] = []
    color = ""
    for block in blocks:
        if block.name == "vars":
            variables += _rows(block)
        elif block.name == "vars:secret":
            for one in block.names:
                row = {"name": one.removeprefix("~"), "value": "", "enabled": not one.startswith("~")}
                variables.append({**row, "secret": True})
        elif block.name == "color":
            color = block.text
    return {"name": name, "variables": variables, "color": color}


def _block_rows(known: dict[str, Block], *names: str) -> tuple[Row, ...]:
    return next((known[name].rows for name in names if name in known), ())


def _rows(block: Block | None) -> list[dict[str, Any]]:
    return [plain_row(row) for row in block.rows] if block else []


def _param(row: Row, kind: str) -> dict[str, Any]:
    return {**plain_row(row), "type": kind}


def _auth(known: dict[str, Block], line: Block | None) -> dict[str, Any]:
    mode = line.value("auth") if line else known.get("auth", Block("")).value("mode")
    found: dict[str, Any] = {"mode": mode or (_NOT_A_MODE if line is None else "none")}
    more: dict[str, list[dict[str, Any]]] = {}
    for name, block in known.items():
        if name.startswith(_MORE):
            request, _, place = name.removeprefix(_MORE).partition(":")
            rows = ({**plain_row(row), "sendIn": place} for row in block.rows)
            more.setdefault(_MORE_OF.get(request, request), []).extend(rows)
        elif name.startswith("auth:"):
            fields = {
                _AUTH_FIELDS.sub(lambda match: match[1].upper(), row.name): row.value for row in block.rows
            }
            found[name.removeprefix("auth:")] = fields
    if more and "oauth2" in found:
        found["oauth2"]["additionalParameters"] = more
    return found


def _body(known: dict[str, Block], line: Block | None) -> dict[str, Any]:
    found: dict[str, Any] = {"mode": (line.value("body") if line else "") or "none"}
    if line is not None and not line.value("body"):
        found["mode"] = next((mode for name, mode in _MODES.items() if name in known), "none")
    for name, mode in _MODES.items():
        if name in known:
            found[mode] = known[name].text
    if "body:graphql" in known:
        variables = known.get("body:graphql:vars", Block("")).text
        found["graphql"] = {"query": known["body:graphql"].text, "variables": variables}
    found["formUrlEncoded"] = _rows(known.get("body:form-urlencoded"))
    found["multipartForm"] = [multipart(row) for row in _block_rows(known, "body:multipart-form")]
    found["file"] = [file_row(row) for row in _block_rows(known, "body:file")]
    return found
