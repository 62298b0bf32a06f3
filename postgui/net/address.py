"""A URL as typed, taken apart for the wire without being normalised.

httpx.URL removes dot segments, lower-cases and re-encodes; a client that shows what it sends may not.
Only what cannot stand in a request target at all is percent-encoded (RFC 3986, section 2; RFC 9112,
section 3.2), once; `[` and `]` stay, as in browsers.
"""

import re
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes, urljoin

from postgui.model.problem import Problem, ProblemError

_SCHEME = re.compile(r"^([A-Za-z][A-Za-z0-9+.-]*)://")
_ALLOWED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?[]")
_HEX = frozenset(b"0123456789abcdefABCDEF")
_DEFAULT_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Address:
    """Where a request goes.

    `host` is what is connected to (IDNA-encoded, IPv6 without brackets); `target` the bytes of the request
    target in origin form; `url` the text shown, without userinfo.
    """

    scheme: str
    host: str
    port: int
    target: bytes
    userinfo: tuple[bytes, bytes] | None = None

    @property
    def host_header(self) -> str:
        """The value of Host (RFC 9110, section 7.2): the port only when it isn't the scheme's own."""
        host = f"[{self.host.partition('%')[0]}]" if ":" in self.host else self.host
        return host if self.port == _DEFAULT_PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def origin(self) -> str:
        return f"{self.scheme}://{self.host_header}"

    @property
    def url(self) -> str:
        return self.origin + self.target.decode("utf-8", "backslashreplace")


def parse(url: str, *, encode: bool = True) -> Address:
    """Read `url` as a person types it; without a scheme it is `http://`.

    Args:
        url: Variables filled in. Userinfo becomes `userinfo`, a fragment is never sent.
        encode: Percent-encode what may not stand in a request target; else the UTF-8 bytes as they are.

    Raises:
        ProblemError: No host, a scheme that isn't HTTP, a bad port, or CR, LF or NUL inside.
    """
    text = url.strip(" \t\r\n")
    for char, name in (("\r", "CR"), ("\n", "LF"), ("\0", "NUL")):
        if char in text:
            raise _bad(url, f"The URL contains {name} at position {text.index(char) + 1}.")
    if match := _SCHEME.match(text):
        scheme, rest = match[1].lower(), text[match.end() :]
    else:
        scheme, rest = "http", text.removeprefix("//")
    if scheme not in _DEFAULT_PORTS:
        raise _bad(url, f"{scheme}:// can't be sent from here: only http:// and https:// can.")
    rest = rest.partition("#")[0]
    cut = min((i for i in (rest.find("/"), rest.find("?")) if i >= 0), default=len(rest))
    authority, path = rest[:cut], rest[cut:]
    userinfo_text, at, host_port = authority.rpartition("@")
    host, port = _host_port(url, host_port, _DEFAULT_PORTS[scheme])
    if not path.startswith("/"):
        path = "/" + path
    target = encode_target(path) if encode else path.encode()
    return Address(scheme, host, port, target, _userinfo(userinfo_text) if at else None)


def encode_target(text: str) -> bytes:
    """Percent-encode the bytes of `text` that may not stand in a request target; `%41` stays `%41`."""
    raw = text.encode()
    if all(byte in _ALLOWED for byte in raw):
        return raw
    out = bytearray()
    for i, byte in enumerate(raw):
        is_escape = byte == 0x25 and len(raw) > i + 2 and raw[i + 1] in _HEX and raw[i + 2] in _HEX
        if byte in _ALLOWED or is_escape:
            out.append(byte)
        else:
            out += b"%%%02X" % byte
    return bytes(out)


def redirect_target(base: Address, location: str) -> Address:
    """Where a `Location` leads from `base` (RFC 3986, section 5).

    Raises:
        ProblemError: It can't be followed.
    """
    try:
        url = urljoin(base.origin + base.target.decode(), location.strip())
    except ValueError as error:  # brackets that hold no IPv6 address, characters that imitate others
        raise _bad(location, f"The redirect can't be followed: {error}.") from error
    if not _SCHEME.match(url):
        raise _bad(location, "The redirect leads to something that is not HTTP.")
    return parse(location if _SCHEME.match(location) else url)


def _host_port(url: str, text: str, default: int) -> tuple[str, int]:
    if text.startswith("["):
        host, bracket, rest = text[1:].partition("]")
        if not bracket or (rest and not rest.startswith(":")):
            raise _bad(url, "The IPv6 address in brackets is not closed properly.")
        port_text = rest[1:]
    else:
        host, _, port_text = text.partition(":")
    if not host:
        raise _bad(url, "The URL names no host.")
    if port_text and not (port_text.isascii() and port_text.isdigit() and 0 < int(port_text) < 65536):
        raise _bad(url, f"{port_text!r} is not a port: ports are 1 to 65535.")
    return _idna(url, host), int(port_text) if port_text else default


def _idna(url: str, host: str) -> str:
    """The host as DNS knows it (RFC 5891), ASCII ones untouched but for what can never be a host."""
    if host.isascii():
        if re.search(r"[\s<>\"\\^`{|}\x00-\x1f\x7f]", host):
            raise _bad(url, f"{host!r} can't be a host name.")
        return host
    import idna

    try:
        return idna.encode(host, uts46=True).decode("ascii")
    except idna.IDNAError as error:
        raise _bad(url, f"{host!r} can't be a host name: {error}.") from error


def _userinfo(text: str) -> tuple[bytes, bytes]:
    name, _, password = text.partition(":")
    return unquote_to_bytes(name), unquote_to_bytes(password)


def _bad(url: str, meaning: str) -> ProblemError:
    shown = url.strip() or "(empty)"
    return ProblemError(
        Problem(
            f"This URL can't be sent: {shown[:200]}",
            meaning,
            "Write it like http://host:port/path?query.",
            "bad-url",
        )
    )
