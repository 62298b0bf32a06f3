"""OpenAPI 3.0, 3.1 and 3.2, and Swagger 2.0 -> a collection. Pure.

A request for each operation, in folders by its first tag; servers become environments, security becomes
auth, and what is needed to send stands in the requests as examples or values made from the schemas.
"""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from postgui.formats.importing.build import (
    branch,
    colon_url,
    header_value,
    imported,
    method_of,
    path_params,
    settled,
    top_branch,
    with_params,
)
from postgui.formats.importing.losses import Losses, place
from postgui.formats.importing.openapi_auth import Access, Schemes
from postgui.formats.importing.openapi_body import Contents
from postgui.formats.importing.openapi_parameter import Parameters, read_parameters
from postgui.formats.importing.openapi_reference import Placed, References
from postgui.formats.importing.openapi_sample import Samples
from postgui.formats.importing.openapi_server import BASE, environments_of, literal_base
from postgui.formats.importing.source import Source, unreadable
from postgui.formats.importing.swagger_operation import request_content, response_contents, types_of
from postgui.formats.importing.value import items, mapping, mappings, text
from postgui.model.bundle import Branch, Imported, Item
from postgui.model.collection import Defaults
from postgui.model.problem import ProblemError
from postgui.model.query import path_names
from postgui.model.request import AuthConfig, Body, Pair, Request, Variable
from postgui.translation import tr

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_VERSION = re.compile(r"3\.[0-2](\.\d+)?(-\S+)?")
_TEMPLATE = re.compile(r"(?<!\{)\{([^{}/]+)\}(?!\})")
_MOST_OPERATIONS = 50_000


def version_of(document: Any) -> str:
    """`2.0`, `3.1.0`, as the document says; "" for one that is no API description."""
    data = mapping(document)
    return text(data.get("openapi")) or text(data.get("swagger"))


def read_document(document: Any, source: Source, label: str, *, made_up: bool = False) -> Imported:
    """The whole collection; with `made_up`, answers that have no example get one that fits their schema.

    Raises:
        ProblemError: It has no title, no paths, or a version that nobody knows.
    """
    data = mapping(document)
    _check(data, source.name)
    return _Reader.of(data, source, made_up).read(label)


def _check(data: dict[str, Any], name: str) -> None:
    version = version_of(data)
    if not (_VERSION.fullmatch(version) or (version in ("2.0", "2") and "swagger" in data)):
        said = (
            tr("version {version} of OpenAPI is not known", version=version)
            if version
            else tr("it names no OpenAPI version")
        )
        raise ProblemError(unreadable(name, said))
    info = data.get("info")
    if not isinstance(info, dict):
        raise ProblemError(unreadable(name, tr("it has no info object, which OpenAPI needs")))
    for key in ("title", "version"):
        if info.get(key) is None:
            raise ProblemError(unreadable(name, tr("its info has no {key}, which OpenAPI needs", key=key)))
    paths = data.get("paths")
    if paths is not None and not isinstance(paths, dict):
        raise ProblemError(unreadable(name, tr("its paths are no object")))
    optional = "components" in data or "webhooks" in data
    if paths is None and not optional:
        raise ProblemError(unreadable(name, tr("it has no paths, which OpenAPI needs")))


