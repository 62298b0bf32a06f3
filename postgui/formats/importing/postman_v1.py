"""Postman's first collection format -> its second, which one reader then reads. Pure.

Version 1 lists requests and folders flat and orders them by id.
"""

from typing import Any

from postgui.formats.importing.value import flag, items, mapping, mappings, text

_HELPERS = {
    "basicAuth": "basic",
    "digestAuth": "digest",
    "bearerAuth": "bearer",
    "oAuth1": "oauth1",
    "oAuth2": "oauth2",
    "hawkAuth": "hawk",
    "awsSigV4": "awsv4",
    "ntlmAuth": "ntlm",
    "noAuth": "noauth",
    "apikeyAuth": "apikey",
}
_HELPER_FIELDS = {"auth_url": "authUrl", "access_token_url": "accessTokenUrl", "client_id": "clientId"}
_MAX_DEPTH = 60


def as_v2(data: dict[str, Any]) -> dict[str, Any]:
    """The same collection as version 2.1 says it."""
    requests = {text(one.get("id")): one for one in mappings(data.get("requests"))}
    folders = {text(one.get("id")): one for one in mappings(data.get("folders"))}
    used: set[str] = set()
    items_ = [
        _folder(folders[name], folders, requests, used, 0)
        for name in _top_folders(data, folders)
        if name in folders
    ]
    items_ += _requests(data.get("order"), requests, used)
    items_ += _requests([name for name in requests if name not in used], requests, used)
    found: dict[str, Any] = {
        "info": {"name": data.get("name"), "description": data.get("description")},
        "item": items_,
    }
    return {**found, **_shared(data)}


def _shared(data: dict[str, Any]) -> dict[str, Any]:
    """What collections, folders and requests have alike."""
    found: dict[str, Any] = {}
    if data.get("auth") is not None:
        found["auth"] = data["auth"]
    elif (helper := text(data.get("currentHelper"))) and helper != "normal":
        kind = _HELPERS.get(helper, helper)
        attributes = mapping(data.get("helperAttributes"))
        found["auth"] = {
            "type": kind,
            kind: {_HELPER_FIELDS.get(name, name): value for name, value in attributes.items()},
        }
    if data.get("variables") or data.get("variable"):
        found["variable"] = data.get("variables") or data.get("variable")
    if data.get("protocolProfileBehavior"):
        found["protocolProfileBehavior"] = data["protocolProfileBehavior"]
    if events := _events(data):
        found["event"] = events
    return found


def _events(data: dict[str, Any]) -> list[dict[str, Any]]:
    if isinstance(data.get("events"), list):
        return mappings(data["events"])
    named = (("prerequest", "preRequestScript"), ("test", "tests"))
    return [
        {"listen": listen, "script": {"exec": data[key]}}
        for listen, key in named
        if isinstance(data.get(key), str) and data[key].strip()
    ]


def _top_folders(data: dict[str, Any], folders: dict[str, Any]) -> list[str]:
    """Those that no other folder holds, in the order said; the rest after them."""
    inner = {text(name) for one in folders.values() for name in items(one.get("folders_order"))}
    inner |= {name for name, one in folders.items() if text(one.get("folder")) in folders}
    said = [text(name) for name in items(data.get("folders_order")) if text(name) in folders]
    return [*said, *(name for name in folders if name not in inner and name not in said)]


def _folder(
    folder: dict[str, Any],
    folders: dict[str, Any],
    requests: dict[str, Any],
    used: set[str],
    depth: int,
) -> dict[str, Any]:
    name = text(folder.get("id"))
    inner = [text(one) for one in items(folder.get("folders_order"))]
    inner += [key for key, one in folders.items() if text(one.get("folder")) == name and key not in inner]
    below = [
        _folder(folders[key], folders, requests, used, depth + 1)
        for key in inner
        if key in folders and depth < _MAX_DEPTH and key != name
    ]
    order = items(folder.get("order"))
    order = [*order, *(key for key, one in requests.items() if text(one.get("folder")) == name)]
    return {
        "name": folder.get("name"),
        "description": folder.get("description"),
        "item": [*below, *_requests(order, requests, used)],
        **_shared(folder),
    }


def _requests(order: Any, requests: dict[str, Any], used: set[str]) -> list[dict[str, Any]]:
    found = []
    for name in map(text, items(order)):
        if name in requests and name not in used:
            used.add(name)
            found.append(_item(requests[name]))
    return found


def _item(request: dict[str, Any]) -> dict[str, Any]:
    shared = _shared(request)
    auth = {"auth": shared.pop("auth")} if "auth" in shared else {}
    return {
        "name": request.get("name"),
        "request": {
            "method": request.get("method"),
            "url": _url(request),
            "header": _headers(request),
            "body": _body(request),
            "description": request.get("description"),
            **auth,
        },
        "response": [_response(one) for one in mappings(request.get("responses"))],
        **shared,
    }


def _url(request: dict[str, Any]) -> dict[str, Any]:
    rows = mappings(request.get("pathVariableData"))
    if not rows:
        rows = [{"key": key, "value": value} for key, value in mapping(request.get("pathVariables")).items()]
    return {
        "raw": request.get("url"),
        "query": [_row(one) for one in mappings(request.get("queryParams"))],
        "variable": rows,
    }


def _headers(request: dict[str, Any]) -> Any:
    listed = mappings(request.get("headerData"))
    return [_row(one) for one in listed] if listed else request.get("headers")


def _row(row: dict[str, Any]) -> dict[str, Any]:
    off = row.get("enabled") is False or flag(row.get("disabled"))
    return {**row, "disabled": off}


def _body(request: dict[str, Any]) -> dict[str, Any]:
    mode = text(request.get("dataMode"))
    data = request.get("data")
    raw = request.get("rawModeData")
    if isinstance(raw, list):
        raw = "".join(map(text, raw))
    if mode == "raw" or (not mode and isinstance(data, str)):
        content = raw if raw not in (None, "") else data if isinstance(data, str) else ""
        return {"mode": "raw", "raw": content, "options": request.get("dataOptions")}
    if mode == "binary":
        return {"mode": "file", "file": {"src": raw if raw not in (None, "") else data or None}}
    if mode == "graphql":
        return {"mode": "graphql", "graphql": request.get("graphqlModeData")}
    if mode in ("params", "urlencoded") and isinstance(data, list):
        key = "formdata" if mode == "params" else "urlencoded"
        return {"mode": key, key: [_form_row(one) for one in mappings(data)]}
    return {}


def _form_row(row: dict[str, Any]) -> dict[str, Any]:
    made = _row(row)
    if row.get("type") == "file":
        made["src"] = row.get("value")
    return made


def _response(value: dict[str, Any]) -> dict[str, Any]:
    code = mapping(value.get("responseCode"))
    original = value.get("request") or value.get("requestObject")
    item = _item(original)["request"] if isinstance(original, dict) else {}
    return {
        "name": value.get("name"),
        "code": code.get("code"),
        "status": code.get("name") or value.get("status"),
        "header": value.get("headers"),
        "body": value.get("text"),
        "originalRequest": item,
    }
