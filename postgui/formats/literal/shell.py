"""Words of a command for the shells of Unix and Windows. NUL can't be in any."""

import re
import shlex

_CMD_SPECIAL = re.compile(r"[\"&|<>^%!()@]")
_BEFORE_QUOTE = re.compile(r'(\\*)("|\Z)')


def posix(word: str) -> str:
    """For sh, bash and zsh (POSIX.1-2017, Shell Command Language, section 2.2)."""
    return shlex.quote(word)


def cmd(word: str) -> str:
    """For the prompt of cmd.exe, to be read by a program of Microsoft's C runtime.

    Two readers: the program wants `"..."` with `\\"` inside, and backslashes doubled before a quote only;
    cmd reads first, and gets a `^` before each character that it would act on, the quotes included, so
    that it never believes itself inside quotes. `^%` keeps a variable from being found. A line feed stays
    one behind a caret and an empty line.
    """
    if re.fullmatch(r"[\w.:/@=,+-]+", word, re.ASCII):
        return word
    inner = _BEFORE_QUOTE.sub(lambda match: match[1] * 2 + ('\\"' if match[2] else ""), word)
    escaped = _CMD_SPECIAL.sub(lambda match: f"^{match[0]}", f'"{inner}"')
    return escaped.replace("\n", "^\n\n")


def powershell(word: str) -> str:
    """For PowerShell: between single quotes, only those are doubled (about_Quoting_Rules)."""
    return "'" + re.sub("['\u2018\u2019\u201a\u201b]", lambda match: match[0] * 2, word) + "'"


def curl_config(word: str) -> str:
    """A value in a file of curl's options (man curl, --config)."""
    named = {"\\": "\\\\", '"': '\\"', "\t": "\\t", "\n": "\\n", "\r": "\\r", "\v": "\\v"}
    return '"' + "".join(named.get(char, char) for char in word) + '"'
