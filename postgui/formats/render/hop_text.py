"""The requests before the last one in words: redirects, challenges, token requests, tries again."""

from collections import Counter
from collections.abc import Sequence

from postgui.formats.render.figure import status_text
from postgui.model.exchange import Exchange, Hop
from postgui.translation import tr

WHY = {
    "redirect": "redirected",
    "challenge": "authentication was asked for",
    "token": "fetched a token",
    "retry": "tried again",
}
"""Why another request followed, by `Hop.why`."""
_DONE = {
    "redirect": "Redirected",
    "challenge": "Challenged",
    "token": "Fetched a token",
    "retry": "Tried again",
}


def hop_line(hop: Hop) -> str:
    """One hop: `302 Found from GET http://a/ to /b`, `401 Unauthorized from GET http://a/, ...`."""
    sent = f"{hop.request.method} {hop.request.url}"
    answer = status_text(hop.response) if hop.response is not None else tr("No answer")
    where = hop.response.header("location") if hop.response is not None else ""
    if hop.why == "redirect":
        return tr("{answer} from {sent} to {where}", answer=answer, sent=sent, where=where)
    return f"{answer} from {sent}, {hop.note or WHY[hop.why]}"


def hop_lines(hops: Sequence[Hop]) -> tuple[str, ...]:
    """Each hop before the last request."""
    return tuple(map(hop_line, hops))


def hops_text(hops: Sequence[Hop]) -> str:
    """What has happened so far: `Redirected 2 times, tried again once`."""
    parts = [f"{_DONE[why]} {_times(count)}" for why, count in Counter(hop.why for hop in hops).items()]
    text = ", ".join(part[0].lower() + part[1:] for part in parts)
    return text[:1].upper() + text[1:]


def request_count(exchange: Exchange) -> int:
    """How many requests one send took."""
    return len(exchange.redirects) + 1


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")
