"""The rows of all settings of a request, in the order and under the headings in which they are shown."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from postgui.translation import mark, tr
from postgui.ui.certificate_table import CertificateRow
from postgui.ui.request.file_field import Base
from postgui.ui.request.setting_check import (
    check_connect_to,
    check_insecure_hosts,
    check_local_address,
    check_proxy,
)
from postgui.ui.request.setting_row import ChoiceRow, NumberRow, SettingRow
from postgui.ui.request.setting_text import MakeSecret, Password, PathText, PlainText, TextRow

_TLS = tuple((f"TLS {version}", version) for version in ("1.0", "1.1", "1.2", "1.3"))
_MOST_MS = 24 * 3600 * 1000
_MOST_REDIRECTS = 1000
_MOST_RETRIES = 100
_PROXIES = ("system", "none", "http://", "https://", "socks5://", "socks5h://")


@dataclass(frozen=True)
class RowTools:
    """What rows work with: the folder that paths count from, and how secrets are edited."""

    base: Base = lambda: None
    make_secret: MakeSecret | None = None

    def secret(self, name: str, label: str, slot: str) -> QWidget:
        return self.make_secret(name, label, slot) if self.make_secret is not None else Password()


def on_off() -> tuple[tuple[str, bool], tuple[str, bool]]:
    """The two values of a switch, as `ChoiceRow` takes them."""
    return (tr("On"), True), (tr("Off"), False)


MakeRows = Callable[[RowTools], dict[str, SettingRow]]


def timeouts(tools: RowTools) -> dict[str, SettingRow]:
    return {
        "timeout_ms": NumberRow(
            tr("Timeout"),
            tr("For everything together; 0 waits as long as it takes."),
            most=_MOST_MS,
            unit=" ms",
        ),
        "connect_timeout_ms": NumberRow(
            tr("Connect timeout"), tr("For the name, the connection and TLS."), most=_MOST_MS, unit=" ms"
        ),
        "read_timeout_ms": NumberRow(
            tr("Read timeout"), tr("The longest silence of the server."), most=_MOST_MS, unit=" ms"
        ),
        "write_timeout_ms": NumberRow(
            tr("Write timeout"), tr("The longest time it takes no bytes."), most=_MOST_MS, unit=" ms"
        ),
    }


def redirects(tools: RowTools) -> dict[str, SettingRow]:
    return {
        "follow_redirects": ChoiceRow(tr("Follow redirects"), tr("Go where a 3xx answer points."), on_off()),
        "max_redirects": NumberRow(
            tr("Most redirects"), tr("Then stop with an error."), most=_MOST_REDIRECTS
        ),
        "forward_authorization": ChoiceRow(
            tr("Forward Authorization"),
            tr("Send it on to other origins; you must allow it as well."),
            on_off(),
        ),
    }


def url(tools: RowTools) -> dict[str, SettingRow]:
    return {
        "encode_url": ChoiceRow(
            tr("Encode URL"), tr("Percent-encode what a URL can't hold; off sends it as typed."), on_off()
        ),
    }


def connection(tools: RowTools) -> dict[str, SettingRow]:
    return {
        "http_version": ChoiceRow(
            tr("HTTP version"),
            tr("Auto lets the server choose; HTTP/2 on http:// needs a server that expects it."),
            ((tr("Auto"), "auto"), ("HTTP/1.1", "1.1"), ("HTTP/2", "2")),
        ),
        "keep_alive": ChoiceRow(
            tr("Keep connections"), tr("Off makes a fresh connection for every request."), on_off()
        ),
        "connect_to": TextRow(
            tr("Connect to"),
            tr("A host, a port or both instead of the URL's. Host, SNI and the certificate check stay."),
            PlainText("192.0.2.7:8443"),
            check=check_connect_to,
        ),
        "unix_socket": TextRow(
            tr("Unix socket"),
            tr("Connect to this socket; @name is an abstract one. A proxy is not used then."),
            PathText(tr("Unix socket"), tools.base),
        ),
        "local_address": TextRow(
            tr("Local address"),
            tr("Send from this address of this computer."),
            PlainText("192.0.2.7"),
            check=check_local_address,
        ),
        "ip_version": ChoiceRow(
            tr("IP version"),
            tr("Use only addresses of this kind."),
            ((tr("IPv4 only"), "4"), (tr("IPv6 only"), "6")),
        ),
    }


def proxy(tools: RowTools) -> dict[str, SettingRow]:
    return {
        "proxy": TextRow(
            tr("Proxy"),
            tr("system, none, or a URL: http, https, socks5 (names looked up here), socks5h (there)."),
            PlainText("system", _PROXIES),
            check=check_proxy,
        ),
        "proxy_username": TextRow(
            tr("Proxy username"), tr("For Basic authentication or SOCKS5."), PlainText()
        ),
        "proxy_password": TextRow(
            tr("Proxy password"),
            tr("Goes to the proxy only."),
            tools.secret("password", tr("Proxy password"), "proxy password"),
            secret=True,
        ),
        "proxy_bypass": TextRow(
            tr("No proxy for"),
            tr("Hosts with commas between them; <local> is every name without a dot."),
            PlainText("*.internal, 10.0.0.0/8, host:port, <local>"),
        ),
    }


def tls(tools: RowTools) -> dict[str, SettingRow]:
    return {
        "verify_tls": ChoiceRow(
            tr("Verify TLS certificate"),
            tr("Off accepts any certificate."),
            on_off(),
            dangers={
                False: tr("No certificate is checked: anybody on the way can read and change what is sent.")
            },
        ),
        "insecure_hosts": TextRow(
            tr("Insecure hosts"),
            tr("Accept any certificate of these hosts only."),
            PlainText("localhost, *.test, 10.0.0.0/8"),
            check=check_insecure_hosts,
        ),
        "ca_file": TextRow(
            tr("Own authorities"),
            tr("A PEM file, or a folder of them, trusted besides the system's."),
            PathText(tr("Own authorities"), tools.base),
        ),
        "tls_min": ChoiceRow(tr("Lowest TLS version"), tr("1.0 and 1.1 are not safe any more."), _TLS),
        "tls_max": ChoiceRow(tr("Highest TLS version"), tr("To see what an old client would."), _TLS),
        "server_name": TextRow(
            tr("Server name (SNI)"),
            tr("Ask for this name, and check the certificate for it."),
            PlainText("api.test"),
        ),
        "certificates": CertificateRow(
            tr("Client certificates"),
            tr("The first one for the host is shown to the server."),
            tools.base,
            tools.secret,
        ),
    }


def retries(tools: RowTools) -> dict[str, SettingRow]:
    return {
        "retries": NumberRow(
            tr("Retries"),
            tr("After a failed try; POST and PATCH only with Idempotency-Key."),
            most=_MOST_RETRIES,
        ),
        "retry_delay_ms": NumberRow(
            tr("Retry delay"),
            tr("Before the first; each next one waits twice as long."),
            most=_MOST_MS,
            unit=" ms",
        ),
    }


def cookies(tools: RowTools) -> dict[str, SettingRow]:
    return {
        "use_cookies": ChoiceRow(
            tr("Use cookies"), tr("Keep them in the environment's jar, and send them back."), on_off()
        ),
    }


SECTIONS: tuple[tuple[str, MakeRows], ...] = (
    (mark("Timeouts"), timeouts),
    (mark("Redirects"), redirects),
    (mark("URL"), url),
    (mark("Connection"), connection),
    (mark("Proxy"), proxy),
    (mark("TLS"), tls),
    (mark("Retries"), retries),
    (mark("Cookies"), cookies),
)
"""The heading in English, which is the name of the section, too, and what makes its rows."""
