"""One block of a `.http` file -> `Request`. Pure."""

import re
from dataclasses import replace

from postgui.formats.curl.content import exact_rows
from postgui.formats.curl.read import looks_like_curl, read_curl
from postgui.formats.importing.build import (
    FORM,
    header_value,
    method_of,
    raw_body,
    settled,
    tidy,
    url_name,
)
from postgui.formats.importing.http_block import Block
from postgui.formats.importing.http_template import Templates
from postgui.formats.importing.losses import Losses
from postgui.model.query import path_names
from postgui.model.request import AuthConfig, Body, BodyFile, FormRow, Pair, Param, Request, Settings
from postgui.model.script import Phase, Script
from postgui.translation import mark, tr

_LINE = re.compile(r"^\s*(?:([A-Za-z][\w-]*)\s+)?(\S.*?)(?:\s+HTTP/[\d.]+)?\s*$")
_VERSION = re.compile(r"\s*\bHTTP/[\d.]+\s*$")
_FILE = re.compile(r"^<(@\S*)?\s+(\S.*)$")
_AUTH = re.compile(r"^(Basic|Digest)\s+(.+)$", re.IGNORECASE)
_BOUNDARY = re.compile(r'boundary="?([^";]+)', re.IGNORECASE)
_PART_NAME = re.compile(r'\bname="([^"]*)"')
_PART_FILE = re.compile(r'\bfilename="([^"]*)"')
_SAVED = re.compile(r"^>>!?\s*\S")
_REFERENCE = re.compile(r"\{\{\s*([^{}\s]+)\s*\}\}")
_ORDER = re.compile(r"^\s*(?:import\s+\S+|run\s+[#.\w]\S*.*)$")
_OTHER_KINDS = frozenset(("WEBSOCKET", "GRPC", "RSOCKET"))
_DURATION = re.compile(r"(\d{1,6})\s*(ms|s|m)?")
_UNITS = {"ms": 1, "s": 1000, "m": 60_000}
_CURL_WHY = mark("A request has no place for it, or it is known only when the command runs.")
_WHY = mark("They are kept as they are, as text; importing runs none of them.")


def read_block(block: Block, file: str, losses: Losses) -> list[Request]:
    """The request of a block, or those of its curl commands; none where there is nothing to send."""
    templates = Templates(losses)
    templates.where = block.tags.get("name") or block.title or file
    lines = _without_orders([templates.read(line) for line in block.lines], templates.where, losses)
    if looks_like_curl("\n".join(lines)):
        return _of_curl("\n".join(lines), block, losses)
    request = _read(block, lines, file, losses)
    return [] if request is None else [request]


def _without_orders(lines: list[str], where: str, losses: Losses) -> list[str]:
    """Without the lines before a request by which JetBrains takes other files in."""
    while lines and (_ORDER.match(lines[0]) or not lines[0].strip()):
        if line := lines.pop(0).strip():
            losses.add(where, line[:80], tr("Other files are not followed: import their folder."))
    return lines


def _of_curl(content: str, block: Block, losses: Losses) -> list[Request]:
    """VS Code's dialect takes a curl command in the place of a request."""
    found = []
    for one in read_curl(content):
        name = block.tags.get("name") or block.title or url_name(one.request.url)
        for note in one.notes:
            losses.add(name, note.removesuffix("."), tr(_CURL_WHY))
        docs = "\n".join(block.comments)
        found.append(replace(one.request, name=name, docs=docs))
    return found


