"""Trust, identity and versions, over real handshakes; and what is told of a certificate."""

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

from postgui.model.request import ClientCertificate, Settings
from postgui.net.address import parse
from postgui.net.certificate import describe_chain
from postgui.net.connection import connection_for
from postgui.net.dial import diagnose
from tests.support.nasty_behaviour import ok
from tests.support.proxies import HttpProxy, listening


async def test_an_authority_of_one_s_own_is_trusted_besides_the_system_s(sender, nasty, certificates):
    exchange = await sender.get(nasty.tls_url("good"), ca_file=str(certificates.authority_pem))
    assert exchange.problem is None
    assert exchange.peer.verified


async def test_a_folder_of_authorities_is_read(sender, nasty, certificates):
    folder = sender.folder / "authorities"
    folder.mkdir()
    (folder / "a.pem").write_bytes(certificates.authority_pem.read_bytes())
    (folder / "readme.txt").write_text("no certificate")
    exchange = await sender.get(nasty.tls_url("good"), ca_file="authorities")
    assert exchange.problem is None


@pytest.mark.parametrize("content", [None, "no certificate", "-----BEGIN CERTIFICATE-----\nxx\n"])
async def test_an_authority_file_that_cannot_be_used_is_named(sender, nasty, content):
    if content is not None:
        (sender.folder / "ca.pem").write_text(content)
    exchange = await sender.get(nasty.tls_url("good"), ca_file="ca.pem")
    assert exchange.problem is not None
    assert exchange.problem.kind == "tls-file"
    assert "ca.pem" in exchange.problem.what


async def test_a_host_that_may_be_insecure_is_and_says_so(sender, nasty, trusting):
    exchange = await sender.get(nasty.tls_url("expired"), insecure_hosts="localhost")
    assert exchange.problem is None
    assert not exchange.peer.verified
    assert exchange.peer.certificates
    other = await sender.get(nasty.tls_url("expired"), insecure_hosts="api.example")
    assert other.problem is not None


@pytest.mark.parametrize("kind", ["pem", "encrypted-pem", "pkcs12"])
async def test_a_client_certificate_opens_the_door(sender, certificates, trusting, kind):
    if kind == "pkcs12":
        row = ClientCertificate("localhost", "pkcs12", str(certificates.client_pkcs12("pw")), "", "pw")
    else:
        passphrase = "pw" if kind == "encrypted-pem" else ""
        certificate, key = certificates.client_pem(passphrase)
        row = ClientCertificate("localhost", "pem", str(certificate), str(key), passphrase)
    async with listening(ok, tls=certificates.demanding_context()) as port:
        shown = await sender.get(f"https://localhost:{port}/", certificates=(row,))
        hidden = await sender.get(f"https://localhost:{port}/")
    assert shown.problem is None
    assert hidden.problem is not None


