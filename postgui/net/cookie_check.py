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
from postgui.translation import tr

_BLANKS = " \t"
_NO_HOST = frozenset(" \t/\\?#@%<>[]^`{|}\"'(),;=")


def cookie_problem(cookie: Cookie, is_suffix: IsSuffix, now: float) -> Problem | None:
    """Why `cookie` can't be stored, None if it can."""
    found = _text_fault(cookie) or _domain_fault(cookie, is_suffix) or _flag_fault(cookie, now)
    if found is None:
        return None
    meaning, advice = found
    what = tr("The cookie {name} can't be stored", name=cookie.name or tr("(no name)"))
    return Problem(what, meaning, advice, "bad-cookie")


def _text_fault(cookie: Cookie) -> tuple[str, str] | None:
    for where, text in (("name", cookie.name), ("value", cookie.value), ("path", cookie.path)):
        if found := CONTROL.search(text):
            code, place = ord(found[0]), found.start() + 1
            return tr(
                "The {where} has a control character, %x{code:02X}, at position {place}.",
                where=where,
                code=code,
                place=place,
            ), tr("Remove it.")
        if ";" in text:
            place = text.index(";") + 1
            return (
                tr(
                    "The {where} has a ';' at position {place}, where a cookie ends.",
                    where=where,
                    place=place,
                ),
                tr("Write it as %3B if the server decodes that."),
            )
        if text != text.strip(_BLANKS):
            return tr("The {where} begins or ends with a blank, which no server would see.", where=where), tr(
                "Remove it."
            )
    if not cookie.name and not cookie.value:
        return tr("It has no name and no value."), tr("Give it a name.")
    if "=" in cookie.name:
        return tr("The name has an '=', where its value begins."), tr("Remove it.")
    if not cookie.name and "=" in cookie.value:
        return tr("Without a name, an '=' in the value makes a name of what is before it."), tr(
            "Give it a name."
        )
    if (size := size_bytes(cookie.name) + size_bytes(cookie.value)) > MAX_PAIR_BYTES:
        return tr(
            "Name and value have {size:,} bytes; {max_pair_bytes:,} are allowed.",
            size=size,
            max_pair_bytes=MAX_PAIR_BYTES,
        ), tr("Shorten them.")
    if not cookie.path.startswith("/"):
        return tr("The path {path!r} does not begin with '/'.", path=cookie.path), tr(
            "Write / for the whole server."
        )
    if size_bytes(cookie.path) > MAX_ATTRIBUTE_BYTES:
        return tr(
            "The path is longer than {max_attribute_bytes:,} bytes.", max_attribute_bytes=MAX_ATTRIBUTE_BYTES
        ), tr("Shorten it.")
    return None


def _domain_fault(cookie: Cookie, is_suffix: IsSuffix) -> tuple[str, str] | None:
    domain = cookie.domain
    if not domain:
        return tr("It has no domain."), tr("Write the host that it is for, such as api.example.org.")
    if not domain.isascii():
        return tr("The domain {domain!r} is not ASCII.", domain=domain), tr("Write it in its xn-- form.")
    is_bad = CONTROL.search(domain) or domain.startswith(".") or ".." in domain or domain != domain.lower()
    if is_bad or any(char in _NO_HOST for char in domain) or (":" in domain and not is_ip(domain)):
        return (
            tr("{domain!r} is no host name.", domain=domain),
            tr("Write only the host, such as api.example.org: no scheme, port or path."),
        )
    if len(domain) > MAX_ATTRIBUTE_BYTES:
        return tr(
            "The domain is longer than {max_attribute_bytes:,} characters.",
            max_attribute_bytes=MAX_ATTRIBUTE_BYTES,
        ), tr("Shorten it.")
    if not cookie.host_only and is_ip(domain):
        return tr("{domain} is an address, which has no subdomains.", domain=domain), tr(
            "Remove the dot before it."
        )
    if not cookie.host_only and is_suffix(domain):
        return (
            tr("{domain} is a public suffix: anybody may register below it.", domain=domain),
            tr("Name one host below it, or remove the dot before it."),
        )
    return None


def _flag_fault(cookie: Cookie, now: float) -> tuple[str, str] | None:
    if cookie.same_site == "None" and not cookie.secure:
        return tr("SameSite=None needs Secure."), tr("Switch on Secure, or choose another SameSite.")
    if broken := broken_prefix(cookie):
        return f"{broken}.", tr("Change it, or the name.")
    if cookie.expires_at is not None and cookie.expires_at <= now:
        return tr("It would have expired already."), tr("Delete it instead, or choose a later date.")
    return None
