"""HTTP/2 over real servers: many at once, 1xx, Expect, giving up; and which headers it forbids."""

import asyncio
import ssl
from asyncio import StreamReader, StreamWriter

import h2.config
import h2.connection
import h2.errors
import h2.events
import pytest

from postgui.model.request import Body, BodyFile, Request, Settings
from postgui.net.http2 import http2_dropped, http2_headers
from postgui.net.prepare import Kinds, prepare
from tests.support.builder import headers
from tests.support.proxies import listening
from tests.support.waiting import until


class H2Server:
    """Answers 200 with the path, or as told by the path; keeps what it saw."""

    def __init__(self) -> None:
        self.headers: dict[int, dict[bytes, bytes]] = {}
        self.bodies: dict[int, int] = {}
        self.resets: list[int] = []
        self.connections = 0

    async def handle(self, reader: StreamReader, writer: StreamWriter) -> None:
        self.connections += 1
        conn = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
        conn.initiate_connection()
        writer.write(conn.data_to_send())
        while data := await reader.read(1 << 16):
            for event in conn.receive_data(data):
                self._on_event(conn, event)
            writer.write(conn.data_to_send())
            await writer.drain()

    def _on_event(self, conn: h2.connection.H2Connection, event: h2.events.Event) -> None:
        if isinstance(event, h2.events.RequestReceived):
            fields = {bytes(name): bytes(value) for name, value in event.headers}
            self.headers[event.stream_id], self.bodies[event.stream_id] = fields, 0
            path = fields[b":path"]
            if path == b"/hint":
                conn.send_headers(event.stream_id, [(":status", "103"), ("link", "</a>")])
            elif path == b"/refuse":
                self._answer(conn, event.stream_id, "417", b"no")
            elif path == b"/continue":
                conn.send_headers(event.stream_id, [(":status", "100")])
            elif path == b"/early":  # an answer before the body, and no more of the body (RFC 9113, 8.1)
                self._answer(conn, event.stream_id, "413", b"too large")
                conn.reset_stream(event.stream_id, h2.errors.ErrorCodes.NO_ERROR)
            elif path == b"/unread":  # an answer, and no reset: the window just stays shut
                self._answer(conn, event.stream_id, "401", b"who?")
            elif path == b"/reset":
                conn.reset_stream(event.stream_id, h2.errors.ErrorCodes.ENHANCE_YOUR_CALM)
            elif path == b"/goaway":
                conn.close_connection(h2.errors.ErrorCodes.INTERNAL_ERROR)
        elif isinstance(event, h2.events.DataReceived):
            self.bodies[event.stream_id] += len(event.data)
            if self.headers[event.stream_id][b":path"] in (b"/early", b"/unread"):
                return
            conn.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
        elif isinstance(event, h2.events.StreamEnded):
            path = self.headers[event.stream_id][b":path"]
            if path not in (b"/refuse", b"/never", b"/unread", b"/reset", b"/goaway"):
                self._answer(conn, event.stream_id, "200", path)
        elif isinstance(event, h2.events.StreamReset):
            self.resets.append(event.stream_id)

    @staticmethod
    def _answer(conn: h2.connection.H2Connection, stream_id: int, status: str, body: bytes) -> None:
        conn.send_headers(stream_id, [(":status", status), ("content-length", str(len(body)))])
        conn.send_data(stream_id, body, end_stream=True)


@pytest.fixture
def h2_tls(certificates, trusting) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificates.configure_good(context)
    context.set_alpn_protocols(["h2", "http/1.1"])
    return context


async def test_twenty_at_once_share_one_connection(sender, h2_tls):
    server = H2Server()
    async with listening(server.handle, tls=h2_tls) as port:
        url = f"https://localhost:{port}"
        await sender.get(f"{url}/first")
        body = Body("text", "x" * 200_000)
        requests = [Request(method="POST", url=f"{url}/{n}", body=body) for n in range(20)]
        exchanges = await asyncio.gather(*(sender.send(request) for request in requests))
    assert [exchange.problem for exchange in exchanges] == [None] * 20
    assert [exchange.body.data for exchange in exchanges] == [b"/%d" % n for n in range(20)]
    assert server.connections == 1
    assert sorted(server.bodies.values()) == [0] + [200_000] * 20
    assert all(exchange.peer.reused and exchange.peer.alpn == "h2" for exchange in exchanges)
    assert sum(exchange.up_bytes for exchange in exchanges) > 20 * 200_000


async def test_twenty_at_once_on_a_cold_pool_all_get_answers(sender, h2_tls):
    server = H2Server()
    async with listening(server.handle, tls=h2_tls) as port:
        exchanges = await asyncio.gather(*(sender.get(f"https://localhost:{port}/{n}") for n in range(20)))
    assert [exchange.body.data for exchange in exchanges] == [b"/%d" % n for n in range(20)]


async def test_prior_knowledge_works_without_tls(sender):
    server = H2Server()
    async with listening(server.handle) as port:
        exchange = await sender.get(f"http://127.0.0.1:{port}/x", http_version="2")
    assert exchange.response is not None
    assert exchange.response.http_version == "HTTP/2"


