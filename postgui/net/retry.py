"""When a failed try is made again (RFC 9110, section 9.2.2), and how long to wait before. Pure."""

from collections.abc import Callable
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

from postgui.model.exchange import ResponseHead
from postgui.net.outgoing import Outgoing

_IDEMPOTENT = frozenset(("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"))
_WORTH_RETRYING = frozenset((429, 502, 503, 504))
_BEFORE_SENDING = frozenset(("start", "dns", "connect", "tls"))
_LONGEST_S = 60.0
_DEFAULT_DELAY_MS = 500


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often to try again (0: never) and the first wait, which doubles each time."""

    times: int = 0
    delay_ms: int = _DEFAULT_DELAY_MS

    @classmethod
    def of(cls, times: int | None, delay_ms: int | None) -> "RetryPolicy":
        return cls(times or 0, _DEFAULT_DELAY_MS if delay_ms is None else delay_ms)

    def after_failure(self, outgoing: Outgoing, phase: str, tried: int) -> bool:
        """Whether to try again after a try broke off in `phase`, having tried `tried` times.

        A request that might have reached the server is sent again only if that does no harm: its method
        is idempotent, or it has an Idempotency-Key.
        """
        return tried <= self.times and (phase in _BEFORE_SENDING or _harmless(outgoing))

    def after_answer(self, outgoing: Outgoing, head: ResponseHead, tried: int) -> bool:
        """Whether to try again after an answer that says: later."""
        return tried <= self.times and head.status in _WORTH_RETRYING and _harmless(outgoing)

    def wait_s(self, tried: int, head: ResponseHead | None, now: Callable[[], float]) -> float:
        """Seconds before the next try: what Retry-After asks for, else twice the last wait; 60 at most."""
        asked = retry_after_s(head.header("retry-after"), now()) if head is not None else None
        doubled = self.delay_ms / 1000 * 2 ** min(tried - 1, 16)
        return min(doubled if asked is None else asked, _LONGEST_S)


def retry_after_s(value: str, now: float) -> float | None:
    """Retry-After in seconds (RFC 9110, section 10.2.3); None if it is absent or makes no sense."""
    text = value.strip()
    if text.isascii() and text.isdigit():
        return float(text)
    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - now)
    except (ValueError, TypeError, OverflowError):
        return None


def _harmless(outgoing: Outgoing) -> bool:
    return outgoing.method.upper() in _IDEMPOTENT or outgoing.header(b"Idempotency-Key") is not None
