"""A collection, a folder or a request in another program's format, secrets left out unless they are wanted.

Reads, and makes text; who asks writes it.
"""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from postgui.formats.exporter_kind import Exported, ExporterKind
from postgui.formats.template_text import placed_references
from postgui.model.bundle import Branch, Collection, Item, KeptItem, Loss
from postgui.model.collection import Defaults, Folder
from postgui.model.request import Example, Request, Variable
from postgui.model.script import Script
from postgui.services.bundle_reader import read_bundle
from postgui.services.environments import Environments
from postgui.services.inherit import joined
from postgui.services.redacted import redact_template
from postgui.services.redaction import Redactor, redact_header
from postgui.services.scopes import environment_account
from postgui.services.secrets import Secrets
from postgui.storage.file_name import safe_name
from postgui.translation import mark, tr

_LEFT_OUT = Loss(
    "", mark("The values of secrets"), mark("They are left out, or masked as ***, unless asked for.")
)


async def export(
    path: Path, kind: ExporterKind, environments: Environments, secrets: Secrets, *, clear: bool = False
) -> Exported:
    """What is at `path` (a collection, a folder, a request's file) in a format.

    Args:
        path: In a collection.
        kind: The format.
        environments: Knows those of the collection, which come along.
        secrets: Has the values of secret variables, for a `clear` export.
        clear: With all secrets.

    Raises:
        ProblemError: `path` is in no collection, or can't be read.
    """
    bundled = await read_bundle(path, environments)
    collection = bundled.collection
    if clear:
        collection = await _revealed(collection, bundled.root, secrets)
        masked = collection
    else:
        masked = _masked(collection)
    flat = _flattened(masked) if kind.flat else masked
    exported = await asyncio.to_thread(kind.write, flat)
    losses = [*bundled.losses, *exported.losses]
    if masked != collection:
        losses.insert(0, replace(_LEFT_OUT, what=tr(_LEFT_OUT.what), why=tr(_LEFT_OUT.why)))
    if kind.id != "opencollection":
        losses += (
            Loss(one.name, tr("The whole item"), tr("{kind} is no HTTP request", kind=one.kind))
            for one in _kept(masked.top)
        )
    if kind.knows is not None:
        losses += _foreign_references(flat, kind.knows)
    return replace(exported, losses=tuple(dict.fromkeys(losses)))


def _foreign_references(collection: Collection, knows: Callable[[str], bool]) -> Iterable[Loss]:
    """What works only here: functions, prompts and environment variables that the format has no word for."""
    for where, reference in placed_references(collection):
        content = reference.content.strip()
        if not knows(content):
            yield Loss(
                where,
                tr("The reference {reference}", reference=f"{{{{{content[:80]}}}}}"),
                tr("It stays as text: the format knows nothing of the sort."),
            )


def write_export(exported: Exported, target: Path) -> list[Path]:
    """Write it to `target`, and what belongs beside it into the same folder; all the files.

    Raises:
        OSError: One can't be written.
    """
    written = [target]
    target.write_bytes(exported.text.encode())
    for beside in exported.beside:
        path = target.parent / safe_name(beside.name)
        path.write_bytes(beside.text.encode())
        written.append(path)
    return written


def _kept(branch: Branch) -> Iterable[KeptItem]:
    yield from branch.kept
    for item in branch.items:
        if isinstance(item, Branch):
            yield from _kept(item)


def _flattened(collection: Collection) -> Collection:
    """With headers, auth and settings of the folders in each request."""

    def one(item: Item, above: tuple[Folder, ...]) -> Item:
        if isinstance(item, Branch):
            inner = (*above, item.folder)
            return replace(item, items=tuple(one(each, inner) for each in item.items))
        return joined(item, above)

    top = one(collection.top, ())
    assert isinstance(top, Branch)
    return replace(collection, top=top)


# Secrets


def _masked(collection: Collection) -> Collection:
    """Without values of secret fields and variables, wherever they stand."""
    redactor = Redactor(filter(None, _values(collection)))
    top = _masked_branch(collection.top, redactor)
    environments = tuple(
        replace(one, variables=_without_values(one.variables)) for one in collection.environments
    )
    return replace(collection, top=top, environments=environments)


