"""What was sent as a curl command, with secrets masked: for a bug report, or to try it again elsewhere."""

from urllib.parse import urlsplit

from postgui.formats.curl.write import Written, write_curl
from postgui.model.exchange import Exchange, SentRequest
from postgui.model.request import AuthConfig, Body, Pair, Request, Settings
from postgui.services.redacted import redact_exchange
from postgui.services.redaction import Redactor, credentials_in
from postgui.translation import tr

_CURLS_OWN = frozenset({"content-length", "connection", "accept-encoding", "transfer-encoding"})


def sent_as_curl(exchange: Exchange, secrets: frozenset[str] | None) -> Written:
    """The command for the last request of `exchange`; the notes say what it can't repeat."""
    redactor = Redactor((secrets or frozenset()) | credentials_in(exchange.request.headers))
    sent = redact_exchange(exchange, redactor).request
    notes: list[str] = []
    request = Request(
        method=sent.method,
        url=sent.url,
        headers=tuple(
            Pair(name, value)
            for name, value in sent.headers
            if not name.startswith(":")
            and name.lower() not in _CURLS_OWN
            and (name.lower(), value) != ("host", _host(sent.url))
        ),
        body=_body(sent, notes),
        auth=AuthConfig("none"),
        settings=Settings(encode_url=False, follow_redirects=False),
    )
    written = write_curl(request)
    return Written(written.text, (*notes, *written.notes))


def _host(url: str) -> str:
    return urlsplit(url).netloc.rpartition("@")[2]


def _body(sent: SentRequest, notes: list[str]) -> Body:
    if not sent.body_size:
        return Body()
    chunked = any(name.lower() == "transfer-encoding" for name, _ in sent.headers)
    if chunked or len(sent.body_head) != sent.body_size:
        notes.append(tr("The body is left out: only its beginning was kept."))
        return Body()
    try:
        return Body("text", text=sent.body_head.decode())
    except UnicodeDecodeError:
        notes.append(tr("The body is left out: it is no text."))
        return Body()
