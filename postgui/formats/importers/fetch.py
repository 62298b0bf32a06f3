"""`fetch()` calls, as browsers copy them ("Copy as fetch") and people write them. No JavaScript is run."""

import re
from typing import Any

from postgui.formats.curl.content import exact_rows
from postgui.formats.importer_kind import ImporterKind
from postgui.formats.importing.build import (
    FORM,
    header_value,
    imported,
    method_of,
    raw_body,
    settled,
    top_branch,
    url_name,
)
from postgui.formats.importing.javascript import Call, Unknown, read_calls
from postgui.formats.importing.losses import Losses
from postgui.formats.importing.source import Source, unreadable
from postgui.formats.importing.value import compact, mapping, text
from postgui.model.bundle import Imported
from postgui.model.problem import ProblemError
from postgui.model.request import AuthConfig, Body, Pair, Request, Settings
from postgui.translation import tr

_LABEL = "fetch()"
_CALL = re.compile(r"(?:^|[\s=(;])(?:await\s+)?(?:window\.)?fetch\s*\(")
_QUIET = frozenset(
    ("mode", "credentials", "referrerPolicy", "cache", "keepalive", "signal", "priority", "integrity")
)


def _sniff(source: Source) -> int:
    if source.is_tree or source.head.lstrip()[:1] in ("{", "<"):
        return 0
    return 70 if _CALL.search(source.head[:4000]) else 0


def _read(source: Source) -> Imported:
    losses = Losses()
    calls = read_calls(source.text, "fetch")
    made = [one for call in calls if (one := _request(call, losses)) is not None]
    if not made:
        raise ProblemError(unreadable(source.name, tr("there is no fetch() call with a URL in it")))
    return imported(_LABEL, top_branch("fetch", made), (), losses.done())


def _request(call: Call, losses: Losses) -> Request | None:
    if not call.arguments or not isinstance(call.arguments[0], str):
        return None
    url = call.arguments[0]
    where = url_name(url)
    options = mapping(call.arguments[1]) if len(call.arguments) > 1 else {}
    for name, value in options.items():
        if isinstance(value, Unknown):
            losses.add(where, f"{name}: {value.code[:60]}", tr("It is code, which importing does not run."))
    headers = _headers(options.get("headers"), where, losses)
    referrer = options.get("referrer")
    if isinstance(referrer, str) and referrer.startswith("http") and not header_value(headers, "referer"):
        headers = (*headers, Pair("Referer", referrer))
    request = Request(
        name=where,
        method=method_of(text(options.get("method")) or "GET"),
        url=url,
        headers=headers,
        body=_body(options.get("body"), header_value(headers, "content-type")),
        auth=AuthConfig("none"),
        settings=Settings(follow_redirects=False if options.get("redirect") == "manual" else None),
    )
    return settled(request)


def _headers(value: Any, where: str, losses: Losses) -> tuple[Pair, ...]:
    if isinstance(value, Call) and value.arguments:  # new Headers({...})
        value = value.arguments[0]
    listed = value.items() if isinstance(value, dict) else value if isinstance(value, list) else ()
    found = []
    for one in listed:
        if not isinstance(one, tuple | list) or len(one) != 2:
            continue
        name, said = one
        if isinstance(said, Unknown):
            losses.add(
                where,
                tr("The header {name}", name=name),
                tr("Its value is code, which importing does not run."),
            )
            continue
        found.append(Pair(text(name), text(said)))
    return tuple(found)


def _body(value: Any, own_type: str) -> Body:
    """Text, `JSON.stringify(...)` or `new URLSearchParams(...)`; anything else is told as code."""
    if isinstance(value, Call) and value.arguments:
        inner = value.arguments[0]
        if value.name == "JSON.stringify" and not isinstance(inner, Unknown | Call):
            return raw_body(compact(inner), own_type or "text/plain", has_own_type=bool(own_type))
        if value.name == "URLSearchParams":
            pairs = inner.items() if isinstance(inner, dict) else ()
            content = inner if isinstance(inner, str) else "&".join(f"{k}={text(v)}" for k, v in pairs)
            rows = exact_rows(content)
            return Body("form-urlencoded", rows=rows) if rows else Body("text", content, content_type=FORM)
        return Body()
    if not isinstance(value, str):
        return Body()
    return raw_body(value, own_type, has_own_type=bool(own_type))


KIND = ImporterKind(
    id="fetch", label=_LABEL, suffixes=(".js", ".mjs", ".ts"), sniff=_sniff, read=_read, order=35
)
