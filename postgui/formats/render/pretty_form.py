"""Forms laid out for reading: `application/x-www-form-urlencoded` and `multipart/*` (RFC 2046, 5.1)."""

import re
from urllib.parse import unquote_plus

from postgui.formats.charset import decode
from postgui.formats.render.figure import format_size
from postgui.formats.render.media import describe, language_of
from postgui.formats.render.pretty_json import pretty_json
from postgui.formats.render.pretty_xml import pretty_xml

_BOUNDARY = re.compile(r"""boundary\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]+))""", re.IGNORECASE)
_TYPE = re.compile(rb"^content-type[ \t]*:[ \t]*([^\r\n]*)", re.IGNORECASE | re.MULTILINE)
_PART_BYTES = 500_000


def pretty_form(text: str, charset: str = "utf-8") -> str:
    """One field a line, decoded: `name = value`. A value's own line breaks are indented."""
    lines = []
    for field in text.strip().split("&"):
        name, equals, value = field.partition("=")
        shown = unquote_plus(value, charset).replace("\r\n", "\n").replace("\n", "\n  ")
        lines.append(f"{unquote_plus(name, charset)} = {shown}" if equals else unquote_plus(name, charset))
    return "\n".join(lines)


def pretty_multipart(data: bytes, content_type: str) -> str | None:
    """Each part with its headers, JSON and markup re-indented, bytes that are no text named.

    None where no boundary is declared, or none of it is found.
    """
    found = _BOUNDARY.search(content_type)
    if found is None:
        return None
    boundary = (found[1] or found[2] or "").replace("\\", "")
    delimiter = b"--" + boundary.encode("latin-1", "replace")
    pieces = re.compile(rb"(?:\A|\r?\n)" + re.escape(delimiter) + rb"(--)?[ \t]*(?:\r?\n|\Z)").split(data)
    if len(pieces) < 3:
        return None
    lines = [pieces[0].decode("utf-8", "replace")] if pieces[0].strip() else []
    for closes, part in zip(pieces[1::2], pieces[2::2], strict=True):
        if closes:
            lines.append(f"--{boundary}--")
            if part.strip():
                lines.append(part.decode("utf-8", "replace"))
            break
        lines += [f"--{boundary}", _part(part)]
    return "\n".join(lines)


def _part(part: bytes) -> str:
    """The headers of a part, a blank line, and its body laid out."""
    if part.startswith((b"\r\n", b"\n")):
        head, body = b"", part.split(b"\n", 1)[1]
    else:
        split = re.compile(rb"\r?\n\r?\n").split(part, 1)
        head, body = split[0], split[1] if len(split) > 1 else b""
    declared = _TYPE.search(head)
    kind = declared[1].decode("latin-1") if declared else ""
    headers = head.decode("utf-8", "replace").replace("\r\n", "\n")
    return f"{headers}\n\n{_body(body, kind)}" if headers else f"\n{_body(body, kind)}"


def _body(body: bytes, content_type: str) -> str:
    language = language_of(content_type, body)
    if language == "binary" or len(body) > _PART_BYTES:
        return f"({describe(content_type, body)}, {format_size(len(body))})"
    text = decode(body, content_type, complete=True).text
    if language == "json":
        return pretty_json(text).text
    if language in ("xml", "html"):
        return pretty_xml(text, html=language == "html")
    return text
