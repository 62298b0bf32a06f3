"""Through a proxy to a server: CONNECT (RFC 9110, section 9.3.6) and SOCKS5 (RFC 1928, RFC 1929).

After it the stream is the server's: nothing of the proxy is left in it. What fails is a `ProblemError` that
names the proxy, so that nobody looks for the fault at the server.
"""

import ipaddress
import re

from postgui.model.problem import Problem, ProblemError
from postgui.net.proxy import ProxyServer
from postgui.net.stream import SocketStream
from postgui.translation import mark, tr

_STATUS = re.compile(rb"HTTP/1\.\d (\d{3})(?: ([^\r\n]*))?\r?\n")
_HEAD_ENDS = (b"\n\r\n", b"\n\n")
_LONGEST_HEAD = 64 * 1024
_SOCKS_VERSION = 5
_NO_AUTH, _PASSWORD = 0, 2
# RFC 1928, section 6.
_SOCKS_REPLIES = {
    1: ("proxy-failed", mark("It had a general failure.")),
    2: ("proxy-forbidden", mark("Its rules do not allow this connection.")),
    3: ("proxy-unreachable", mark("It can't reach the network of the server.")),
    4: ("proxy-unreachable", mark("It can't reach the server, or does not know its name.")),
    5: (
        "proxy-target-refused",
        mark("The server refused the proxy's connection: nothing listens on that port."),
    ),
    6: ("proxy-unreachable", mark("The way to the server is too long (TTL expired).")),
    7: ("proxy-failed", mark("It does not make connections.")),
    8: ("proxy-failed", mark("It can't connect to this kind of address.")),
}


async def connect_through(stream: SocketStream, proxy: ProxyServer, host: str, port: int, agent: str) -> None:
    """Ask an HTTP proxy for a tunnel to `host:port`.

    Raises:
        ProblemError: It wants authentication, refuses, or does not speak HTTP.
    """
    name = f"[{host}]" if ":" in host else host
    lines = [
        f"CONNECT {name}:{port} HTTP/1.1",
        f"Host: {name}:{port}",
        f"User-Agent: {agent}",
    ]
    head = "\r\n".join(lines).encode() + b"\r\n"
    if (credentials := proxy.authorization) is not None:
        head += b"Proxy-Authorization: " + credentials + b"\r\n"
    await stream.send(head + b"\r\n")
    answer = await _read_answer(stream, proxy)
    status = _STATUS.match(answer)
    if status is None:
        raise _failed(
            proxy,
            tr("does not answer as an HTTP proxy"),
            tr("What it sent is not HTTP."),
            "proxy-malformed",
            tr("The answer begins: {answer!r}", answer=answer[:200]),
        )
    if not status[1].startswith(b"2"):
        raise _refused(proxy, f"{name}:{port}", int(status[1]), (status[2] or b"").decode("latin-1"), answer)


async def socks_through(stream: SocketStream, proxy: ProxyServer, host: str, port: int) -> None:
    """Ask a SOCKS5 proxy for a connection to `host:port`; a name is looked up there.

    Raises:
        ProblemError: It wants other authentication, refuses, or does not speak SOCKS5.
    """
    known = bool(proxy.username or proxy.password)
    methods = bytes([_NO_AUTH, _PASSWORD] if known else [_NO_AUTH])
    await stream.send(bytes([_SOCKS_VERSION, len(methods)]) + methods)
    version, method = await _exactly(stream, proxy, 2)
    if version != _SOCKS_VERSION:
        raise _not_socks(proxy, bytes([version, method]))
    if method == _PASSWORD and known:
        await _log_in(stream, proxy)
    elif method != _NO_AUTH:
        raise _wants_login(proxy, tr("It does not let anybody in without.") if not known else "")
    await stream.send(bytes([_SOCKS_VERSION, 1, 0]) + _socks_address(proxy, host) + port.to_bytes(2, "big"))
    version, reply, _, kind = await _exactly(stream, proxy, 4)
    if version != _SOCKS_VERSION:
        raise _not_socks(proxy, bytes([version, reply]))
    if reply:
        id_, meaning = _SOCKS_REPLIES.get(reply, ("proxy-failed", mark("It gave no reason that is known.")))
        raise _failed(
            proxy,
            tr("did not connect to {host}:{port}", host=host, port=port),
            tr(meaning),
            id_,
            f"SOCKS5 reply {reply}",
        )
    sizes = {1: 4, 4: 16}
    size = sizes[kind] if kind in sizes else (await _exactly(stream, proxy, 1))[0]
    await _exactly(stream, proxy, size + 2)  # the address that the proxy uses: of no interest


