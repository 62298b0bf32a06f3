"""The lines of the console: one for each request that an exchange took. Pure; short, whatever was sent."""

import time
from collections.abc import Iterable
from dataclasses import dataclass

from postgui.formats.render.figure import format_duration_ms, format_size, status_text
from postgui.formats.render.hop_text import WHY
from postgui.model.exchange import Exchange, Hop, ResponseHead, SentRequest, Timings
from postgui.translation import joined, tr

_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class ConsoleLine:
    """One request. `status` is 0 where there was no answer; `last` marks the one that was asked for.

    `started_at` is that of the exchange it belongs to. `level` is that of a line which a script printed,
    whose text stands in the place of the URL; "" for a request.
    """

    at: str
    method: str
    url: str
    status: int
    answer: str
    took: str
    size: str
    why: str
    last: bool = True
    started_at: float = 0.0
    level: str = ""

    def text(self) -> str:
        """For the clipboard."""
        parts = (self.at, self.method, self.url, self.answer, self.took, self.size, self.why)
        return "  ".join(part for part in parts if part)


def console_lines(exchange: Exchange) -> tuple[ConsoleLine, ...]:
    """The lines of an exchange, first request first."""
    return (*(_hop(exchange, hop) for hop in exchange.redirects), _last(exchange))


def printed_lines(name: str, lines: Iterable[tuple[str, str]], printed_at: float) -> tuple[ConsoleLine, ...]:
    """The lines that scripts of the request `name` printed at that time (seconds since the epoch, UTC)."""
    at = time.strftime("%H:%M:%S", time.localtime(printed_at))
    return tuple(
        ConsoleLine(
            at,
            level,
            _short(text),
            0,
            "",
            "",
            "",
            tr("script of {name}", name=name) if name else "script",
            level=level,
        )
        for level, text in lines
    )


def _hop(exchange: Exchange, hop: Hop) -> ConsoleLine:
    why = joined(": ", (tr(WHY[hop.why]), hop.note)) if hop.note else tr(WHY[hop.why])
    return _line(exchange, hop.request, hop.response, hop.timings, why, last=False)


def _last(exchange: Exchange) -> ConsoleLine:
    why = exchange.problem.what if exchange.problem else joined("; ", exchange.notes)
    total = exchange.timings.total_ms
    own = Timings(
        total_ms=None if total is None else max(total - exchange.timings.offset_ms, 0.0),
        offset_ms=exchange.timings.offset_ms,
    )
    size = format_size(exchange.body.size_bytes) if exchange.response else ""
    return _line(exchange, exchange.request, exchange.response, own, why, size=size)


def _line(
    exchange: Exchange,
    sent: SentRequest,
    head: ResponseHead | None,
    timings: Timings,
    why: str,
    *,
    size: str = "",
    last: bool = True,
) -> ConsoleLine:
    began = time.localtime(exchange.started_at + timings.offset_ms / 1000)
    return ConsoleLine(
        time.strftime("%H:%M:%S", began),
        _short(sent.method),
        _short(sent.url),
        head.status if head else 0,
        _short(status_text(head)) if head else tr("no answer"),
        "" if timings.total_ms is None else format_duration_ms(timings.total_ms),
        size,
        _short(why),
        last,
        exchange.started_at,
    )


def _short(text: str) -> str:
    """One line of bounded length."""
    line = " ".join(text[: _LONGEST + 1].split())
    if line == text:
        return text  # which may be one that can be said again
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