def _read(block: Block, lines: list[str], file: str, losses: Losses) -> Request | None:
    scripts: list[Script] = []
    while lines and lines[0].lstrip().startswith("<"):  # JetBrains: a script before the request
        code, lines = _script(lines)
        scripts += [Script("before-request", code)] if code else []
        while lines and not lines[0].strip():
            lines.pop(0)
    match = _LINE.match(lines[0]) if lines else None
    if match is None:
        return None
    method, url = match[1] or "GET", match[2]
    if method in _OTHER_KINDS:
        what = tr("A request of type {kind}", kind=method)
        losses.add(block.tags.get("name") or block.title or file, what, tr("PostGUI imports HTTP requests."))
        return None
    if match[1] and "://" not in url and not url.startswith(("{", "/")) and ":" in match[1]:
        method, url = "GET", lines[0].strip()
    at = 1
    while at < len(lines) and lines[at].startswith((" ", "\t")) and lines[at].strip():
        url += lines[at].strip()  # the URL goes on over indented lines
        at += 1
    while at < len(lines) and lines[at].strip()[:1] in ("?", "&") and lines[at].strip():
        url += lines[at].strip()
        at += 1
    url = _VERSION.sub("", url)
    headers, at = _headers(lines, at)
    body_lines, after = _without_handlers(lines[at:], losses, block.title or file)
    scripts += [Script(phase, code) for phase, code in after]
    name = block.tags.get("name") or block.title or url_name(tidy(url))
    if scripts:
        losses.add(name, "Scripts", tr(_WHY))
    return _request(block, name, method, tidy(url).strip(), headers, body_lines, tuple(scripts), losses)


def _request(
    block: Block,
    name: str,
    method: str,
    url: str,
    headers: tuple[Pair, ...],
    body_lines: list[str],
    scripts: tuple[Script, ...],
    losses: Losses,
) -> Request:
    if "://" not in url and not url.startswith("{{") and (host := header_value(headers, "host")):
        url = f"http://{host}{url if url.startswith('/') else '/' + url}"
    graphql = method.upper() == "GRAPHQL" or header_value(headers, "x-request-type").lower() == "graphql"
    headers, auth = _auth(headers)
    body = _body(body_lines, headers, name, losses, graphql=graphql)
    kept = [one for one in headers if one.name.lower() not in ("content-length", "x-request-type")]
    if body.kind == "multipart-form":
        kept = [one for one in kept if one.name.lower() != "content-type"]
    settings = Settings(follow_redirects=False if "no-redirect" in block.tags else None)
    if "no-cookie-jar" in block.tags:
        settings = replace(settings, use_cookies=False)
    if "no-auto-encoding" in block.tags:
        settings = replace(settings, encode_url=False)
    for tag, value in block.tags.items():
        if tag == "timeout" and (timeout_ms := _milliseconds(value)):
            settings = replace(settings, timeout_ms=timeout_ms)
        elif tag == "connection-timeout" and (timeout_ms := _milliseconds(value)):
            settings = replace(settings, connect_timeout_ms=timeout_ms)
        elif tag in ("prompt", "import", "loop", "ref", "forceRef"):
            losses.add(name, f"@{tag} {value}", tr("PostGUI has no such instruction."))
    request = Request(
        name=name,
        method="POST" if method.upper() == "GRAPHQL" else method_of(method),
        url=url,
        params=tuple(Param(one, "", "path") for one in path_names(url)),
        headers=tuple(kept),
        body=body,
        auth=auth,
        settings=settings,
        docs="\n".join(block.comments) or block.tags.get("description", ""),
        scripts=scripts,
    )
    return settled(request)


def _milliseconds(value: str) -> int:
    """`10`, `10 s`, `500 ms`, `2 m` (seconds where nothing is said); 0 for something else."""
    match = _DURATION.fullmatch(value.strip())
    return int(match[1]) * _UNITS[match[2] or "s"] if match else 0


def _headers(lines: list[str], at: int) -> tuple[tuple[Pair, ...], int]:
    """Up to the empty line; where the body begins."""
    found = []
    while at < len(lines) and lines[at].strip():
        line = lines[at].strip()
        at += 1
        off = line.startswith(("#", "//"))
        name, colon, value = line.lstrip("#/ ").partition(":")
        if colon and " " not in name.strip():
            found.append(Pair(name.strip(), tidy(value.strip()), not off))
        elif not off:
            return tuple(found), at - 1  # a body without an empty line before it
    return tuple(found), at + 1


def _script(lines: list[str]) -> tuple[str, list[str]]:
    """`< {% code %}` or `< file` at the start; the code, and the lines after it."""
    whole = "\n".join(lines)
    match = re.match(r"\s*<\s*\{%(.*?)%\}", whole, re.DOTALL)
    if match is None:
        return "", lines[1:]
    return match[1].strip(), whole[match.end() :].lstrip("\n").split("\n")


