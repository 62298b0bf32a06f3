"""What is about to be sent: the exact bytes, made once, shown and sent from the same value."""

import asyncio
from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing
from dataclasses import dataclass, field
from io import FileIO
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import TypeAlias

from postgui.model.exchange import SentRequest
from postgui.model.problem import Problem, ProblemError
from postgui.net.address import Address
from postgui.translation import mark, tr

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
            status = path.stat()
            if not (S_ISREG(status.st_mode) or S_ISDIR(status.st_mode)):
                raise OSError(
                    tr("it is no regular file")
                )  # opening a pipe would wait for somebody who writes
            with path.open("rb"):
                pass
        except (OSError, ValueError) as error:  # ValueError: NUL in the path
            reason = getattr(error, "strerror", None) or error
            raise ProblemError(
                Problem(
                    tr("The file {name} can't be read", name=path.name),
                    tr("{path}: {reason}. Nothing was sent.", path=path, reason=reason),
                    tr("Choose the file again, or restore it. Relative paths count from the request's file."),
                    "file",
                )
            ) from error
        return cls(path, status.st_size, status.st_mtime_ns)

    def check(self) -> None:
        """Look again: it must be what it was.

        Raises:
            ProblemError: It is missing now, or its size or time is another.
        """
        if FilePart.of(self.path) != self:
            raise ProblemError(
                Problem(
                    tr("The file {name} changed after the request was made", name=self.path.name),
                    tr(
                        "{path} has another size or time now, so its length and any signature would "
                        "be wrong. Nothing of it was sent.",
                        path=self.path,
                    ),
                    tr("Send again when the file is at rest."),
                    "file",
                )
            )


BodyPart: TypeAlias = bytes | FilePart
FROM_AUTH = mark("from Auth")
"""Why a header is there when authentication added it: it is a credential then."""
FROM_JAR = mark("from the cookie jar")
"""Why a Cookie header is there that the person did not write."""


@dataclass(frozen=True, slots=True)
class EncodedBody:
    """A body ready for the wire. `present` is False when there is none, which is not an empty one.

    `coding` is its content coding. A `streamed` body is put into it on the way: its length on the wire is
    not known before, and `size_bytes` counts what goes in.
    """

    parts: tuple[BodyPart, ...] = field(default=(), repr=False)
    content_type: str = ""
    present: bool = False
    coding: str = ""
    streamed: bool = False

    @property
    def in_memory(self) -> bool:
        """Whether no file belongs to it."""
        return all(isinstance(part, bytes) for part in self.parts)

    @property
    def size_bytes(self) -> int:
        return sum(len(part) if isinstance(part, bytes) else part.size_bytes for part in self.parts)

    async def check_files(self) -> None:
        """Look whether every file is what it was when the request was made; to be called before sending.

        Raises:
            ProblemError: One is not.
        """
        for part in self.parts:
            if isinstance(part, FilePart):
                await asyncio.to_thread(part.check)

    def chunks(self) -> AsyncGenerator[bytes]:
        """The bytes as they go out, in order; files are read in a thread, a megabyte at a time.

        Raises:
            ProblemError: A file changed since the request was made.
        """
        if not self.streamed:
            return self._plain_chunks()
        from postgui.net.compression import compressing

        return compressing(self._plain_chunks(), self.coding)

    async def _plain_chunks(self) -> AsyncGenerator[bytes]:
        for part in self.parts:
            if isinstance(part, bytes):
                if part:
                    yield part
                continue
            async with aclosing(_file_chunks(part)) as chunks:
                async for chunk in chunks:
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

    def memory_head(self, limit: int = _SHOWN_BODY_BYTES) -> bytes:
        """The first `limit` bytes, as far as they are in memory: up to the first file."""
        out = bytearray()
        for part in self.parts:
            if not isinstance(part, bytes) or len(out) >= limit:
                break
            out += part[: limit - len(out)]
        return bytes(out)

    def blocks(self) -> Iterator[bytes]:
        """All bytes, read where the caller stands: for signatures and the command line's dry run."""
        if not self.streamed:
            yield from self._plain_blocks()
            return
        from postgui.net.compression import make_compressor

        compressor = make_compressor(self.coding)
        yield from (packed for block in self._plain_blocks() if (packed := compressor.compress(block)))
        yield compressor.finish()

    def _plain_blocks(self) -> Iterator[bytes]:
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
    can't be used again, because its end may not be where HTTP says. `late` names what only exists at send
    time, so that it differs between a preview and the send. `credentials` are the texts that
    authentication put in, wherever it did. `proxied_head` is what a forwarding proxy gets instead.
    """

    method: str
    address: Address
    headers: tuple[OutgoingHeader, ...]
    body: EncodedBody
    http_version: str = "auto"
    chunked: bool = False
    framed_by_person: bool = False
    late: tuple[str, ...] = ()
    credentials: frozenset[str] = field(default=frozenset(), repr=False)
    proxied_head: bytes = field(default=b"", repr=False)

    @property
    def head(self) -> bytes:
        """Request line and headers (RFC 9112, sections 2.1 and 3), with the empty line."""
        if self.proxied_head:
            return self.proxied_head
        lines = [b"%s %s HTTP/1.1" % (self.method.encode("ascii"), self.address.target)]
        lines += [b"%s: %s" % (header.name, header.value) for header in self.headers]
        return b"\r\n".join(lines) + b"\r\n\r\n"

    @property
    def request(self) -> SentRequest:
        """The same as data for showing; of a body's files only the size: nothing is read here."""
        return SentRequest(
            method=self.method,
            url=self.address.url,
            headers=tuple((h.name.decode("latin-1"), h.value.decode("latin-1")) for h in self.headers),
            head=self.head,
            body_head=self.body.memory_head(),
            body_size=self.body.size_bytes,
        )

    def header(self, name: bytes) -> bytes | None:
        """The first value of a header, by case-insensitive name."""
        return next((h.value for h in self.headers if h.name.lower() == name.lower()), None)


def _open(path: Path) -> FileIO:
    return path.open("rb", buffering=0)


def _close_opened(opening: "asyncio.Future[FileIO]") -> None:
    if opening.exception() is None:
        opening.result().close()


async def _file_chunks(part: FilePart) -> AsyncGenerator[bytes]:
    def changed(what: str) -> ProblemError:
        return ProblemError(
            Problem(
                tr("The file {name} {what} while it was being sent", name=part.path.name, what=what),
                tr("The server got a part of it only; its length no longer matches what was announced."),
                tr("Send again when the file is at rest."),
                "file",
            )
        )

    left = part.size_bytes
    loop = asyncio.get_running_loop()
    opening = loop.run_in_executor(None, _open, part.path)
    try:
        file = await asyncio.shield(opening)
    except OSError as error:
        raise changed(tr("went away")) from error
    except asyncio.CancelledError:
        opening.add_done_callback(_close_opened)
        raise
    ahead: asyncio.Future[bytes] | None = None
    try:
        if left:
            ahead = loop.run_in_executor(None, file.read, min(_READ_BYTES, left))
        while ahead is not None:
            # Shielded: a Cancel must not close the file under the thread that reads it.
            chunk, ahead = await asyncio.shield(ahead), None
            if not chunk:
                raise changed(tr("became shorter"))
            left -= len(chunk)
            if left:  # read while the bytes before are being sent
                ahead = loop.run_in_executor(None, file.read, min(_READ_BYTES, left))
            yield chunk
    finally:
        if ahead is not None:
            await asyncio.wait((ahead,))
            ahead.exception()  # nobody wants these bytes any more, nor why they could not be had
        file.close()
