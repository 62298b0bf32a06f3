"""The cookie jar: stores and sends as RFC 6265bis says (sections 5.7 and 5.8); section numbers are its own.

`http.cookiejar` of the standard library is not used: it follows RFC 2965 and Netscape's draft, and knows
neither SameSite, prefixes, the public suffix list nor the limits, and it quotes values anew.

Plain memory, no disk and no clock; use it on one thread.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace

from postgui.model.cookie import Cookie, CookieEvent, CookieKey
from postgui.model.exchange import ResponseHead
from postgui.net.address import Address
from postgui.net.cookie_match import (
    default_path,
    domain_matches,
    host_of,
    is_trustworthy,
    path_matches,
    path_of,
)
from postgui.net.cookie_parse import Attributes, CookieRefusedError, SetCookie, parse_set_cookie, split_pair
from postgui.net.cookie_suffix import IsSuffix
from postgui.translation import tr

MOST_PER_DOMAIN = 180
MOST = 3300
_PREFIXES = ("__secure-", "__host-")


class CookieJar:
    """The cookies of one environment; a `CookieSource`.

    `on_change` is called after each change, once for each call here.
    """

    def __init__(
        self,
        is_suffix: IsSuffix,
        cookies: Iterable[Cookie] = (),
        on_change: Callable[[], None] = lambda: None,
    ) -> None:
        self._is_suffix = is_suffix
        self._cookies: dict[CookieKey, Cookie] = {cookie.key: cookie for cookie in cookies}
        self._on_change = on_change

    def cookies(self, now: float) -> tuple[Cookie, ...]:
        """Those that have not expired, in the order in which they came."""
        return tuple(cookie for cookie in self._cookies.values() if not _is_over(cookie, now))

    def header_for(self, address: Address, now: float) -> tuple[str, tuple[CookieEvent, ...]]:
        """See `CookieSource`; section 5.8.3."""
        if not self._cookies:
            return "", ()
        host, path, trusted = host_of(address), path_of(address), is_trustworthy(address)
        sent = [
            cookie
            for cookie in self._cookies.values()
            if (host == cookie.domain if cookie.host_only else domain_matches(host, cookie.domain))
            and path_matches(path, cookie.path)
            and (trusted or not cookie.secure)
            and not _is_over(cookie, now)
        ]
        sent.sort(key=lambda cookie: (-len(cookie.path), cookie.created_at))
        text = "; ".join(f"{cookie.name}={cookie.value}" if cookie.name else cookie.value for cookie in sent)
        return text, tuple(CookieEvent("sent", cookie) for cookie in sent)

    def take(self, address: Address, head: ResponseHead, now: float) -> tuple[CookieEvent, ...]:
        """See `CookieSource`."""
        lines = [_text(value) for name, value in head.headers if name.lower() == "set-cookie"]
        if not lines:
            return ()
        self._drop_expired(now)
        events = [self._take_line(address, line, now) for line in lines]
        events += self._drop_excess()
        if any(event.kind != "refused" for event in events):
            self._on_change()
        return tuple(events)

    def put(self, cookie: Cookie, instead_of: Cookie | None = None) -> None:
        """Store what the person wrote, in the place of the cookie it was before."""
        if instead_of is None or instead_of.key not in self._cookies:
            self._cookies[cookie.key] = cookie
        else:  # order among cookies of one age is the order here
            self._cookies = {
                (cookie.key if key == instead_of.key else key): (cookie if key == instead_of.key else each)
                for key, each in self._cookies.items()
                if key == instead_of.key or key != cookie.key
            }
        self._on_change()

    def remove(self, cookies: Iterable[Cookie]) -> None:
        """Take cookies out; one that is not there is fine."""
        for cookie in cookies:
            self._cookies.pop(cookie.key, None)
        self._on_change()

    def replace_all(self, cookies: Iterable[Cookie]) -> None:
        """Hold these and no others."""
        self._cookies = {cookie.key: cookie for cookie in cookies}
        self._on_change()

    def _take_line(self, address: Address, line: str, now: float) -> CookieEvent:
        name, value = split_pair(line)
        cookie = Cookie(name, value, host_of(address), created_at=now)
        try:
            read = parse_set_cookie(line, now)
            cookie = _received(read, address, now)
            cookie = self._with_domain(cookie, read.attributes.domain)
            self._check(cookie, read.attributes, address)
        except CookieRefusedError as refusal:
            return CookieEvent("refused", cookie, reason=str(refusal))
        old = self._cookies.get(cookie.key)
        if old is not None:
            cookie = replace(cookie, created_at=old.created_at)
        if _is_over(cookie, now):
            self._cookies.pop(cookie.key, None)
            reason = "" if old else tr("It was over when it came, and there was none to delete.")
            return CookieEvent("deleted", cookie, reason=reason)
        self._cookies[cookie.key] = cookie
        return CookieEvent("set", cookie)

    def _with_domain(self, cookie: Cookie, domain: str) -> Cookie:
        """Section 5.7, steps 8 to 10; `cookie.domain` is the host."""
        if not domain:
            return cookie
        if not domain.isascii():
            raise CookieRefusedError(
                tr(
                    "Its Domain {domain!r} is not ASCII: it should be in its xn-- form (RFC 6265bis, 5.7).",
                    domain=domain,
                )
            )
        if self._is_suffix(domain):
            if domain == cookie.domain:
                return cookie
            raise CookieRefusedError(
                tr(
                    "Its Domain {domain!r} is a public suffix: anybody may register below it (RFC "
                    "6265bis, 5.7).",
                    domain=domain,
                )
            )
        if not domain_matches(cookie.domain, domain):
            raise CookieRefusedError(
                tr(
                    "Its Domain {domain!r} does not include the host {domain2} (RFC 6265bis, 5.7).",
                    domain=domain,
                    domain2=cookie.domain,
                )
            )
        return replace(cookie, domain=domain, host_only=False)

    def _check(self, cookie: Cookie, attributes: Attributes, address: Address) -> None:
        """Section 5.7, steps 2 and 13 to 22."""
        if not cookie.name and not cookie.value:
            raise CookieRefusedError(tr("It has no name and no value (RFC 6265bis, 5.7)."))
        if not is_trustworthy(address):
            if cookie.secure:
                raise CookieRefusedError(tr("It is Secure, but came over plain http (RFC 6265bis, 5.7)."))
            if any(_hides(cookie, other) for other in self._cookies.values()):
                raise CookieRefusedError(
                    tr(
                        "There is a Secure cookie of this name, and this one came over plain http "
                        "(RFC 6265bis, 5.7)."
                    )
                )
        if cookie.same_site == "None" and not cookie.secure:
            raise CookieRefusedError(tr("SameSite=None needs Secure (RFC 6265bis, 5.7)."))
        if broken := broken_prefix(cookie, path_given=attributes.path_given):
            raise CookieRefusedError(tr("{broken} (RFC 6265bis, 5.4 and 5.7).", broken=broken))

    def _drop_expired(self, now: float) -> None:
        for key in [key for key, cookie in self._cookies.items() if _is_over(cookie, now)]:
            del self._cookies[key]

    def _drop_excess(self) -> list[CookieEvent]:
        """Section 5.7, at its end; by age, as a jar that a preview may look into keeps no times of use."""
        events = []
        counts = Counter(cookie.domain for cookie in self._cookies.values())
        for domain, count in counts.items():
            if count > MOST_PER_DOMAIN:
                own = [cookie for cookie in self._cookies.values() if cookie.domain == domain]
                own.sort(key=lambda cookie: (cookie.secure, cookie.created_at))
                reason = tr(
                    "The jar keeps at most {most_per_domain} cookies of one domain.",
                    most_per_domain=MOST_PER_DOMAIN,
                )
                events += [self._drop(cookie, reason) for cookie in own[: count - MOST_PER_DOMAIN]]
        if (excess := len(self._cookies) - MOST) > 0:
            oldest = sorted(self._cookies.values(), key=lambda cookie: cookie.created_at)
            reason = tr("The jar keeps at most {most:,} cookies.", most=MOST)
            events += [self._drop(cookie, reason) for cookie in oldest[:excess]]
        return events

    def _drop(self, cookie: Cookie, reason: str) -> CookieEvent:
        del self._cookies[cookie.key]
        return CookieEvent("deleted", cookie, reason=reason)


def broken_prefix(cookie: Cookie, *, path_given: bool = True) -> str:
    """Which promise of its name's prefix a cookie breaks, "" for none (section 5.4).

    A cookie without a name may not look like one that has the prefix, either.
    """
    if not cookie.name:
        if cookie.value.lower().startswith(_PREFIXES):
            return tr("It has no name, and its value begins as the name of a protected cookie does")
        return ""
    name = cookie.name.lower()
    if name.startswith(_PREFIXES) and not cookie.secure:
        return tr("A name with {name} needs Secure", name=cookie.name[: name.index("-") + 1])
    if name.startswith("__host-"):
        if not cookie.host_only:
            return tr("A name with __Host- allows no Domain")
        if cookie.path != "/" or not path_given:
            return tr("A name with __Host- needs Path=/")
    return ""


def _received(read: SetCookie, address: Address, now: float) -> Cookie:
    attributes, path = read.attributes, path_of(address)
    return Cookie(
        name=read.name,
        value=read.value,
        domain=host_of(address),
        path=default_path(path) if attributes.path is None else attributes.path,
        expires_at=attributes.ends_at,
        secure=attributes.secure,
        http_only=attributes.http_only,
        same_site=attributes.same_site,
        created_at=now,
    )


def _hides(new: Cookie, old: Cookie) -> bool:
    """Whether `new`, which is not Secure, would stand in the way of a Secure one (step 16)."""
    return (
        old.secure
        and old.name == new.name
        and (domain_matches(old.domain, new.domain) or domain_matches(new.domain, old.domain))
        and path_matches(new.path, old.path)
    )


def _is_over(cookie: Cookie, now: float) -> bool:
    return cookie.expires_at is not None and cookie.expires_at <= now


def _text(header: str) -> str:
    """A header's value as text: header lists map bytes to characters one to one."""
    return header.encode("latin-1", "replace").decode("utf-8", "surrogateescape")
