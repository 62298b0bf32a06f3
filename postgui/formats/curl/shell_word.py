"""Splits a piece of shell text into commands and their words, as bash does. Nothing is ever run.

Quoting, comments, line ends, redirected input and here-documents follow the Bash Reference Manual,
sections 3.1.2 (Quoting), 3.5 (Shell Expansions) and 3.6 (Redirections). A shell variable becomes
`{{its name}}`; what only a shell could work out stays as typed, with a note.
"""

import re
from dataclasses import dataclass, field

from postgui.model.problem import Problem, ProblemError
from postgui.translation import tr

_BLANK = " \t"
_ENDS = ";&|\n()"
_VARIABLE = re.compile(r"\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})", re.ASCII)
_REDIRECT = re.compile(r"(\d*)(<<<|<<-|<<|<&|<>|<|&>>|&>|>>|>&|>\||>)")
_SIMPLE_ESCAPES = {"a": 7, "b": 8, "e": 27, "E": 27, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11}
_CODE = re.compile(r"x[0-9A-Fa-f]{1,2}|u[0-9A-Fa-f]{1,4}|U[0-9A-Fa-f]{1,8}|[0-7]{1,3}|c.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Input:
    """What a command reads as its standard input: a text, or a file by name."""

    text: str = ""
    file: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    """One simple command, quotes gone. `notes` name what a shell would have done besides."""

    words: tuple[str, ...]
    stdin: Input | None = None
    notes: tuple[str, ...] = ()


def split_commands(text: str) -> tuple[Command, ...]:
    """The commands of `text` in order.

    Raises:
        ProblemError: A quote or a here-document is not closed.
    """
    return _Splitter(text.replace("\r\n", "\n")).commands()


@dataclass
class _Draft:
    words: list[str] = field(default_factory=list)
    stdin: Input | None = None
    notes: dict[str, None] = field(default_factory=dict)


@dataclass(frozen=True)
class _Pending:
    """A here-document whose text begins on the next line."""

    draft: _Draft
    end: str
    literal: bool
    tabs_go: bool


class _Splitter:
    """Reads from left to right, once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._draft = _Draft()
        self._pending: list[_Pending] = []

    def commands(self) -> tuple[Command, ...]:
        drafts: list[_Draft] = []
        while self._at < len(self._text):
            self._step(drafts)
        drafts.append(self._draft)
        if self._pending:
            raise _unclosed(tr("the here-document up to {end!r}", end=self._pending[0].end), self._line())
        return tuple(Command(tuple(d.words), d.stdin, tuple(d.notes)) for d in drafts if d.words)

    def _step(self, drafts: list[_Draft]) -> None:
        char = self._text[self._at]
        if char in _BLANK:
            self._at += 1
        elif self._text.startswith("\\\n", self._at):
            self._at += 2
        elif char == "#":
            self._at = self._line_end()
        elif match := _REDIRECT.match(self._text, self._at):
            self._at = match.end()
            self._redirect(match[1], match[2])
        elif char in _ENDS:
            self._end_command(char, drafts)
        else:
            self._draft.words.append(self._word()[0])

    def _end_command(self, char: str, drafts: list[_Draft]) -> None:
        self._at += 1
        if char == "\n":
            self._read_here_documents()
        double = self._text.startswith(char, self._at)
        if char == "|" and not double:
            self._note(tr("What the answer is piped into was left out."))
            self._skip_pipe()
        elif char == "&" and not double and self._text[self._at : self._at + 1] not in ("", "\n", " "):
            self._note(tr("A shell ends the command at &: quote the URL if the & belongs to it."))
        drafts.append(self._draft)
        self._draft = _Draft()

    def _skip_pipe(self) -> None:
        """Pass the commands that only get this one's output."""
        mine, self._draft = self._draft, _Draft()
        while self._at < len(self._text):
            char = self._text[self._at]
            if char in "\n;" or self._text.startswith(("||", "&&"), self._at):
                break
            if char in "|&()":
                self._at += 1
            else:
                self._step([])
        self._draft = mine

    # Words

    def _word(self) -> tuple[str, bool]:
        """The word at the cursor without its quotes, and whether it had some."""
        parts: list[str] = []
        quoted = False
        while self._at < len(self._text):
            char = self._text[self._at]
            if char in _BLANK or char in _ENDS or char in "<>":
                break
            if char == "\\":
                quoted = True
                parts.append(self._escaped())
            elif char == "'" or self._text.startswith("$'", self._at):
                quoted = True
                parts.append(self._single() if char == "'" else self._ansi_c())
            elif char == '"' or self._text.startswith('$"', self._at):
                quoted = True
                self._at += 1 if char == '"' else 2
                parts.append(self._double('"'))
            elif char in "$`":
                parts.append(self._expansion())
            else:
                parts.append(char)
                self._at += 1
        return "".join(parts), quoted

    def _escaped(self) -> str:
        char = self._text[self._at + 1 : self._at + 2]
        self._at += 2
        return "" if char == "\n" else char or "\\"

    def _single(self) -> str:
        end = self._text.find("'", self._at + 1)
        if end < 0:
            raise _unclosed(tr("the single quote"), self._line())
        start, self._at = self._at + 1, end + 1
        return self._text[start:end]

    def _double(self, end: str) -> str:
        """Text up to `end` ("" for all), with the escapes and expansions that double quotes leave alive."""
        parts: list[str] = []
        line = self._line()
        while self._at < len(self._text):
            char = self._text[self._at]
            if end and char == end:
                self._at += 1
                return "".join(parts)
            if char == "\\" and self._text[self._at + 1 : self._at + 2] in ("$", "`", '"', "\\", "\n"):
                keep = self._text[self._at + 1] == '"' and not end  # a here-document has no quotes
                parts.append("\\" * keep + self._escaped())
            elif char in "$`":
                parts.append(self._expansion())
            else:
                parts.append(char)
                self._at += 1
        if end:
            raise _unclosed(tr("the double quote"), line)
        return "".join(parts)

    def _ansi_c(self) -> str:
        """`$'...'`: the escapes of C. Bytes that are no UTF-8 become lone surrogates."""
        line, text = self._line(), self._text
        self._at += 2
        out = bytearray()
        while self._at < len(text) and text[self._at] != "'":
            if text[self._at] != "\\":
                out += text[self._at].encode("utf-8", "surrogatepass")
                self._at += 1
                continue
            self._at += 1
            out += self._ansi_c_escape()
        if self._at >= len(text):
            raise _unclosed("$'", line)
        self._at += 1
        # A NUL ends such a text, as it ends every argument of a program.
        return bytes(out).partition(b"\0")[0].decode("utf-8", "surrogateescape")

    def _ansi_c_escape(self) -> bytes:
        if match := _CODE.match(self._text, self._at):
            self._at = match.end()
            code = match[0]
            if code[0] == "c":
                return bytes([ord(code[1].upper()) & 0x1F]) if code[1].isascii() else code.encode()
            if code[0] in "uU":
                number = int(code[1:], 16)
                return chr(number).encode("utf-8", "surrogatepass") if number < 0x110000 else b"?"
            number = int(code[1:], 16) if code[0] == "x" else int(code, 8)
            return bytes([number & 0xFF])
        char = self._text[self._at : self._at + 1]
        self._at += 1
        if char in _SIMPLE_ESCAPES:
            return bytes([_SIMPLE_ESCAPES[char]])
        return char.encode() if char and char in "\\'\"?" else b"\\" + char.encode("utf-8", "surrogatepass")

    def _expansion(self) -> str:
        if match := _VARIABLE.match(self._text, self._at):
            self._at = match.end()
            name = match[1] or match[2]
            self._note(tr("The shell variable ${name} became {{{{{name}}}}}.", name=name))
            return f"{{{{{name}}}}}"
        start = self._at
        if self._text[start] == "`":
            end = self._text.find("`", start + 1)
            self._at = end + 1 if end >= 0 else len(self._text)
        elif self._text.startswith(("$(", "${"), start):
            self._at = self._bracket_end(start + 1)
        else:
            self._at += 1
            return self._text[start]
        typed = self._text[start : self._at]
        self._note(tr("{typed} is for a shell to work out; it stands here as typed.", typed=typed))
        return typed

    def _bracket_end(self, at: int) -> int:
        opening = self._text[at]
        closing = {"(": ")", "{": "}"}[opening]
        depth = 0
        for i in range(at, len(self._text)):
            depth += (self._text[i] == opening) - (self._text[i] == closing)
            if depth == 0:
                return i + 1
        raise _unclosed(f"${opening}", self._line())

    # Redirections

    def _redirect(self, number: str, mark: str) -> None:
        while self._text[self._at : self._at + 1] in (" ", "\t"):
            self._at += 1
        if self._text.startswith("(", self._at):
            self._at = self._bracket_end(self._at)
            self._note(tr("<(...) is for a shell to run; it was left out."))
            return
        target, quoted = self._word()
        if mark in ("<<", "<<-"):
            self._pending.append(_Pending(self._draft, target, quoted, mark == "<<-"))
        elif mark == "<<<":
            self._draft.stdin = Input(text=target + "\n")
        elif mark == "<" and number in ("", "0"):
            self._draft.stdin = Input(file=target)
        elif number != "2" and target not in ("1", "2", "/dev/null"):
            self._note(
                tr("The output is not written to {target}: use -o, or save the answer.", target=target)
            )

    def _read_here_documents(self) -> None:
        for pending in self._pending:
            lines: list[str] = []
            while True:
                if self._at >= len(self._text):
                    raise _unclosed(tr("the here-document up to {end!r}", end=pending.end), self._line())
                end = self._line_end()
                line = self._text[self._at : end]
                self._at = min(end + 1, len(self._text))
                line = line.lstrip("\t") if pending.tabs_go else line
                if line == pending.end:
                    break
                lines.append(line + "\n")
            text = "".join(lines)
            pending.draft.stdin = Input(text=text if pending.literal else self._expanded(text, pending.draft))
        self._pending.clear()

    def _expanded(self, text: str, draft: _Draft) -> str:
        inner = _Splitter(text)
        inner._draft = draft  # its notes belong to the command
        return inner._double("")

    def _note(self, text: str) -> None:
        self._draft.notes[text] = None

    def _line_end(self) -> int:
        end = self._text.find("\n", self._at)
        return len(self._text) if end < 0 else end

    def _line(self) -> int:
        return self._text.count("\n", 0, self._at) + 1


def _unclosed(what: str, line: int) -> ProblemError:
    return ProblemError(
        Problem(
            tr("The command ends too early: {what} is not closed", what=what),
            tr("It begins on line {line}.", line=line),
            tr("Copy the whole command again."),
            "curl",
        )
    )
