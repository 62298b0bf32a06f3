"""Postman's folders of YAML (collections of its version 3, as its local and Git workspaces write them) ->
its collection format 2.1, which one reader then reads. Pure.

A folder is a collection or a folder of one; `.resources/definition.yaml` says what it gives to its
requests, `<Name>.request.yaml` is a request, `.resources/<Name>.resources/examples/*.example.yaml` its
saved answers. `<Name>.environment.yaml` is an environment.
"""

import posixpath
from collections.abc import Iterable
from typing import Any

from postgui.formats.importing.source import Source, parsed
from postgui.formats.importing.value import items, mapping, mappings, text

REQUEST = ".request.yaml"
ENVIRONMENT = (".environment.yaml", ".globals.yaml")
_DEFINITION = ".resources/definition.yaml"
_MODES = {"formdata": "formdata", "form-data": "formdata", "urlencoded": "urlencoded", "graphql": "graphql"}
_LANGUAGES = ("json", "xml", "html", "javascript", "text")


def is_postman_folder(paths: Iterable[str]) -> bool:
    return any(path.endswith((REQUEST, _DEFINITION)) for path in paths)


def as_v2(source: Source) -> tuple[list[tuple[str, dict[str, Any]]], list[tuple[str, dict[str, Any]]]]:
    """The collections and the environments of a tree, each with its name.

    Raises:
        ProblemError: A file of it is broken.
    """
    paths = sorted(source.files)
    roots = _roots(paths)
    collections = [
        (posixpath.basename(root) or source.name, _collection(source, root, paths)) for root in roots
    ]
    environments = []
    for path in paths:
        if path.endswith(ENVIRONMENT):
            data = mapping(parsed(source.member(path).text, path))
            name = posixpath.basename(path).split(".")[0]
            scope = {"_postman_variable_scope": "globals"} if path.endswith(ENVIRONMENT[1]) else {}
            environments.append((name, {"name": name, **data, **scope, "values": _variables(data)}))
    return collections, environments


def _variables(data: dict[str, Any]) -> list[dict[str, Any]]:
    """Listed, or as an object."""
    given = data.get("values") or data.get("variables")
    if isinstance(given, dict):
        return [{"key": name, "value": value} for name, value in given.items()]
    return mappings(given)


def _roots(paths: list[str]) -> list[str]:
    """The topmost folders that have requests or a definition."""
    found: set[str] = set()
    for path in paths:
        if path.endswith(REQUEST):
            found.add(posixpath.dirname(path))
        elif path.endswith(_DEFINITION):
            found.add(path.removesuffix(_DEFINITION).rstrip("/"))
    defined = {path.removesuffix(_DEFINITION).rstrip("/") for path in paths if path.endswith(_DEFINITION)}
    candidates = defined or found
    tops = {one for one in candidates if not any(_is_below(one, other) for other in candidates)}
    tops |= {one for one in found if not any(one == top or _is_below(one, top) for top in tops)}
    return sorted(tops)


def _is_below(path: str, folder: str) -> bool:
    return path != folder and (folder == "" or path.startswith(folder + "/"))


def _collection(source: Source, root: str, paths: list[str]) -> dict[str, Any]:
    made = _folder(source, root, paths)
    info = {"name": made.pop("name"), "description": made.pop("description", None)}
    return {"info": info, **made}


def _folder(source: Source, folder: str, paths: list[str]) -> dict[str, Any]:
    prefix = f"{folder}/" if folder else ""
    definition = prefix + _DEFINITION
    said = mapping(parsed(source.member(definition).text, definition)) if definition in source.files else {}
    entries: list[tuple[float, str, dict[str, Any]]] = []
    inner: dict[str, None] = {}
    for path in paths:
        rest = path.removeprefix(prefix) if path.startswith(prefix) else ""
        if not rest or rest.startswith(".resources/"):
            continue
        if "/" in rest:
            inner[rest.partition("/")[0]] = None
        elif rest.endswith(REQUEST):
            data = mapping(parsed(source.member(path).text, path))
            name = rest.removesuffix(REQUEST)
            made = _item(data, name, _examples(source, prefix, name, paths))
            entries.append((_order(data.get("order")), name, made))
    for name in inner:
        below = _folder(source, prefix + name, paths)
        if below["item"] or prefix + name + "/" + _DEFINITION in source.files:
            entries.append((_order(below.pop("order", None)), name, below))
    entries.sort(key=lambda entry: (entry[0], entry[1]))
    return {
        "name": text(said.get("name")) or posixpath.basename(folder) or source.name,
        "description": said.get("description"),
        "order": said.get("order"),
        "auth": _auth(said.get("auth")),
        "variable": _variables(said),
        "event": _events(said.get("scripts")),
        "item": [made for _order, _name, made in entries],
    }


