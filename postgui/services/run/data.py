"""The rows of a data file: CSV with a line of names, or a JSON array of objects.

Blocks: call it in a thread.
"""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from postgui.model.problem import Problem, ProblemError
from postgui.translation import tr

DATA_BYTES = 100_000_000
_NUMBER = re.compile(r"-?\d{1,16}(\.\d{1,16})?")
_LARGEST_SAFE_INTEGER = 2**53 - 1


def read_rows(path: Path) -> tuple[Mapping[str, Any], ...]:
    """The rows of `path`: values as JSON has them; of CSV, text and numbers.

    Raises:
        ProblemError: It can't be read, is no such file, or has no rows.
    """
    try:
        size = path.stat().st_size
        data = path.read_bytes() if size <= DATA_BYTES else b""
    except OSError as error:
        raise _problem(path, error.strerror or str(error)) from error
    if size > DATA_BYTES:
        raise _problem(
            path,
            tr("it has {size:,} bytes, and at most {limit:,} are read", size=size, limit=DATA_BYTES),
        )
    try:
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise _problem(path, tr("it is no UTF-8 text: byte {start:,} is none", start=error.start)) from error
    rows = _json_rows(path, text) if text.lstrip()[:1] in ("[", "{") else _csv_rows(path, text)
    if not rows:
        raise _problem(path, tr("it has no rows"))
    return rows


def _json_rows(path: Path, text: str) -> tuple[Mapping[str, Any], ...]:
    try:
        value: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _problem(path, tr("it is no valid JSON: {error}", error=error)) from error
    items = value if isinstance(value, list) else [value]
    if wrong := next((number for number, item in enumerate(items, 1) if not isinstance(item, dict)), 0):
        raise _problem(path, tr("its element {wrong} is no object", wrong=wrong))
    return tuple(items)


def _csv_rows(path: Path, text: str) -> tuple[Mapping[str, Any], ...]:
    """Comma, semicolon or tab, as the line of names has it; quotes as RFC 4180 says, blanks around them."""
    first = text.partition("\n")[0]
    lines = _lines(path, text, max(",;\t", key=first.count))
    names = [name for name, _ in lines[0][1]] if lines else []
    for number, line in lines[1:]:
        if len(line) > len(names):
            raise _problem(
                path,
                tr(
                    "line {number} has {values} values for {names} names",
                    number=number,
                    values=len(line),
                    names=len(names),
                ),
            )
    return tuple(
        {name: cell if quoted else _value(cell) for name, (cell, quoted) in zip(names, line, strict=False)}
        for _, line in lines[1:]
    )


def _lines(path: Path, text: str, delimiter: str) -> list[tuple[int, list[tuple[str, bool]]]]:
    """The lines that are not blank: number, then each cell and whether it stood in quotes.

    The csv module does not tell what stood in quotes, and only that tells a number from text.
    """
    field = re.compile(
        rf'[ ]*(?:"(?P<quoted>(?:[^"]|"")*)"[ ]*)?(?P<rest>[^{delimiter}\r\n]*)'
        rf"(?P<end>{delimiter}|\r?\n|\r|\Z)"
    )
    lines: list[tuple[int, list[tuple[str, bool]]]] = []
    cells: list[tuple[str, bool]] = []
    number = 1
    for match in field.finditer(text):
        quoted, rest = match["quoted"], match["rest"].strip()
        if (quoted is not None and rest) or (quoted is None and rest.startswith('"')):
            raise _problem(
                path, tr("line {number}: a quote is not closed, or something follows it", number=number)
            )
        cells.append((rest, False) if quoted is None else (quoted.replace('""', '"'), True))
        if match["end"] == delimiter:
            continue
        if len(cells) > 1 or cells[0] != ("", False):
            lines.append((number, cells))
        cells = []
        number += match[0].count("\n") or 1
    return lines


def _value(cell: str) -> str | int | float:
    """A number where it reads the same when it is written again: `007` and `1.50` stay text."""
    if _NUMBER.fullmatch(cell) is None:
        return cell
    number = float(cell) if "." in cell else int(cell)
    return number if str(number) == cell and abs(number) <= _LARGEST_SAFE_INTEGER else cell


def _problem(path: Path, why: str) -> ProblemError:
    return ProblemError(
        Problem(
            tr("The data file {name} can't be used: {why}", name=path.name, why=why),
            tr("Nothing was sent."),
            tr("It should be CSV with a line of names first, or a JSON array of objects."),
            "data-file",
            detail=str(path),
        )
    )
