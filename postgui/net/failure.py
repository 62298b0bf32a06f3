"""From an exception on the way to a `Problem`: what happened, what it means, what to do."""

import ssl

import httpcore
import httpx

from postgui.model.problem import Problem, ProblemError
from postgui.net.address import Address
from postgui.net.backend import LocalAddressFailed, NameNotFound
from postgui.net.decode import UndecodableError
from postgui.net.error_chain import causes, detail_of
from postgui.net.failure_connect import (
    client_certificate_problem,
    connect_problem,
    dns_problem,
    local_address_problem,
    no_connection,
    tls_problem,
    wants_certificate,
)
from postgui.net.http2_failure import Http2Failed, http2_problem
from postgui.net.stream import TlsFailed
from postgui.net.wire import Wire
from postgui.translation import joined, tr


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
    detail = detail_of(error)
    if isinstance(error, NameNotFound):
        return dns_problem(error, address, detail)
    if isinstance(error, TlsFailed):
        return tls_problem(error, address, detail)
    if isinstance(error, LocalAddressFailed):
        return local_address_problem(error, detail)
    if isinstance(error, httpcore.TimeoutException) and (problem := _step_timeout(error, address, wire)):
        return problem
    if isinstance(error, httpcore.ConnectTimeout | httpcore.PoolTimeout):
        return no_connection(address, "timeout-connect", tr("did not accept a connection in time"), detail)
    if isinstance(error, httpcore.ConnectError):
        return connect_problem(error, address, detail)
    if isinstance(error, UndecodableError):
        return Problem(
            tr("The body is not encoded as its Content-Encoding says"),
            tr("What arrived before the fault is shown."),
            tr("Look at the headers; send with `Accept-Encoding: identity` to get it plain."),
            "decoding",
            detail,
        )
    if isinstance(error, Http2Failed):
        return http2_problem(error, address, first_bytes=wire.first_bytes, answered=answered, detail=detail)
    if isinstance(error, httpcore.RemoteProtocolError | httpx.RemoteProtocolError):
        return _protocol(address, wire, answered=answered, detail=detail)
    if isinstance(error, httpcore.LocalProtocolError | httpx.LocalProtocolError):
        return Problem(
            tr("This request can't be sent over this connection"),
            tr("The HTTP rules of the connection refuse it."),
            tr(
                "See the details for the rule; HTTP/2 forbids headers such as Connection and "
                "Transfer-Encoding."
            ),
            "local-protocol",
            detail,
        )
    if isinstance(error, httpcore.NetworkError | httpcore.TimeoutException | OSError | ssl.SSLError):
        return _broken(error, address, phase=wire.phase, answered=answered, detail=detail)
    return Problem(
        tr("Sending to {host} failed in a way that PostGUI does not know", host=address.host),
        tr("This is a fault of PostGUI's own."),
        tr("Please report it with the details below."),
        "internal",
        detail,
    )


def timeout_problem(
    address: Address, *, phase: str, timeout_s: float, received: int, setting: str = "timeout"
) -> Problem:
    """A time limit ran out: the whole request's, or the one `setting` names.

    `phase` (of `Wire`) says where it was spent.
    """
    limit = f"{timeout_s:g} s"
    raise_it = tr("raise the {setting} in this request's Settings", setting=setting)
    advice = tr(
        "Raise the {setting} in this request's Settings, or find out what the server is doing.",
        setting=setting,
    )
    if phase in ("start", "dns"):
        return Problem(
            tr("The name {host} was not resolved within {limit}", host=address.host, limit=limit),
            tr("The name server did not answer in time, so nothing was sent."),
            tr("Check the network and any VPN, or {raise_it}.", raise_it=raise_it),
            "timeout-dns",
        )
    if phase == "connect":
        return Problem(
            tr("{host} did not accept a connection within {limit}", host=address.host, limit=limit),
            tr("The connection attempt got no answer, so nothing was sent."),
            tr("Check the port and any VPN, or {raise_it}.", raise_it=raise_it),
            "timeout-connect",
        )
    if phase == "tls":
        return Problem(
            tr("{host} did not finish the TLS handshake within {limit}", host=address.host, limit=limit),
            tr("It accepted the connection, then fell silent; nothing was sent."),
            tr("Check that this port speaks TLS, or {raise_it}.", raise_it=raise_it),
            "timeout-tls",
        )
    if phase == "send":
        return Problem(
            tr("The request was not sent within {limit}", limit=limit),
            tr("{host} took its bytes too slowly. It may have got a part of it.", host=address.host),
            advice,
            "timeout-send",
        )
    if phase == "wait":
        return Problem(
            tr("{host} did not answer within {limit}", host=address.host, limit=limit),
            tr("The request was sent; the server may have acted on it."),
            advice,
            "timeout-wait",
        )
    return Problem(
        tr("The answer was not complete within {limit}", limit=limit),
        tr("{received:,} bytes of the body had come; they are shown.", received=received),
        advice,
        "timeout-receive",
    )


