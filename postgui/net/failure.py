"""From an exception on the way to a `Problem`: what happened, what it means, what to do."""

import errno
import socket
import ssl
from collections.abc import Iterator

import httpcore
import httpx

from postgui.model.problem import Problem, ProblemError
from postgui.net.address import Address
from postgui.net.backend import NameNotFound
from postgui.net.stream import TlsFailed
from postgui.net.wire import Wire

# OpenSSL's X509_V_ERR_* codes (x509_vfy.h): kind, what it means, what to do.
_CERTIFICATE = {
    9: ("tls-not-yet-valid", "Its certificate is not valid yet.", "Check this computer's clock."),
    10: ("tls-expired", "Its certificate has expired.", "Ask the server's owner to renew it."),
    18: (
        "tls-self-signed",
        "Its certificate is signed by itself, so nobody vouches for it.",
        "If it is yours, add it to the trusted certificates of this computer.",
    ),
    19: (
        "tls-untrusted",
        "Its certificate chain ends in an authority that this computer does not trust.",
        "Add that authority to the trusted certificates of this computer.",
    ),
    20: (
        "tls-untrusted",
        "Its certificate comes from an authority that this computer does not trust, or the server left "
        "out an intermediate certificate.",
        "Add that authority to the trusted certificates, or have the server send its whole chain.",
    ),
    21: (
        "tls-untrusted",
        "Its certificate can't be traced to a trusted authority.",
        "Have the server send its whole chain.",
    ),
    23: ("tls-revoked", "Its certificate was revoked.", "Do not send anything to it."),
    62: ("tls-wrong-host", "Its certificate is for another name.", "Check the host name in the URL."),
    64: ("tls-wrong-host", "Its certificate is for another address.", "Use the name it was issued for."),
}
_INSECURE = "To send all the same, unprotected, switch verification off in Settings."


def problem_of(error: BaseException, address: Address, *, wire: Wire, answered: bool) -> Problem:
    """Explain `error`.

    Args:
        error: What httpcore, httpx or our own streams raised.
        address: Where the request was going.
        wire: What was noted of the hop that failed.
        answered: The status had arrived: the answer broke off.
    """
    if isinstance(error, ProblemError):
        return error.problem
    detail = _detail(error)
    if isinstance(error, NameNotFound):
        return _dns(error, address, detail)
    if isinstance(error, TlsFailed):
        return _tls(error, address, detail)
    if isinstance(error, httpcore.ConnectTimeout | httpcore.PoolTimeout):
        return _no_connection(address, "timeout-connect", "did not accept a connection in time", detail)
    if isinstance(error, httpcore.ConnectError):
        return _connect(error, address, detail)
    if isinstance(error, httpx.DecodingError):
        return Problem(
            "The body is not encoded as its Content-Encoding says",
            "What arrived before the fault is shown.",
            "Look at the headers; send with `Accept-Encoding: identity` to get it plain.",
            "decoding",
            detail,
        )
    if isinstance(error, httpcore.RemoteProtocolError | httpx.RemoteProtocolError):
        return _protocol(address, wire, answered=answered, detail=detail)
    if isinstance(error, httpcore.LocalProtocolError | httpx.LocalProtocolError):
        return Problem(
            "This request can't be sent over this connection",
            "The HTTP rules of the connection refuse it.",
            "See the details for the rule; HTTP/2 forbids headers such as Connection and Transfer-Encoding.",
            "local-protocol",
            detail,
        )
    if isinstance(error, httpcore.NetworkError | httpcore.TimeoutException | OSError | ssl.SSLError):
        return _broken(error, address, phase=wire.phase, answered=answered, detail=detail)
    return Problem(
        f"Sending to {address.host} failed in a way that PostGUI does not know",
        "This is a fault of PostGUI's own.",
        "Please report it with the details below.",
        "internal",
        detail,
    )