def _without_handlers(
    lines: list[str], losses: Losses, where: str
) -> tuple[list[str], list[tuple[Phase, str]]]:
    """The body's own lines; JetBrains' response handlers (`> {% code %}`, `> file`) come as scripts."""
    kept: list[str] = []
    found: list[tuple[Phase, str]] = []
    at = 0
    while at < len(lines):
        line = lines[at].strip()
        if re.match(r">\s*\{%", line):
            rest = "\n".join(lines[at:])
            end = rest.find("%}")
            code = rest[rest.index("{%") + 2 : end if end >= 0 else len(rest)].strip()
            found.append(("after-response", code))
            at += rest[: end if end >= 0 else len(rest)].count("\n") + 1
            continue
        if re.match(r">\s+\S", line) or _SAVED.match(line):
            losses.add(where, line[:80], tr("A file with a script, or for the answer, is not followed."))
        elif not re.match(r"<>\s", line):  # JetBrains' links to answers
            kept.append(lines[at])
        at += 1
    while kept and not kept[-1].strip():
        kept.pop()
    return kept, found


def _auth(headers: tuple[Pair, ...]) -> tuple[tuple[Pair, ...], AuthConfig]:
    """`Authorization: Basic user password` in clear, as both dialects take it."""
    for one in headers:
        match = _AUTH.match(one.value) if one.enabled and one.name.lower() == "authorization" else None
        if match is None:
            continue
        user, gap, password = match[2].partition(" ")
        if not gap:
            user, gap, password = match[2].partition(":")
        if gap:
            pairs = (("username", user), ("password", password.strip()))
            return tuple(each for each in headers if each is not one), AuthConfig(match[1].lower(), pairs)
    return headers, AuthConfig("none")


def _body(lines: list[str], headers: tuple[Pair, ...], where: str, losses: Losses, *, graphql: bool) -> Body:
    while lines and not lines[0].strip():
        lines = lines[1:]
    if not lines:
        return Body()
    own_type = header_value(headers, "content-type")
    media = own_type.partition(";")[0].strip().lower()
    boundary = _BOUNDARY.search(own_type)
    if media.startswith("multipart/") and boundary is not None:
        return Body("multipart-form", rows=_parts(lines, boundary[1].strip()))
    if len([one for one in lines if one.strip()]) == 1 and (match := _FILE.match(lines[0].strip())):
        if match[1]:
            losses.add(
                where, tr("Variables in the file {match}", match=match[2]), tr("A file goes out as it is.")
            )
        return Body("file", files=(BodyFile(tidy(match[2].strip())),))
    if any(_FILE.match(one.strip()) for one in lines):
        losses.add(where, tr("A file in the middle of the body"), tr("A body is one text, or one file."))
    content = tidy("\n".join(lines))
    if graphql:
        query, _, variables = content.partition("\n\n")
        return Body("graphql", query, variables=variables.strip())
    if media == FORM:
        joined = "".join(line.strip() for line in content.split("\n"))
        rows = exact_rows(joined)
        return Body("form-urlencoded", rows=rows) if rows is not None else Body("text", joined)
    return raw_body(content, own_type, has_own_type=bool(own_type))


def _parts(lines: list[str], boundary: str) -> tuple[FormRow, ...]:
    """The parts between the boundaries; `< file` in one is its content."""
    found: list[FormRow] = []
    part: list[str] | None = None
    for line in [*lines, f"--{boundary}--"]:
        if line.strip() in (f"--{boundary}", f"--{boundary}--"):
            if part is not None:
                found.append(_part(part))
            part = None if line.strip().endswith("--") else []
        elif part is not None:
            part.append(line)
    return tuple(found)


def _part(lines: list[str]) -> FormRow:
    gap = next((at for at, line in enumerate(lines) if not line.strip()), len(lines))
    head = "\n".join(lines[:gap])
    name, file = _PART_NAME.search(head), _PART_FILE.search(head)
    kind = re.search(r"(?im)^content-type:\s*(.+?)\s*$", head)
    content = "\n".join(lines[gap + 1 :])
    row = FormRow(name[1] if name else "", tidy(content), content_type=kind[1] if kind else "")
    if match := _FILE.match(content.strip()):
        path = match[2].strip()
        shown = file[1] if file and file[1] != path.rpartition("/")[2] else ""
        return replace(row, value="", kind="file", files=(path,), file_name=shown)
    return row
