"""OAuth 2.0 (RFC 6749): a token that services fetched goes with the request (RFC 6750).

Fetching is `postgui.services.tokens`; here is the form, and where the token goes. The names of the
fields are OpenCollection's; `deviceAuthorizationUrl`, `audience`, `resource` and `issuer` are our own.
"""

from collections.abc import Mapping

from postgui.model.token_word import TOKEN_WORDS
from postgui.net.auth_kind import Additions, AuthKind, Field, Unsigned
from postgui.translation import mark, tr

CODE, CLIENT, PASSWORD, DEVICE = (
    "authorization_code",
    "client_credentials",
    "resource_owner_password_credentials",
    "device_code",
)
PLACEHOLDER = "<token>"
"""Stands in a preview for the token that sending will fetch."""


def _apply(values: Mapping[str, str], unsigned: Unsigned) -> Additions:
    token = values.get("token", "")
    late: tuple[str, ...] = ()
    if not token:
        if not unsigned.preview:
            return Additions()
        token, late = PLACEHOLDER, (tr("the OAuth 2.0 token"),)
    if query := values.get("tokenConfig.placement.query"):
        return Additions(query=((query, token),), late=late)
    header = values.get("tokenConfig.placement.header") or "Authorization"
    if header.lower() in TOKEN_WORDS:
        return Additions(headers=(("Authorization", f"{header} {token}"),), late=late)
    value = f"Bearer {token}" if header.lower() == "authorization" else token
    return Additions(headers=((header, value),), late=late)


_IN_BROWSER = ("flow", (CODE,))

KIND = AuthKind(
    id="oauth2",
    label="OAuth 2.0",
    fields=(
        Field("flow", mark("Grant type"), CODE, choices=(CODE, CLIENT, PASSWORD, DEVICE), stored=True),
        Field("authorizationUrl", mark("Authorization URL"), only_if=_IN_BROWSER),
        Field("deviceAuthorizationUrl", mark("Device authorization URL"), only_if=("flow", (DEVICE,))),
        Field("accessTokenUrl", mark("Token URL")),
        Field("refreshTokenUrl", mark("Refresh URL"), hint=mark("Empty: the token URL.")),
        Field(
            "callbackUrl",
            mark("Callback URL"),
            only_if=_IN_BROWSER,
            hint=mark("Empty: http://127.0.0.1 with any free port. Register it with the server."),
        ),
        Field("credentials.clientId", mark("Client ID")),
        Field(
            "credentials.clientSecret",
            mark("Client secret"),
            secret=True,
            hint=mark("Empty for a public client."),
        ),
        Field(
            "credentials.placement",
            mark("Credentials in"),
            "body",
            choices=("body", "basic_auth_header"),
        ),
        Field("resourceOwner.username", mark("User name"), only_if=("flow", (PASSWORD,))),
        Field("resourceOwner.password", mark("Password"), secret=True, only_if=("flow", (PASSWORD,))),
        Field("scope", mark("Scope"), hint=mark("Words with spaces between them.")),
        Field("audience", mark("Audience")),
        Field(
            "resource", mark("Resource"), hint=mark("The API's URL, where the server wants it (RFC 8707).")
        ),
        Field("pkce.disabled", mark("No PKCE"), "false", choices=("true", "false"), only_if=_IN_BROWSER),
        Field("pkce.method", mark("PKCE method"), "S256", choices=("S256", "plain"), only_if=_IN_BROWSER),
        Field(
            "state",
            mark("State"),
            only_if=_IN_BROWSER,
            hint=mark("Empty: a fresh random one, which is better."),
        ),
        Field(
            "issuer",
            mark("Issuer"),
            only_if=_IN_BROWSER,
            hint=mark("The server must say the same (RFC 9207)."),
        ),
        Field(
            "additionalParameters.authorizationRequest",
            mark("More for the browser"),
            multiline=True,
            only_if=_IN_BROWSER,
            hint=mark("name=value, one on each line."),
        ),
        Field(
            "additionalParameters.accessTokenRequest",
            mark("More for the token"),
            multiline=True,
            hint=mark("name=value, one on each line; header:name=value and query:name=value go there."),
        ),
        Field("additionalParameters.refreshTokenRequest", mark("More for the refresh"), multiline=True),
        Field("tokenConfig.source", mark("Use"), "access_token", choices=("access_token", "id_token")),
        Field("tokenConfig.placement.header", mark("In header"), "Authorization"),
        Field("tokenConfig.placement.query", mark("Or in query"), hint=mark("A name here beats the header.")),
        Field(
            "tokenConfig.id",
            mark("Token name"),
            hint=mark("Another name keeps another token: a second user."),
        ),
        Field("settings.autoFetchToken", mark("Get when needed"), "true", choices=("true", "false")),
        Field("settings.autoRefreshToken", mark("Refresh when expired"), "true", choices=("true", "false")),
    ),
    apply=_apply,
    order=25,
    needs_token=True,
    note=mark("A server hands out a token, which goes with each request."),
)
