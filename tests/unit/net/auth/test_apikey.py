"""Where the key goes."""

import pytest

from postgui.model.problem import ProblemError
from postgui.model.request import AuthConfig, Pair, Request
from postgui.net.auth.apikey import KIND
from postgui.net.prepare import Kinds, prepare
from tests.support.unsigned import unsigned, values_of


@pytest.mark.parametrize(
    ("placement", "headers", "query"),
    [
        ("header", (("k", "v"),), ()),
        ("query", (), (("k", "v"),)),
        ("cookie", (("Cookie", "k=v"),), ()),
    ],
)
def test_the_key_goes_where_it_was_placed(placement, headers, query):
    added = KIND.apply(values_of(KIND, key="k", value="v", placement=placement), unsigned())
    assert (added.headers, added.query) == (headers, query)


def test_a_cookie_joins_the_one_that_the_person_wrote(tmp_path):
    auth = AuthConfig("apikey", (("key", "k"), ("value", "v"), ("placement", "cookie")))
    request = Request(url="http://x.org", headers=(Pair("Cookie", "a=b"),), auth=auth)
    assert b"\r\nCookie: a=b; k=v\r\n" in prepare(request, tmp_path, Kinds.load()).head


@pytest.mark.parametrize(("key", "value"), [("a=b", "v"), ("a;b", "v"), ("a", "x; y")])
def test_a_cookie_can_not_be_ended_early(key, value):
    with pytest.raises(ProblemError, match="can't go into a cookie"):
        KIND.apply(values_of(KIND, key=key, value=value, placement="cookie"), unsigned())
