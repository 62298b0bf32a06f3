"""What is about to be sent, as rows and text to show: pure.

Credentials are masked here, not in the widgets, so that a widget never holds what it may not show.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from postgui.formats.render.figure import format_size
from postgui.formats.render.hex_dump import hex_dump
from postgui.formats.render.sent_text import is_text
from postgui.model.problem import Problem
from postgui.model.request import Request
from postgui.net.outgoing import FROM_AUTH, Outgoing, OutgoingHeader
from postgui.services.origin_text import origin_text
from postgui.services.plain_credentials import plain_credentials
from postgui.services.redaction import Redactor, credentials_in, redact_header
from postgui.translation import joined, mark, tr

SHOWN_BODY_BYTES = 65_536
"""More of a body is not shown."""
_SHOWN_HEX_BYTES = 4096
INHERITED = mark("inherited from the collection or a folder")
SWITCHED_OFF = mark("switched off")
_CASE = {"te": "TE", "dnt": "DNT"}

Switch: TypeAlias = Literal["none", "on", "off"]


@dataclass(frozen=True, slots=True)
class Preview:
    """What the last look at the draft gave: something that can be sent, or why it can't be.

    `unresolved` tells of variables without a value: sending would ask first. `origins` says of inherited
    headers (lower case) who gives them.
    """

    request: Request
    outgoing: Outgoing | None = None
    secrets: frozenset[str] = field(default=frozenset(), repr=False)
    problem: Problem | None = None
    unresolved: str = ""
    origins: Mapping[str, str] = field(default_factory=dict)

    def warning(self) -> str:
        """What to say of credentials that would go in the clear, if any would."""
        if self.outgoing is None:
            return ""
        added = [h.name.decode("latin-1") for h in self.outgoing.headers if h.why == FROM_AUTH]
        return plain_credentials(
            self.outgoing.request, [name for name in added if not name.startswith("X-Amz-")]
        )


@dataclass(frozen=True, slots=True)
class HeaderLine:
    """One header: `why` is empty for the person's own; `switch` says whether it can be left out and is."""

    name: str
    value: str
    why: str = ""
    switch: Switch = "none"


def header_lines(preview: Preview, *, clear: bool = False) -> tuple[HeaderLine, ...]:
    """Every header in its order, then those that were switched off."""
    if preview.outgoing is None:
        return ()
    own = {pair.name.lower() for pair in preview.request.sent_headers()}
    redactor = None if clear else _redactor(preview)
    lines = [_line(header, own, preview.origins, redactor) for header in preview.outgoing.headers]
    return (*lines, *_switched_off(preview, {line.name.lower() for line in lines}))


def automatic_lines(preview: Preview) -> tuple[HeaderLine, ...]:
    """Those that the person did not write, credentials masked."""
    return tuple(line for line in header_lines(preview) if line.why)


def request_line(preview: Preview, *, clear: bool = False) -> str:
    """The first line of the request as HTTP/1.1 has it."""
    if preview.outgoing is None:
        return ""
    line = preview.outgoing.head.partition(b"\r\n")[0].decode("utf-8", "backslashreplace")
    return line if clear else _redactor(preview).text(line)


def body_text(preview: Preview, *, clear: bool = False) -> str:
    """The start of the body; files are named, not read."""
    outgoing = preview.outgoing
    if outgoing is None or not outgoing.body.present:
        return ""
    redactor = None if clear else _redactor(preview)
    lines: list[str] = []
    room = SHOWN_BODY_BYTES
    for part in outgoing.body.parts:
        if not isinstance(part, bytes):
            lines.append(
                tr(
                    "‹the file {name}, {size}, from {path}›",
                    name=part.path.name,
                    size=format_size(part.size_bytes),
                    path=part.path,
                )
            )
        elif room > 0:
            shown = part[:room]
            room -= len(shown)
            cut = len(shown) < len(part)
            lines.append(_bytes_text(redactor.body(shown) if redactor else shown, cut=cut))
            if cut:
                lines.append(tr("… {more:,} bytes more", more=len(part) - len(shown)))
    return "\n".join(line.removesuffix("\n") for line in lines if line)


