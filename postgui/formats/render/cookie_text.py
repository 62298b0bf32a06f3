"""Cookies in words: when they end, who gets them, what the server asked for. Pure.

What is written here is read here: a table cell shows `expiry_text` and understands it when it is typed.
"""

from datetime import UTC, datetime, tzinfo

from postgui.model.cookie import Cookie

SESSION = "session"


def expiry_text(expires_at: float | None, zone: tzinfo | None = None) -> str:
    """When a cookie ends, in the time of `zone` (None: of this machine)."""
    if expires_at is None:
        return SESSION
    try:
        return datetime.fromtimestamp(expires_at, UTC).astimezone(zone).strftime("%Y-%m-%d %H:%M:%S")
    except (OverflowError, ValueError, OSError):  # a year that calendars do not have
        return f"{expires_at:.0f} s"


def read_expiry(text: str, zone: tzinfo | None = None) -> float | None:
    """What a person means by `text`: an ISO date, with a time or a zone or without; None for a session.

    Raises:
        ValueError: It is neither.
    """
    text = text.strip()
    if text.lower() in ("", SESSION):
        return None
    when = datetime.fromisoformat(text)
    if when.tzinfo is None:
        when = when.astimezone() if zone is None else when.replace(tzinfo=zone)
    try:
        return when.timestamp()
    except (OverflowError, OSError) as error:
        raise ValueError(text) from error


def domain_text(cookie: Cookie) -> str:
    """The domain, with a dot before it where subdomains get the cookie too."""
    return cookie.domain if cookie.host_only else f".{cookie.domain}"


def flags_text(cookie: Cookie) -> str:
    """Secure, HttpOnly and SameSite, as Set-Cookie writes them."""
    flags = [word for word, on in (("Secure", cookie.secure), ("HttpOnly", cookie.http_only)) if on]
    if cookie.same_site:
        flags.append(f"SameSite={cookie.same_site}")
    return "; ".join(flags)


def pair_text(cookie: Cookie) -> str:
    """As it stands in a Cookie header."""
    return f"{cookie.name}={cookie.value}" if cookie.name else cookie.value


def shown_text(text: str) -> str:
    """`text` with bytes that are no UTF-8 written out: a surrogate escape has no picture."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
