"""OAuth 1.0a (RFC 5849): each request is signed with the secrets of the client and of the token.

Form fields are those of OpenCollection. Body placement adds to a form-urlencoded body and to nothing else
(section 3.5.2). The body hash is for bodies that are no form, because forms are signed anyway; PLAINTEXT,
which signs nothing, has none.
"""

from collections.abc import Mapping

from postgui.model.problem import Problem, ProblemError
from postgui.net.auth_kind import AT_SEND, Additions, AuthKind, Field, Unsigned
from postgui.net.signing import oauth1
from postgui.net.signing.private_key import key_fields, read_key
from postgui.translation import mark, tr

_FORM = b"application/x-www-form-urlencoded"
_RSA = tuple(method for method in oauth1.METHODS if method.startswith("RSA"))
_SHARED = tuple(method for method in oauth1.METHODS if method not in _RSA)


def _apply(values: Mapping[str, str], unsigned: Unsigned) -> Additions:
    method = values.get("signatureMethod") or "HMAC-SHA1"
    placement = values.get("placement") or "header"
    _check(values, unsigned, method, placement)
    parameters = _parameters(values, unsigned, method)
    parameters.append(("oauth_signature", _signature(values, unsigned, method, parameters)))
    if placement == "header":
        line = oauth1.authorization(values.get("realm", ""), parameters)
        return Additions(headers=(("Authorization", line),), late=("Authorization",))
    late = tuple(name for name, value in parameters if value == AT_SEND)
    if placement == "body":
        return Additions(form=tuple(parameters), late=(*late, "Content-Length") if late else ())
    query = "&".join(f"{oauth1.encode(name)}={oauth1.encode(value)}" for name, value in parameters)
    return Additions(raw_query=query, late=late)


def _parameters(values: Mapping[str, str], unsigned: Unsigned, method: str) -> list[tuple[str, str]]:
    """The protocol parameters (section 3.1) but for the signature; those with no value stay away."""
    preview = unsigned.preview
    # RFC 5849, section 3.1: PLAINTEXT may go without both, but most servers ask for them.
    timestamp = values.get("timestamp") or (AT_SEND if preview else str(int(unsigned.now)))
    nonce = values.get("nonce") or (AT_SEND if preview else unsigned.nonce())
    candidates = [
        ("oauth_consumer_key", values.get("consumerKey", "")),
        ("oauth_token", values.get("accessToken", "")),
        ("oauth_signature_method", method),
        ("oauth_timestamp", timestamp),
        ("oauth_nonce", nonce),
        ("oauth_version", values.get("version", "1.0")),
        ("oauth_callback", values.get("callbackUrl", "")),
        ("oauth_verifier", values.get("verifier", "")),
    ]
    wants_hash = values.get("includeBodyHash") == "true" and method != "PLAINTEXT"
    if wants_hash and not _is_form(unsigned):
        hashed = AT_SEND if preview else oauth1.body_hash(method, unsigned.body.blocks())
        candidates.append(("oauth_body_hash", hashed))
    return [(name, value) for name, value in candidates if value]


def _signature(
    values: Mapping[str, str], unsigned: Unsigned, method: str, parameters: list[tuple[str, str]]
) -> str:
    secret = oauth1.shared_secret(values.get("consumerSecret", ""), values.get("accessTokenSecret", ""))
    if method == "PLAINTEXT":
        return secret
    if unsigned.preview:
        return AT_SEND
    signed: list[tuple[str | bytes, str | bytes]] = [*parameters]
    signed += oauth1.form_pairs(unsigned.address.target.partition(b"?")[2])
    if _is_form(unsigned):
        signed += oauth1.form_pairs(b"".join(unsigned.body.blocks()))
    host = (unsigned.header(b"Host") or unsigned.address.host_header.encode()).decode()
    text = oauth1.base_string(unsigned.method, unsigned.address, host, signed)
    if method in _RSA:
        return oauth1.rsa_signature(method, read_key(values, unsigned.base), text)
    return oauth1.hmac_signature(method, secret, text)


def _is_form(unsigned: Unsigned) -> bool:
    content_type = unsigned.header(b"Content-Type") or b""
    return content_type.partition(b";")[0].strip().lower() == _FORM


def _check(values: Mapping[str, str], unsigned: Unsigned, method: str, placement: str) -> None:
    if method not in oauth1.METHODS:
        raise _problem(
            tr("{method!r} is not a signature method of OAuth 1.0a", method=method),
            tr("Known are {methods}.", methods=", ".join(oauth1.METHODS)),
        )
    if not values.get("consumerKey"):
        raise _problem(
            tr("OAuth 1.0a needs a consumer key"), tr("It tells the server which client is asking.")
        )
    if placement == "body" and not _is_form(unsigned):
        raise _problem(
            tr("OAuth 1.0a can't be added to this body"),
            tr("Its parameters go into form-urlencoded bodies only (RFC 5849, section 3.5.2)."),
            tr("Add them to the header or the query, or choose the form-urlencoded body."),
        )
    if unsigned.body.coding and _is_form(unsigned):
        raise _problem(
            tr("OAuth 1.0a can't sign a compressed form"),
            tr("The form's fields are part of what is signed (RFC 5849, section 3.4.1.3.1)."),
            tr("Switch the compression off in the Body tab."),
        )


def _problem(what: str, meaning: str, advice: str = "") -> ProblemError:
    return ProblemError(
        Problem(
            what,
            tr("{meaning} Nothing was sent.", meaning=meaning),
            advice or tr("Correct it in the Auth tab."),
            "auth-value",
        )
    )


KIND = AuthKind(
    id="oauth1",
    label="OAuth 1.0a",
    fields=(
        Field("signatureMethod", mark("Signature"), "HMAC-SHA1", choices=oauth1.METHODS),
        Field("consumerKey", mark("Consumer key")),
        Field("consumerSecret", mark("Consumer secret"), secret=True, only_if=("signatureMethod", _SHARED)),
        *key_fields(("signatureMethod", _RSA)),
        Field("accessToken", mark("Access token"), secret=True),
        Field("accessTokenSecret", mark("Token secret"), secret=True, only_if=("signatureMethod", _SHARED)),
        Field("placement", mark("Add to"), "header", choices=("header", "query", "body")),
        Field("realm", mark("Realm"), only_if=("placement", ("header",))),
        Field(
            "callbackUrl",
            mark("Callback"),
            hint=mark("Only when asking for temporary credentials; oob for none."),
        ),
        Field("verifier", mark("Verifier"), hint=mark("Only when asking for the token.")),
        Field("timestamp", mark("Timestamp"), hint=mark("Empty: the time of sending.")),
        Field("nonce", mark("Nonce"), hint=mark("Empty: a new one for each send.")),
        Field("version", mark("Version"), "1.0", hint=mark("Empty: not sent.")),
        Field(
            "includeBodyHash",
            mark("Body hash"),
            "false",
            choices=("true", "false"),
            hint=mark("Protects bodies that are no form (oauth_body_hash)."),
        ),
    ),
    apply=_apply,
    order=50,
    reads_body=True,
    slow=True,
    note=mark("Signs each request with the secrets of client and token (RFC 5849)."),
)
