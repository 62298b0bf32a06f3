"""`AuthConfig` -> Postman's `auth`, version 2.1. Pure."""

from collections.abc import Callable, Mapping
from typing import Any

from postgui.model.bundle import Loss
from postgui.model.request import AuthConfig
from postgui.translation import tr

_GRANTS = {
    "authorization_code": "authorization_code_with_pkce",
    "client_credentials": "client_credentials",
    "resource_owner_password_credentials": "password_credentials",
}
_Write = Callable[[Mapping[str, str]], dict[str, str]]


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
    fields = write(values)
    return {
        "type": name,
        name: [{"key": key, "value": value, "type": "string"} for key, value in fields.items() if value],
    }


def _renamed(**names: str) -> _Write:
    """Postman's name -> ours."""

    def write(values: Mapping[str, str]) -> dict[str, str]:
        return {theirs: values.get(ours, "") for theirs, ours in names.items()}

    return write


def _api_key(values: Mapping[str, str]) -> dict[str, str]:
    in_query = values.get("placement") == "query"
    return {
        "key": values.get("key", ""),
        "value": values.get("value", ""),
        "in": "query" if in_query else "header",
    }


def _aws(values: Mapping[str, str]) -> dict[str, str]:
    names = _renamed(
        accessKey="accessKeyId",
        secretKey="secretAccessKey",
        sessionToken="sessionToken",
        region="region",
        service="service",
    )
    in_query = values.get("placement") == "query"
    return names(values) | {"addAuthDataToQuery": "true" if in_query else ""}


def _oauth1(values: Mapping[str, str]) -> dict[str, str]:
    names = _renamed(
        consumerKey="consumerKey",
        consumerSecret="consumerSecret",
        token="accessToken",
        tokenSecret="accessTokenSecret",
        realm="realm",
        callback="callbackUrl",
        verifier="verifier",
        timestamp="timestamp",
        nonce="nonce",
        version="version",
        includeBodyHash="includeBodyHash",
        privateKey="privateKey__value",
    )
    found = names(values)
    found["signatureMethod"] = values.get("signatureMethod", "") or "HMAC-SHA1"
    found["addParamsToHeader"] = "true" if values.get("placement", "header") == "header" else "false"
    return found


def _oauth2(values: Mapping[str, str]) -> dict[str, str]:
    names = _renamed(
        authUrl="authorizationUrl",
        accessTokenUrl="accessTokenUrl",
        refreshTokenUrl="refreshTokenUrl",
        redirect_uri="callbackUrl",
        clientId="credentials__clientId",
        clientSecret="credentials__clientSecret",
        username="resourceOwner__username",
        password="resourceOwner__password",
        scope="scope",
        state="state",
        audience="audience",
        resource="resource",
        headerPrefix="tokenConfig__placement__header",
    )
    found = names(values)
    flow = values.get("flow", "authorization_code")
    grant = _GRANTS.get(flow, "authorization_code_with_pkce")
    if flow == "authorization_code" and values.get("pkce__disabled") == "true":
        grant = "authorization_code"
    found["grant_type"] = grant
    found["client_authentication"] = "body" if values.get("credentials__placement") == "body" else "header"
    found["addTokenTo"] = "queryParams" if values.get("tokenConfig__placement__query") else "header"
    if "pkce" in grant:
        found["challengeAlgorithm"] = "plain" if values.get("pkce__method") == "plain" else "S256"
    return found


def _jwt(values: Mapping[str, str]) -> dict[str, str]:
    names = _renamed(
        algorithm="algorithm",
        secret="secret",
        privateKey="privateKey",
        payload="claims",
        header="header",
        headerPrefix="prefix",
        queryParamKey="parameter",
    )
    found = names(values)
    found["isSecretBase64Encoded"] = "true" if values.get("secretBase64") == "true" else ""
    found["addTokenTo"] = "queryParam" if values.get("placement") == "query" else "header"
    return found


_USER = _renamed(username="username", password="password")
_KINDS: dict[str, _Write] = {
    "basic": _USER,
    "digest": _USER,
    "ntlm": _renamed(username="username", password="password", domain="domain"),
    "bearer": _renamed(token="token"),
    "apikey": _api_key,
    "awsv4": _aws,
    "oauth1": _oauth1,
    "oauth2": _oauth2,
    "jwt": _jwt,
}
