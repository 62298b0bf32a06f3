"""An exchange as expressions see it: `res`, `req` and the variables. Reads the body when it is asked for."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from postgui.formats.charset import decode
from postgui.model.exchange import Exchange
from postgui.services.check.value import UNDEFINED
from postgui.translation import tr

BODY_BYTES = 50_000_000
"""Larger bodies are not looked into: an assertion about one fails and says so."""

_SECONDS_A_DAY = 86_400


class BodyTooBigError(Exception):
    """The body is larger than what is looked into."""


@dataclass(frozen=True)
class Answer:
    """What came back, and what was sent for it. `variables` are all that the request could see."""

    exchange: Exchange
    variables: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def text(self) -> str:
        """The body as text.

        Raises:
            BodyTooBigError: It is larger than `BODY_BYTES`.
            OSError: Its file can't be read.
        """
        body = self.exchange.body
        if body.size_bytes > BODY_BYTES:
            raise BodyTooBigError(
                tr(
                    "the body has {size_bytes:,} bytes; up to {body_bytes:,} are looked into",
                    size_bytes=body.size_bytes,
                    body_bytes=BODY_BYTES,
                )
            )
        return decode(body.head(BODY_BYTES), self.header("content-type") or "").text

    @cached_property
    def body(self) -> Any:
        """The body as JSON if it is JSON, whatever its type says (as Bruno and Postman do), else its text.

        Raises:
            BodyTooBigError, OSError: As `text`.
        """
        try:
            return json.loads(self.text)
        except (ValueError, RecursionError):
            return self.text

    @property
    def status(self) -> Any:
        return self.exchange.response.status if self.exchange.response else UNDEFINED

    @property
    def status_text(self) -> Any:
        return self.exchange.response.phrase if self.exchange.response else UNDEFINED

    @cached_property
    def headers(self) -> dict[str, str]:
        """By lower-case name; the values of one that came several times are joined (RFC 9110, 5.3)."""
        found: dict[str, str] = {}
        for name, value in self.exchange.response.headers if self.exchange.response else ():
            key = name.lower()
            found[key] = f"{found[key]}, {value}" if key in found else value
        return found

    def header(self, name: str) -> str | None:
        return self.headers.get(name.lower())

    @property
    def request_headers(self) -> dict[str, str]:
        return {name.lower(): value for name, value in self.exchange.request.headers}

    @property
    def url(self) -> str:
        return self.exchange.request.url

    @property
    def time_ms(self) -> Any:
        """Whole milliseconds from the first byte sent to the last one received, all hops."""
        total = self.exchange.timings.total_ms
        return UNDEFINED if total is None else round(total)

    @property
    def tls_days_left(self) -> Any:
        """Days until the server's certificate ends, negative once it has; undefined without TLS."""
        if not self.exchange.peer.certificates:
            return UNDEFINED
        from postgui.net.certificate import describe_chain

        ends = describe_chain(self.exchange.peer.certificates[:1])[0].not_after
        return int((ends - self.exchange.started_at) // _SECONDS_A_DAY)
