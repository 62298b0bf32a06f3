"""curl's options about how to send, as `Settings`. Pure."""

import ipaddress
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Literal

from postgui.formats.curl.transfer import Transfer
from postgui.model.request import ClientCertificate, Settings
from postgui.translation import tr

_UNLIMITED = 1000
_TLS: dict[str, Literal["1.0", "1.1", "1.2", "1.3"]] = {
    "tlsv1": "1.0",
    "tlsv1.0": "1.0",
    "tlsv1.1": "1.1",
    "tlsv1.2": "1.2",
    "tlsv1.3": "1.3",
}
_HTTP: dict[str, Literal["auto", "1.1", "2"]] = {
    "http1.1": "1.1",
    "http2": "auto",
    "http2-prior-knowledge": "2",
}
_TEXTS = {"cacert": "ca_file", "unix-socket": "unix_socket"}
_TIMES = {"max-time": "timeout_ms", "connect-timeout": "connect_timeout_ms", "retry-delay": "retry_delay_ms"}
_PROXIES = {
    "proxy": "",
    "socks5": "socks5://",
    "socks5-hostname": "socks5h://",
    "socks4": "socks4://",
    "socks4a": "socks4a://",
}
_OTHER = (
    "location",
    "location-trusted",
    "insecure",
    "max-redirs",
    "retry",
    "cert",
    "cert-type",
    "key",
    "pass",
    "noproxy",
    "proxy-user",
    "tls-max",
    "interface",
    "ipv4",
    "ipv6",
)
SETTING_NAMES = frozenset((*_TLS, *_HTTP, *_TEXTS, *_TIMES, *_PROXIES, *_OTHER))
_HOST_PORT = re.compile(r"(\[[^\]]*\]|[^:\[\]]*)(?::(\d*))?")


def settings_of(transfer: Transfer, url: str) -> Settings:
    """The settings for one URL; what has no place here is added to the transfer's notes."""
    given = transfer.settings
    note = transfer.notes.append
    found: dict[str, Any] = {"follow_redirects": bool(given.get("location") or given.get("location-trusted"))}
    for name, field in _TEXTS.items():
        if given.get(name):
            found[field] = given[name]
    for name, field in _TIMES.items():
        if name in given:
            found[field] = _milliseconds(name, given[name], note)
    for name, tls_version in _TLS.items():
        if given.get(name):
            found["tls_min"] = tls_version
    for name, http_version in _HTTP.items():
        if given.get(name):
            found["http_version"] = http_version
    _add_flags(given, found, note)
    settings = replace(_with_proxy(Settings(**found), given), certificates=_certificates(given, note))
    connect_to = _connect_to(transfer, url)
    return replace(settings, connect_to=connect_to) if connect_to else settings


def _add_flags(given: dict[str, str], found: dict[str, Any], note: Callable[[str], None]) -> None:
    if given.get("location-trusted"):
        found["forward_authorization"] = True
    if given.get("insecure"):
        found["verify_tls"] = False
    for name, field in (("max-redirs", "max_redirects"), ("retry", "retries")):
        if (count := given.get(name)) is None:
            continue
        if count.removeprefix("-").isdecimal():
            found[field] = int(count) if int(count) >= 0 else _UNLIMITED
        else:
            note(tr("--{name} {count} is no number.", name=name, count=count))
    if (newest := given.get("tls-max", "")) in ("1.0", "1.1", "1.2", "1.3"):
        found["tls_max"] = newest
    for flag, version in (("ipv4", "4"), ("ipv6", "6")):
        if given.get(flag):
            found["ip_version"] = version
    if address := given.get("interface"):
        try:
            found["local_address"] = str(ipaddress.ip_address(address.removeprefix("host!")))
        except ValueError:
            note(
                tr(
                    "--interface {address} was left out: here it is an address, not the name of a device.",
                    address=address,
                )
            )


