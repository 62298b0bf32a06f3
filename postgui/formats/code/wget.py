"""wget."""

from postgui.formats.code_kind import Code, CodeKind, CodeSource, FileBytes, Limits
from postgui.formats.code_shell import body_commands, grouped
from postgui.formats.literal import shell


def _write(source: CodeSource) -> Code:
    message = source.message
    words = ["--quiet", "--output-document=-", "--content-on-error", "--tries=1"]
    words += [f"--method={message.method}"]
    words += [] if message.follow_redirects else ["--max-redirect=0"]
    words += [f"--timeout={message.timeout_s}"] if message.timeout_ms else []
    words += [] if message.verify_tls else ["--no-check-certificate"]
    if message.digest is not None:
        words += [f"--user={message.digest[0]}", f"--password={message.digest[1]}"]
    words += [f"--header={name}: {value}" for name, value in message.joined_headers()]
    lines = [shell.posix(word) for word in words]
    before, after = "", ""
    if message.body is not None:
        parts = message.body
        if all(isinstance(part, str) for part in parts):
            text = "".join(part for part in parts if isinstance(part, str))
            lines.append(shell.posix(f"--body-data={text}"))
        elif len(parts) == 1 and isinstance(parts[0], FileBytes):
            lines.append(shell.posix(f"--body-file={parts[0].path}"))
        else:
            before = f'body=$(mktemp)\n{grouped(body_commands(parts))} > "$body"\n'
            lines.append('--body-file="$body"')
            after = '\nrm -f "$body"'
    lines.append(shell.posix(message.url))
    return Code(before + "wget " + " \\\n  ".join(lines) + after)


KIND = CodeKind(
    "wget",
    "wget",
    "shell",
    ".sh",
    _write,
    23,
    Limits(
        upper_case=True,
        joins=True,
        resolves_dots=True,
        adds_type="application/x-www-form-urlencoded",
        no_digest=False,
        own_headers=("user-agent", "accept", "accept-encoding"),
    ),
)