def timeout_problem(address: Address, *, phase: str, timeout_s: float, received: int) -> Problem:
    """The request's own time limit ran out; `phase` (of `Wire`) says where it was spent."""
    limit = f"{timeout_s:g} s"
    advice = "Raise the timeout in this request's Settings, or find out what the server is doing."
    if phase in ("start", "dns"):
        return Problem(
            f"The name {address.host} was not resolved within {limit}",
            "The name server did not answer in time, so nothing was sent.",
            "Check the network and any VPN, or raise the timeout in this request's Settings.",
            "timeout-dns",
        )
    if phase == "connect":
        return Problem(
            f"{address.host} did not accept a connection within {limit}",
            "The connection attempt got no answer, so nothing was sent.",
            "Check the port and any VPN, or raise the timeout in this request's Settings.",
            "timeout-connect",
        )
    if phase == "tls":
        return Problem(
            f"{address.host} did not finish the TLS handshake within {limit}",
            "It accepted the connection, then fell silent; nothing was sent.",
            "Check that this port speaks TLS, or raise the timeout in this request's Settings.",
            "timeout-tls",
        )
    if phase == "send":
        return Problem(
            f"The request was not sent within {limit}",
            f"{address.host} took its bytes too slowly. It may have got a part of it.",
            advice,
            "timeout-send",
        )
    if phase == "wait":
        return Problem(
            f"{address.host} did not answer within {limit}",
            "The request was sent; the server may have acted on it.",
            advice,
            "timeout-wait",
        )
    return Problem(
        f"The answer was not complete within {limit}",
        f"{received:,} bytes of the body had come; they are shown.",
        advice,
        "timeout-receive",
    )


def _dns(error: BaseException, address: Address, detail: str) -> Problem:
    cause = error.__cause__
    temporary = isinstance(cause, socket.gaierror) and cause.errno == socket.EAI_AGAIN
    return Problem(
        f"There is no address for the name {address.host}",
        "The name server could not be asked, so nothing was sent."
        if temporary
        else "The name is not known to the name server, so nothing was sent.",
        "Check the network and any VPN." if temporary else "Check the spelling, the network and any VPN.",
        "dns",
        detail,
    )


def _connect(error: BaseException, address: Address, detail: str) -> Problem:
    number = next((e.errno for e in _causes(error) if isinstance(e, OSError) and e.errno), None)
    if number == errno.ECONNREFUSED or "refused" in detail.lower():
        return Problem(
            f"{address.host} refused the connection on port {address.port}",
            "The computer is there, but nothing listens on that port. Nothing was sent.",
            "Check the port, and that the server runs.",
            "refused",
            detail,
        )
    if number in (errno.ENETUNREACH, errno.EHOSTUNREACH):
        return _no_connection(address, "unreachable", "can't be reached from here", detail)
    if number == errno.ETIMEDOUT:
        return _no_connection(address, "timeout-connect", "did not accept a connection in time", detail)
    return _no_connection(address, "connect", "could not be connected to", detail)


def _no_connection(address: Address, kind: str, what: str, detail: str) -> Problem:
    return Problem(
        f"{address.host} {what} (port {address.port})",
        "No connection came about, so nothing was sent.",
        "Check the host, the port, the network and any VPN or firewall.",
        kind,
        detail,
    )


