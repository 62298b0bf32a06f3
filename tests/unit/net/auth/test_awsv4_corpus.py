"""All of Amazon's own test suites for Signature v4: that of aws-c-auth and that of botocore.

4A, which aws-c-auth tests as well, is not supported.
"""

import json
from calendar import timegm
from pathlib import Path
from time import strptime
from typing import Any

import pytest

from postgui.net.address import Address
from postgui.net.auth.awsv4 import KIND
from postgui.net.auth_kind import Unsigned
from postgui.net.outgoing import EncodedBody, OutgoingHeader
from tests.support.unsigned import values_of

CORPUS = Path(__file__).parents[5] / "shared" / "corpora" / "aws-sigv4"
C_AUTH = sorted((CORPUS / "aws-c-auth" / "v4").glob("*/context.json"))
BOTOCORE = sorted((CORPUS / "botocore").glob("**/*.req"))

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus aws-sigv4 is not here")


def test_the_suites_are_whole():
    assert (len(C_AUTH), len(BOTOCORE)) == (15, 14)


@pytest.mark.parametrize("context", C_AUTH, ids=lambda path: path.parent.name)
@pytest.mark.parametrize("placement", ["header", "query"])
def test_aws_c_auth(context, placement):
    folder = context.parent
    told = json.loads(context.read_text("utf-8"))
    request = read_request(folder / "request.txt", told["timestamp"])
    added = KIND.apply(values_from(told, placement), request)
    expected = (folder / f"{placement}-signature.txt").read_text("utf-8").strip()
    signed = (folder / f"{placement}-signed-request.txt").read_bytes()
    if placement == "header":
        headers = dict(added.headers)
        assert headers["Authorization"].endswith(f"Signature={expected}")
        assert f"Authorization:{headers['Authorization']}\n".encode() in signed
        assert f"X-Amz-Date:{headers['X-Amz-Date']}\n".encode() in signed
        return
    assert added.raw_query.endswith(f"X-Amz-Signature={expected}")
    if "omit_session_token" not in told:
        joiner = b"&" if b"?" in request.address.target else b"?"
        line = b"%s %s%s%s HTTP/1.1\n" % (
            request.method.encode(),
            request.address.target,
            joiner,
            added.raw_query.encode(),
        )
        assert signed.startswith(line)


@pytest.mark.parametrize("path", BOTOCORE, ids=lambda path: path.stem)
def test_botocore(path):
    # .authz, not .sreq: in get-vanilla-with-session-token the latter has a signature made without it.
    expected = path.with_suffix(".authz").read_text("utf-8").strip()
    token = "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267"
    told = {"region": "us-east-1", "service": "service", "credentials": {
        "access_key_id": "AKIDEXAMPLE",
        "secret_access_key": "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
        **({"token": token} if path.stem == "get-vanilla-with-session-token" else {}),
    }}  # fmt: skip
    added = KIND.apply(values_from(told, "header"), read_request(path, "2015-08-30T12:36:00Z"))
    assert dict(added.headers)["Authorization"] == expected


def values_from(told: dict[str, Any], placement: str) -> dict[str, str]:
    keys = told["credentials"]
    return values_of(
        KIND,
        accessKeyId=keys["access_key_id"],
        secretAccessKey=keys["secret_access_key"],
        # "omit": the token is added after signing, which is then as without one.
        sessionToken="" if told.get("omit_session_token") else keys.get("token", ""),
        region=told["region"],
        service=told["service"],
        normalizePath="true" if told.get("normalize", True) else "false",
        expires=str(told.get("expiration_in_seconds", 3600)),
        placement=placement,
    )


def read_request(path: Path, timestamp: str) -> Unsigned:
    """The request of a file, its target byte for byte; a header may go on in the next line."""
    head, _, body = path.read_bytes().partition(b"\n\n")
    request_line, *lines = head.split(b"\n")
    method, target = request_line.removesuffix(b" HTTP/1.1").split(b" ", 1)
    headers: list[OutgoingHeader] = []
    for line in filter(None, lines):
        if line[:1].isspace():
            last = headers.pop()
            headers.append(OutgoingHeader(last.name, last.value + b"\n" + line))
            continue
        name, _, value = line.partition(b":")
        headers.append(OutgoingHeader(name, value))
    encoded = EncodedBody((body,), present=True) if body else EncodedBody()
    now = timegm(strptime(timestamp, "%Y-%m-%dT%H:%M:%SZ"))
    address = Address("https", "example.amazonaws.com", 443, target)
    return Unsigned(method.decode(), address, tuple(headers), encoded, now, lambda: "")
