"""The requests before the last one in words: redirects, challenges, token requests, tries again."""

from collections import Counter
from collections.abc import Callable, Sequence

from postgui.formats.render.figure import status_text
from postgui.model.exchange import Exchange, Hop
from postgui.translation import mark, plural, tr

WHY = {
    "redirect": mark("redirected"),
    "challenge": mark("authentication was asked for"),
    "token": mark("fetched a token"),
    "retry": mark("tried again"),
}
"""Why another request followed, by `Hop.why`."""
_DONE: dict[str, Callable[[int], str]] = {
    "redirect": lambda n: plural("Redirected once", "Redirected {n} times", n),
    "challenge": lambda n: plural("Challenged once", "Challenged {n} times", n),
    "token": lambda n: plural("Fetched a token once", "Fetched a token {n} times", n),
    "retry": lambda n: plural("Tried again once", "Tried again {n} times", n),
}


def hop_line(hop: Hop) -> str:
    """One hop: `302 Found from GET http://a/ to /b`, `401 Unauthorized from GET http://a/, ...`."""
    sent = f"{hop.request.method} {hop.request.url}"
    answer = status_text(hop.response) if hop.response is not None else tr("No answer")
    where = hop.response.header("location") if hop.response is not None else ""
    if hop.why == "redirect":
        return tr("{answer} from {sent} to {where}", answer=answer, sent=sent, where=where)
    return tr("{answer} from {sent}, {why}", answer=answer, sent=sent, why=hop.note or tr(WHY[hop.why]))


def hop_lines(hops: Sequence[Hop]) -> tuple[str, ...]:
    """Each hop before the last request."""
    return tuple(map(hop_line, hops))


def hops_text(hops: Sequence[Hop]) -> str:
    """What has happened so far: `Redirected 2 times, tried again once`."""
    parts = [_DONE[why](count) for why, count in Counter(hop.why for hop in hops).items()]
    text = ", ".join(part[0].lower() + part[1:] for part in parts)
    return text[:1].upper() + text[1:]


def request_count(exchange: Exchange) -> int:
    """How many requests one send took."""
    return len(exchange.redirects) + 1