@dataclass
class _Reader:
    data: dict[str, Any]
    root: Placed
    references: References
    contents: Contents
    schemes: Schemes
    losses: Losses
    folders: dict[str, list[Item]] = field(default_factory=dict)
    untagged: list[Item] = field(default_factory=list)

    @classmethod
    def of(cls, data: dict[str, Any], source: Source, made_up: bool) -> "_Reader":
        losses = Losses()
        references = References(losses)
        root = references.start(source, data)
        contents = Contents(references, Samples(references), losses, made_up)
        given = mapping(mapping(data.get("components")).get("securitySchemes")) or mapping(
            data.get("securityDefinitions")
        )
        return cls(data, root, references, contents, Schemes(references, root, given, losses), losses)

    @property
    def is_swagger(self) -> bool:
        return "swagger" in self.data

    def read(self, label: str) -> Imported:
        for count, (path, method, operation, item) in enumerate(self._operations(), 1):
            if count > _MOST_OPERATIONS:
                self.losses.add(
                    "",
                    tr("Operations after the first {most_operations:,}", most_operations=_MOST_OPERATIONS),
                    tr("There are too many."),
                )
                break
            request, tags = self._request(path, method, operation, item)
            listed = self.folders.setdefault(tags[0], []) if tags else self.untagged
            listed.append(request)
        if self.data.get("webhooks"):
            self.losses.add("", tr("Webhooks"), tr("They are requests that others send."))
        environments = environments_of(self.data, self.losses)
        shared = self.schemes.access(self.data.get("security"), "")
        secrets = tuple(self.schemes.variables.values())
        defaults = Defaults(auth=shared.auth, variables=(*environments[0].variables, *secrets))
        info = mapping(self.data.get("info"))
        top = top_branch(text(info.get("title")), self._tree(), docs=self._docs(info), defaults=defaults)
        kind = f"Swagger {version_of(self.data)}" if self.is_swagger else f"{label} {version_of(self.data)}"
        return imported(kind, top, environments, self.losses.done())

    def _docs(self, info: dict[str, Any]) -> str:
        contact, license_ = mapping(info.get("contact")), mapping(info.get("license"))
        lines = [
            text(info.get("description")),
            f"Version {text(info.get('version'))}",
            f"Terms: {text(info.get('termsOfService'))}" if info.get("termsOfService") else "",
            " ".join(filter(None, ("Contact:", *(text(one) for one in contact.values())))) if contact else "",
            f"Licence: {text(license_.get('name'))} {text(license_.get('url'))}" if license_ else "",
            _external(self.data),
        ]
        return "\n\n".join(line.strip() for line in lines if line.strip())

    # Folders

    def _tree(self) -> list[Item]:
        """The tags in the order of the document, nested where they name a parent (OpenAPI 3.2)."""
        said = {text(one.get("name")): one for one in mappings(self.data.get("tags"))}
        used = [name for name in said if name in self.folders]
        used += [name for name in self.folders if name not in said]
        children: dict[str, list[str]] = {}
        wanted: dict[str, None] = {}
        for name in used:
            above = name
            chain: list[str] = []
            while above and above not in chain and len(chain) < 20:
                chain.append(above)
                above = text(mapping(said.get(above)).get("parent"))
            for one in reversed(chain):
                wanted[one] = None
            for inner, outer in itertools.pairwise(chain):
                if inner not in children.setdefault(outer, []):
                    children[outer].append(inner)
        below = {one for inner in children.values() for one in inner}
        tops = [name for name in wanted if name not in below]
        return [*(self._folder(name, said, children) for name in tops), *self.untagged]

    def _folder(self, name: str, said: dict[str, Any], children: dict[str, list[str]]) -> Branch:
        tag = mapping(said.get(name))
        inner = [self._folder(one, said, children) for one in children.get(name, ())]
        docs = "\n\n".join(filter(None, (text(tag.get("description")), _external(tag))))
        return branch(name, [*inner, *self.folders.get(name, [])], docs=docs)

    # Operations

    def _operations(self) -> Iterator[tuple[str, str, Placed, Placed]]:
        for path, value in mapping(self.data.get("paths")).items():
            if path.startswith("x-"):
                continue
            item = self.references.follow(value, self.root)
            for method in METHODS:
                if isinstance(item.value.get(method), dict):
                    yield path, method, self.references.follow(item.value[method], item), item
            for method, one in mapping(item.value.get("additionalOperations")).items():
                if isinstance(one, dict):
                    yield path, text(method), self.references.follow(one, item), item

    def _request(self, path: str, method: str, operation: Placed, item: Placed) -> tuple[Request, list[str]]:
        said = operation.value
        tags = [one for one in map(text, items(said.get("tags"))) if one]
        name = _title(said, method, path)
        where = place(*tags[:1], name)
        listed = self._parameters(operation, item)
        if self.is_swagger:
            content, body_place, listed = request_content(listed, types_of(said, self.data, "consumes"))
        else:
            body_place = self.references.follow(said.get("requestBody"), operation)
            content = mapping(body_place.value.get("content"))
        body, media = self.contents.body(content, body_place, where) if body_place else (Body(), "")
        parameters = read_parameters(listed, self.contents, where, self.losses)
        access = self._access(said, where)
        if said.get("callbacks"):
            self.losses.add(where, tr("Callbacks"), tr("They are requests that the server sends."))
        base = self._base(operation, item)
        url, variables = _url(base, path, parameters)
        headers = _headers(parameters, access, body, media)
        docs = "\n\n".join(filter(None, (_about(said, name), _external(said))))
        request = Request(
            name=name,
            method=method_of(method),
            url=url,
            params=path_params(url, parameters.path, parameters.path_docs),
            headers=headers,
            body=body,
            auth=access.auth,
            variables=variables,
            docs=docs,
            tags=(*tags[1:], *(("deprecated",) if said.get("deprecated") is True else ())),
            examples=self._answers(said, operation, where),
        )
        rows = (*request.params, *parameters.params, *access.params)
        return settled(with_params(replace(request, params=()), rows)), tags

    def _answers(self, said: dict[str, Any], operation: Placed, where: str) -> Any:
        responses = mapping(said.get("responses"))
        if self.is_swagger:
            produced = types_of(said, self.data, "produces")
            responses = response_contents(responses, operation, self.references, produced)
        return self.contents.answers(responses, operation, where)

    def _parameters(self, operation: Placed, item: Placed) -> list[Placed]:
        """Those of the operation and of its path, the operation's winning, in the order told."""
        found: dict[tuple[str, str], Placed] = {}
        for base in (item, operation):
            for one in items(base.value.get("parameters")):
                parameter = self.references.follow(one, base)
                if parameter.value:
                    key = (text(parameter.value.get("name")), text(parameter.value.get("in")))
                    found[key] = parameter
        return list(found.values())

    def _access(self, said: dict[str, Any], where: str) -> Access:
        own = said.get("security")
        shared = self.data.get("security")
        if own is None or own == shared:
            if not shared:
                return Access(AuthConfig("inherit"))
            whole = self.schemes.access(shared, "")
            return replace(whole, auth=AuthConfig("inherit"))
        return self.schemes.access(own, where)

    def _base(self, operation: Placed, item: Placed) -> str:
        for one in (operation, item):
            if servers := mappings(one.value.get("servers")):
                return literal_base(servers[0], self.losses)
        schemes = operation.value.get("schemes") if self.is_swagger else None
        if isinstance(schemes, list) and schemes and schemes != self.data.get("schemes"):
            host, path = text(self.data.get("host")), text(self.data.get("basePath"))
            if host:
                return f"{text(schemes[0])}://{host}{path}".rstrip("/")
        return f"{{{{{BASE}}}}}"


