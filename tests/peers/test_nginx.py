"""nginx: HTTP/2, many streams on one connection, client certificates, TLS versions."""

import asyncio
import getpass
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import trustme

from postgui.model.request import Body, BodyFile, ClientCertificate, Request, Settings
from tests.peers.program import free_port, need_program, running
from tests.support.sending_client import SendingClient

CONFIG = """
daemon off;
user {user};
pid {folder}/nginx.pid;
error_log stderr;
worker_processes 1;
events {{ worker_connections 256; }}
http {{
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  client_max_body_size 100m;
  ssl_certificate {folder}/server.pem;
  ssl_certificate_key {folder}/server.key;
  server {{
    listen 127.0.0.1:{open} ssl http2;
    ssl_protocols TLSv1.2 TLSv1.3;
    location / {{ return 200 "$server_protocol $ssl_protocol $request_method $http_x_mine"; }}
    location /files/ {{ alias {folder}/; }}
  }}
  server {{
    listen 127.0.0.1:{closed} ssl;
    ssl_client_certificate {folder}/authority.pem;
    ssl_verify_client on;
    location / {{ return 200 "$ssl_client_verify"; }}
  }}
  server {{
    listen 127.0.0.1:{old} ssl;
    ssl_protocols TLSv1.2;
    location / {{ return 200 "$ssl_protocol"; }}
  }}
}}
"""


@dataclass(frozen=True)
class Nginx:
    """Where it listens, and the folder with certificates."""

    folder: Path
    open: str
    closed: str
    old: str

    def settings(self, **more: object) -> Settings:
        return Settings(ca_file=str(self.folder / "authority.pem"), **more)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def nginx(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nginx]:
    """A running nginx with three servers."""
    program = need_program("nginx", "apt-get install nginx-light")
    folder = tmp_path_factory.mktemp("nginx")
    folder.chmod(0o755)
    authority = trustme.CA()
    authority.cert_pem.write_to_path(folder / "authority.pem")
    server = authority.issue_cert("localhost", "127.0.0.1")
    server.private_key_and_cert_chain_pem.write_to_path(folder / "server.pem")
    server.private_key_pem.write_to_path(folder / "server.key")
    client = authority.issue_cert("client@example.org")
    client.private_key_and_cert_chain_pem.write_to_path(folder / "client.pem")
    (folder / "big.bin").write_bytes(bytes(range(256)) * 20_000)
    ports = {name: free_port() for name in ("open", "closed", "old")}
    (folder / "nginx.conf").write_text(CONFIG.format(folder=folder, user=getpass.getuser(), **ports))
    command = [program, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", "stderr"]
    with running(command, ports["closed"], folder, request):
        yield Nginx(folder, **{name: f"https://localhost:{port}" for name, port in ports.items()})


async def test_http2_is_negotiated_and_shown(client: SendingClient, nginx: Nginx):
    exchange = await client.send(Request(url=f"{nginx.open}/", settings=nginx.settings()))
    assert exchange.problem is None
    assert exchange.response is not None
    assert exchange.response.http_version == "HTTP/2"
    assert exchange.body.data == b"HTTP/2.0 TLSv1.3 GET "
    assert exchange.peer.alpn == "h2"
    assert exchange.peer.tls_version == "TLSv1.3"
    assert exchange.peer.verified
    assert len(exchange.peer.certificates) >= 1
    assert exchange.request.headers[0] == (":method", "GET")


async def test_http1_can_be_asked_for(client, nginx):
    exchange = await client.send(Request(url=f"{nginx.open}/", settings=nginx.settings(http_version="1.1")))
    assert exchange.body.data == b"HTTP/1.1 TLSv1.3 GET "


async def test_many_requests_share_one_connection(client, nginx):
    requests = [
        Request(url=f"{nginx.open}/files/big.bin?{number}", settings=nginx.settings(http_version="2"))
        for number in range(20)
    ]
    await client.send(requests[0])

    async def one(request: Request):
        return [event async for event in client.sending(request).events()][-1].exchange

    exchanges = await asyncio.gather(*map(one, requests))
    assert {exchange.body.size_bytes for exchange in exchanges} == {256 * 20_000}
    assert len({exchange.body.sha256 for exchange in exchanges}) == 1
    assert len({exchange.peer.local_address for exchange in exchanges}) == 1


async def test_a_large_upload_over_http2_arrives(client, nginx):
    request = Request(
        method="POST",
        url=f"{nginx.open}/",
        body=Body("file", files=(BodyFile(str(nginx.folder / "big.bin")),)),
        settings=nginx.settings(http_version="2"),
    )
    exchange = await client.send(request)
    assert exchange.problem is None
    assert exchange.body.data == b"HTTP/2.0 TLSv1.3 POST "


async def test_a_client_certificate_opens_the_door(client, nginx):
    mine = ClientCertificate("localhost", "pem", str(nginx.folder / "client.pem"))
    with_it = nginx.settings(certificates=(mine,))
    assert (await client.send(Request(url=nginx.closed, settings=with_it))).body.data == b"SUCCESS"
    without = await client.send(Request(url=nginx.closed, settings=nginx.settings()))
    assert without.response.status == 400


@pytest.mark.parametrize(
    ("limits", "says"), [({"tls_max": "1.2"}, b"TLSv1.2"), ({"tls_min": "1.3"}, b"TLSv1.3")]
)
async def test_tls_versions_can_be_limited(client, nginx, limits, says):
    settings = nginx.settings(http_version="1.1", **limits)
    assert says in (await client.send(Request(url=nginx.open, settings=settings))).body.data


async def test_a_server_that_is_too_old_is_a_clear_error(client, nginx):
    exchange = await client.send(Request(url=nginx.old, settings=nginx.settings(tls_min="1.3")))
    assert exchange.problem is not None
    assert exchange.problem.kind.startswith("tls")


async def test_an_unknown_authority_is_refused_and_its_chain_is_shown(client, nginx):
    exchange = await client.get(nginx.open)
    assert exchange.problem is not None
    assert exchange.problem.kind == "tls-untrusted"
    assert exchange.peer.diagnostic
    assert exchange.peer.distrust
    assert exchange.peer.certificates
