r"""Re-indent and check JSON without making values of it.

Only the whitespace between tokens changes. Numbers (`1.10`, `1e400`, forty digits), escapes,
duplicate keys and their order are never touched, because nothing is parsed into objects. One
regular expression step handles one member; there is no recursion, so nesting costs nothing.

Where the text breaks RFC 8259, the good part is re-indented and the rest stands as it came.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from postgui.formats.render.fault import Fault, fault_at
from postgui.translation import tr

_SPACE = r"[ \t\n\r]*+"
_STRING = r'"(?:[^"\\\x00-\x1f]++|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*+"'
_NUMBER = r"-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?"
_SCALAR = rf"{_STRING}|{_NUMBER}|true|false|null"
# `{{name}}`, alone or glued to other characters (`1{{zeros}}`): a value nobody can judge yet.
_TEMPLATE = r'(?:[^\s"{}\[\],:]*+\{\{[^{}"\n]*+\}\})++[^\s"{}\[\],:]*+'

_INDENT = "  "
_MAX_INDENT_DEPTH = 64
"""Deeper levels share one indent; otherwise `[[[[...` of n bytes would become n² bytes."""

_BREAKS = tuple("\n" + _INDENT * depth for depth in range(_MAX_INDENT_DEPTH + 1))
_TOKENS_A_PIECE = 300

_WORD = re.compile(r"[^\s\"{}\[\],:]+")
_BAD_IN_STRING = re.compile(r'"(?:[^"\\\x00-\x1f]++|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*+')


@dataclass(frozen=True, slots=True)
class Pretty:
    """A re-indented text.

    `fault` is the first error, placed in the *source*; `fault_offset` is the same place in `text`.
    `cut` says that `limit` was reached and the rest is missing.
    """

    text: str
    fault: Fault | None = None
    fault_offset: int = -1
    cut: bool = False


def pretty_json(
    text: str, *, templates: bool = False, many: bool = False, limit: int | None = None
) -> Pretty:
    """Re-indent JSON, two spaces a level, as far as it is valid.

    Args:
        templates: `{{name}}` counts as a value, as in a request body.
        many: One value after another is fine (NDJSON, JSON text sequences).
        limit: Stop once the result has this many characters.
    """
    walk = JsonWalk(text, templates=templates, many=many)
    pieces: list[str] = []
    length = 0
    for piece in walk:
        pieces.append(piece)
        length += len(piece)
        if limit is not None and length >= limit:
            return Pretty("".join(pieces)[:limit], cut=True)
    if walk.fault is None:
        return Pretty("".join(pieces))
    rest = text[walk.done :].rstrip(" \t\r\n")
    inside = max(0, walk.fault.offset - walk.done)
    return Pretty("".join(pieces) + rest, walk.fault, length + min(inside, len(rest)))


def check_json(text: str, *, templates: bool = False, many: bool = False) -> Fault | None:
    """The first place where `text` breaks RFC 8259, or None."""
    walk = JsonWalk(text, templates=templates, many=many)
    for _ in walk:
        pass
    return walk.fault


class JsonWalk:
    """One pass over a JSON text, a piece of re-indented text at a time.

    A caller on the window's thread takes a few hundred pieces, lets other events run, and goes on.
    After the last piece `fault` tells whether the text was valid, and `done` up to which character
    of the source the pieces reach.
    """

    def __init__(self, text: str, *, templates: bool = False, many: bool = False) -> None:
        self.fault: Fault | None = None
        self.done = 0
        self._text = text
        self._templates = templates
        self._many = many

    def __iter__(self) -> Iterator[str]:
        """Yield pieces of some hundred tokens each: joined, they are the re-indented text."""
        lead = ""
        while True:
            yield from self._value(lead)
            if self.fault is not None or self._after_space(self.done) == len(self._text):
                return
            if not self._many:
                self._fail(tr("The JSON ends before this; nothing may follow it"))
                return
            lead = "\n"

    def _value(self, lead: str) -> Iterator[str]:
        """One top-level value with everything in it; `lead` goes in front."""
        item, after = _steps(self._templates)
        text, position = self._text, self.done
        closer, stack = "", [""]  # what closes the innermost container, and those around it
        pieces: list[str] = []
        while True:
            match = item.match(text, position)
            name, scalar, opened = match.groups() if match else (None, None, None)
            # Members of an object need a name, all else must have none; a template may be anything.
            if match is None or ((name is None) == (closer == "}") and not _is_member(name, scalar)):
                self._explain(position, closer, after_comma=lead[:1] == ",")
                pieces.append(lead[:1].strip())
                break
            pieces.append(f"{lead}{name}: {scalar or opened}" if name else f"{lead}{scalar or opened}")
            position = match.end()
            if opened is not None:
                stack.append(closer)
                closer = "}" if opened == "{" else "]"
                lead = _line_break(len(stack) - 1)
                end = after.match(text, position)
                if end is None or end[1] != closer:
                    continue
                closer = stack.pop()
                pieces.append(end[1])
                position = end.end()
            while closer:  # the value ends here: close what closes, until a comma leads on
                end = after.match(text, position)
                if end is None or (end[1] != "," and end[1] != closer):
                    self._explain_after(position, closer)
                    break
                position = end.end()
                if end[1] == ",":
                    lead = "," + _line_break(len(stack) - 1)
                    break
                closer = stack.pop()
                pieces.append(_line_break(len(stack) - 1) + end[1])
            if not closer or self.fault is not None:
                break
            if len(pieces) >= _TOKENS_A_PIECE:
                self.done = position
                yield "".join(pieces)
                pieces.clear()
        self.done = position
        yield "".join(pieces)

    def _fail(self, reason: str, offset: int | None = None) -> None:
        if offset is None:
            offset = self._after_space(self.done)
        self.fault = fault_at(self._text, offset, reason)

    def _after_space(self, position: int) -> int:
        match = _spaces().match(self._text, position)
        return match.end() if match else position

    def _explain(self, position: int, closer: str, *, after_comma: bool) -> None:
        """Say why no item of `closer`'s container begins at `position`."""
        at = self._after_space(position)
        char = self._text[at : at + 1]
        if closer == "}" and char != '"':
            self._fail(_expected_name(char, after_comma=after_comma), at)
        elif char == '"' and (fault := self._string_fault(at)) is not None:
            self.fault = fault
        elif closer == "}":
            end = _BAD_IN_STRING.match(self._text, at)
            at = self._after_space(end.end() + 1 if end else at)
            if self._text[at : at + 1] != ":":
                self._fail(tr("A ':' is missing after the name"), at)
            else:
                self._explain(at + 1, "", after_comma=False)
        elif closer == "]" and char == '"':
            # A whole string that is no item can only be followed by a colon.
            self._fail(tr("Names are for objects; an array has only values"), at)
        elif char == '"':
            self._fail(tr("A name needs an object around it: '{' is missing"), at)
        else:
            self._fail(self._expected_value(at, char, after_comma=after_comma), at)

    def _explain_after(self, position: int, closer: str) -> None:
        """Say why neither a comma nor `closer` stands after a value."""
        at = self._after_space(position)
        char = self._text[at : at + 1]
        before = self._text[position - 1 : position]
        if not char:
            self._fail(tr("The text ends, but '{closer}' is missing", closer=closer), at)
        elif char in "}]":
            self._fail(
                tr("'{char}' closes nothing here; '{closer}' is missing", char=char, closer=closer), at
            )
        elif before.isdigit() and at == position and (char.isalnum() or char in ".+-"):
            self._fail(tr("This is not a valid number"), at)
        elif self._text.startswith(("//", "/*"), at) or char == "#":
            self._fail(tr("JSON has no comments"), at)
        else:
            self._fail(tr("A ',' or '{closer}' is missing", closer=closer), at)

    def _expected_value(self, at: int, char: str, *, after_comma: bool) -> str:
        if not char:
            return tr("The text ends where a value is needed") if at else tr("There is no JSON here")
        if char in "]}" and after_comma:
            return tr("A value is missing between ',' and '{char}'", char=char)
        if char == "'":
            return tr("Text needs double quotes")
        if self._text.startswith(("//", "/*"), at) or char == "#":
            return tr("JSON has no comments")
        word = _WORD.match(self._text, at)
        if word and (char.isdigit() or char in "-+."):
            return tr("This is not a valid number")
        if word and len(word[0]) <= 40:
            return tr("{word!r} is not a JSON value", word=word[0])
        return tr("A value is missing")

    def _string_fault(self, at: int) -> Fault | None:
        """What is wrong inside the string that begins at `at`; None if it is whole."""
        match = _BAD_IN_STRING.match(self._text, at)
        end = match.end() if match else at
        char = self._text[end : end + 1]
        if char == '"':
            return None
        if char == "\\":
            shown = self._text[end : end + 2]
            if len(shown) < 2:
                return fault_at(self._text, at, tr("The closing '\"' of this text is missing"))
            return fault_at(self._text, end, tr("{shown} is not an escape that JSON knows", shown=shown))
        if not char or char in "\n\r":
            return fault_at(self._text, at, tr("The closing '\"' of this text is missing"))
        return fault_at(
            self._text, end, tr("A control character must be written as \\u{ord:04x}", ord=ord(char))
        )


