"""From arguments to a request: what `postgui send` was asked for, laid over a file or a bare URL."""

import re
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from postgui.cli.body import argument_text, form_row, header_lines, joined, whole_file
from postgui.cli.option import DataPiece, SendOptions
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Body, BodyFile, Pair, Request, new_request
from postgui.services.context import Context
from postgui.services.sender import SendJob

_URL = re.compile(r"^(?:[A-Za-z][A-Za-z0-9+.-]*://|\{\{)")
_FORM_TYPE = "application/x-www-form-urlencoded"


async def compose(options: SendOptions, context: Context, scratch: Path) -> SendJob:
    """The job that `options` describe.

    `scratch` is a folder that lives until the request is sent: bytes that are no text go there.

    Raises:
        ProblemError: The target, or a file that an argument names, can't be read.
    """
    path = request_file(options.target)
    if path is None:
        request = replace(new_request(), url=argument_text(options.target))
    else:
        request = (await context.collections.load(path)).request
    if path is not None and options.collection is not None:
        raise _usage("--collection goes with a URL", "A request file belongs to the collection it is in.")
    if path is None and options.environment and options.collection is None:
        raise _usage("--env for a URL needs --collection", "Environments belong to a collection.")
    if options.collection is not None and not options.collection.is_dir():
        raise _usage(f"There is no collection folder {options.collection}", "--collection names a folder.")
    if options.collection is not None and context.collections.root_of(options.collection.absolute()) is None:
        raise _usage(
            f"{options.collection} is no collection", "It has no opencollection.yml, nor has a folder above."
        )
    return SendJob(
        request=overlay(request, options, scratch),
        path=path,
        collection=options.collection.absolute() if options.collection else None,
        environment=argument_text(options.environment),
        variables=tuple((argument_text(name), argument_text(value)) for name, value in options.variables),
        allow_unresolved=options.allow_unresolved,
        record=options.record and not options.dry_run,
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
    settings = request.settings
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
    if options.method is not None:
        request = replace(request, method=argument_text(options.method))
    elif (options.data or options.form) and request.method == "GET":
        request = replace(request, method="POST")
    return request


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