def size_text(outgoing: Outgoing) -> str:
    """How much goes out: `Head 312 B, body 1.2 kB in gzip`."""
    head, body = format_size(len(outgoing.head)), outgoing.body
    if not body.present:
        return tr("Head {head}, no body", head=head)
    size = format_size(body.size_bytes)
    if body.streamed:
        return tr(
            "Head {head}, body {body} before it is compressed with {coding}",
            head=head,
            body=size,
            coding=body.coding,
        )
    if body.coding:
        return tr(
            "Head {head}, body {body}, compressed with {coding}", head=head, body=size, coding=body.coding
        )
    return tr("Head {head}, body {body}", head=head, body=size)


def notes(preview: Preview) -> tuple[str, ...]:
    """What differs between this and what will be sent, and why."""
    outgoing = preview.outgoing
    if outgoing is None:
        return ()
    found = []
    if preview.unresolved:
        found.append(
            tr("Variables without a value stand as typed: {unresolved}.", unresolved=preview.unresolved)
        )
    if outgoing.late:
        found.append(tr("Only made when it is sent: {late}.", late="; ".join(outgoing.late)))
    if outgoing.http_version == "2":
        found.append(
            tr("HTTP/2 sends these headers in lower case and pseudo-headers in place of the first line.")
        )
    elif outgoing.http_version == "auto" and outgoing.address.scheme == "https":
        found.append(
            tr("Shown as HTTP/1.1. If the server chooses HTTP/2, the headers go as listed, in lower case.")
        )
    if outgoing.chunked:
        found.append(tr("The body goes in chunks, each with its size before it."))
    return tuple(found)


def copy_text(preview: Preview, *, clear: bool = False) -> str:
    """Head and body as they are shown."""
    lines = [request_line(preview, clear=clear)]
    lines += [f"{h.name}: {h.value}" for h in header_lines(preview, clear=clear) if h.switch != "off"]
    body = body_text(preview, clear=clear)
    return "\n".join((*lines, "", body) if body else lines)


def switch_header(request: Request, name: str, *, on: bool) -> Request:
    """`request` with the automatic header `name` sent or left out."""
    key = name.lower()
    others = tuple(each for each in request.switched_off if each != key)
    return replace(request, switched_off=others if on else (*others, key))


def _line(
    header: OutgoingHeader, own: set[str], origins: Mapping[str, str], redactor: Redactor | None
) -> HeaderLine:
    name, value = header.name.decode("latin-1"), header.value.decode("utf-8", "backslashreplace")
    if redactor is not None:
        value = redactor.text(redact_header(name, value))
    if not header.why:
        origin = origins.get(name.lower())
        inherited = tr("inherited from {origin}", origin=origin_text(origin)) if origin else tr(INHERITED)
        return HeaderLine(name, value, "" if name.lower() in own else inherited)
    return HeaderLine(name, value, tr(header.why), "none" if header.why == FROM_AUTH else "on")


def _switched_off(preview: Preview, sent: set[str]) -> tuple[HeaderLine, ...]:
    names = [name for name in preview.request.switched_off if name not in sent]
    return tuple(HeaderLine(_CASE.get(name, name.title()), "", tr(SWITCHED_OFF), "off") for name in names)


def _redactor(preview: Preview) -> Redactor:
    outgoing = preview.outgoing
    sent = outgoing.request.headers if outgoing is not None else ()
    return Redactor(preview.secrets | credentials_in(sent))


def _bytes_text(data: bytes, *, cut: bool) -> str:
    if is_text(data, cut=cut):
        return data.decode("utf-8", "ignore").replace("\r\n", "\n")
    more = len(data) - _SHOWN_HEX_BYTES
    text = hex_dump(data[:_SHOWN_HEX_BYTES])
    return joined("\n", (text, tr("… {more:,} bytes more", more=more))) if more > 0 else text
