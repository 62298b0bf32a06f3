"""Documentation in Markdown (CommonMark with tables)."""

import re

from postgui.formats.exporter_kind import Exported, ExporterKind
from postgui.formats.exporting.page import Block, Heading, Line, Listing, Prose, Table, page_of
from postgui.model.bundle import Collection

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")


def _write(collection: Collection) -> Exported:
    return Exported("\n\n".join(map(_block, page_of(collection))) + "\n")


def _block(block: Block) -> str:
    match block:
        case Heading(level, text, method):
            return f"{'#' * level} {f'`{method}` ' if method else ''}{_plain(text)}"
        case Prose(text):
            return text.strip("\n")
        case Line(text):
            return _code(text)
        case Table(title, heads, rows):
            lines = [f"| {' | '.join(heads)} |", f"|{'---|' * len(heads)}"]
            lines += (f"| {' | '.join(_cell(cell, at) for at, cell in enumerate(row))} |" for row in rows)
            return f"**{_plain(title)}**\n\n" + "\n".join(lines)
        case Listing(title, text, language):
            ticks = "`" * max(3, 1 + max(map(len, re.findall("`+", text)), default=0))
            return f"**{_plain(title)}**\n\n{ticks}{language}\n{text}\n{ticks}"


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def _cell(text: str, column: int) -> str:
    """Names and values to the letter; the last column is the person's prose."""
    if not text:
        return ""
    return _code(" ".join(text.splitlines())).replace("|", "\\|") if column < 2 else _plain(text)


def _code(text: str) -> str:
    """A code span, whatever back-ticks are in it (CommonMark, section 6.1)."""
    longest = max(map(len, re.findall("`+", text)), default=0)
    ticks = "`" * (longest + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{pad}{text}{pad}{ticks}"


KIND = ExporterKind("markdown", "Markdown", ".md", _write, 70, knows=None)
