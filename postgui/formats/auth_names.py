"""What the fields of authentication are called in other programs, for reading and for writing. Pure.

A table goes from their name to ours, which is OpenCollection's. What is more than a name (a flow, a place, a
switch) is not here: who reads or writes a program's format knows that.
"""

from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType
from typing import TypeAlias

from postgui.model.bundle import Loss
from postgui.model.request import AuthConfig
from postgui.model.token_word import TOKEN_WORDS
from postgui.translation import tr

Names: TypeAlias = Mapping[str, str]

_AWS = {name: name for name in ("sessionToken", "region", "service")}
_TOKEN = {name: name for name in ("consumerKey", "consumerSecret", "realm", "verifier", "timestamp", "nonce")}
_CLIENT = {
    "clientId": "credentials.clientId",
    "clientSecret": "credentials.clientSecret",
    "username": "resourceOwner.username",
    "password": "resourceOwner.password",
    "scope": "scope",
    "state": "state",
}
_AUDIENCE = {"audience": "audience", "resource": "resource"}

POSTMAN_AWS: Names = MappingProxyType({"accessKey": "accessKeyId", "secretKey": "secretAccessKey", **_AWS})
POSTMAN_OAUTH1: Names = MappingProxyType(
    {
        **_TOKEN,
        "token": "accessToken",
        "tokenSecret": "accessTokenSecret",
        "callback": "callbackUrl",
        "version": "version",
        "includeBodyHash": "includeBodyHash",
        "privateKey": "privateKey.value",
    }
)
POSTMAN_OAUTH2: Names = MappingProxyType(
    {
        "authUrl": "authorizationUrl",
        "accessTokenUrl": "accessTokenUrl",
        "refreshTokenUrl": "refreshTokenUrl",
        "redirect_uri": "callbackUrl",
        **_CLIENT,
        **_AUDIENCE,
    }
)
POSTMAN_JWT: Names = MappingProxyType(
    {
        "algorithm": "algorithm",
        "secret": "secret",
        "privateKey": "privateKey",
        "payload": "claims",
        "header": "header",
        "headerPrefix": "prefix",
        "queryParamKey": "parameter",
    }
)
INSOMNIA_AWS: Names = MappingProxyType(
    {"accessKeyId": "accessKeyId", "secretAccessKey": "secretAccessKey", **_AWS}
)
INSOMNIA_OAUTH1: Names = MappingProxyType(
    {
        **_TOKEN,
        "tokenKey": "accessToken",
        "tokenSecret": "accessTokenSecret",
        "callback": "callbackUrl",
        "version": "version",
        "privateKey": "privateKey.value",
    }
)
INSOMNIA_OAUTH2: Names = MappingProxyType(
    {
        "authorizationUrl": "authorizationUrl",
        "accessTokenUrl": "accessTokenUrl",
        "redirectUrl": "callbackUrl",
        **_CLIENT,
        **_AUDIENCE,
    }
)
BRUNO_OAUTH2: Names = MappingProxyType(
    {
        **{name: name for name in ("authorizationUrl", "accessTokenUrl", "refreshTokenUrl", "callbackUrl")},
        **_CLIENT,
    }
)
HOPPSCOTCH_OAUTH2: Names = MappingProxyType(
    {
        "authEndpoint": "authorizationUrl",
        "tokenEndpoint": "accessTokenUrl",
        "clientID": "credentials.clientId",
        **{name: own for name, own in _CLIENT.items() if name not in ("clientId", "scope", "state")},
        "scopes": "scope",
    }
)
THUNDER_OAUTH2: Names = MappingProxyType(
    {
        "authUrl": "authorizationUrl",
        "tokenUrl": "accessTokenUrl",
        "redirectUri": "callbackUrl",
        **_CLIENT,
        **_AUDIENCE,
    }
)


def ours(fields: Mapping[str, str], names: Names) -> dict[str, str]:
    """Their fields under our names, empty ones left out."""
    return {own: value for their, own in names.items() if (value := fields.get(their, ""))}


def theirs(values: Mapping[str, str], names: Names) -> dict[str, str]:
    """The other way."""
    return {their: value for their, own in names.items() if (value := values.get(own, ""))}


def is_token_word(values: Mapping[str, str]) -> bool:
    """Whether what OAuth 2 has as the header of its token is the word before it."""
    return values.get("tokenConfig.placement.header", "").lower() in TOKEN_WORDS


def untold(auth: AuthConfig, where: str, told: Collection[str]) -> Iterator[Loss]:
    """The fields that are none of `told`: a format that writes those has no place for the rest."""
    for name, value in auth.values:
        if value and name not in told:
            yield Loss(
                where,
                tr("{name} of its authentication", name=name),
                tr("The format has no place for it."),
            )
