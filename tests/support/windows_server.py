"""A server that authenticates connections with NTLM or Negotiate: pyspnego's accepting side behind HTTP."""

import base64
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class WindowsServer(ThreadingHTTPServer):
    """Answers 200 with the user's name on a connection that has proved it, else 401.

    Users come from the file in `$NTLM_USER_FILE`. `/moved` redirects to `/`.
    """

    daemon_threads = False

    def __init__(self, scheme: str, protocol: str) -> None:
        super().__init__(("127.0.0.1", 0), _Connection)
        self.scheme = scheme
        self.protocol = protocol
        self.seen: list[tuple[int, str]] = []
        """For each request its connection's number and the scheme of its Authorization."""
        self.connections = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


@contextmanager
def windows_server(scheme: str, protocol: str) -> Iterator[WindowsServer]:
    """Run one until the block ends; connections must be closed by then."""
    server = WindowsServer(scheme, protocol)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Connection(BaseHTTPRequestHandler):
    """One connection: the handshake's state is its own."""

    protocol_version = "HTTP/1.1"
    timeout = 10
    server: WindowsServer
    context: Any = None

    def setup(self) -> None:
        super().setup()
        self.server.connections += 1
        self.number = self.server.connections

    def do_GET(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the base class's name)
        """Nothing: the test asks `seen`."""

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        scheme, _, token = self.headers.get("Authorization", "").partition(" ")
        self.server.seen.append((self.number, scheme))
        if self.context is not None and self.context.complete and not token:
            self._answer(200, self._user() + body)
        elif scheme == self.server.scheme and token:
            self._handshake(base64.b64decode(token), body)
        else:
            self._answer(401, b"", self.server.scheme)

    def _handshake(self, token: bytes, body: bytes) -> None:
        import spnego
        from spnego.exceptions import SpnegoError

        if self.context is None or self.context.complete:
            self.context = spnego.server(protocol=self.server.protocol)
        try:
            answer = self.context.step(token)
        except SpnegoError:
            self.context = None
            self._answer(401, b"", self.server.scheme)
            return
        proof = f"{self.server.scheme} {base64.b64encode(answer or b'').decode()}"
        if not self.context.complete:
            self._answer(401, b"", proof)
        elif self.path == "/moved":
            self._answer(302, b"", proof)
        else:
            self._answer(200, self._user() + body, proof if answer else "")

    def _user(self) -> bytes:
        return str(self.context.client_principal).encode() + b" "

    def _answer(self, status: int, body: bytes, authenticate: str = "") -> None:
        self.send_response(status)
        if authenticate:
            self.send_header("WWW-Authenticate", authenticate)
        if status == 302:
            self.send_header("Location", "/")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
