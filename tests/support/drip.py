"""A server that says what the test tells it, when the test tells it: for answers that take their time."""

import socket
import threading
from types import TracebackType
from typing import Self

_END = b"\r\n\r\n"


class Drip:
    """Listens on loopback; `say` and `end` are for the newest connection. A context manager."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/"
        self._connections: list[socket.socket] = []
        self._heads: list[bytes] = []
        self._thread = threading.Thread(target=self._accept, name="drip")

    @property
    def heads(self) -> tuple[bytes, ...]:
        """The heads of the requests so far, in order."""
        return tuple(self._heads)

    def say(self, data: bytes) -> None:
        """Send this much; blocks while the client does not take it.

        Raises:
            OSError: The client left.
        """
        self._connections[-1].sendall(data)

    def end(self) -> None:
        """Close the connection."""
        self._connections[-1].shutdown(socket.SHUT_RDWR)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        for each in (self._listener, *self._connections):
            each.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:  # shut down: nobody wants more
                return
            head = b""
            while not head.endswith(_END) and (data := connection.recv(65536)):
                head += data
            self._connections.append(connection)
            self._heads.append(head)
