"""The `auth` of an OpenCollection file <-> `AuthConfig`, which holds text by name.

Nested values are named with dots (`credentials.clientId`). The additional parameters of OAuth 2, which
are lists, become lines of text: `name=value`, with `header:`, `query:` or `body:` before it where that is
not the usual place. Other lists have no name: they stay in the file as they are. Pure.
"""

from collections.abc import Mapping

from postgui.formats.opencollection_entry import Entry, changed_list
from postgui.formats.yaml12 import Data, Node
from postgui.model.request import AuthConfig
from postgui.translation import tr

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
}
"""What the schema (closed) lets a file hold, for each kind that it knows but OAuth 2."""
_EVERY_FLOW = frozenset(
    (
        *("flow", "scope", "credentials.clientId", "tokenConfig.id", "tokenConfig.source"),
        *("tokenConfig.placement.header", "tokenConfig.placement.query"),
        *("settings.autoFetchToken", "settings.autoRefreshToken"),
    )
)
_MORE = "additionalParameters."
_WITH_TOKEN_URL = _EVERY_FLOW | frozenset(
    (
        *("accessTokenUrl", "refreshTokenUrl", "credentials.clientSecret", "credentials.placement"),
        *(_MORE + "accessTokenRequest", _MORE + "refreshTokenRequest"),
    )
)
_IN_BROWSER = frozenset(("authorizationUrl", "callbackUrl", "state", _MORE + "authorizationRequest"))
FLOWS: dict[str, frozenset[str]] = {
    "client_credentials": _WITH_TOKEN_URL,
    "resource_owner_password_credentials": _WITH_TOKEN_URL
    | frozenset(("resourceOwner.username", "resourceOwner.password")),
    "authorization_code": _WITH_TOKEN_URL | _IN_BROWSER | frozenset(("pkce.disabled", "pkce.method")),
    "implicit": _EVERY_FLOW | _IN_BROWSER,
}
"""The same for each flow of OAuth 2 that the schema knows."""
_USUAL_PLACE = {
    _MORE + "authorizationRequest": "query",
    _MORE + "accessTokenRequest": "body",
    _MORE + "refreshTokenRequest": "body",
}
_PLACES = ("header", "query", "body")

_CHOICES: dict[tuple[str, str], tuple[str, ...]] = {
    ("apikey", "placement"): ("header", "query"),
    ("oauth1", "placement"): ("header", "query", "body"),
    ("oauth1", "privateKey.type"): ("file", "text"),
    ("oauth1", "signatureMethod"): (
        *("HMAC-SHA1", "HMAC-SHA256", "HMAC-SHA512", "RSA-SHA1", "RSA-SHA256", "RSA-SHA512", "PLAINTEXT"),
    ),
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
        raise node.broken(tr("auth needs a type"))
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
        elif prefix + key in _USUAL_PLACE:
            usual = _USUAL_PLACE[prefix + key]
            values.append((prefix + key, "\n".join(_line(item, usual) for item in value.sequence())))
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
    known = node if node is not None and old.kind == auth.kind else None
    present = dict(old.values) if known is not None else {}
    wanted = dict(auth.values)
    room = _room(auth.kind, wanted, present)
    if room is None and (known is None or auth.kind == "oauth2"):
        return None
    start = known.data() if known is not None else None
    data: dict[str, Data] = dict(start) if isinstance(start, dict) else {"type": auth.kind}
    for name in present:
        if name not in wanted:
            data = _without(data, name.split("."))
    for name, value in wanted.items():
        # A known field may be out of place in another flow; one that nobody knows stays as it is.
        misplaced = room is not None and name not in room and name in FLOWS["authorization_code"]
        if present.get(name) == value and not misplaced:
            continue
        fits = name in (room or ()) and _is_allowed(auth.kind, name, value)
        if fits or (name in present and room is None):
            data = _with(data, name.split("."), _typed(name, value, known))
        elif name in present:
            data = _without(data, name.split("."))
    return data


def _room(kind: str, wanted: Mapping[str, str], present: Mapping[str, str]) -> frozenset[str] | None:
    """The names that a file may hold beside each other; None if it can't hold this kind at all."""
    if kind == "oauth2":
        flow = wanted.get("flow", "")
        unusual = FLOWS["authorization_code"] if present and present.get("flow", "") == flow else None
        room = FLOWS.get(flow, unusual)
        if room is None:
            return None
        # One of the two places, that which counts on sending.
        other = "header" if wanted.get("tokenConfig.placement.query") else "query"
        return room - {f"tokenConfig.placement.{other}"}
    if kind == "oauth1" and not {"privateKey.type", "privateKey.value"} <= wanted.keys():
        return FIELDS[kind] - {"privateKey.type", "privateKey.value"}
    return FIELDS.get(kind)


def _is_allowed(kind: str, name: str, value: str) -> bool:
    if name in _SWITCHES:
        return value in ("true", "false")
    if name in _USUAL_PLACE:
        return all("=" in line for line in value.split("\n") if line.strip())
    return value in _CHOICES.get((kind, name), (value,))


def _line(item: Node, usual: str) -> str:
    """An additional parameter as text."""
    place = item.text_at("placement", usual)
    return f"{'' if place == usual else place + ':'}{item.text_at('name')}={item.text_at('value')}"


def _parameter(node: Node | None, line: str, usual: str) -> Data:
    """The same, back."""
    place, colon, rest = line.strip().partition(":")
    if not colon or place not in _PLACES:
        place, rest = usual, line.strip()
    name, _, value = rest.partition("=")
    data = Entry(node)
    data.text("name", name)
    data.text("value", value)
    if node is None or node.text_at("placement", usual) != place:
        data.put("placement", place)
    return data.data


def _typed(name: str, value: str, auth: Node | None) -> Data:
    """`value` in the shape that a file has it in; `auth` is what stands there now."""
    if name in _USUAL_PLACE:
        usual = _USUAL_PLACE[name]
        group = auth.get("additionalParameters") if auth else None
        known = group.get(name.removeprefix(_MORE)) if group else None
        return changed_list(
            known.sequence() if known else [],
            lambda item: _line(item, usual),
            lambda item, line: _parameter(item, line, usual),
            [line for line in value.split("\n") if line.strip()],
        )
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
