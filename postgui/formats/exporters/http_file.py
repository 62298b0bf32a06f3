"""`.http` files, as Visual Studio Code (REST Client) and JetBrains' IDEs read them.

Environments go into `http-client.env.json`, which is how JetBrains has them.
"""

import json
import re
from pathlib import PurePath

from postgui.formats.exporter_kind import Beside, Exported, ExporterKind
from postgui.formats.exporting.text_request import (
    TextRequest,
    boundary_of,
    disabled_headers,
    file_type,
    parts_of,
    text_request,
)
from postgui.formats.exporting.unsaid import unsaid, unsaid_environment, unsaid_folder
from postgui.formats.exporting.walk import folders_of, values_of, walk
from postgui.model.bundle import Collection, Loss
from postgui.model.request import Request, Variable
from postgui.translation import tr

_PARTS = frozenset({"docs", "variables", "disabled", "descriptions", "boundary", "file_name"})
_FOLDER = frozenset({"headers", "auth", "variables", "docs"})
_PROCESS = re.compile(r"\{\{process\.env\.(\w+)\}\}")
_KNOWN = re.compile(r"process\.env\.\w+|\$randomInt -?\d+ -?\d+")
_NO_REDIRECT = frozenset({"follow_redirects"})


def _write(collection: Collection) -> Exported:
    losses: list[Loss] = []
    top = collection.top.folder
    head = [f"# {line}".rstrip() for line in (top.name, *top.docs.splitlines())]
    head += _variables(top.defaults.variables)
    losses += unsaid_folder(top, top.name, _FOLDER, _NO_REDIRECT)
    for where, folder in folders_of(collection):
        losses += unsaid_folder(folder, where, _FOLDER, _NO_REDIRECT)
    blocks = ["\n".join(head)]
    for placed in walk(collection):
        inherited = [one for folder in placed.folders for one in folder.defaults.variables]
        blocks.append(_request(placed.request, placed.where, inherited, losses))
    for environment in collection.environments:
        losses += unsaid_environment(environment)
    text = _PROCESS.sub(r"{{$processEnv \1}}", "\n\n".join(blocks) + "\n")
    text = text.replace("{{$isoTimestamp}}", "{{$datetime iso8601}}")
    return Exported(text, tuple(losses), _environments(collection))


def _knows(content: str) -> bool:
    """Whether VS Code's dialect has a word for a reference."""
    return content in ("$guid", "$timestamp", "$isoTimestamp") or bool(_KNOWN.fullmatch(content))


def _request(request: Request, where: str, inherited: list[Variable], losses: list[Loss]) -> str:
    losses += unsaid(request, where, _PARTS, _NO_REDIRECT)
    made = text_request(request, where, losses)
    lines = [f"### {where}", *(f"# {line}".rstrip() for line in request.docs.splitlines())]
    if request.settings.follow_redirects is False:
        lines.append("# @no-redirect")
    lines += _variables([*inherited, *request.variables])
    lines.append(f"{made.method} {made.url}")
    if made.user is not None:
        lines.append(f"Authorization: {made.scheme} {made.user[0]} {made.user[1]}")
    lines += [f"{name}: {value}".rstrip() for name, value in made.headers]
    lines += [f"# {pair.name}: {pair.value}" for pair in disabled_headers(request)]
    body = _body(request, made, where, losses)
    return "\n".join(lines) + (f"\n\n{body}" if body else "")


def _body(request: Request, made: TextRequest, where: str, losses: list[Loss]) -> str:
    if made.file:
        return f"< {made.file}"
    if request.body.kind == "multipart-form":
        return _multipart(request)
    text = made.text or ""
    if (
        re.search(r"^(?:###|< |> |\s*$)", text, re.MULTILINE) and text.strip() != text
    ) or "\n###" in f"\n{text}":
        losses.append(
            Loss(
                where,
                tr("The body to the letter"),
                tr("Lines at its ends, or that begin with ###, mean something."),
            )
        )
    return text


def _multipart(request: Request) -> str:
    boundary = boundary_of(request.body)
    lines = []
    for row in parts_of(request.body):
        if row.kind == "text":
            more = [f"Content-Type: {row.content_type}"] if row.content_type else []
            lines += [
                f"--{boundary}",
                f'Content-Disposition: form-data; name="{row.name}"',
                *more,
                "",
                row.value,
            ]
            continue
        for path in row.files:
            name = row.file_name or PurePath(path).name
            lines += [
                f"--{boundary}",
                f'Content-Disposition: form-data; name="{row.name}"; filename="{name}"',
                f"Content-Type: {row.content_type or file_type(path)}",
                "",
                f"< {path}",
            ]
    return "\n".join([*lines, f"--{boundary}--"])


def _variables(variables: tuple[Variable, ...] | list[Variable]) -> list[str]:
    return [f"@{one.name} = {one.value}" for one in variables if one.enabled]


def _environments(collection: Collection) -> tuple[Beside, ...]:
    if not collection.environments:
        return ()
    values = {
        one.name: {each.name: each.value for each in values_of(one, collection) if each.enabled}
        for one in collection.environments
    }
    return (Beside("http-client.env.json", json.dumps(values, ensure_ascii=False, indent=2) + "\n"),)


KIND = ExporterKind("http", ".http file", ".http", _write, 40, flat=True, knows=_knows)
