"""A collection as a document for people: headings, paragraphs, tables and code, in whatever markup. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from postgui.formats.exporting.text_request import body_text, chosen_file, parts_of
from postgui.formats.exporting.walk import values_of
from postgui.model.bundle import Branch, Collection
from postgui.model.query import rows_of
from postgui.model.request import AuthConfig, Body, Example, Request, Variable

_LANGUAGES = {"json": "json", "xml": "xml", "graphql": "graphql", "sparql": "sparql", "html": "html"}


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` from 1; `method` is set for a request."""

    level: int
    text: str
    method: str = ""


@dataclass(frozen=True, slots=True)
class Prose:
    """Text of the person's own, in Markdown."""

    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is code, such as a URL."""

    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under column heads; `title` says what they are."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """Text to the letter; `title` says what it is."""

    title: str
    text: str
    language: str = ""


Block: TypeAlias = Heading | Prose | Line | Table | Listing


def page_of(collection: Collection) -> Iterator[Block]:
    """The whole document, in order."""
    top = collection.top
    yield Heading(1, top.folder.name or "Collection")
    yield from _about(top)
    for environment in collection.environments:
        rows = _variable_rows(values_of(environment, collection))
        yield Table(f"Environment {environment.name}", ("Name", "Value", "Description"), rows)
    yield from _items(top, 2)


def _items(branch: Branch, level: int) -> Iterator[Block]:
    for item in branch.items:
        if isinstance(item, Branch):
            yield Heading(min(level, 6), item.folder.name)
            yield from _about(item)
            yield from _items(item, level + 1)
        elif isinstance(item, Request):
            yield Heading(min(level, 6), item.name or item.url, item.method)
            yield from _request(item)


def _about(branch: Branch) -> Iterator[Block]:
    folder, defaults = branch.folder, branch.folder.defaults
    if folder.docs.strip():
        yield Prose(folder.docs)
    yield from _auth(defaults.auth, "Authentication of all requests")
    if rows := tuple((p.name, p.value, p.description) for p in defaults.headers if p.enabled):
        yield Table("Headers of all requests", ("Name", "Value", "Description"), rows)
    if variables := _variable_rows(defaults.variables):
        yield Table("Variables", ("Name", "Value", "Description"), variables)


def _request(request: Request) -> Iterator[Block]:
    yield Line(f"{request.method} {request.url}")
    if request.docs.strip():
        yield Prose(request.docs)
    yield from _auth(request.auth, "Authentication")
    params = rows_of(request)
    for kind, title in (("path", "Path"), ("query", "Query")):
        rows = tuple(
            (row.name, row.value or "", _note(row.description, row.enabled))
            for row in params
            if row.kind == kind
        )
        if rows:
            yield Table(title, ("Name", "Value", "Description"), rows)
    if rows := tuple((p.name, p.value, _note(p.description, p.enabled)) for p in request.headers):
        yield Table("Headers", ("Name", "Value", "Description"), rows)
    yield from _body(request.body, "Body")
    for example in request.examples:
        yield from _example(example)


def _body(body: Body, title: str) -> Iterator[Block]:
    if body.kind in ("form-urlencoded", "multipart-form"):
        rows = tuple(
            (row.name, ", ".join(row.files) if row.kind == "file" else row.value, row.description)
            for row in parts_of(body)
        )
        yield Table(f"{title}: form", ("Name", "Value", "Description"), rows)
    elif body.kind == "file":
        yield Line(f"Body: the file {chosen_file(body)}")
    elif body.kind == "graphql":
        yield Listing(title, body.text, "graphql")
        if body.variables.strip():
            yield Listing("GraphQL variables", body.variables, "json")
    elif (text := body_text(body)) is not None:
        yield Listing(title, text, _LANGUAGES.get(body.kind, ""))


def _example(example: Example) -> Iterator[Block]:
    status = f"{example.status or ''} {example.status_text}".strip()
    yield Prose(f"Example: {example.name}{f' – {status}' if status else ''}")
    if example.description:
        yield Prose(example.description)
    if example.response_headers:
        yield Table("Headers of the answer", ("Name", "Value"), example.response_headers)
    if example.response_kind == "binary":
        yield Line(f"Binary, {len(example.response_body) * 3 // 4} bytes")
    elif example.response_body:
        yield Listing("Answer", example.response_body, _LANGUAGES.get(example.response_kind, ""))


def _auth(auth: AuthConfig, title: str) -> Iterator[Block]:
    """The kind and its fields; what is secret was taken out before."""
    if auth.kind in ("none", "inherit"):
        return
    rows = tuple((name.replace("__", " "), value) for name, value in auth.values if value)
    yield Table(f"{title}: {auth.kind}", ("Field", "Value"), rows)


def _variable_rows(variables: Sequence[Variable]) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (one.name, "(secret)" if one.secret and not one.value else one.value, one.description)
        for one in variables
        if one.enabled
    )


def _note(description: str, enabled: bool) -> str:
    return description if enabled else f"{description} (not sent)".strip()
