"""How a request is sent, in curl's options. Pure."""

from pathlib import Path

from postgui.model.request import ClientCertificate, Settings
from postgui.translation import mark, tr

_SECONDS = (
    ("timeout_ms", "--max-time"),
    ("connect_timeout_ms", "--connect-timeout"),
    ("retry_delay_ms", "--retry-delay"),
)
_COUNTS = (("max_redirects", "--max-redirs"), ("retries", "--retry"))
_UNSAID = (
    ("read_timeout_ms", mark("the read timeout")),
    ("write_timeout_ms", mark("the write timeout")),
    ("server_name", mark("the name for SNI")),
    ("insecure_hosts", mark("the list of hosts whose certificate is not checked")),
)


def setting_words(settings: Settings, url: str, base: Path | None, notes: list[str]) -> list[tuple[str, ...]]:
    """The options; what curl has none for is added to `notes`."""
    words: list[tuple[str, ...]] = []
    if settings.follow_redirects is not False:
        words.append(("--location-trusted" if settings.forward_authorization else "--location",))
    for field, option in _SECONDS:
        if milliseconds := getattr(settings, field):
            words.append((option, f"{milliseconds / 1000:g}"))
    for field, option in _COUNTS:
        if (count := getattr(settings, field)) is not None:
            words.append((option, str(count)))
    if settings.http_version == "1.1":
        words.append(("--http1.1",))
    elif settings.http_version == "2":
        words.append(("--http2" if url.lower().startswith("https:") else "--http2-prior-knowledge",))
    notes.extend(
        tr("curl has no word for {what}.", what=tr(what))
        for field, what in _UNSAID
        if getattr(settings, field)
    )
    return [*words, *_connection(settings, base), *_tls(settings, base, notes), *_proxy(settings)]


def _connection(settings: Settings, base: Path | None) -> list[tuple[str, ...]]:
    words: list[tuple[str, ...]] = []
    if settings.connect_to:
        host, colon, port = settings.connect_to.rpartition(":")
        if not colon or host.count("[") != host.count("]"):
            host, port = settings.connect_to, ""
        words.append(("--connect-to", f"::{host}:{port}"))
    if settings.unix_socket:
        words.append(("--unix-socket", _path(settings.unix_socket, base)))
    if settings.local_address:
        words.append(("--interface", settings.local_address))
    if settings.ip_version:
        words.append((f"--ipv{settings.ip_version}",))
    return words


def _tls(settings: Settings, base: Path | None, notes: list[str]) -> list[tuple[str, ...]]:
    words: list[tuple[str, ...]] = []
    if settings.verify_tls is False:
        words.append(("--insecure",))
    if settings.ca_file:
        words.append(("--cacert", _path(settings.ca_file, base)))
    if settings.tls_min:
        words.append((f"--tlsv{settings.tls_min}",))
    if settings.tls_max:
        words.append(("--tls-max", settings.tls_max))
    for one in settings.certificates or ():
        if not one.enabled or not one.certificate:
            continue
        if one.host == "*":
            return [*words, *_certificate(one, base)]
        notes.append(tr("The client certificate for {host} was left out.", host=one.host))
    return words


def _certificate(one: ClientCertificate, base: Path | None) -> list[tuple[str, ...]]:
    file = _path(one.certificate, base).replace("\\", "\\\\").replace(":", "\\:")
    words: list[tuple[str, ...]] = [("--cert", file)]
    if one.kind == "pkcs12":
        words.append(("--cert-type", "P12"))
    if one.key:
        words.append(("--key", _path(one.key, base)))
    if one.passphrase:
        words.append(("--pass", one.passphrase))
    return words


def _proxy(settings: Settings) -> list[tuple[str, ...]]:
    proxy = settings.proxy
    words: list[tuple[str, ...]] = []
    if proxy == "none":
        words.append(("--noproxy", "*"))
    elif proxy and proxy != "system":
        words.append(("--proxy", proxy))
        if settings.proxy_username or settings.proxy_password:
            user = f"{settings.proxy_username or ''}:{settings.proxy_password or ''}"
            words.append(("--proxy-user", user))
    if settings.proxy_bypass and proxy != "none":
        hosts = [host.strip().removeprefix("*") for host in settings.proxy_bypass.split(",")]
        words.append(("--noproxy", ",".join(hosts)))
    return words


def _path(path: str, base: Path | None) -> str:
    return path if base is None or path.startswith("{{") else str(base / path)
