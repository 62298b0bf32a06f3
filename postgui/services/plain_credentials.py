"""Whether a request carries credentials over plain `http://` to another machine, in words. Pure.

Everybody on the way can read and change such a request, its body as well as its URL: only TLS protects
either. The machine's own loopback interface is no way to speak of (RFC 6761, section 6.3; RFC 8252,
section 8.3).
"""

import ipaddress
import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote_plus, urlsplit

from postgui.model.exchange import Exchange, SentRequest
from postgui.translation import joined, tr

_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie"})
_WORDS = (
    r"pass(?:word|wd|phrase|code)?|pwd|secret|token|api[-_.]?key|auth[-_.]?key|access[-_.]?key|private[-_.]?key"
    r"|credentials?|signature|session[-_.]?id|otp|pin"
)
_NAME = re.compile(rf"(?:^|[-_.\[])(?:{_WORDS})(?:$|[-_.\]\d])", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_JSON_KEY = re.compile(r'"([^"\\\n]{1,64})"\s*:\s*(?!""|null\b|\s)')
_PART_NAME = re.compile(r'^content-disposition:[^\r\n]*?\bname="([^"\r\n]{1,64})"', re.I | re.M)
_READ_BYTES = 16_384
_NAMED = 3


def is_loopback(host: str) -> bool:
    """Whether `host` can only be this machine."""
    name = host.strip("[]").partition("%")[0].rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return bool((mapped or address).is_loopback)


def plain_credentials(sent: SentRequest, credential_headers: Iterable[str] = ()) -> str:
    """A warning if `sent` shows credentials to everybody on the way, else "".

    `credential_headers` are names of headers that authentication added, whatever they are called.
    """
    try:
        parts = urlsplit(sent.url if "://" in sent.url else f"http://{sent.url}")
        host = parts.hostname or ""
    except ValueError:  # no URL: what was typed could not be sent
        return ""
    if parts.scheme.lower() != "http" or not host or is_loopback(host):
        return ""
    found = list(dict.fromkeys(_found(sent, parts.query, bool(parts.username), credential_headers)))
    if not found:
        return ""
    what = ", ".join(told for told, _ in found[:_NAMED])
    if len(found) > _NAMED:
        what = tr("{what} and {more} more", what=what, more=len(found) - _NAMED)
    warning = tr(
        "Credentials go over http:// to {host}, readable by everybody on the way: {what}.",
        host=host,
        what=what,
    )
    if any(in_body for _, in_body in found):
        return joined(" ", (warning, tr("A POST body is not protected by being a body.")))
    return warning


def plain_credentials_of(exchange: Exchange) -> str:
    """The same for a whole exchange: the first of its requests that did it."""
    requests = [*(hop.request for hop in exchange.redirects), exchange.request]
    return next((text for text in map(plain_credentials, requests) if text), "")


def _found(
    sent: SentRequest, query: str, userinfo: bool, credential_headers: Iterable[str]
) -> Iterator[tuple[str, bool]]:
    """Each in words, and whether it is in the body."""
    sure = _HEADERS | {name.lower() for name in credential_headers}
    for name, value in sent.headers:
        if value and (name.lower() in sure or _is_secret(name)):
            yield tr("the header {name}", name=name), False
    if userinfo:
        yield tr("user and password in the URL"), False
    for name in _query_names(query):
        if _is_secret(name):
            yield tr("{name} in the URL", name=name), False
    for name in _body_names(sent):
        if _is_secret(name):
            yield tr("the body's field {name}", name=name), True


def _is_secret(name: str) -> bool:
    return _NAME.search(_CAMEL.sub("_", name)) is not None


def _query_names(query: str) -> list[str]:
    pairs = (pair.partition("=") for pair in query.split("&"))
    return [unquote_plus(name) for name, _, value in pairs if value]


def _body_names(sent: SentRequest) -> list[str]:
    """Names of fields at the start of the body, as its Content-Type says it is written."""
    kinds = [value.lower() for name, value in sent.headers if name.lower() == "content-type"]
    kind = kinds[0] if kinds else ""
    text = sent.body_head[:_READ_BYTES].decode("utf-8", "replace")
    if "x-www-form-urlencoded" in kind:
        return _query_names(text.strip())
    if "json" in kind:
        return _JSON_KEY.findall(text)
    return _PART_NAME.findall(text) if "multipart/" in kind else []
