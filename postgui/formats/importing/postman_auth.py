"""Postman's `auth`, of every version of its format -> `AuthConfig`. Pure.

Version 2.1 lists `{key, value}`, 2.0 has an object; both stand under the name of their type.
"""

from collections.abc import Callable, Mapping
from typing import Any

from postgui.formats.auth_names import POSTMAN_AWS, POSTMAN_JWT, POSTMAN_OAUTH1, POSTMAN_OAUTH2, ours
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.oauth2 import flow_of, more_parameters, oauth2, token_place
from postgui.formats.importing.value import flag, mapping, mappings, text
from postgui.model.request import AuthConfig
from postgui.translation import tr

_Read = Callable[[Mapping[str, str], str, Losses], AuthConfig]
_FLOWS = {
    "authorization_code": "authorization_code",
    "authorization_code_with_pkce": "authorization_code",
    "client_credentials": "client_credentials",
    "password_credentials": "resource_owner_password_credentials",
}
_SWITCH = ("false", "true")


def read_auth(value: Any, where: str, losses: Losses, absent: str = "inherit") -> AuthConfig:
    """How to authenticate; `absent` is the kind where nothing is said."""
    auth = mapping(value)
    kind = text(auth.get("type"))
    if not kind:
        return AuthConfig(absent)
    if kind == "noauth":
        return AuthConfig("none")
    if kind == "inherit":
        return AuthConfig("inherit")
    fields = attributes(auth.get(kind))
    read = _KINDS.get(kind)
    if read is None:
        losses.add(
            where,
            tr("Authentication of kind {kind}", kind=kind),
            tr("PostGUI has no such kind; the request goes without."),
        )
        return AuthConfig("none")
    return read(fields, where, losses)


def attributes(value: Any) -> dict[str, str]:
    """The fields of one kind, listed or as an object."""
    if isinstance(value, dict):
        return {name: text(one) for name, one in value.items()}
    return {text(one.get("key")): text(one.get("value")) for one in mappings(value)}


def _user(kind: str) -> _Read:
    def read(fields: Mapping[str, str], _where: str, _losses: Losses) -> AuthConfig:
        found = [("username", fields.get("username", "")), ("password", fields.get("password", ""))]
        if kind == "ntlm" and fields.get("domain"):
            found.append(("domain", fields["domain"]))
        return AuthConfig(kind, tuple(found))

    return read


def _bearer(fields: Mapping[str, str], _where: str, _losses: Losses) -> AuthConfig:
    return AuthConfig("bearer", (("token", fields.get("token", "")),))


def _api_key(fields: Mapping[str, str], _where: str, _losses: Losses) -> AuthConfig:
    where_to = "query" if fields.get("in") in ("query", "queryParams") else "header"
    return AuthConfig(
        "apikey",
        (("key", fields.get("key", "")), ("value", fields.get("value", "")), ("placement", where_to)),
    )


def _aws(fields: Mapping[str, str], _where: str, _losses: Losses) -> AuthConfig:
    found = ours({**fields, "service": fields.get("service") or fields.get("serviceName", "")}, POSTMAN_AWS)
    if flag(fields.get("addAuthDataToQuery")):
        found["placement"] = "query"
    return AuthConfig("awsv4", tuple(found.items()))


def _oauth1(fields: Mapping[str, str], where: str, losses: Losses) -> AuthConfig:
    method = fields.get("signatureMethod", "") or "HMAC-SHA1"
    if fields.get("consumerKeyType") or method not in _SIGNATURES:
        losses.add(
            where, tr("The OAuth 1 signature {method}", method=method), tr("PostGUI does not make this one.")
        )
    in_header = fields.get("addParamsToHeader", "true").lower() in ("true", "1", "")
    found = {"signatureMethod": method, **ours(fields, POSTMAN_OAUTH1)}
    if not in_header:
        found["placement"] = "body"
    if not flag(fields.get("includeBodyHash")):
        found.pop("includeBodyHash", None)
    if "privateKey.value" in found:
        found["privateKey.type"] = "text"
    return AuthConfig("oauth1", tuple(found.items()))


_SIGNATURES = frozenset(
    (
        *("HMAC-SHA1", "HMAC-SHA256", "HMAC-SHA512", "RSA-SHA1", "RSA-SHA256", "RSA-SHA512"),
        "PLAINTEXT",
    )
)


def _oauth2(fields: Mapping[str, str], where: str, losses: Losses) -> AuthConfig:
    token = fields.get("accessToken", "")
    grant = fields.get("grant_type", "") or "authorization_code"
    if token and not fields.get("accessTokenUrl") and not fields.get("authUrl"):
        return AuthConfig("bearer", (("token", token),))
    if token:
        losses.add(
            where,
            tr("The OAuth 2 token that was got already"),
            tr("A new one is got with the same settings."),
        )
    query = "access_token" if fields.get("addTokenTo") == "queryParams" else ""
    more = more_parameters(
        {
            "authorizationRequest": fields.get("authRequestParams"),
            "accessTokenRequest": fields.get("tokenRequestParams"),
            "refreshTokenRequest": fields.get("refreshRequestParams"),
        }
    )
    return oauth2(
        {**fields, "redirect_uri": fields.get("redirect_uri") or fields.get("callBackUrl", "")},
        POSTMAN_OAUTH2,
        flow_of(grant, _FLOWS, where, losses),
        secret_in="body" if fields.get("client_authentication") == "body" else "header",
        pkce="pkce" in grant or grant not in _FLOWS,
        pkce_method=fields.get("challengeAlgorithm", ""),
        **token_place(fields.get("headerPrefix", ""), query, where, losses),
        **more,
    )


def _jwt(fields: Mapping[str, str], _where: str, _losses: Losses) -> AuthConfig:
    found = {"issuedAt": "false", **ours(fields, POSTMAN_JWT)}
    if flag(fields.get("isSecretBase64Encoded")):
        found["secretBase64"] = "true"
    if fields.get("addTokenTo") == "queryParam":
        found["placement"] = "query"
    else:
        found.pop("parameter", None)
    return AuthConfig("jwt", tuple(found.items()))


_KINDS: dict[str, _Read] = {
    "basic": _user("basic"),
    "digest": _user("digest"),
    "ntlm": _user("ntlm"),
    "bearer": _bearer,
    "apikey": _api_key,
    "awsv4": _aws,
    "oauth1": _oauth1,
    "oauth2": _oauth2,
    "jwt": _jwt,
}
