"""Which proxy a request goes through, and what its head looks like there. Pure but for reading the system.

The tunnel itself is `postgui.net.tunnel`. RFC 9112, section 3.2.2: to an HTTP proxy the request target of
an `http://` URL is in absolute form; `https://` URLs get a tunnel (CONNECT, RFC 9110, section 9.3.6).
"""

import os
import sys
from base64 import b64encode
from dataclasses import dataclass, field
from typing import Literal, TypeAlias, cast
from urllib.parse import unquote, urlsplit

from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Settings
from postgui.net.address import Address
from postgui.net.host_pattern import matches, split_patterns
from postgui.net.outgoing import Outgoing
from postgui.translation import tr

ProxyScheme: TypeAlias = Literal["http", "https", "socks5", "socks5h"]
_PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
_VARIABLES = ("http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY")
_LOOPBACK = "localhost, *.localhost, 127.0.0.0/8, ::1/128"


@dataclass(frozen=True, slots=True)
class ProxyServer:
    """A proxy and who we are there. `socks5` looks names up here, `socks5h` at the proxy."""

    scheme: ProxyScheme
    host: str
    port: int
    username: str = ""
    password: str = field(default="", repr=False)

    @property
    def label(self) -> str:
        """For showing: no credentials."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"

    @property
    def forwards(self) -> bool:
        """It speaks HTTP: `http://` URLs need no tunnel there."""
        return self.scheme in ("http", "https")

    @property
    def authorization(self) -> bytes | None:
        """The value of Proxy-Authorization (RFC 9110, section 11.7.1; Basic, RFC 7617)."""
        if not self.username and not self.password:
            return None
        return b"Basic " + b64encode(f"{self.username}:{self.password}".encode())


def choose_proxy(settings: Settings, address: Address) -> ProxyServer | None:
    """The proxy for a request to `address`, None for a direct connection.

    Raises:
        ProblemError: The setting, or the system's, is no proxy that can be used.
    """
    wanted = (settings.proxy or "system").strip()
    if wanted.lower() == "none" or settings.unix_socket:
        return None
    if matches(settings.proxy_bypass or "", address.host, address.port):
        return None
    if wanted.lower() == "system":
        return _system_proxy(address)
    return parse_proxy(wanted, settings.proxy_username or "", settings.proxy_password or "")


def parse_proxy(text: str, username: str = "", password: str = "", *, where: str = "Settings") -> ProxyServer:
    """Read a proxy's URL; without a scheme it is `http://`. Credentials given beside it win over its own.

    Raises:
        ProblemError: It is none that can be used; a PAC script is named as such.
    """
    lowered = text.lower()
    if lowered.startswith("pac+") or lowered.partition("?")[0].endswith(".pac"):
        raise _refuse(
            tr("Proxy scripts (PAC) are not supported"),
            tr(
                "{shown} ({where}) is a script that chooses a proxy; PostGUI does not run it.",
                shown=_shown(text),
                where=where,
            ),
            tr("Open it, look up the proxy that it gives for this host, and name that one."),
            "proxy-pac",
        )
    url = text if "://" in text else f"http://{text}"
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        # Without the error's text: what it takes for the port may be a password.
        raise _bad(text, where, tr("Its host or port can't be read.")) from None
    scheme = parts.scheme.lower()
    if scheme == "socks":
        scheme = "socks5h"
    if scheme not in _PORTS:
        raise _bad(text, where, tr("{scheme}:// is not a kind of proxy that can be used.", scheme=scheme))
    if not parts.hostname:
        raise _bad(text, where, tr("It names no host."))
    own = bool(username or password)
    return ProxyServer(
        cast(ProxyScheme, scheme),
        parts.hostname,
        port or _PORTS[scheme],
        username if own else unquote(parts.username or ""),
        password if own else unquote(parts.password or ""),
    )


def forwarded_head(outgoing: Outgoing, proxy: ProxyServer) -> bytes:
    """The head of an `http://` request as it goes to an HTTP proxy: absolute form, and our credentials.

    All other bytes are those of `Outgoing.head`. A Proxy-Authorization of the person's own stays instead.
    """
    target = outgoing.address.target
    address = outgoing.address.origin.encode() + target
    line, rest = outgoing.head.split(b"\r\n", 1)
    line = line.replace(b" " + target + b" HTTP/1.1", b" " + address + b" HTTP/1.1", 1)
    credentials = proxy.authorization
    if credentials is None or outgoing.header(b"Proxy-Authorization") is not None:
        return line + b"\r\n" + rest
    return line + b"\r\n" + rest[:-2] + b"Proxy-Authorization: " + credentials + b"\r\n\r\n"


def _system_proxy(address: Address) -> ProxyServer | None:
    """What the environment says (HTTP_PROXY, NO_PROXY ...), else macOS's or Windows' settings.

    Never for this computer itself: browsers do the same, and a server under test is mostly here.
    """
    from_environment = any(name in os.environ for name in _VARIABLES)
    if not from_environment and sys.platform not in ("darwin", "win32"):
        return None
    if matches(_LOOPBACK, address.host, address.port):
        return None
    from urllib.request import getproxies

    proxies = getproxies()
    url = proxies.get(address.scheme) or proxies.get("all")
    if not url:
        return None
    bypass = _suffixes(proxies.get("no", "")) if from_environment else _system_bypass()
    if matches(bypass, address.host, address.port):
        return None
    return parse_proxy(url, where=tr("the system's proxy settings"))


def _suffixes(no_proxy: str) -> str:
    """NO_PROXY as patterns: there, a name stands for all names below it, too."""
    patterns: list[str] = []
    for part in split_patterns(no_proxy):
        name = part.lstrip(".")
        patterns += [part] if "*" in part or "/" in part else [name, f"*.{name}"]
    return ", ".join(patterns)


def _system_bypass() -> str:
    """The hosts that macOS or Windows exempt. Ours, because urllib's looks names up, which blocks."""
    if sys.platform == "darwin":
        import _scproxy

        known = _scproxy._get_proxy_settings()
        return ", ".join(
            (*known.get("exceptions", ()), *(("<local>",) if known.get("exclude_simple") else ()))
        )
    if sys.platform == "win32":
        import winreg

        path = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings"
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as key:
                return str(winreg.QueryValueEx(key, "ProxyOverride")[0])
        except OSError:  # no such value: nothing is exempt
            return ""
    return ""


def _shown(text: str) -> str:
    """A proxy's URL without credentials."""
    scheme, separator, rest = text.rpartition("://")
    return scheme + separator + rest.rpartition("@")[2]


def _bad(text: str, where: str, meaning: str) -> ProblemError:
    return _refuse(
        tr("{proxy} is not a proxy that can be used", proxy=_shown(text) or tr("(empty)")),
        tr("{meaning} It stands in {where}. Nothing was sent.", meaning=meaning, where=where),
        tr("Write http://host:port, https://host:port, socks5://host:port or socks5h://host:port."),
        "bad-proxy",
    )


def _refuse(what: str, meaning: str, advice: str, kind: str) -> ProblemError:
    return ProblemError(Problem(what, meaning, advice, kind))
