"""OpenAPI 3.1, made of requests and their examples: a beginning for a specification.

The longest front that addresses share (`{{baseUrl}}` or `https://host`) is the server; `{{id}}`, `:id` and
`{id}` in paths are parameters.
"""

import json
import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import unquote

from postgui.formats.exporter_kind import Exported, ExporterKind
from postgui.formats.exporting.text_request import body_text, body_type, parts_of
from postgui.formats.exporting.unsaid import NO_PLACE, unsaid, unsaid_environment, unsaid_folder
from postgui.formats.exporting.walk import Placed, folders_of, values_of, walk
from postgui.model.bundle import Branch, Collection, Loss
from postgui.model.collection import Folder
from postgui.model.query import rows_of, split_url
from postgui.model.request import AuthConfig, Body, Example, Request, Settings
from postgui.translation import tr

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_PARTS = frozenset(
    {"docs", "examples", "tags", "variables", "switched_off", "descriptions", "compression", "boundary"}
)
_FOLDER = frozenset({"headers", "auth", "variables", "tags"})
_FRONT = re.compile(r"^(?:\{\{[^{}]+\}\}|[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*)")
_REFERENCE = re.compile(r"\{\{\s*([^{}]+?)\s*\}\}")
_SCHEMES = {"basic": "basic", "digest": "digest", "bearer": "bearer", "jwt": "bearer"}
_IGNORED = ("accept", "content-type", "authorization")


def _write(collection: Collection) -> Exported:
    losses: list[Loss] = []
    paths: dict[str, dict[str, Any]] = {}
    schemes: dict[str, Any] = {}
    servers: dict[str, None] = {}
    for placed in walk(collection):
        _add(placed, paths, schemes, servers, losses)
    for environment in collection.environments:
        losses += unsaid_environment(environment)
    top = collection.top.folder
    tags = []
    for where, folder in ((top.name, top), *folders_of(collection)):
        is_tag = bool(where) and folder in _first_level(collection)
        said = _FOLDER | ({"docs"} if is_tag or folder is top else set())
        losses += unsaid_folder(folder, where, said, frozenset(Settings.__dataclass_fields__))
        if is_tag and folder.docs:
            tags.append({"name": folder.name, "description": folder.docs})
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {
            "title": top.name or "API",
            "version": "1.0.0",
            **({"description": top.docs} if top.docs else {}),
        },
        "servers": _servers(servers, collection),
        "paths": paths,
    }
    if tags:
        document["tags"] = tags
    if schemes:
        document["components"] = {"securitySchemes": schemes}
    return Exported(json.dumps(document, ensure_ascii=False, indent=2) + "\n", tuple(losses))


def _first_level(collection: Collection) -> list[Folder]:
    """The folders whose names are tags of what is in them."""
    return [item.folder for item in collection.top.items if isinstance(item, Branch)]


def _add(
    placed: Placed,
    paths: dict[str, dict[str, Any]],
    schemes: dict[str, Any],
    servers: dict[str, None],
    losses: list[Loss],
) -> None:
    request, where = placed.request, placed.where
    method = request.method.lower()
    if method not in _METHODS:
        losses.append(
            Loss(
                where,
                tr("The method {method}", method=request.method),
                tr("OpenAPI 3.1 has eight methods only."),
            )
        )
        return
    front, path = _path(request.url)
    operations = paths.setdefault(path, {})
    if method in operations:
        losses.append(
            Loss(
                where,
                tr("The request"),
                tr("Another one has {method} {path} already.", method=request.method, path=path),
            )
        )
        return
    servers.setdefault(front)
    losses += unsaid(request, where, _PARTS, frozenset(Settings.__dataclass_fields__))
    tags = [*(folder.name for folder in placed.folders[:1]), *request.tags]
    operation: dict[str, Any] = {
        "summary": request.name,
        **({"description": request.docs} if request.docs else {}),
        **({"tags": tags} if tags else {}),
    }
    if parameters := _parameters(request, path):
        operation["parameters"] = parameters
    if body := _request_body(request.body):
        operation["requestBody"] = body
    operation["responses"] = _responses(request.examples)
    if security := _security(request.auth, schemes, where, losses):
        operation["security"] = security
    operations[method] = operation


def _path(url: str) -> tuple[str, str]:
    """The server and the path with its parameters in braces."""
    base, _, _ = split_url(url)
    match = _FRONT.match(base)
    front = match[0] if match else ""
    path = base[len(front) :]
    if not match:
        front, slash, rest = path.partition("/")
        path = slash + rest
    path = _REFERENCE.sub(lambda found: f"{{{_identifier(found[1])}}}", path)
    path = re.sub(r"(?<=/):([^/]+)", lambda found: f"{{{_identifier(found[1])}}}", path)
    return front, path if path.startswith("/") else f"/{path}"


def _identifier(name: str) -> str:
    return re.sub(r"[^\w.-]+", "_", name.strip())


def _servers(fronts: Iterable[str], collection: Collection) -> list[dict[str, Any]]:
    """Those of the requests; a variable has the values that collection and environments give."""
    known: dict[str, list[tuple[str, str]]] = {}
    for variable in collection.top.folder.defaults.variables:
        known.setdefault(variable.name, []).append(("", variable.value))
    for environment in collection.environments:
        for variable in values_of(environment, collection):
            known.setdefault(variable.name, []).append((environment.name, variable.value))
    found: dict[str, dict[str, Any]] = {}
    for front in fronts:
        name = _REFERENCE.fullmatch(front)
        values = known.get(name[1], []) if name else []
        for label, value in values or [("", front)]:
            url = _REFERENCE.sub(lambda match: f"{{{_identifier(match[1])}}}", value) or "/"
            names = [_identifier(each) for each in _REFERENCE.findall(value)]
            server: dict[str, Any] = {"url": url, **({"description": label} if label else {})}
            if names:
                server["variables"] = {each: {"default": each} for each in names}
            found.setdefault(url, server)
    return list(found.values()) or [{"url": "/"}]


