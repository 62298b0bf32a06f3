"""Rows of a `.bru` file as Bruno's JSON has them. Pure."""

import re
from typing import Any

from postgui.formats.importing.bru_text import Row

_DATA_TYPES = ("number", "boolean", "object", "null")
"""Annotations that say what the text of a variable stands for."""
_FILE = re.compile(r"@file\((.*?)\)", re.DOTALL)
_TYPE = re.compile(r"\s*@contentType\((.*?)\)\s*$", re.DOTALL)


def plain_row(row: Row) -> dict[str, Any]:
    """A name and a value."""
    found: dict[str, Any] = {"name": row.name, "value": row.value, "enabled": row.enabled}
    if "description" in row.notes:
        found["description"] = row.notes["description"]
    if kind := next((each for each in _DATA_TYPES if each in row.notes), ""):
        found["dataType"] = kind
    return found


def multipart(row: Row) -> dict[str, Any]:
    """A text or some files, with a content type behind."""
    value, kind = row.value, ""
    if match := _TYPE.search(value):
        value, kind = value[: match.start()], match[1]
    found = {**plain_row(row), "contentType": kind}
    if match := _FILE.search(value):
        files = [part for part in match[1].split("|") if part]
        return {**found, "type": "file", "value": files}
    return {**found, "type": "text", "value": value}


def file_row(row: Row) -> dict[str, Any]:
    """A file that is the whole body."""
    match, kind = _FILE.search(row.value), _TYPE.search(row.value)
    path = match[1] if match else row.value
    return {"filePath": path, "contentType": kind[1] if kind else "", "selected": row.enabled}
