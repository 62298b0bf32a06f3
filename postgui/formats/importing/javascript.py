"""Literals of JavaScript inside calls: strings, numbers, arrays, objects. Nothing is run. Pure.

What is no literal becomes `Unknown`, with its code.
"""

import re
from dataclasses import dataclass, field
from typing import Any

_NAME = re.compile(r"(?:new\s+|await\s+)*([A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*)\s*")
_NUMBER = re.compile(r"-?(?:0x[0-9a-fA-F]+|\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)")
_SPACE = re.compile(r"(?:\s+|//[^\n]*|/\*.*?\*/)*", re.DOTALL)
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0", "\n": ""}
_WORDS = {"true": True, "false": False, "null": None, "undefined": None}
_MAX_DEPTH = 60
_MOST_CALLS = 10_000


@dataclass(frozen=True, slots=True)
class Unknown:
    """Code that is no literal."""

    code: str


@dataclass(frozen=True, slots=True)
class Call:
    """A call, or `new` of a class, by its name."""

    name: str
    arguments: tuple[Any, ...] = field(default=())


def read_calls(code: str, name: str) -> list[Call]:
    """Every call of `name` in `code`, in order."""
    found: list[Call] = []
    pattern = re.compile(rf"(?<![\w$.]){re.escape(name)}\s*\(|(?<=window\.){re.escape(name)}\s*\(")
    at = 0
    while (match := pattern.search(code, at)) is not None and len(found) < _MOST_CALLS:
        reader = _Reader(code, match.end())
        found.append(Call(name, reader.arguments(0)))
        at = max(reader.at, match.end())
    return found


class _Reader:
    def __init__(self, code: str, at: int) -> None:
        self.code = code
        self.at = at

    def arguments(self, depth: int) -> tuple[Any, ...]:
        """Up to the closing parenthesis."""
        return tuple(self._listed(")", depth))

    def _listed(self, closing: str, depth: int) -> list[Any]:
        found: list[Any] = []
        while True:
            self._space()
            if self.at >= len(self.code) or self._take(closing):
                return found
            before = self.at
            found.append(self._value(depth + 1))
            self._space()
            self._take(",")
            if self.at == before:
                return found

    def _value(self, depth: int) -> Any:
        start = self.at
        value = self._simple(depth)
        self._space()
        while self._take("+"):  # strings put together
            self._space()
            other = self._simple(depth)
            value = value + other if isinstance(value, str) and isinstance(other, str) else Unknown("")
            self._space()
        if isinstance(value, Unknown) or self._peek() not in (",", ")", "]", "}", ""):
            self._skip()
            return Unknown(self.code[start : self.at].strip())
        return value

    def _simple(self, depth: int) -> Any:
        char = self._peek()
        if depth > _MAX_DEPTH:
            return Unknown("")
        if char in ("'", '"', "`"):
            return self._string(char)
        if self._take("{"):
            return self._object(depth)
        if self._take("["):
            return self._listed("]", depth)
        if match := _NUMBER.match(self.code, self.at):
            self.at = match.end()
            number = match[0]
            return (
                int(number, 16)
                if "0x" in number
                else float(number)
                if "." in number or "e" in number
                else int(number)
            )
        if match := _NAME.match(self.code, self.at):
            self.at = match.end()
            if self._take("("):
                return Call(match[1], self.arguments(depth))
            return _WORDS[match[1]] if match[1] in _WORDS else Unknown(match[1])
        return Unknown("")

    def _object(self, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while True:
            self._space()
            if self.at >= len(self.code) or self._take("}"):
                return found
            before = self.at
            key = self._key()
            self._space()
            if self._take(":"):
                self._space()
                found[key] = self._value(depth + 1)
            elif key:
                found[key] = Unknown(key)
            self._space()
            self._take(",")
            if self.at == before:
                return found

    def _key(self) -> str:
        if self._peek() in ("'", '"'):
            value = self._string(self._peek())
            return value if isinstance(value, str) else ""
        match = re.compile(r"[\w$]+").match(self.code, self.at)
        if match is None:
            self.at += 1
            return ""
        self.at = match.end()
        return match[0]

    def _string(self, quote: str) -> str | Unknown:
        out: list[str] = []
        start = self.at
        self.at += 1
        while self.at < len(self.code):
            char = self.code[self.at]
            self.at += 1
            if char == quote:
                whole = "".join(out)
                return Unknown(self.code[start : self.at]) if quote == "`" and "${" in whole else whole
            out.append(self._escaped() if char == "\\" else char)
        return Unknown(self.code[start:][:80])

    def _escaped(self) -> str:
        char = self.code[self.at : self.at + 1]
        self.at += 1
        width = {"u": 4, "x": 2}.get(char, 0)
        if char == "u" and self.code[self.at : self.at + 1] == "{":
            digits, _, _ = self.code[self.at + 1 : self.at + 9].partition("}")
            self.at += len(digits) + 2
        elif width:
            digits = self.code[self.at : self.at + width]
            self.at += width
        else:
            return _ESCAPES.get(char, char)
        try:
            number = int(digits, 16)
        except ValueError:
            return ""
        if 0xD800 <= number < 0xDC00 and self.code[self.at : self.at + 2] == "\\u":
            try:
                low = int(self.code[self.at + 2 : self.at + 6], 16)
            except ValueError:
                return ""
            self.at += 6
            return chr(0x10000 + ((number - 0xD800) << 10) + (low - 0xDC00)) if 0xDC00 <= low < 0xE000 else ""
        return chr(number) if number < 0x110000 and not 0xD800 <= number < 0xE000 else ""

    def _skip(self) -> None:
        """To the end of a value that is no literal."""
        depth = 0
        while self.at < len(self.code):
            char = self.code[self.at]
            if char in ("'", '"', "`"):
                self._string(char)
                continue
            if depth == 0 and char in ",)]}":
                return
            depth += (char in "([{") - (char in ")]}")
            self.at += 1

    def _space(self) -> None:
        match = _SPACE.match(self.code, self.at)
        if match is not None:
            self.at = match.end()

    def _peek(self) -> str:
        return self.code[self.at : self.at + 1]

    def _take(self, char: str) -> bool:
        if self._peek() != char:
            return False
        self.at += 1
        return True
