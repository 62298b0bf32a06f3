"""How the status bar names the connection an answer came over: pure."""

from postgui.model.exchange import Exchange


def connection_of(exchange: Exchange | None) -> tuple[str, bool | None]:
    """`HTTP/2  TLS 1.3`, and whether the certificate was verified (None: there was no TLS)."""
    if exchange is None or exchange.response is None:
        return "", None
    version = exchange.response.http_version
    tls = exchange.peer.tls_version
    text = "   ".join(part for part in (version, tls) if part)
    return text, exchange.peer.verified if tls else None
