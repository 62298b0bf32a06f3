"""What the TLS tab says of connections and certificates."""

from dataclasses import replace

import pytest

from postgui.formats.render.tls_text import lifetime_text, peers_of, tls_lines, tls_note, tls_text
from postgui.model.certificate import Certificate
from postgui.model.exchange import Hop, Peer
from tests.support.builder import exchange, refused, response, sent

DAY = 86_400.0
LEAF = Certificate(
    subject="CN=a.example",
    issuer="CN=Example CA",
    names=("DNS:a.example", "DNS:*.a.example"),
    not_before=0.0,
    not_after=100 * DAY,
    serial="01:02",
    sha256="AA:BB",
    sha1="CC",
    key_type="EC",
    key_bits=256,
    signature="ecdsa-with-SHA256",
)
PEER = Peer("10.0.0.1:443", "", "TLSv1.3", "TLS_AES_128_GCM_SHA256", True, alpn="h2", server_name="a.example")
SAFE = exchange(url="https://a.example/", peer=PEER)


def values(shown, chain=(LEAF,), now_s=DAY):
    return {line.label: (line.value, line.role) for line in tls_lines(shown, (chain,), now_s)}


def test_a_trusted_connection_needs_no_note():
    assert tls_note(SAFE) == ("", "ok")
    told = values(SAFE)
    assert told["Version"] == ("TLSv1.3", "text")
    assert told["Certificate"] == ("trusted", "ok")
    assert told["ALPN"] == ("h2 (HTTP/2)", "text")
    assert told["SNI"] == ("a.example", "text")
    assert told["Names"] == ("DNS:a.example, DNS:*.a.example", "text")
    assert told["Key"] == ("EC 256 bits", "text")
    assert told["SHA-256"] == ("AA:BB", "text")


def test_switched_off_verification_is_an_error():
    insecure = replace(SAFE, peer=replace(PEER, verified=False))
    text, role = tls_note(insecure)
    assert (text.split(":")[0], role) == ("Insecure", "error")
    assert values(insecure)["Certificate"] == ("not verified", "error")


def test_a_refused_certificate_says_why_and_where_the_chain_is_from():
    peer = replace(PEER, verified=False, distrust="certificate has expired.", diagnostic=True)
    failed = refused(url="https://a.example/", peer=peer)
    text, role = tls_note(failed)
    assert text.startswith("Not trusted: certificate has expired. After the refusal, a second handshake")
    assert role == "error"
    assert values(failed)["Chain"] == ("fetched by a second handshake, without a request", "warning")


def test_without_tls_it_says_so():
    assert tls_note(exchange())[0].startswith("Not encrypted.")
    assert values(exchange(), chain=()) == {"Connection": ("", "text"), "Encryption": ("none", "text")}
    assert tls_note(refused(url="https://a.example/"))[0] == "No encrypted connection came about."


@pytest.mark.parametrize(
    ("now_s", "text", "role"),
    [
        (0.0, "100 days left", "text"),
        (90 * DAY, "10 days left", "warning"),
        (100 * DAY - 60, "less than an hour left", "warning"),
        (101 * DAY, "expired 1 day ago", "error"),
        (-2 * 3600.0, "not valid yet: begins in 2 hours", "error"),
    ],
)
def test_how_long_a_certificate_is_good(now_s, text, role):
    assert lifetime_text(LEAF, now_s) == (text, role)


def test_a_certificate_that_cannot_be_read_is_still_listed():
    broken = Certificate(sha256="AA", fault="It can't be read: bad DER")
    told = values(SAFE, chain=(broken,))
    assert told["Fault"] == ("It can't be read: bad DER", "error")
    assert told["SHA-256"] == ("AA", "text")


def test_each_origin_of_a_redirect_is_listed_once_the_last_first():
    hops = tuple(Hop(sent(url), response(302, "Found"), peer=PEER) for url in ("https://b/1", "https://b/2"))
    shown = replace(SAFE, redirects=hops)
    assert [request.url for request, _ in peers_of(shown)] == ["https://a.example/", "https://b/2"]
    text = tls_text(tls_lines(shown, ((LEAF,), ()), DAY))
    assert text.startswith("https://a.example\n  Version: TLSv1.3\n")
    assert "\nhttps://b\n" in text
