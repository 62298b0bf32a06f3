"""OAuth 1.0a against the examples of RFC 5849, and against oauthlib."""

import base64
import hashlib
from pathlib import Path
from urllib.parse import parse_qsl

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes

from postgui.model.problem import ProblemError
from postgui.model.request import AuthConfig, Body, FormRow, Request
from postgui.net.address import parse
from postgui.net.auth.oauth1 import KIND
from postgui.net.prepare import Kinds, prepare
from postgui.net.signing import oauth1
from tests.support.unsigned import unsigned, values_of

FORM = ("Content-Type", "application/x-www-form-urlencoded")
CLIENT = values_of(
    KIND,
    consumerKey="dpf43f3p2l4k3l03",
    consumerSecret="kd94hf93k423kf44",
    realm="Photos",
    version="",
)


def header_of(values: dict[str, str], request) -> str:
    ((name, value),) = KIND.apply(values, request).headers
    assert name == "Authorization"
    return value


@pytest.fixture(scope="module")
def rsa_pem() -> str:
    return pem_of(rsa.generate_private_key(65537, 2048))


def pem_of(key: PrivateKeyTypes, passphrase: bytes = b"") -> str:
    encryption = (
        serialization.BestAvailableEncryption(passphrase) if passphrase else serialization.NoEncryption()
    )
    kind, form = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    return key.private_bytes(kind, form, encryption).decode()


def test_rfc_5849_section_1_2_temporary_credentials():
    values = {
        **CLIENT,
        "callbackUrl": "http://printer.example.com/ready",
        "timestamp": "137131200",
        "nonce": "wIjqoS",
    }
    header = header_of(values, unsigned("https://photos.example.net/initiate", "POST"))
    assert header == (
        'OAuth realm="Photos", oauth_consumer_key="dpf43f3p2l4k3l03", oauth_signature_method="HMAC-SHA1", '
        'oauth_timestamp="137131200", oauth_nonce="wIjqoS", '
        'oauth_callback="http%3A%2F%2Fprinter.example.com%2Fready", '
        'oauth_signature="74KNZJeDHnMBp0EMJ9ZHt%2FXKycU%3D"'
    )


def test_rfc_5849_section_1_2_the_photo():
    values = {
        **CLIENT,
        "accessToken": "nnch734d00sl2jdk",
        "accessTokenSecret": "pfkkdhi9sl3r4s00",
        "timestamp": "137131202",
        "nonce": "chapoH",
    }
    request = unsigned("http://photos.example.net/photos?file=vacation.jpg&size=original")
    assert 'oauth_signature="MdpQcU8iPSUjWoN%2FUDMsK2sui9I%3D"' in header_of(values, request)


def test_rfc_5849_section_2_1_plaintext():
    values = values_of(
        KIND, consumerKey="jd83jd92dhsh93js", consumerSecret="ja893SD9", signatureMethod="PLAINTEXT"
    )
    header = header_of(values, unsigned("https://server.example.com/request_temp_credentials", "POST"))
    assert 'oauth_signature="ja893SD9%26"' in header


def test_rfc_5849_section_3_4_1_1_base_string():
    pairs = oauth1.form_pairs(b"b5=%3D%253D&a3=a&c%40=&a2=r%20b") + oauth1.form_pairs(b"c2&a3=2+q")
    protocol = [
        ("oauth_consumer_key", "9djdj82h48djs9d2"),
        ("oauth_token", "kkk9d7dh3k39sjv7"),
        ("oauth_signature_method", "HMAC-SHA1"),
        ("oauth_timestamp", "137131201"),
        ("oauth_nonce", "7d8f3e4a"),
    ]
    address = parse("http://EXAMPLE.COM:80/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b")
    assert oauth1.base_string("post", address, "EXAMPLE.COM:80", [*pairs, *protocol]) == (
        "POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D"
        "%26c%2540%3D%26c2%3D%26oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a"
        "%26oauth_signature_method%3DHMAC-SHA1%26oauth_timestamp%3D137131201"
        "%26oauth_token%3Dkkk9d7dh3k39sjv7"
    )


@pytest.mark.parametrize("method", oauth1.METHODS)
@pytest.mark.parametrize(
    ("verb", "url", "body"),
    [
        ("GET", "https://api.example.org/1/x?b=2&a=%C3%A4%20~*!()&a=1&flag=", None),
        ("POST", "http://example.org:8080/path%20x//y;z?c=%2B", "status=Hello%20Ladies+%2B%26&x=%7E"),
        ("DELETE", "http://[::1]:81/a", None),
    ],
)
def test_the_signature_is_that_of_oauthlib(method, verb, url, body, rsa_pem):
    client = pytest.importorskip("oauthlib.oauth1").Client(
        "key&", "secret ü", "token", "token secret", signature_method=method, rsa_key=rsa_pem,
        timestamp="1700000000", nonce="n0nce",
    )  # fmt: skip
    headers = dict([FORM]) if body else {}
    _, signed, _ = client.sign(url, verb, body, headers)
    values = values_of(
        KIND,
        consumerKey="key&",
        consumerSecret="secret ü",
        accessToken="token",
        accessTokenSecret="token secret",
        signatureMethod=method,
        privateKey__value=rsa_pem,
        timestamp="1700000000",
        nonce="n0nce",
    )
    request = unsigned(url, verb, (FORM,) if body else (), body.encode() if body else None)
    assert sorted(header_of(values, request)[6:].split(", ")) == sorted(
        signed["Authorization"][6:].split(", ")
    )


