"""The rows of a data file: CSV with a line of names, or a JSON array of objects.

Blocks: call it in a thread.
"""

import csv
import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from postgui.model.problem import Problem, ProblemError
from postgui.services.check.value import as_text

DATA_BYTES = 100_000_000


def read_rows(path: Path) -> tuple[Mapping[str, str], ...]:
    """The rows of `path`; values that are no text become JSON.

    Raises:
        ProblemError: It can't be read, is no such file, or has no rows.
    """
    try:
        size = path.stat().st_size
        data = path.read_bytes() if size <= DATA_BYTES else b""
    except OSError as error:
        raise _problem(path, error.strerror or str(error)) from error
    if size > DATA_BYTES:
        raise _problem(path, f"it has {size:,} bytes, and at most {DATA_BYTES:,} are read")
    try:
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise _problem(path, f"it is no UTF-8 text: byte {error.start:,} is none") from error
    rows = _json_rows(path, text) if text.lstrip()[:1] in ("[", "{") else _csv_rows(path, text)
    if not rows:
        raise _problem(path, "it has no rows")
    return rows


def _json_rows(path: Path, text: str) -> tuple[Mapping[str, str], ...]:
    try:
        value: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _problem(path, f"it is no valid JSON: {error}") from error
    items = value if isinstance(value, list) else [value]
    if wrong := next((number for number, item in enumerate(items, 1) if not isinstance(item, dict)), 0):
        raise _problem(path, f"its element {wrong} is no object")
    return tuple({str(name): as_text(value) for name, value in item.items()} for item in items)


def _csv_rows(path: Path, text: str) -> tuple[Mapping[str, str], ...]:
    """Comma, semicolon or tab, as the line of names has it; quotes as RFC 4180 says."""
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        lines = [(reader.line_num, line) for line in reader if line]
    except csv.Error as error:
        raise _problem(path, f"line {reader.line_num}: {error}") from error
    names = [name.strip() for name in lines[0][1]] if lines else []
    for number, line in lines[1:]:
        if len(line) > len(names):
            raise _problem(path, f"line {number} has {len(line)} values for {len(names)} names")
    return tuple(dict(zip(names, line, strict=False)) for _, line in lines[1:])


def _problem(path: Path, why: str) -> ProblemError:
    return ProblemError(
        Problem(
            f"The data file {path.name} can't be used: {why}",
            "Nothing was sent.",
            "It should be CSV with a line of names first, or a JSON array of objects.",
            "data-file",
            detail=str(path),
        )
    )
