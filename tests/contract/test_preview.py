"""What the preview shows is what the wire carries, for every kind of body and authentication.

Only what a preview lists as `late` may differ: it does not exist before the send.
"""

import re
from pathlib import Path

import pytest

from postgui.model.request import AuthConfig, Body, BodyFile, FormRow, Request
from postgui.net.auth_kind import auth_kinds
from postgui.net.authenticate import Moment
from postgui.net.body_kind import body_kinds
from postgui.net.outgoing import Outgoing
from postgui.net.prepare import compose
from tests.support.nasty import NastyServer
from tests.support.sending_client import SendingClient

VALUES: dict[str, dict[str, str]] = {
    "apikey": {"key": "X-Key", "value": "v"},
    "awsv4": {
        "accessKeyId": "AKID",
        "secretAccessKey": "secret",
        "region": "eu-central-1",
        "service": "execute-api",
    },
    "basic": {"username": "ü", "password": "p:w"},
    "bearer": {"token": "abc"},
    "digest": {"username": "u", "password": "p"},
    "jwt": {"secret": "s" * 40, "claims": '{"sub": "1"}'},
    "netrc": {"file": "netrc"},
    "ntlm": {"username": "u", "password": "p"},
    "negotiate": {"username": "u", "password": "p"},
    "oauth1": {"consumerKey": "k", "consumerSecret": "s"},
    "oauth2": {"token": "abc", "accessTokenUrl": "http://127.0.0.1/token"},
    "wsse": {"username": "u", "password": "p"},
}
PLACES = [
    *((kind, {}) for kind in auth_kinds()),
    ("apikey", {"placement": "query"}),
    ("apikey", {"placement": "cookie"}),
    ("awsv4", {"placement": "query"}),
    ("jwt", {"placement": "query"}),
    ("oauth1", {"placement": "query"}),
    ("oauth1", {"placement": "body"}),
]
BODIES = [
    *((kind, "") for kind in body_kinds()),
    ("json", "gzip"),
    ("text", "br"),
    ("multipart-form", "zstd"),
]


def composed_body(kind: str, compression: str, folder: Path) -> Body:
    (folder / "f.bin").write_bytes(bytes(range(256)))
    return Body(
        kind,
        text='{"a": 1.10, "ü": "\\n"}',
        rows=(FormRow("a", "b c&d"), FormRow("ü", "", content_type="text/x"), *file_rows(kind)),
        files=(BodyFile("f.bin"),),
        variables='{"n": 1.0}' if kind == "graphql" else "",
        compression=compression,  # type: ignore[arg-type]
    )


def file_rows(kind: str) -> tuple[FormRow, ...]:
    return (FormRow("f", kind="file", files=("f.bin", "f.bin")),) if kind == "multipart-form" else ()


@pytest.mark.parametrize(("kind", "compression"), BODIES, ids=lambda value: value or "plain")
async def test_every_body_is_sent_as_previewed(
    client: SendingClient, nasty: NastyServer, kind: str, compression: str
):
    capture = nasty.capture()
    body = composed_body(kind, compression, client.folder)
    request = Request(method="POST", url=f"{capture.url}a/../b//c;d?q=%2F&&x={{y}}&e=", body=body)
    shown = compose(request, client.folder, client.kinds).complete(Moment(preview=True))
    exchange = await client.send(request)
    assert exchange.problem is None
    assert shown.late == ()
    if shown.chunked:
        head, _, framed = capture.requests[0].partition(b"\r\n\r\n")
        assert head + b"\r\n\r\n" == shown.head
        assert dechunked(framed) == b"".join(shown.body.blocks())
    else:
        assert capture.requests == (shown.head + b"".join(shown.body.blocks()),)
    assert exchange.request.head + exchange.request.body_head == capture.requests[0]


@pytest.mark.parametrize(("kind", "more"), PLACES, ids=str)
async def test_every_authentication_is_sent_as_previewed(
    client: SendingClient, nasty: NastyServer, kind: str, more: dict[str, str]
):
    (client.folder / "netrc").write_text("default login u password p\n")
    capture = nasty.capture()
    body = Body("form-urlencoded", rows=(FormRow("a", "b c"),))
    values = VALUES.get(kind, {}) | more
    request = Request(
        method="POST", url=f"{capture.url}p?q=1", body=body, auth=AuthConfig(kind, tuple(values.items()))
    )
    shown = compose(request, client.folder, client.kinds).complete(Moment(preview=True))
    exchange = await client.send(request)
    assert exchange.problem is None
    assert without_late(capture.requests[0], shown) == without_late(whole(shown), shown)
    assert all(name.encode() in capture.requests[0] + b"Authorization" for name in shown.late)


def whole(outgoing: Outgoing) -> bytes:
    return outgoing.head + b"".join(outgoing.body.blocks())


def without_late(request: bytes, shown: Outgoing) -> bytes:
    """`request` with the values of what is listed as late taken out, in headers, query and form."""
    for name in shown.late:
        at = re.escape(name.encode())
        request = re.sub(rb"(?im)^" + at + rb": .*\r\n", b"", request)
        request = re.sub(rb"([?&])" + at + rb"=[^& ]*", rb"\1" + name.encode() + b"=", request)
    return request


def dechunked(data: bytes) -> bytes:
    """The bytes inside chunked framing (RFC 9112, section 7.1)."""
    out = b""
    while data:
        size, _, rest = data.partition(b"\r\n")
        count = int(size, 16)
        out, data = out + rest[:count], rest[count + 2 :]
    return out
