"""Cookies as a jar keeps them, and what one exchange did with them (RFC 6265bis)."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

SameSite: TypeAlias = Literal["", "Strict", "Lax", "None"]
"""What the server asked for; "" where it said nothing."""
CookieKey: TypeAlias = tuple[str, str, bool, str]
"""What a jar has at most one cookie of: name, domain, host-only, path (RFC 6265bis, section 5.7)."""


@dataclass(frozen=True, slots=True)
class Cookie:
    """One cookie of a jar.

    `domain` is lower case and has no leading dot; `host_only` says that subdomains do not get it.
    `expires_at` is seconds since the epoch; None ends with the session. `name`, `value` and `path` are
    text whose UTF-8 is what goes over the wire; bytes that are no UTF-8 are surrogate escapes (PEP 383).
    """

    name: str
    value: str
    domain: str
    path: str = "/"
    expires_at: float | None = None
    secure: bool = False
    http_only: bool = False
    same_site: SameSite = ""
    host_only: bool = True
    created_at: float = 0.0

    @property
    def key(self) -> CookieKey:
        return self.name, self.domain, self.host_only, self.path


@dataclass(frozen=True, slots=True)
class CookieEvent:
    """What happened to a cookie in one hop (0: the first request).

    `refused` cookies keep as much of `cookie` as could be read; `reason` names the rule. `deleted` ones
    were taken out of the jar by the server.
    """

    kind: Literal["sent", "set", "deleted", "refused"]
    cookie: Cookie
    hop: int = 0
    reason: str = ""
