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

POSTMAN_AWS: Names = MappingProxyType(
    {
        "accessKey": "accessKeyId",
        "secretKey": "secretAccessKey",
        "sessionToken": "sessionToken",
        "region": "region",
        "service": "service",
    }
)
POSTMAN_OAUTH1: Names = MappingProxyType(
    {
        "consumerKey": "consumerKey",
        "consumerSecret": "consumerSecret",
        "token": "accessToken",
        "tokenSecret": "accessTokenSecret",
        "realm": "realm",
        "callback": "callbackUrl",
        "verifier": "verifier",
        "timestamp": "timestamp",
        "nonce": "nonce",
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
        "clientId": "credentials.clientId",
        "clientSecret": "credentials.clientSecret",
        "username": "resourceOwner.username",
        "password": "resourceOwner.password",
        "scope": "scope",
        "state": "state",
        "audience": "audience",
        "resource": "resource",
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
    {name: name for name in ("accessKeyId", "secretAccessKey", "sessionToken", "region", "service")}
)
INSOMNIA_OAUTH1: Names = MappingProxyType(
    {
        "consumerKey": "consumerKey",
        "consumerSecret": "consumerSecret",
        "tokenKey": "accessToken",
        "tokenSecret": "accessTokenSecret",
        "privateKey": "privateKey.value",
        "realm": "realm",
        "callback": "callbackUrl",
        "nonce": "nonce",
        "timestamp": "timestamp",
        "verifier": "verifier",
        "version": "version",
    }
)
INSOMNIA_OAUTH2: Names = MappingProxyType(
    {
        "authorizationUrl": "authorizationUrl",
        "accessTokenUrl": "accessTokenUrl",
        "redirectUrl": "callbackUrl",
        "clientId": "credentials.clientId",
        "clientSecret": "credentials.clientSecret",
        "username": "resourceOwner.username",
        "password": "resourceOwner.password",
        "scope": "scope",
        "state": "state",
        "audience": "audience",
        "resource": "resource",
    }
)
BRUNO_OAUTH2: Names = MappingProxyType(
    {
        "authorizationUrl": "authorizationUrl",
        "accessTokenUrl": "accessTokenUrl",
        "refreshTokenUrl": "refreshTokenUrl",
        "callbackUrl": "callbackUrl",
        "clientId": "credentials.clientId",
        "clientSecret": "credentials.clientSecret",
        "username": "resourceOwner.username",
        "password": "resourceOwner.password",
        "scope": "scope",
        "state": "state",
    }
)
HOPPSCOTCH_OAUTH2: Names = MappingProxyType(
    {
        "authEndpoint": "authorizationUrl",
        "tokenEndpoint": "accessTokenUrl",
        "clientID": "credentials.clientId",
        "clientSecret": "credentials.clientSecret",
        "username": "resourceOwner.username",
        "password": "resourceOwner.password",
        "scopes": "scope",
    }
)
THUNDER_OAUTH2: Names = MappingProxyType(
    {
        "authUrl": "authorizationUrl",
        "tokenUrl": "accessTokenUrl",
        "redirectUri": "callbackUrl",
        "clientId": "credentials.clientId",
        "clientSecret": "credentials.clientSecret",
        "username": "resourceOwner.username",
        "password": "resourceOwner.password",
        "scope": "scope",
        "state": "state",
        "audience": "audience",
        "resource": "resource",
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