def _tls(error: BaseException, address: Address, detail: str) -> Problem:
    what = f"No protected connection to {address.host} came about"
    nothing = "Nothing was sent."
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            kind, meaning, advice = _CERTIFICATE.get(
                cause.verify_code,
                ("tls-certificate", f"Its certificate is not accepted: {cause.verify_message}.", ""),
            )
            return Problem(
                f"The identity of {address.host} can't be confirmed",
                f"{meaning} {nothing}",
                f"{advice} {_INSECURE}".strip(),
                kind,
                detail,
            )
    if any(word in detail for word in ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE")):
        return Problem(
            what,
            f"Port {address.port} does not speak TLS. {nothing}",
            "Use http:// for this port, or the port that speaks https.",
            "tls-not-tls",
            detail,
        )
    if any(word in detail for word in ("PROTOCOL_VERSION", "UNSUPPORTED_PROTOCOL", "NO_PROTOCOLS")):
        return Problem(
            what,
            f"The server offers only TLS versions that are no longer safe. {nothing}",
            "Have the server offer TLS 1.2 or 1.3.",
            "tls-version",
            detail,
        )
    if "HANDSHAKE_FAILURE" in detail or "CERTIFICATE_REQUIRED" in detail:
        return Problem(
            what,
            f"The server refused the handshake; it may want a client certificate. {nothing}",
            "Ask the server's owner what it requires.",
            "tls-handshake",
            detail,
        )
    return Problem(
        what,
        f"The connection broke off during the TLS handshake. {nothing}",
        "Check that this port speaks TLS, and any proxy or firewall on the way.",
        "tls",
        detail,
    )


def _protocol(address: Address, wire: Wire, *, answered: bool, detail: str) -> Problem:
    if "Receive buffer too long" in detail and not answered:
        return Problem(
            f"The headers of {address.host} are too large",
            "They take more than 100 kB, which no client should have to take.",
            "Look at the server for headers or cookies that grow without end.",
            "head-too-large",
            detail,
        )
    if wire.first_bytes and not answered:
        detail += f"\nThe answer begins: {wire.first_bytes!r}"
        if wire.first_bytes.startswith(b"HTTP/") and "Server disconnected" in detail:
            return Problem(
                f"The answer of {address.host} broke off in its headers",
                "The server closed the connection before the body began.",
                "Look at the server's log. Send again if repeating the request does no harm.",
                "cut-head",
                detail,
            )
    elif "Server disconnected" in detail:
        return Problem(
            f"{address.host} closed the connection without an answer",
            "The request was sent; the server may have acted on it.",
            "Look at the server's log. Send again if repeating the request does no harm.",
            "closed",
            detail,
        )
    if "incomplete" in detail or "closed connection" in detail or "peer closed" in detail:
        return Problem(
            "The body broke off before its end",
            "The server closed the connection early; what had come is shown.",
            "Send again; if it stays, the server announces a wrong length or fails half-way.",
            "cut-off",
            detail,
        )
    if answered:
        return Problem(
            "The body is not framed as HTTP says",
            f"{address.host} sent a chunk that can't be read; what had come is shown.",
            "The server, or a proxy on the way, is at fault. See the details.",
            "malformed-body",
            detail,
        )
    return Problem(
        f"The answer of {address.host} is not HTTP",
        f"Something on port {address.port} answered, but not with an HTTP response.",
        "Check the port, and whether it wants https://.",
        "malformed",
        detail,
    )


def _broken(error: BaseException, address: Address, *, phase: str, answered: bool, detail: str) -> Problem:
    reset = any(isinstance(e, ConnectionResetError | BrokenPipeError) for e in _causes(error))
    how = "reset the connection" if reset else "dropped the connection"
    if answered:
        return Problem(
            f"{address.host} {how} in the middle of the body",
            "What had come is shown.",
            "Send again; if it stays, look at the server's log.",
            "reset-body" if reset else "network",
            detail,
        )
    meaning = {
        "send": "The request was being sent; the server may have got a part of it.",
        "wait": "The request was sent; the server may have acted on it.",
    }.get(phase, "The connection broke before an answer came.")
    return Problem(
        f"{address.host} {how}",
        meaning,
        "Look at the server's log, and at any proxy or firewall on the way.",
        "reset" if reset else "network",
        detail,
    )


def _causes(error: BaseException) -> Iterator[BaseException]:
    """`error` and what it came from, members of groups included, each once."""
    seen: set[int] = set()
    pending: list[BaseException | None] = [error]
    while pending:
        current = pending.pop(0)
        if current is None or id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        pending += [current.__cause__, current.__context__]
        if isinstance(current, BaseExceptionGroup):
            pending += current.exceptions


def _detail(error: BaseException) -> str:
    """The technical text of the chain, outermost first, without repeats."""
    lines: dict[str, None] = {}
    for cause in _causes(error):
        text = str(cause).strip()
        lines[f"{type(cause).__name__}: {text}" if text else type(cause).__name__] = None
    return "\n".join(list(lines)[:6])