def test_a_query_that_no_library_takes_is_signed_as_it_is_sent():
    values = {**CLIENT, "timestamp": "1", "nonce": "n"}
    header = header_of(values, unsigned("http://x.org/?a=[1]&&b=\u00e4", encode=False))
    assert "oauth_signature=" in header
    assert header == header_of(values, unsigned("http://x.org/?a=%5B1%5D&b=%C3%A4"))


def test_the_query_and_the_body_get_the_same_parameters():
    values = {**CLIENT, "timestamp": "1", "nonce": "n", "placement": "query"}
    in_query = KIND.apply(values, unsigned("http://x.org/?a=b"))
    assert in_query.headers == ()
    assert "realm" not in in_query.raw_query
    request = unsigned("http://x.org/?a=b", headers=(FORM,), body=b"")
    in_body = KIND.apply({**values, "placement": "body"}, request)
    assert list(in_body.form) == parse_qsl(in_query.raw_query)


def test_only_a_form_can_take_parameters():
    with pytest.raises(ProblemError, match="can't be added to this body"):
        KIND.apply({**CLIENT, "placement": "body"}, unsigned(method="POST", body=b"{}"))


def test_the_body_hash_is_for_bodies_that_are_no_form():
    # The example of "OAuth Request Body Hash", draft 4, section 4.
    values = {**CLIENT, "includeBodyHash": "true"}
    header = header_of(values, unsigned(method="PUT", body=b"Hello World!"))
    assert 'oauth_body_hash="Lve95gjOVATpfV8EL5X4nxwjKHE%3D"' in header
    expected = base64.b64encode(hashlib.sha256(b"x").digest()).decode()
    header = header_of({**values, "signatureMethod": "HMAC-SHA256"}, unsigned(body=b"x"))
    assert f'oauth_body_hash="{oauth1.encode(expected)}"' in header
    assert "body_hash" not in header_of(values, unsigned(method="POST", headers=(FORM,), body=b"a=b"))


def test_a_preview_has_placeholders():
    added = KIND.apply({**CLIENT, "placement": "query"}, unsigned(preview=True))
    assert added.late == ("oauth_timestamp", "oauth_nonce", "oauth_signature")
    assert "oauth_signature=%28made%20when%20sent%29" in added.raw_query


def test_a_key_may_be_a_file_or_encrypted(tmp_path: Path):
    key = rsa.generate_private_key(65537, 2048)
    (tmp_path / "key.pem").write_text(pem_of(key, b"open sesame"))
    values = {**CLIENT, "signatureMethod": "RSA-SHA256", "timestamp": "1", "nonce": "n"}
    in_file = {
        **values,
        "privateKey.type": "file",
        "privateKey.value": "key.pem",
        "privateKey.passphrase": "open sesame",
    }
    in_one_line = {**values, "privateKey.value": pem_of(key).replace("\n", "\\n")}
    request = unsigned(base=tmp_path)
    assert header_of(in_file, request) == header_of(in_one_line, request)
    with pytest.raises(ProblemError, match="is encrypted"):
        header_of({**in_file, "privateKey.passphrase": ""}, request)
    with pytest.raises(ProblemError) as caught:
        header_of({**in_file, "privateKey.passphrase": "wrong"}, request)
    assert "the passphrase is wrong" in caught.value.problem.meaning


@pytest.mark.parametrize(
    ("values", "what"),
    [
        ({"consumerKey": ""}, "needs a consumer key"),
        ({"signatureMethod": "HMAC-MD5"}, "'HMAC-MD5' is not a signature method"),
        ({"signatureMethod": "RSA-SHA1"}, "private key is missing"),
        ({"signatureMethod": "RSA-SHA1", "privateKey.value": "abc"}, "can't be read"),
        ({"signatureMethod": "RSA-SHA1", "privateKey.value": pem_of(ec.generate_private_key(ec.SECP256R1()))},
         "needs an RSA key"),
        ({"signatureMethod": "RSA-SHA1", "privateKey.type": "file", "privateKey.value": "gone.pem"},
         r"The key file gone\.pem can't be read"),
    ],
)  # fmt: skip
def test_what_can_not_be_signed_is_refused_with_the_reason(values, what):
    with pytest.raises(ProblemError, match=what):
        KIND.apply({**CLIENT, **values}, unsigned())


@pytest.mark.parametrize("placement", ["header", "body"])
def test_a_compressed_form_is_refused_and_not_spoiled(placement):
    values = (("consumerKey", "k"), ("consumerSecret", "s"), ("placement", placement))
    form = Body("form-urlencoded", rows=(FormRow("a", "1"),), compression="gzip")
    request = Request(method="POST", url="http://h/", body=form, auth=AuthConfig("oauth1", values))
    with pytest.raises(ProblemError, match="compressed form"):
        prepare(request, Path(), Kinds.load())
