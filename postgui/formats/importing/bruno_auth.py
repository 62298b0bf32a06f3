"""Bruno's `auth` -> `AuthConfig`. Pure."""

from collections.abc import Mapping
from typing import Any

from postgui.formats.auth_names import BRUNO_OAUTH2
from postgui.formats.importing.build import values
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.oauth2 import flow_of, more_parameters, oauth2, token_place
from postgui.formats.importing.value import flag, mapping, text
from postgui.model.request import AuthConfig
from postgui.translation import tr

_FLOWS = {
    "authorization_code": "authorization_code",
    "client_credentials": "client_credentials",
    "password": "resource_owner_password_credentials",
}
_REQUESTS = {
    "authorization": "authorizationRequest",
    "token": "accessTokenRequest",
    "refresh": "refreshTokenRequest",
}
_OAUTH1 = (
    *("consumerKey", "consumerSecret", "accessToken", "realm", "callbackUrl", "nonce", "timestamp"),
    *("verifier", "version"),
)
_SETTINGS = ("autoFetchToken", "autoRefreshToken")
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
            return _oauth2(mapping(auth.get(mode)), where, losses)
    losses.add(
        where,
        tr("Authentication of kind {mode}", mode=mode),
        tr("PostGUI has no such kind; the request goes without."),
    )
    return AuthConfig("none")


def _oauth1(fields: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    found = {
        "signatureMethod": fields.get("signatureMethod", "") or fields.get("signatureEncoding", ""),
        "accessTokenSecret": fields.get("accessTokenSecret", "") or fields.get("tokenSecret", ""),
        **{name: fields.get(name, "") for name in _OAUTH1},
    }
    if key := fields.get("privateKey", ""):
        kind = "file" if fields.get("privateKeyType") == "file" else "text"
        found |= {"privateKey.type": kind, "privateKey.value": key}
    if flag(fields.get("includeBodyHash", "")):
        found["includeBodyHash"] = "true"
    if fields.get("placement") in ("query", "body"):
        found["placement"] = fields["placement"]
    return tuple((name, value) for name, value in found.items() if value)


def _oauth2(said: Mapping[str, Any], where: str, losses: Losses) -> AuthConfig:
    fields = {name: text(one) for name, one in said.items()}
    grant = fields.get("grantType", "") or "authorization_code"
    in_query = fields.get("tokenPlacement") in ("url", "query")
    given = mapping(said.get("additionalParameters"))
    more = more_parameters({own: given.get(their) for their, own in _REQUESTS.items()})
    settings = {f"settings.{name}": "false" for name in _SETTINGS if said.get(name) in (False, "false")}
    return oauth2(
        fields,
        BRUNO_OAUTH2,
        flow_of(grant, _FLOWS, where, losses),
        secret_in="header" if fields.get("credentialsPlacement") == "basic_auth_header" else "body",
        pkce=flag(fields.get("pkce", "")),
        **token_place(
            fields.get("tokenHeaderPrefix", ""),
            (fields.get("tokenQueryKey") or "access_token") if in_query else "",
            where,
            losses,
        ),
        **more,
        **settings,
    )
