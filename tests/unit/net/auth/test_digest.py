"""Digest against the examples of its RFCs, and the rounds of a real send."""

import hashlib
import re

import pytest

from postgui.net.auth.digest import KIND
from postgui.net.signing.challenge import parse_challenges
from postgui.net.signing.digest_response import DigestRequest, can_answer, digest_authorization
from tests.support.unsigned import NONCE, answer_of, challenge, unsigned, values_of

RFC_7616 = (
    'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm={}, '
    'nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", '
    'opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"'
)
UTF_8 = (
    'Digest realm="api@example.org", qop="auth", algorithm=SHA-512-256, '
    'nonce="5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK", '
    'opaque="HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDnsOS", charset=UTF-8, userhash={}'
)
MUFASA = values_of(KIND, username="Mufasa", password="Circle of Life")
NEEDS_SHA_512_256 = pytest.mark.skipif(
    "sha512_256" not in hashlib.algorithms_available, reason="this OpenSSL has no SHA-512/256"
)


def part(header: str, name: str) -> str:
    """The value of one parameter of an Authorization header."""
    found = re.search(rf'(?:^| ){re.escape(name)}=("?)([^",]*)\1', header)
    assert found is not None, f"no {name} in {header}"
    return found[2]


def answered(line: str, url: str, *, nonce: str = NONCE, values: dict[str, str] | None = None, **more) -> str:
    asked = challenge(line, rounds=more.pop("rounds", 0), memory=more.pop("memory", None))
    added = answer_of(KIND, values or MUFASA, unsigned(url, nonce=nonce, **more), asked)
    assert added is not None
    ((name, value),) = added.headers
    assert name == "Authorization"
    return value


