"""OpenCollection 1.0 YAML -> model: requests and environments.

A key that PostGUI does not know is no error: it is left alone here and kept on saving. What has
the wrong shape is a `ProblemError` with its line. The query of the URL is the truth for enabled
rows. Pure.
"""

from dataclasses import dataclass
from pathlib import Path

from postgui.formats.opencollection_auth import read_auth
from postgui.formats.opencollection_body import GRAPHQL, body_of, variants_of
from postgui.formats.opencollection_example import examples_of
from postgui.formats.opencollection_kept import kept_of_environment
from postgui.formats.opencollection_param import params_of, worth_telling
from postgui.formats.opencollection_runtime import assertions_of, captures_of, scripts_of
from postgui.formats.opencollection_value import description_of, items, pair_of, variable_of
from postgui.formats.yaml12 import Data, Node, compose, text_of
from postgui.model.collection import Environment
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Request, Settings
from postgui.translation import tr

REQUEST_TYPES = {"http": "GET", GRAPHQL: "POST"}
"""The types of items that are requests for us; each keeps its request under its own name. With the
method that an item has when it does not say."""


@dataclass(frozen=True, slots=True)
class Header:
    """What the tree shows of a file: its `info`, and the first lines of its request."""

    type: str
    name: str
    seq: float | None = None
    method: str = ""
    url: str = ""
    tags: tuple[str, ...] = ()


def read_request(text: str, *, name: str = "", where: str = "the file") -> Request:
    """A request file; `name` is used when the file gives none.

    Raises:
        ProblemError: kind `broken-file`, or `unsupported` for an item that is no HTTP request.
    """
    return request_of(compose(text, where), name)


def request_of(root: Node, name: str = "") -> Request:
    """The request that an already composed file holds; raises as `read_request` does."""
    header = header_of(root)
    if header is None or header.type not in REQUEST_TYPES:
        raise _unsupported(root, header.type if header else "")
    section = header.type
    info, http, runtime = (root.get(key) or _EMPTY for key in ("info", section, "runtime"))
    url = http.text_at("url")
    variants, variant = variants_of(http.get("body"), section)
    return Request(
        name=info.text_at("name", name),
        method=http.text_at("method", REQUEST_TYPES[section]),
        url=url,
        params=worth_telling(params_of(http.get("params"), url), url),
        headers=tuple(map(pair_of, items(http.get("headers")))),
        body=body_of(http.get("body"), section),
        auth=read_auth(http.get("auth")),
        settings=settings_of(root.get("settings")),
        variables=tuple(map(variable_of, items(runtime.get("variables")))),
        docs=description_of(root, "docs"),
        tags=tuple(tag.text() for tag in items(info.get("tags"))),
        scripts=scripts_of(runtime.get("scripts")),
        assertions=assertions_of(runtime.get("assertions")),
        captures=captures_of(runtime.get("actions")),
        examples=examples_of(root.get("examples")) if section == "http" else (),
        variants=variants,
        variant=variant,
        description=description_of(info),
    )


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
        dot_env=node.text_at("dotEnvFilePath"),
        kept=kept_of_environment(node),
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
        here = next((section for section in REQUEST_TYPES if section in present), "")
        kind = "collection" if "opencollection" in present else here
    if not kind:
        return None
    http = (root.get(kind) if kind in REQUEST_TYPES else None) or _EMPTY
    seq = info.get("seq")
    return Header(
        kind,
        info.text_at("name"),
        seq_of(seq.data() if seq else None),
        http.text_at("method", REQUEST_TYPES[kind]) if kind in REQUEST_TYPES else "",
        http.text_at("url"),
        _tags(info.get("tags")),
    )


def _tags(node: Node | None) -> tuple[str, ...]:
    """Tags only mark a row: what is no list of words has none."""
    if node is None or node.real.kind != "sequence":
        return ()
    return tuple(text_of(tag.data()) for tag in node.sequence() if tag.real.kind == "scalar")


def seq_of(value: Data) -> float | None:
    """A place among siblings; None for what is no number, or one that nobody could count on from."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not -1e15 < value < 1e15:
        return None
    return float(value)


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
        return root.broken(tr("this is no OpenCollection request: it has no info with a type"))
    return ProblemError(
        Problem(
            tr("{where} is of the type {kind}", where=root.where, kind=kind),
            tr("PostGUI edits HTTP and GraphQL requests; it keeps other items as they are."),
            tr("Open it in a text editor."),
            kind="unsupported",
        )
    )


_EMPTY = Node("scalar", "the file", 1, 0, 0, 0)
