"""`AuthConfig` -> Insomnia's `authentication`. Pure."""

from collections.abc import Callable, Mapping
from typing import Any

from postgui.formats.auth_names import (
    INSOMNIA_AWS,
    INSOMNIA_OAUTH1,
    INSOMNIA_OAUTH2,
    is_token_word,
    theirs,
    untold,
)
from postgui.model.bundle import Loss
from postgui.model.request import AuthConfig
from postgui.translation import tr

_GRANTS = {
    "authorization_code": "authorization_code",
    "client_credentials": "client_credentials",
    "resource_owner_password_credentials": "password",
}
_SIGNATURES = ("HMAC-SHA1", "HMAC-SHA256", "RSA-SHA1", "PLAINTEXT")
_PLACES = {"query": "queryParams", "cookie": "cookie"}
_USER = ("username", "password")


def insomnia_auth(
    auth: AuthConfig, template: Callable[[str], str], where: str, losses: list[Loss]
) -> dict[str, Any]:
    """How to authenticate; nothing for: as the folder says. `template` writes references as Insomnia does."""
    if auth.kind == "inherit":
        return {}
    value = {name: template(text) for name, text in auth.values}
    written: dict[str, Any]
    match auth.kind:
        case "none" | "netrc":
            return {"type": auth.kind}
        case "basic" | "digest" | "ntlm":
            written, told = {name: value.get(name) for name in _USER}, set(_USER)
        case "bearer":
            names = ("token", "prefix")
            written, told = {name: value.get(name) for name in names}, set(names)
        case "apikey":
            placement = _PLACES.get(auth.value("placement"), "header")
            written = {"key": value.get("key"), "value": value.get("value"), "addTo": placement}
            told = {"key", "value", "placement"}
        case "awsv4":
            written, told = {**theirs(value, INSOMNIA_AWS)}, set(INSOMNIA_AWS.values())
            return _with("iam", written, auth, where, losses, told)
        case "oauth1":
            written, told = _oauth1(value)
        case "oauth2":
            written, told = _oauth2(value, where, losses)
        case _:
            kind = auth.kind
            losses.append(
                Loss(where, tr("Authentication of kind {kind}", kind=kind), tr("Insomnia has no such kind."))
            )
            return {"type": "none"}
    return _with(auth.kind, written, auth, where, losses, told)


def _with(
    kind: str,
    written: Mapping[str, Any],
    auth: AuthConfig,
    where: str,
    losses: list[Loss],
    told: set[str],
) -> dict[str, Any]:
    """The object, and what it does not say."""
    losses.extend(untold(auth, where, told))
    return {"type": kind, **{name: value for name, value in written.items() if value not in (None, "")}}


def _oauth1(value: Mapping[str, str]) -> tuple[dict[str, Any], set[str]]:
    method = value.get("signatureMethod") or "HMAC-SHA1"
    found: dict[str, Any] = theirs(value, INSOMNIA_OAUTH1)
    told = {*INSOMNIA_OAUTH1.values(), "privateKey.type", "includeBodyHash"}
    if method in _SIGNATURES:
        found["signatureMethod"] = method
        told.add("signatureMethod")
    if value.get("includeBodyHash") == "true":
        found["includeBodyHash"] = True
    if value.get("placement") == "header":
        told.add("placement")
    return found, told


def _oauth2(value: Mapping[str, str], where: str, losses: list[Loss]) -> tuple[dict[str, Any], set[str]]:
    flow = value.get("flow", "authorization_code")
    if flow not in _GRANTS:
        losses.append(Loss(where, tr("The OAuth 2 flow {flow}", flow=flow), tr("Insomnia has no such flow.")))
    found: dict[str, Any] = {
        "grantType": _GRANTS.get(flow, "authorization_code"),
        **theirs(value, INSOMNIA_OAUTH2),
        "credentialsInBody": value.get("credentials.placement") != "basic_auth_header",
    }
    told = {*INSOMNIA_OAUTH2.values(), "flow", "credentials.placement", "pkce.disabled", "pkce.method"}
    if is_token_word(value):
        found["tokenPrefix"] = value["tokenConfig.placement.header"]
        told.add("tokenConfig.placement.header")
    if value.get("tokenConfig.placement.header") == "Authorization":
        told.add("tokenConfig.placement.header")
    if flow == "authorization_code":
        found["usePkce"] = value.get("pkce.disabled") != "true"
        found["pkceMethod"] = "plain" if value.get("pkce.method") == "plain" else "S256"
    return found, told
