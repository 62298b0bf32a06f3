"""The arguments of `postgui send` about how to send: time, connection, TLS, proxy. They become `Settings`.

Names are curl's where curl has the same. It imports no service, so that help is instant.
"""

import argparse
import math
import re
from typing import Any

from postgui.model.request import ClientCertificate, Settings

_PREFIX = "setting_"
_CERTIFICATE = ("cert", "key", "passphrase")
_SIZE = re.compile(r"([0-9]{1,15}(?:\.[0-9]{1,15})?)\s*([kmgt]?)b?", re.IGNORECASE)
_SIZE_UNITS = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9, "t": 10**12}
_TLS = ("1.0", "1.1", "1.2", "1.3")


def add_settings(parser: argparse.ArgumentParser) -> None:
    """Add the groups to the parser of `send`."""
    _add_times(parser)
    _add_connection(parser)
    _add_tls(parser)
    _add_proxy(parser)


def take_settings(found: dict[str, Any]) -> Settings:
    """Take the values of these arguments out of `found`.

    Raises:
        ValueError: They do not go together; its text says how.
    """
    given = {name: found.pop(name) for name in list(found) if name.startswith(_PREFIX)}
    values = {name.removeprefix(_PREFIX): value for name, value in given.items() if value is not None}
    certificate = {name: values.pop(name) for name in _CERTIFICATE if name in values}
    if certificate and "cert" not in certificate:
        raise ValueError("--key and --pass go with --cert")
    if certificate:
        values["certificates"] = (_certificate(**certificate),)
    if "proxy_user" in values:
        name, _, password = values.pop("proxy_user").partition(":")
        values |= {"proxy_username": name, "proxy_password": password}
    if insecure := values.pop("insecure_host", None):
        values["insecure_hosts"] = ", ".join(insecure)
    return Settings(**values)


def milliseconds(text: str) -> int:
    """Seconds as typed, as milliseconds; 0 is for ever."""
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 <= seconds <= 10_000_000:  # also keeps nan and inf out
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds, 0 or more")
    # Rounding half a millisecond down to 0 would mean "for ever".
    return max(1, round(seconds * 1000)) if seconds else 0


def size_bytes(text: str) -> int:
    """A size as typed, such as 500k, 10MB or 1.5GB (powers of 1000), as bytes; 0 is any size."""
    found = _SIZE.fullmatch(text.strip())
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size, such as 500k, 10MB or 1.5GB (0: any)")
    size = float(found[1]) * _SIZE_UNITS[found[2].lower()]
    # Rounding half a byte down to 0 would mean "any size".
    return max(1, round(size)) if size else 0


def _add_times(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("time (seconds, 0: never)")
    _add(group, "--connect-timeout", "connect_timeout_ms", "SECONDS", "to connect", convert=milliseconds)
    _add(group, "--read-timeout", "read_timeout_ms", "SECONDS", "no byte coming", convert=milliseconds)
    _add(group, "--write-timeout", "write_timeout_ms", "SECONDS", "no byte going", convert=milliseconds)
    _add(group, "--retries", "retries", "N", "try again so often (unsafe methods: never)", convert=_whole)
    _add(group, "--retry-delay", "retry_delay_ms", "SECONDS", "before the first retry", convert=milliseconds)


def _add_connection(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("connection")
    group.add_argument(
        "--http-version",
        dest=f"{_PREFIX}http_version",
        choices=("auto", "1.1", "2"),
        help="auto: what TLS agrees on",
    )
    group.add_argument(
        "--fresh",
        dest=f"{_PREFIX}keep_alive",
        action="store_const",
        const=False,
        help="a connection of its own, closed afterwards",
    )
    group.add_argument(
        "--no-follow",
        dest=f"{_PREFIX}follow_redirects",
        action="store_const",
        const=False,
        help="show a redirect instead of following it",
    )
    _add(group, "--max-redirs", "max_redirects", "N", "follow at most N redirects", convert=_whole)
    _add(group, "--connect-to", "connect_to", "HOST:PORT", "connect there; Host and SNI stay with the URL")
    _add(group, "--unix-socket", "unix_socket", "FILE", "connect to this socket")
    _add(group, "--interface", "local_address", "ADDRESS", "connect from this address of ours")
    for short, long, version in (("-4", "--ipv4", "4"), ("-6", "--ipv6", "6")):
        group.add_argument(
            short,
            long,
            dest=f"{_PREFIX}ip_version",
            action="store_const",
            const=version,
            help=f"only IPv{version} addresses",
        )


def _add_tls(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("TLS")
    group.add_argument("-k", "--insecure", action="store_true", help="take any TLS certificate")
    group.add_argument(
        "--insecure-host",
        dest=f"{_PREFIX}insecure_host",
        action="append",
        metavar="HOST",
        help="take any from this host (*.test, host:port)",
    )
    _add(group, "--cacert", "ca_file", "FILE", "trust these, besides those of the system (PEM)")
    _add(group, "--cert", "cert", "FILE", "client certificate: PEM, or PKCS#12 (.p12, .pfx)")
    _add(group, "--key", "key", "FILE", "its private key, if that is in another file")
    _add(group, "--pass", "passphrase", "TEXT", "its passphrase; {{NAME}} takes it from the keyring")
    for end, what in (("min", "lowest"), ("max", "highest")):
        group.add_argument(f"--tls-{end}", dest=f"{_PREFIX}tls_{end}", choices=_TLS, help=f"{what} version")
    _add(group, "--sni", "server_name", "NAME", "name to ask for and to check, instead of the URL's host")


def _add_proxy(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("proxy")
    _add(group, "--proxy", "proxy", "URL", "http, https, socks5 or socks5h URL; or: system, none")
    _add(group, "--proxy-user", "proxy_user", "NAME:PASSWORD", "who we are there")
    _add(group, "--noproxy", "proxy_bypass", "HOSTS", "hosts to reach directly, with commas between them")


def _add(
    group: "argparse._ArgumentGroup",
    flag: str,
    name: str,
    metavar: str,
    text: str,
    *,
    convert: Any = str,
) -> None:
    group.add_argument(flag, dest=_PREFIX + name, metavar=metavar, type=convert, help=text)


def _certificate(cert: str, key: str = "", passphrase: str = "") -> ClientCertificate:
    is_pkcs12 = cert.lower().endswith((".p12", ".pfx"))
    return ClientCertificate("*", "pkcs12" if is_pkcs12 else "pem", cert, key, passphrase)


def _whole(text: str) -> int:
    if text.isascii() and text.isdigit():
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is not a whole number, 0 or more")
