"""Bruno's `auth` -> `AuthConfig`. Pure."""

from collections.abc import Mapping
from typing import Any

from postgui.formats.importing.build import values
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.value import flag, mapping, text
from postgui.model.request import AuthConfig
from postgui.translation import tr

_FLOWS = {
    "authorization_code": "authorization_code",
    "client_credentials": "client_credentials",
    "password": "resource_owner_password_credentials",
}
_SAME = {"basic", "digest", "ntlm", "wsse"}


def read_auth(value: Any, where: str, losses: Losses, absent: str = "inherit") -> AuthConfig:
    """How to authenticate, by its mode."""
    auth = mapping(value)
    mode = text(auth.get("mode"))
    if not mode or mode in ("inherit", "none"):
        return AuthConfig(mode or absent) if mode != "inherit" else AuthConfig("inherit")
    fields = {name: text(one) for name, one in mapping(auth.get(mode)).items()}
    if mode in _SAME:
        found = [("username", fields.get("username", "")), ("password", fields.get("password", ""))]
        if mode == "ntlm" and fields.get("domain"):
            found.append(("domain", fields["domain"]))
        return AuthConfig(mode, tuple(found))
    match mode:
        case "bearer":
            return AuthConfig("bearer", (("token", fields.get("token", "")),))
        case "apikey":
            placement = "query" if fields.get("placement", "").lower().startswith("query") else "header"
            pairs = (("key", fields.get("key", "")), ("value", fields.get("value", "")))
            return AuthConfig("apikey", (*pairs, ("placement", placement)))
        case "awsv4":
            names = ("accessKeyId", "secretAccessKey", "sessionToken", "service", "region", "profileName")
            return AuthConfig("awsv4", values(**{name: fields.get(name, "") for name in names}))
        case "oauth1":
            return AuthConfig("oauth1", _oauth1(fields))
        case "oauth2":
            return _oauth2(fields, where, losses)
    losses.add(
        where,
        tr("Authentication of kind {mode}", mode=mode),
        tr("PostGUI has no such kind; the request goes without."),
    )
    return AuthConfig("none")


def _oauth1(fields: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    names = (
        "consumerKey",
        "consumerSecret",
        "accessToken",
        "realm",
        "callbackUrl",
        "nonce",
        "timestamp",
        "verifier",
    )
    return values(
        signatureMethod=fields.get("signatureMethod", "") or fields.get("signatureEncoding", ""),
        accessTokenSecret=fields.get("tokenSecret", "") or fields.get("accessTokenSecret", ""),
        **{name: fields.get(name, "") for name in names},
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
    in_query = fields.get("tokenPlacement") in ("url", "query")
    more = (
        {"tokenConfig__placement__query": fields.get("tokenQueryKey") or "access_token"}
        if in_query
        else {"tokenConfig__placement__header": fields.get("tokenHeaderPrefix", "")}
    )
    return AuthConfig(
        "oauth2",
        values(
            flow=flow,
            authorizationUrl=fields.get("authorizationUrl", ""),
            accessTokenUrl=fields.get("accessTokenUrl", ""),
            refreshTokenUrl=fields.get("refreshTokenUrl", ""),
            callbackUrl=fields.get("callbackUrl", ""),
            credentials__clientId=fields.get("clientId", ""),
            credentials__clientSecret=fields.get("clientSecret", ""),
            credentials__placement="body" if fields.get("credentialsPlacement") == "body" else "",
            resourceOwner__username=fields.get("username", ""),
            resourceOwner__password=fields.get("password", ""),
            scope=fields.get("scope", ""),
            state=fields.get("state", ""),
            pkce__disabled="true"
            if flow == "authorization_code" and not flag(fields.get("pkce", ""))
            else "",
            **more,
        ),
    )
