"""What a request gets from its folders and its collection, and the variables it may use. Pure."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from postgui.model.collection import Folder
from postgui.model.request import AuthConfig, Pair, Request, Settings
from postgui.model.variables import Filler, Scope

_PROCESS = "process.env."
_NOTHING_SAID = Settings()


def joined(request: Request, folders: Sequence[Folder], defaults: Settings | None = None) -> Request:
    """`request` with headers, auth and settings of `folders` (collection first) joined in.

    A header of the same name nearer to the request replaces one from farther away; inherited ones
    come first. Auth `inherit` is the nearest that says something else; settings likewise, one by one;
    those that nobody says are of `defaults`.
    """
    settings = [*(folder.defaults.settings for folder in folders), request.settings]
    return replace(
        request,
        headers=_headers([*(folder.defaults.headers for folder in folders), request.headers]),
        auth=_auth([*(folder.defaults.auth for folder in folders), request.auth]),
        settings=_settings([defaults, *settings] if defaults is not None else settings),
    )


def has_scripts(folders: Sequence[Folder], request: Request) -> bool:
    """Whether anything runs around `request` at all."""
    return bool(request.scripts or request.python) or any(folder.defaults.scripts for folder in folders)


class _ProcessNames(Mapping[str, str]):
    """The process environment under our names, read when asked: copying it would cost every send."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ

    def __getitem__(self, name: str) -> str:
        if not name.startswith(_PROCESS):
            raise KeyError(name)
        return self._environ[name.removeprefix(_PROCESS)]

    def __iter__(self) -> Iterator[str]:
        return (_PROCESS + name for name in self._environ)

    def __len__(self) -> int:
        return len(self._environ)


def process_scope(environ: Mapping[str, str] = os.environ) -> Scope:
    """The process environment as `{{process.env.NAME}}`."""
    return Scope("process environment", _ProcessNames(environ))


def filled(request: Request, filler: Filler, *, body_text: str | None = None) -> Request:
    """`request` with every variable filled in; what can't be is listed in `filler.unresolved`.

    `body_text` is the text of the body where that was filled already.
    """

    opening = filler.opening

    def fill(text: str) -> str:
        return filler.fill(text).text if opening in text else text

    body = request.body
    if body.kind == "none":
        new_body = body
    else:
        new_body = replace(
            body,
            text=fill(body.text) if body_text is None else body_text,
            variables=fill(body.variables),
            operation=fill(body.operation),
            content_type=fill(body.content_type),
            boundary=fill(body.boundary),
            rows=tuple(
                replace(
                    row,
                    name=fill(row.name),
                    value=fill(row.value),
                    content_type=fill(row.content_type),
                    file_name=fill(row.file_name),
                    files=tuple(fill(path) for path in row.files),
                )
                for row in body.rows
                if row.enabled
            ),
            files=tuple(
                replace(file, path=fill(file.path), content_type=fill(file.content_type))
                for file in body.files
            ),
        )
    return replace(
        request,
        method=fill(request.method),
        url=fill(request.url),
        params=tuple(
            replace(row, value=fill(row.value or "")) for row in request.params if row.kind == "path"
        ),
        headers=tuple(
            replace(pair, name=fill(pair.name), value=fill(pair.value)) for pair in request.sent_headers()
        ),
        body=new_body,
        auth=AuthConfig(request.auth.kind, tuple((name, fill(text)) for name, text in request.auth.values)),
        settings=_filled_settings(request.settings, fill),
    )


def names_of(request: Request) -> tuple[str, ...]:
    """Every name that `request` refers to as `{{name}}`, wherever it may."""
    filler = Filler(())
    filled(request, filler)
    return tuple(filler.unresolved)


def _filled_settings(settings: Settings, fill: Callable[[str], str]) -> Settings:
    """Settings that are text may have variables, too: a proxy's password, the path of a certificate."""
    if settings == _NOTHING_SAID:  # the usual case
        return settings
    filled_in: dict[str, Any] = {}
    for each in fields(Settings):
        value = getattr(settings, each.name)
        if isinstance(value, str) and value:
            filled_in[each.name] = fill(value)
    if settings.certificates:
        filled_in["certificates"] = tuple(
            replace(
                one,
                host=fill(one.host),
                certificate=fill(one.certificate),
                key=fill(one.key),
                passphrase=fill(one.passphrase),
            )
            for one in settings.certificates
            if one.enabled
        )
    return replace(settings, **filled_in)


def _headers(levels: Sequence[tuple[Pair, ...]]) -> tuple[Pair, ...]:
    result: list[Pair] = []
    for level in levels:
        enabled = [pair for pair in level if pair.enabled and pair.name]
        names = {pair.name.lower() for pair in enabled}
        result = [pair for pair in result if pair.name.lower() not in names] + enabled
    return tuple(result)


def _auth(levels: Sequence[AuthConfig]) -> AuthConfig:
    nearest = next((auth for auth in reversed(levels) if auth.kind != "inherit"), None)
    return nearest or AuthConfig("none")


def _settings(levels: Sequence[Settings]) -> Settings:
    if all(level == _NOTHING_SAID for level in levels[:-1]):
        return levels[-1]
    chosen = {}
    for field in fields(Settings):
        for level in reversed(levels):
            if (value := getattr(level, field.name)) is not None:
                chosen[field.name] = value
                break
    return Settings(**chosen)