@pytest.mark.parametrize(
    ("algorithm", "response"),
    [
        ("MD5", "8ca523f5e9506fed4657c9700eebdbec"),
        ("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
    ],
)
def test_rfc_7616_section_3_9_1(algorithm, response):
    header = answered(
        RFC_7616.format(algorithm),
        "http://www.example.org/dir/index.html",
        nonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ",
    )
    assert part(header, "response") == response
    assert part(header, "uri") == "/dir/index.html"
    assert part(header, "opaque") == "FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"
    assert f", algorithm={algorithm}," in header
    assert ", qop=auth, nc=00000001," in header


@NEEDS_SHA_512_256
def test_rfc_7616_section_3_9_2_as_its_erratum_4897_corrects_it():
    # The RFC printed values of a cut SHA-512; the erratum has those of SHA-512/256 (FIPS 180-4).
    doe = values_of(KIND, username="Jäsøn Doe", password="Secret, or not?")
    cnonce = "NTg6RKcb9boFIAS3KrFK9BGeh+iDa/sm6jUMp2wds69v"
    hashed = answered(UTF_8.format("true"), "http://x.org/doe.json", nonce=cnonce, values=doe)
    assert part(hashed, "username") == "793263caabb707a56211940d90411ea4a575adeccb7e360aeb624ed06ece9b0b"
    assert part(hashed, "response") == "3798d4131c277846293534c3edc11bd8a5e4cdcbff78b05db9d95eeb1cec68a5"
    assert ", userhash=true," in hashed

    plain = answered(UTF_8.format("false"), "http://x.org/doe.json", nonce=cnonce, values=doe)
    assert "username*=UTF-8''J%C3%A4s%C3%B8n%20Doe" in plain
    assert part(plain, "response") == part(hashed, "response")


def test_rfc_7616_section_3_9_2_as_it_was_printed():
    """The printed numbers, with the cut SHA-512 they were made with: the recipe is the same."""

    def cut(text: str) -> str:
        return hashlib.sha512(text.encode()).hexdigest()[:64]

    a1, a2 = cut("Jäsøn Doe:api@example.org:Secret, or not?"), cut("GET:/doe.json")
    nonce = "5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK"
    middle = "00000001:NTg6RKcb9boFIAS3KrFK9BGeh+iDa/sm6jUMp2wds69v:auth"
    printed = "ae66e67d6b427bd3f120414a82e4acff38e8ecd9101d6c861229025f607a79dd"
    assert cut(f"{a1}:{nonce}:{middle}:{a2}") == printed
    assert cut("Jäsøn Doe:api@example.org").startswith("488869477bf257147b804c45308cd62a")


def test_rfc_2617_section_3_5():
    line = (
        'Digest realm="testrealm@host.com", qop="auth,auth-int", '
        'nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41"'
    )
    values = values_of(KIND, username="Mufasa", password="Circle Of Life")
    header = answered(line, "http://www.nowhere.org/dir/index.html", nonce="0a4f113b", values=values)
    assert part(header, "response") == "6629fae49393a05397450978507c4ef1"
    assert "algorithm" not in header


def test_rfc_2069_has_no_qop_and_no_client_nonce():
    # The example of RFC 2069, section 2.4, with the result of its erratum 749.
    line = (
        'Digest realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", '
        'opaque="5ccc069c403ebaf9f0171e9517f40e41"'
    )
    values = values_of(KIND, username="Mufasa", password="CircleOfLife")
    header = answered(line, "http://www.nowhere.org/dir/index.html", values=values)
    assert part(header, "response") == "1949323746fe6a43ef61f9606e7febea"
    assert "cnonce" not in header
    assert "nc=" not in header


def test_the_session_variant_hashes_the_nonces_into_the_secret():
    line = 'Digest realm="r", nonce="n", qop="auth", algorithm=SHA-256-sess'
    header = answered(line, "http://x.org/a")

    def h(text: str) -> str:
        return hashlib.sha256(text.encode()).hexdigest()

    a1 = h(f"{h('Mufasa:r:Circle of Life')}:n:{NONCE}")
    assert part(header, "response") == h(f"{a1}:n:00000001:{NONCE}:auth:{h('GET:/a')}")
    assert ", algorithm=SHA-256-sess," in header


def test_the_body_is_protected_where_only_that_is_asked_for():
    line = 'Digest realm="r", nonce="n", qop="auth-int"'
    header = answered(line, "http://x.org/a", method="POST", body=b"the body")

    def h(text: str) -> str:
        return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()

    a2 = h(f"POST:/a:{h('the body')}")
    assert part(header, "response") == h(f"{h('Mufasa:r:Circle of Life')}:n:00000001:{NONCE}:auth-int:{a2}")
    assert ", qop=auth-int," in header


def test_the_uri_is_the_target_as_it_is_sent():
    line = 'Digest realm="r", nonce="n", qop="auth"'
    assert 'uri="/a/../b//%2F?x=[1]&&y"' in answered(line, "http://x.org/a/../b//%2F?x=[1]&&y#f")


def test_the_first_challenge_that_is_known_counts():
    lines = (
        'Digest realm="r", nonce="1", algorithm=SHA-3',
        'Basic realm="r", Digest realm="r", nonce="2", algorithm=SHA-256, qop="auth"',
        'Digest realm="r", nonce="3", algorithm=MD5, qop="auth"',
    )
    added = answer_of(KIND, MUFASA, unsigned(), challenge(*lines))
    assert added is not None
    assert part(added.headers[0][1], "nonce") == "2"


@pytest.mark.parametrize(
    "line",
    [
        "Basic realm=r",
        "Digest realm=r",
        "Digest realm=r, nonce=n, algorithm=TOKEN",
        'Digest realm=r, nonce=n, qop="auth-conf"',
    ],
)
def test_what_can_not_be_answered_is_left_as_it_is(line):
    assert answer_of(KIND, MUFASA, unsigned(), challenge(line)) is None


def test_wrong_credentials_end_it_but_a_stale_nonce_does_not():
    memory: dict[str, object] = {}
    line = 'Digest realm="r", nonce="{}", qop="auth"'
    answered(line.format("one"), "http://x.org/", memory=memory)
    refused = challenge(line.format("two"), rounds=1, memory=memory)
    assert answer_of(KIND, MUFASA, unsigned("http://x.org/"), refused) is None
    stale = answered(line.format("two") + ", stale=TRUE", "http://x.org/", rounds=1, memory=memory)
    assert part(stale, "nonce") == "two"
    for more in range(3):
        for_ever = challenge(line.format(more) + ", stale=true", rounds=2 + more, memory=memory)
        assert (answer_of(KIND, MUFASA, unsigned("http://x.org/"), for_ever) is None) == (more == 2)


def test_a_nonce_that_comes_again_is_counted():
    memory: dict[str, object] = {}
    line = 'Digest realm="r", nonce="same", qop="auth"'
    first = answered(line, "http://x.org/a", memory=memory)
    second = answered(line, "http://x.org/b", memory=memory, nonce="f" * 32)
    assert (part(first, "nc"), part(second, "nc")) == ("00000001", "00000002")
    assert part(first, "cnonce") == part(second, "cnonce")


def test_quotes_in_names_are_escaped_in_the_header_only():
    (asked,) = parse_challenges([r'Digest realm="a \"b\" \\", nonce="n"'])
    assert can_answer(asked)
    header = digest_authorization(asked, DigestRequest("GET", "/", 'me"', "p", "c"))
    assert r'realm="a \"b\" \\"' in header
    assert r'username="me\""' in header


def test_the_first_request_goes_without():
    added = KIND.apply(MUFASA, unsigned())
    assert added.headers == ()
    assert added.late == ("Authorization",)
