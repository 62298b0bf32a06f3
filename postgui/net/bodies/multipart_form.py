"""Form fields and files as `multipart/form-data` (RFC 7578; names as WHATWG HTML, section 4.10.21.8)."""

import hashlib
import hmac
import mimetypes
import re
import secrets
from functools import cache
from pathlib import Path

from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Body, FormRow
from postgui.net.body_kind import BodyKind
from postgui.net.outgoing import BodyPart, EncodedBody, FilePart
from postgui.translation import mark, tr

_BOUNDARY = re.compile(r"[0-9A-Za-z'()+_,\-./:=? ]{0,69}[0-9A-Za-z'()+_,\-./:=?]")  # RFC 2046, section 5.1.1
_TOKEN = re.compile(r"[0-9A-Za-z'+_\-.]+")


def _quoted(text: str) -> bytes:
    """A name or file name inside quotes: UTF-8 as it is, only what would end the quotes escaped."""
    escaped = text.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")
    return escaped.encode("utf-8", "surrogateescape")  # a file name may be bytes that are no text


def _content_type(row: FormRow, fallback: str) -> bytes:
    value = row.content_type or fallback
    if any(char in value for char in "\r\n\0"):
        raise ProblemError(
            Problem(
                tr("The content type of form field {name!r} contains a line break", name=row.name),
                tr("It would end the part's header early, so nothing was sent."),
                tr("Remove the line break."),
                "bad-header",
            )
        )
    return value.encode()


def _encode(body: Body, base: Path) -> EncodedBody:
    boundary = _checked(body.boundary) if body.boundary else _own_boundary(body)
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
                + _quoted(row.file_name or path.name)
                + b'"\r\nContent-Type: '
                + _content_type(row, guessed)
                + b"\r\n\r\n"
            )
            parts += [FilePart.of(path), b"\r\n"]
    parts.append(line + b"--\r\n")
    shown = boundary if _TOKEN.fullmatch(boundary) else f'"{boundary}"'
    return EncodedBody(tuple(parts), f"multipart/form-data; boundary={shown}", present=True)


@cache
def _process_key() -> bytes:
    return secrets.token_bytes(16)


def _own_boundary(body: Body) -> str:
    """The same for the same fields, so that a preview shows what is sent; nobody else can foretell it."""
    digest = hmac.new(_process_key(), repr(body.rows).encode("utf-8", "backslashreplace"), hashlib.sha256)
    return f"----postgui-{digest.hexdigest()[:24]}"


def _checked(boundary: str) -> str:
    if _BOUNDARY.fullmatch(boundary):
        return boundary
    raise ProblemError(
        Problem(
            tr("{boundary!r} can't be a multipart boundary", boundary=boundary),
            tr(
                "It has 1 to 70 characters of letters, digits, '()+_,-./:=? and spaces, the last no "
                "space (RFC 2046, section 5.1.1). Nothing was sent."
            ),
            tr("Correct it in the Body tab, or empty it to have one made."),
            "bad-boundary",
        )
    )


KIND = BodyKind(id="multipart-form", label=mark("Multipart form"), form="parts", encode=_encode, order=50)
