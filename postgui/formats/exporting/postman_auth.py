"""`AuthConfig` -> Postman's `auth`, version 2.1. Pure."""

from collections.abc import Callable, Mapping
from typing import Any

from postgui.formats.auth_names import (
    POSTMAN_AWS,
    POSTMAN_JWT,
    POSTMAN_OAUTH1,
    POSTMAN_OAUTH2,
    is_token_word,
    theirs,
    untold,
)
from postgui.model.bundle import Loss
from postgui.model.request import AuthConfig
from postgui.translation import tr

_GRANTS = {
    "authorization_code": "authorization_code_with_pkce",
    "client_credentials": "client_credentials",
    "resource_owner_password_credentials": "password_credentials",
}
_REQUEST_PARAMETERS = {
    "additionalParameters.authorizationRequest": "authRequestParams",
    "additionalParameters.accessTokenRequest": "tokenRequestParams",
    "additionalParameters.refreshTokenRequest": "refreshRequestParams",
}
_SEND_AS = {"header": "request_header", "query": "request_url", "body": "request_body"}
_Write = Callable[[Mapping[str, str]], dict[str, Any]]


def postman_auth(auth: AuthConfig, where: str, losses: list[Loss]) -> dict[str, Any] | None:
    """The object; None where nothing is to be said, which is: as the folder says."""
    if auth.kind == "inherit":
        return None
    if auth.kind == "none":
        return {"type": "noauth"}
    write = _KINDS.get(auth.kind)
    if write is None:
        losses.append(
            Loss(
                where,
                tr("Authentication of kind {kind}", kind=auth.kind),
                tr("Postman has no such kind: it goes without."),
            )
        )
        return {"type": "noauth"}
    name = auth.kind
    values = dict(auth.values)
    if auth.kind == "oauth2" and values.get("flow", "authorization_code") not in _GRANTS:
        losses.append(
            Loss(
                where, tr("The OAuth 2 flow {values}", values=values["flow"]), tr("Postman has no such flow.")
            )
        )
    if auth.kind == "apikey" and values.get("placement") == "cookie":
        losses.append(
            Loss(where, tr("That the API key goes into a cookie"), tr("It goes into a header there."))
        )
    losses.extend(untold(auth, where, _told(name, values)))
    return {
        "type": name,
        name: [
            {"key": key, "value": value, "type": "string" if isinstance(value, str) else "any"}
            for key, value in write(values).items()
            if value
        ],
    }


def _api_key(values: Mapping[str, str]) -> dict[str, str]:
    in_query = values.get("placement") == "query"
    return {
        "key": values.get("key", ""),
        "value": values.get("value", ""),
        "in": "query" if in_query else "header",
    }


def _aws(values: Mapping[str, str]) -> dict[str, Any]:
    in_query = values.get("placement") == "query"
    return theirs(values, POSTMAN_AWS) | {"addAuthDataToQuery": "true" if in_query else ""}


def _oauth1(values: Mapping[str, str]) -> dict[str, Any]:
    found = theirs(values, POSTMAN_OAUTH1)
    found["signatureMethod"] = values.get("signatureMethod", "") or "HMAC-SHA1"
    found["addParamsToHeader"] = "true" if values.get("placement", "header") == "header" else "false"
    return found


def _oauth2(values: Mapping[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = theirs(values, POSTMAN_OAUTH2)
    flow = values.get("flow", "authorization_code")
    grant = _GRANTS.get(flow, "authorization_code_with_pkce")
    if flow == "authorization_code" and values.get("pkce.disabled") == "true":
        grant = "authorization_code"
    found["grant_type"] = grant
    in_header = values.get("credentials.placement") == "basic_auth_header"
    found["client_authentication"] = "header" if in_header else "body"
    found["addTokenTo"] = "queryParams" if values.get("tokenConfig.placement.query") else "header"
    if is_token_word(values):
        found["headerPrefix"] = values["tokenConfig.placement.header"]
    if "pkce" in grant:
        found["challengeAlgorithm"] = "plain" if values.get("pkce.method") == "plain" else "S256"
    for name, key in _REQUEST_PARAMETERS.items():
        if rows := [_parameter(line, name) for line in values.get(name, "").splitlines() if line.strip()]:
            found[key] = rows
    return found


def _parameter(line: str, name: str) -> dict[str, Any]:
    """One line of additional parameters as Postman has it."""
    place, colon, rest = line.strip().partition(":")
    if not colon or place not in _SEND_AS:
        place, rest = "query" if name.endswith("authorizationRequest") else "body", line.strip()
    key, _, value = rest.partition("=")
    return {"key": key, "value": value, "enabled": True, "send_as": _SEND_AS[place]}


def _jwt(values: Mapping[str, str]) -> dict[str, Any]:
    found = theirs(values, POSTMAN_JWT)
    found["isSecretBase64Encoded"] = "true" if values.get("secretBase64") == "true" else ""
    found["addTokenTo"] = "queryParam" if values.get("placement") == "query" else "header"
    return found


def _copied(*names: str) -> _Write:
    """Of kinds whose fields have the same names there."""
    return lambda values: {name: values.get(name, "") for name in names}


_KINDS: dict[str, _Write] = {
    "basic": _copied("username", "password"),
    "digest": _copied("username", "password"),
    "ntlm": _copied("username", "password", "domain"),
    "bearer": _copied("token"),
    "apikey": _api_key,
    "awsv4": _aws,
    "oauth1": _oauth1,
    "oauth2": _oauth2,
    "jwt": _jwt,
}
_TOLD: dict[str, frozenset[str]] = {
    "basic": frozenset(("username", "password")),
    "digest": frozenset(("username", "password")),
    "ntlm": frozenset(("username", "password", "domain")),
    "bearer": frozenset(("token",)),
    "apikey": frozenset(("key", "value", "placement")),
    "awsv4": frozenset((*POSTMAN_AWS.values(), "placement")),
    "oauth1": frozenset((*POSTMAN_OAUTH1.values(), "signatureMethod", "placement", "privateKey.type")),
    "oauth2": frozenset(
        (
            *(*POSTMAN_OAUTH2.values(), "flow", "credentials.placement", "pkce.disabled", "pkce.method"),
            *_REQUEST_PARAMETERS,
        )
    ),
    "jwt": frozenset((*POSTMAN_JWT.values(), "secretBase64", "placement")),
}
"""Which of our fields each kind has a place for."""


def _told(kind: str, values: Mapping[str, str]) -> frozenset[str]:
    """Which fields the object that is written says."""
    found = _TOLD[kind]
    if kind == "oauth2":
        if is_token_word(values) or values.get("tokenConfig.placement.header") == "Authorization":
            found |= {"tokenConfig.placement.header"}
        if values.get("tokenConfig.placement.query") == "access_token":
            found |= {"tokenConfig.placement.query"}
    if kind == "jwt" and values.get("issuedAt") != "true":
        found |= {"issuedAt"}
    if kind == "jwt" and values.get("notBefore") != "true":
        found |= {"notBefore"}
    if kind == "bearer" and values.get("prefix") == "Bearer":
        found |= {"prefix"}
    return found
