"""A body as a POSIX shell makes it: pieces of text, files, and bytes by way of base64."""

import base64
from collections.abc import Sequence

from postgui.formats.code_kind import FileBytes, Part
from postgui.formats.literal import shell


def body_commands(parts: Sequence[Part]) -> list[str]:
    """Commands that print the body, one for each part."""
    return [_command(part) for part in parts] or [":"]


def _command(part: Part) -> str:
    if isinstance(part, FileBytes):
        return f"cat {_file(part.path)}"
    if isinstance(part, bytes):
        return f"printf %s {base64.b64encode(part).decode()} | base64 -d"
    return f"printf %s {shell.posix(part)}"


def _file(path: str) -> str:
    """A path that no program takes for an option."""
    return shell.posix(f"./{path}" if path.startswith("-") else path)


def grouped(commands: Sequence[str]) -> str:
    """The commands as one whose output is all of theirs."""
    return commands[0] if len(commands) == 1 else "\n".join(["{", *(f"  {one}" for one in commands), "}"])
