"""The `auth` of an OpenCollection file <-> `AuthConfig`, which holds text by name.

Nested values are named with dots (`credentials.clientId`). Lists (the additional parameters of
OAuth 2) have no name: they stay in the file as they are. Pure.
"""

from postgui.formats.yaml12 import Data, Node
from postgui.model.request import AuthConfig

FIELDS: dict[str, frozenset[str]] = {
    "awsv4": frozenset(
        ("accessKeyId", "secretAccessKey", "sessionToken", "service", "region", "profileName")
    ),
    "basic": frozenset(("username", "password")),
    "wsse": frozenset(("username", "password")),
    "bearer": frozenset(("token",)),
    "digest": frozenset(("username", "password")),
    "ntlm": frozenset(("username", "password", "domain")),
    "apikey": frozenset(("key", "value", "placement")),
    "oauth1": frozenset(
        (
            *("consumerKey", "consumerSecret", "accessToken", "accessTokenSecret", "callbackUrl"),
            *("verifier", "signatureMethod", "privateKey.type", "privateKey.value", "timestamp"),
            *("nonce", "version", "realm", "placement", "includeBodyHash"),
        )
    ),
    "oauth2": frozenset(
        (
            *("flow", "authorizationUrl", "accessTokenUrl", "refreshTokenUrl", "callbackUrl", "scope"),
            *("state", "credentials.clientId", "credentials.clientSecret", "credentials.placement"),
            *("resourceOwner.username", "resourceOwner.password", "pkce.disabled", "pkce.method"),
            *("tokenConfig.id", "tokenConfig.placement.header", "tokenConfig.placement.query"),
            *("tokenConfig.source", "settings.autoFetchToken", "settings.autoRefreshToken"),
        )
    ),
}
"""What the schema (closed) lets a file hold, for each kind that it knows."""

_CHOICES = {
    ("apikey", "placement"): ("header", "query"),
    ("oauth1", "placement"): ("header", "query", "body"),
    ("oauth1", "privateKey.type"): ("file", "text"),
    ("oauth2", "credentials.placement"): ("basic_auth_header", "body"),
    ("oauth2", "tokenConfig.source"): ("access_token", "id_token"),
    ("oauth2", "pkce.method"): ("S256", "plain"),
}
_SWITCHES = frozenset(
    ("includeBodyHash", "pkce.disabled", "settings.autoFetchToken", "settings.autoRefreshToken")
)


def read_auth(node: Node | None, absent: str = "none") -> AuthConfig:
    """What `auth` says; `absent` is the kind when the file does not say.

    Raises:
        ProblemError: It is neither a word nor a mapping with a type.
    """
    if node is None:
        return AuthConfig(absent)
    if node.real.kind == "scalar":
        return AuthConfig(node.text())
    kind = node.text_at("type")
    if not kind:
        raise node.broken("auth needs a type")
    return AuthConfig(kind, tuple(_named(node, "", skip="type")))


def _named(node: Node, prefix: str, skip: str = "") -> list[tuple[str, str]]:
    values: list[tuple[str, str]] = []
    for key, value in node.mapping():
        if key == skip or "." in key:
            continue
        if value.real.kind == "mapping":
            values += _named(value, f"{prefix}{key}.")
        elif value.real.kind == "scalar":
            values.append((prefix + key, value.text()))
    return values


def auth_data(node: Node | None, auth: AuthConfig, absent: str = "none") -> Data:
    """The new `auth` of a file whose present one is `node`; None: it goes away.

    What the file can't hold (a kind or a field that the schema lacks and that is not there
    already) is left out: the sidecar keeps it.
    """
    old = read_auth(node, absent)
    if old == auth and node is not None:
        return node.data()
    if auth.kind == absent:
        return None
    if auth.kind in ("inherit", "none"):
        return auth.kind if auth.kind == "inherit" else None
    known = node.data() if node is not None and old.kind == auth.kind else None
    present = dict(old.values) if known is not None else {}
    if known is None and auth.kind not in FIELDS:
        return None
    data: dict[str, Data] = dict(known) if isinstance(known, dict) else {"type": auth.kind}
    wanted = dict(auth.values)
    for name in present:
        if name not in wanted:
            data = _without(data, name.split("."))
    for name, value in wanted.items():
        fits = name in FIELDS.get(auth.kind, ()) and value in _CHOICES.get((auth.kind, name), (value,))
        if present.get(name) != value:
            if fits or (name in present and auth.kind not in FIELDS):
                data = _with(data, name.split("."), _typed(name, value))
            elif name in present:
                data = _without(data, name.split("."))
    return data


def _typed(name: str, value: str) -> Data:
    return value == "true" if name in _SWITCHES and value in ("true", "false") else value


def _with(data: dict[str, Data], path: list[str], value: Data) -> dict[str, Data]:
    if len(path) == 1:
        return {**data, path[0]: value}
    inner = data.get(path[0])
    return {**data, path[0]: _with(inner if isinstance(inner, dict) else {}, path[1:], value)}


def _without(data: dict[str, Data], path: list[str]) -> dict[str, Data]:
    inner = data.get(path[0])
    if len(path) > 1 and isinstance(inner, dict):
        shorter = _without(inner, path[1:])
        if shorter:
            return {**data, path[0]: shorter}
    return {key: value for key, value in data.items() if key != path[0]}
