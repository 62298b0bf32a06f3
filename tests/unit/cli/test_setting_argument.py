"""The flags about how to send become settings."""

import pytest

from postgui.cli.parser import parse
from postgui.cli.send_argument import SendOptions
from postgui.model.request import ClientCertificate, Settings


def settings(*arguments: str) -> Settings:
    options = parse(["send", "http://a", *arguments])
    assert isinstance(options, SendOptions)
    return options.settings


def test_every_flag() -> None:
    found = settings(
        *("--connect-timeout", "1", "--read-timeout", "2", "--write-timeout", "0.5", "--retries", "3"),
        *("--retry-delay", "0", "--http-version", "2", "--fresh", "--no-follow", "--max-redirs", "4"),
        *("--connect-to", "h:1", "--unix-socket", "s", "--interface", "127.0.0.1", "--ipv6", "--sni", "n"),
        *("--insecure-host", "a", "--insecure-host", "*.b", "--cacert", "ca", "--tls-min", "1.2"),
        *("--tls-max", "1.3", "--proxy", "http://p", "--proxy-user", "u:p:w", "--noproxy", "x,y"),
        *("--cert", "c.p12", "--pass", "{{pw}}"),
    )
    assert found == Settings(
        connect_timeout_ms=1000,
        read_timeout_ms=2000,
        write_timeout_ms=500,
        retries=3,
        retry_delay_ms=0,
        http_version="2",
        keep_alive=False,
        follow_redirects=False,
        max_redirects=4,
        connect_to="h:1",
        unix_socket="s",
        local_address="127.0.0.1",
        ip_version="6",
        server_name="n",
        insecure_hosts="a, *.b",
        ca_file="ca",
        tls_min="1.2",
        tls_max="1.3",
        proxy="http://p",
        proxy_username="u",
        proxy_password="p:w",
        proxy_bypass="x,y",
        certificates=(ClientCertificate("*", "pkcs12", "c.p12", "", "{{pw}}"),),
    )


def test_nothing_given_says_nothing() -> None:
    assert settings() == Settings()


@pytest.mark.parametrize(
    "flags", [("--key", "k"), ("--retries", "-1"), ("--tls-min", "2"), ("--read-timeout", "x")]
)
def test_what_can_not_be_is_refused(flags: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as caught:
        settings(*flags)
    assert caught.value.code == 2
