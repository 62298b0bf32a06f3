"""AWS Signature v4 against moto, which checks signatures with botocore's code.

The signature is made over what was composed and checked over what arrived, so this holds the whole way.
moto decodes paths and queries before it checks, hashes the query of a GET as if it were a body, and does not
check presigned URLs: those are left to Amazon's own vectors (`tests/unit/net/auth/test_awsv4*.py`).
"""

import json
import re
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from postgui.model.exchange import Exchange, Finished
from postgui.model.request import AuthConfig, Body, Pair, Request
from postgui.net.exchange import Sending
from postgui.net.prepare import Kinds, compose
from postgui.net.send_options import SendOptions
from postgui.net.transport_pool import TransportPool
from tests.peers.program import need_module
from tests.support.leftover import LeftoverPlugin

POLICY = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}
FORM = Pair("Content-Type", "application/x-www-form-urlencoded")


@pytest.fixture(scope="module")
def moto_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """moto in a process of its own. It tells its port first; what few lines follow fit into the pipe."""
    need_module("moto")
    need_module("flask")
    plugin = request.config.pluginmanager.get_plugin("leftover")
    assert isinstance(plugin, LeftoverPlugin)
    command = [sys.executable, "-u", "-m", "moto.server", "-H", "127.0.0.1", "-p", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        plugin.expect_process(process.pid)
        try:
            assert process.stdout is not None
            urls = (re.search(r"http://127\.0\.0\.1:\d+", line) for line in process.stdout)
            found = next(filter(None, urls), None)
            assert found is not None, "moto did not start"
            yield found[0]
        finally:
            process.terminate()


@dataclass(frozen=True)
class Sender:
    """Sends requests that are signed with one pair of keys."""

    pool: TransportPool
    url: str
    access_key: str = "mock"
    secret_key: str = "mock"
    placement: str = "header"

    async def send(self, service: str, path: str, **more) -> Exchange:
        values = {
            "accessKeyId": self.access_key,
            "secretAccessKey": self.secret_key,
            "region": "us-east-1",
            "service": service,
            "placement": self.placement,
        }
        auth = AuthConfig("awsv4", tuple(values.items()))
        request = Request(url=self.url + path, auth=more.pop("auth", auth), **more)
        sending = Sending(compose(request, Path(), Kinds.load()), SendOptions(), self.pool, _no_spool)
        events = [event async for event in sending.events()]
        assert isinstance(events[-1], Finished)
        return events[-1].exchange

    async def status(self, service: str, path: str, **more) -> int:
        exchange = await self.send(service, path, **more)
        assert exchange.response is not None, exchange.problem
        return exchange.response.status

    async def iam(self, **parameters: str) -> ElementTree.Element:
        text = "&".join(f"{name}={value}" for name, value in {**parameters, "Version": "2010-05-08"}.items())
        body = Body("text", text=text)
        exchange = await self.send("iam", "/", method="POST", headers=(FORM,), body=body)
        assert exchange.response is not None
        assert exchange.response.status == 200, exchange.body.data
        return ElementTree.fromstring(exchange.body.data or b"")


def _no_spool():
    raise AssertionError("so short an answer needs no file")


@pytest.fixture
async def sender(moto_url: str) -> AsyncIterator[Sender]:
    """A user who may do all, on a server that from now on checks everything."""
    pool = TransportPool()
    anyone = Sender(pool, moto_url)
    none = AuthConfig("none")
    assert await anyone.status("", "/moto-api/reset", method="POST", auth=none) == 200
    await anyone.iam(Action="CreateUser", UserName="me")
    policy = json.dumps(POLICY).replace(" ", "")
    await anyone.iam(Action="PutUserPolicy", UserName="me", PolicyName="all", PolicyDocument=policy)
    made = await anyone.iam(Action="CreateAccessKey", UserName="me")
    keys = {element.tag.rpartition("}")[2]: element.text or "" for element in made.iter()}
    checking = "/moto-api/reset-auth"
    assert await anyone.status("", checking, method="POST", body=Body("text", text="0"), auth=none) == 200
    yield replace(anyone, access_key=keys["AccessKeyId"], secret_key=keys["SecretAccessKey"])
    off = Body("text", text="inf")
    assert await anyone.status("", checking, method="POST", body=off, auth=none) == 200
    await pool.close()


async def test_the_right_secret_is_taken_and_a_wrong_one_is_not(sender):
    who = Body("text", text="Action=GetCallerIdentity&Version=2011-06-15")
    post = {"method": "POST", "headers": (FORM,), "body": who}
    assert await sender.status("sts", "/", **post) == 200
    assert await replace(sender, secret_key="wrong").status("sts", "/", **post) == 403
    await sender.iam(Action="ListUsers", PathPrefix="%2F", MaxItems="5")


async def test_objects_of_s3(sender):
    wrong = replace(sender, secret_key="wrong")
    assert await sender.status("s3", "/bucket", method="PUT") == 200
    path = "/bucket/a%20folder/file.txt"
    body = Body("text", text="content")
    assert await wrong.status("s3", path, method="PUT", body=body) == 403
    assert await sender.status("s3", path, method="PUT", body=body) == 200
    got = await sender.send("s3", path)
    assert got.response is not None
    assert (got.response.status, got.body.data) == (200, b"content")
    listing = "/bucket?list-type=2&prefix=a&max-keys=7"
    assert await sender.status("s3", listing) == 200
    assert await wrong.status("s3", listing) == 403
