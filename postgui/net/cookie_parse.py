"""One `Set-Cookie` line taken apart (RFC 6265bis, section 5.6)."""

import re
from dataclasses import dataclass

from postgui.model.cookie import SameSite
from postgui.net.cookie_date import parse_cookie_date
from postgui.translation import tr

MAX_PAIR_BYTES = 4096
"""Name and value together."""
MAX_ATTRIBUTE_BYTES = 1024
MAX_AGE_S = 400 * 24 * 3600
"""No server may ask for a longer life (section 5.5)."""
CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
"""Characters that end a cookie wherever they are; a tab is not among them."""
_BLANKS = " \t"
_AGE = re.compile(r"-?\d*", re.ASCII)
_SAME_SITE: dict[str, SameSite] = {"none": "None", "strict": "Strict", "lax": "Lax"}


class CookieRefusedError(Exception):
    """A cookie that may not be; the text says by which rule."""


@dataclass(slots=True)
class Attributes:
    """What came after the name and value; of two of a kind the last counts.

    `domain` "" is none. `path` None is the default path; `path_given` says that the line had one, good or
    not. `max_age_at` and `expires_at` are seconds since the epoch.
    """

    max_age_at: float | None = None
    expires_at: float | None = None
    domain: str = ""
    path: str | None = None
    path_given: bool = False
    secure: bool = False
    http_only: bool = False
    same_site: SameSite = ""

    @property
    def ends_at(self) -> float | None:
        """Max-Age beats Expires (section 5.7, step 6)."""
        return self.expires_at if self.max_age_at is None else self.max_age_at


@dataclass(frozen=True, slots=True)
class SetCookie:
    """A line as read; whether it may be stored is for the jar to say."""

    name: str
    value: str
    attributes: Attributes


def size_bytes(text: str) -> int:
    """The length on the wire."""
    return len(text.encode("utf-8", "surrogateescape"))


def split_pair(line: str) -> tuple[str, str]:
    """Name and value, as far as they can be told; without `=` it is all value."""
    pair = line.partition(";")[0]
    name, equals, value = pair.partition("=")
    if not equals:
        name, value = "", pair
    return name.strip(_BLANKS), value.strip(_BLANKS)


def parse_set_cookie(line: str, now: float) -> SetCookie:
    """Read the value of one Set-Cookie header, received at `now` (seconds since the epoch).

    Raises:
        CookieRefusedError: A control character, or name and value are too long.
    """
    if found := CONTROL.search(line):
        raise CookieRefusedError(
            tr(
                "It has a control character, %x{ord:02X}, at position {value} (RFC 6265bis, section 5.6).",
                ord=ord(found[0]),
                value=found.start() + 1,
            )
        )
    name, value = split_pair(line)
    if (size := size_bytes(name) + size_bytes(value)) > MAX_PAIR_BYTES:
        raise CookieRefusedError(
            tr(
                "Name and value have {size:,} bytes; {max_pair_bytes:,} are allowed (RFC 6265bis, "
                "section 5.6).",
                size=size,
                max_pair_bytes=MAX_PAIR_BYTES,
            )
        )
    return SetCookie(name, value, _attributes(line.partition(";")[2], now))


def _attributes(text: str, now: float) -> Attributes:
    found = Attributes()
    for part in text.split(";"):
        name, _, value = part.partition("=")
        name, value = name.strip(_BLANKS).lower(), value.strip(_BLANKS)
        if size_bytes(value) <= MAX_ATTRIBUTE_BYTES:
            _add(found, name, value, now)
    return found


def _add(found: Attributes, name: str, value: str, now: float) -> None:
    match name:
        case "expires":
            if (at := parse_cookie_date(value)) is not None:
                found.expires_at = min(at, now + MAX_AGE_S)
        case "max-age":
            if value and _AGE.fullmatch(value):
                found.max_age_at = _age_end(value, now)
        case "domain":
            found.domain = value.removeprefix(".").lower()
        case "path":
            found.path = value if value.startswith("/") else None
            found.path_given = True
        case "secure":
            found.secure = True
        case "httponly":
            found.http_only = True
        case "samesite":
            found.same_site = _SAME_SITE.get(value.lower(), "")


def _age_end(value: str, now: float) -> float:
    # At most 1,024 digits come here, and Python converts that many.
    seconds = int(value) if value != "-" else 0
    return now + min(seconds, MAX_AGE_S) if seconds > 0 else 0.0