def _is_member(name: str | None, scalar: str | None) -> bool:
    """Whether a nameless item is a template, which may bring its own name."""
    return name is None and scalar is not None and "{{" in scalar


def _expected_name(char: str, *, after_comma: bool) -> str:
    if not char:
        return tr("The text ends, but '}' is missing")
    if char == "}" and after_comma:
        return tr("A member is missing between ',' and '}'")
    if char == "'":
        return tr("Names need double quotes")
    return tr("A name in double quotes is missing")


@lru_cache(maxsize=2)
def _steps(templates: bool) -> tuple["re.Pattern[str]", "re.Pattern[str]"]:
    """The expressions for one item (name, scalar, opening bracket) and for what may follow it."""
    name = f"{_TEMPLATE}|{_STRING}" if templates else _STRING
    scalar = f"{_TEMPLATE}|{_SCALAR}" if templates else _SCALAR
    # \x1e opens each record of a JSON text sequence (RFC 7464).
    item = rf"{_SPACE}(?:({name}){_SPACE}:{_SPACE})?(?:({scalar})|([\[{{]))"
    return re.compile(item), re.compile(rf"{_SPACE}([,\]}}])")


@lru_cache(maxsize=1)
def _spaces() -> "re.Pattern[str]":
    return re.compile(_SPACE)


def _line_break(depth: int) -> str:
    return _BREAKS[min(depth, _MAX_INDENT_DEPTH)]
