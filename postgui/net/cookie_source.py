"""What sending needs of a cookie jar; `postgui.net.cookie_jar` is the one there is.

A request of an API client is its person's own act, as a page typed into the address bar is: all cookies
of SameSite count as same-site (RFC 6265bis, section 5.2), so SameSite is kept and shown, and holds
nothing back.
"""

from typing import Protocol

from postgui.model.cookie import CookieEvent
from postgui.model.exchange import ResponseHead
from postgui.net.address import Address


class CookieSource(Protocol):
    """The cookies of one environment, as one send uses them."""

    def header_for(self, address: Address, now: float) -> tuple[str, tuple[CookieEvent, ...]]:
        """The `Cookie` value for a request to `address` ("" for none) and the cookies in it.

        `now` is seconds since the epoch. Asking changes nothing: a preview asks, too. The bytes are
        `value.encode("utf-8", "surrogateescape")`; CR, LF and NUL are never in it.
        """
        ...

    def take(self, address: Address, head: ResponseHead, now: float) -> tuple[CookieEvent, ...]:
        """Store what the answer sets (each `Set-Cookie`, in order); tells what was set and refused."""
        ...
