"""A JSON Web Token made for each request from claims and a key (RFC 7519), sent as a bearer token.

The claims are signed as typed, byte for byte, unless a time is to be added: then they are written anew,
compactly. Times that the claims already have stay.
"""

import base64
import binascii
import json
from collections.abc import Mapping
from typing import Any

from postgui.model.problem import Problem, ProblemError
from postgui.net.auth_kind import AT_SEND, Additions, AuthKind, Field, Unsigned
from postgui.net.signing import jws
from postgui.net.signing.private_key import key_fields, read_key
from postgui.translation import mark, tr

_LONGEST_S = 10**10
_BEARER = "Bearer"


def _apply(values: Mapping[str, str], unsigned: Unsigned) -> Additions:
    algorithm = values.get("algorithm") or "HS256"
    if algorithm not in (*jws.HMAC, *jws.WITH_KEY):
        raise _problem(
            tr("{algorithm!r} is no algorithm that is known here", algorithm=algorithm),
            tr("Known: {algorithms}.", algorithms=", ".join(_ALGORITHMS)),
        )
    header = {"typ": "JWT", **_object(values, "header"), "alg": algorithm}
    claims, timed = _claims(values, unsigned.now)
    signed = f"{jws.part(_compact(header))}.{jws.part(claims)}"
    late = timed or algorithm in jws.RANDOMISED
    signature = AT_SEND if unsigned.preview and late else _signature(values, unsigned, algorithm, signed)
    token = f"{signed}.{signature}"
    if values.get("placement") == "query":
        name = values.get("parameter") or "token"
        return Additions(query=((name, token),), late=(name,) if late else ())
    line = f"{values.get('prefix', _BEARER)} {token}".strip()
    return Additions(headers=(("Authorization", line),), late=("Authorization",) if late else ())


def _signature(values: Mapping[str, str], unsigned: Unsigned, algorithm: str, text: str) -> str:
    if algorithm in jws.HMAC:
        return jws.part(jws.hmac_signature(algorithm, _secret(values), text.encode()))
    return jws.part(jws.key_signature(algorithm, read_key(values, unsigned.base), text.encode()))


def _claims(values: Mapping[str, str], now: float) -> tuple[bytes, bool]:
    """The payload, and whether it has times that were added."""
    claims = _object(values, "claims")
    added: dict[str, int] = {}
    if values.get("issuedAt") == "true":
        added["iat"] = int(now)
    if values.get("notBefore") == "true":
        added["nbf"] = int(now)
    if lifetime := values.get("lifetime", "").strip():
        if not (lifetime.isascii() and lifetime.isdigit() and int(lifetime) < _LONGEST_S):
            raise _problem(
                tr("{lifetime!r} is no lifetime", lifetime=lifetime), tr("It is a whole number of seconds.")
            )
        added["exp"] = int(now) + int(lifetime)
    added = {name: value for name, value in added.items() if name not in claims}
    if not added:
        return (values.get("claims", "").strip() or "{}").encode(), False
    return _compact({**claims, **added}), True


def _object(values: Mapping[str, str], name: str) -> dict[str, Any]:
    text = values.get(name, "").strip() or "{}"
    try:
        found = json.loads(text)
    except json.JSONDecodeError as error:
        raise _problem(
            tr("The claims of the token are not JSON")
            if name == "claims"
            else tr("The token's header is not JSON"),
            tr(
                "Line {line}, column {column}: {reason}.",
                line=error.lineno,
                column=error.colno,
                reason=error.msg,
            ),
        ) from error
    except RecursionError as error:
        raise _problem(
            tr("The claims of the token are too deep")
            if name == "claims"
            else tr("The token's header is too deep"),
            tr("There are too many brackets."),
        ) from error
    if not isinstance(found, dict):
        raise _problem(
            tr("The claims of the token must be a JSON object")
            if name == "claims"
            else tr("The token's header must be a JSON object"),
            tr('It must be in braces, like {"sub": "me"} (RFC 7519, section 7.1).'),
        )
    return found


def _secret(values: Mapping[str, str]) -> bytes:
    text = values.get("secret", "")
    if not text:
        raise _problem(tr("The token's secret is missing"), tr("The algorithm signs with a shared secret."))
    if values.get("secretBase64") != "true":
        return text.encode()
    plain = text.strip().replace("-", "+").replace("_", "/").rstrip("=")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except (binascii.Error, ValueError) as error:
        raise _problem(
            tr("The token's secret is not Base64"), tr("It can't be decoded: {error}.", error=error)
        ) from error


def _compact(value: dict[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _problem(what: str, meaning: str) -> ProblemError:
    return ProblemError(
        Problem(
            what,
            tr("{meaning} Nothing was sent.", meaning=meaning),
            tr("Correct it in the Auth tab."),
            "auth-value",
        )
    )


_ALGORITHMS = (*jws.HMAC, *jws.WITH_KEY)
_SWITCH = ("true", "false")

KIND = AuthKind(
    id="jwt",
    label=mark("JWT bearer"),
    fields=(
        Field("algorithm", mark("Algorithm"), "HS256", choices=_ALGORITHMS),
        Field("secret", mark("Secret"), secret=True, only_if=("algorithm", jws.HMAC)),
        Field(
            "secretBase64",
            mark("Secret is Base64"),
            "false",
            choices=_SWITCH,
            only_if=("algorithm", jws.HMAC),
        ),
        *key_fields(("algorithm", jws.WITH_KEY)),
        Field(
            "claims", mark("Claims"), "{}", multiline=True, hint=mark("A JSON object; signed as it stands.")
        ),
        Field(
            "header",
            mark("Header"),
            "{}",
            multiline=True,
            hint=mark("More members for the header, such as kid."),
        ),
        Field("issuedAt", mark("Add iat"), "true", choices=_SWITCH, hint=mark("The time of sending.")),
        Field("notBefore", mark("Add nbf"), "false", choices=_SWITCH, hint=mark("The time of sending.")),
        Field("lifetime", mark("Lifetime (s)"), hint=mark("Adds exp so many seconds later. Empty: none.")),
        Field("placement", mark("Add to"), "header", choices=("header", "query")),
        Field("prefix", mark("Prefix"), _BEARER, only_if=("placement", ("header",))),
        Field("parameter", mark("Parameter"), "token", only_if=("placement", ("query",))),
    ),
    apply=_apply,
    order=25,
    slow=True,
    note=mark("Makes and signs a new token for each request."),
)
