"""The text of one HTTP request, start line, headers, body -> `Request`. Pure."""

import re

from postgui.formats.importing.build import header_value, method_of, raw_body
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.source import unreadable
from postgui.model.problem import ProblemError
from postgui.model.request import AuthConfig, Pair, Request
from postgui.translation import tr

_AUTOMATIC = frozenset(("host", "content-length", "connection", "transfer-encoding"))
_LOCAL = re.compile(r"(localhost|127\.|\[::1\]|0\.0\.0\.0|10\.|192\.168\.)", re.IGNORECASE)
_START = re.compile(r"(\S+)\s+(\S+)(?:\s+HTTP/[\d.]+)?\s*")


def read_raw(content: str, where: str, losses: Losses) -> Request:
    """A request as it stands on the wire. Its scheme is not told: https, but for local hosts and port 80.

    Raises:
        ProblemError: It has no start line, or no host.
    """
    head, body = _parts(content.lstrip("\r\n"))
    lines = head.split("\n")
    start = _START.fullmatch(lines[0].rstrip("\r"))
    if start is None:
        raise ProblemError(unreadable(where, tr("it does not begin with a method and a target"), 1))
    pairs = _headers(lines[1:], where)
    host = header_value(pairs, "host") or next((one.value for one in pairs if one.name == ":authority"), "")
    scheme = next((one.value for one in pairs if one.name == ":scheme"), "")
    url = _url(start[2], host, scheme, where)
    if header_value(pairs, "transfer-encoding"):
        losses.add(where, tr("Transfer-Encoding"), tr("The framing is made anew for each send."))
    kept = tuple(one for one in pairs if one.name.lower() not in _AUTOMATIC and not one.name.startswith(":"))
    own_type = header_value(kept, "content-type")
    return Request(
        method=method_of(start[1]),
        url=url,
        headers=kept,
        body=raw_body(body, own_type, has_own_type=bool(own_type)),
        auth=AuthConfig("none"),
    )


def _parts(content: str) -> tuple[str, str]:
    """Head and body; line ends within the body stay, the ones after it go where they are a file's own."""
    for gap in ("\r\n\r\n", "\n\n"):
        if gap in content:
            head, _, body = content.partition(gap)
            return head, body.rstrip("\r\n") if not body.strip() else body.removesuffix("\n").removesuffix(
                "\r"
            )
    return content.rstrip("\r\n"), ""


def _headers(lines: list[str], where: str) -> list[Pair]:
    found: list[Pair] = []
    for number, line in enumerate(lines, 2):
        text = line.rstrip("\r")
        if text[:1] in (" ", "\t") and found:  # obsolete folding, RFC 9112, section 5.2
            found[-1] = Pair(found[-1].name, f"{found[-1].value} {text.strip()}")
            continue
        name, colon, value = text.removeprefix(":").partition(":")
        if not text.strip():
            continue
        if not colon:
            raise ProblemError(
                unreadable(where, tr("a header is expected here, not {text!r}", text=text[:40]), number)
            )
        prefix = ":" if text.startswith(":") else ""
        found.append(Pair(prefix + name.strip(), value.strip()))
    return found


def _url(target: str, host: str, scheme: str, where: str) -> str:
    if "://" in target:
        return target
    if not host:
        raise ProblemError(unreadable(where, tr("it names no Host, so there is nowhere to send it")))
    plain = _LOCAL.match(host) or host.endswith(":80")
    path = target if target.startswith("/") else f"/{'' if target == '*' else target}"
    return f"{scheme or ('http' if plain else 'https')}://{host}{path}"
