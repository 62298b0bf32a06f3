"""The request as HTTP/1.1 has it, for netcat, a test file or a bug report."""

from postgui.formats.code_kind import Code, CodeKind, CodeSource, FileBytes, Limits, Part


def _write(source: CodeSource) -> Code:
    message = source.message
    names = {name.lower() for name, _ in message.headers}
    lines = [f"{message.method} {message.target} HTTP/1.1"]
    if "host" not in names and "host" not in message.left_out:
        lines.append(f"Host: {message.host}")
    lines += [f"{name}: {value}" for name, value in message.headers]
    parts = message.body
    notes = []
    if message.chunked:
        lines.append("Transfer-Encoding: chunked")
        notes.append("The body is shown without its chunk sizes.")
    elif parts is not None and not any(isinstance(part, FileBytes) for part in parts):
        lines.append(f"Content-Length: {sum(map(_size, parts))}")
    if parts is not None and not all(isinstance(part, str) for part in parts):
        notes.append("Files and bytes that are no text are named, not shown.")
    notes.append("Lines of the head end in CR LF; here they are shown with line feeds.")
    body = "".join(map(_shown, parts or ()))
    return Code("\n".join(lines) + "\n\n" + body, tuple(notes))


def _size(part: Part) -> int:
    return len(part.encode()) if isinstance(part, str) else len(part) if isinstance(part, bytes) else 0


def _shown(part: Part) -> str:
    if isinstance(part, FileBytes):
        return f"< {part.path}"
    return part if isinstance(part, str) else f"<{len(part)} bytes>"


KIND = CodeKind(
    "raw-http", "Raw HTTP", "http", ".http", _write, 60, Limits(no_chunks=False, no_redirects=False)
)