def _step_timeout(error: BaseException, address: Address, wire: Wire) -> Problem | None:
    """A limit of one step (`wire.timeouts`) ran out; None if it was none of ours."""
    limits = wire.timeouts
    if isinstance(error, httpcore.ConnectTimeout) and limits.connect_s is not None:
        phase = wire.phase if wire.phase in ("dns", "connect", "tls") else "connect"
        return timeout_problem(
            address, phase=phase, timeout_s=limits.connect_s, received=0, setting=tr("connect timeout")
        )
    if isinstance(error, httpcore.WriteTimeout) and limits.write_s is not None:
        return Problem(
            tr("{host} took no bytes for {write_s:g} s", host=address.host, write_s=limits.write_s),
            tr("The request was being sent; the server may have got a part of it."),
            tr("Raise the write timeout in this request's Settings, or find out what the server is doing."),
            "timeout-write",
        )
    if isinstance(error, httpcore.ReadTimeout) and limits.read_s is not None:
        waiting = wire.phase != "receive"
        return Problem(
            tr("{host} sent nothing for {read_s:g} s", host=address.host, read_s=limits.read_s),
            tr("The request was sent; the server may have acted on it.")
            if waiting
            else tr("The answer had begun; what had come of it is shown."),
            tr("Raise the read timeout in this request's Settings, or find out what the server is doing."),
            "timeout-read",
        )
    return None


def _protocol(address: Address, wire: Wire, *, answered: bool, detail: str) -> Problem:
    if "Receive buffer too long" in detail and not answered:
        return Problem(
            tr("The headers of {host} are too large", host=address.host),
            tr("They take more than 100 kB, which no client should have to take."),
            tr("Look at the server for headers or cookies that grow without end."),
            "head-too-large",
            detail,
        )
    if "pending proposal" in detail:
        return Problem(
            tr("{host} switched to another protocol unasked", host=address.host),
            tr("It answered 101, but the request had no Upgrade header."),
            tr("The server is at fault; if you want the switch, add Upgrade and Connection headers."),
            "unasked-switch",
            detail,
        )
    if wire.first_bytes and not answered:
        detail += "\n" + tr("The answer begins: {start!r}", start=wire.first_bytes)
        if wire.first_bytes.startswith(b"HTTP/") and "Server disconnected" in detail:
            return Problem(
                tr("The answer of {host} broke off in its headers", host=address.host),
                tr("The server closed the connection before the body began."),
                tr("Look at the server's log. Send again if repeating the request does no harm."),
                "cut-head",
                detail,
            )
    elif "Server disconnected" in detail:
        return Problem(
            tr("{host} closed the connection without an answer", host=address.host),
            tr("The request was sent; the server may have acted on it."),
            tr("Look at the server's log. Send again if repeating the request does no harm."),
            "closed",
            detail,
        )
    if "incomplete" in detail or "closed connection" in detail or "peer closed" in detail:
        return Problem(
            tr("The body broke off before its end"),
            tr("The server closed the connection early; what had come is shown."),
            tr("Send again; if it stays, the server announces a wrong length or fails half-way."),
            "cut-off",
            detail,
        )
    if answered:
        return Problem(
            tr("The body is not framed as HTTP says"),
            tr("{host} sent a chunk that can't be read; what had come is shown.", host=address.host),
            tr("The server, or a proxy on the way, is at fault. See the details."),
            "malformed-body",
            detail,
        )
    return Problem(
        tr("The answer of {host} is not HTTP", host=address.host),
        tr("Something on port {port} answered, but not with an HTTP response.", port=address.port),
        tr("Check the port, and whether it wants https://."),
        "malformed",
        detail,
    )


def _broken(error: BaseException, address: Address, *, phase: str, answered: bool, detail: str) -> Problem:
    if not answered and wants_certificate(detail):  # TLS 1.3: told after the handshake
        return client_certificate_problem(address, detail)
    reset = any(isinstance(e, ConnectionResetError | BrokenPipeError) for e in causes(error))
    how = tr("reset the connection") if reset else tr("dropped the connection")
    if answered:
        return Problem(
            tr("{host} {how} in the middle of the body", host=address.host, how=how),
            tr("What had come is shown."),
            tr("Send again; if it stays, look at the server's log."),
            "reset-body" if reset else "network",
            detail,
        )
    meaning = {
        "send": tr("The request was being sent; the server may have got a part of it."),
        "wait": tr("The request was sent; the server may have acted on it."),
    }.get(phase, tr("The connection broke before an answer came."))
    return Problem(
        joined(" ", (address.host, how)),
        meaning,
        tr("Look at the server's log, and at any proxy or firewall on the way."),
        "reset" if reset else "network",
        detail,
    )
