"""How the window names the connection an answer came over, and whether it was protected: pure."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from postgui.translation import joined, mark, tr

if TYPE_CHECKING:
    from postgui.model.exchange import Exchange

Lock: TypeAlias = Literal["", "closed", "insecure", "plain"]
"""What protected the connection: nothing to say, TLS with a verified peer, TLS with an unknown one, nothing
although credentials went over it."""

LOCK_MEANING: dict[Lock, str] = {
    "": "",
    "closed": mark("Encrypted, and the server's certificate was verified"),
    "insecure": mark("Insecure: encrypted, but nobody verified who answered"),
    "plain": mark("Credentials were sent without encryption"),
}


@dataclass(frozen=True, slots=True)
class Connection:
    """`text` is short (`HTTP/2   TLSv1.3`); `tip` has all of it."""

    text: str = ""
    lock: Lock = ""
    tip: str = ""


def lock_of(exchange: "Exchange", warning: str) -> Lock:
    """The lock for an exchange; `warning` is what `plain_credentials_of` says of it."""
    peer = exchange.peer
    if peer.tls_version and exchange.response is not None:
        return "closed" if peer.verified else "insecure"
    return "plain" if warning else ""


def connection_of(exchange: "Exchange | None") -> Connection:
    """What the status bar says of the connection the last answer came over."""
    if exchange is None or exchange.response is None:
        return Connection()
    # Not at the top: the window is painted before there is any answer.
    from postgui.formats.render.figure import format_version
    from postgui.services.plain_credentials import plain_credentials_of

    peer = exchange.peer
    warning = plain_credentials_of(exchange)
    lock = lock_of(exchange, warning)
    text = "   ".join(
        part for part in (format_version(exchange.response.http_version), peer.tls_version) if part
    )
    lines = [warning or tr(LOCK_MEANING[lock]) or tr("Not encrypted")]
    if peer.address:
        lines.append(
            tr("Peer {address} through {proxy}", address=peer.address, proxy=peer.proxy)
            if peer.proxy
            else tr("Peer {address}", address=peer.address)
        )
    if peer.cipher:
        lines.append(f"{peer.tls_version}, {peer.cipher}")
    return Connection(text, lock, joined("\n", lines))
