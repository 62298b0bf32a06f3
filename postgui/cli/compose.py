"""From arguments to a request: what `postgui send` was asked for, laid over a file or a bare URL."""

import re
import tempfile
from collections.abc import Sequence
from dataclasses import fields, replace
from pathlib import Path

from postgui.cli.body import argument_text, form_row, header_lines, joined, whole_file
from postgui.cli.data_piece import DataPiece
from postgui.cli.import_curl import curl_requests, with_absolute_paths
from postgui.cli.send_argument import SendOptions
from postgui.cli.terminal import can_ask
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import AuthConfig, Body, BodyFile, Pair, Request, Settings, new_request
from postgui.services.context import Context
from postgui.services.send_job import SendJob

_URL = re.compile(r"^(?:[A-Za-z][A-Za-z0-9+.-]*://|\{\{)")
_FORM_TYPE = "application/x-www-form-urlencoded"


async def compose(options: SendOptions, context: Context, scratch: Path) -> SendJob:
    """The one job that `options` describe, or the first; see `compose_all`."""
    return (await compose_all(options, context, scratch))[0][0]


async def compose_all(
    options: SendOptions, context: Context, scratch: Path
) -> tuple[tuple[SendJob, tuple[str, ...]], ...]:
    """The jobs that `options` describe, in order, each with what is to be said of it.

    There are several only where one curl command has several requests.

    `scratch` is a folder that lives until the request is sent: bytes that are no text go there.

    Raises:
        ProblemError: The target, or a file that an argument names, can't be read.
    """
    path: Path | None = None
    notes: tuple[tuple[str, ...], ...] = ((),)
    if options.curl is not None:
        imported = curl_requests(argument_text(options.curl))
        requests, notes = tuple(one.request for one in imported), tuple(one.notes for one in imported)
    elif (path := request_file(options.target)) is None:
        requests = (replace(new_request(), url=argument_text(options.target)),)
    else:
        requests = ((await context.collections.load(path)).request,)
    _check_collection(options, path, context)
    jobs = (_job(overlay(request, options, scratch), options, path) for request in requests)
    return tuple(zip(jobs, notes, strict=True))


def _check_collection(options: SendOptions, path: Path | None, context: Context) -> None:
    """Refuse what names a collection, or an environment of one, where there can be none."""
    if path is not None and options.collection is not None:
        raise _usage("--collection goes with a URL", "A request file belongs to the collection it is in.")
    if path is None and (options.environment or options.layers) and options.collection is None:
        raise _usage("--env for a URL needs --collection", "Environments belong to a collection.")
    if options.collection is not None and not options.collection.is_dir():
        raise _usage(f"There is no collection folder {options.collection}", "--collection names a folder.")
    if options.collection is not None and context.collections.root_of(options.collection.absolute()) is None:
        raise _usage(
            f"{options.collection} is no collection", "It has no opencollection.yml, nor has a folder above."
        )


def _job(request: Request, options: SendOptions, path: Path | None) -> SendJob:
    return SendJob(
        request=request,
        path=path,
        collection=options.collection.absolute() if options.collection else None,
        environment=argument_text(options.environment),
        layers=tuple(map(argument_text, options.layers)),
        prompted=tuple((argument_text(name), argument_text(value)) for name, value in options.prompts),
        variables=tuple((argument_text(name), argument_text(value)) for name, value in options.variables),
        allow_unresolved=options.allow_unresolved,
        record=options.record and not options.dry_run,
        interactive=can_ask(),
        most_body_bytes=options.max_body_bytes,
    )


def request_file(target: str) -> Path | None:
    """The file that `target` names; None when it is a URL.

    Raises:
        ProblemError: It can only be a file, and there is none.
    """
    if _URL.match(target):
        return None
    if not target:
        raise _usage(
            "TARGET is empty", "It is a request file, or a URL; look for a shell variable with no value."
        )
    path = Path(target)
    if path.is_file():
        return path.absolute()
    if path.is_dir():
        raise _usage(f"{target} is a folder", "postgui send takes one request file, or a URL.")
    if path.suffix.lower() in (".yml", ".yaml"):
        raise _usage(f"There is no request file {target}", "Nothing was sent.")
    return None


