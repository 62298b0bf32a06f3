"""OpenCollection 1.0 YAML -> model: requests, folders, collections, environments.

A key that PostGUI does not know is no error: it is left alone here and kept on saving. What has
the wrong shape is a `ProblemError` with its line. The query of the URL is the truth for enabled
rows. Pure.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from postgui.formats.opencollection_auth import read_auth
from postgui.formats.yaml12 import Data, Node, compose
from postgui.model.collection import Defaults, Environment, Folder
from postgui.model.problem import Problem, ProblemError
from postgui.model.query import format_query, parse_query, split_url
from postgui.model.request import (
    Body,
    BodyFile,
    FormRow,
    Pair,
    Param,
    Request,
    Settings,
    Variable,
)

TEXT_BODIES = frozenset(("json", "text", "xml", "sparql"))
BODY_KINDS = TEXT_BODIES | {"form-urlencoded", "multipart-form", "file"}


@dataclass(frozen=True, slots=True)
class Header:
    """What the tree shows of a file: its `info`, and the first lines of its request."""

    type: str
    name: str
    seq: float | None = None
    method: str = ""
    url: str = ""


def read_request(text: str, *, name: str = "", where: str = "the file") -> Request:
    """A request file; `name` is used when the file gives none.

    Raises:
        ProblemError: kind `broken-file`, or `unsupported` for an item that is no HTTP request.
    """
    return request_of(compose(text, where), name)


def request_of(root: Node, name: str = "") -> Request:
    """The request that an already composed file holds; raises as `read_request` does."""
    header = header_of(root)
    if header is None or header.type != "http":
        raise _unsupported(root, header.type if header else "")
    info, http, runtime = (root.get(key) or _EMPTY for key in ("info", "http", "runtime"))
    url = http.text_at("url")
    return Request(
        name=info.text_at("name", name),
        method=http.text_at("method", "GET"),
        url=url,
        params=_worth_telling(params_of(http.get("params"), url), url),
        headers=tuple(map(pair_of, items(http.get("headers")))),
        body=body_of(http.get("body")),
        auth=read_auth(http.get("auth")),
        settings=settings_of(root.get("settings")),
        variables=tuple(map(variable_of, items(runtime.get("variables")))),
        docs=description_of(root, "docs"),
        tags=tuple(tag.text() for tag in items(info.get("tags"))),
    )


def read_folder(text: str, *, name: str = "", collection: bool = False, where: str = "the file") -> Folder:
    """`folder.yml`, or `opencollection.yml` when `collection` (absent auth is then none)."""
    root = compose(text, where)
    info, request = (root.get(key) or _EMPTY for key in ("info", "request"))
    settings = request.get("settings")
    defaults = Defaults(
        headers=tuple(map(pair_of, items(request.get("headers")))),
        auth=read_auth(request.get("auth"), "none" if collection else "inherit"),
        variables=tuple(map(variable_of, items(request.get("variables")))),
        settings=settings_of(settings.get("http") if settings else None),
    )
    return Folder(info.text_at("name") or name, defaults, description_of(root, "docs"))


def read_environment(text: str, path: Path, *, where: str = "the file") -> Environment:
    """One file of `environments/`."""
    return environment_of(compose(text, where), path, path.stem)


def read_inline_environments(text: str, *, where: str = "the file") -> tuple[Environment, ...]:
    """The environments that `opencollection.yml` holds itself, under `config`."""
    config = compose(text, where).get("config")
    return tuple(environment_of(node, None) for node in items(config.get("environments") if config else None))


def environment_of(node: Node, path: Path | None, name: str = "") -> Environment:
    return Environment(
        name=node.text_at("name") or name,
        variables=tuple(map(variable_of, items(node.get("variables")))),
        extends=node.text_at("extends"),
        color=node.text_at("color"),
        path=path,
    )


def header_of(root: Node) -> Header | None:
    """What kind of item a file is; None if it is no OpenCollection file at all."""
    if root.real.kind != "mapping":
        return None
    present = dict(root.mapping())
    if "info" not in present:
        is_script = present.get("type") is not None and present["type"].data() == "script"
        return Header("script", "") if is_script else None
    info = root.get("info") or _EMPTY
    kind = info.text_at("type")
    if not kind:
        kind = "collection" if "opencollection" in present else "http" if "http" in present else ""
    if not kind:
        return None
    http = (root.get("http") if kind == "http" else None) or _EMPTY
    seq = info.get("seq")
    return Header(
        kind,
        info.text_at("name"),
        seq_of(seq.data() if seq else None),
        http.text_at("method", "GET") if kind == "http" else "",
        http.text_at("url"),
    )


def seq_of(value: Data) -> float | None:
    """A place among siblings; None for what is no number, or one that nobody could count on from."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not -1e15 < value < 1e15:
        return None
    return float(value)


def items(node: Node | None) -> list[Node]:
    return [] if node is None else node.sequence()


def enabled_of(node: Node) -> bool:
    disabled = node.get("disabled")
    return disabled is None or disabled.data() is not True


def description_of(node: Node, key: str = "description") -> str:
    """Text, or the content of a `{content, type}`."""
    value = node.get(key)
    if value is None:
        return ""
    return value.text_at("content") if value.real.kind == "mapping" else value.text()


