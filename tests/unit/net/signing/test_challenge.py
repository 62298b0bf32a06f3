"""`WWW-Authenticate` as servers write it, well or badly."""

import pytest

from postgui.model.exchange import ResponseHead
from postgui.net.signing.challenge import AuthChallenge, challenges_of, parse_challenges


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Basic", [AuthChallenge("basic")]),
        ('Basic realm="simple"', [AuthChallenge("basic", {"realm": "simple"})]),
        ("Basic realm=unquoted words", [AuthChallenge("basic", {"realm": "unquoted words"})]),
        ('DIGEST Realm = "a" ,nonce="b"', [AuthChallenge("digest", {"realm": "a", "nonce": "b"})]),
        ("NTLM TlRMTVNTUA==", [AuthChallenge("ntlm", {}, "TlRMTVNTUA==")]),
        ("Negotiate, NTLM", [AuthChallenge("negotiate"), AuthChallenge("ntlm")]),
        ('Digest realm="never closed', [AuthChallenge("digest", {"realm": "never closed"})]),
        ('@@@, Basic realm="good"', [AuthChallenge("basic", {"realm": "good"})]),
        ('realm="without a scheme"', [AuthChallenge("realm")]),
        ("", []),
        (" , ,", []),
    ],
)
def test_challenges_are_taken_apart(line, expected):
    assert list(parse_challenges([line])) == expected


def test_commas_and_quotes_inside_a_value_stay_there():
    line = 'Newauth realm="a, b=\\"c\\"", type=1, title="Login, please", Basic realm="simple"'
    assert parse_challenges([line]) == (
        AuthChallenge("newauth", {"realm": 'a, b="c"', "type": "1", "title": "Login, please"}),
        AuthChallenge("basic", {"realm": "simple"}),
    )


def test_several_headers_keep_their_order():
    head = ResponseHead(
        401, headers=(("www-authenticate", "Negotiate"), ("X", "y"), ("WWW-Authenticate", "NTLM"))
    )
    assert [challenge.scheme for challenge in challenges_of(head)] == ["negotiate", "ntlm"]


def test_text_outside_ascii_is_utf_8_if_it_can_be():
    utf8 = 'Basic realm="Käse"'.encode().decode("latin-1")
    assert parse_challenges([utf8])[0].parameters["realm"] == "Käse"
    assert parse_challenges(['Basic realm="K\xe4se"'])[0].parameters["realm"] == "Käse"