def overlay(request: Request, options: SendOptions, scratch: Path) -> Request:
    """`request` with everything that the arguments change."""
    settings = _over(request.settings, with_absolute_paths(options.settings))
    if options.timeout_ms is not None:
        settings = replace(settings, timeout_ms=options.timeout_ms)
    if options.insecure:
        settings = replace(settings, verify_tls=False)
    stored = request.headers
    if options.form:  # the file's Content-Type is of the body that the form takes the place of
        stored = tuple(pair for pair in stored if pair.name.lower() != "content-type")
    request = replace(request, settings=settings, headers=_headers(stored, options.headers))
    if options.form:
        rows = tuple(form_row(field) for field in options.form)
        request = replace(request, body=Body("multipart-form", rows=rows))
    elif options.data:
        request = _with_data(request, options.data, scratch)
    if options.compress:
        request = replace(request, body=replace(request.body, compression=options.compress))
    if options.auth:
        request = replace(request, auth=_auth(options.auth))
    if options.method is not None:
        request = replace(request, method=argument_text(options.method))
    elif (options.data or options.form) and request.method == "GET":
        request = replace(request, method="POST")
    return request


def _over(settings: Settings, given: Settings) -> Settings:
    """`settings` with all that `given` says."""
    values = {field.name: getattr(given, field.name) for field in fields(given)}
    return replace(settings, **{name: value for name, value in values.items() if value is not None})


def _auth(words: Sequence[str]) -> AuthConfig:
    """`--auth KIND NAME=VALUE ...`, checked against the fields of the kind."""
    from postgui.net.auth_kind import auth_kinds

    kinds = auth_kinds()
    kind = kinds.get(words[0])
    if kind is None:
        raise _usage(f"--auth has no kind {words[0]!r}", f"There are: {', '.join(kinds)}.")
    values = tuple(
        (name, argument_text(value)) for name, _, value in (word.partition("=") for word in words[1:])
    )
    known = [field.name for field in kind.fields]
    if wrong := [name for name, _ in values if name not in known]:
        listed = ", ".join(known) or "nothing"
        raise _usage(f"--auth {kind.id} has no {wrong[0]!r}", f"It takes: {listed}.")
    return AuthConfig(kind.id, values)


def _headers(stored: Sequence[Pair], arguments: Sequence[str]) -> tuple[Pair, ...]:
    """A name given on the command line takes the place of the file's headers of that name."""
    given = tuple(_header(line) for line in header_lines(arguments))
    names = {pair.name.lower() for pair in given}
    return (*(pair for pair in stored if pair.name.lower() not in names), *given)


def _header(line: str) -> Pair:
    name, colon, value = line.partition(":")
    if not colon and line.endswith(";"):  # curl's way to say that the value is empty
        name, colon = line[:-1], ";"
    if colon and name:
        return Pair(name, value.strip(" \t"))
    raise _usage(f"-H {line!r} is no header line", "A header line is 'Name: value'.")


def _with_data(request: Request, pieces: Sequence[DataPiece], scratch: Path) -> Request:
    has_type = any(pair.name.lower() == "content-type" for pair in request.sent_headers())
    headers = request.headers if has_type else (*request.headers, Pair("Content-Type", _FORM_TYPE))
    file = whole_file(pieces)
    if file is not None:
        return replace(request, headers=headers, body=Body("file", files=(BodyFile(str(file)),)))
    data = joined(pieces)
    try:
        if _is_exact(pieces) and b"{{" in data:
            raise ValueError("its braces are no variables")
        body = Body("text", data.decode("utf-8"))
    except ValueError:
        with tempfile.NamedTemporaryFile(dir=scratch, delete=False) as out:
            out.write(data)
        body = Body("file", files=(BodyFile(out.name),))
    return replace(request, headers=headers, body=body)


def _is_exact(pieces: Sequence[DataPiece]) -> bool:
    """Whether all that is sent is read byte for byte, so that nothing is filled in either."""
    return all(piece.flag == "binary" and piece.text.startswith("@") for piece in pieces)


def _usage(what: str, meaning: str) -> ProblemError:
    return ProblemError(Problem(what, meaning, "postgui send --help shows how.", "usage"))
