"""How a connection was protected, and by whose certificates, in rows and words. Pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from postgui.formats.render.moment import second_text
from postgui.model.certificate import Certificate
from postgui.model.exchange import Exchange, Peer, SentRequest
from postgui.translation import bare, fill, joined, mark, plural, tr

_DAY_S = 86_400
_END_OF_HOST = re.compile(r"[/?#]")
_SOON_DAYS = 14
_ALPN = {"h2": "h2 (HTTP/2)", "http/1.1": "http/1.1"}
_LOOPBACK = ("127.", "[::1]")
DIAGNOSTIC = mark(
    "After the refusal, a second handshake without verification fetched these certificates for you to "
    "look at. No request was sent over it."
)


@dataclass(frozen=True, slots=True)
class TlsLine:
    """A row: `role` is its colour, a `title` stands over the rows that follow, `code` is read by letter."""

    label: str
    value: str = ""
    role: str = "text"
    title: bool = False
    code: bool = False


def is_plain(sent: SentRequest) -> bool:
    """Whether a request has no TLS by its URL."""
    return not sent.url.lower().startswith("https:")


def peers_of(exchange: Exchange) -> tuple[tuple[SentRequest, Peer], ...]:
    """One request and its peer for each origin of the exchange, the last request's first."""
    pairs = [(exchange.request, exchange.peer)]
    pairs += [(hop.request, hop.peer) for hop in reversed(exchange.redirects)]
    seen: dict[str, tuple[SentRequest, Peer]] = {}
    for sent, peer in pairs:
        seen.setdefault(_origin(sent), (sent, peer))
    return tuple(seen.values())


def tls_note(exchange: Exchange) -> tuple[str, str]:
    """The one thing to know, and its role: `info`, `ok`, `warning` or `error`."""
    peer = exchange.peer
    if is_plain(exchange.request):
        if peer.address.startswith(_LOOPBACK):
            return tr("Not encrypted. It did not leave this computer."), "info"
        return tr("Not encrypted. Everybody on the way can read and change requests and answers."), "info"
    if peer.distrust:
        why = tr("Not trusted: {removesuffix}.", removesuffix=bare(peer.distrust))
        return joined(" ", (why, tr(DIAGNOSTIC))) if peer.diagnostic else why, "error"
    if not peer.tls_version:
        return tr("No encrypted connection came about."), "info"
    if not peer.verified:
        return (
            tr(
                "Insecure: verification is switched off, so anybody could have answered in the "
                "server's place."
            ),
            "error",
        )
    return "", "ok"


def tls_lines(
    exchange: Exchange, chains: Sequence[tuple[Certificate, ...]], now_s: float
) -> tuple[TlsLine, ...]:
    """All facts; `chains` are the certificates of each of `peers_of(exchange)`."""
    lines: list[TlsLine] = []
    peers = peers_of(exchange)
    for (sent, peer), chain in zip(peers, chains, strict=True):
        lines.append(TlsLine(_origin(sent) if len(peers) > 1 else tr("Connection"), title=True))
        lines += _connection(sent, peer)
        for place, certificate in enumerate(chain):
            lines.append(TlsLine(_certificate_title(certificate, place, len(chain)), title=True))
            lines += _certificate(certificate, now_s)
    return tuple(lines)


def tls_text(lines: Sequence[TlsLine]) -> str:
    """The same as text, for copying."""
    return "\n".join(line.label if line.title else f"  {line.label}: {line.value}" for line in lines)


def lifetime_text(certificate: Certificate, now_s: float) -> tuple[str, str]:
    """How long a certificate is still good, and the role of that."""
    left_s = certificate.not_after - now_s
    if left_s < 0:
        return tr("expired {days} ago", days=_days(-left_s)), "error"
    if certificate.not_before > now_s:
        return tr("not valid yet: begins in {days}", days=_days(certificate.not_before - now_s)), "error"
    return tr("{days} left", days=_days(left_s)), "warning" if left_s < _SOON_DAYS * _DAY_S else "text"


