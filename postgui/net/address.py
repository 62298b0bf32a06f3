"""A URL as typed, taken apart for the wire without being normalised.

httpx.URL removes dot segments, lower-cases and re-encodes; a client that shows what it sends may not.
Only what cannot stand in a request target at all is percent-encoded (RFC 3986, section 2; RFC 9112,
section 3.2), once; `[` and `]` stay, as in browsers.
"""

import ipaddress
import re
from dataclasses import dataclass, replace
from unicodedata import bidirectional
from urllib.parse import unquote_to_bytes, urljoin

from postgui.model.problem import Problem, ProblemError
from postgui.translation import joined, mark, tr

_SCHEME = re.compile(r"^([A-Za-z][A-Za-z0-9+.-]*)://")
_HALF_SCHEME = re.compile(r"^(https?):/?(?![/0-9])", re.IGNORECASE)
_NOT_IN_HOST = re.compile(r"[\s<>\"\\^`{|}\x00-\x1f\x7f/?#@:\[\]%]")
_LONGEST_LABEL = 63
_ALLOWED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?[]")
_HEX = frozenset(b"0123456789abcdefABCDEF")
_ESCAPE_USERINFO = mark("A user name or password in it needs %2F for /, %3F for ? and %23 for #.")
_DEFAULT_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Address:
    """Where a request goes.

    `host` is what is connected to (IDNA-encoded, IPv6 without brackets and with its zone); `target` the
    bytes of the request target in origin form; `url` the text shown, without userinfo.
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
            raise _bad(
                url, tr("The URL contains {name} at position {value}.", name=name, value=text.index(char) + 1)
            )
    if match := _SCHEME.match(text):
        scheme, rest = match[1].lower(), text[match.end() :]
    elif match := _HALF_SCHEME.match(text):
        raise _bad(
            url,
            tr(
                "Two slashes must follow {match}:, as in {match2}://host.",
                match=match[1],
                match2=match[1].lower(),
            ),
        )
    else:
        scheme, rest = "http", text.removeprefix("//")
    if scheme not in _DEFAULT_PORTS:
        raise _bad(
            url, tr("{scheme}:// can't be sent from here: only http:// and https:// can.", scheme=scheme)
        )
    rest = rest.partition("#")[0]
    cut = min((i for i in (rest.find("/"), rest.find("?")) if i >= 0), default=len(rest))
    authority, path = rest[:cut], rest[cut:]
    userinfo_text, at, host_port = authority.rpartition("@")
    try:
        host, port = _host_port(url, host_port, _DEFAULT_PORTS[scheme])
    except ProblemError as error:
        if not at and "@" in url:
            raise _bad(url, joined(" ", (error.problem.meaning, tr(_ESCAPE_USERINFO)))) from error
        raise
    if not path.startswith("/"):
        path = "/" + path
    target = encode_target(path) if encode else path.encode()
    return Address(scheme, host, port, target, _userinfo(userinfo_text) if userinfo_text else None)


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
        raise _bad(location, tr("The redirect can't be followed: {error}.", error=error)) from error
    if not _SCHEME.match(url):
        raise _bad(location, tr("The redirect leads to something that is not HTTP."))
    address = parse(location if _SCHEME.match(location) else url)
    if "%" in base.host and address.host == base.host.partition("%")[0]:
        return replace(address, host=base.host)  # the zone is this computer's own: no Location has it
    return address


def _host_port(url: str, text: str, default: int) -> tuple[str, int]:
    if text.startswith("["):
        host, bracket, rest = text[1:].partition("]")
        if not bracket or (rest and not rest.startswith(":")):
            raise _bad(url, tr("The IPv6 address in brackets is not closed properly."))
        host, port_text = _ipv6(url, host), rest[1:]
    else:
        name, _, port_text = text.partition(":")
        if not name:
            raise _bad(url, tr("The URL names no host."))
        host = _name(url, name)
    if port_text and not (port_text.isascii() and port_text.isdigit() and 0 < int(port_text) < 65536):
        raise _bad(url, tr("{port_text!r} is not a port: ports are 1 to 65535.", port_text=port_text))
    return host, int(port_text) if port_text else default


def _ipv6(url: str, text: str) -> str:
    """What stands in brackets: an IPv6 address, and a zone after `%25` (RFC 6874) or a plain `%`."""
    address, percent, zone = text.partition("%")
    if zone.startswith("25") and len(zone) > 2:
        zone = zone[2:]
    try:
        ipaddress.IPv6Address(address)
    except ValueError as error:
        raise _bad(
            url, tr("[{text}] is not an IPv6 address, and only those stand in brackets.", text=text)
        ) from error
    if percent and (not zone or _NOT_IN_HOST.search(zone)):
        raise _bad(url, tr("[{text}] has no proper zone after the %.", text=text))
    return address + percent + zone


def _name(url: str, text: str) -> str:
    """A host as DNS knows it (RFC 5891). Escapes are undone (RFC 3986, section 3.2.2)."""
    try:
        host = unquote_to_bytes(text).decode()
    except UnicodeDecodeError as error:
        raise _bad(url, tr("{text!r} can't be a host name: its escapes are no UTF-8.", text=text)) from error
    if _NOT_IN_HOST.search(host):
        raise _bad(url, tr("{text!r} can't be a host name.", text=text))
    return host if host.isascii() else _idna(url, host)


def _idna(url: str, host: str) -> str:
    import idna

    try:
        mapped = idna.uts46_remap(host, std3_rules=False)
        name = mapped.removesuffix(".")  # a dot at the end names the root of DNS
        return ".".join(_label(label) for label in name.split(".")) + mapped[len(name) :]
    except (idna.IDNAError, UnicodeError) as error:
        raise _bad(url, tr("{host!r} can't be a host name: {error}.", host=host, error=error)) from error


def _label(label: str) -> str:
    """One label for DNS: IDNA 2008, and beyond it the symbols (a heart) that registries and browsers take."""
    import idna

    if label.isascii() and not label.startswith("xn--"):
        if not label or _NOT_IN_HOST.search(label):
            raise idna.IDNAError(f"{label!r} can't be a label of it")
        return label
    try:
        return idna.encode(label).decode("ascii")
    except idna.InvalidCodepoint:
        coded = f"xn--{label.encode('punycode').decode()}"
        left_to_right = all(bidirectional(char) not in ("R", "AL", "AN") for char in label)
        if label.isascii() or not left_to_right or len(coded) > _LONGEST_LABEL:
            raise
        return coded


def _userinfo(text: str) -> tuple[bytes, bytes]:
    name, _, password = text.partition(":")
    return unquote_to_bytes(name), unquote_to_bytes(password)


def _bad(url: str, meaning: str) -> ProblemError:
    # A password must not get into the history because something else of the URL is wrong.
    shown = re.sub(r"(://)[^/@?#]*@", r"\1***@", url.strip()) or "(empty)"
    return ProblemError(
        Problem(
            tr("This URL can't be sent: {shown}", shown=shown[:200]),
            meaning,
            tr("Write it like http://host:port/path?query."),
            "bad-url",
        )
    )
