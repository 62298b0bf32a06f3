"""Sorting, filtering and copying of a `Table`, in steps: the window's thread does a few at a time.

Pure. A generator gives control back after each step and the order of the rows as its last word.
"""

import csv
import heapq
import io
from array import array
from collections.abc import Generator, Iterable, Sequence
from typing import TypeAlias

from postgui.formats.render.table import ABSENT, BOOLEAN, NULL, NUMBER, Table

Order: TypeAlias = "array[int]"
_STEP_ROWS = 2_000

_Key: TypeAlias = tuple[int, float, str, str]


def arrange(table: Table, column: int, words: str, *, descending: bool) -> Generator[None, None, Order]:
    """The rows that contain all `words`, by the values of `column` (-1: as they came).

    Equal values keep the order in which they came, both ways; cells without a value come last.
    """
    wanted = words.casefold().split()
    rows = array("L")
    for start in range(0, table.row_count, _STEP_ROWS):
        step = range(start, min(start + _STEP_ROWS, table.row_count))
        rows.extend(row for row in step if not wanted or _holds(table, row, wanted))
        yield
    if not 0 <= column < len(table.columns):
        return rows
    runs: list[list[tuple[_Key, int]]] = []
    for start in range(0, len(rows), _STEP_ROWS):
        run = [(_key(table, row, column), row) for row in rows[start : start + _STEP_ROWS]]
        run.sort(key=lambda each: each[0], reverse=descending)
        runs.append(run)
        yield
    present, absent = array("L"), array("L")
    merged = heapq.merge(*runs, key=lambda each: each[0], reverse=descending)
    for count, (key, row) in enumerate(merged, 1):
        (absent if key[0] == ABSENT else present).append(row)
        if count % _STEP_ROWS == 0:
            yield
    return present + absent


def _holds(table: Table, row: int, wanted: Sequence[str]) -> bool:
    text = table.row_text(row).casefold()
    if not all(word in text for word in wanted):
        return False
    cells = [table.cell(row, column).casefold() for column in range(len(table.columns))]
    return all(any(word in cell for cell in cells) for word in wanted)


def _key(table: Table, row: int, column: int) -> _Key:
    kind = table.kind(row, column)
    if kind in (ABSENT, NULL):
        return (kind, 0, "", "")
    text = table.cell(row, column)
    if kind == NUMBER:
        return (NUMBER, _number(text), text, "")
    if kind == BOOLEAN:
        return (BOOLEAN, float(text == "true"), "", "")
    return (kind, 0, text.casefold(), text)


def _number(text: str) -> float:
    try:
        return int(text)  # exact at any length, where a float is not
    except ValueError:
        return float(text)


def as_separated(table: Table, rows: Iterable[int], columns: Sequence[int], *, tabs: bool = False) -> str:
    """Names and cells as CSV (RFC 4180), or with tabs for spreadsheets."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter="\t" if tabs else ",", lineterminator="\n" if tabs else "\r\n")
    writer.writerow([table.columns[column] for column in columns])
    for row in rows:
        writer.writerow([table.cell(row, column) for column in columns])
    return out.getvalue()
