"""Hoppscotch's `auth` -> `AuthConfig`. Pure."""

from collections.abc import Callable, Mapping
from typing import Any

from postgui.formats.auth_names import HOPPSCOTCH_OAUTH2
from postgui.formats.importing.build import values
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.oauth2 import flow_of, more_parameters, oauth2, token_place
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
        case "jwt":
            return AuthConfig("jwt", _jwt(fields))
        case "oauth-2":
            in_query = "query" in fields.get("addTo", "").lower()
            return _oauth2(mapping(auth.get("grantTypeInfo")), template, in_query, where, losses)
    losses.add(
        where,
        tr("Authentication of kind {kind}", kind=kind),
        tr("PostGUI has no such kind; the request goes without."),
    )
    return AuthConfig("none")


def _jwt(fields: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    in_query = "query" in fields.get("addTo", "").lower()
    found = {
        "algorithm": fields.get("algorithm", ""),
        "secret": fields.get("secret", ""),
        "secretBase64": "true" if fields.get("isSecretBase64Encoded") == "true" else "",
        "privateKey": fields.get("privateKey", ""),
        "claims": fields.get("payload", ""),
        "header": fields.get("jwtHeaders", ""),
        "issuedAt": "false",
        "placement": "query" if in_query else "",
        "prefix": fields.get("headerPrefix", "").strip(),
        "parameter": fields.get("paramName", "") if in_query else "",
    }
    return values(**found)


def _oauth2(
    grant: Mapping[str, Any],
    template: Callable[[Any], str],
    in_query: bool,
    where: str,
    losses: Losses,
) -> AuthConfig:
    fields = {name: template(one) for name, one in grant.items() if not isinstance(one, dict | list)}
    kind = fields.get("grantType", "") or "AUTHORIZATION_CODE"
    if kind == "CLIENT_CREDENTIALS":  # the one address that this grant has
        fields["tokenEndpoint"] = fields.get("tokenEndpoint", "") or fields.get("authEndpoint", "")
    as_header = fields.get("clientAuthentication") == "AS_BASIC_AUTH_HEADERS"
    more = more_parameters(
        {
            "authorizationRequest": grant.get("authRequestParams"),
            "accessTokenRequest": grant.get("tokenRequestParams"),
            "refreshTokenRequest": grant.get("refreshRequestParams"),
        }
    )
    return oauth2(
        fields,
        HOPPSCOTCH_OAUTH2,
        flow_of(kind, _FLOWS, where, losses),
        secret_in="header" if as_header else "body",
        pkce=fields.get("isPKCE") == "true",
        pkce_method=fields.get("codeVerifierMethod", ""),
        **token_place("", "access_token" if in_query else "", where, losses),
        **{name: template(value) for name, value in more.items()},
    )
