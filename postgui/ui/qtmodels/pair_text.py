"""Rows of a name and a value as lines of text, both ways, for Bulk edit and for pasting.

Pure text, no Qt. One line is `name: value`; `# ` before it switches the row off; a line that starts
with a tab continues the value above. A name that would be misread stands in JSON quotes.
"""

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeAlias

from postgui.model.request import FormRow, Pair, Param, Variable
from postgui.ui.qtmodels.check_row import AssertRow, CaptureRow

TableRow: TypeAlias = Pair | Param | FormRow | Variable | AssertRow | CaptureRow

_PLAIN_NAME = re.compile(r'(?![#"\s])[^:\n\r]*(?<!\s)|')
_QUOTED = re.compile(r'("(?:[^"\\]|\\.)*")\s*(?::|$)')
_OFF = "# "


def value_text(row: TableRow) -> str:
    """What the value cell of `row` says; files are named one after the other."""
    if isinstance(row, FormRow) and row.kind == "file":
        return ", ".join(row.files)
    return row.value or ""


def format_rows(rows: Iterable[TableRow]) -> str:
    """The rows as text; `parse_rows` reads it back."""
    return "\n".join(format_row(row) for row in rows)


def format_row(row: TableRow) -> str:
    name = row.name if _PLAIN_NAME.fullmatch(row.name) else json.dumps(row.name, ensure_ascii=False)
    line = name or '""'
    if row.value is not None:
        line = f"{name}: {value_text(row)}".replace("\n", "\n\t")
    return line if row.enabled else _OFF + line


def parse_rows(text: str, make_row: Callable[[], TableRow], known: Sequence[TableRow] = ()) -> list[TableRow]:
    """The rows that `text` describes.

    Args:
        make_row: Makes an empty row of the table's own type.
        known: The rows as they were; a line that still says the same gives its row back whole, and
            one that still has the name keeps the note and what else a line can't hold.
    """
    parsed = [_parse_line(line, make_row()) for line in _logical_lines(text)]
    lines: dict[str, list[TableRow]] = {}
    names: dict[str, list[TableRow]] = {}
    for row in known:
        lines.setdefault(_key(row), []).append(row)
        names.setdefault(row.name, []).append(row)
    result: list[TableRow | None] = []
    for row in parsed:
        same = lines.get(_key(row))
        original = same.pop(0) if same else None
        if original is not None:
            names[original.name].remove(original)
        result.append(None if original is None else replace(original, enabled=row.enabled))
    return [
        done if done is not None else _with_note(row, names) for row, done in zip(parsed, result, strict=True)
    ]


def _key(row: TableRow) -> str:
    # Text fields know one kind of line end only, so a value with another must still be recognised.
    return re.sub(r"\r\n?", "\n", format_row(replace(row, enabled=True)))


def _with_note(row: TableRow, names: dict[str, list[TableRow]]) -> TableRow:
    left = names.get(row.name)
    if not left:
        return row
    known = left.pop(0)
    if isinstance(row, Variable) and isinstance(known, Variable):
        kept = replace(row, description=known.description, secret=known.secret)
        return replace(kept, data_type=known.data_type)
    if isinstance(row, AssertRow) and isinstance(known, AssertRow):
        return replace(row, description=known.description, operator=known.operator)
    if isinstance(row, CaptureRow) and isinstance(known, CaptureRow):
        return replace(row, description=known.description, scope=known.scope, phase=known.phase)
    return replace(row, description=known.description)


def _logical_lines(text: str) -> list[str]:
    """Lines with their continuations joined; blank ones left out."""
    lines: list[str] = []
    for line in re.split(r"\r\n|\n|\r", text):
        if line.startswith("\t") and lines:
            lines[-1] += f"\n{line[1:]}"
        elif line.strip():
            lines.append(line)
    return lines


def _parse_line(line: str, empty: TableRow) -> TableRow:
    enabled = not line.startswith("#")
    if not enabled:
        line = line[1:].removeprefix(" ")
    quoted = _QUOTED.match(line)
    name = None if quoted is None else _unquoted(quoted[1])
    if quoted is not None and name is not None:
        end, has_value = quoted.end(), quoted[0].endswith(":")
    else:
        # The pseudo-headers that browsers copy begin with a colon: `:authority: example.org`.
        colon = line.find(":", 1 if re.match(r":\w+:", line) else 0)
        has_value = colon >= 0
        name, end = (line[:colon].strip(), colon + 1) if has_value else (line.strip(), len(line))
    value = line[end:].removeprefix(" ")
    if isinstance(empty, Param):
        return replace(empty, name=name, value=value if has_value else None, enabled=enabled)
    return replace(empty, name=name, value=value, enabled=enabled)


def _unquoted(text: str) -> str | None:
    """The name inside JSON quotes; None if it only looks quoted."""
    try:
        return str(json.loads(text))
    except ValueError:
        return None
