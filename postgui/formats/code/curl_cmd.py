"""curl for the prompt of cmd.exe. In a batch file, each `%` must be doubled besides."""

from postgui.formats.code_curl import words_of
from postgui.formats.code_kind import Code, CodeKind, CodeSource, Limits
from postgui.formats.literal import shell


def _write(source: CodeSource) -> Code:
    words = words_of(source)
    lines = [" ".join(map(shell.cmd, part)) for part in words.parts]
    notes = words.notes
    if any("%" in word for part in words.parts for word in part):
        notes = (*notes, "For the prompt: in a batch file, write each % twice.")
    return Code("curl.exe " + " ^\n  ".join(lines), notes)


KIND = CodeKind(
    "curl-cmd",
    "curl: cmd",
    "shell",
    ".cmd",
    _write,
    21,
    Limits(no_chunks=False, no_digest=False),
    of_settings=True,
)
