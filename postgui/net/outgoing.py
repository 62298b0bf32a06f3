"""What is about to be sent: the exact bytes, made once, shown and sent from the same value."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from postgui.model.exchange import SentRequest
from postgui.model.problem import Problem, ProblemError
from postgui.net.address import Address

_READ_BYTES = 1 << 20
_SHOWN_BODY_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class FilePart:
    """A file that goes out as it is; size and time as seen when the request was made."""

    path: Path
    size_bytes: int
    mtime_ns: int

    @classmethod
    def of(cls, path: Path) -> "FilePart":
        """Look at `path` without reading it.

        Raises:
            ProblemError: It is missing, a folder, or may not be read.
        """
        try:
            with path.open("rb"):
                status = path.stat()
        except (OSError, ValueError) as error:  # ValueError: NUL in the path
            reason = getattr(error, "strerror", None) or error
            raise ProblemError(
                Problem(
                    f"The file {path.name} can't be read",
                    f"{path}: {reason}. Nothing was sent.",
                    "Choose the file again, or restore it. Relative paths count from the request's file.",
                    "file",
                )
            ) from error
        return cls(path, status.st_size, status.st_mtime_ns)


BodyPart: TypeAlias = bytes | FilePart
FROM_AUTH = "from Auth"
"""Why a header is there when authentication added it: it is a credential then."""


@dataclass(frozen=True, slots=True)
class EncodedBody:
    """A body ready for the wire. `present` is False when there is none, which is not an empty one."""

    parts: tuple[BodyPart, ...] = field(default=(), repr=False)
    content_type: str = ""
    present: bool = False

    @property
    def size_bytes(self) -> int:
        return sum(len(part) if isinstance(part, bytes) else part.size_bytes for part in self.parts)

    async def chunks(self) -> AsyncIterator[bytes]:
        """The bytes in order; files are read in a thread, a megabyte at a time.

        Raises:
            ProblemError: A file changed since the request was made.
        """
        for part in self.parts:
            if isinstance(part, bytes):
                if part:
                    yield part
                continue
            async for chunk in _file_chunks(part):
                yield chunk

    def head(self, limit: int = _SHOWN_BODY_BYTES) -> bytes:
        """The first `limit` bytes, for showing; as far as files can be read (sending tells why not)."""
        out = bytearray()
        for part in self.parts:
            room = limit - len(out)
            if room <= 0:
                break
            if isinstance(part, bytes):
                out += part[:room]
                continue
            try:
                with part.path.open("rb") as file:
                    out += file.read(room)
            except OSError:
                break
        return bytes(out)

    def blocks(self) -> Iterator[bytes]:
        """All bytes, read where the caller stands: for the command line's dry run."""
        for part in self.parts:
            if isinstance(part, bytes):
                yield part
                continue
            with part.path.open("rb") as file:
                while block := file.read(_READ_BYTES):
                    yield block


@dataclass(frozen=True, slots=True)
class OutgoingHeader:
    """One header line. `why` is empty for the person's own, else says who added it and why."""

    name: bytes
    value: bytes
    why: str = ""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One request, ready: `head` + body are the bytes that HTTP/1.1 will carry.

    `framed_by_person` is set when Content-Length or Transfer-Encoding were overridden: such a connection
    can't be used again, because its end may not be where HTTP says.
    """

    method: str
    address: Address
    headers: tuple[OutgoingHeader, ...]
    body: EncodedBody
    http_version: str = "auto"
    chunked: bool = False
    framed_by_person: bool = False

    @property
    def head(self) -> bytes:
        """Request line and headers (RFC 9112, sections 2.1 and 3), with the empty line."""
        lines = [b"%s %s HTTP/1.1" % (self.method.encode("ascii"), self.address.target)]
        lines += [b"%s: %s" % (header.name, header.value) for header in self.headers]
        return b"\r\n".join(lines) + b"\r\n\r\n"

    @property
    def request(self) -> SentRequest:
        """The same as data for showing and for the history."""
        return SentRequest(
            method=self.method,
            url=self.address.url,
            headers=tuple((h.name.decode("latin-1"), h.value.decode("latin-1")) for h in self.headers),
            head=self.head,
            body_head=self.body.head(),
            body_size=self.body.size_bytes,
        )

    def header(self, name: bytes) -> bytes | None:
        """The first value of a header, by case-insensitive name."""
        return next((h.value for h in self.headers if h.name.lower() == name.lower()), None)


async def _file_chunks(part: FilePart) -> AsyncIterator[bytes]:
    def changed(what: str) -> ProblemError:
        return ProblemError(
            Problem(
                f"The file {part.path.name} {what} while it was being sent",
                "The server got a part of it only; its length no longer matches what was announced.",
                "Send again when the file is at rest.",
                "file",
            )
        )

    left = part.size_bytes
    try:
        file = await asyncio.to_thread(part.path.open, "rb")
    except OSError as error:
        raise changed("went away") from error
    try:
        while left:
            chunk = await asyncio.to_thread(file.read, min(_READ_BYTES, left))
            if not chunk:
                raise changed("became shorter")
            left -= len(chunk)
            yield chunk
    finally:
        file.close()
