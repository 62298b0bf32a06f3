"""`postgui send --curl`: a command's text to requests whose files are named from the working directory."""

import sys
from dataclasses import replace
from pathlib import Path

from postgui.formats.curl.read import Imported, read_curl
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Body, Request, Settings


def curl_requests(argument: str) -> tuple[Imported, ...]:
    """The requests of `--curl COMMAND`, `--curl @FILE` or `--curl -`.

    Raises:
        ProblemError: It can't be read, or is no curl command.
    """
    found = read_curl(_text_of(argument), _read_file)
    return tuple(replace(one, request=with_absolute_files(one.request)) for one in found)


def with_absolute_files(request: Request) -> Request:
    """`request` with every relative path counted from the working directory."""
    return replace(request, body=_absolute_body(request.body), settings=with_absolute_paths(request.settings))


def with_absolute_paths(settings: Settings) -> Settings:
    """The same for the files of the settings alone."""
    certificates = settings.certificates
    if certificates is not None:
        certificates = tuple(
            replace(one, certificate=_absolute(one.certificate), key=_absolute(one.key))
            for one in certificates
        )
    return replace(
        settings,
        certificates=certificates,
        ca_file=settings.ca_file and _absolute(settings.ca_file),
        unix_socket=settings.unix_socket and _absolute(settings.unix_socket),
    )


def _absolute_body(body: Body) -> Body:
    rows = tuple(replace(row, files=tuple(_absolute(file) for file in row.files)) for row in body.rows)
    files = tuple(replace(file, path=_absolute(file.path)) for file in body.files)
    return replace(body, rows=rows, files=files)


def _absolute(path: str) -> str:
    return path if not path or path.startswith("{{") else str(Path(path).absolute())


def _text_of(argument: str) -> str:
    if not argument.startswith("@") and argument != "-":
        return argument
    try:
        data = _read_file(argument.removeprefix("@"))
    except OSError as error:
        raise ProblemError(
            Problem(
                f"The file {argument[1:] or '(no name)'} can't be read: {error.strerror or error}",
                "--curl @FILE takes the curl command from FILE. Nothing was sent.",
                kind="usage",
            )
        ) from error
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ProblemError(
            Problem("The curl command is not UTF-8 text", "Nothing was sent.", kind="usage")
        ) from error


def _read_file(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read() if sys.stdin else b""
    return Path(name).read_bytes()
