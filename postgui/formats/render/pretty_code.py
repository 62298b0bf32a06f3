"""Break minified JavaScript and CSS into lines, for reading: only white space is put in.

Lines that a person wrote are left as they are. Nothing is parsed: strings, comments, templates and regular
expressions are stepped over, and blocks and statements begin new lines.
"""

import re

_LONG_LINE = 400
_MOST_LEVELS = 60
_BEFORE_PATTERN = frozenset("(,=:[!&|?{};+-*%<>~^")
_WORD_BEFORE = re.compile(
    r"(?<![\w$.])(?:return|typeof|case|in|of|do|else|void|delete|throw|new|instanceof|yield|await)\Z"
)
_STICKS = re.compile(r"\s*(?:[,;).\]`}]|else\b|catch\b|finally\b|while\b)")
_TOKEN = re.compile(
    r"""
    (?P<comment>/\*.*?(?:\*/|\Z)|//[^\n]*)
  | (?P<string>"(?:[^"\\\n]++|\\.)*+(?:"|(?=\n)|\Z)
      |'(?:[^'\\\n]++|\\.)*+(?:'|(?=\n)|\Z)|`(?:[^`\\]++|\\.)*+(?:`|\Z))
  | (?P<pattern>/(?![*/])(?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/[a-z]*)
  | (?P<space>\s+)
  | (?P<mark>[{}();])
  | (?P<other>[^\s{}();"'`/]++|/)
    """,
    re.VERBOSE | re.DOTALL,
)


def pretty_code(text: str, *, style: bool = False) -> str:
    """The text with a line for each statement if it has none of its own; `style` says that it is CSS."""
    if max(map(len, text.split("\n")), default=0) < _LONG_LINE:
        return text
    return "".join(_Layout(style=style).pieces(text))


class _Layout:
    """Counts blocks, and parentheses in each of them: a `;` within these is part of a loop's head."""

    def __init__(self, *, style: bool) -> None:
        self._style = style
        self._parens = [0]
        self._out: list[str] = []
        self._fresh = True

    def pieces(self, text: str) -> list[str]:
        """The pieces of the laid-out text."""
        position, before = 0, ""
        while position < len(text):
            match = _TOKEN.match(text, position)
            kind, token = (match.lastgroup, match[0]) if match else ("other", text[position])
            if kind == "pattern" and not self._pattern_may_follow(before):
                kind, token = "other", "/"
            position += len(token)
            if kind == "space":
                self._space(token)
                continue
            if kind == "mark":
                self._mark(token, text, position)
            else:
                self._put(token)
                if token.startswith("//"):
                    self._break()
            before = token
        return self._out

    def _pattern_may_follow(self, before: str) -> bool:
        """Whether a slash after a token begins a regular expression rather than divides."""
        return not self._style and (
            not before or before[-1] in _BEFORE_PATTERN or _WORD_BEFORE.search(before) is not None
        )

    def _put(self, token: str) -> None:
        self._out.append(token)
        self._fresh = False

    def _space(self, token: str) -> None:
        if "\n" in token and len(self._parens) == 1 and not self._parens[0]:
            self._break()
        elif not self._fresh:
            self._out.append(" ")

    def _break(self) -> None:
        if not self._fresh:
            self._out.append("\n" + "  " * min(len(self._parens) - 1, _MOST_LEVELS))
            self._fresh = True

    def _mark(self, mark: str, text: str, after: int) -> None:
        if mark == "{":
            self._put(" {" if self._style and self._out and self._out[-1] != " " and not self._fresh else "{")
            self._parens.append(0)
            if text[after : after + 1] != "}":
                self._break()
        elif mark == "}":
            if len(self._parens) > 1:
                self._parens.pop()
            if self._fresh and self._out:
                self._out[-1] = "\n" + "  " * min(len(self._parens) - 1, _MOST_LEVELS)
            elif self._out and self._out[-1] not in ("{", " {"):
                self._break()
            self._put("}")
            if self._style or not _STICKS.match(text, after):
                self._break()
        elif mark == ";":
            self._put(";")
            if not self._parens[-1]:
                self._break()
        else:
            self._parens[-1] = max(0, self._parens[-1] + (1 if mark == "(" else -1))
            self._put(mark)
