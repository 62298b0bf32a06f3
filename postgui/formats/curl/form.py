"""curl's `-F` and `--form-string`, as the rows of a multipart form. Pure.

From curl's manual (`--form`) and its `tool_formparse.c`: a content ends at `;`, unless it stands in double
quotes, in which `\\` escapes `\\` and `"`; files of one field have commas between them.
"""

from dataclasses import dataclass, field

from postgui.formats.curl.content import STDIN_FILE, STDIN_NOTE, Files
from postgui.formats.curl.transfer import Transfer
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import FormRow
from postgui.translation import tr

_TYPES = {
    ".gif": "image/gif",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain",
    ".htm": "text/html",
    ".html": "text/html",
    ".pdf": "application/pdf",
    ".xml": "application/xml",
}
"""What curl tells a server about a file by its name (lib/mime.c)."""


def form_rows(transfer: Transfer, files: Files) -> tuple[FormRow, ...]:
    """The rows in order.

    Raises:
        ProblemError: A field has no `=`.
    """
    rows: list[FormRow] = []
    for option, text in transfer.form:
        name, equals, content = text.partition("=")
        if not equals:
            raise ProblemError(
                Problem(
                    tr("curl's --{option} {text!r} has no =", option=option, text=text),
                    tr("A form field is NAME=CONTENT."),
                    tr("Correct the command and paste it again."),
                    "curl",
                )
            )
        if option == "form-string":
            rows.append(FormRow(name, content))
        elif content.startswith("@"):
            rows += _file_rows(name, content[1:], transfer, files)
        elif content.startswith("<"):
            rows.append(_text_from_file(name, content[1:], transfer, files))
        else:
            part = _Part.read(content, 0, "", transfer.notes)
            rows.append(FormRow(name, part.content, content_type=part.type))
            _note_rest(part, transfer)
    return tuple(rows)


def guessed_type(path: str) -> str:
    """The type that curl gives a file with this name."""
    name = path.lower()
    return next((kind for end, kind in _TYPES.items() if name.endswith(end)), "application/octet-stream")


@dataclass
class _Part:
    """One content with its parameters; `end` is where the next one may begin."""

    content: str = ""
    type: str = ""
    file_name: str = ""
    left_out: list[str] = field(default_factory=list)
    end: int = 0

    @classmethod
    def read(cls, text: str, at: int, end_char: str, notes: list[str]) -> "_Part":
        part = cls()
        part.content, at = _word(text, at, end_char)
        in_type = False
        while text[at : at + 1] == ";":
            blank = at = at + 1
            while text[at : at + 1] in (" ", "\t"):
                at += 1
            gap = text[blank:at]
            name, equals, _ = text[at:].partition("=")
            if equals and name in ("type", "filename", "headers", "encoder"):
                value, at = _word(text, at + len(name) + 1, end_char)
                in_type = name == "type"
                if name == "type":
                    part.type = value.strip()
                elif name == "filename":
                    part.file_name = value
                else:
                    part.left_out.append(name)
                continue
            value, at = _word(text, at, end_char)
            if in_type:
                part.type += f";{gap}{value}"
            elif value:
                notes.append(
                    tr("Of a form field {value!r} was left out, as curl does after a ';'.", value=value)
                )
        part.end = at
        return part


def _word(text: str, at: int, end_char: str) -> tuple[str, int]:
    """The text up to `;` or `end_char`, and where that stands; in double quotes they are part of it."""
    if text[at : at + 1] == '"':
        out, i = [], at + 1
        while i < len(text):
            if text[i] == "\\" and text[i + 1 : i + 2] in ("\\", '"'):
                out.append(text[i + 1])
                i += 2
            elif text[i] == '"':
                i += 1
                while i < len(text) and text[i] not in f";{end_char}":
                    i += 1
                return "".join(out), i
            else:
                out.append(text[i])
                i += 1
    end = next((i for i in range(at, len(text)) if text[i] in f";{end_char}"), len(text))
    return text[at:end], end


def _file_rows(name: str, text: str, transfer: Transfer, files: Files) -> list[FormRow]:
    rows, at = [], 0
    while True:
        part = _Part.read(text, at, ",", transfer.notes)
        path = files.path(part.content)
        shown = part.file_name or ("-" if part.content == "-" else "")
        rows.append(FormRow(name, "", "file", (path,), part.type or guessed_type(path), file_name=shown))
        _note_rest(part, transfer)
        if text[part.end : part.end + 1] != ",":
            break
        at = part.end + 1
    if len(rows) > 1:
        transfer.notes.append(
            tr("The files of {name!r} go as one part each; curl nests them in one part.", name=name)
        )
    return rows


def _text_from_file(name: str, text: str, transfer: Transfer, files: Files) -> FormRow:
    part = _Part.read(text, 0, "", transfer.notes)
    _note_rest(part, transfer)
    path = files.path(part.content)
    if not files.may_read and not (path == "-" and files.has_text):
        if path == "-":
            transfer.notes.append(tr(STDIN_NOTE))
            path = STDIN_FILE
        transfer.notes.append(
            tr(
                "The field {name!r} is sent as the file {path}; curl would send only its text.",
                name=name,
                path=path,
            )
        )
        return FormRow(name, "", "file", (path,), part.type)
    data = files.bytes_of(part.content) or b""
    return FormRow(name, data.decode("utf-8", "replace"), content_type=part.type)


def _note_rest(part: _Part, transfer: Transfer) -> None:
    transfer.notes.extend(tr(";{name}= of a form field was left out.", name=name) for name in part.left_out)
