"""Hoppscotch's `auth` -> `AuthConfig`. Pure."""

from collections.abc import Callable
from typing import Any

from postgui.formats.importing.build import values
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.value import mapping, text
from postgui.model.request import AuthConfig
from postgui.translation import tr

_FLOWS = {
    "AUTHORIZATION_CODE": "authorization_code",
    "CLIENT_CREDENTIALS": "client_credentials",
    "PASSWORD": "resource_owner_password_credentials",
}


def read_auth(value: Any, template: Callable[[Any], str], where: str, losses: Losses) -> AuthConfig:
    """How to authenticate; nothing said means as the folder says."""
    auth = mapping(value)
    kind = text(auth.get("authType"))
    if not kind or kind == "inherit":
        return AuthConfig("inherit")
    if kind == "none" or auth.get("authActive") is False:
        return AuthConfig("none")
    fields = {name: template(one) for name, one in auth.items() if not isinstance(one, dict | list)}
    match kind:
        case "basic" | "digest":
            pairs = (("username", fields.get("username", "")), ("password", fields.get("password", "")))
            return AuthConfig(kind, pairs)
        case "bearer":
            return AuthConfig("bearer", (("token", fields.get("token", "")),))
        case "api-key":
            placement = "query" if "query" in fields.get("addTo", "").lower() else "header"
            found = values(key=fields.get("key", ""), value=fields.get("value", ""), placement=placement)
            return AuthConfig("apikey", found)
        case "aws-signature":
            return AuthConfig(
                "awsv4",
                values(
                    accessKeyId=fields.get("accessKey", ""),
                    secretAccessKey=fields.get("secretKey", ""),
                    sessionToken=fields.get("serviceToken", ""),
                    region=fields.get("region", ""),
                    service=fields.get("serviceName", ""),
                ),
            )
        case "oauth-2":
            return _oauth2({name: template(one) for name, one in mapping(auth.get("grantTypeInfo")).items()})
    losses.add(
        where,
        tr("Authentication of kind {kind}", kind=kind),
        tr("PostGUI has no such kind; the request goes without."),
    )
    return AuthConfig("none")


def _oauth2(grant: dict[str, str]) -> AuthConfig:
    return AuthConfig(
        "oauth2",
        values(
            flow=_FLOWS.get(grant.get("grantType", ""), "authorization_code"),
            authorizationUrl=grant.get("authEndpoint", ""),
            accessTokenUrl=grant.get("tokenEndpoint", "") or grant.get("authEndpoint", ""),
            credentials__clientId=grant.get("clientID", ""),
            credentials__clientSecret=grant.get("clientSecret", ""),
            resourceOwner__username=grant.get("username", ""),
            resourceOwner__password=grant.get("password", ""),
            scope=grant.get("scopes", ""),
            pkce__disabled="" if grant.get("isPKCE") == "true" else "true",
        ),
    )
