"""Whether a cookie that a person wrote, or imported, could be in a jar and be sent at all.

The same rules as for a server's (RFC 6265bis, sections 5.4, 5.6 and 5.7), but for two: it may live longer
than 400 days, and there is no host that it came from.
"""

from postgui.model.cookie import Cookie
from postgui.model.problem import Problem
from postgui.net.cookie_jar import broken_prefix
from postgui.net.cookie_match import is_ip
from postgui.net.cookie_parse import CONTROL, MAX_ATTRIBUTE_BYTES, MAX_PAIR_BYTES, size_bytes
from postgui.net.cookie_suffix import IsSuffix

_BLANKS = " \t"
_NO_HOST = frozenset(" \t/\\?#@%<>[]^`{|}\"'(),;=")


def cookie_problem(cookie: Cookie, is_suffix: IsSuffix, now: float) -> Problem | None:
    """Why `cookie` can't be stored, None if it can."""
    found = _text_fault(cookie) or _domain_fault(cookie, is_suffix) or _flag_fault(cookie, now)
    if found is None:
        return None
    meaning, advice = found
    return Problem(f"The cookie {cookie.name or '(no name)'} can't be stored", meaning, advice, "bad-cookie")


def _text_fault(cookie: Cookie) -> tuple[str, str] | None:
    for where, text in (("name", cookie.name), ("value", cookie.value), ("path", cookie.path)):
        if found := CONTROL.search(text):
            code, place = ord(found[0]), found.start() + 1
            return f"The {where} has a control character, %x{code:02X}, at position {place}.", "Remove it."
        if ";" in text:
            place = text.index(";") + 1
            return (
                f"The {where} has a ';' at position {place}, where a cookie ends.",
                "Write it as %3B if the server decodes that.",
            )
        if text != text.strip(_BLANKS):
            return f"The {where} begins or ends with a blank, which no server would see.", "Remove it."
    if not cookie.name and not cookie.value:
        return "It has no name and no value.", "Give it a name."
    if "=" in cookie.name:
        return "The name has an '=', where its value begins.", "Remove it."
    if not cookie.name and "=" in cookie.value:
        return "Without a name, an '=' in the value makes a name of what is before it.", "Give it a name."
    if (size := size_bytes(cookie.name) + size_bytes(cookie.value)) > MAX_PAIR_BYTES:
        return f"Name and value have {size:,} bytes; {MAX_PAIR_BYTES:,} are allowed.", "Shorten them."
    if not cookie.path.startswith("/"):
        return f"The path {cookie.path!r} does not begin with '/'.", "Write / for the whole server."
    if size_bytes(cookie.path) > MAX_ATTRIBUTE_BYTES:
        return f"The path is longer than {MAX_ATTRIBUTE_BYTES:,} bytes.", "Shorten it."
    return None


def _domain_fault(cookie: Cookie, is_suffix: IsSuffix) -> tuple[str, str] | None:
    domain = cookie.domain
    if not domain:
        return "It has no domain.", "Write the host that it is for, such as api.example.org."
    if not domain.isascii():
        return f"The domain {domain!r} is not ASCII.", "Write it in its xn-- form."
    is_bad = CONTROL.search(domain) or domain.startswith(".") or ".." in domain or domain != domain.lower()
    if is_bad or any(char in _NO_HOST for char in domain) or (":" in domain and not is_ip(domain)):
        return (
            f"{domain!r} is no host name.",
            "Write only the host, such as api.example.org: no scheme, port or path.",
        )
    if len(domain) > MAX_ATTRIBUTE_BYTES:
        return f"The domain is longer than {MAX_ATTRIBUTE_BYTES:,} characters.", "Shorten it."
    if not cookie.host_only and is_ip(domain):
        return f"{domain} is an address, which has no subdomains.", "Remove the dot before it."
    if not cookie.host_only and is_suffix(domain):
        return (
            f"{domain} is a public suffix: anybody may register below it.",
            "Name one host below it, or remove the dot before it.",
        )
    return None


def _flag_fault(cookie: Cookie, now: float) -> tuple[str, str] | None:
    if cookie.same_site == "None" and not cookie.secure:
        return "SameSite=None needs Secure.", "Switch on Secure, or choose another SameSite."
    if broken := broken_prefix(cookie):
        return f"{broken}.", "Change it, or the name."
    if cookie.expires_at is not None and cookie.expires_at <= now:
        return "It would have expired already.", "Delete it instead, or choose a later date."
    return None
