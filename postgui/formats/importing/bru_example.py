"""The `example` blocks of a `.bru` file: a request and an answer, in blocks inside of blocks. Pure."""

import re
from dataclasses import dataclass, field
from typing import Any

from postgui.formats.importing.bru_row import multipart, plain_row
from postgui.formats.importing.bru_text import Row, read_rows

_OPEN = re.compile(r"([A-Za-z][\w:-]*)\s*:?\s*\{\s*$")
_QUOTES = "'''"
_MAX_DEPTH = 12
_TEXTS = ("json", "text", "xml", "sparql")


@dataclass
class Nested:
    """The pairs of a block, and the blocks in it by name."""

    rows: list[Row] = field(default_factory=list)
    blocks: dict[str, "Nested"] = field(default_factory=dict)
    text: str = ""

    def value(self, name: str) -> str:
        return next((row.value for row in self.rows if row.name == name), "")

    def block(self, *names: str) -> "Nested":
        found = self
        for name in names:
            found = found.blocks.get(name, Nested())
        return found


def read_example(text: str) -> dict[str, Any]:
    """An example as Bruno's JSON has it."""
    whole = _nested(text.split("\n"), 0)
    request, response = whole.block("request"), whole.block("response")
    return {
        "name": whole.value("name"),
        "description": whole.value("description"),
        "request": {
            "url": request.value("url"),
            "method": request.value("method"),
            "headers": [plain_row(row) for row in request.block("headers").rows],
            "body": _body(request),
        },
        "response": {
            "status": response.block("status").value("code"),
            "statusText": response.block("status").value("text"),
            "headers": [plain_row(row) for row in response.block("headers").rows],
            "body": {
                "type": response.block("body").value("type"),
                "content": response.block("body").value("content"),
            },
        },
    }


def _body(request: Nested) -> dict[str, Any]:
    """The body as Bruno's JSON has it."""
    found: dict[str, Any] = {"mode": request.value("mode") or "none"}
    for name, inner in request.blocks.items():
        kind = name.removeprefix("body:")
        if name == "body:form-urlencoded":
            found["formUrlEncoded"] = [plain_row(row) for row in inner.rows]
        elif name == "body:multipart-form":
            found["multipartForm"] = [multipart(row) for row in inner.rows]
        elif kind in _TEXTS and name != kind:
            found[kind] = inner.text
    return found


def _nested(lines: list[str], depth: int) -> Nested:
    """Blocks end where a `}` stands at their own indent."""
    found = Nested(text="\n".join(line.removeprefix("  ") for line in lines))
    plain: list[str] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        start = _OPEN.match(line.strip())
        indent = len(line) - len(line.lstrip())
        if start is None or depth > _MAX_DEPTH:
            plain.append(line)
            at += 1
            if line.count(_QUOTES) == 1:  # a long value may hold anything
                while at < len(lines):
                    plain.append(lines[at])
                    at += 1
                    if _QUOTES in plain[-1]:
                        break
            continue
        closing = " " * indent + "}"
        end = next((i for i in range(at + 1, len(lines)) if lines[i].rstrip() == closing), len(lines))
        inner = [one[indent + 2 :] if not one[: indent + 2].strip() else one for one in lines[at + 1 : end]]
        found.blocks[start[1].rstrip(":")] = _nested(inner, depth + 1)
        at = end + 1
    found.rows = read_rows(plain)
    return found
