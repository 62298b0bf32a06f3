"""Tokens, read back by PyJWT, which knows nothing of how they were made."""

import json
from base64 import urlsafe_b64decode
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes

from postgui.model.problem import ProblemError
from postgui.net.auth.jwt import KIND
from postgui.net.signing import jws
from tests.support.unsigned import NOW, unsigned, values_of

SECRET = "a secret that is long enough for every one of the algorithms, even for the longest hash"
PLAIN = values_of(KIND, secret=SECRET, claims='{"sub": "me",  "admin": true}', issuedAt="false")


def token_of(values: dict[str, str], **more) -> str:
    ((name, value),) = KIND.apply(values, unsigned(**more)).headers
    assert name == "Authorization"
    return value.removeprefix("Bearer ")


def read_back(token: str, key: Any, algorithm: str) -> dict[str, Any]:
    jwt = pytest.importorskip("jwt")
    options = {"verify_exp": False, "verify_iat": False, "verify_nbf": False}
    claims: dict[str, Any] = jwt.decode(token, key, algorithms=[algorithm], options=options)
    return claims


def make_key(algorithm: str) -> Any:
    if algorithm in jws.RSA:
        return rsa.generate_private_key(65537, 2048)
    curves = {
        "ES256": ec.SECP256R1(),
        "ES256K": ec.SECP256K1(),
        "ES384": ec.SECP384R1(),
        "ES512": ec.SECP521R1(),
    }
    if algorithm in curves:
        return ec.generate_private_key(curves[algorithm])
    return ed25519.Ed25519PrivateKey.generate()


def pem_of(key: PrivateKeyTypes) -> str:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()


def test_rfc_7515_appendix_a_1():
    payload = '{"iss":"joe",\r\n "exp":1300819380,\r\n "http://example.com/is_root":true}'
    key = "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"
    header = b'{"typ":"JWT",\r\n "alg":"HS256"}'
    signed = f"{jws.part(header)}.{jws.part(payload.encode())}"
    values = {**PLAIN, "secret": key, "secretBase64": "true", "claims": payload}
    assert token_of(values).split(".")[1] == signed.split(".")[1]  # the payload, line breaks and all
    signature = jws.hmac_signature("HS256", urlsafe_b64decode(f"{key}=="), signed.encode())
    assert jws.part(signature) == "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"


def test_rfc_8037_appendix_a_4():
    secret = urlsafe_b64decode("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=")
    key = ed25519.Ed25519PrivateKey.from_private_bytes(secret)
    header = b'{"alg":"EdDSA"}'
    signed = f"{jws.part(header)}.{jws.part(b'Example of Ed25519 signing')}"
    assert jws.part(jws.key_signature("EdDSA", key, signed.encode())) == (
        "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg"
    )


@pytest.mark.parametrize("algorithm", jws.HMAC)
def test_shared_secrets(algorithm):
    assert read_back(token_of({**PLAIN, "algorithm": algorithm}), SECRET, algorithm) == {
        "sub": "me",
        "admin": True,
    }


@pytest.mark.parametrize("algorithm", jws.WITH_KEY)
def test_private_keys(algorithm):
    key = make_key(algorithm)
    token = token_of({**PLAIN, "algorithm": algorithm, "privateKey.value": pem_of(key)})
    assert read_back(token, key.public_key(), algorithm)["sub"] == "me"


def test_ed448_keys():
    key = ed448.Ed448PrivateKey.generate()
    token = token_of({**PLAIN, "algorithm": "EdDSA", "privateKey.value": pem_of(key)})
    assert read_back(token, key.public_key(), "EdDSA")["sub"] == "me"


def test_claims_are_signed_as_typed_unless_times_are_added():
    payload = token_of(PLAIN).split(".")[1]
    assert urlsafe_b64decode(payload + "=" * (-len(payload) % 4)).decode() == PLAIN["claims"]
    timed = {**PLAIN, "issuedAt": "true", "notBefore": "true", "lifetime": "300"}
    now = int(NOW)
    claims = read_back(token_of(timed), SECRET, "HS256")
    assert claims == {"sub": "me", "admin": True, "iat": now, "nbf": now, "exp": now + 300}


def test_times_that_the_claims_have_stay():
    values = {**PLAIN, "issuedAt": "true", "lifetime": "300", "claims": '{"exp": 1, "iat": 2}'}
    assert read_back(token_of(values), SECRET, "HS256") == {"exp": 1, "iat": 2}


def test_the_header_may_have_more_but_not_another_algorithm():
    jwt = pytest.importorskip("jwt")
    token = token_of({**PLAIN, "header": '{"kid": "1", "typ": "at+jwt", "alg": "none"}'})
    assert jwt.get_unverified_header(token) == {"kid": "1", "typ": "at+jwt", "alg": "HS256"}


def test_the_token_goes_where_it_was_placed():
    added = KIND.apply({**PLAIN, "prefix": "Token"}, unsigned())
    assert added.headers[0][1].startswith("Token ey")
    added = KIND.apply({**PLAIN, "placement": "query", "parameter": "jwt"}, unsigned())
    assert added.headers == ()
    assert added.query[0][0] == "jwt"


def test_a_preview_shows_the_claims_but_no_signature_that_would_differ():
    fixed = KIND.apply(PLAIN, unsigned(preview=True))
    assert fixed == KIND.apply(PLAIN, unsigned())
    assert fixed.late == ()
    timed = KIND.apply({**PLAIN, "issuedAt": "true"}, unsigned(preview=True))
    assert timed.headers[0][1].endswith(".(made when sent)")
    assert timed.late == ("Authorization",)


@pytest.mark.parametrize(
    ("values", "what"),
    [
        ({"secret": ""}, "secret is missing"),
        ({"secret": "a", "secretBase64": "true"}, "not Base64"),
        ({"claims": "{"}, "claims of the token are not JSON"),
        ({"claims": "[]"}, "must be a JSON object"),
        ({"claims": "[" * 100_000}, "too deep"),
        ({"header": "x"}, "header is not JSON"),
        ({"lifetime": "1h"}, "'1h' is no lifetime"),
        ({"algorithm": "none"}, "'none' is no algorithm"),
        ({"algorithm": "RS256"}, "private key is missing"),
        ({"algorithm": "ES384", "privateKey.value": pem_of(make_key("ES256"))}, "doesn't fit ES384"),
        ({"algorithm": "EdDSA", "privateKey.value": pem_of(make_key("ES256"))}, "doesn't fit EdDSA"),
    ],
)
def test_what_can_not_be_signed_is_refused_with_the_reason(values, what):
    with pytest.raises(ProblemError, match=what):
        KIND.apply({**PLAIN, **values}, unsigned())


def test_an_error_in_the_claims_is_located():
    with pytest.raises(ProblemError) as caught:
        KIND.apply({**PLAIN, "claims": '{\n "a": }'}, unsigned())
    assert caught.value.problem.meaning.startswith("Line 2, column 7:")
    assert json.loads(PLAIN["claims"])["sub"] == "me"