def pair_of(node: Node) -> Pair:
    return Pair(node.text_at("name"), node.text_at("value"), enabled_of(node), description_of(node))


def variable_of(node: Node) -> Variable:
    secret = node.get("secret")
    value = value_node(node.get("value"))
    return Variable(
        name=node.text_at("name"),
        value="" if value is None else value.text(),
        enabled=enabled_of(node),
        secret=secret is not None and secret.data() is True,
        description=description_of(node),
    )


def value_node(node: Node | None) -> Node | None:
    """Where the text of a variable's value stands: itself, its `data`, or the selected variant's."""
    if node is not None and node.real.kind == "sequence":
        chosen = selected(node.sequence())
        return None if chosen is None else value_node(node.sequence()[chosen].get("value"))
    if node is not None and node.real.kind == "mapping":
        return node.get("data")
    return node


def selected(variants: list[Node]) -> int | None:
    """The index of the variant in use: the one marked, else the first."""
    for index, variant in enumerate(variants):
        mark = variant.get("selected")
        if mark is not None and mark.data() is True:
            return index
    return 0 if variants else None


def body_of(node: Node | None) -> Body:
    if node is not None and node.real.kind == "sequence":
        chosen = selected(node.sequence())
        node = None if chosen is None else node.sequence()[chosen].get("body")
    if node is None:
        return Body()
    kind = node.text_at("type", "none")
    data = node.get("data")
    if kind in TEXT_BODIES:
        return Body(kind, "" if data is None else data.text())
    if kind in ("form-urlencoded", "multipart-form"):
        return Body(kind, rows=tuple(map(form_row_of, items(data))))
    if kind == "file":
        return Body(kind, files=tuple(map(body_file_of, items(data))))
    return Body(kind)


def form_row_of(node: Node) -> FormRow:
    value = node.get("value")
    is_file = node.text_at("type") == "file"
    paths: tuple[str, ...] = ()
    text = ""
    if value is not None and value.real.kind == "sequence":
        paths = tuple(path.text() for path in value.sequence())
        text = "" if is_file else ", ".join(paths)
    elif value is not None:
        text = value.text()
        paths = (text,) if is_file and text else ()
    return FormRow(
        name=node.text_at("name"),
        value="" if is_file else text,
        kind="file" if is_file else "text",
        files=paths if is_file else (),
        content_type=node.text_at("contentType"),
        enabled=enabled_of(node),
        description=description_of(node),
    )


def body_file_of(node: Node) -> BodyFile:
    mark = node.get("selected")
    return BodyFile(
        node.text_at("filePath"),
        node.text_at("contentType"),
        mark is not None and mark.data() is True,
        description_of(node),
    )


def settings_of(node: Node | None) -> Settings:
    """The settings a file can hold; `inherit`, and what makes no sense, read as None."""
    if node is None:
        return Settings()
    return Settings(
        timeout_ms=_whole(node.get("timeout")),
        follow_redirects=_switch(node.get("followRedirects")),
        max_redirects=_whole(node.get("maxRedirects")),
        encode_url=_switch(node.get("encodeUrl")),
        forward_authorization=_switch(node.get("forwardAuthorizationHeader")),
    )


def query_rows(url: str) -> tuple[Param, ...]:
    """The rows of the URL's query; none where there is no query, or an empty one."""
    query = split_url(url)[1]
    return parse_query(query) if query else ()


def params_of(node: Node | None, url: str) -> tuple[Param, ...]:
    """The rows as the file lists them, one for one; an enabled row has the URL's value."""
    pending = list(query_rows(url))
    rows: list[Param] = []
    for item in items(node):
        kind = "path" if item.text_at("type") == "path" else "query"
        row = Param(
            item.text_at("name"),
            item.text_at("value"),
            "path" if kind == "path" else "query",
            enabled_of(item),
            description_of(item),
        )
        if kind == "query" and row.enabled:
            at = next((i for i, known in enumerate(pending) if known.name == row.name), None)
            if at is not None:
                row = replace(row, value=pending.pop(at).value)
        rows.append(row)
    return tuple(rows)


def _worth_telling(rows: tuple[Param, ...], url: str) -> tuple[Param, ...]:
    """Nothing, when the rows only repeat the URL."""
    if any(row.kind == "path" or not row.enabled or row.description for row in rows):
        return rows
    return () if format_query(rows) == (split_url(url)[1] or "") else rows


def _whole(node: Node | None) -> int | None:
    value: Data = node.data() if node else None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e15:
        return None
    return int(value)


def _switch(node: Node | None) -> bool | None:
    value: Data = node.data() if node else None
    return value if isinstance(value, bool) else None


def _unsupported(root: Node, kind: str) -> ProblemError:
    if not kind:
        return root.broken("this is no OpenCollection request: it has no info with a type")
    return ProblemError(
        Problem(
            f"{root.where} is of the type {kind}",
            "PostGUI edits HTTP requests; it keeps other items as they are.",
            "Open it in a text editor.",
            kind="unsupported",
        )
    )


_EMPTY = Node("scalar", "the file", 1, 0, 0, 0)
