"""Insomnia's `authentication` -> `AuthConfig`. Pure."""

from collections.abc import Mapping
from typing import Any

from postgui.formats.auth_names import INSOMNIA_AWS, INSOMNIA_OAUTH1, INSOMNIA_OAUTH2, ours
from postgui.formats.importing.build import values
from postgui.formats.importing.insomnia_variable import Templates
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.oauth2 import flow_of, oauth2, token_place
from postgui.formats.importing.value import flag, mapping, text
from postgui.model.request import AuthConfig
from postgui.translation import tr

_FLOWS = {
    "authorization_code": "authorization_code",
    "client_credentials": "client_credentials",
    "password": "resource_owner_password_credentials",
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
            return AuthConfig("awsv4", tuple(ours(fields, INSOMNIA_AWS).items()))
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


def _oauth1(fields: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    found = {"signatureMethod": fields.get("signatureMethod", ""), **ours(fields, INSOMNIA_OAUTH1)}
    if "privateKey.value" in found:
        found["privateKey.type"] = "text"
    if flag(fields.get("includeBodyHash", "")):
        found["includeBodyHash"] = "true"
    return tuple((name, value) for name, value in found.items() if value)


def _oauth2(fields: Mapping[str, str], where: str, losses: Losses) -> AuthConfig:
    grant = fields.get("grantType", "") or "authorization_code"
    return oauth2(
        fields,
        INSOMNIA_OAUTH2,
        flow_of(grant, _FLOWS, where, losses),
        secret_in="body" if flag(fields.get("credentialsInBody", "")) else "header",
        pkce=flag(fields.get("usePkce", "")),
        pkce_method=fields.get("pkceMethod", ""),
        **token_place(fields.get("tokenPrefix", ""), "", where, losses),
    )
