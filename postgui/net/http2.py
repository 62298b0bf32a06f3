"""What a request's headers become over HTTP/2 (RFC 9113, section 8). Pure, and without h2."""

from collections.abc import Iterable

from postgui.net.outgoing import Outgoing, OutgoingHeader

# RFC 9113, section 8.2.2: connection-specific headers that HTTP/2 forbids.
_FORBIDDEN = frozenset((b"connection", b"keep-alive", b"proxy-connection", b"transfer-encoding", b"upgrade"))


def http2_dropped(headers: Iterable[OutgoingHeader]) -> tuple[str, ...]:
    """The names, as written, of headers that HTTP/2 forbids: they are left out. Host becomes `:authority`."""
    return tuple(header.name.decode("ascii") for header in headers if _forbidden(header))


def http2_headers(outgoing: Outgoing) -> list[tuple[bytes, bytes]]:
    """What HTTP/2 sends: pseudo-headers first, names in lower case (RFC 9113, sections 8.2 and 8.3).

    The person's own Host counts as `:authority`; Content-Length is the true one, because a wrong one is a
    connection error here and nothing that a server could be tested with.
    """
    address = outgoing.address
    authority = (outgoing.header(b"Host") or address.host_header.encode()).strip(b" \t")
    pairs = [
        (b":method", outgoing.method.encode("ascii")),
        (b":authority", authority),
        (b":scheme", address.scheme.encode()),
        (b":path", address.target),
    ]
    for header in outgoing.headers:
        name = header.name.lower()
        if name == b"content-length":
            pairs.append((name, b"%d" % outgoing.body.size_bytes))
        elif name != b"host" and not _forbidden(header):
            pairs.append((name, header.value.strip(b" \t")))
    return pairs


def expects_continue(headers: Iterable[OutgoingHeader]) -> bool:
    """Whether the body waits for a 100 (RFC 9110, section 10.1.1)."""
    return any(h.name.lower() == b"expect" and b"100-continue" in h.value.lower() for h in headers)


def has_body(outgoing: Outgoing) -> bool:
    """Whether a body follows, be it an empty one."""
    return outgoing.chunked or outgoing.body.present or outgoing.header(b"Content-Length") is not None


def _forbidden(header: OutgoingHeader) -> bool:
    name = header.name.lower()
    return name in _FORBIDDEN or (name == b"te" and header.value.strip(b" \t").lower() != b"trailers")
