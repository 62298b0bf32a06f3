"""The `config` of a collection: its proxy and its client certificates, as Bruno writes them <-> `Settings`.

What has no place there (the system's proxy, a proxy that is one variable, a list that is empty on
purpose) is left out: the sidecar keeps it. Other parts of `config` stay as they are. Pure.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from postgui.formats.opencollection_entry import Entry, changed_list
from postgui.formats.opencollection_value import enabled_of, items
from postgui.formats.yaml12 import Data, Node
from postgui.model.request import ClientCertificate, Settings

_PROXY_URL = re.compile(
    r"([A-Za-z][A-Za-z0-9+.-]*)://(\[[^\]/@\s]+\]|[^\[\]/@:\s]+)(?::(0|[1-9][0-9]{0,4}))?"
)
_CONFIG = ("proxy", "clientCertificates", "environments")
_PROXY = ("disabled", "inherit", "config")
_CONNECTION = ("protocol", "hostname", "port", "auth", "bypassProxy")


def with_config(settings: Settings, node: Node | None) -> Settings:
    """`settings` and what `config` adds to them."""
    if node is None:
        return settings
    certificates = node.get("clientCertificates")
    return replace(
        _with_proxy(settings, node.get("proxy")),
        certificates=None if certificates is None else tuple(map(certificate_of, items(certificates))),
    )


def config_data(node: Node | None, settings: Settings) -> dict[str, Data]:
    """The new `config`; empty when it has nothing to say."""
    old = with_config(Settings(), node)
    config = Entry(node, _CONFIG)
    if _proxy_of(settings) != _proxy_of(old):
        config.part("proxy", _proxy_data(node.get("proxy") if node else None, settings))
    if settings.certificates != old.certificates:
        nodes = items(node.get("clientCertificates") if node else None)
        new = settings.certificates or ()
        config.part("clientCertificates", changed_list(nodes, certificate_of, _certificate, new))
    return config.data


def certificate_of(node: Node) -> ClientCertificate:
    is_pkcs12 = node.text_at("type") == "pkcs12"
    return ClientCertificate(
        host=node.text_at("domain"),
        kind="pkcs12" if is_pkcs12 else "pem",
        certificate=node.text_at("pkcs12FilePath" if is_pkcs12 else "certificateFilePath"),
        key="" if is_pkcs12 else node.text_at("privateKeyFilePath"),
        passphrase=node.text_at("passphrase"),
        enabled=enabled_of(node),
    )


def _certificate(node: Node | None, certificate: ClientCertificate) -> Data:
    same_kind = node is not None and certificate_of(node).kind == certificate.kind
    data = Entry(node if same_kind else None)
    data.text("domain", certificate.host)
    data.text("type", certificate.kind)
    if certificate.kind == "pkcs12":
        data.text("pkcs12FilePath", certificate.certificate)
    else:
        data.text("certificateFilePath", certificate.certificate)
        data.text("privateKeyFilePath", certificate.key)
    data.text("passphrase", certificate.passphrase, optional=True)
    data.enabled(certificate.enabled)
    return data.data


def _proxy_of(settings: Settings) -> Sequence[str | None]:
    return settings.proxy, settings.proxy_username, settings.proxy_password, settings.proxy_bypass


def _with_proxy(settings: Settings, node: Node | None) -> Settings:
    if node is None or _is_true(node, "inherit"):
        return settings
    if _is_true(node, "disabled"):
        return replace(settings, proxy="none")
    config = node.get("config")
    host = config.text_at("hostname") if config else ""
    if config is None or not host:
        return settings
    port = config.text_at("port")
    auth = config.get("auth")
    has_auth = auth is not None and not _is_true(auth, "disabled")
    return replace(
        settings,
        proxy=f"{config.text_at('protocol', 'http')}://{host}{':' + port if port else ''}",
        proxy_username=_text_or_none(auth, "username") if has_auth else None,
        proxy_password=_text_or_none(auth, "password") if has_auth else None,
        proxy_bypass=_text_or_none(config, "bypassProxy"),
    )


def _proxy_data(node: Node | None, settings: Settings) -> Data:
    data = Entry(node, _PROXY)
    match = _PROXY_URL.fullmatch(settings.proxy or "")
    config = node.get("config") if node else None
    # Without a proxy of its own, what was set up stays unused, for the day it is wanted again.
    inherits = match is None and settings.proxy != "none" and config is not None
    _switch(data, node, "disabled", settings.proxy == "none")
    _switch(data, node, "inherit", inherits)
    if match is not None:
        data.put("config", _connection(config, match, settings))
    return data.data


def _switch(data: Entry, node: Node | None, key: str, on: bool) -> None:
    if on != (node is not None and _is_true(node, key)):
        data.put(key, True if on else None)


def _connection(node: Node | None, match: "re.Match[str]", settings: Settings) -> Data:
    data = Entry(node, _CONNECTION)
    protocol, host, port = match.groups()
    data.text("protocol", protocol)
    data.text("hostname", host)
    if port is None:
        data.put("port", None)
    elif node is None or node.text_at("port") != port:
        data.put("port", int(port))
    known = node.get("auth") if node else None
    was_off = known is not None and _is_true(known, "disabled")
    if not was_off or (settings.proxy_username, settings.proxy_password) != (None, None):
        auth = Entry(known, ("disabled", "username", "password"))
        _switch(auth, known, "disabled", False)
        auth.put("username", settings.proxy_username)
        auth.put("password", settings.proxy_password)
        data.part("auth", auth.data)
    data.put("bypassProxy", settings.proxy_bypass)
    return data.data


def _is_true(node: Node, key: str) -> bool:
    value = node.get(key)
    return value is not None and value.data() is True


def _text_or_none(node: Node | None, key: str) -> str | None:
    value = node.get(key) if node else None
    return None if value is None else value.text()
