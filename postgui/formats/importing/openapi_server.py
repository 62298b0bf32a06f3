"""`servers` of an API description (and Swagger's host, basePath and schemes) -> environments. Pure."""

import re
from typing import Any
from urllib.parse import urlsplit

from postgui.formats.importing.losses import Losses
from postgui.formats.importing.postman_collection import unique
from postgui.formats.importing.value import items, mapping, mappings, text
from postgui.model.collection import Environment
from postgui.model.request import Variable
from postgui.translation import mark, tr

BASE = "baseUrl"
_TEMPLATE = re.compile(r"\{([^{}]+)\}")
_LOCAL = "http://localhost"


def environments_of(document: dict[str, Any], losses: Losses) -> list[Environment]:
    """One for each server; each has the base URL and what that refers to."""
    servers = mappings(document.get("servers")) or _swagger_servers(document)
    found = []
    for server in servers or [{"url": "/"}]:
        variables = server_variables(server, losses)
        title = text(server.get("name")) or text(server.get("description")).strip().partition("\n")[0]
        if len(title) > 60 or not title:
            title = _host(variables[0].value) or "Server"
        found.append(Environment(title, variables))
    return unique(found)


def server_variables(server: dict[str, Any], losses: Losses) -> tuple[Variable, ...]:
    """The base URL first, then the variables of its template."""
    said = mapping(server.get("variables"))
    url = _TEMPLATE.sub(lambda match: f"{{{{{match[1]}}}}}", text(server.get("url")).strip()).rstrip("/")
    if url.startswith("//"):
        url = f"https:{url}"
    elif "://" not in url and not url.startswith("{{"):
        losses.add("", tr("The host of the server {url}", url=text(server.get("url")) or "/"), tr(_NO_HOST))
        url = _LOCAL + (f"/{url.lstrip('/')}" if url else "")
    rows = [Variable(BASE, url)]
    for name, about in said.items():
        choices = ", ".join(map(text, items(mapping(about).get("enum"))))
        docs = text(mapping(about).get("description"))
        docs = f"{docs} One of: {choices}".strip() if choices else docs
        rows.append(Variable(text(name), text(mapping(about).get("default")), description=docs))
    return tuple(rows)


_NO_HOST = mark("The document names none, so it became http://localhost: correct it in the environment.")


def literal_base(server: dict[str, Any], losses: Losses) -> str:
    """The URL of a server with the defaults of its variables filled in."""
    base, *rest = server_variables(server, losses)
    url = base.value
    for row in rest:
        url = url.replace(f"{{{{{row.name}}}}}", row.value)
    return url


def _swagger_servers(document: dict[str, Any]) -> list[dict[str, Any]]:
    """Swagger 2: every scheme with the one host."""
    host, path = text(document.get("host")), text(document.get("basePath"))
    if "swagger" not in document:
        return []
    schemes = [text(one) for one in items(document.get("schemes")) if text(one) in ("http", "https")]
    if not host:
        return [{"url": path or "/"}]
    return [
        {"url": f"{scheme}://{host}{path}", "description": "" if len(schemes) < 2 else f"{host} ({scheme})"}
        for scheme in schemes or ["https"]
    ]


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc.replace("{{", "").replace("}}", "")
    except ValueError:
        return ""
