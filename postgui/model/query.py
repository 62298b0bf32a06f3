"""The URL bar and the Params table are one thing seen twice.

The URL text is the truth for enabled query rows; `Request.params` adds what a URL can't hold:
disabled rows, descriptions, path values, and the order among them. Text is never decoded or
encoded on the way, so what was typed stays as typed. `{{...}}` is opaque: a `?`, `&`, `=` or `#`
inside a variable reference splits nothing.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from postgui.model.request import Param, Request

_REFERENCE = re.compile(r"\{\{[^{}]*\}\}")
_PATH_NAME = re.compile(r"^:([A-Za-z_][\w.-]*)$|^\{([A-Za-z_][\w.-]*)\}$")


def _mask(text: str) -> str:
    """`text` with every `{{...}}` blanked, at the same length, for finding delimiters."""
    return _REFERENCE.sub(lambda match: "_" * len(match.group()), text)


def split_url(url: str) -> tuple[str, str | None, str | None]:
    """Cut a URL as typed into what stands before `?`, the query, and the fragment.

    A part that is absent is None; one that is there and empty (`http://a/?`) is "".
    """
    masked = _mask(url)
    hash_at = masked.find("#")
    fragment = None if hash_at < 0 else url[hash_at + 1 :]
    rest = url if hash_at < 0 else url[:hash_at]
    query_at = masked.find("?", 0, len(rest))
    if query_at < 0:
        return rest, None, fragment
    return rest[:query_at], rest[query_at + 1 :], fragment


def join_url(base: str, query: str | None, fragment: str | None) -> str:
    """The inverse of `split_url`."""
    text = base
    if query is not None:
        text += f"?{query}"
    if fragment is not None:
        text += f"#{fragment}"
    return text


def parse_query(query: str) -> tuple[Param, ...]:
    """The rows of a query as typed; empty pieces (`a&&b`) are rows with no name and no `=`."""
    masked = _mask(query)
    rows: list[Param] = []
    start = 0
    while start <= len(query):
        end = masked.find("&", start)
        end = len(query) if end < 0 else end
        equals = masked.find("=", start, end)
        if equals < 0:
            rows.append(Param(query[start:end], None))
        else:
            rows.append(Param(query[start:equals], query[equals + 1 : end]))
        start = end + 1
    return tuple(rows)


def format_query(rows: Iterable[Param]) -> str:
    """The query text of `rows`: the inverse of `parse_query`."""
    return "&".join(row.name if row.value is None else f"{row.name}={row.value}" for row in rows)


def path_names(url: str) -> tuple[str, ...]:
    """Names of whole path segments `/:name` and `/{name}`, in order, each once."""
    base, _, _ = split_url(url)
    masked = _mask(base)
    scheme_end = masked.find("://")
    names: dict[str, None] = {}
    start = masked.find("/", scheme_end + 3 if scheme_end >= 0 else 0)
    while start >= 0:
        end = masked.find("/", start + 1)
        segment = masked[start + 1 : end if end >= 0 else len(masked)]
        if match := _PATH_NAME.match(segment):
            names[match[1] or match[2]] = None
        start = end
    return tuple(names)


def rows_of(request: Request) -> tuple[Param, ...]:
    """Every row of the Params table: the URL's query, merged with what `params` adds.

    A stored enabled row whose name stands in the URL lends its description and its place; one
    that does not is shown disabled, so that a file that disagrees with itself loses nothing.
    Path rows come last: one for each `/:name`, and for each `/{name}` that has a stored row.
    """
    _, query, _ = split_url(request.url)
    pending = list(parse_query(query)) if query else []
    rows: list[Param] = []
    for stored in request.params:
        if stored.kind != "query":
            continue
        if not stored.enabled:
            rows.append(stored)
            continue
        at = next((i for i, row in enumerate(pending) if row.name == stored.name), None)
        if at is None:
            rows.append(replace(stored, enabled=False))
            continue
        rows.extend(pending[:at])
        rows.append(replace(pending[at], description=stored.description))
        del pending[: at + 1]
    rows.extend(pending)
    known = {row.name: row for row in request.params if row.kind == "path"}
    colon_names = {name for name in path_names(request.url) if f":{name}" in request.url}
    rows.extend(
        known.get(name, Param(name, "", "path"))
        for name in path_names(request.url)
        if name in known or name in colon_names
    )
    return tuple(rows)


def edit_rows(request: Request, rows: Sequence[Param]) -> Request:
    """The request after its Params table became `rows`.

    What would end a row inside the URL (`&`, `#`, and `=` in a name) is percent-encoded, once, so
    that the table and the URL say the same. The query disappears with its last enabled row.
    """
    base, _, fragment = split_url(request.url)
    safe = tuple(_row_safe(row) if row.kind == "query" and row.enabled else row for row in rows)
    enabled = [row for row in safe if row.kind == "query" and row.enabled]
    query = format_query(enabled) if enabled else None
    return replace(request, url=join_url(base, query, fragment), params=_worth_storing(safe))


def edit_url(request: Request, url: str) -> Request:
    """The request after its URL bar became `url`; descriptions and disabled rows stay.

    A row whose name is typed anew keeps its description: as many rows left as came are the same rows.
    """
    changed = replace(request, url=url)
    if not request.params:
        return changed
    query = split_url(url)[1]
    came = list(parse_query(query)) if query else []
    left: list[Param] = []
    for row in request.params:
        if row.kind == "query" and row.enabled:
            same = next((new for new in came if new.name == row.name), None)
            if same is None:
                left.append(row)
            else:
                came.remove(same)
    renamed = dict(zip(map(id, left), came, strict=True)) if len(left) == len(came) else {}
    kept: list[Param] = []
    for row in request.params:
        if id(row) in renamed:
            kept.append(replace(row, name=renamed[id(row)].name))
        elif not any(row is gone for gone in left):  # taken out of the URL means gone, not disabled
            kept.append(row)
    return replace(changed, params=_worth_storing(rows_of(replace(changed, params=tuple(kept)))))


def fill_path(url: str, values: Iterable[Param]) -> str:
    """Put the values of path rows into `/:name` and `/{name}` segments; the rest stays as typed."""
    known = {row.name: row.value or "" for row in values if row.kind == "path"}
    if not known:
        return url
    base, query, fragment = split_url(url)
    scheme_end = base.find("://")
    head_end = base.find("/", scheme_end + 3 if scheme_end >= 0 else 0)
    if head_end < 0:
        return url
    segments = base[head_end:].split("/")
    for index, segment in enumerate(segments):
        match = _PATH_NAME.match(segment)
        name = match and (match[1] or match[2])
        if name and known.get(name):
            segments[index] = known[name]
    return join_url(base[:head_end] + "/".join(segments), query, fragment)


def colon_path(url: str, rows: Iterable[Param]) -> str:
    """`url` with each `/{name}` that has a path row as `/:name`, which is how other programs know it."""
    known = {row.name for row in rows if row.kind == "path"}
    base, query, fragment = split_url(url)
    segments = base.split("/")
    for index, segment in enumerate(segments):
        match = _PATH_NAME.match(segment)
        if match and match[2] in known:
            segments[index] = f":{match[2]}"
    return join_url("/".join(segments), query, fragment)


def _row_safe(row: Param) -> Param:
    def encode(text: str, characters: str) -> str:
        masked = _mask(text)
        return "".join(
            f"%{ord(char):02X}" if masked[i] in characters and masked[i] == char else char
            for i, char in enumerate(text)
        )

    return replace(
        row, name=encode(row.name, "&#="), value=None if row.value is None else encode(row.value, "&#")
    )


def _worth_storing(rows: Iterable[Param]) -> tuple[Param, ...]:
    """`rows`, or nothing when the URL alone says it all."""
    kept = tuple(row for row in rows if row.kind == "query" or row.value or row.description)
    if all(row.kind == "query" and row.enabled and not row.description for row in kept):
        return ()
    return kept
