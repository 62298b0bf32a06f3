"""Colours of what answers come in beside JSON, markup and scripts: CSS, forms, parts of a multipart body.

As in `syntax`: pure, one line at a time.
"""

import re

from postgui.ui.editor.syntax import PLAIN, Piece

IN_COMMENT = 1
IN_HEADERS = 1
"""Multipart: the lines between a boundary and the body of its part."""

_STYLE = re.compile(
    r"""
    (?P<comment>/\*)
  | (?P<string>"(?:[^"\\]++|\\.)*+"?|'(?:[^'\\]++|\\.)*+'?)
  | (?P<keyword>@[-\w]+|!\s*important\b)
  | (?P<key>(?:(?<=[{;])|(?<=^)\s)\s*+-{0,2}[A-Za-z][-\w]*+(?=\s*:[^:]))
  | (?P<number>\#[0-9a-fA-F]{3,8}\b|(?<![-\w.\#])[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:%|[a-zA-Z]+)?)
  | (?P<attribute>[.\#][A-Za-z_-][-\w]*|::?[A-Za-z][-\w]*)
  | (?P<word>[-\w]++)
  | (?P<punctuation>[{}();:,]++)
    """,
    re.VERBOSE,
)
_BOUNDARY = re.compile(r"--\S.{0,73}$")


def tokenise_style(line: str, state: int) -> tuple[list[Piece], int]:
    """Colour one line of CSS."""
    pieces: list[Piece] = []
    position = 0
    if state == IN_COMMENT:
        position, state = _rest(line, 0, state, pieces)
    while state == PLAIN and (match := _STYLE.search(line, position)):
        start, position = match.span()
        if match[0] == "/*":
            position, state = _rest(line, start, IN_COMMENT, pieces)
        elif match.lastgroup != "word":
            pieces.append(Piece(start, position - start, f"syntax-{match.lastgroup}"))
    return pieces, state


def tokenise_form(line: str, _state: int) -> tuple[list[Piece], int]:
    """Colour one field of a form that is laid out as `name = value`."""
    at = line.find(" = ")
    if at < 0:
        return [Piece(0, len(line), "syntax-key")] if line else [], PLAIN
    return [Piece(0, at, "syntax-key"), Piece(at + 1, 1, "syntax-punctuation")], PLAIN


def tokenise_parts(line: str, state: int) -> tuple[list[Piece], int]:
    """Colour one line of a multipart body: boundaries and the headers of its parts."""
    if _BOUNDARY.match(line):
        return [Piece(0, len(line), "syntax-comment")], IN_HEADERS
    if state == IN_HEADERS and line:
        at = line.find(":")
        return (
            [Piece(0, at, "syntax-key"), Piece(at, 1, "syntax-punctuation")] if at > 0 else []
        ), IN_HEADERS
    return [], PLAIN


def _rest(line: str, start: int, state: int, pieces: list[Piece]) -> tuple[int, int]:
    """A comment from `start` to its end, which may be on a later line."""
    at = start + 2 if line.startswith("/*", start) else start
    end = line.find("*/", at)
    stop = len(line) if end < 0 else end + 2
    if stop > start:
        pieces.append(Piece(start, stop - start, "syntax-comment"))
    return stop, state if end < 0 else PLAIN