def _with_proxy(settings: Settings, given: dict[str, str]) -> Settings:
    """A proxy that can't be used stays: sending says so, and nothing goes round it."""
    for name, scheme in _PROXIES.items():
        if name not in given:
            continue
        proxy = given[name]
        if proxy in ("", "on"):
            settings = replace(settings, proxy="none")
        else:
            settings = replace(settings, proxy=scheme + proxy)
    if user := given.get("proxy-user"):
        name, _, password = user.partition(":")
        settings = replace(settings, proxy_username=name, proxy_password=password)
    bypass = given.get("noproxy", "")
    if bypass == "*":
        return replace(settings, proxy="none")
    if bypass not in ("", "on"):
        hosts = [host.strip().removeprefix(".") for host in bypass.split(",") if host.strip()]
        # curl means the names below a name, too.
        patterns = dict.fromkeys(pattern for host in hosts for pattern in _with_below(host))
        return replace(settings, proxy_bypass=", ".join(patterns))
    return settings


def _with_below(host: str) -> tuple[str, ...]:
    is_address = "/" in host or ":" in host or host.replace(".", "").isdecimal()
    return (host,) if is_address or host.startswith("*") else (host, f"*.{host}")


def _certificates(given: dict[str, str], note: Callable[[str], None]) -> tuple[ClientCertificate, ...] | None:
    if not given.get("cert"):
        return None
    file, passphrase = _file_and_passphrase(given["cert"])
    kind = given.get("cert-type", "PEM").upper()
    if kind not in ("PEM", "P12"):
        note(tr("--cert-type {kind} was left out: a client certificate here is PEM or P12.", kind=kind))
    is_pkcs12 = kind == "P12" or file.lower().endswith((".p12", ".pfx"))
    return (
        ClientCertificate(
            "*",
            "pkcs12" if is_pkcs12 else "pem",
            file,
            given.get("key", ""),
            given.get("pass", passphrase),
        ),
    )


def _file_and_passphrase(text: str) -> tuple[str, str]:
    """`FILE:PASSWORD`; a colon of the name is written `\\:`, and a drive's needs no escape."""
    cut = re.match(r"((?:[A-Za-z]:(?=[\\/]))?(?:\\[:\\]|[^:])*)(?::(.*))?$", text, re.DOTALL)
    if cut is None:
        return text, ""
    return re.sub(r"\\([:\\])", r"\1", cut[1]), cut[2] or ""


def _connect_to(transfer: Transfer, url: str) -> str:
    """`--connect-to FROM:PORT:TO:PORT` and `--resolve HOST:PORT:ADDRESS` that apply to `url`."""
    host, port = _host_and_port(url)
    for name, value in transfer.mappings:
        pieces = _colon_pieces(value.removeprefix("+"))
        if name == "connect-to" and len(pieces) == 4:
            from_host, from_port, to_host, to_port = pieces
        elif name == "resolve" and len(pieces) >= 3:
            from_host, from_port, to_host, to_port = *pieces[:2], ":".join(pieces[2:]).split(",")[0], ""
            from_host = "" if from_host == "*" else from_host
            if to_host.count(":") > 1 and not to_host.startswith("["):
                to_host = f"[{to_host}]"
        else:
            transfer.notes.append(
                tr(
                    "--{name} {value} was left out: it is not written as curl wants it.",
                    name=name,
                    value=value,
                )
            )
            continue
        if from_host.lower() in ("", host) and from_port in ("", port):
            return f"{to_host}:{to_port}" if to_port else to_host
        transfer.notes.append(
            tr("--{name} {value} was left out: the URL is not at that host and port.", name=name, value=value)
        )
    return ""


def _host_and_port(url: str) -> tuple[str, str]:
    scheme, mark, rest = url.partition("://")
    rest = rest if mark else scheme
    authority = re.split(r"[/?#]", rest, maxsplit=1)[0].rpartition("@")[2]
    match = _HOST_PORT.match(authority)
    host, port = (match[1], match[2]) if match else (authority, "")
    return host.lower(), port or ("443" if mark and scheme.lower() == "https" else "80")


def _colon_pieces(text: str) -> list[str]:
    """Cut at colons, but not at those in brackets."""
    return list(re.findall(r"(?:^|:)((?:\[[^\]]*\]|[^:])*)", text))


def _milliseconds(name: str, text: str, note: Callable[[str], None]) -> int | None:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if 0 <= seconds < 10_000_000:
        return max(1, round(seconds * 1000)) if seconds else 0
    note(tr("--{name} {text} is no number of seconds.", name=name, text=text))
    return None
