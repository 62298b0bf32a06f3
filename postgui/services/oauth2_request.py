"""The requests to a token endpoint (RFC 6749, sections 4 and 6; RFC 8628, section 3). Pure.

Our own `Request` values, so that they go out as everything else does: with the proxy and TLS settings
of the request that needs the token, and visible byte by byte. The OAuth libraries are of little use
for that: of what they do only urlencode and JSON would be left, and oauthlib refuses `http://` servers,
which developers have, unless a variable of the process says otherwise.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from urllib.parse import quote_plus, urlencode

from postgui.model.request import AuthConfig, Body, FormRow, Pair, Request, Settings
from postgui.services.oauth2_config import Extra, OAuth2Config

_TIMEOUT_MS = 60_000


def token_request(
    config: OAuth2Config, fields: Mapping[str, str], settings: Settings, *, refresh: bool = False
) -> Request:
    """POST `fields`, what the client is, and the additional parameters to the token endpoint."""
    url = config.refresh_url if refresh else config["accessTokenUrl"]
    extras = config.extras("refreshTokenRequest" if refresh else "accessTokenRequest")
    if not refresh:
        fields = {**fields, "audience": config["audience"]}
    fields = {**fields, "resource": config["resource"]}
    return _post(config, url, fields, settings, extras)


def device_request(config: OAuth2Config, settings: Settings) -> Request:
    """Ask for a device code and a user code (RFC 8628, section 3.1)."""
    fields = {name: config[name] for name in ("scope", "audience", "resource")}
    return _post(config, config["deviceAuthorizationUrl"], fields, settings)


def with_query(url: str, pairs: Iterable[tuple[str, str]]) -> str:
    """`url` with `pairs` at the end of its query; its own stay (RFC 6749, section 3.1)."""
    added = urlencode(tuple(pairs))
    base = url.partition("#")[0]
    if not added:
        return base
    joiner = "" if base.endswith(("?", "&")) else "&" if "?" in base else "?"
    return f"{base}{joiner}{added}"


def _post(
    config: OAuth2Config,
    url: str,
    fields: Mapping[str, str],
    settings: Settings,
    extras_of: Iterable[Extra] = (),
) -> Request:
    client, secret = config["credentials.clientId"], config["credentials.clientSecret"]
    in_header = config["credentials.placement"] == "basic_auth_header" and bool(secret)
    if not in_header:
        fields = {**fields, "client_id": client, "client_secret": secret}
    rows = [FormRow(name, value) for name, value in fields.items() if value]
    headers = [Pair("Accept", "application/json")]
    query = []
    for extra in extras_of:
        if extra.place == "header":
            headers.append(Pair(extra.name, extra.value))
        elif extra.place == "query":
            query.append((extra.name, extra.value))
        else:
            rows.append(FormRow(extra.name, extra.value))
    return Request(
        name="OAuth 2.0 token",
        method="POST",
        url=with_query(url, query),
        headers=tuple(headers),
        body=Body("form-urlencoded", rows=tuple(rows)),
        auth=_basic(client, secret) if in_header else AuthConfig("none"),
        settings=_settings(settings),
    )


def _basic(client: str, secret: str) -> AuthConfig:
    """Both are form-urlencoded first (RFC 6749, section 2.3.1)."""
    return AuthConfig("basic", (("username", quote_plus(client)), ("password", quote_plus(secret))))


def _settings(settings: Settings) -> Settings:
    """The request's own, without what is meant for its host alone; a redirect gets no credentials."""
    return replace(
        settings,
        timeout_ms=settings.timeout_ms or _TIMEOUT_MS,
        follow_redirects=False,
        use_cookies=False,
        retries=None,
        encode_url=None,
        server_name=None,
        connect_to=None,
        unix_socket=None,
    )