def _order(value: Any) -> float:
    """A place between two others is a fraction."""
    return float(value) if isinstance(value, int | float) and value == value else 0.0


def request_as_v2(data: dict[str, Any], file: str) -> dict[str, Any]:
    """A collection of the one request in a file."""
    name = posixpath.basename(file).removesuffix(REQUEST)
    item = _item(data, name, [])
    return {"info": {"name": item["name"]}, "item": [item]}


def _examples(source: Source, prefix: str, name: str, paths: list[str]) -> list[dict[str, Any]]:
    folder = f"{prefix}.resources/{name}.resources/examples/"
    found = []
    for path in paths:
        if path.startswith(folder) and path.endswith(".example.yaml"):
            data = mapping(parsed(source.member(path).text, path))
            title = posixpath.basename(path).removesuffix(".example.yaml")
            found.append(_example(data, title))
    return found


def _example(data: dict[str, Any], title: str) -> dict[str, Any]:
    answer = mapping(data.get("response"))
    body = answer.get("body")
    return {
        "name": text(data.get("name")) or title,
        "code": answer.get("statusCode") or answer.get("code"),
        "status": answer.get("statusText") or answer.get("status"),
        "header": _rows(answer.get("headers")),
        "body": mapping(body).get("content") if isinstance(body, dict) else body,
        "originalRequest": _request(mapping(data.get("request"))),
    }


def _item(data: dict[str, Any], name: str, examples: list[dict[str, Any]]) -> dict[str, Any]:
    kind = text(data.get("$kind"))
    return {
        "name": text(data.get("name")) or name,
        "type": kind if "http" not in kind else "request",
        "description": data.get("description"),
        "request": _request(data),
        "event": _events(data.get("scripts")),
        "protocolProfileBehavior": mapping(data.get("settings")),
        "response": examples,
    }


def _request(data: dict[str, Any]) -> dict[str, Any]:
    made = {
        "method": data.get("method"),
        "header": _rows(data.get("headers")),
        "url": {
            "raw": data.get("url"),
            "query": _rows(data.get("queryParams")),
            "variable": _rows(data.get("pathVariables")),
        },
        "body": _body(data.get("body")),
    }
    if auth := _auth(data.get("auth")):
        made["auth"] = auth
    return made


def _rows(value: Any) -> list[dict[str, Any]]:
    """Listed, or an object of name and value (which may be an object again)."""
    if not isinstance(value, dict):
        return mappings(value)
    return [
        {"key": name, **one} if isinstance(one, dict) else {"key": name, "value": one}
        for name, one in value.items()
    ]


def _body(value: Any) -> dict[str, Any]:
    body = mapping(value)
    kind, content = text(body.get("type")), body.get("content")
    if not kind or kind == "none":
        return {}
    if kind in ("file", "binary"):
        return {"mode": "file", "file": content if isinstance(content, dict) else {"src": content}}
    mode = _MODES.get(kind, "raw")
    if mode in ("formdata", "urlencoded"):
        return {"mode": mode, mode: _rows(content)}
    if mode == "graphql":
        return {"mode": "graphql", "graphql": content}
    language = kind if kind in _LANGUAGES else text(body.get("language"))
    return {"mode": "raw", "raw": text(content), "options": {"raw": {"language": language}}}


def _auth(value: Any) -> dict[str, Any]:
    auth = mapping(value)
    kind = text(auth.get("type"))
    if not kind:
        return {}
    given = auth.get("credentials") if "credentials" in auth else auth.get(kind)
    return {"type": kind, kind: given}


def _events(value: Any) -> list[dict[str, Any]]:
    moments = {"beforerequest": "prerequest", "afterresponse": "test"}
    found = []
    for one in items(value):
        script = mapping(one)
        moment = text(script.get("type")).rpartition(":")[2]
        found.append(
            {
                "listen": moments.get(moment.lower(), moment),
                "script": {"exec": script.get("code"), "src": script.get("src")},
            }
        )
    return found
