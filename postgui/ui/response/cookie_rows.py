"""What the Cookies tab lists of an exchange. Pure: no widget here.

Most of it is what the jar told. Cookies that the jar has no part in are read from the headers: those
that the person or Auth wrote, and those of an answer whose cookies nobody wanted.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from postgui.model.cookie import Cookie, CookieEvent
from postgui.model.exchange import Exchange, HeaderList
from postgui.translation import mark, tr

Group: TypeAlias = Literal["Set", "Sent", "Refused"]
GROUPS: tuple[Group, ...] = ("Set", "Sent", "Refused")
_GROUP_OF: dict[str, Group] = {"set": "Set", "deleted": "Set", "sent": "Sent", "refused": "Refused"}
NOT_FROM_JAR = mark("not from the jar: written in the request, or added by Auth")
NOT_WANTED = mark("not stored: cookies are switched off for this request")


@dataclass(frozen=True, slots=True)
class CookieRow:
    """One cookie in one hop; `note` is said below it.

    `known` is False where only the header was read: `note` then stands for all that is not known.
    """

    group: Group
    cookie: Cookie
    hop: int
    note: str = ""
    deleted: bool = False
    known: bool = True


def cookie_rows(exchange: Exchange) -> tuple[CookieRow, ...]:
    """Every cookie of every hop, in order; none of a request that never reached a connection."""
    rows: list[CookieRow] = []
    hops = [(hop.request.headers, hop.response.headers if hop.response else ()) for hop in exchange.redirects]
    hops.append((exchange.request.headers, exchange.response.headers if exchange.response else ()))
    never_went = exchange.response is None and exchange.timings.send_ms is None
    for number, (sent, received) in enumerate(hops):
        if never_went and number == len(hops) - 1:
            break
        events = [event for event in exchange.cookies if event.hop == number]
        rows += (_row(event) for event in events)
        rows += _others_sent(number, sent, events)
        if all(event.kind == "sent" for event in events):
            rows += _not_wanted(number, received)
    return tuple(rows)


def cookie_count(exchange: Exchange) -> int | None:
    """The number on the tab: set and sent ones; None where there are none."""
    return sum(row.group != "Refused" for row in cookie_rows(exchange)) or None


def hop_names(exchange: Exchange) -> tuple[str, ...]:
    """What each hop was, for a column that tells them apart."""
    requests = [*(hop.request for hop in exchange.redirects), exchange.request]
    return tuple(f"{number}  {each.method} {each.url}" for number, each in enumerate(requests, start=1))


def _row(event: CookieEvent) -> CookieRow:
    deleted = event.kind == "deleted"
    return CookieRow(_GROUP_OF[event.kind], event.cookie, event.hop, event.reason, deleted)


def _others_sent(hop: int, headers: HeaderList, events: Sequence[CookieEvent]) -> Iterator[CookieRow]:
    known = {event.cookie.name for event in events if event.kind == "sent"}
    for name, value in headers:
        if name.lower() == "cookie":
            for part in value.split(";"):
                cookie = _read(part)
                if part.strip() and cookie.name not in known:
                    yield CookieRow("Sent", cookie, hop, tr(NOT_FROM_JAR), known=False)


def _not_wanted(hop: int, headers: HeaderList) -> Iterator[CookieRow]:
    for name, value in headers:
        if name.lower() == "set-cookie":
            yield CookieRow("Refused", _read(value.partition(";")[0]), hop, tr(NOT_WANTED), known=False)


def _read(pair: str) -> Cookie:
    text = pair.encode("latin-1", "replace").decode("utf-8", "surrogateescape")
    name, equals, value = text.partition("=")
    return Cookie(name.strip() if equals else "", (value if equals else text).strip(), "", path="")
