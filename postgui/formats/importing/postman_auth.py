"""Postman's `auth`, of every version of its format -> `AuthConfig`. Pure.

Version 2.1 lists `{key, value}`, 2.0 has an object; both stand under the name of their type.
"""

from collections.abc import Callable, Mapping
from typing import Any

from postgui.formats.importing.build import values
from postgui.formats.importing.losses import Losses
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
    return AuthConfig(
        "awsv4",
        values(
            accessKeyId=fields.get("accessKey", ""),
            secretAccessKey=fields.get("secretKey", ""),
            sessionToken=fields.get("sessionToken", ""),
            region=fields.get("region", ""),
            service=fields.get("service") or fields.get("serviceName", ""),
            placement="query" if flag(fields.get("addAuthDataToQuery")) else "",
        ),
    )


def _oauth1(fields: Mapping[str, str], where: str, losses: Losses) -> AuthConfig:
    method = fields.get("signatureMethod", "") or "HMAC-SHA1"
    if fields.get("consumerKeyType") or method not in _SIGNATURES:
        losses.add(
            where, tr("The OAuth 1 signature {method}", method=method), tr("PostGUI does not make this one.")
        )
    in_header = fields.get("addParamsToHeader", "true").lower() in ("true", "1", "")
    return AuthConfig(
        "oauth1",
        values(
            signatureMethod=method,
            consumerKey=fields.get("consumerKey", ""),
            consumerSecret=fields.get("consumerSecret", ""),
            accessToken=fields.get("token", ""),
            accessTokenSecret=fields.get("tokenSecret", ""),
            placement="" if in_header else "body",
            realm=fields.get("realm", ""),
            callbackUrl=fields.get("callback", ""),
            verifier=fields.get("verifier", ""),
            timestamp=fields.get("timestamp", ""),
            nonce=fields.get("nonce", ""),
            version=fields.get("version", ""),
            includeBodyHash="true" if flag(fields.get("includeBodyHash")) else "",
            **(_key(fields.get("privateKey", ""))),
        ),
    )


_SIGNATURES = frozenset(
    (
        *("HMAC-SHA1", "HMAC-SHA256", "HMAC-SHA512", "RSA-SHA1", "RSA-SHA256", "RSA-SHA512"),
        "PLAINTEXT",
    )
)


def _key(pem: str) -> dict[str, str]:
    return {"privateKey__type": "text", "privateKey__value": pem} if pem else {}


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
    if grant not in _FLOWS:
        losses.add(
            where,
            tr("The OAuth 2 grant {grant}", grant=grant),
            tr("It became the authorization code, which replaces it."),
        )
    in_query = fields.get("addTokenTo") == "queryParams"
    more = {}
    if in_query:
        more["tokenConfig__placement__query"] = "access_token"
    elif fields.get("headerPrefix", "").strip() not in ("", "Bearer"):
        more["tokenConfig__placement__header"] = fields["headerPrefix"].strip()
    return AuthConfig(
        "oauth2",
        values(
            flow=_FLOWS.get(grant, "authorization_code"),
            authorizationUrl=fields.get("authUrl", ""),
            accessTokenUrl=fields.get("accessTokenUrl", ""),
            refreshTokenUrl=fields.get("refreshTokenUrl", ""),
            callbackUrl=fields.get("redirect_uri") or fields.get("callBackUrl", ""),
            credentials__clientId=fields.get("clientId", ""),
            credentials__clientSecret=fields.get("clientSecret", ""),
            credentials__placement="body" if fields.get("client_authentication") == "body" else "",
            resourceOwner__username=fields.get("username", ""),
            resourceOwner__password=fields.get("password", ""),
            scope=fields.get("scope", ""),
            state=fields.get("state", ""),
            audience=fields.get("audience", ""),
            resource=fields.get("resource", ""),
            pkce__disabled="" if "pkce" in grant else ("true" if grant == "authorization_code" else ""),
            pkce__method="plain" if fields.get("challengeAlgorithm") == "plain" else "",
            **more,
        ),
    )


def _jwt(fields: Mapping[str, str], _where: str, _losses: Losses) -> AuthConfig:
    in_query = fields.get("addTokenTo") == "queryParam"
    return AuthConfig(
        "jwt",
        values(
            algorithm=fields.get("algorithm", ""),
            secret=fields.get("secret", ""),
            secretBase64="true" if flag(fields.get("isSecretBase64Encoded")) else "",
            privateKey=fields.get("privateKey", ""),
            claims=fields.get("payload", ""),
            header=fields.get("header", ""),
            issuedAt="false",
            placement="query" if in_query else "",
            prefix=fields.get("headerPrefix", ""),
            parameter=fields.get("queryParamKey", "") if in_query else "",
        ),
    )


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
