"""The nasty server does what each behaviour promises, seen from plain sockets and http.client."""

import http.client
import socket
import ssl
import threading
from urllib.parse import urlsplit

import pytest

from tests.support.certificate import CAUSES, Certificates
from tests.support.nasty import NastyServer
from tests.support.nasty_behaviour import BEHAVIOURS

REQUEST = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
VERIFY_ERRORS = {
    "expired": "certificate has expired",
    "not-yet-valid": "certificate is not yet valid",
    "wrong-host": "Hostname mismatch",
    "self-signed": "self-signed certificate",
    "untrusted-root": "unable to get local issuer certificate",
}


def connect(url: str) -> socket.socket:
    parts = urlsplit(url)
    return socket.create_connection((parts.hostname or "", parts.port or 0), timeout=10)


def fetch(url: str, path: str = "/") -> tuple[int, bytes]:
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=10)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        return response.status, response.read()
    finally:
        connection.close()


def read_all(url: str, limit: int = 1 << 20) -> bytes:
    received = b""
    with connect(url) as client:
        client.sendall(REQUEST)
        while len(received) < limit and (piece := client.recv(1 << 16)):
            received += piece
    return received


@pytest.mark.parametrize(
    ("behaviour", "error"),
    [
        ("hang-up", http.client.RemoteDisconnected),
        ("reset", ConnectionResetError),
        ("reset-in-body", ConnectionResetError),
        ("cut-body", http.client.IncompleteRead),
        ("cut-chunk", http.client.IncompleteRead),
        ("bad-chunk", http.client.IncompleteRead),
        ("bad-status", http.client.BadStatusLine),
        ("garbage", http.client.BadStatusLine),
        ("endless-head", http.client.HTTPException),
        ("refused", ConnectionRefusedError),
    ],
)
def test_breaks_a_client(nasty: NastyServer, behaviour: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        fetch(nasty.url(behaviour))


@pytest.mark.parametrize("behaviour", ["ok", "slow-head", "slow-body", "until-close", "long-body"])
def test_can_be_read_by_a_patient_client(nasty: NastyServer, behaviour: str) -> None:
    status, body = fetch(nasty.url(behaviour))
    assert status == 200
    assert body


def test_says_nothing_when_silent(nasty: NastyServer) -> None:
    with connect(nasty.url("silent")) as client:
        client.sendall(REQUEST)
        client.settimeout(0.05)
        with pytest.raises(TimeoutError):
            client.recv(1)


@pytest.mark.parametrize("behaviour", ["endless-body", "endless-head"])
def test_never_ends(nasty: NastyServer, behaviour: str) -> None:
    assert len(read_all(nasty.url(behaviour), limit=3 << 20)) >= 3 << 20


def test_redirects_in_a_circle(nasty: NastyServer) -> None:
    assert b"Location: /a\r\n" in read_once(nasty.url("redirect-loop"), b"/")
    assert b"Location: /b\r\n" in read_once(nasty.url("redirect-loop"), b"/a")


def read_once(url: str, path: bytes) -> bytes:
    with connect(url) as client:
        client.sendall(REQUEST.replace(b" / ", b" %b " % path))
        return client.recv(1 << 16)


def test_has_something_for_each_name(nasty: NastyServer) -> None:
    ports = {urlsplit(nasty.url(name)).port for name in BEHAVIOURS}
    assert len(ports) == len(BEHAVIOURS)
    assert nasty.url("ok") == nasty.url("ok")


@pytest.mark.parametrize("cause", CAUSES)
def test_shows_a_certificate_that_is_bad_for_one_cause(
    nasty: NastyServer, certificates: Certificates, cause: str
) -> None:
    context = certificates.client_context()
    with connect(nasty.tls_url(cause)) as plain:
        if cause == "good":
            with context.wrap_socket(plain, server_hostname="localhost") as secure:
                secure.sendall(REQUEST)
                assert secure.recv(100).startswith(b"HTTP/1.1 200 OK")
            return
        with pytest.raises(ssl.SSLCertVerificationError) as caught:
            context.wrap_socket(plain, server_hostname="localhost")
    assert VERIFY_ERRORS[cause] in caught.value.verify_message


def test_captures_the_bytes_of_each_request(nasty: NastyServer) -> None:
    capture = nasty.capture(b"HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n", b"nonsense")
    posted = b"pOsT /x?a=b&a= HTTP/1.1\r\nHOST: h\r\ncontent-Length: 3\r\n\r\nabc"
    chunked = b"PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n"
    with connect(capture.url) as client:
        client.sendall(posted)
        assert client.recv(1 << 16).startswith(b"HTTP/1.1 201 Created")
        client.sendall(chunked)
        assert client.recv(1 << 16) == b"nonsense"
    capture.wait_for_disconnects()
    assert capture.requests == (posted, chunked)
    assert capture.connections == 1


def test_holds_a_request_until_released_or_given_up(nasty: NastyServer) -> None:
    capture = nasty.capture(hold=True)
    with connect(capture.url) as client:
        client.sendall(REQUEST)
        assert capture.wait_for_requests() == (REQUEST,)
        assert capture.disconnects == 0
    capture.wait_for_disconnects()
    with connect(capture.url) as client:
        client.sendall(REQUEST)
        capture.wait_for_requests(2)
        threading.Thread(target=capture.release).start()
        assert client.recv(100).startswith(b"HTTP/1.1 200 OK")
    with pytest.raises(AssertionError, match="2 of 3 requests"):
        capture.wait_for_requests(3, timeout_s=0.01)