def _connection(sent: SentRequest, peer: Peer) -> Iterator[TlsLine]:
    if is_plain(sent):
        yield TlsLine(tr("Encryption"), tr("none"))
    elif peer.tls_version:
        yield TlsLine(tr("Version"), peer.tls_version)
        yield TlsLine(tr("Cipher"), peer.cipher)
    yield from _trust(sent, peer)
    named = (
        ("ALPN", _ALPN.get(peer.alpn, peer.alpn)),
        ("SNI", peer.server_name),
        (tr("Peer address"), peer.address),
        (tr("Proxy"), peer.proxy),
    )
    yield from (TlsLine(label, value) for label, value in named if value)


def _trust(sent: SentRequest, peer: Peer) -> Iterator[TlsLine]:
    if is_plain(sent):
        return
    if peer.distrust:
        yield TlsLine(tr("Certificate"), tr("not trusted: {distrust}", distrust=peer.distrust), "error")
    elif peer.tls_version and peer.verified:
        yield TlsLine(tr("Certificate"), tr("trusted"), "ok")
    elif peer.tls_version:
        yield TlsLine(tr("Certificate"), tr("not verified"), "error")
    if peer.diagnostic:
        yield TlsLine(tr("Chain"), tr("fetched by a second handshake, without a request"), "warning")


def _certificate_title(certificate: Certificate, place: int, count: int) -> str:
    what = (
        tr("Server certificate")
        if place == 0
        else tr("Authority")
        if certificate.is_authority
        else tr("Certificate")
    )
    if count > 1:
        what = tr("{what} {number} of {count}", what=what, number=place + 1, count=count)
    name = certificate.common_name
    return joined(": ", (what, name)) if name else what


def _certificate(certificate: Certificate, now_s: float) -> Iterator[TlsLine]:
    if certificate.fault:
        yield TlsLine(tr("Fault"), certificate.fault, "error")
        yield TlsLine("SHA-256", certificate.sha256, code=True)
        return
    issuer = (
        tr("{issuer} (itself)", issuer=certificate.issuer) if certificate.self_signed else certificate.issuer
    )
    yield TlsLine(tr("Subject"), certificate.subject or tr("none"))
    yield TlsLine(tr("Issuer"), issuer)
    if certificate.names:
        yield TlsLine(tr("Names"), ", ".join(certificate.names))
    yield TlsLine(tr("Valid from"), _moment(certificate.not_before))
    left, role = lifetime_text(certificate, now_s)
    yield TlsLine(
        tr("Valid until"), fill("{at} ({left})", at=_moment(certificate.not_after), left=left), role
    )
    yield TlsLine(tr("Key"), _key(certificate))
    yield TlsLine(tr("Signed with"), certificate.signature)
    yield TlsLine(tr("Serial number"), certificate.serial, code=True)
    yield TlsLine("SHA-256", certificate.sha256, code=True)
    yield TlsLine("SHA-1", certificate.sha1, code=True)


def _key(certificate: Certificate) -> str:
    if not certificate.key_bits:
        return certificate.key_type
    return tr("{key_type} {bits} bits", key_type=certificate.key_type, bits=certificate.key_bits)


def _origin(sent: SentRequest) -> str:
    scheme, _, rest = sent.url.partition("://")
    return f"{scheme}://{_END_OF_HOST.split(rest, 1)[0]}".lower()


def _days(span_s: float) -> str:
    days = int(span_s // _DAY_S)
    if days:
        return plural("{n} day", "{n:,} days", days)
    hours = int(span_s // 3600)
    return plural("{n} hour", "{n} hours", hours) if hours else tr("less than an hour")


def _moment(at_s: float) -> str:
    return fill("{at} UTC", at=second_text(datetime.fromtimestamp(at_s, UTC)))
