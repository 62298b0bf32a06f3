"""The steps of a redirected request as rows and words. Pure; give it a redacted exchange."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from postgui.formats.render.figure import format_duration_ms, format_version, status_text
from postgui.formats.render.header_text import head_text
from postgui.formats.render.sent_text import body_text
from postgui.model.exchange import Exchange, Hop, SentRequest
from postgui.translation import tr


@dataclass(frozen=True, slots=True)
class Step:
    """One request of the chain and what was answered. `changes` says what the next one does otherwise."""

    method: str
    url: str
    status: int
    answer: str
    took: str
    changes: tuple[str, ...]
    detail: str


def redirect_steps(exchange: Exchange) -> tuple[Step, ...]:
    """Every redirect, and the request that it ended with."""
    return tuple(_steps(exchange))


def _steps(exchange: Exchange) -> Iterator[Step]:
    hops = [hop for hop in exchange.redirects if hop.why == "redirect"]
    following = [*(hop.request for hop in hops[1:]), exchange.request]
    for hop, then in zip(hops, following, strict=False):  # without any there is nothing to follow
        yield Step(
            hop.request.method,
            hop.request.url,
            hop.response.status if hop.response else 0,
            status_text(hop.response) if hop.response else tr("No answer"),
            _took(hop.timings.total_ms),
            tuple(_changes(hop, then)),
            _detail(hop),
        )
    head, total = exchange.response, exchange.timings.total_ms
    own = None if total is None else max(total - exchange.timings.offset_ms, 0.0)
    yield Step(
        exchange.request.method,
        exchange.request.url,
        head.status if head else 0,
        status_text(head) if head else tr("No answer"),
        _took(own),
        (),
        head_text(head, format_version(head.http_version)) if head else "",
    )


def _took(duration_ms: float | None) -> str:
    return "" if duration_ms is None else format_duration_ms(duration_ms)


def _changes(hop: Hop, then: SentRequest) -> Iterator[str]:
    if then.method != hop.request.method:
        yield tr("{before} becomes {after}", before=hop.request.method, after=then.method)
    if hop.request.body_size and not then.body_size:
        yield tr("the body is dropped")
    before, after = urlsplit(hop.request.url), urlsplit(then.url)
    if (before.scheme, before.netloc) != (after.scheme, after.netloc):
        yield tr(
            "to another origin, {scheme}://{rpartition}",
            scheme=after.scheme,
            rpartition=after.netloc.rpartition("@")[2],
        )
    if _has(hop.request, "authorization") and not _has(then, "authorization"):
        yield tr("Authorization is not sent on")
    if hop.note:
        yield hop.note


def _has(sent: SentRequest, name: str) -> bool:
    return any(key.lower() == name for key, _ in sent.headers)


def _detail(hop: Hop) -> str:
    if hop.response is None:
        return ""
    text = head_text(hop.response, format_version(hop.response.http_version))
    return f"{text}\n\n{body_text(hop.body_head, len(hop.body_head))}" if hop.body_head else text
