"""What the JavaScript targets have in common: header lines and the body."""

import base64
from collections.abc import Sequence

from postgui.formats.code_kind import FileBytes, Part
from postgui.formats.literal import javascript


def byte_text(value: str) -> str:
    """The literal of a header value: JavaScript sends each character of it as one byte."""
    return javascript.text(value.encode().decode("latin-1"))


def header_object(headers: Sequence[tuple[str, str]], indent: str) -> list[str]:
    """The lines of `headers: {...},`; what comes more than once is an array."""
    grouped: dict[str, tuple[str, list[str]]] = {}
    for name, value in headers:
        grouped.setdefault(name.lower(), (name, []))[1].append(byte_text(value))
    lines = [f"{indent}headers: {{"]
    for name, values in grouped.values():
        shown = values[0] if len(values) == 1 else f"[{', '.join(values)}]"
        lines.append(f"{indent}  {javascript.text(name)}: {shown},")
    return [*lines, f"{indent}}},"]


def buffer(parts: Sequence[Part]) -> str:
    """An expression of type Buffer for Node."""
    if not parts:
        return "Buffer.alloc(0)"
    if len(parts) == 1:
        return _buffer(parts[0])
    inner = "".join(f"  {_buffer(part)},\n" for part in parts)
    return f"Buffer.concat([\n{inner}])"


def reads_files(parts: Sequence[Part] | None) -> bool:
    """Whether the body needs `readFileSync`."""
    return any(isinstance(part, FileBytes) for part in parts or ())


def _buffer(part: Part) -> str:
    if isinstance(part, FileBytes):
        return f"readFileSync({javascript.text(part.path)})"
    if isinstance(part, bytes):
        return f'Buffer.from("{base64.b64encode(part).decode()}", "base64")'
    return f"Buffer.from({javascript.text(part)})"
