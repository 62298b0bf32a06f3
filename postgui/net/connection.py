"""All that a pool of connections depends on, made from a request's settings. Equal ones share a pool."""

import ipaddress
import re
import secrets
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Settings
from postgui.net.address import Address
from postgui.net.host_pattern import matches
from postgui.net.proxy import ProxyServer, choose_proxy
from postgui.translation import tr

_NOT_IN_HOST = re.compile(r"[\s/@\x00-\x1f\x7f]")
_TLS_ORDER = ("1.0", "1.1", "1.2", "1.3")


@dataclass(frozen=True, slots=True)
class Identity:
    """The client certificate of this side: files, and what opens them."""

    kind: Literal["pem", "pkcs12"]
    certificate: Path
    key: Path | None = None
    passphrase: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Connection:
    """How to connect.

    `connect_host` and `connect_port` stand in for the URL's ("" and 0: as the URL says). `server_name` is
    the SNI to send and the name to check. `verify_proxy` is for an HTTPS proxy's own certificate: a server
    that may be insecure makes no proxy so. `private` is the id of a pool of its own, "" for a shared one.
    `changed_ns` are the times of the files named here: edited ones are read anew.
    """

    tls: bool
    http_version: str = "auto"
    proxy: ProxyServer | None = None
    verify: bool = True
    verify_proxy: bool = True
    ca_file: Path | None = None
    identity: Identity | None = None
    tls_min: str = ""
    tls_max: str = ""
    server_name: str = ""
    connect_host: str = ""
    connect_port: int = 0
    unix_socket: str = ""
    local_address: str = ""
    ip_version: str = ""
    private: str = ""
    changed_ns: tuple[int, ...] = ()

    @property
    def uses_tls(self) -> bool:
        """To the server or to the proxy: only then are certificates loaded."""
        return self.tls or (self.proxy is not None and self.proxy.scheme == "https")

    @property
    def forwarding(self) -> ProxyServer | None:
        """The proxy that gets the request itself, in absolute form, instead of making a tunnel.

        HTTP/2 without TLS needs a tunnel: no proxy forwards it.
        """
        if self.proxy is None or not self.proxy.forwards or self.tls or self.http_version == "2":
            return None
        return self.proxy


def connection_for(
    settings: Settings, address: Address, base: Path, *, http_version: str = "auto", private: str = ""
) -> Connection:
    """How to connect to `address`. Cheap; looks at the times of the files named, if any.

    Args:
        settings: Of the request, with what it inherits.
        address: Of this hop: proxy, certificate and insecure hosts depend on it.
        base: The folder that relative file paths count from.
        http_version: `1.1` or `2` wins over the settings.
        private: The id of a pool of its own; `TransportPool.discard` ends it. Made here without keep-alive.

    Raises:
        ProblemError: A setting says what can't be.
    """
    version = http_version if http_version != "auto" else settings.http_version or "auto"
    host, port = parse_connect_to(settings.connect_to) if settings.connect_to else ("", 0)
    if settings.keep_alive is False and not private:
        private = secrets.token_hex(16)
    common = Connection(
        tls=address.scheme == "https",
        http_version=version,
        proxy=choose_proxy(settings, address),
        connect_host=host,
        connect_port=port,
        unix_socket=_socket_path(settings.unix_socket or "", base),
        local_address=_local_address(settings.local_address or "", settings.ip_version or ""),
        ip_version=settings.ip_version or "",
        private=private,
    )
    return _secured(common, settings, address, base) if common.uses_tls else common


def _secured(common: Connection, settings: Settings, address: Address, base: Path) -> Connection:
    low, high = settings.tls_min or "", settings.tls_max or ""
    if low and high and _TLS_ORDER.index(low) > _TLS_ORDER.index(high):
        raise _refuse(
            tr("No TLS version is at least {low} and at most {high}", low=low, high=high),
            tr("The lowest version in Settings is above the highest. Nothing was sent."),
            tr("Set the lowest to the highest or below."),
            "tls-range",
        )
    ca_file = base / settings.ca_file if settings.ca_file else None
    identity = _identity(settings, address, base)
    files = [ca_file, identity.certificate if identity else None, identity.key if identity else None]
    return replace(
        common,
        verify=_verifies(settings, address.host, address.port),
        verify_proxy=common.proxy is None or _verifies(settings, common.proxy.host, common.proxy.port),
        ca_file=ca_file,
        identity=identity,
        tls_min=low,
        tls_max=high,
        server_name=(settings.server_name or "").strip(),
        changed_ns=tuple(_changed_ns(path) for path in files if path is not None),
    )


def _verifies(settings: Settings, host: str, port: int) -> bool:
    return settings.verify_tls is not False and not matches(settings.insecure_hosts or "", host, port)


def parse_connect_to(text: str) -> tuple[str, int]:
    """`host`, `host:port`, `:port`, IPv6 in brackets if a port follows; ("", 0) where the URL decides.

    Raises:
        ProblemError: It is none of these.
    """
    text = text.strip()
    if text.startswith("["):
        host, bracket, rest = text[1:].partition("]")
        good = bool(bracket) and (not rest or rest.startswith(":"))
        port = rest[1:]
    elif text.count(":") > 1:
        host, port, good = text, "", True
    else:
        host, colon, port = text.partition(":")
        good = bool(port) or not colon
    bad_port = port and not (port.isascii() and port.isdigit() and 0 < int(port) < 65536)
    if not good or bad_port or _NOT_IN_HOST.search(host):
        raise _refuse(
            tr("{text!r} is not an address to connect to", text=text),
            tr('"Connect to" in Settings takes a host, a port, or both. Nothing was sent.'),
            tr("Write 192.0.2.7, 192.0.2.7:8443, [2001:db8::7]:8443 or :8443."),
            "bad-connect-to",
        )
    return host, int(port) if port else 0


def _identity(settings: Settings, address: Address, base: Path) -> Identity | None:
    """The first certificate that is on, complete and for this host."""
    for row in settings.certificates or ():
        if row.enabled and row.certificate and matches(row.host, address.host, address.port):
            key = base / row.key if row.key and row.kind == "pem" else None
            return Identity(row.kind, base / row.certificate, key, row.passphrase)
    return None


def _local_address(text: str, ip_version: str) -> str:
    text = text.strip()
    if not text:
        return ""
    try:
        version = ipaddress.ip_address(text).version
    except ValueError as error:
        raise _refuse(
            tr("{text!r} is not an address of this computer", text=text),
            tr('"Local address" in Settings takes an IP address, not a name. Nothing was sent.'),
            tr("Write it like 192.0.2.7 or 2001:db8::7."),
            "bad-local-address",
        ) from error
    if ip_version and str(version) != ip_version:
        raise _refuse(
            tr("The local address {text} is not IPv{ip_version}", text=text, ip_version=ip_version),
            tr("Settings ask for both, and that can't be. Nothing was sent."),
            tr("Change the local address or the IP version."),
            "bad-local-address",
        )
    return text


def _socket_path(text: str, base: Path) -> str:
    """Linux' abstract sockets begin with `@` (a NUL byte there); the others are files."""
    if not text:
        return ""
    return "\0" + text[1:] if text.startswith("@") else str(base / text)


def _changed_ns(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:  # missing: reading it says so, with its name
        return 0


def _refuse(what: str, meaning: str, advice: str, kind: str) -> ProblemError:
    return ProblemError(Problem(what, meaning, advice, kind))
