"""Postman's `protocolProfileBehavior`, proxy and certificate -> `Settings`. Pure."""

from dataclasses import replace
from typing import Any, Literal

from postgui.formats.importing.losses import Losses
from postgui.formats.importing.value import flag, items, mapping, text, whole
from postgui.model.request import ClientCertificate, Settings
from postgui.translation import tr

_SILENT = frozenset(
    ("disableBodyPruning", "disabledSystemHeaders", "followOriginalHttpMethod", "requestDefaults")
)
_VERSIONS: dict[str, Literal["auto", "1.1", "2"]] = {"http1": "1.1", "http2": "2", "auto": "auto"}
_PROTOCOLS: tuple[Literal["1.0", "1.1", "1.2", "1.3"], ...] = ("1.0", "1.1", "1.2", "1.3")


def read_settings(behavior: dict[str, Any], where: str, losses: Losses) -> Settings:
    """The settings that PostGUI has, too."""
    settings = Settings()
    for name, value in behavior.items():
        match name:
            case "followRedirects":
                settings = replace(settings, follow_redirects=flag(value))
            case "maxRedirects":
                settings = replace(settings, max_redirects=whole(value))
            case "strictSSL":
                settings = replace(settings, verify_tls=flag(value))
            case "disableUrlEncoding":
                settings = replace(settings, encode_url=not flag(value))
            case "disableCookies":
                settings = replace(settings, use_cookies=not flag(value))
            case "followAuthorizationHeader":
                settings = replace(settings, forward_authorization=flag(value))
            case "protocolVersion":
                settings = replace(settings, http_version=_VERSIONS.get(text(value)))
            case "tlsDisabledProtocols":
                settings = replace(settings, tls_min=_lowest(value))
            case _ if name not in _SILENT and value not in (None, False, [], {}):
                losses.add(where, tr("The setting {name}", name=name), tr("PostGUI has no such setting."))
    return settings


def switched_off(behavior: dict[str, Any]) -> tuple[str, ...]:
    """Automatic headers that are not to be sent."""
    named = mapping(behavior.get("disabledSystemHeaders"))
    return tuple(name.lower() for name, value in named.items() if flag(value))


def read_certificate(settings: Settings, request: dict[str, Any], where: str, losses: Losses) -> Settings:
    """`settings` with the request's own certificate and proxy."""
    one = mapping(request.get("certificate"))
    if one:
        cert, key = text(mapping(one.get("cert")).get("src")), text(mapping(one.get("key")).get("src"))
        hosts = [text(host) for host in items(one.get("matches"))] or ["*"]
        passphrase = text(one.get("passphrase"))
        made = tuple(
            ClientCertificate(_host(host), certificate=cert, key=key, passphrase=passphrase) for host in hosts
        )
        settings = replace(settings, certificates=made)
    proxy = mapping(request.get("proxy"))
    if proxy and not flag(proxy.get("disabled")) and proxy.get("host"):
        port = text(proxy.get("port")) or "8080"
        settings = replace(settings, proxy=f"http://{text(proxy.get('host'))}:{port}")
        if text(proxy.get("match")) not in ("", "http+https://*/*"):
            losses.add(where, tr("For which URLs the proxy is"), tr("Here it is for all of the request."))
    return settings


def _host(pattern: str) -> str:
    """`https://*.example.org:443/*` as a host pattern."""
    return pattern.partition("://")[2].partition("/")[0].removesuffix(":443") or pattern


def _lowest(disabled: object) -> Literal["1.0", "1.1", "1.2", "1.3"] | None:
    gone = {text(one).replace("TLSv1_", "1.").replace("TLSv1", "1.0") for one in items(disabled)}
    return next((version for version in _PROTOCOLS if version not in gone), None) if gone else None