async def _log_in(stream: SocketStream, proxy: ProxyServer) -> None:
    """RFC 1929: both are at most 255 bytes."""
    name, password = proxy.username.encode(), proxy.password.encode()
    if len(name) > 255 or len(password) > 255:
        raise _wants_login(proxy, tr("A name or password of more than 255 bytes can't be sent to it."))
    await stream.send(b"\x01" + bytes([len(name)]) + name + bytes([len(password)]) + password)
    _, refused = await _exactly(stream, proxy, 2)
    if refused:
        raise _wants_login(proxy, tr("It refused the name and password."))


def _socks_address(proxy: ProxyServer, host: str) -> bytes:
    """Type and address; the name of a host is at most 255 bytes."""
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        name = host.encode("ascii")
        if len(name) > 255:
            raise _failed(
                proxy, tr("can't be told this host"), tr("SOCKS5 takes names of 255 bytes."), "bad-url"
            ) from None
        return b"\x03" + bytes([len(name)]) + name
    return (b"\x01" if address.version == 4 else b"\x04") + address.packed


async def _exactly(stream: SocketStream, proxy: ProxyServer, count: int) -> bytes:
    data = b""
    while len(data) < count:
        part = await stream.receive(count - len(data))
        if not part:
            raise _failed(
                proxy,
                tr("closed the connection"),
                tr("It gave no complete answer."),
                "proxy-closed",
                repr(data),
            )
        data += part
    return data


async def _read_answer(stream: SocketStream, proxy: ProxyServer) -> bytes:
    """The head of the answer to CONNECT. Byte by byte at its end: what follows is the server's."""
    answer = bytearray()
    while not answer.endswith(_HEAD_ENDS) and len(answer) < _LONGEST_HEAD:
        part = await stream.receive(1)
        if not part:
            if answer:
                break
            raise _failed(
                proxy, tr("closed the connection"), tr("It gave no answer to CONNECT."), "proxy-closed"
            )
        answer += part
    return bytes(answer)


def _refused(proxy: ProxyServer, target: str, status: int, reason: str, answer: bytes) -> ProblemError:
    detail = answer.decode("latin-1").strip()
    if status == 407:
        return _wants_login(
            proxy, tr("It refused the name and password.") if proxy.authorization else "", detail
        )
    kind = "proxy-forbidden" if status == 403 else "proxy-refused"
    said = f"{status} {reason}".strip()
    return _failed(
        proxy,
        tr("made no tunnel to {target}", target=target),
        tr("It answered CONNECT with {said}.", said=said),
        kind,
        detail,
    )


def _wants_login(proxy: ProxyServer, why: str = "", detail: str = "") -> ProblemError:
    return ProblemError(
        Problem(
            tr("The proxy {label} wants a name and password", label=proxy.label),
            tr("{why} Nothing was sent to the server.", why=why).strip(),
            tr("Fill in the proxy's username and password in Settings."),
            "proxy-auth",
            detail,
        )
    )


def _not_socks(proxy: ProxyServer, answer: bytes) -> ProblemError:
    return _failed(
        proxy,
        tr("does not speak SOCKS5"),
        tr("Something else listens on that port."),
        "proxy-malformed",
        tr("The answer begins: {answer!r}", answer=answer),
    )


def _failed(proxy: ProxyServer, what: str, meaning: str, kind: str, detail: str = "") -> ProblemError:
    return ProblemError(
        Problem(
            tr("The proxy {label} {what}", label=proxy.label, what=what),
            tr("{meaning} Nothing was sent to the server.", meaning=meaning),
            tr("Check the proxy in Settings, and what it allows."),
            kind,
            detail,
        )
    )
