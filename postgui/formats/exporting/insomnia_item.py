"""Requests, folders and environments as Insomnia's files of version 5 have them. Pure."""

import hashlib
import json
import re
from collections.abc import Iterable
from typing import Any

from postgui.formats.exporting.text_request import body_type
from postgui.formats.exporting.unsaid import NO_PLACE, unsaid
from postgui.model.bundle import Loss
from postgui.model.query import colon_path, join_url, rows_of, split_url
from postgui.model.request import AuthConfig, Body, FormRow, Pair, Param, Request, Variable
from postgui.model.script import Script
from postgui.translation import tr

_PARTS = frozenset({"scripts", "docs", "disabled", "descriptions"})
SETTINGS = frozenset({"follow_redirects", "encode_url", "use_cookies"})
_REFERENCE = re.compile(r"\{\{\s*([A-Za-z_][\w.-]*)\s*\}\}")
_FORMS = {"form-urlencoded": "application/x-www-form-urlencoded", "multipart-form": "multipart/form-data"}
_SCRIPTS = {"before-request": "preRequest", "after-response": "afterResponse", "tests": "afterResponse"}
_GRANTS = {
    "authorization_code": "authorization_code",
    "client_credentials": "client_credentials",
    "resource_owner_password_credentials": "password",
    "device_code": "device_code",
}
_PLACES = {"query": "queryParams", "cookie": "cookie"}


def template(text: str) -> str:
    """`{{name}}` as `{{ _.name }}`."""

    def one(match: re.Match[str]) -> str:
        name = match[1]
        return f"{{{{ _.{name} }}}}" if re.fullmatch(r"[\w.]+", name) else f"{{{{ _['{name}'] }}}}"

    return _REFERENCE.sub(one, text)


def meta(prefix: str, where: str, description: str = "") -> dict[str, Any]:
    """What identifies an item: the same for the same place, so that exports can be compared."""
    identity = hashlib.sha256(f"{prefix}/{where}".encode()).hexdigest()[:32]
    found: dict[str, Any] = {"id": f"{prefix}_{identity}"}
    return found | ({"description": description} if description else {})


def insomnia_request(request: Request, where: str, losses: list[Loss]) -> dict[str, Any]:
    """One request."""
    losses += unsaid(request, where, _PARTS, SETTINGS)
    rows = rows_of(request)
    base, _, fragment = split_url(colon_path(request.url, rows))
    query = [_param(row) for row in rows if row.kind == "query"]
    paths = [{"name": row.name, "value": template(row.value or "")} for row in rows if row.kind == "path"]
    found: dict[str, Any] = {
        "url": template(join_url(base, None, fragment)),
        "name": request.name or request.url,
        "meta": meta("req", where, request.docs),
        "method": request.method,
    }
    headers = [header(pair) for pair in request.headers]
    body = _body(request.body, where, losses)
    if body:
        found["body"] = body
        kind = body_type(request.body) if request.body.kind != "multipart-form" else ""
        names = {pair.name.lower() for pair in request.headers if pair.enabled}
        if kind and "content-type" not in names:
            headers.append({"name": "Content-Type", "value": template(kind)})
    if query:
        found["parameters"] = query
    if paths:
        found["pathParameters"] = paths
    if headers:
        found["headers"] = headers
    if auth := insomnia_auth(request.auth, where, losses):
        found["authentication"] = auth
    if made := scripts(request.scripts, where, losses):
        found["scripts"] = made
    if settings := _settings(request):
        found["settings"] = settings
    return found


def header(pair: Pair) -> dict[str, Any]:
    return _row(pair.name, pair.value, pair.enabled, pair.description)


def scripts(given: Iterable[Script], where: str, losses: list[Loss]) -> dict[str, str]:
    """Scripts to the letter; what Insomnia runs of them is another question."""
    found: dict[str, str] = {}
    for script in given:
        if name := _SCRIPTS.get(script.phase):
            found[name] = f"{found[name]}\n{script.code}" if name in found else script.code
        else:
            losses.append(Loss(where, tr("The script for {phase}", phase=script.phase), tr(NO_PLACE)))
    return found


def environment_data(variables: Iterable[Variable], where: str, losses: list[Loss]) -> dict[str, str]:
    """Names and values; those that are switched off have no place."""
    found = {}
    for one in variables:
        if one.enabled:
            found[one.name] = template(one.value)
        else:
            losses.append(
                Loss(where, tr("The variable {name}, which is switched off", name=one.name), tr(NO_PLACE))
            )
    return found


