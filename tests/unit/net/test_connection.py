"""From settings to a way to connect: what shares a pool, and what is refused."""

from dataclasses import replace
from pathlib import Path

import pytest

from postgui.model.problem import ProblemError
from postgui.model.request import ClientCertificate, Settings
from postgui.net.address import parse
from postgui.net.connection import connection_for, parse_connect_to

PLAIN = parse("http://api.test/")
SECURE = parse("https://api.test/")


@pytest.fixture(autouse=True)
def _no_proxy_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def test_equal_settings_share_a_pool():
    settings = Settings(verify_tls=True, timeout_ms=5, read_timeout_ms=9)
    assert connection_for(settings, SECURE, Path()) == connection_for(Settings(), SECURE, Path())


def test_tls_settings_do_not_split_the_pools_of_plain_http():
    settings = Settings(verify_tls=False, tls_min="1.3", server_name="x")
    assert connection_for(settings, PLAIN, Path()) == connection_for(Settings(), PLAIN, Path())


def test_without_keep_alive_each_pool_is_private():
    first, second = (connection_for(Settings(keep_alive=False), PLAIN, Path()) for _ in range(2))
    assert first.private
    assert first != second


def test_an_insecure_host_is_not_verified_and_others_are():
    settings = Settings(insecure_hosts="*.test:443, other")
    assert not connection_for(settings, SECURE, Path()).verify
    assert connection_for(settings, parse("https://api.test:8443/"), Path()).verify


def test_an_insecure_host_makes_no_proxy_insecure():
    settings = Settings(insecure_hosts="api.test", proxy="https://proxy.test:1")
    connection = connection_for(settings, SECURE, Path())
    assert (connection.verify, connection.verify_proxy) == (False, True)
    connection = connection_for(replace(settings, insecure_hosts="proxy.test"), SECURE, Path())
    assert (connection.verify, connection.verify_proxy) == (True, False)
    assert not connection_for(replace(settings, verify_tls=False), SECURE, Path()).verify_proxy


def test_the_first_certificate_for_the_host_is_shown(tmp_path):
    settings = Settings(
        certificates=(
            ClientCertificate("*", certificate="off.pem", enabled=False),
            ClientCertificate("other.test", certificate="other.pem"),
            ClientCertificate("*.test", "pkcs12", "mine.p12", "ignored.key", "secret"),
        )
    )
    connection = connection_for(settings, SECURE, tmp_path)
    assert connection.identity is not None
    assert connection.identity.certificate == tmp_path / "mine.p12"
    assert connection.identity.key is None
    assert "secret" not in repr(connection)
    assert connection_for(settings, parse("https://elsewhere/"), tmp_path).identity is None


def test_an_edited_certificate_file_makes_another_pool(tmp_path):
    import os

    path = tmp_path / "ca.pem"
    path.write_text("a")
    settings = Settings(ca_file="ca.pem")
    before = connection_for(settings, SECURE, tmp_path)
    os.utime(path, ns=(1, 1))
    assert connection_for(settings, SECURE, tmp_path) != before


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ("", 0)),
        ("192.0.2.7", ("192.0.2.7", 0)),
        ("host:8443", ("host", 8443)),
        (":8443", ("", 8443)),
        ("[::1]:8443", ("::1", 8443)),
        ("::1", ("::1", 0)),
    ],
)
def test_where_to_connect_is_a_host_a_port_or_both(text, expected):
    assert parse_connect_to(text) == expected


@pytest.mark.parametrize(
    "text", ["host:", "host:0", "host:x", "[::1", "[::1]x", "http://host", "a b", "a\r\nX", "a\nX: 1\nY: 2"]
)
def test_what_is_no_address_to_connect_to_is_refused(text):
    with pytest.raises(ProblemError) as caught:
        parse_connect_to(text)
    assert caught.value.problem.kind == "bad-connect-to"


@pytest.mark.parametrize(
    ("settings", "kind"),
    [
        (Settings(tls_min="1.3", tls_max="1.2"), "tls-range"),
        (Settings(local_address="eth0"), "bad-local-address"),
        (Settings(local_address="::1", ip_version="4"), "bad-local-address"),
        (Settings(proxy="http://proxy.test/corp.pac"), "proxy-pac"),
        (Settings(proxy="pac+http://proxy.test/"), "proxy-pac"),
        (Settings(proxy="ftp://u:secret@proxy.test"), "bad-proxy"),
        (Settings(proxy="http://"), "bad-proxy"),
        (Settings(proxy="http://proxy.test:many"), "bad-proxy"),
        (Settings(proxy="http://ada:secret/@proxy.test:1"), "bad-proxy"),
    ],
)
def test_settings_that_cannot_be_are_refused_with_advice(settings, kind):
    with pytest.raises(ProblemError) as caught:
        connection_for(settings, SECURE, Path())
    problem = caught.value.problem
    assert problem.kind == kind
    assert problem.meaning
    assert problem.advice
    assert "secret" not in problem.text()
