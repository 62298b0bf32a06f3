"""A server that takes uploads and throws them away, in a process of its own: `python -m ...byte_sink`.

Prints its port. Raw sockets, so that it is faster than any client.
"""

import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_LENGTH = re.compile(rb"(?i)\r\ncontent-length: *(\d+)")
_CHUNK_BYTES = 1 << 20
_ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


@contextmanager
def byte_sink() -> Iterator[str]:
    """The URL of a running sink."""
    process = subprocess.Popen([sys.executable, "-m", __name__], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}/"
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


def serve() -> None:
    """Take one upload after the other, until ended."""
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    buffer = bytearray(_CHUNK_BYTES)
    while True:
        connection, _ = listener.accept()
        with connection:
            _take(connection, buffer)


def _take(connection: socket.socket, buffer: bytearray) -> None:
    head = b""
    while b"\r\n\r\n" not in head:
        piece = connection.recv(65536)
        if not piece:
            return
        head += piece
    if b"100-continue" in head:
        connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
    length = _LENGTH.search(head)
    left = (int(length[1]) if length else 0) - len(head.partition(b"\r\n\r\n")[2])
    while left > 0 and (count := connection.recv_into(buffer)):
        left -= count
    connection.sendall(_ANSWER)


if __name__ == "__main__":
    serve()
