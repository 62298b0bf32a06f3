"""HTTPie, the body on standard input."""

from postgui.formats.code_kind import Code, CodeKind, CodeSource, FileBytes, Limits
from postgui.formats.code_shell import body_commands, grouped
from postgui.formats.literal import shell

_SEPARATORS = ":=@;"


def _write(source: CodeSource) -> Code:
    message = source.message
    words = ["--ignore-stdin"] if message.body is None else []
    words += ["--path-as-is"] if message.has_dots() else []
    words += ["--follow"] if message.follow_redirects else []
    words += [f"--timeout={message.timeout_s}"] if message.timeout_ms else []
    words += [] if message.verify_tls else ["--verify=no"]
    words += ["--chunked"] if message.chunked and message.body is not None else []
    if message.digest is not None:
        words += ["--auth-type=digest", f"--auth={':'.join(message.digest)}"]
    parts = [shell.posix(word) for word in words]
    parts.append(f"{shell.posix(message.method)} {shell.posix(message.url)}")
    parts += [shell.posix(_header(name, value)) for name, value in message.headers]
    names = {name.lower() for name, _ in message.headers}
    if message.body is not None:
        # It takes any body for JSON, and says so unless told otherwise.
        parts += [] if "accept" in names else [shell.posix("Accept:*/*")]
        parts += [] if "content-type" in names else ["Content-Type:"]
    parts += [f"{name.title()}:" for name in message.left_out if name not in names and name != "content-type"]
    command = "http " + " \\\n  ".join(parts)
    if message.body is None:
        return Code(command)
    if len(message.body) == 1 and isinstance(message.body[0], FileBytes):
        return Code(f"{command} \\\n  < {shell.posix(message.body[0].path)}")
    return Code(f"{grouped(body_commands(message.body))} | {command}")


def _header(name: str, value: str) -> str:
    """`Name:value`; a separator as the first of the value would make another one of the colon."""
    if not value:
        return f"{name};"
    return f"{name}:\\{value}" if value[0] in _SEPARATORS else f"{name}:{value}"


KIND = CodeKind(
    "httpie",
    "HTTPie",
    "shell",
    ".sh",
    _write,
    24,
    Limits(upper_case=True, no_chunks=False, no_digest=False, escapes="[]", undoes_escapes=True),
)
