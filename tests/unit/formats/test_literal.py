"""What each language would read back from a literal is what was written."""

import ast
import re
import shlex
import shutil
import subprocess
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postgui.formats.literal import (
    c,
    csharp,
    go,
    java,
    javascript,
    kotlin,
    php,
    python,
    ruby,
    rust,
    shell,
    swift,
)

TEXT = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("'\"\\`$#{}%^&\n\r\t"))
NASTY = (
    "",
    "'",
    '"',
    "\\",
    "\\\\'\"",
    "a\nb\r\nc\t\x00\x01f\x1b[0m",
    "$x ${x} #{x} #$x #@x \\(x) %x% ?\\?=",
    '"# "## """ \'\'\' ``` */ // --',
    "\u2028\u202e\u200b\ufeff\u00a0",
    "漢字 🎉",
    "100%\\",
    "line\\\nnext",
)


@given(TEXT)
def test_python_reads_back_the_text(text: str) -> None:
    assert ast.literal_eval(python.text(text)) == text


@given(st.binary())
def test_python_reads_back_the_bytes(data: bytes) -> None:
    assert ast.literal_eval(python.data(data)) == data


@given(TEXT.filter(lambda text: "\0" not in text))
def test_a_posix_shell_reads_back_the_word(text: str) -> None:
    assert shlex.split(shell.posix(text)) == [text]


@given(TEXT)
def test_powershell_reads_back_the_word(text: str) -> None:
    inside = shell.powershell(text)[1:-1]
    assert re.sub("(['\u2018-\u201b])\\1", r"\1", inside) == text


@given(TEXT)
def test_curl_reads_back_the_value_of_its_config(text: str) -> None:
    inside = shell.curl_config(text)[1:-1]
    named = {"t": "\t", "n": "\n", "r": "\r", "v": "\v"}
    assert re.sub(r"\\(.)", lambda match: named.get(match[1], match[1]), inside) == text
    assert "\n" not in inside


@given(TEXT.filter(lambda text: not set("\0\r") & set(text)))
def test_a_program_started_by_cmd_reads_back_the_word(text: str) -> None:
    assert _argument(_after_cmd(shell.cmd(text))) == text


@pytest.mark.parametrize("text", NASTY)
def test_cmd_never_sees_an_operator_nor_a_variable(text: str) -> None:
    written = shell.cmd(text)
    assert not re.search(r"(?<!\^)[\"&|<>%!]", written)


def _after_cmd(word: str) -> str:
    """What cmd.exe hands on: carets are gone, a line goes on after one."""
    return re.sub(r"\^(?:\n\n|(.))", lambda match: match[1] or "\n", word)


def _argument(word: str) -> str:
    """One argument as Microsoft's C runtime reads it (Parsing C command-line arguments)."""
    out, quoted, at = "", False, 0
    while at < len(word):
        slashes = len(word[at:]) - len(word[at:].lstrip("\\"))
        at += slashes
        if at < len(word) and word[at] == '"':
            out += "\\" * (slashes // 2)
            if slashes % 2:
                out += '"'
            else:
                quoted = not quoted
            at += 1
            continue
        out += "\\" * slashes
        if at < len(word):
            assert quoted or word[at] not in " \t\n", "the argument ends too early"
            out += word[at]
            at += 1
    return out


ESCAPED: dict[str, Callable[[str], str]] = {
    "java": java.text,
    "kotlin": kotlin.text,
    "csharp": csharp.text,
    "swift": swift.text,
}


@pytest.mark.parametrize("language", ESCAPED)
@given(text=TEXT)
def test_a_language_of_backslash_escapes_reads_back_the_text(language: str, text: str) -> None:
    written = ESCAPED[language](text)
    assert _unescaped(written[1:-1]) == text
    if language == "kotlin":
        assert not re.search(r"(?<!\\)\$", written.replace("\\\\", ""))
    if language == "java":
        assert written.isascii()


def _unescaped(inside: str) -> str:
    named = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\", "$": "$"}

    def one(match: re.Match[str]) -> str:
        if match[1] is not None:
            return chr(int(match[1], 16))
        return chr(int(match[2], 16)) if match[2] is not None else named[match[3]]

    assert '"' not in re.sub(r"\\.", "", inside)
    read = re.sub(r'\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|([nrt"\\$]))', one, inside)
    return read.encode("utf-16-be", "surrogatepass").decode("utf-16-be")


_C = "#include <stdio.h>\nint main(void) {{ fwrite({}, 1, {}, stdout); return 0; }}"
_RUST = "use std::io::Write;\nfn main() {{ std::io::stdout().write_all({}.as_bytes()).unwrap(); }}"
PROGRAMS: dict[str, tuple[str, Callable[[str], str]]] = {
    "node": (".mjs", lambda text: f"process.stdout.write(Buffer.from({javascript.text(text)}));"),
    "php": (".php", lambda text: f"<?php echo {php.text(text)};"),
    "ruby": (".rb", lambda text: f"STDOUT.binmode\nprint({ruby.text(text)})"),
    "gcc": (".c", lambda text: _C.format(c.text(text), len(text.encode()))),
    "rustc": (".rs", lambda text: _RUST.format(rust.text(text))),
    "go": (
        ".go",
        lambda text: (
            f'package main\n\nimport "os"\n\nfunc main() {{ os.Stdout.WriteString({go.text(text)}) }}'
        ),
    ),
}


@pytest.mark.parametrize("program", PROGRAMS)
def test_the_compiler_itself_reads_back_the_text(program: str, tmp_path) -> None:
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    text = "|".join(NASTY)
    suffix, source = PROGRAMS[program]
    file = tmp_path / f"main{suffix}"
    file.write_text(source(text), encoding="utf-8", newline="\n")
    run = {"gcc": ["./a"], "rustc": ["./a"], "go": ["go", "run", str(file)]}.get(
        program, [program, str(file)]
    )
    if program in ("gcc", "rustc"):
        subprocess.run([program, str(file), "-o", "a"], cwd=tmp_path, check=True, timeout=100)
    done = subprocess.run(run, cwd=tmp_path, capture_output=True, check=True, timeout=100)
    assert done.stdout.decode() == text