def _values(collection: Collection) -> Iterable[str]:
    """Literal values of secret variables that stand in the files."""

    def of_branch(branch: Branch) -> Iterable[str]:
        yield from (one.value for one in branch.folder.defaults.variables if one.secret)
        for item in branch.items:
            if isinstance(item, Branch):
                yield from of_branch(item)
            else:
                yield from (one.value for one in item.variables if one.secret)

    yield from of_branch(collection.top)
    for environment in collection.environments:
        yield from (one.value for one in environment.variables if one.secret)


def _masked_branch(branch: Branch, redactor: Redactor) -> Branch:
    defaults = branch.folder.defaults
    shell = _masked_request(
        Request(
            headers=defaults.headers,
            auth=defaults.auth,
            settings=defaults.settings,
            variables=defaults.variables,
        ),
        redactor,
    )
    scripts = _masked_scripts(defaults.scripts, redactor)
    made = Defaults(shell.headers, shell.auth, shell.variables, shell.settings, scripts)
    items = tuple(
        _masked_branch(item, redactor) if isinstance(item, Branch) else _masked_request(item, redactor)
        for item in branch.items
    )
    docs = redactor.secrets(branch.folder.docs)
    return replace(branch, folder=replace(branch.folder, defaults=made, docs=docs), items=items)


def _masked_scripts(scripts: Iterable[Script], redactor: Redactor) -> tuple[Script, ...]:
    return tuple(replace(one, code=redactor.secrets(one.code)) for one in scripts)


def _masked_request(request: Request, redactor: Redactor) -> Request:
    masked = redact_template(request, redactor)
    return replace(
        masked,
        variables=_without_values(masked.variables),
        scripts=_masked_scripts(masked.scripts, redactor),
        python=redactor.secrets(masked.python),
        docs=redactor.secrets(masked.docs),
        examples=tuple(_masked_example(one, redactor) for one in request.examples),
    )


def _masked_example(example: Example, redactor: Redactor) -> Example:
    asked = redact_template(
        Request(url=example.url, params=example.params, headers=example.headers, body=example.body), redactor
    )
    return replace(
        example,
        url=asked.url,
        params=asked.params,
        headers=asked.headers,
        body=asked.body,
        response_headers=tuple(
            (name, redactor.text(redact_header(name, value))) for name, value in example.response_headers
        ),
        response_body=redactor.secrets(example.response_body),
    )


def _without_values(variables: Iterable[Variable]) -> tuple[Variable, ...]:
    return tuple(replace(one, value="") if one.secret else one for one in variables)


async def _revealed(collection: Collection, root: Path, secrets: Secrets) -> Collection:
    """With the values that the keyring has for secret variables."""
    top = await _revealed_branch(collection.top, root, secrets)
    environments = []
    for one in collection.environments:
        variables = await _with_values(one.variables, root, secrets, environment_account(one.name))
        environments.append(replace(one, variables=variables))
    return replace(collection, top=top, environments=tuple(environments))


async def _revealed_branch(branch: Branch, root: Path, secrets: Secrets) -> Branch:
    defaults = branch.folder.defaults
    variables = await _with_values(defaults.variables, root, secrets, "")
    items: list[Item] = []
    for item in branch.items:
        if isinstance(item, Branch):
            items.append(await _revealed_branch(item, root, secrets))
        else:
            items.append(replace(item, variables=await _with_values(item.variables, root, secrets, "")))
    folder = replace(branch.folder, defaults=replace(defaults, variables=variables))
    return replace(branch, folder=folder, items=tuple(items))


async def _with_values(
    variables: tuple[Variable, ...], root: Path, secrets: Secrets, account: str
) -> tuple[Variable, ...]:
    missing = [account + one.name for one in variables if one.secret and not one.value]
    if not missing:
        return variables
    found = await secrets.find(root, missing)
    return tuple(
        replace(one, value=found.get(account + one.name, one.value)) if one.secret else one
        for one in variables
    )
