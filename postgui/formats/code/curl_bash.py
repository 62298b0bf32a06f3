"""curl for bash, zsh and every other POSIX shell."""

from postgui.formats.code_curl import words_of
from postgui.formats.code_kind import Code, CodeKind, CodeSource, Limits
from postgui.formats.literal import shell


def _write(source: CodeSource) -> Code:
    words = words_of(source)
    lines = [" ".join(map(shell.posix, part)) for part in words.parts]
    return Code("curl " + " \\\n  ".join(lines), words.notes)


KIND = CodeKind(
    "curl-bash",
    "curl: bash",
    "shell",
    ".sh",
    _write,
    20,
    Limits(no_chunks=False, no_digest=False),
    of_settings=True,
)
