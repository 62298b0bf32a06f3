"""How long each step of an exchange took: as rows to draw, as figures, as text. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from postgui.formats.render.figure import format_size, format_version, status_text
from postgui.formats.render.hop_text import WHY
from postgui.model.exchange import Exchange, Informational, Peer, ResponseHead, SentRequest, Timings
from postgui.translation import fill, mark, number, plural, tr

PHASES = (
    ("dns", mark("DNS lookup")),
    ("connect", mark("Connect")),
    ("tls", mark("TLS handshake")),
    ("send", mark("Send")),
    ("wait", mark("Wait for the answer")),
    ("receive", mark("Receive")),
)
"""The steps of a request in their order: the name in `Timings`, and in words."""
REUSED = mark("reused connection")
_LEAST_REST_MS = 0.5


@dataclass(frozen=True, slots=True)
class Phase:
    """One step; `start_ms` counts from the beginning of the exchange."""

    name: str
    label: str
    start_ms: float
    length_ms: float

    @property
    def end_ms(self) -> float:
        return self.start_ms + self.length_ms


@dataclass(frozen=True, slots=True)
class Mark:
    """A 1xx answer at its moment."""

    at_ms: float
    text: str


@dataclass(frozen=True, slots=True)
class RequestTiming:
    """One request of an exchange.

    `why` says why another one followed, empty for the last. `rest_ms` is what no step accounts for:
    getting ready, waiting for a free connection.
    """

    method: str
    url: str
    status: int
    answer: str
    why: str
    start_ms: float
    end_ms: float
    phases: tuple[Phase, ...]
    marks: tuple[Mark, ...]
    peer: Peer
    http_version: str

    @property
    def rest_ms(self) -> float:
        return max(0.0, self.end_ms - self.start_ms - sum(phase.length_ms for phase in self.phases))


def request_timings(exchange: Exchange) -> tuple[RequestTiming, ...]:
    """Each request of the exchange, in order."""
    out: list[RequestTiming] = []
    before_ms = 0.0
    for hop in exchange.redirects:
        start_ms = max(hop.timings.offset_ms, before_ms)
        why = hop.note or tr(WHY[hop.why])
        out.append(
            _timing(hop.request, hop.response, hop.timings, start_ms, hop.informational, hop.peer, why)
        )
        before_ms = out[-1].end_ms
    last = exchange.timings
    start_ms = max(last.offset_ms, before_ms)
    timing = _timing(
        exchange.request, exchange.response, last, start_ms, exchange.informational, exchange.peer, ""
    )
    return (*out, timing)


def total_ms(exchange: Exchange) -> float:
    """How long all of it took."""
    ends = max(timing.end_ms for timing in request_timings(exchange))
    return ends if exchange.timings.total_ms is None else max(exchange.timings.total_ms, ends)


def _timing(
    sent: SentRequest,
    head: ResponseHead | None,
    timings: Timings,
    start_ms: float,
    informational: tuple[Informational, ...],
    peer: Peer,
    why: str,
) -> RequestTiming:
    phases = tuple(_phases(timings, start_ms))
    end_ms = phases[-1].end_ms if phases else start_ms
    if why and timings.total_ms is not None:  # the last request's total is that of the whole exchange
        end_ms = max(end_ms, start_ms + timings.total_ms)
    elif not why and timings.total_ms is not None:
        end_ms = max(end_ms, timings.total_ms)
    return RequestTiming(
        method=sent.method,
        url=sent.url,
        status=head.status if head is not None else 0,
        answer=status_text(head) if head is not None else tr("No answer"),
        why=why,
        start_ms=start_ms,
        end_ms=end_ms,
        phases=phases,
        marks=tuple(
            Mark(start_ms + each.at_ms, f"{each.status} {each.reason}".strip()) for each in informational
        ),
        peer=peer,
        http_version=format_version(head.http_version if head is not None else sent.http_version),
    )


def _phases(timings: Timings, start_ms: float) -> Iterator[Phase]:
    at_ms = start_ms
    for name, label in PHASES:
        length_ms: float | None = getattr(timings, f"{name}_ms")
        if length_ms is not None:
            yield Phase(name, tr(label), at_ms, length_ms)
            at_ms += length_ms


def figure_ms(value_ms: float) -> str:
    """An exact figure: `0.412 ms`, `84.2 ms`, `1,234.5 ms`."""
    return tr("{figure} ms", figure=number(value_ms, ".3f" if value_ms < 10 else ",.1f"))


def phase_text(phase: Phase) -> str:
    """One step, for hover: how long, and from when to when."""
    return tr(
        "{label}: {figure_ms}\nfrom {figure_ms2} to {figure_ms3}",
        label=phase.label,
        figure_ms=figure_ms(phase.length_ms),
        figure_ms2=figure_ms(phase.start_ms),
        figure_ms3=figure_ms(phase.end_ms),
    )


@dataclass(frozen=True, slots=True)
class TimingLine:
    """A row of the table: a step and its figures, or the title of a request (no figures)."""

    label: str
    value: str = ""
    title: bool = False


def timing_lines(exchange: Exchange) -> tuple[TimingLine, ...]:
    """All figures, request by request, then the whole."""
    timings = request_timings(exchange)
    lines: list[TimingLine] = []
    for place, timing in enumerate(timings, 1):
        lines.append(TimingLine(_title(timing, place, len(timings)), title=True))
        lines += _lines(timing, exchange)
    if len(timings) > 1:
        lines.append(TimingLine(tr("All of it"), title=True))
    lines.append(TimingLine(tr("Total"), figure_ms(total_ms(exchange))))
    if exchange.up_bytes or exchange.down_bytes:
        lines.append(TimingLine(tr("Up, on the wire"), _bytes(exchange.up_bytes)))
        lines.append(TimingLine(tr("Down, on the wire"), _bytes(exchange.down_bytes)))
    if exchange.response is not None:
        if exchange.wire_size != exchange.body.size_bytes:
            lines.append(TimingLine(tr("Body as received"), _bytes(exchange.wire_size)))
        lines.append(TimingLine(tr("Body, decoded"), _bytes(exchange.body.size_bytes)))
    return tuple(lines)


def timing_text(exchange: Exchange) -> str:
    """All figures as text, for copying."""
    lines = timing_lines(exchange)
    width = max(len(line.label) for line in lines if not line.title) + 4
    return "\n".join(
        line.label if line.title else f"  {line.label:<{width}}{line.value}".rstrip() for line in lines
    )


def _title(timing: RequestTiming, number: int, count: int) -> str:
    counted = tr("{number} of {count}: ", number=number, count=count) if count > 1 else ""
    why = fill(" ({why})", why=timing.why) if timing.why else ""
    request = f"{timing.method} {timing.url}"
    return fill(
        "{counted}{request}, {answer}{why}", counted=counted, request=request, answer=timing.answer, why=why
    )


def _lines(timing: RequestTiming, exchange: Exchange) -> Iterator[TimingLine]:
    peer = timing.peer
    if peer.reused:
        yield TimingLine(tr("Connection"), tr(REUSED))
    for phase in timing.phases:
        yield TimingLine(phase.label, figure_ms(phase.length_ms))
    for each in timing.marks:
        after = figure_ms(each.at_ms - timing.start_ms)
        yield TimingLine(each.text, tr("after {time}", time=after))
    if timing.rest_ms >= _LEAST_REST_MS and timing.phases:
        yield TimingLine(tr("Getting ready and between"), figure_ms(timing.rest_ms))
    if timing.start_ms:
        yield TimingLine(tr("Began after"), figure_ms(timing.start_ms))
    if exchange.problem is not None and not timing.why:
        yield TimingLine(tr("Ended with"), exchange.problem.what)
    named = ((tr("HTTP version"), timing.http_version), (tr("Peer address"), peer.address))
    for label, value in (*named, (tr("Local address"), peer.local_address), (tr("Proxy"), peer.proxy)):
        if value:
            yield TimingLine(label, value)


def _bytes(size_bytes: int) -> str:
    return (
        plural("{n} byte", "{n} bytes", size_bytes)
        if size_bytes < 1000
        else tr("{size} ({size_bytes:,} bytes)", size=format_size(size_bytes), size_bytes=size_bytes)
    )
