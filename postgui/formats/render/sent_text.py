"""What an exchange put on the wire, request by request, as text. Pure.

Nothing is masked here: give it a redacted exchange for that.
"""

from collections.abc import Iterator

from postgui.formats.render.figure import format_size, format_version, status_text
from postgui.formats.render.header_text import head_text, header_lines
from postgui.formats.render.hex_dump import hex_dump
from postgui.formats.render.hop_text import WHY
from postgui.model.exchange import Exchange, Hop, Informational, ResponseHead, SentRequest
from postgui.translation import tr

SHOWN_BODY_BYTES = 65_536
"""More of a body is not shown."""
_SHOWN_HEX_BYTES = 4096
_TEXT_CONTROLS = frozenset(b"\t\n\r\f")


def sent_text(exchange: Exchange) -> str:
    """Every request of the exchange, with the answers between them."""
    return "\n".join(_lines(exchange))


def _lines(exchange: Exchange) -> Iterator[str]:
    count = len(exchange.redirects) + 1
    for number, hop in enumerate(exchange.redirects, 1):
        yield _rule(tr("Request {number} of {count}", number=number, count=count))
        yield from _request(hop.request, hop.informational)
        yield ""
        yield _rule(tr("Answer {number}: {answer}", number=number, answer=_answer(hop)))
        if hop.response is not None:
            yield _head(hop.response)
            if hop.body_head:
                yield ""
                yield body_text(hop.body_head, len(hop.body_head))
        yield ""
    if count > 1:
        yield _rule(tr("Request {count} of {count}", count=count))
    yield from _request(exchange.request, exchange.informational)


def _rule(title: str) -> str:
    return f"──── {title} ────"


def _answer(hop: Hop) -> str:
    status = status_text(hop.response) if hop.response is not None else tr("none came")
    return f"{status}, {hop.note or tr(WHY[hop.why])}"


def _request(sent: SentRequest, informational: tuple[Informational, ...]) -> Iterator[str]:
    yield sent_head_text(sent)
    if sent.body_size or sent.body_head:
        yield ""
        yield body_text(sent.body_head, sent.body_size)
    for each in informational:
        yield ""
        yield _rule(tr("Answered on the way: {status}", status=f"{each.status} {each.reason}".rstrip()))
        if each.headers:
            yield header_lines(each.headers)


def _head(head: ResponseHead) -> str:
    return head_text(head, format_version(head.http_version))


def sent_head_text(sent: SentRequest) -> str:
    """Request line and headers as they went out; HTTP/2 has no such line, but pseudo-headers."""
    if sent.head:
        return sent.head.decode("iso-8859-1").replace("\r\n", "\n").rstrip("\n")
    if any(name.startswith(":") for name, _ in sent.headers):
        return header_lines(sent.headers)
    line = f"{sent.method} {sent.url} {format_version(sent.http_version)}".strip()
    return "\n".join((line, *([header_lines(sent.headers)] if sent.headers else ())))


def is_text(data: bytes, *, cut: bool = False) -> bool:
    """Whether bytes are text to read: UTF-8 with no control characters but blanks and line ends.

    `cut` bytes may end inside a character.
    """
    if any(byte < 0x20 and byte not in _TEXT_CONTROLS for byte in data):
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return cut and error.start >= len(data) - 3 and error.reason == "unexpected end of data"
    return True


def body_text(head: bytes, size_bytes: int) -> str:
    """The start of a body as text, in hexadecimal if it is none, and how much there is of it.

    `size_bytes` is -1 where nobody counted.
    """
    shown = head[:SHOWN_BODY_BYTES]
    whole = len(shown) == size_bytes
    if is_text(shown, cut=not whole):
        text = shown.decode("utf-8", "ignore").replace("\r\n", "\n")
    else:
        shown = shown[:_SHOWN_HEX_BYTES]
        text = hex_dump(shown)
    if size_bytes <= len(shown):
        return text
    if not shown:
        return tr("({size_bytes:,} bytes of body)", size_bytes=size_bytes)
    return tr(
        "{text}\n… the first {size} of {size2} ({size_bytes:,} bytes)",
        text=text,
        size=format_size(len(shown)),
        size2=format_size(size_bytes),
        size_bytes=size_bytes,
    )
