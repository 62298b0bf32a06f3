"""curl's rules for `-d` and `--form`: the arguments become bytes and rows.

Files are named relative to the working directory here, and absolute in what comes out, because a
request file's own relative paths count from that file.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote_plus

from postgui.cli.data_piece import DataPiece
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import FormRow


def whole_file(pieces: Sequence[DataPiece]) -> Path | None:
    """The file that alone is the body, so that it can be streamed however big it is."""
    if len(pieces) != 1 or pieces[0].flag != "binary":
        return None
    text = pieces[0].text
    return _existing(text[1:]) if text.startswith("@") and text != "@-" else None


def joined(pieces: Sequence[DataPiece]) -> bytes:
    """The body that `pieces` make, joined with `&`.

    Raises:
        ProblemError: A file can't be read.
    """
    return b"&".join(_piece_bytes(piece) for piece in pieces)


def form_row(field: str) -> FormRow:
    """One `--form` argument.

    Raises:
        ProblemError: It has no `=`, or its file can't be read.
    """
    name, equals, value = field.partition("=")
    if not equals:
        raise _bad_input(
            f"--form {field!r} has no '='",
            "A form field is NAME=TEXT, NAME=@FILE or NAME=<FILE.",
        )
    name = argument_text(name)
    value, content_type = _cut_type(value)
    content_type = argument_text(content_type)
    if value.startswith("<"):
        return FormRow(name, _text(_read(value[1:]), value[1:]), content_type=content_type)
    if value.startswith("@"):
        _check_name(value[1:])
        return FormRow(name, kind="file", files=(str(_existing(value[1:])),), content_type=content_type)
    return FormRow(name, argument_text(value), content_type=content_type)


def header_lines(arguments: Sequence[str]) -> tuple[str, ...]:
    """The lines of `-H`, with those of `@FILE` in its place."""
    lines: list[str] = []
    for argument in arguments:
        if argument.startswith("@"):
            text = _read(argument[1:]).decode("latin-1")
            lines += [line for line in text.splitlines() if line.strip()]
        else:
            lines.append(argument_text(argument))
    return tuple(lines)


def argument_text(argument: str) -> str:
    """`argument` as text: UTF-8 also where the locale says nothing of it (LC_ALL=C).

    Python marks the bytes that it could not read as lone surrogates. Paths need no such reading: they
    go back to the system as they came.

    Raises:
        ProblemError: Its bytes are no UTF-8.
    """
    try:
        argument.encode()
    except UnicodeEncodeError:
        try:
            return os.fsencode(argument).decode("utf-8")
        except UnicodeError as error:
            raise _bad_input(
                f"{argument!r} is not UTF-8 text", "Arguments are UTF-8; only -d takes other bytes."
            ) from error
    return argument


def _piece_bytes(piece: DataPiece) -> bytes:
    text = piece.text
    if piece.flag == "urlencode":
        return _urlencoded(text)
    if piece.flag != "raw" and text.startswith("@"):
        data = _read(text[1:])
        # curl 7 and 8 drop CR, LF and NUL from a file that -d reads.
        return data if piece.flag == "binary" else data.translate(None, b"\r\n\0")
    return _argument_bytes(text)


def _urlencoded(text: str) -> bytes:
    """`--data-urlencode`: `=` is looked for before `@`, as curl's manual says."""
    name, mark, rest = text.partition("=")
    if not mark:
        name, mark, rest = text.partition("@")
    if not mark:
        name, rest = "", text
    data = _read(rest) if mark == "@" else _argument_bytes(rest)
    encoded = quote_plus(data, safe="-._~").encode("ascii")
    return _argument_bytes(name) + b"=" + encoded if name else encoded


def _argument_bytes(text: str) -> bytes:
    """The bytes as the shell gave them."""
    return text.encode("utf-8", "surrogateescape")


def _check_name(file: str) -> None:
    """Refuse a file whose name can't be told to the server."""
    try:
        Path(file).name.encode()
    except UnicodeEncodeError as error:
        raise _bad_input(
            f"The name of the file {file!r} can't be read as text",
            "It goes along in a form. Rename the file, or use a UTF-8 locale (LC_ALL=C.UTF-8).",
        ) from error


def _cut_type(source: str) -> tuple[str, str]:
    """`value;type=a/b` into its two parts; any other `;` is part of the value."""
    head, mark, content_type = source.rpartition(";type=")
    return (head, content_type.strip()) if mark and "/" in content_type else (source, "")


def _read(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read() if sys.stdin else b""
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise _unreadable(name, error) from error


def _existing(name: str) -> Path:
    path = Path(name).absolute()
    try:
        with path.open("rb"):
            return path
    except OSError as error:
        raise _unreadable(name, error) from error


def _text(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _bad_input(f"{name} is not UTF-8 text", "Send it as a file, with NAME=@FILE.") from error


def _unreadable(name: str, error: OSError) -> ProblemError:
    return _bad_input(
        f"The file {name or '(no name)'} can't be read: {error.strerror or error}", "Nothing was sent."
    )


def _bad_input(what: str, meaning: str) -> ProblemError:
    return ProblemError(Problem(what, meaning, kind="usage"))
