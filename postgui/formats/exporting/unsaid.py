"""What of a request, a folder or an environment a format has no place for."""

from collections.abc import Collection as Names
from collections.abc import Iterator
from dataclasses import fields

from postgui.model.bundle import Loss
from postgui.model.collection import Environment, Folder
from postgui.model.request import FormRow, Pair, Param, Request, Settings
from postgui.translation import mark, tr

NO_PLACE = mark("The format has no place for it.")
_NONE: frozenset[str] = frozenset()


def unsaid(
    request: Request, where: str, parts: Names[str] = _NONE, settings: Names[str] = _NONE
) -> Iterator[Loss]:
    """What is in `request` but in none of `parts`: `scripts`, `python`, `assertions`, `captures`, `examples`,
    `tags`, `docs`, `variables`, `switched_off` (automatic headers), `disabled` and `descriptions` (of rows),
    `compression`, `boundary`. `settings` are the names of those that the format has.
    """
    body = request.body
    rows: list[Param | Pair | FormRow] = [*request.params, *request.headers]
    rows += body.rows if "form" in body.kind else ()
    present = {
        "scripts": ("Scripts", request.scripts),
        "python": ("Python", request.python),
        "assertions": ("Assertions", request.assertions),
        "captures": (tr("Captured variables"), request.captures),
        "examples": ("Examples", request.examples),
        "tags": ("Tags", request.tags),
        "docs": (tr("The description"), request.docs),
        "variables": (tr("The request's own variables"), request.variables),
        "switched_off": (tr("Automatic headers that are switched off"), request.switched_off),
        "disabled": (tr("Rows that are switched off"), any(not row.enabled for row in rows)),
        "descriptions": (tr("Descriptions of rows"), any(row.description for row in rows)),
        "compression": (tr("That the body is compressed"), body.compression),
        "boundary": (tr("The boundary"), body.boundary if body.kind == "multipart-form" else ""),
        "file_name": (
            tr("Other names for files in the form"),
            body.kind == "multipart-form" and any(row.file_name for row in body.rows),
        ),
    }
    for part, (what, there) in present.items():
        if there and part not in parts:
            yield Loss(where, what, tr(NO_PLACE))
    yield from _settings(request.settings, where, settings)


def unsaid_folder(
    folder: Folder, where: str, parts: Names[str] = _NONE, settings: Names[str] = _NONE
) -> Iterator[Loss]:
    """The same for a folder: `headers`, `auth`, `variables`, `scripts`, `docs`, `tags`."""
    defaults = folder.defaults
    present = {
        "headers": (tr("The folder's headers"), defaults.headers),
        "auth": (tr("The folder's authentication"), defaults.auth.kind not in ("inherit", "none")),
        "variables": (tr("The folder's variables"), defaults.variables),
        "scripts": (tr("The folder's scripts"), defaults.scripts),
        "docs": (tr("The folder's description"), folder.docs),
        "tags": (tr("The folder's tags"), folder.tags),
    }
    for part, (what, there) in present.items():
        if there and part not in parts:
            yield Loss(where, what, tr(NO_PLACE))
    yield from _settings(defaults.settings, where, settings)


def unsaid_environment(environment: Environment) -> Iterator[Loss]:
    """What no other format knows of environments."""
    if environment.extends:
        yield Loss(
            environment.name,
            tr("That it extends {extends}", extends=environment.extends),
            tr("The values were copied into it."),
        )
    if environment.dot_env:
        yield Loss(environment.name, tr("The file {dot_env}", dot_env=environment.dot_env), tr(NO_PLACE))


def _settings(settings: Settings, where: str, known: Names[str]) -> Iterator[Loss]:
    for field in fields(Settings):
        value = getattr(settings, field.name)
        if value not in (None, (), "") and field.name not in known:
            yield Loss(where, tr("The setting {replace}", replace=field.name.replace("_", " ")), tr(NO_PLACE))
