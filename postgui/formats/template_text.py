"""The texts of requests and folders in which `{{references}}` count. Pure."""

from collections.abc import Iterable, Iterator

from postgui.model.bundle import Branch, Collection
from postgui.model.collection import Defaults
from postgui.model.request import Body, Request
from postgui.model.template import Reference, references

_SPECIAL = ("$", "?", "process.env.", "vault:")


def placed_references(collection: Collection) -> Iterator[tuple[str, Reference]]:
    """Every outermost reference that is more than a name: `$function`, `?prompt`; with its place in words."""
    for environment in collection.environments:
        for one in environment.variables:
            yield from _special(environment.name, (one.value,))
    yield from _of_branch(collection.top, ())


def _of_branch(branch: Branch, above: tuple[str, ...]) -> Iterator[tuple[str, Reference]]:
    yield from _special(" / ".join(above) or branch.folder.name, _folder_texts(branch.folder.defaults))
    for item in branch.items:
        if isinstance(item, Request):
            yield from _special(" / ".join((*above, item.name)), request_texts(item))
        else:
            yield from _of_branch(item, (*above, item.folder.name))


def _special(where: str, texts: Iterable[str]) -> Iterator[tuple[str, Reference]]:
    for text in texts:
        for reference in references(text) if "{{" in text else ():
            if reference.name.startswith(_SPECIAL):
                yield where, reference


def request_texts(request: Request) -> Iterator[str]:
    """Those of a request that are sent."""
    yield request.url
    yield from (row.value or "" for row in request.params if row.kind == "path")
    for pair in request.headers:
        yield from (pair.name, pair.value)
    yield from _body_texts(request.body)
    yield from (value for _name, value in request.auth.values)
    yield from (one.value for one in request.variables)


def _body_texts(body: Body) -> Iterator[str]:
    yield from (body.text, body.variables)
    for row in body.rows:
        yield from (row.name, row.value)


def _folder_texts(defaults: Defaults) -> Iterator[str]:
    for pair in defaults.headers:
        yield from (pair.name, pair.value)
    yield from (value for _name, value in defaults.auth.values)
    yield from (one.value for one in defaults.variables)
