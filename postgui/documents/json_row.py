"""The text of one row of JSON: white space between tokens gone, and each token with its colour."""

import re
from functools import lru_cache

from postgui.documents.row import Piece

_KEYWORDS = frozenset(("true", "false", "null"))
_BRACKETS = frozenset("{[")


def paint(text: str, *, in_string: bool = False, hidden: bool = False) -> tuple[str, tuple[Piece, ...], bool]:
    """The row to paint, its pieces, and whether it ends with an opening bracket.

    Args:
        text: The source of the row.
        in_string: The row goes on inside a string that began before it.
        hidden: A backslash before the row hides its first character.
    """
    shown: list[str] = []
    pieces: list[Piece] = []
    length = at = 0
    if in_string:
        end = _string_end(text, 1 if hidden else 0)
        shown.append(text[:end])
        pieces.append((0, end, "syntax-string"))
        length = at = end
    token = ""
    for match in _tokens().finditer(text, at):
        token = match[0]
        kind = match.lastindex
        if kind == 1:
            role = "syntax-string"
        elif kind == 2:
            role = "syntax-punctuation"
            if token == ":":
                if pieces and pieces[-1][2] == "syntax-string":
                    pieces[-1] = (*pieces[-1][:2], "syntax-key")
                token = ": "
        else:
            role = _scalar_role(token)
        shown.append(token)
        pieces.append((length, len(token), role))
        length += len(token)
    return "".join(shown), tuple(pieces), bool(shown) and shown[-1] in _BRACKETS and not _is_text(pieces)


def _is_text(pieces: list[Piece]) -> bool:
    return pieces[-1][2] != "syntax-punctuation"


def _scalar_role(token: str) -> str:
    if token in _KEYWORDS:
        return "syntax-keyword"
    return "syntax-number" if token[0].isdigit() or token[0] == "-" else "error"


def _string_end(text: str, at: int) -> int:
    match = _rest_of_string().match(text, at)
    return match.end() if match else len(text)


@lru_cache(maxsize=1)
def _tokens() -> "re.Pattern[str]":
    # As the scanner sees it: a backslash hides a quote outside strings as well.
    return re.compile(
        r"""("(?:[^"\\]++|\\.)*+(?:"|\\)?)"""
        r"""|([{}\[\],:])"""
        r"""|((?:[^ \t\n\r"\\{}\[\],:]++|\\["\\]?)++)""",
        re.DOTALL,
    )


@lru_cache(maxsize=1)
def _rest_of_string() -> "re.Pattern[str]":
    return re.compile(r'(?:[^"\\]++|\\.)*+(?:"|\\)?', re.DOTALL)
