"""Comment lines out and back in, as the language does it: pure."""

import re
from collections.abc import Sequence

_LINE = {
    "javascript": "//",
    "graphql": "#",
    "yaml": "#",
    "python": "#",
}
_AROUND = {"xml": ("<!--", "-->"), "html": ("<!--", "-->"), "markdown": ("<!--", "-->"), "css": ("/*", "*/")}
_LEADING = re.compile(r"[ \t]*")


def can_comment(language: str) -> bool:
    """Whether a language has comments; JSON has none (RFC 8259)."""
    return language in _LINE or language in _AROUND


def toggle_comment(lines: Sequence[str], language: str) -> tuple[str, ...]:
    """`lines` commented out, or, where all that are not blank are comments, back in.

    The marks stand at the least indent of the lines, so that what they say stays in line.
    """
    if not can_comment(language):
        return tuple(lines)
    start, end = _AROUND.get(language, (_LINE.get(language, ""), ""))
    solid = [line for line in lines if line.strip()]
    if solid and all(_is_comment(line, start, end) for line in solid):
        return tuple(_without(line, start, end) if line.strip() else line for line in lines)
    indent = min((_indent(line) for line in solid), default=0)
    return tuple(_with(line, indent, start, end) if line.strip() or not solid else line for line in lines)


def _indent(line: str) -> int:
    found = _LEADING.match(line)
    return found.end() if found else 0


def _is_comment(line: str, start: str, end: str) -> bool:
    text = line.strip()
    return text.startswith(start) and text.endswith(end) and len(text) >= len(start) + len(end)


def _with(line: str, indent: int, start: str, end: str) -> str:
    return f"{line[:indent]}{start} {line[indent:]}" + (f" {end}" if end else "")


def _without(line: str, start: str, end: str) -> str:
    at = _indent(line)
    rest = line[at + len(start) :].removeprefix(" ")
    if end:
        rest = rest.rstrip()[: -len(end)].removesuffix(" ")
    return line[:at] + rest
