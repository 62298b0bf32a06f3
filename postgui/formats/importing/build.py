"""Small steps that every importer takes to make requests, the same way each time. Pure."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Literal
from urllib.parse import quote

from postgui.formats.curl.content import exact_rows
from postgui.model.bundle import Branch, Collection, Imported, Item, Loss
from postgui.model.collection import Defaults, Environment, Folder
from postgui.model.query import edit_url, format_query, join_url, parse_query, path_names, split_url
from postgui.model.request import AuthConfig, Body, FormRow, Pair, Param, Request

FORM = "application/x-www-form-urlencoded"
_METHOD = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_BRACED_SEGMENT = re.compile(r"(?<=/)\{([A-Za-z_][\w.-]*)\}(?=/|$)")
_SPACED_REFERENCE = re.compile(r"\{\{\s*([^{}\s][^{}]*?)\s*\}\}")


def branch(name: str, items: Iterable[Item], *, docs: str = "", defaults: Defaults | None = None) -> Branch:
    return Branch(Folder(name or "Untitled", defaults or Defaults(), docs), tuple(items))


def top_branch(
    name: str, items: Iterable[Item], *, docs: str = "", defaults: Defaults | None = None
) -> Branch:
    """Like `branch` for the collection itself, above which nothing is inherited."""
    defaults = defaults or Defaults()
    if defaults.auth.kind == "inherit":
        defaults = replace(defaults, auth=AuthConfig("none"))
    return branch(name or "Imported", items, docs=docs, defaults=defaults)


def imported(
    label: str, top: Branch, environments: Iterable[Environment] = (), losses: Iterable[Loss] = ()
) -> Imported:
    return Imported(label, Collection(top, tuple(environments)), tuple(losses))


def url_name(url: str) -> str:
    """What a request without a name is called: the last part of its path, or its host."""
    base = split_url(url)[0].strip()
    host, _, path = (base.partition("://")[2] or base).rstrip("/").partition("/")
    return path.rpartition("/")[2] or host or "New request"


def method_of(value: str, default: str = "GET") -> str:
    """A method as it can be sent; known ones in capitals, as most exports mean them."""
    cleaned = value.strip()
    if not _METHOD.fullmatch(cleaned):
        return default
    return cleaned.upper() if cleaned.isalpha() else cleaned


def tidy(template: str) -> str:
    """`{{ name }}` as `{{name}}`."""
    return _SPACED_REFERENCE.sub(r"{{\1}}", template) if "{{" in template else template


def with_params(request: Request, rows: Iterable[Param]) -> Request:
    """`request` with the rows of another program's table: enabled query rows go into the URL.

    Rows of the URL's own query come first. Text that would end a row is percent-encoded.
    """
    base, query, fragment = split_url(request.url)
    listed = list(rows)
    known = list(parse_query(query)) if query else []
    fresh = [_row_safe(row) for row in listed if row.kind == "query"]
    kept = [*known, *fresh]
    enabled = [row for row in kept if row.enabled]
    url = join_url(base, format_query(enabled) if enabled else query, fragment)
    paths = [row for row in listed if row.kind == "path"]
    rows_now = (*kept, *paths)
    telling = any(row.kind == "path" or not row.enabled or row.description for row in rows_now)
    return replace(request, url=url, params=rows_now if telling else ())


def settled(request: Request) -> Request:
    """`request` with the rows that its URL can't hold in the order and number that the table shows."""
    return edit_url(request, request.url)


def _row_safe(row: Param) -> Param:
    def safe(value: str, characters: str) -> str:
        if "{{" in value:
            return value
        return "".join(quote(char) if char in characters else char for char in value)

    value = None if row.value is None else safe(row.value, "&#")
    return replace(row, name=safe(row.name, "&#="), value=value)


def colon_url(url: str, names: Iterable[str] | None = None) -> str:
    """`/{name}` segments as `/:name`; all of them, or those in `names`."""
    wanted = None if names is None else frozenset(names)
    base, query, fragment = split_url(url)

    def swap(match: re.Match[str]) -> str:
        return f":{match[1]}" if wanted is None or match[1] in wanted else match[0]

    return join_url(_BRACED_SEGMENT.sub(swap, base), query, fragment)


def path_params(url: str, values: dict[str, str], notes: dict[str, str] | None = None) -> tuple[Param, ...]:
    """A row for each `/:name` of the URL."""
    said = notes or {}
    return tuple(
        Param(name, values.get(name, ""), "path", description=said.get(name, "")) for name in path_names(url)
    )


def header_value(pairs: Iterable[Pair], name: str) -> str:
    """The first enabled header of this name, any case."""
    return next((one.value for one in pairs if one.enabled and one.name.lower() == name), "")


def raw_kind(content_type: str, default: str = "text") -> str:
    """The kind of body that a text of this media type is."""
    media = content_type.partition(";")[0].strip().lower()
    if media == "application/json" or media.endswith(("+json", "/json")):
        return "json"
    if media in ("application/xml", "text/xml") or media.endswith("+xml"):
        return "xml"
    if media == "application/sparql-query":
        return "sparql"
    return "text" if media else default


def raw_body(value: str, content_type: str, *, has_own_type: bool) -> Body:
    """A text as the body that sends it under `content_type`; "" for none given."""
    if not value:
        return Body()
    media = content_type.partition(";")[0].strip().lower()
    if media == FORM and has_own_type and (rows := exact_rows(value)) is not None:
        return Body("form-urlencoded", rows=rows)
    kind = raw_kind(content_type)
    return Body(kind, value, content_type="" if has_own_type or kind != "text" else content_type)


def form_row(name: str, value: str, *, enabled: bool = True, description: str = "") -> FormRow:
    return FormRow(name, value, enabled=enabled, description=description)


def values(**pairs: str) -> tuple[tuple[str, str], ...]:
    """Field values of an auth kind, empty ones left out; `__` stands for a dot in a name."""
    return tuple((name.replace("__", "."), value) for name, value in pairs.items() if value)


def counted(item: Item) -> tuple[int, int]:
    """How many requests and folders are in `item`, itself not counted as a folder."""
    if isinstance(item, Request):
        return 1, 0
    requests = folders = 0
    for inner in item.items:
        more, below = counted(inner)
        requests += more
        folders += below + (not isinstance(inner, Request))
    return requests, folders


ExampleKind = Literal["json", "text", "xml", "html", "binary"]


def example_kind(content_type: str, body: str) -> ExampleKind:
    """What the body of a saved answer is."""
    media = content_type.partition(";")[0].strip().lower()
    if "json" in media:
        return "json"
    if "html" in media:
        return "html"
    if "xml" in media:
        return "xml"
    return "json" if not media and body.lstrip()[:1] in ("{", "[") else "text"