@contextmanager
def refusing(context: ssl.SSLContext) -> Iterator[int]:
    """A server that sends OpenSSL's alert before it leaves (asyncio's doesn't)."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:  # closed: the test is over
                return
            secured = context.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
            with secured, suppress(OSError):
                try:
                    secured.do_handshake()
                except ssl.SSLError:
                    socket.socket.shutdown(secured, socket.SHUT_WR)
                    while socket.socket.recv(secured, 1 << 16):  # else a reset would overtake the alert
                        pass

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()


async def test_a_server_that_wants_a_certificate_is_understood(sender, certificates, trusting):
    with refusing(certificates.demanding_context()) as port:
        exchange = await sender.get(f"https://localhost:{port}/")
    assert exchange.problem is not None
    assert exchange.problem.kind == "tls-client-certificate"


async def test_a_server_without_a_version_that_is_wanted_is_understood(sender, certificates, trusting):
    old = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificates.configure_good(old)
    old.maximum_version = ssl.TLSVersion.TLSv1_2
    with refusing(old) as port:
        exchange = await sender.get(f"https://localhost:{port}/", tls_min="1.3")
    assert exchange.problem is not None
    assert exchange.problem.kind == "tls-version"
    assert "1.3" in exchange.problem.meaning


@pytest.mark.parametrize("kind", ["pem", "pkcs12"])
async def test_a_wrong_passphrase_is_told_and_not_asked_for_on_the_terminal(sender, certificates, kind):
    if kind == "pkcs12":
        row = ClientCertificate("*", "pkcs12", str(certificates.client_pkcs12("pw")), "", "wrong")
    else:
        certificate, key = certificates.client_pem("pw")
        row = ClientCertificate("*", "pem", str(certificate), str(key))
    exchange = await sender.get("https://localhost:1/", certificates=(row,))
    assert exchange.problem is not None
    assert exchange.problem.kind == "tls-file"


async def test_no_key_is_left_on_disk(sender, certificates, trusting, tmp_path, monkeypatch):
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    row = ClientCertificate("*", "pkcs12", str(certificates.client_pkcs12("pw")), "", "pw")
    async with listening(ok, tls=certificates.demanding_context()) as port:
        exchange = await sender.get(f"https://localhost:{port}/", certificates=(row,))
    assert exchange.problem is None
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("settings", [{}, {"tls_max": "1.2"}, {"tls_min": "1.0"}, {"tls_min": "1.1"}])
async def test_versions_can_be_limited(sender, certificates, trusting, settings):
    old = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificates.configure_good(old)
    old.maximum_version = ssl.TLSVersion.TLSv1_2
    async with listening(ok, tls=old) as port:
        exchange = await sender.get(f"https://localhost:{port}/", **settings)
    assert exchange.peer.tls_version == "TLSv1.2"


async def test_the_highest_version_can_be_lowered(sender, nasty, trusting):
    exchange = await sender.get(nasty.tls_url("good"), tls_max="1.2")
    assert exchange.peer.tls_version == "TLSv1.2"


async def test_the_peer_is_described_on_new_and_reused_connections(sender, nasty, trusting):
    first, second = [await sender.get(nasty.tls_url("good")) for _ in range(2)]
    assert second.peer.reused
    for peer in (first.peer, second.peer):
        assert peer.server_name == "localhost"
        assert peer.verified
        assert peer.tls_version
        assert peer.cipher
        leaf = describe_chain(peer.certificates)[0]
        assert "DNS:localhost" in leaf.names
        assert not leaf.is_authority
        assert leaf.issuer != leaf.subject


async def test_a_refused_chain_can_be_looked_at(nasty, trusting, tmp_path):
    for cause, why in (("expired", "expired"), ("self-signed", "self"), ("untrusted-root", "unable to get")):
        address = parse(nasty.tls_url(cause))
        peer = await diagnose(connection_for(Settings(), address, tmp_path), address)
        assert peer.diagnostic
        assert not peer.verified
        assert why in peer.distrust, peer.distrust
        assert peer.certificates


async def test_looking_at_a_refused_chain_tells_a_false_proxy_no_password(certificates, trusting, tmp_path):
    proxy, address = HttpProxy(), parse("https://localhost:9/")
    async with listening(proxy.handle, tls=certificates.server_context("self-signed")) as port:
        settings = Settings(
            proxy=f"https://localhost:{port}", proxy_password="secret", insecure_hosts="localhost:9"
        )
        peer = await diagnose(connection_for(settings, address, tmp_path), address)
    assert proxy.heads == []
    assert not peer.verified


async def test_a_failed_exchange_carries_the_chain(sender, nasty, trusting):
    exchange = await sender.get(nasty.tls_url("self-signed"))
    assert exchange.problem is not None
    assert exchange.peer.diagnostic
    described = describe_chain(exchange.peer.certificates)
    assert [certificate.self_signed for certificate in described] == [True]


async def test_http2_that_the_server_does_not_speak_is_a_clear_error(sender, nasty, trusting):
    exchange = await sender.get(nasty.tls_url("good"), http_version="2")
    assert exchange.problem is not None
    assert exchange.problem.kind == "no-http2"