def _parameters(request: Request, path: str) -> list[dict[str, Any]]:
    rows = rows_of(request)
    values = {_identifier(row.name): row for row in rows if row.kind == "path"}
    found: list[dict[str, Any]] = []
    for name in dict.fromkeys(re.findall(r"\{([^{}]+)\}", path)):
        row = values.get(name)
        found.append(_parameter(name, "path", row.value if row else "", row.description if row else "", True))
    seen: set[str] = set()
    for row in rows:
        if row.kind == "query" and row.name and row.name not in seen:
            seen.add(row.name)
            found.append(_parameter(unquote(row.name), "query", row.value, row.description, False))
    for pair in request.headers:
        if pair.name.lower() not in _IGNORED and pair.name and pair.name.lower() not in seen:
            seen.add(pair.name.lower())
            found.append(_parameter(pair.name, "header", pair.value, pair.description, False))
    return found


def _parameter(name: str, place: str, value: str | None, description: str, required: bool) -> dict[str, Any]:
    found: dict[str, Any] = {"name": name, "in": place, "schema": {"type": "string"}}
    if description:
        found["description"] = description
    if required:
        found["required"] = True
    return found | ({"example": value} if value else {})


def _request_body(body: Body) -> dict[str, Any]:
    if body.kind == "none":
        return {}
    media = body_type(body).partition(";")[0] or "application/octet-stream"
    if body.kind in ("form-urlencoded", "multipart-form"):
        properties: dict[str, Any] = {}
        for row in parts_of(body):
            if row.kind == "file":
                properties[row.name] = {"type": "string", "format": "binary"}
            else:
                properties[row.name] = {"type": "string", **({"example": row.value} if row.value else {})}
        return {"content": {media: {"schema": {"type": "object", "properties": properties}}}}
    if body.kind == "file":
        return {"content": {media: {"schema": {"type": "string", "format": "binary"}}}}
    return {"content": {media: _media(body_text(body) or "", media)}}


def _media(text: str, media: str) -> dict[str, Any]:
    """Schema and example; JSON as the value that it is."""
    if "json" in media:
        try:
            value = json.loads(text)
        except ValueError:
            return {"example": text}
        return {"schema": _schema(value), "example": value}
    return {"schema": {"type": "string"}, "example": text}


def _schema(value: Any) -> dict[str, Any]:
    """What one example tells of the type."""
    match value:
        case None:
            return {}
        case bool():
            return {"type": "boolean"}
        case int():
            return {"type": "integer"}
        case float():
            return {"type": "number"}
        case str():
            return {"type": "string"}
        case list():
            return {"type": "array", "items": _schema(value[0]) if value else {}}
    return {"type": "object", "properties": {name: _schema(one) for name, one in value.items()}}


def _responses(examples: Iterable[Example]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for example in examples:
        status = str(example.status) if 100 <= example.status <= 599 else "default"
        media = next((v for n, v in example.response_headers if n.lower() == "content-type"), "")
        fallback = "application/json" if example.response_kind == "json" else "text/plain"
        media = media.partition(";")[0].strip() or fallback
        response = found.setdefault(status, {"description": example.name or example.status_text or status})
        if example.response_body:
            made = _media(example.response_body, media)
            content = response.setdefault("content", {}).setdefault(media, {})
            content.setdefault("schema", made.get("schema", {}))
            name = example.name or f"example {len(content.get('examples', ())) + 1}"
            content.setdefault("examples", {})[name] = {"value": made["example"]}
    return found or {"default": {"description": "No example is kept."}}


def _security(
    auth: AuthConfig, schemes: dict[str, Any], where: str, losses: list[Loss]
) -> list[dict[str, list[str]]]:
    match auth.kind:
        case "none" | "inherit":
            return []
        case "apikey":
            placement = auth.value("placement", "header")
            scheme: dict[str, Any] = {"type": "apiKey", "name": auth.value("key"), "in": placement}
        case "oauth2":
            scheme = {"type": "oauth2", "flows": _flows(auth)}
        case kind if kind in _SCHEMES:
            scheme = {"type": "http", "scheme": _SCHEMES[kind]}
        case kind:
            losses.append(Loss(where, tr("Authentication of kind {kind}", kind=kind), tr(NO_PLACE)))
            return []
    name = next((one for one, known in schemes.items() if known == scheme), "")
    if not name:
        number = sum(one.startswith(auth.kind) for one in schemes) + 1
        name = auth.kind if number == 1 else f"{auth.kind}{number}"
        schemes[name] = scheme
    return [{name: auth.value("scope").split() if auth.kind == "oauth2" else []}]


def _flows(auth: AuthConfig) -> dict[str, Any]:
    names = {
        "client_credentials": "clientCredentials",
        "resource_owner_password_credentials": "password",
    }
    flow = names.get(auth.value("flow"), "authorizationCode")
    found: dict[str, Any] = {"scopes": dict.fromkeys(auth.value("scope").split(), "")}
    found["tokenUrl"] = auth.value("accessTokenUrl")
    if flow == "authorizationCode":
        found["authorizationUrl"] = auth.value("authorizationUrl")
    return {flow: found}


KIND = ExporterKind("openapi", "OpenAPI 3.1", ".openapi.json", _write, 30, flat=True)