async def test_hints_are_noted(sender, h2_tls):
    async with listening(H2Server().handle, tls=h2_tls) as port:
        exchange = await sender.get(f"https://localhost:{port}/hint")
    told = [(one.status, one.headers) for one in exchange.informational]
    assert told == [(103, (("link", "</a>"),))]
    assert exchange.body.data == b"/hint"


@pytest.mark.parametrize(("path", "sent", "status"), [("continue", 5, 200), ("refuse", 0, 417)])
async def test_expect_holds_the_body(sender, h2_tls, path, sent, status):
    server = H2Server()
    async with listening(server.handle, tls=h2_tls) as port:
        exchange = await sender.send(
            Request(
                method="PUT",
                url=f"https://localhost:{port}/{path}",
                body=Body("text", "hello"),
                headers=headers("Expect: 100-continue"),
            )
        )
        assert exchange.response is not None
        assert exchange.response.status == status
        assert server.bodies == {1: sent}
        if not sent:
            await until(lambda: server.resets == [1])


async def test_cancelling_resets_the_stream_and_keeps_the_connection(sender, h2_tls):
    server = H2Server()
    async with listening(server.handle, tls=h2_tls) as port:
        url = f"https://localhost:{port}"
        task = asyncio.create_task(sender.get(f"{url}/never"))
        await until(lambda: server.headers)
        task.cancel()
        await asyncio.wait((task,))
        await until(lambda: server.resets == [1])
        exchange = await sender.get(f"{url}/next")
    assert exchange.body.data == b"/next"
    assert exchange.peer.reused


async def test_headers_that_http2_forbids_are_left_out_and_named(sender, h2_tls, tmp_path):
    own = headers("Connection: x", "Upgrade: y", "TE: gzip", "te: trailers", "Keep-Alive: 1", "X-A: 1")
    server = H2Server()
    async with listening(server.handle, tls=h2_tls) as port:
        request = Request(url=f"https://localhost:{port}/", headers=own)
        exchange = await sender.send(request)
    assert exchange.problem is None
    outgoing = prepare(request, tmp_path, Kinds.load())
    assert http2_dropped(outgoing.headers) == ("Connection", "Upgrade", "TE", "Keep-Alive")
    names = [name for name, _ in http2_headers(outgoing)]
    assert names[:4] == [b":method", b":authority", b":scheme", b":path"]
    assert b"te" in names
    assert b"connection" not in names
    assert server.headers[1][b"x-a"] == b"1"


async def test_auto_takes_http2_where_the_server_prefers_what_the_client_lists_first(sender, h2_tls):
    async with listening(H2Server().handle, tls=h2_tls) as port:
        exchange = await sender.send(Request(url=f"https://localhost:{port}/", settings=Settings()))
    assert exchange.response is not None
    assert exchange.response.http_version == "HTTP/2"


@pytest.mark.parametrize(("path", "status", "body"), [("early", 413, b"too large"), ("unread", 401, b"who?")])
async def test_an_answer_before_the_whole_body_is_taken_and_shown(
    sender, h2_tls, tmp_path, path, status, body
):
    big = tmp_path / "big.bin"
    with big.open("wb") as file:
        file.truncate(5_000_000)
    server = H2Server()
    async with listening(server.handle, tls=h2_tls) as port:
        url = f"https://localhost:{port}"
        files = (BodyFile(str(big)),)
        exchange = await sender.send(
            Request(method="PUT", url=f"{url}/{path}", body=Body("file", files=files))
        )
        after = await sender.get(f"{url}/after")
    assert exchange.problem is None
    assert exchange.response is not None
    assert (exchange.response.status, exchange.body.data) == (status, body)
    assert server.bodies[1] < 200_000
    assert after.body.data == b"/after"
    assert after.peer.reused


@pytest.mark.parametrize(
    ("path", "kind", "says", "text"),
    [
        ("reset", "http2", "ENHANCE_YOUR_CALM", ""),
        ("reset", "http2", "ENHANCE_YOUR_CALM", "x" * 300_000),
        # With a long body it depends on the moment whether the frame or the closed connection is seen.
        ("goaway", "http2", "INTERNAL_ERROR", ""),
    ],
)
async def test_a_failure_of_http2_names_its_code(sender, h2_tls, path, kind, says, text):
    async with listening(H2Server().handle, tls=h2_tls) as port:
        request = Request(method="POST", url=f"https://localhost:{port}/{path}", body=Body("text", text))
        exchange = await sender.send(request)
    assert exchange.problem is not None
    assert exchange.problem.kind == kind
    assert says in exchange.problem.what


async def _hang_up(reader: StreamReader, writer: StreamWriter) -> None:
    conn = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
    conn.initiate_connection()
    await reader.read(1 << 16)
    writer.write(conn.data_to_send())
    await writer.drain()


async def _speak_http1(reader: StreamReader, writer: StreamWriter) -> None:
    await reader.read(1 << 16)
    writer.write(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
    await writer.drain()


@pytest.mark.parametrize(("server", "kind"), [(_hang_up, "closed"), (_speak_http1, "http2-unsupported")])
async def test_what_ends_a_connection_is_told_apart(sender, server, kind):
    async with listening(server) as port:
        exchange = await sender.get(f"http://127.0.0.1:{port}/", http_version="2")
    assert exchange.problem is not None
    assert exchange.problem.kind == kind
