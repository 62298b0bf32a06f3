"""Insomnia's `authentication` -> `AuthConfig`. Pure."""

from collections.abc import Mapping
from typing import Any

from postgui.formats.importing.build import values
from postgui.formats.importing.insomnia_variable import Templates
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.value import flag, mapping, text
from postgui.model.request import AuthConfig
from postgui.translation import tr

_FLOWS = {
    "authorization_code": "authorization_code",
    "client_credentials": "client_credentials",
    "password": "resource_owner_password_credentials",
    "device_code": "device_code",
}
_PLACES = {"header": "header", "queryParams": "query", "cookie": "cookie"}


def read_auth(value: Any, templates: Templates, where: str, losses: Losses) -> AuthConfig:
    """How to authenticate; nothing said means as the folder says."""
    auth = mapping(value)
    kind = text(auth.get("type"))
    if not kind:
        return AuthConfig("inherit")
    if kind == "none":
        return AuthConfig("none")
    if flag(auth.get("disabled")):
        losses.add(
            where,
            tr("Authentication ({kind}) that is switched off", kind=kind),
            tr("Here it is there or not."),
        )
        return AuthConfig("none")
    fields = {name: templates.read(one) for name, one in auth.items()}
    match kind:
        case "basic" | "digest" | "ntlm":
            pairs = (("username", fields.get("username", "")), ("password", fields.get("password", "")))
            return AuthConfig(kind, pairs)
        case "bearer":
            return AuthConfig(
                "bearer", values(token=fields.get("token", ""), prefix=fields.get("prefix", ""))
            )
        case "apikey":
            placement = _PLACES.get(fields.get("addTo", ""), "header")
            found = values(key=fields.get("key", ""), value=fields.get("value", ""), placement=placement)
            return AuthConfig("apikey", found)
        case "iam":
            return AuthConfig("awsv4", _aws(fields))
        case "oauth1":
            return AuthConfig("oauth1", _oauth1(fields))
        case "oauth2":
            return _oauth2(fields, where, losses)
        case "netrc":
            return AuthConfig("netrc")
    losses.add(
        where,
        tr("Authentication of kind {kind}", kind=kind),
        tr("PostGUI has no such kind; the request goes without."),
    )
    return AuthConfig("none")


def _aws(fields: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return values(
        accessKeyId=fields.get("accessKeyId", ""),
        secretAccessKey=fields.get("secretAccessKey", ""),
        sessionToken=fields.get("sessionToken", ""),
        region=fields.get("region", ""),
        service=fields.get("service", ""),
    )


def _oauth1(fields: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    return values(
        signatureMethod=fields.get("signatureMethod", ""),
        consumerKey=fields.get("consumerKey", ""),
        consumerSecret=fields.get("consumerSecret", ""),
        accessToken=fields.get("tokenKey", ""),
        accessTokenSecret=fields.get("tokenSecret", ""),
        privateKey__value=fields.get("privateKey", ""),
        realm=fields.get("realm", ""),
        callbackUrl=fields.get("callback", ""),
        nonce=fields.get("nonce", ""),
        timestamp=fields.get("timestamp", ""),
        verifier=fields.get("verifier", ""),
    )


def _oauth2(fields: Mapping[str, str], where: str, losses: Losses) -> AuthConfig:
    grant = fields.get("grantType", "") or "authorization_code"
    if grant not in _FLOWS:
        losses.add(
            where,
            tr("The OAuth 2 grant {grant}", grant=grant),
            tr("It became the authorization code, which replaces it."),
        )
    flow = _FLOWS.get(grant, "authorization_code")
    without_pkce = flow == "authorization_code" and not flag(fields.get("usePkce", ""))
    return AuthConfig(
        "oauth2",
        values(
            flow=flow,
            authorizationUrl=fields.get("authorizationUrl", ""),
            accessTokenUrl=fields.get("accessTokenUrl", ""),
            callbackUrl=fields.get("redirectUrl", ""),
            credentials__clientId=fields.get("clientId", ""),
            credentials__clientSecret=fields.get("clientSecret", ""),
            credentials__placement="body" if flag(fields.get("credentialsInBody", "")) else "",
            resourceOwner__username=fields.get("username", ""),
            resourceOwner__password=fields.get("password", ""),
            scope=fields.get("scope", ""),
            state=fields.get("state", ""),
            audience=fields.get("audience", ""),
            resource=fields.get("resource", ""),
            pkce__disabled="true" if without_pkce else "",
            pkce__method="plain" if fields.get("pkceMethod") == "plain" else "",
            tokenConfig__placement__header=fields.get("tokenPrefix", ""),
        ),
    )
