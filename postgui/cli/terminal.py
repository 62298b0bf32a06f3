"""Standard output and error: exact bytes where a program reads, harmless text where a person does."""

import json
import os
import sys
from collections.abc import Iterable
from typing import Any

from postgui.model.problem import Problem, ProblemError


def prepare_streams() -> None:
    """Let no character break a line of text, whatever the terminal's encoding."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def is_terminal() -> bool:
    """Whether a person watches standard output."""
    return sys.stdout is not None and sys.stdout.isatty()


def can_ask() -> bool:
    """Whether somebody sits at a terminal."""
    return sys.stdin is not None and sys.stdin.isatty()


def write_bytes(blocks: Iterable[bytes]) -> None:
    """Write `blocks` to standard output as they are.

    A reader that closed its end has had enough (`| head`), which is no failure.

    Raises:
        ProblemError: Standard output can't be written (a full disk).
    """
    if sys.stdout is None:
        return
    try:
        for block in blocks:
            sys.stdout.buffer.write(block)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        silence_stdout()
    except OSError as error:
        silence_stdout()
        raise ProblemError(
            Problem(f"Standard output can't be written: {error.strerror or error}", kind="output")
        ) from error


def write_text(text: str) -> None:
    """Write `text` and a line end to standard output, in the terminal's encoding."""
    encoding = (sys.stdout and sys.stdout.encoding) or "utf-8"
    write_bytes([f"{text}\n".encode(encoding, "backslashreplace")])


def write_json(value: Any) -> None:
    """Write `value` as JSON: UTF-8 into a file or pipe (RFC 8259), escaped where a terminal needs it."""
    is_terminal = sys.stdout is not None and sys.stdout.isatty()
    encoding = sys.stdout.encoding if is_terminal else "utf-8"
    try:
        data = json.dumps(value, indent=2, ensure_ascii=False).encode(encoding)
    except UnicodeEncodeError:
        data = json.dumps(value, indent=2).encode("ascii")
    write_bytes([data, b"\n"])


def note(text: str) -> None:
    """Write one line to standard error."""
    if sys.stderr is not None:
        print(printable(text), file=sys.stderr, flush=True)


def note_problem(problem: Problem) -> None:
    """Say what happened, what it means and what to do: one line each, on standard error."""
    note(f"postgui: {problem.what}")
    for part in (problem.meaning, problem.advice):
        if part:
            note(f"  {part}")


def printable(text: str) -> str:
    """`text` with control characters shown, so that a server can't drive the terminal."""
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in text
    )


def silence_stdout() -> None:
    """Point standard output to nowhere, so that the flush at exit has nothing to complain about."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
