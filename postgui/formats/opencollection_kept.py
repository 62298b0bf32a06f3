"""What a file says that the window does not edit: it is saved back as it is, and named here. Pure."""

from collections.abc import Iterator

from postgui.formats.opencollection_body import GRAPHQL
from postgui.formats.opencollection_runtime import captures_of, scripts_of
from postgui.formats.opencollection_value import mappings
from postgui.formats.yaml12 import Node
from postgui.translation import mark, plural, tr

_OF_REQUEST = {"info", "runtime", "settings", "examples", "docs"}
_OF_FOLDER = {"opencollection", "info", "config", "request", "docs", "bundled"}
_OF_ENVIRONMENT = {"name", "color", "variables", "extends", "dotEnvFilePath"}
_WORDS = {
    "app": mark("an app"),
    "items": mark("items inside this file"),
    "extensions": mark("extensions"),
    "externalSecrets": mark("external secrets"),
    "clientCertificates": mark("client certificates"),
    "description": mark("a description"),
    "metadata": mark("gRPC metadata"),
    "protobuf": mark("protobuf files"),
}


def kept_of(root: Node, kind: str) -> tuple[str, ...]:
    """The parts of an item of the type `kind` that are only kept, in words."""
    if root.real.kind != "mapping":
        return ()
    if kind in ("http", GRAPHQL):
        return (*_others(root, {*_OF_REQUEST, kind}), *_of_runtime(root.get("runtime")))
    if kind in ("folder", "collection"):
        inside = (*_of_info(root.get("info")), *_of_config(root.get("config")))
        return (*_others(root, _OF_FOLDER), *inside, *_of_defaults(root.get("request")))
    return ()


def kept_of_environment(node: Node) -> tuple[str, ...]:
    """The same of an environment."""
    return tuple(_others(node, _OF_ENVIRONMENT))


def _others(node: Node, known: set[str]) -> Iterator[str]:
    for name, value in node.mapping():
        if name not in known and not value.is_null():
            yield tr(_WORDS[name]) if name in _WORDS else tr("the key {name}", name=name)


def _of_runtime(node: Node | None) -> Iterator[str]:
    if node is None:
        return
    actions, scripts = node.get("actions"), node.get("scripts")
    if other := len(mappings(actions)) - len(captures_of(actions)):
        yield plural("{n} action of other kinds", "{n} actions of other kinds", other)
    if other := len(mappings(scripts)) - len(scripts_of(scripts)):
        yield plural("{n} script of other kinds", "{n} scripts of other kinds", other)


def _of_info(node: Node | None) -> Iterator[str]:
    if node is not None and node.real.kind == "mapping" and node.get("authors") is not None:
        yield tr("authors")


def _of_config(node: Node | None) -> Iterator[str]:
    if node is not None and node.real.kind == "mapping":
        yield from _others(node, {"environments", "proxy", "clientCertificates"})


def _of_defaults(node: Node | None) -> Iterator[str]:
    if node is not None and node.real.kind == "mapping":
        yield from _others(node, {"headers", "auth", "variables", "scripts", "settings"})
