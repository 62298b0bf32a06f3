"""The header lines that a curl command makes, in curl's order, and those that it takes away. Pure, but that
cookies of a file may be over by the clock.

From curl's manual: `-H`, `-A`, `-e`, `-b`, `--json`, `-r`. A line of `-H` wins over what another option says.
"""

import re
import time

from postgui.formats.curl.content import JSON, Files
from postgui.formats.curl.transfer import Transfer
from postgui.formats.netscape_cookies import read_netscape
from postgui.model.cookie import Cookie
from postgui.model.request import Pair
from postgui.translation import tr

_AUTOMATIC = (
    "host",
    "user-agent",
    "accept",
    "accept-encoding",
    "content-type",
    "content-length",
    "cookie",
    "authorization",
)


def headers_of(transfer: Transfer, url: str, files: Files) -> tuple[tuple[Pair, ...], tuple[str, ...]]:
    """The person's headers, and the automatic ones that are not to be sent."""
    own, off = _written(transfer, files)
    taken = {pair.name.lower() for pair in own} | set(off)
    made: list[Pair] = []

    def add(name: str, value: str | None) -> None:
        if value and name.lower() not in taken:
            made.append(Pair(name, value))

    if transfer.user_agent == "":
        off = (*off, "user-agent")
    add("User-Agent", transfer.user_agent)
    referer, auto, _ = (transfer.referer or "").partition(";auto")
    if auto:
        transfer.notes.append(tr("--referer ;auto was left out: a redirect gets no Referer here."))
    add("Referer", referer)
    add("Range", f"bytes={transfer.range}" if transfer.range else None)
    add("Cookie", _cookies(transfer, url, files))
    if any(flag == "json" for flag, _ in transfer.data):
        add("Accept", JSON)
    return (*made, *own), tuple(dict.fromkeys(off))


def _written(transfer: Transfer, files: Files) -> tuple[tuple[Pair, ...], tuple[str, ...]]:
    own: list[Pair] = []
    off: list[str] = []
    for line in _lines(transfer.headers, files):
        name, colon, value = line.partition(":")
        if colon and value.strip(" \t"):
            own.append(Pair(name.strip(), value.strip(" \t")))
        elif colon:
            off.append(name.strip().lower())
        elif line.rstrip().endswith(";"):
            own.append(Pair(line.strip()[:-1], ""))
        else:
            transfer.notes.append(tr("-H {line!r} was left out: it has no colon.", line=line))
    kept = tuple(name for name in dict.fromkeys(off) if name in _AUTOMATIC)
    return tuple(own), kept


def _lines(headers: list[str], files: Files) -> list[str]:
    lines: list[str] = []
    for header in headers:
        if header.startswith("@"):
            data = files.bytes_of(header[1:])
            lines += (data or b"").decode("utf-8", "replace").splitlines()
        else:
            lines.append(header)
    return [line for line in lines if line.strip()]


def _cookies(transfer: Transfer, url: str, files: Files) -> str:
    """`-b name=value` as it is; `-b FILE` gives the cookies of the file that belong to the URL."""
    pieces: list[str] = []
    for text in transfer.cookies:
        if "=" in text:
            pieces.append(text)
        elif text:
            found = read_netscape(files.bytes_of(text) or b"")
            cookies = [line.cookie for line in found if line.cookie is not None]
            pieces += [f"{one.name}={one.value}" for one in cookies if _belongs(one, url)]
    return ";".join(pieces) if all("=" in text for text in transfer.cookies) else "; ".join(pieces)


def _belongs(cookie: Cookie, url: str) -> bool:
    """RFC 6265, section 5.4, for a cookie whose attributes a file tells."""
    scheme, mark, rest = url.partition("://")
    rest = rest if mark else url
    host = re.split(r"[/?#]", rest, maxsplit=1)[0].rpartition("@")[2].lower()
    host = host if host.startswith("[") else host.partition(":")[0]
    path = "/" + re.split(r"[?#]", rest, maxsplit=1)[0].partition("/")[2]
    domain = cookie.domain.lstrip(".").lower()
    below = not cookie.host_only and host.endswith(f".{domain}")
    in_path = path == cookie.path or path.startswith(cookie.path.rstrip("/") + "/")
    alive = cookie.expires_at is None or cookie.expires_at > time.time()
    return (host == domain or below) and in_path and alive and (not cookie.secure or scheme == "https")
