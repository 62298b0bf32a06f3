"""Form fields and files as `multipart/form-data` (RFC 7578; names as WHATWG HTML, section 4.10.21.8)."""

import mimetypes
import secrets
from pathlib import Path

from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Body, FormRow
from postgui.net.body_kind import BodyKind
from postgui.net.outgoing import BodyPart, EncodedBody, FilePart


def _quoted(text: str) -> bytes:
    """A name or file name inside quotes: UTF-8 as it is, only what would end the quotes escaped."""
    escaped = text.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")
    return escaped.encode("utf-8", "surrogateescape")  # a file name may be bytes that are no text


def _content_type(row: FormRow, fallback: str) -> bytes:
    value = row.content_type or fallback
    if any(char in value for char in "\r\n\0"):
        raise ProblemError(
            Problem(
                f"The content type of form field {row.name!r} contains a line break",
                "It would end the part's header early, so nothing was sent.",
                "Remove the line break.",
                "bad-header",
            )
        )
    return value.encode()


def _encode(body: Body, base: Path) -> EncodedBody:
    boundary = f"----postgui-{secrets.token_hex(12)}"
    line = f"--{boundary}".encode()
    parts: list[BodyPart] = []
    for row in body.rows:
        if not row.enabled or not (row.name or row.value or row.files):
            continue
        head = line + b'\r\nContent-Disposition: form-data; name="' + _quoted(row.name) + b'"'
        if row.kind == "text":
            if row.content_type:
                head += b"\r\nContent-Type: " + _content_type(row, "")
            parts.append(head + b"\r\n\r\n" + row.value.encode() + b"\r\n")
            continue
        for name in row.files:
            path = base / name
            guessed = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
            parts.append(
                head
                + b'; filename="'
                + _quoted(path.name)
                + b'"\r\nContent-Type: '
                + _content_type(row, guessed)
                + b"\r\n\r\n"
            )
            parts += [FilePart.of(path), b"\r\n"]
    parts.append(line + b"--\r\n")
    return EncodedBody(tuple(parts), f"multipart/form-data; boundary={boundary}", present=True)


KIND = BodyKind(id="multipart-form", label="Multipart form", form="parts", encode=_encode, order=50)
