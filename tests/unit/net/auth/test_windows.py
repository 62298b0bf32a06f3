"""NTLM and Negotiate against pyspnego's accepting side, over real connections.

Kerberos needs a domain and is not tried here.
"""

import importlib.util
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from postgui.model.exchange import Exchange, Finished
from postgui.model.problem import ProblemError
from postgui.model.request import AuthConfig, Body, Request
from postgui.net.auth import negotiate, ntlm
from postgui.net.exchange import Sending
from postgui.net.prepare import Kinds, compose
from postgui.net.send_options import SendOptions
from postgui.net.transport_pool import TransportPool
from tests.support.unsigned import answer_of, challenge, unsigned, values_of
from tests.support.windows_server import windows_server

HAS_SPNEGO = importlib.util.find_spec("spnego") is not None
needs_spnego = pytest.mark.skipif(not HAS_SPNEGO, reason="pyspnego (postgui[auth]) is not installed")
KINDS = {"ntlm": ("NTLM", "ntlm"), "negotiate": ("Negotiate", "negotiate")}


@pytest.fixture
async def pool() -> AsyncIterator[TransportPool]:
    pool = TransportPool()
    yield pool
    await pool.close()


@pytest.fixture(autouse=True)
def _users(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    users = tmp_path / "users"
    users.write_text("CORP:alice:s3cret ü\n", "utf-8")
    monkeypatch.setenv("NTLM_USER_FILE", str(users))


async def send(pool: TransportPool, url: str, kind: str, password: str = "s3cret ü", **more) -> Exchange:
    auth = AuthConfig(kind, (("username", r"CORP\alice"), ("password", password)))
    composed = compose(Request(url=url, auth=auth, **more), Path(), Kinds.load())

    def no_spool():
        raise AssertionError("so short an answer needs no file")

    sending = Sending(composed, SendOptions(), pool, no_spool)
    events = [event async for event in sending.events()]
    assert isinstance(events[-1], Finished)
    await pool.close()
    return events[-1].exchange


@needs_spnego
@pytest.mark.parametrize("kind", KINDS)
async def test_the_right_password_is_taken_on_one_connection(kind, pool):
    with windows_server(*KINDS[kind]) as server:
        exchange = await send(pool, f"{server.url}/", kind, method="POST", body=Body("text", text="hello"))
    assert exchange.problem is None
    assert exchange.response is not None
    assert exchange.response.status == 200
    assert exchange.body.data == rb"CORP\alice hello"
    scheme = KINDS[kind][0]
    assert server.seen == [(1, ""), (1, scheme), (1, scheme)]
    assert [hop.why for hop in exchange.redirects] == ["challenge", "challenge"]


@needs_spnego
@pytest.mark.parametrize("kind", KINDS)
async def test_a_wrong_password_leaves_the_401(kind, pool):
    with windows_server(*KINDS[kind]) as server:
        exchange = await send(pool, f"{server.url}/", kind, "wrong")
    assert exchange.problem is None
    assert exchange.response is not None
    assert exchange.response.status == 401
    assert len(server.seen) == 3


@needs_spnego
@pytest.mark.parametrize("kind", KINDS)
async def test_a_redirect_stays_authenticated(kind, pool):
    with windows_server(*KINDS[kind]) as server:
        exchange = await send(pool, f"{server.url}/moved", kind)
    assert exchange.response is not None
    assert (exchange.response.status, exchange.body.data) == (200, rb"CORP\alice ")
    assert {number for number, _ in server.seen} == {1}


@needs_spnego
def test_the_domain_may_have_a_field_of_its_own():
    values = values_of(ntlm.KIND, username="alice", password="s3cret ü", domain="CORP")
    memory: dict[str, object] = {}
    added = answer_of(ntlm.KIND, values, unsigned(), challenge("Negotiate", "NTLM", memory=memory))
    assert added is not None
    assert added.headers[0][1].startswith("NTLM TlRMTVNTUAAB")
    again = challenge("NTLM", rounds=1, memory=memory)
    assert answer_of(ntlm.KIND, values, unsigned(), again) is None


@needs_spnego
def test_a_token_that_makes_no_sense_is_named():
    values = values_of(ntlm.KIND, username="alice", password="x")
    memory: dict[str, object] = {}
    answer_of(ntlm.KIND, values, unsigned(), challenge("NTLM", memory=memory))
    with pytest.raises(ProblemError, match="NTLM could not answer the server"):
        answer_of(ntlm.KIND, values, unsigned(), challenge("NTLM AAAA", rounds=1, memory=memory))


@needs_spnego
def test_kerberos_without_tickets_says_what_to_do():
    values = values_of(negotiate.KIND, protocol="kerberos")
    with pytest.raises(ProblemError) as caught:
        answer_of(negotiate.KIND, values, unsigned(), challenge("Negotiate"))
    assert "kinit" in caught.value.problem.advice


@pytest.mark.parametrize("kind", [ntlm.KIND, negotiate.KIND], ids=lambda kind: kind.id)
def test_without_the_library_it_says_how_to_get_it(kind, monkeypatch):
    monkeypatch.setattr(
        "postgui.net.signing.spnego_round.find_spec", lambda name: None if name == "spnego" else object()
    )
    with pytest.raises(ProblemError) as caught:
        kind.apply(values_of(kind), unsigned())
    assert "pip install 'postgui[auth]'" in caught.value.problem.advice


@pytest.mark.parametrize("kind", [ntlm.KIND, negotiate.KIND], ids=lambda kind: kind.id)
def test_other_schemes_are_left_alone(kind):
    assert answer_of(kind, values_of(kind), unsigned(), challenge('Basic realm="x"')) is None
