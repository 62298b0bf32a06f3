"""Netscape's cookies.txt, as curl, wget and browser add-ons write it. Pure.

One cookie a line: domain, TRUE where subdomains get it, path, TRUE where it is Secure, the end in seconds
since the epoch (0: with the session), name, value; tabs between them. `#HttpOnly_` before the domain is
curl's way to keep that flag; every other line that begins with `#` is a comment. SameSite has no place.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from postgui.model.cookie import Cookie
from postgui.translation import tr

HEADER = "# Netscape HTTP Cookie File"
_HTTP_ONLY = "#HttpOnly_"
_FIELDS = 7
_END_OF_YEAR_9999 = 253_402_300_800
"""Later times are in other units than seconds."""


@dataclass(frozen=True, slots=True)
class NetscapeLine:
    """One line that should be a cookie: the cookie, or why it is none. Lines count from 1."""

    number: int
    cookie: Cookie | None
    reason: str = ""


def read_netscape(data: bytes) -> tuple[NetscapeLine, ...]:
    """Every line but empty ones and comments; what a line says is not checked by cookie rules here."""
    text = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape")
    found = []
    for number, line in enumerate(text.split("\n"), start=1):
        line = line.removesuffix("\r")
        if line.strip() and (not line.startswith("#") or line.startswith(_HTTP_ONLY)):
            found.append(_read_line(number, line))
    return tuple(found)


def write_netscape(cookies: Iterable[Cookie]) -> tuple[bytes, tuple[tuple[Cookie, str], ...]]:
    """The file, and the cookies that it can't hold, with the reason."""
    lines, left_out = [HEADER, ""], []
    for cookie in cookies:
        if "\t" in cookie.name + cookie.value + cookie.path:
            left_out.append((cookie, tr("It has a tab, which separates the fields of such a file.")))
        elif not cookie.name:
            left_out.append((cookie, tr("It has no name, and such a file needs one.")))
        else:
            lines.append(_line(cookie))
    return ("\n".join(lines) + "\n").encode("utf-8", "surrogateescape"), tuple(left_out)


def _line(cookie: Cookie) -> str:
    with_subdomains = "FALSE" if cookie.host_only else "TRUE"
    return "\t".join(
        (
            (_HTTP_ONLY if cookie.http_only else "") + ("" if cookie.host_only else ".") + cookie.domain,
            with_subdomains,
            cookie.path,
            "TRUE" if cookie.secure else "FALSE",
            # 0 is a session; one that ends within its first second is none.
            str(max(1, int(cookie.expires_at))) if cookie.expires_at is not None else "0",
            cookie.name,
            cookie.value,
        )
    )


def _read_line(number: int, line: str) -> NetscapeLine:
    http_only = line.startswith(_HTTP_ONLY)
    fields = line.removeprefix(_HTTP_ONLY).split("\t")
    if len(fields) == _FIELDS - 1:  # an empty value, whose tab an editor took off
        fields.append("")
    if len(fields) != _FIELDS:
        return NetscapeLine(
            number,
            None,
            tr("It has {n} fields with tabs between them, not {fields}.", n=len(fields), fields=_FIELDS),
        )
    domain, subdomains, path, secure, end, name, value = fields
    flags = {}
    for label, word in (("second", subdomains), ("fourth", secure)):
        if word.upper() not in ("TRUE", "FALSE"):
            return NetscapeLine(
                number,
                None,
                tr("Its {label} field is {word!r}, not TRUE or FALSE.", label=label, word=word[:40]),
            )
        flags[label] = word.upper() == "TRUE"
    try:
        seconds = float(end)
        if not -1 <= seconds < _END_OF_YEAR_9999:  # also keeps nan and infinity out
            raise ValueError(end)
    except ValueError:
        return NetscapeLine(number, None, tr("Its fifth field is {end!r}, no time in seconds.", end=end[:40]))
    cookie = Cookie(
        name=name,
        value=value,
        domain=domain.strip().removeprefix(".").lower(),
        path=path,
        expires_at=seconds if seconds > 0 else None,
        secure=flags["fourth"],
        http_only=http_only,
        host_only=not flags["second"],
    )
    return NetscapeLine(number, cookie)