def insomnia_auth(auth: AuthConfig, where: str, losses: list[Loss]) -> dict[str, Any]:
    """How to authenticate; nothing for: as the folder says."""
    value = {name: template(text) for name, text in auth.values}
    match auth.kind:
        case "inherit":
            return {}
        case "none" | "netrc":
            return {"type": auth.kind}
        case "basic" | "digest" | "ntlm":
            if value.get("domain"):
                losses.append(Loss(where, tr("The NTLM domain"), tr(NO_PLACE)))
            return _filled(auth.kind, username=value.get("username"), password=value.get("password"))
        case "bearer":
            return _filled("bearer", token=value.get("token"))
        case "apikey":
            placement = _PLACES.get(auth.value("placement"), "header")
            return _filled("apikey", key=value.get("key"), value=value.get("value"), addTo=placement)
        case "awsv4":
            names = ("accessKeyId", "secretAccessKey", "sessionToken", "region", "service")
            return _filled("iam", **{name: value.get(name) for name in names})
        case "oauth1":
            return _filled(
                "oauth1",
                signatureMethod=value.get("signatureMethod") or "HMAC-SHA1",
                consumerKey=value.get("consumerKey"),
                consumerSecret=value.get("consumerSecret"),
                tokenKey=value.get("accessToken"),
                tokenSecret=value.get("accessTokenSecret"),
                privateKey=value.get("privateKey__value"),
                realm=value.get("realm"),
                callback=value.get("callbackUrl"),
                nonce=value.get("nonce"),
                timestamp=value.get("timestamp"),
                verifier=value.get("verifier"),
            )
        case "oauth2":
            return _oauth2(value, where, losses)
    losses.append(
        Loss(where, tr("Authentication of kind {kind}", kind=auth.kind), tr("Insomnia has no such kind."))
    )
    return {"type": "none"}


def _oauth2(value: dict[str, str], where: str, losses: list[Loss]) -> dict[str, Any]:
    flow = value.get("flow", "authorization_code")
    if flow not in _GRANTS:
        losses.append(Loss(where, tr("The OAuth 2 flow {flow}", flow=flow), tr("Insomnia has no such flow.")))
    found = _filled(
        "oauth2",
        grantType=_GRANTS.get(flow, "authorization_code"),
        authorizationUrl=value.get("authorizationUrl"),
        accessTokenUrl=value.get("accessTokenUrl"),
        redirectUrl=value.get("callbackUrl"),
        clientId=value.get("credentials__clientId"),
        clientSecret=value.get("credentials__clientSecret"),
        username=value.get("resourceOwner__username"),
        password=value.get("resourceOwner__password"),
        scope=value.get("scope"),
        state=value.get("state"),
        audience=value.get("audience"),
        resource=value.get("resource"),
        tokenPrefix=value.get("tokenConfig__placement__header"),
    )
    found["credentialsInBody"] = value.get("credentials__placement") == "body"
    if flow == "authorization_code":
        found["usePkce"] = value.get("pkce__disabled") != "true"
        found["pkceMethod"] = "plain" if value.get("pkce__method") == "plain" else "S256"
    return found


def _filled(kind: str, **values: str | None) -> dict[str, Any]:
    return {"type": kind, **{name: value for name, value in values.items() if value}}


def _param(row: Param) -> dict[str, Any]:
    return _row(row.name, row.value or "", row.enabled, row.description)


def _row(name: str, value: str, enabled: bool, description: str) -> dict[str, Any]:
    found: dict[str, Any] = {"name": template(name), "value": template(value)}
    if description:
        found["description"] = description
    return found if enabled else found | {"disabled": True}


def _body(body: Body, where: str, losses: list[Loss]) -> dict[str, Any]:
    if body.kind in _FORMS:
        params = [one for row in body.rows for one in _fields(row)]
        if any(row.content_type for row in body.rows):
            losses.append(Loss(where, tr("Content types of form fields"), tr(NO_PLACE)))
        return {"mimeType": _FORMS[body.kind], "params": params}
    match body.kind:
        case "none":
            return {}
        case "file":
            chosen = next((file.path for file in body.files if file.selected), "")
            return {"mimeType": "application/octet-stream", "fileName": chosen}
        case "graphql":
            return {"mimeType": "application/graphql", "text": template(_graphql(body))}
    return {"mimeType": body_type(body).partition(";")[0], "text": template(body.text)}


def _fields(row: FormRow) -> list[dict[str, Any]]:
    one = _row(row.name, row.value, row.enabled, row.description)
    if row.kind == "text":
        return [one]
    return [{**one, "value": "", "type": "file", "fileName": path} for path in row.files or ("",)]


def _graphql(body: Body) -> str:
    """Insomnia keeps it as the JSON that is sent; variables that are no JSON stay text in it."""
    try:
        variables: Any = json.loads(body.variables) if body.variables.strip() else None
    except ValueError:
        variables = body.variables
    found: dict[str, Any] = {"query": body.text}
    if variables is not None:
        found["variables"] = variables
    if body.operation:
        found["operationName"] = body.operation
    return json.dumps(found, ensure_ascii=False)


def _settings(request: Request) -> dict[str, Any]:
    settings = request.settings
    found: dict[str, Any] = {}
    if settings.encode_url is not None:
        found["encodeUrl"] = settings.encode_url
    if settings.follow_redirects is not None:
        found["followRedirects"] = "on" if settings.follow_redirects else "off"
    if settings.use_cookies is not None:
        found["cookies"] = {"send": settings.use_cookies, "store": settings.use_cookies}
    return found
