"""Hurl files (hurl.dev, Grammar)."""

from postgui.formats.exporter_kind import Exported, ExporterKind
from postgui.formats.exporting.text_request import TextRequest, parts_of, text_request
from postgui.formats.exporting.unsaid import unsaid, unsaid_environment, unsaid_folder
from postgui.formats.exporting.walk import folders_of, walk
from postgui.formats.hurl_query import written_assert, written_capture
from postgui.model.bundle import Collection, Loss
from postgui.model.request import Request
from postgui.translation import mark, tr

_PARTS = frozenset({"docs", "disabled", "assertions", "captures", "variables"})
_FOLDER = frozenset({"headers", "auth", "docs"})
_SETTINGS = frozenset({"follow_redirects", "max_redirects", "verify_tls", "retries", "proxy"})
_FUNCTIONS = {"$guid": "newUuid", "$randomUUID": "newUuid", "$isoTimestamp": "newDate"}
_NO_QUERY = mark("Hurl has no query or predicate like it, or it is switched off.")


def _write(collection: Collection) -> Exported:
    losses: list[Loss] = []
    top = collection.top.folder
    losses += unsaid_folder(top, top.name, _FOLDER, _SETTINGS)
    for where, folder in folders_of(collection):
        losses += unsaid_folder(folder, where, _FOLDER, _SETTINGS)
    for environment in collection.environments:
        losses += unsaid_environment(environment)
        losses.append(
            Loss(
                environment.name,
                tr("The environment"),
                tr("Hurl takes variables with --variables-file or --variable."),
            )
        )
    blocks = ["\n".join(f"# {line}".rstrip() for line in (top.name, *top.docs.splitlines()))]
    blocks += [_request(placed.request, placed.where, losses) for placed in walk(collection)]
    text = "\n\n".join(blocks) + "\n"
    for ours, theirs in _FUNCTIONS.items():
        text = text.replace(f"{{{{{ours}}}}}", f"{{{{{theirs}}}}}")
    return Exported(text, tuple(losses))


def _request(request: Request, where: str, losses: list[Loss]) -> str:
    losses += unsaid(request, where, _PARTS, _SETTINGS)
    made = text_request(request, where, losses)
    lines = [f"# {line}".rstrip() for line in (where, *request.docs.splitlines())]
    lines.append(f"{made.method} {_escaped(made.url)}")
    form = request.body.kind in ("form-urlencoded", "multipart-form") and bool(parts_of(request.body))
    for name, value in made.headers:
        if not (form and name.lower() == "content-type" and not _has_type(request)):
            lines.append(f"{_escaped(name)}: {_escaped(value)}".rstrip())
    lines += _options(request)
    if made.user is not None and made.scheme == "Basic":
        lines += ["[BasicAuth]", f"{_escaped(made.user[0])}: {_escaped(made.user[1])}"]
    elif made.user is not None:
        losses.append(Loss(where, tr("Digest authentication"), tr("Hurl takes it with --digest.")))
    lines += _form(request) if form else _body(made)
    lines += _expected(request, where, losses)
    return "\n".join(lines)


def _expected(request: Request, where: str, losses: list[Loss]) -> list[str]:
    """The answer's part: captures and asserts that Hurl has, too."""
    captures = [line for one in request.captures if one.enabled and (line := written_capture(one))]
    asserts = [line for one in request.assertions if one.enabled and (line := written_assert(one))]
    if len(captures) < len(request.captures):
        losses.append(Loss(where, tr("Some captured variables"), tr(_NO_QUERY)))
    if len(asserts) < len(request.assertions):
        losses.append(Loss(where, tr("Some assertions"), tr(_NO_QUERY)))
    found = ["[Captures]", *captures] if captures else []
    found += ["[Asserts]", *asserts] if asserts else []
    return ["HTTP *", *found] if found else []


def _has_type(request: Request) -> bool:
    return any(pair.name.lower() == "content-type" for pair in request.sent_headers())


def _options(request: Request) -> list[str]:
    settings = request.settings
    lines = []
    if settings.follow_redirects is not False:
        lines.append("location: true")
    if settings.max_redirects is not None:
        lines.append(f"max-redirs: {settings.max_redirects}")
    if settings.verify_tls is False:
        lines.append("insecure: true")
    if settings.retries:
        lines.append(f"retry: {settings.retries}")
    if settings.proxy and settings.proxy not in ("system", "none"):
        lines.append(f"proxy: {_escaped(settings.proxy)}")
    lines += [f"variable: {one.name}={_escaped(one.value)}" for one in request.variables if one.enabled]
    return ["[Options]", *lines] if lines else []


def _form(request: Request) -> list[str]:
    rows = parts_of(request.body)
    if request.body.kind == "form-urlencoded":
        return ["[Form]", *(f"{_escaped(row.name)}: {_escaped(row.value)}" for row in rows)]
    lines = ["[Multipart]"]
    for row in rows:
        if row.kind == "text":
            lines.append(f"{_escaped(row.name)}: {_escaped(row.value)}")
        for path in row.files if row.kind == "file" else ():
            kind = f" {row.content_type}" if row.content_type else ""
            lines.append(f"{_escaped(row.name)}: file,{_escaped(path).replace(';', chr(92) + ';')};{kind}")
    return lines


def _body(made: TextRequest) -> list[str]:
    if made.file:
        return [f"file,{_escaped(made.file).replace(';', chr(92) + ';')};"]
    if made.text is None or made.text == "":
        return []
    escaped = made.text.replace("\\", "\\\\").replace("`", "\\`").replace("\t", "\\t")
    return [f"`{escaped.replace(chr(13), chr(92) + 'r').replace(chr(10), chr(92) + 'n')}`"]


def _escaped(text: str) -> str:
    """A key, value or path: what would begin a comment or end the line is escaped; `{{names}}` stay."""
    named = {"\\": "\\\\", "#": "\\#", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
    return "".join(named.get(char, char) for char in text)


KIND = ExporterKind("hurl", "Hurl", ".hurl", _write, 50, flat=True, knows=_FUNCTIONS.__contains__)
