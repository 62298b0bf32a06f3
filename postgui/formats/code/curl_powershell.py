"""curl for PowerShell, its options on standard input.

How PowerShell hands quotes on to a program differs from version to version; what it pipes to one does not.
"""

from postgui.formats.code_curl import words_of
from postgui.formats.code_kind import Code, CodeKind, CodeSource, Limits
from postgui.formats.literal import shell


def _write(source: CodeSource) -> Code:
    words = words_of(source)
    lines = []
    for part in words.parts:
        options = ("--url", *part) if not part[0].startswith("--") else part
        name, *values = options
        value = f" = {shell.curl_config(values[0])}" if values else ""
        lines.append(f"{name.removeprefix('--')}{value}")
    text = "\n".join(lines)
    before = "" if text.isascii() else "$OutputEncoding = [Text.UTF8Encoding]::new($false)\n"
    return Code(f"{before}@'\n{text}\n'@ | curl.exe --config -", words.notes)


KIND = CodeKind(
    "curl-powershell",
    "curl: PowerShell",
    "shell",
    ".ps1",
    _write,
    22,
    Limits(no_chunks=False, no_digest=False),
    of_settings=True,
)
