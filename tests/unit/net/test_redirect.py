"""What follows a redirect (RFC 9110, section 15.4), and what stays behind."""

from pathlib import Path

import pytest

from postgui.model.exchange import ResponseHead
from postgui.model.request import Body, Pair, Request
from postgui.net.outgoing import Outgoing
from postgui.net.prepare import Kinds, compose
from postgui.net.redirect import Next, follow
from tests.support.builder import headers


def outgoing(method: str = "POST", url: str = "http://h:1/a") -> Outgoing:
    request = Request(
        method=method,
        url=url,
        headers=headers("Authorization: Bearer t", "Cookie: c=1", "X-Mine: 1"),
        body=Body("json", "{}") if method != "GET" else Body(),
    )
    return compose(request, Path(), Kinds.load()).bare


def going(
    out: Outgoing, status: int, location: str = "/b", *, forward_authorization: bool = False
) -> Next | None:
    head = ResponseHead(status, headers=(("Location", location),))
    return follow(out, head, forward_authorization=forward_authorization)


@pytest.mark.parametrize(
    ("method", "status", "after"),
    [
        ("POST", 301, "GET"),
        ("POST", 302, "GET"),
        ("PUT", 302, "PUT"),
        ("PUT", 303, "GET"),
        ("HEAD", 303, "HEAD"),
        ("POST", 307, "POST"),
        ("DELETE", 308, "DELETE"),
    ],
)
def test_methods_change_as_the_standard_says(method, status, after):
    step = going(outgoing(method), status)
    assert step is not None
    assert step.outgoing.method == after
    kept = step.outgoing.body.present
    assert kept == (after == method and method not in ("GET",))
    assert (step.outgoing.header(b"content-type") is not None) == kept


@pytest.mark.parametrize("status", [200, 300, 304, 305, 404])
def test_other_statuses_lead_nowhere(status):
    assert going(outgoing(), status) is None


def test_a_redirect_without_location_leads_nowhere():
    assert follow(outgoing(), ResponseHead(302), forward_authorization=False) is None


@pytest.mark.parametrize("location", ["http://h:2/", "https://h:1/", "http://other:1/"])
def test_credentials_stay_behind_at_another_origin_and_that_is_said(location):
    step = going(outgoing(), 307, location)
    assert step is not None
    assert step.outgoing.header(b"authorization") is None
    assert step.outgoing.header(b"cookie") is None
    assert step.outgoing.header(b"x-mine") == b"1"
    assert {note.split()[0] for note in step.notes} == {"Authorization", "Cookie"}
    assert not step.authenticate


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        *(
            (name, True)
            for name in ("X-Api-Key", "apikey", "X-Auth-Token", "PRIVATE-TOKEN", "X-Amz-Security-Token")
        ),
        *((name, False) for name in ("Idempotency-Key", "X-Tokens", "Accept", "Sec-WebSocket-Key")),
    ],
)
def test_own_headers_that_hold_keys_stay_behind_at_another_origin(name, stays):
    out = compose(Request(url="http://h:1/a", headers=(Pair(name, "k"),)), Path(), Kinds.load()).bare
    elsewhere, same = going(out, 307, "http://other/"), going(out, 307, "/b")
    assert elsewhere is not None
    assert same is not None
    assert (elsewhere.outgoing.header(name.encode()) is None) is stays
    assert same.outgoing.header(name.encode()) == b"k"


def test_nothing_tells_of_a_body_that_is_gone():
    own = headers("Expect: 100-continue", "Content-Location: /x", "Content-MD5: x")
    request = Request(method="POST", url="http://h:1/a", headers=own, body=Body("json", "{}"))
    step = going(compose(request, Path(), Kinds.load()).bare, 303)
    assert step is not None
    assert step.outgoing.header(b"expect") is None
    assert step.outgoing.header(b"content-location") is None


def test_credentials_go_along_within_the_origin_or_when_allowed():
    same = going(outgoing(), 307, "http://h:1/c")
    allowed = going(outgoing(), 307, "http://other/", forward_authorization=True)
    assert same is not None
    assert allowed is not None
    assert same.authenticate
    assert allowed.authenticate
    assert same.outgoing.header(b"authorization") == b"Bearer t"
    assert allowed.outgoing.header(b"authorization") == b"Bearer t"


def test_host_follows_the_new_origin():
    step = going(outgoing(), 302, "//other:9/x")
    assert step is not None
    assert step.outgoing.header(b"host") == b"other:9"


def test_a_location_in_raw_utf8_is_encoded():
    step = going(outgoing(), 302, "/ü".encode().decode("latin-1"))
    assert step is not None
    assert step.outgoing.address.target == b"/%C3%BC"
