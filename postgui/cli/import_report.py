"""What an import is as JSON. Pure: values in, values out. The keys are a contract."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from postgui.model.bundle import Loss
from postgui.model.query import rows_of
from postgui.model.request import Body, FormRow, Pair, Param, Request


def import_json(
    format_id: str, requests: int, folders: int, environments: int, losses: Sequence[Loss]
) -> dict[str, Any]:
    """The object of `import --json`."""
    return {
        "format": format_id,
        "requests": requests,
        "folders": folders,
        "environments": environments,
        "not_carried_over": [asdict(one) for one in losses],
    }


def item_json(path: str, request: Request) -> dict[str, Any]:
    """One of `items`: a request, and the file that it would be, by its path in the collection."""
    return {
        "path": path,
        "name": request.name,
        "method": request.method,
        "url": request.url,
        "headers": [_pair(one) for one in request.headers],
        "params": [_param(one) for one in rows_of(request)],
        "body": _body(request.body),
        "auth": {"kind": request.auth.kind, "values": dict(request.auth.values)},
    }


def _pair(pair: Pair) -> dict[str, Any]:
    return {"name": pair.name, "value": pair.value, "enabled": pair.enabled}


def _param(param: Param) -> dict[str, Any]:
    found = {"name": param.name, "value": param.value, "kind": param.kind, "enabled": param.enabled}
    return {**found, "description": param.description} if param.description else found


def _body(body: Body) -> dict[str, Any] | None:
    """By its kind; null for none."""
    if body.kind == "none":
        return None
    found: dict[str, Any] = {"kind": body.kind}
    if body.kind == "file":
        chosen = [file.path for file in body.files if file.selected]
        return {**found, "file": chosen[0] if chosen else None, "content_type": _type_of(body)}
    if body.kind in ("form-urlencoded", "multipart-form"):
        return {**found, "fields": [_field(row) for row in body.rows]}
    found["text"] = body.text
    if body.kind == "graphql":
        return {**found, "variables": body.variables, "operation": body.operation}
    return {**found, "content_type": body.content_type} if body.content_type else found


def _type_of(body: Body) -> str | None:
    return next((file.content_type for file in body.files if file.selected and file.content_type), None)


def _field(row: FormRow) -> dict[str, Any]:
    found: dict[str, Any] = {"name": row.name, "enabled": row.enabled}
    found |= {"files": list(row.files)} if row.kind == "file" else {"value": row.value}
    if row.content_type:
        found["content_type"] = row.content_type
    return {**found, "file_name": row.file_name} if row.file_name else found
