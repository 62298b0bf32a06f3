"""A request's authentication in curl's options. Pure; what is secret was taken out before (`hide`)."""

from urllib.parse import quote

from postgui.formats.curl.outside import outside_references
from postgui.model.request import AuthConfig, Request
from postgui.translation import tr

_WITH_USER = {"basic": (), "digest": ("--digest",), "ntlm": ("--ntlm",), "negotiate": ("--negotiate",)}


def auth_words(request: Request, notes: list[str]) -> tuple[list[tuple[str, ...]], str]:
    """The options, and what goes into the query instead."""
    auth = request.auth
    if auth.kind in ("none", "inherit"):
        return [], ""
    if any(pair.name.lower() == "authorization" for pair in request.sent_headers()):
        return [], ""  # the person's own header is what is sent
    if auth.kind in _WITH_USER:
        return _user_words(auth, notes), ""
    if auth.kind == "bearer":
        return [("--oauth2-bearer", auth.value("token"))], ""
    if auth.kind == "netrc":
        return [("--netrc",)], ""
    if auth.kind == "apikey":
        return _api_key(auth)
    if auth.kind == "awsv4" and auth.value("placement", "header") == "header":
        return _aws_words(auth), ""
    notes.append(tr("curl has no word for authentication of kind {kind!r}: it was left out.", kind=auth.kind))
    return [], ""


def _user_words(auth: AuthConfig, notes: list[str]) -> list[tuple[str, ...]]:
    name, password = auth.value("username"), auth.value("password")
    if auth.kind == "ntlm" and auth.value("domain"):
        name = f"{auth.value('domain')}\\{name}"
    if ":" in name:
        notes.append(tr("curl ends the user name at its first colon."))
    option = _WITH_USER[auth.kind]
    return [*([option] if option else []), ("--user", f"{name}:{password}")]


def _api_key(auth: AuthConfig) -> tuple[list[tuple[str, ...]], str]:
    name, value = auth.value("key"), auth.value("value")
    if not name:
        return [], ""
    match auth.value("placement", "header"):
        case "query":
            return [], "=".join(outside_references(text, _query_quoted) for text in (name, value))
        case "cookie":
            return [("--cookie", f"{name}={value}")], ""
        case _:
            return [("--header", f"{name}: {value}")], ""


def _query_quoted(text: str) -> str:
    return quote(text, safe="-._~!$'()*,;:@/?")


def _aws_words(auth: AuthConfig) -> list[tuple[str, ...]]:
    scope = ":".join(("aws", "amz", auth.value("region"), auth.value("service"))).rstrip(":")
    words: list[tuple[str, ...]] = [
        ("--aws-sigv4", scope),
        ("--user", f"{auth.value('accessKeyId')}:{auth.value('secretAccessKey')}"),
    ]
    if token := auth.value("sessionToken"):
        words.append(("--header", f"X-Amz-Security-Token: {token}"))
    return words