def _url(base: str, path: str, parameters: Parameters) -> tuple[str, tuple[Variable, ...]]:
    """The URL, and variables for what is only a part of a path segment."""
    route, _, query = path.partition("?")
    url = colon_url(f"{base}{route if route.startswith('/') else '/' + route}")
    whole = frozenset(path_names(url))
    rest = [name for name in _TEMPLATE.findall(url) if name not in whole]
    for name in rest:
        url = url.replace(f"{{{name}}}", f"{{{{{name}}}}}")
    variables = tuple(Variable(name, parameters.path.get(name, "")) for name in dict.fromkeys(rest))
    fixed = _TEMPLATE.sub(r"{{\1}}", query)
    return (f"{url}?{fixed}" if fixed else url), variables


def _headers(parameters: Parameters, access: Access, body: Body, media: str) -> tuple[Pair, ...]:
    found = [*parameters.headers, *access.headers]
    if parameters.cookies:
        line = "; ".join(f"{name}={value}" for name, value, _needed in parameters.cookies)
        found.append(Pair("Cookie", line, any(needed for *_rest, needed in parameters.cookies)))
    is_plain = media.lower() in ("application/json", "application/xml", "") or body.content_type
    if body.kind in ("json", "xml") and not is_plain and not header_value(found, "content-type"):
        found.append(Pair("Content-Type", media))
    return tuple(found)


def _title(said: dict[str, Any], method: str, path: str) -> str:
    for key in ("summary", "operationId"):
        if title := " ".join(text(said.get(key)).split()):
            return title[:120]
    return f"{method.upper()} {path}"


def _about(said: dict[str, Any], name: str) -> str:
    docs = text(said.get("description")).strip()
    return "" if docs == name else docs


def _external(value: dict[str, Any]) -> str:
    more = mapping(value.get("externalDocs"))
    url = text(more.get("url"))
    return f"[{text(more.get('description')) or url}]({url})" if url else ""
