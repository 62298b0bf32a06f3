"""Colours for generated code: strings, comments, numbers and the words of a language. Pure, line by line.

One tokeniser does for all of them, because they differ in little that can be seen: which quotes go on over
lines, what begins a comment, which words are their own.
"""

import re
from dataclasses import dataclass

from postgui.ui.editor.syntax import PLAIN, Piece, Tokenise

_COMMON = "if else for while return true false null new import from in try catch except"


@dataclass(frozen=True, slots=True)
class _Look:
    """What a language looks like: `open_quotes` go on over lines, `bare_quotes` have no escapes."""

    words: str
    comment: str = "//"
    quotes: str = "\"'"
    open_quotes: str = ""
    bare_quotes: str = ""
    raw: bool = False


_LOOKS = {
    "python": _Look(f"{_COMMON} async await with as def class None True False print yield pass", "#"),
    "shell": _Look("curl wget http printf cat rm base64 mktemp", "#", open_quotes="\"'", bare_quotes="'"),
    "javascript": _Look(f"{_COMMON} const let await async function of", quotes="\"'`", open_quotes="`"),
    "go": _Look(
        f"{_COMMON} package func defer nil var := map string", quotes="\"'`", open_quotes="`", bare_quotes="`"
    ),
    "rust": _Look(f"{_COMMON} fn let mut use Ok Err Result impl None", quotes='"', open_quotes='"', raw=True),
    "java": _Look(f"{_COMMON} public class static void var throws String"),
    "csharp": _Look(f"{_COMMON} using var await"),
    "php": _Look(f"{_COMMON} echo throw function", open_quotes="\"'"),
    "ruby": _Look(f"{_COMMON} require do end puts nil", "#", open_quotes="\"'"),
    "kotlin": _Look(f"{_COMMON} fun val var"),
    "swift": _Look(f"{_COMMON} var let func await final class nil as"),
    "c": _Look(f"{_COMMON} int static void char const long NULL struct include sizeof"),
    "http": _Look("", "", quotes=""),
}
_RAW_START = re.compile(r'\br(#+)"')
_HEADER = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+(?=:)")
_REQUEST_LINE = re.compile(r"([!#$%&'*+\-.^_`|~0-9A-Za-z]+) \S* HTTP/[0-9.]+\Z")
_BODY = 9
"""HTTP: after the empty line."""


def code_tokeniser(language: str) -> Tokenise | None:
    """The function that colours a language of generated code; None for one that isn't known."""
    look = _LOOKS.get(language)
    if look is None:
        return None
    return _tokenise_http if language == "http" else _Tokeniser(look)


def _tokenise_http(line: str, state: int) -> tuple[list[Piece], int]:
    if state == _BODY or not line:
        return [], _BODY
    if first := _REQUEST_LINE.match(line):
        return [Piece(0, first.end(1), "syntax-keyword")], PLAIN
    if name := _HEADER.match(line):
        return [Piece(0, name.end(), "syntax-key"), Piece(name.end(), 1, "syntax-punctuation")], PLAIN
    return [], state


class _Tokeniser:
    """Colours line by line; the state is which quote is still open, from 1, and above 10 how many `#`."""

    def __init__(self, look: _Look) -> None:
        self._look = look
        words = "|".join(word for word in look.words.split() if word.isidentifier())
        comment = re.escape(look.comment) if look.comment else r"(?!)"
        self._search = re.compile(
            rf"""(?P<raw>\br\#+")|(?P<quote>[{look.quotes}])|(?P<comment>(?<![\w$:]){comment}.*)"""
            rf"""|(?P<keyword>(?<![\w.-])(?:{words})(?![\w-]))|(?P<attribute>(?<=\s)--?[a-zA-Z][\w-]*)"""
            rf"""|(?P<number>(?<![\w.])[0-9][\w.]*)"""
        )
        self._is_shell = look.bare_quotes == "'"

    def __call__(self, line: str, state: int) -> tuple[list[Piece], int]:
        pieces: list[Piece] = []
        at = 0
        if state != PLAIN:
            at, state = self._rest(line, 0, 0, state, pieces)
        while state == PLAIN and (match := self._search.search(line, at)):
            start, at = match.span()
            kind = match.lastgroup
            if kind == "raw" and self._look.raw:
                at, state = self._rest(line, start, at, 10 + at - start - 2, pieces)
            elif kind == "raw":
                at = start + 1
            elif kind == "quote":
                at, state = self._rest(line, start, at, 1 + self._look.quotes.index(match[0]), pieces)
            elif kind != "attribute" or self._is_shell:
                pieces.append(Piece(start, at - start, f"syntax-{kind}"))
        return pieces, state

    def _rest(self, line: str, start: int, at: int, state: int, pieces: list[Piece]) -> tuple[int, int]:
        """The string that is open, up to its end or the line's."""
        if state > 10:
            ending = '"' + "#" * (state - 10)
            end = line.find(ending, at)
            stop = len(line) if end < 0 else end + len(ending)
            pieces.append(Piece(start, stop - start, "syntax-string"))
            return stop, state if end < 0 else PLAIN
        quote = self._look.quotes[state - 1]
        inner = re.escape(quote)
        escape = "" if quote in self._look.bare_quotes else r"|\\."
        chars = rf"[^{inner}]" if not escape else rf"[^{inner}\\]"
        found = re.compile(rf"(?:{chars}{escape})*+(?P<end>{inner})?").match(line, at)
        stop = found.end() if found else len(line)
        closed = found is not None and found["end"] is not None
        if not closed:
            stop = len(line)
        pieces.append(Piece(start, stop - start, "syntax-string"))
        stays = not closed and quote in self._look.open_quotes
        return stop, state if stays else PLAIN
