"""What a request says that OpenCollection's closed schema can't hold.

It lives beside the request as `<Request name>.postgui.json`, which exists only while there is
something to say. Keys that this version does not know are kept. Pure: bytes in, bytes out.
"""

import json
from dataclasses import asdict, replace
from typing import Any

from postgui.formats.opencollection_read import BODY_KINDS, TEXT_BODIES
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import AuthConfig, Body, BodyFile, FormRow, Param, Request

_OURS = ("verify_tls", "http_version", "auth", "body", "bare_params", "secret_variables")
_HTTP_VERSIONS = ("auto", "1.1", "2")


def parse_sidecar(data: bytes, where: str = "the sidecar") -> dict[str, Any]:
    """The content of a sidecar file.

    Raises:
        ProblemError: It is not a JSON object.
    """
    try:
        content = json.loads(data.decode("utf-8-sig")) if data.strip() else {}
        reason = "" if isinstance(content, dict) else "it is not a JSON object"
    except (ValueError, RecursionError) as error:
        content, reason = {}, str(error)
    if reason:
        raise ProblemError(
            Problem(
                f"{where} can't be read: {reason}",
                "It holds what the request's own file can't: HTTP version, certificate checks and the like.",
                "Correct it in a text editor, or delete it to go without.",
                kind="broken-file",
            )
        )
    return dict(content)


def with_extras(stored: Request, extras: dict[str, Any]) -> Request:
    """`stored`, as its own file tells it, plus what the sidecar adds. Nonsense is passed over."""
    settings = stored.settings
    if isinstance(extras.get("verify_tls"), bool):
        settings = replace(settings, verify_tls=extras["verify_tls"])
    if extras.get("http_version") in _HTTP_VERSIONS:
        settings = replace(settings, http_version=extras["http_version"])
    secret = _texts(extras.get("secret_variables"))
    return replace(
        stored,
        settings=settings,
        auth=_auth_with(stored.auth, extras.get("auth")),
        body=_body_with(stored.body, extras.get("body")),
        params=_params_with(stored.params, extras.get("bare_params")),
        variables=tuple(
            replace(variable, secret=True) if variable.name in secret else variable
            for variable in stored.variables
        ),
    )


def sidecar_bytes(request: Request, stored: Request, old: dict[str, Any]) -> bytes:
    """The sidecar for `request`, of which its own file tells `stored`; b"" if there is nothing to say."""
    extras = {key: value for key, value in old.items() if key not in _OURS}
    settings = request.settings
    if settings.verify_tls is not None:
        extras["verify_tls"] = settings.verify_tls
    if settings.http_version is not None:
        extras["http_version"] = settings.http_version
    if request.auth != stored.auth:
        here = dict(stored.auth.values) if stored.auth.kind == request.auth.kind else {}
        more = {name: value for name, value in request.auth.values if here.get(name) != value}
        extras["auth"] = {"type": request.auth.kind, "values": more}
    if (body := essence(request.body)) != stored.body:
        extras["body"] = {key: value for key, value in asdict(body).items() if value}
    if bare := [[i, row.name] for i, row in enumerate(request.params) if _is_bare(row)]:
        extras["bare_params"] = bare
    if secret := [variable.name for variable in request.variables if variable.secret]:
        extras["secret_variables"] = secret
    text = json.dumps(extras, indent=2, ensure_ascii=False) + "\n"
    return text.encode("utf-8", "replace") if extras else b""


def essence(body: Body) -> Body:
    """What of a body its kind uses; files store nothing else."""
    if body.kind in TEXT_BODIES:
        return Body(body.kind, body.text)
    if body.kind == "form-urlencoded":
        plain = (FormRow(r.name, r.value, enabled=r.enabled, description=r.description) for r in body.rows)
        return Body(body.kind, rows=tuple(plain))
    if body.kind == "multipart-form":
        return Body(body.kind, rows=tuple(map(_row_essence, body.rows)))
    if body.kind == "file":
        return Body(body.kind, files=body.files)
    return Body() if body.kind == "none" else body


def _row_essence(row: FormRow) -> FormRow:
    return replace(row, value="") if row.kind == "file" else replace(row, files=())


def _is_bare(row: Param) -> bool:
    """A disabled `?flag`: the file can only say `flag=`."""
    return row.kind == "query" and not row.enabled and row.value is None


def _texts(value: object) -> list[str]:
    return [text for text in value if isinstance(text, str)] if isinstance(value, list) else []


def _auth_with(stored: AuthConfig, extra: object) -> AuthConfig:
    if not isinstance(extra, dict) or not isinstance(extra.get("type"), str):
        return stored
    values = extra.get("values")
    more = {str(name): str(value) for name, value in values.items()} if isinstance(values, dict) else {}
    if extra["type"] == stored.kind:
        return AuthConfig(stored.kind, tuple({**dict(stored.values), **more}.items()))
    # Somebody chose another kind in the file since: the file wins.
    return AuthConfig(extra["type"], tuple(more.items())) if stored.kind == "none" else stored


def _body_with(stored: Body, extra: object) -> Body:
    if not isinstance(extra, dict):
        return stored
    kind = extra.get("kind")
    if kind == "none":
        return Body()
    if not isinstance(kind, str) or kind in BODY_KINDS or stored.kind != "none":
        return stored
    try:
        rows = tuple(
            FormRow(**{**row, "files": tuple(row.get("files", ()))}) for row in extra.get("rows", ())
        )
        files = tuple(BodyFile(**file) for file in extra.get("files", ()))
    except (TypeError, AttributeError):
        return Body(kind)
    return Body(kind, str(extra.get("text", "")), rows, files)


def _params_with(rows: tuple[Param, ...], bare: object) -> tuple[Param, ...]:
    marks = [mark for mark in bare if isinstance(mark, list)] if isinstance(bare, list) else []
    return tuple(
        replace(row, value=None)
        if [index, row.name] in marks and not row.enabled and row.kind == "query" and not row.value
        else row
        for index, row in enumerate(rows)
    )
