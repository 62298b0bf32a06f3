"""What the Python targets have in common: the header list, the body, how a program is put together."""

import base64
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from postgui.formats.code_kind import FileBytes, Message, Part
from postgui.formats.literal import python
from postgui.formats.literal.escape import concatenated

_SHORT = 64


@dataclass
class Program:
    """A Python program in the making: imports are sorted and stand once."""

    imports: set[str] = field(default_factory=set)
    lines: list[str] = field(default_factory=list)

    def add(self, *lines: str) -> None:
        self.lines += lines

    def text(self) -> str:
        """All of it; what is not of the standard library is imported last, as is the custom."""
        own = sorted(line for line in self.imports if not _is_third_party(line))
        others = sorted(line for line in self.imports if _is_third_party(line))
        blocks = ["\n".join(block) for block in (own, others) if block]
        return "\n\n".join([*blocks, "\n".join(self.lines).lstrip("\n")])


def _is_third_party(line: str) -> bool:
    return line.split()[1].partition(".")[0] in ("httpx", "requests", "aiohttp", "urllib3", "yarl")


def header_list(headers: Sequence[tuple[str, str]], *, as_bytes: bool = False) -> list[str]:
    """The lines of `headers = [...]`; with `as_bytes`, values outside ASCII as UTF-8 bytes."""
    return [
        "headers = [",
        *(f"    ({python.text(name)}, {_value(value, as_bytes)})," for name, value in headers),
        "]",
    ]


def header_dict(headers: Iterable[tuple[str, str]], *, as_bytes: bool = False) -> list[str]:
    """The lines of `headers = {...}`."""
    return [
        "headers = {",
        *(f"    {python.text(name)}: {_value(value, as_bytes)}," for name, value in headers),
        "}",
    ]


def _value(value: str, as_bytes: bool) -> str:
    plain = value.isascii() or not as_bytes
    return python.text(value) if plain else f"{python.text(value)}.encode()"


def add_body(program: Program, message: Message) -> str:
    """Add `body = ...` to the program; returns the name to give to the library, "" for no body."""
    if message.body is None:
        return ""
    parts = message.body
    if len(parts) > 1:
        program.add("body = b''.join([".replace("''", '""'))
        program.add(*(f"    {_part(program, part, '        ')}," for part in parts), "])")
    else:
        program.add(f"body = {_part(program, parts[0], '    ') if parts else 'b' + chr(34) * 2}")
    return "body"


def _part(program: Program, part: Part, indent: str) -> str:
    """An expression of type bytes."""
    if isinstance(part, FileBytes):
        program.imports.add("from pathlib import Path")
        return f"Path({python.text(part.path)}).read_bytes()"
    if isinstance(part, bytes):
        if len(part) <= _SHORT:
            return python.data(part)
        program.imports.add("import base64")
        return f"base64.b64decode({python.text(base64.b64encode(part).decode())})"
    if part.isascii():
        return _lines(part, indent, "b")
    literal = _lines(part, indent, "")
    return f"{literal}.encode()"


def _lines(text: str, indent: str, prefix: str) -> str:
    def write(line: str) -> str:
        return prefix + python.text(line)

    if "\n" not in text.rstrip("\n"):
        return write(text)
    return f"(\n{indent}{concatenated(text, write, '', indent)}\n{indent[4:]})"
