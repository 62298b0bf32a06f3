"""What a request, folder or collection says that OpenCollection's closed schema can't hold.

It lives beside the file as `<Name>.postgui.json` (`folder.postgui.json`, `opencollection.postgui.json`),
which exists only while there is something to say. Where both speak, the file wins: somebody may have
edited it elsewhere since. Keys that this version does not know are kept, values that make no sense are
passed over. Pure: bytes in, bytes out.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import Any

from postgui.formats.opencollection_body import BODY_KINDS, GRAPHQL, PLACEHOLDER, TEXT_BODIES
from postgui.formats.sidecar_value import from_plain, plain, sensible
from postgui.model.collection import Folder
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import AuthConfig, Body, BodyVariant, FormRow, Param, Request, Settings, Variable
from postgui.translation import tr

_SETTINGS = tuple(field.name for field in fields(Settings))
_OURS = frozenset(
    (*_SETTINGS, "auth", "body", "variants", "bare_params", "secret_variables", "switched_off", "examples")
)
_OF_FOLDER = ("tags", "version", "authors")
"""What one of collection and folder has a place for, and the other has not."""
_BESIDE = ("content_type", "operation", "boundary", "compression")
"""What a body has that no file can hold, whatever its kind."""


def parse_sidecar(data: bytes, where: str = "the sidecar") -> dict[str, Any]:
    """The content of a sidecar file.

    Raises:
        ProblemError: It is not a JSON object.
    """
    try:
        content = json.loads(data.decode("utf-8-sig")) if data.strip() else {}
        reason = "" if isinstance(content, dict) else tr("it is not a JSON object")
    except (ValueError, RecursionError) as error:
        content, reason = {}, str(error)
    if reason:
        raise ProblemError(
            Problem(
                tr("{where} can't be read: {reason}", where=where, reason=reason),
                tr("It holds what the file beside it can't: HTTP version, certificate checks and the like."),
                tr("Correct it in a text editor, or delete it to go without."),
                kind="broken-file",
            )
        )
    return dict(content)


def with_extras(stored: Request, extras: Mapping[str, Any]) -> Request:
    """`stored`, as its own file tells it, plus what the sidecar adds."""
    if not extras:  # most have no sidecar
        return stored
    return replace(
        stored,
        settings=_settings_with(stored.settings, extras),
        auth=_auth_with(stored.auth, extras.get("auth"), "none"),
        body=_body_with(stored.body, extras.get("body"), many=bool(stored.variants)),
        variants=_variants_with(stored, extras.get("variants")),
        examples=stored.examples or sensible(Request, _part(extras, "examples")).get("examples", ()),
        params=_params_with(stored.params, extras.get("bare_params")),
        variables=_variables_with(stored.variables, extras),
        switched_off=tuple(_texts(extras.get("switched_off"))),
    )


def sidecar_bytes(request: Request, stored: Request, old: Mapping[str, Any]) -> bytes:
    """The sidecar for `request`, of which its own file tells `stored`; b"" if there is nothing to say."""
    extras = {key: value for key, value in old.items() if key not in _OURS}
    extras |= _settings_extras(request.settings, stored.settings)
    if request.auth != stored.auth:
        extras["auth"] = _auth_extras(request.auth, stored.auth)
    if body := _body_extras(essence(request.body), stored.body):
        extras["body"] = body
    if variants := _variants_extras(request, stored):
        extras["variants"] = variants
    if request.examples and not stored.examples:
        extras["examples"] = plain(request.examples)
    if bare := [[i, row.name] for i, row in enumerate(request.params) if _is_bare(row)]:
        extras["bare_params"] = bare
    extras |= _variable_extras(request.variables)
    if request.switched_off:
        extras["switched_off"] = list(request.switched_off)
    return _bytes(extras)


def with_folder_extras(stored: Folder, extras: Mapping[str, Any], no_auth: str) -> Folder:
    """Like `with_extras`; `no_auth` is the kind of auth that the file means by saying none."""
    defaults = replace(
        stored.defaults,
        settings=_settings_with(stored.defaults.settings, extras),
        auth=_auth_with(stored.defaults.auth, extras.get("auth"), no_auth),
        variables=_variables_with(stored.defaults.variables, extras),
    )
    more = {name: value for name, value in sensible(Folder, extras).items() if name in _OF_FOLDER}
    return replace(
        stored, defaults=defaults, **{name: more[name] for name in more if not getattr(stored, name)}
    )


def folder_sidecar_bytes(folder: Folder, stored: Folder, old: Mapping[str, Any]) -> bytes:
    """Like `sidecar_bytes`."""
    wanted, known = folder.defaults, stored.defaults
    extras = {key: value for key, value in old.items() if key not in (*_OURS, *_OF_FOLDER)}
    extras |= {
        name: plain(value)
        for name in _OF_FOLDER
        if (value := getattr(folder, name)) != getattr(stored, name) and value
    }
    extras |= _settings_extras(wanted.settings, known.settings)
    if wanted.auth != known.auth:
        extras["auth"] = _auth_extras(wanted.auth, known.auth)
    extras |= _variable_extras(wanted.variables)
    return _bytes(extras)


def essence(body: Body) -> Body:
    """What of a body its kind uses; files store nothing else."""
    kept = replace(body, text="", rows=(), files=(), variables="", operation="", boundary="")
    if body.kind in TEXT_BODIES:
        return replace(kept, text=body.text)
    if body.kind == GRAPHQL:
        return replace(kept, text=body.text, variables=body.variables, operation=body.operation)
    if body.kind == "form-urlencoded":
        plain_rows = (
            FormRow(row.name, row.value, enabled=row.enabled, description=row.description)
            for row in body.rows
        )
        return replace(kept, rows=tuple(plain_rows))
    if body.kind == "multipart-form":
        return replace(kept, rows=tuple(map(_row_essence, body.rows)), boundary=body.boundary)
    if body.kind == "file":
        return replace(kept, files=body.files)
    return Body() if body.kind == "none" else body


def _row_essence(row: FormRow) -> FormRow:
    return replace(row, value="") if row.kind == "file" else replace(row, files=())


def _bytes(extras: Mapping[str, Any]) -> bytes:
    text = json.dumps(extras, indent=2, ensure_ascii=False) + "\n"
    return text.encode("utf-8", "replace") if extras else b""


def _texts(value: object) -> list[str]:
    return [text for text in value if isinstance(text, str)] if isinstance(value, list) else []


def _settings_with(stored: Settings, extras: Mapping[str, Any]) -> Settings:
    more = sensible(Settings, extras)
    return replace(stored, **{name: more[name] for name in more if getattr(stored, name) is None})


def _settings_extras(wanted: Settings, stored: Settings) -> dict[str, Any]:
    return {
        name: plain(value)
        for name in _SETTINGS
        if (value := getattr(wanted, name)) is not None and getattr(stored, name) is None
    }


def _auth_with(stored: AuthConfig, extra: object, absent: str) -> AuthConfig:
    if not isinstance(extra, dict) or not isinstance(extra.get("type"), str):
        return stored
    values = extra.get("values")
    more = {str(name): str(value) for name, value in values.items()} if isinstance(values, dict) else {}
    if extra["type"] == stored.kind:
        return AuthConfig(stored.kind, tuple({**dict(stored.values), **more}.items()))
    # Somebody chose another kind in the file since: the file wins.
    return AuthConfig(extra["type"], tuple(more.items())) if stored.kind == absent else stored


def _auth_extras(wanted: AuthConfig, stored: AuthConfig) -> dict[str, Any]:
    here = dict(stored.values) if stored.kind == wanted.kind else {}
    more = {name: value for name, value in wanted.values if here.get(name) != value}
    return {"type": wanted.kind, "values": more}


def _body_with(stored: Body, extra: object, *, many: bool = False) -> Body:
    """`many`: it is one of several, of which each must have a body in the file."""
    kind = extra.get("kind") if isinstance(extra, dict) else None
    if not isinstance(extra, dict) or not isinstance(kind, str):
        return stored
    if kind == "none":
        return Body()
    if kind == stored.kind and kind in BODY_KINDS:
        more = sensible(Body, {name: extra[name] for name in _BESIDE if name in extra})
        return replace(stored, **more, rows=_named_rows(stored.rows, extra.get("file_names")))
    # GraphQL stands here only beside an item that must stay HTTP, and then the whole of it.
    held = stored.kind != "none" and not (many and stored == PLACEHOLDER)
    if held or (kind in BODY_KINDS and kind != GRAPHQL):
        return stored
    return from_plain(Body, extra) or stored


def _body_extras(wanted: Body, stored: Body) -> dict[str, Any]:
    if wanted.kind == "none" or wanted.kind != stored.kind:
        return {} if wanted == stored else {"kind": wanted.kind, **plain(wanted)}
    if wanted.kind not in BODY_KINDS:
        return {} if wanted == stored else dict(plain(wanted))
    more = {name: value for name in _BESIDE if (value := getattr(wanted, name))}
    names = [[i, row.name, row.file_name] for i, row in enumerate(wanted.rows) if row.file_name]
    if names:
        more["file_names"] = names
    return {"kind": wanted.kind, **more} if more else {}


def _variants_with(stored: Request, extra: object) -> tuple[BodyVariant, ...]:
    found = {each["index"]: each for each in _objects(extra) if type(each.get("index")) is int}
    return tuple(
        replace(each, body=_body_with(each.body, found[index].get("body"), many=True))
        if index != stored.variant and index in found and found[index].get("title") == each.title
        else each
        for index, each in enumerate(stored.variants)
    )


def _variants_extras(request: Request, stored: Request) -> list[Any]:
    """What the file lost of the bodies that are not in use."""
    return [
        {"index": index, "title": wanted.title, "body": extras}
        for index, (wanted, known) in enumerate(zip(request.variants, stored.variants, strict=False))
        if index != request.variant and (extras := _body_extras(essence(wanted.body), known.body))
    ]


def _objects(value: object) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _part(extras: Mapping[str, Any], name: str) -> dict[str, Any]:
    return {name: extras[name]} if name in extras else {}


def _named_rows(rows: tuple[FormRow, ...], names: object) -> tuple[FormRow, ...]:
    marks = [mark for mark in names if isinstance(mark, list)] if isinstance(names, list) else []
    known = {(mark[0], mark[1]): mark[2] for mark in marks if list(map(type, mark)) == [int, str, str]}
    return tuple(
        replace(row, file_name=known.get((index, row.name), row.file_name)) for index, row in enumerate(rows)
    )


def _variables_with(stored: tuple[Variable, ...], extras: Mapping[str, Any]) -> tuple[Variable, ...]:
    secret = _texts(extras.get("secret_variables"))
    return tuple(
        replace(variable, secret=True) if variable.name in secret else variable for variable in stored
    )


def _variable_extras(variables: Iterable[Variable]) -> dict[str, Any]:
    secret = [variable.name for variable in variables if variable.secret]
    return {"secret_variables": secret} if secret else {}


def _is_bare(row: Param) -> bool:
    """A disabled `?flag`: the file can only say `flag=`."""
    return row.kind == "query" and not row.enabled and row.value is None


def _params_with(rows: tuple[Param, ...], bare: object) -> tuple[Param, ...]:
    marks = [mark for mark in bare if isinstance(mark, list)] if isinstance(bare, list) else []
    return tuple(
        replace(row, value=None)
        if [index, row.name] in marks and not row.enabled and row.kind == "query" and not row.value
        else row
        for index, row in enumerate(rows)
    )
