"""OAuth 2.0 as other programs keep it -> our fields. Pure.

The programs differ in names (`postgui.formats.auth_names`) and in what they mean where they say nothing: the
client's secret goes in a header with Postman and Insomnia, in the body with Bruno.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any, Literal

from postgui.formats.auth_names import Names, ours
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.value import flag, mappings, text
from postgui.model.request import AuthConfig
from postgui.model.token_word import TOKEN_WORDS
from postgui.translation import tr

CODE = "authorization_code"
_MORE = "additionalParameters."
_USUAL = {"authorizationRequest": "query", "accessTokenRequest": "body", "refreshTokenRequest": "body"}
_PLACES = {
    "request_header": "header",
    "request_url": "query",
    "request_body": "body",
    "headers": "header",
    "queryparams": "query",
    "url": "query",
    "body": "body",
}
"""Where Postman, Bruno and Hoppscotch say that a parameter goes."""


def flow_of(grant: str, flows: Mapping[str, str], where: str, losses: Losses) -> str:
    """Our flow for a grant; the authorization code for one that is unknown, which is told."""
    if grant and grant not in flows:
        losses.add(
            where,
            tr("The OAuth 2 grant {grant}", grant=grant),
            tr("It became the authorization code, which replaces it."),
        )
    return flows.get(grant, CODE)


def oauth2(
    fields: Mapping[str, str],
    names: Names,
    flow: str,
    *,
    secret_in: Literal["header", "body", ""] = "",
    pkce: bool = True,
    pkce_method: str = "",
    **more: str,
) -> AuthConfig:
    """The configuration; `more` has fields of ours as `token_place` and `more_parameters` give them."""
    found = {"flow": flow, **ours(fields, names)}
    if flow != CODE:
        found.pop("authorizationUrl", None)
    elif not pkce:
        found["pkce.disabled"] = "true"
    elif pkce_method.lower() == "plain":
        found["pkce.method"] = "plain"
    if secret_in and "credentials.clientSecret" in found:
        found["credentials.placement"] = "body" if secret_in == "body" else "basic_auth_header"
    return AuthConfig("oauth2", tuple({**found, **more}.items()))


def token_place(prefix: str, query: str, where: str, losses: Losses) -> dict[str, str]:
    """Where the token goes: into the query as `query`, else into Authorization behind `prefix`."""
    if query:
        return {"tokenConfig.placement.query": query}
    word = prefix.strip()
    if word.lower() in ("", "bearer"):
        return {}
    if word.lower() in TOKEN_WORDS:
        return {"tokenConfig.placement.header": word}
    losses.add(
        where,
        tr("The word {word} before the OAuth 2 token", word=word),
        tr("PostGUI writes one of: {words}.", words=", ".join(sorted(TOKEN_WORDS))),
    )
    return {}


def more_parameters(given: Mapping[str, Any]) -> dict[str, str]:
    """Additional parameters as lines; `given` has the rows of each of our requests by its name.

    A row is `{key or name, value, enabled or active, send_as or sendIn}`; the rows may be JSON as text.
    """
    found = {}
    for request, rows in given.items():
        lines = list(_lines(_listed(rows), _USUAL[request]))
        if lines:
            found[_MORE + request] = "\n".join(lines)
    return found


def _listed(rows: Any) -> list[dict[str, Any]]:
    if isinstance(rows, str):
        try:
            rows = json.loads(rows or "[]")
        except (ValueError, RecursionError):
            return []
    return mappings(rows)


def _lines(rows: Iterable[Mapping[str, Any]], usual: str) -> Iterable[str]:
    for row in rows:
        name = text(row.get("key") or row.get("name"))
        if not name or not flag(row.get("enabled", row.get("active", True))):
            continue
        place = _PLACES.get(text(row.get("send_as") or row.get("sendIn")), usual)
        value = text(row.get("value")).replace("\n", " ")
        yield f"{'' if place == usual else place + ':'}{name}={value}"
