"""A server of long bodies, in a process of its own: `python -m ...byte_source`.

Prints its port. `GET /length/BYTES` answers with a Content-Length, `/chunked/BYTES` in chunks,
`/endless/0` in chunks without an end; lines of text. `/bomb/BYTES` is as many zeros in gzip.
Raw sockets, so that it is faster than any client.
"""

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tests.support.bomb import gzip_bomb

_PIECE_BYTES = 1 << 20
_LINE = b"%014d a line of text such as a log has, long enough to be one, and not the same as the one before\n"
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n"


@contextmanager
def byte_source() -> Iterator[str]:
    """The URL of a running source."""
    process = subprocess.Popen([sys.executable, "-m", __name__], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


def serve() -> None:
    """Answer one request after the other, until ended."""
    lines = b"".join(_LINE % number for number in range(_PIECE_BYTES // len(_LINE % 0) + 1))
    piece = lines[:_PIECE_BYTES]
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    while True:
        connection, _ = listener.accept()
        with connection:
            try:
                _answer(connection, piece)
            except OSError:
                continue  # the client had enough of it


def _answer(connection: socket.socket, piece: bytes) -> None:
    head = b""
    while b"\r\n\r\n" not in head:
        came = connection.recv(65536)
        if not came:
            return
        head += came
    _, framing, size = head.split(b" ", 2)[1].split(b"/")
    left = int(size)
    if framing == b"bomb":
        bomb = gzip_bomb(left)
        connection.sendall(
            _HEAD + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n%b" % (len(bomb), bomb)
        )
        return
    if framing == b"length":
        connection.sendall(_HEAD + b"Content-Length: %d\r\n\r\n" % left)
        while left > 0:
            left -= len(piece)
            connection.sendall(piece if left >= 0 else piece[:left])
        return
    connection.sendall(_HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
    chunk = b"%x\r\n%b\r\n" % (len(piece), piece)
    while framing == b"endless" or left >= len(piece):
        left -= len(piece)
        connection.sendall(chunk)
    connection.sendall(b"0\r\n\r\n")


if __name__ == "__main__":
    serve()
