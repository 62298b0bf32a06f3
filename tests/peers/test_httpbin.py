"""httpbin under gunicorn: authentication, redirects, encodings, as another project checks them."""

import json
import sys
from collections.abc import Iterator

import pytest

from postgui.model.exchange import Exchange
from postgui.model.request import AuthConfig, Body, FormRow, Request, Settings
from tests.peers.program import free_port, need_module, running
from tests.support.sending_client import SendingClient


@pytest.fixture(scope="module")
def httpbin(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of a running httpbin."""
    need_module("httpbin")
    need_module("gunicorn")
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", "--bind", f"127.0.0.1:{port}", "httpbin:app"]
    with running(command, port, tmp_path_factory.mktemp("httpbin"), request):
        yield f"http://127.0.0.1:{port}"


def answer(exchange: Exchange):
    assert exchange.problem is None, exchange.problem
    assert exchange.body.data is not None
    return json.loads(exchange.body.data)


@pytest.mark.parametrize("algorithm", ["MD5", "SHA-256"])
@pytest.mark.parametrize("qop", ["auth", "auth-int"])
async def test_digest_is_accepted(client: SendingClient, httpbin: str, qop: str, algorithm: str):
    auth = AuthConfig("digest", (("username", "ada"), ("password", "s3cret")))
    url = f"{httpbin}/digest-auth/{qop}/ada/s3cret/{algorithm}"
    exchange = await client.send(Request(url=url, auth=auth))
    assert [hop.why for hop in exchange.redirects] == ["challenge"]
    assert exchange.response is not None
    assert exchange.response.status == 200


async def test_digest_with_a_wrong_password_ends_with_401(client, httpbin):
    auth = AuthConfig("digest", (("username", "ada"), ("password", "wrong")))
    exchange = await client.send(Request(url=f"{httpbin}/digest-auth/auth/ada/right", auth=auth))
    assert exchange.response.status == 401
    assert len(exchange.redirects) == 1


@pytest.mark.parametrize(
    ("path", "kind", "values"),
    [
        ("/basic-auth/ada/s3cret", "basic", {"username": "ada", "password": "s3cret"}),
        ("/hidden-basic-auth/ada/s3cret", "basic", {"username": "ada", "password": "s3cret"}),
        ("/bearer", "bearer", {"token": "abc"}),
    ],
)
async def test_simple_authentication_is_accepted(client, httpbin, path, kind, values):
    auth = AuthConfig(kind, tuple(values.items()))
    exchange = await client.send(Request(url=httpbin + path, auth=auth))
    assert exchange.response.status == 200
    assert answer(exchange)["authenticated"] is True


async def test_redirects_are_followed_and_each_is_kept(client, httpbin):
    exchange = await client.get(f"{httpbin}/redirect/5")
    assert exchange.response.status == 200
    assert [hop.response.status for hop in exchange.redirects] == [302] * 5


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_methods_after_a_redirect_are_as_the_standard_says(client, httpbin, status):
    url = f"{httpbin}/redirect-to?url=/anything&status_code={status}"
    exchange = await client.send(Request(method="POST", url=url, body=Body("text", "abc")))
    kept = status in (307, 308)
    assert answer(exchange)["method"] == ("POST" if kept else "GET")
    assert answer(exchange)["data"] == ("abc" if kept else "")


@pytest.mark.parametrize(
    ("path", "said"), [("/gzip", "gzipped"), ("/deflate", "deflated"), ("/brotli", "brotli")]
)
async def test_encodings_are_undone(client, httpbin, path, said):
    assert answer(await client.get(httpbin + path))[said] is True


async def test_forms_arrive_as_fields(client, httpbin, tmp_path):
    (client.folder / "f.txt").write_text("file ü")
    rows = (FormRow("a", "1 +&="), FormRow("a", "2"), FormRow("f", kind="file", files=("f.txt",)))
    request = Request(method="POST", url=f"{httpbin}/post", body=Body("multipart-form", rows=rows))
    data = answer(await client.send(request))
    assert data["form"] == {"a": ["1 +&=", "2"]}
    assert data["files"] == {"f": "file ü"}
    plain = Request(method="POST", url=f"{httpbin}/post", body=Body("form-urlencoded", rows=rows[:2]))
    assert answer(await client.send(plain))["form"] == {"a": ["1 +&=", "2"]}


async def test_a_server_that_takes_too_long_is_given_up(client, httpbin):
    exchange = await client.send(Request(url=f"{httpbin}/delay/5", settings=Settings(read_timeout_ms=200)))
    assert exchange.problem is not None
    assert exchange.problem.kind.startswith("timeout")
