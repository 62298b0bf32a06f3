"""curl's `-d` and its kin, as a body that goes out as the same bytes. Pure.

From curl's manual: `--data`, `--data-binary`, `--data-urlencode`, `--json`, `--url-query`.
"""

import re
from urllib.parse import quote, quote_plus, unquote_plus

from postgui.formats.curl.shell_word import Input
from postgui.formats.curl.transfer import DataFlag, ReadFile, Transfer
from postgui.model.request import Body, BodyFile, FormRow
from postgui.translation import mark, tr

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"
STDIN_FILE = "stdin"
STDIN_NOTE = mark(
    "Standard input became the file 'stdin' beside the request: put there what is to be sent, or choose "
    "another file."
)


class Files:
    """The files that a command names, as far as somebody may read them."""

    def __init__(self, stdin: Input | None, read: ReadFile | None, notes: list[str]) -> None:
        self._stdin = stdin
        self._read = read
        self._notes = notes

    def path(self, name: str) -> str:
        """The file that `name` stands for: `-` is what standard input was redirected from."""
        return self._stdin.file if name == "-" and self._stdin is not None else name

    def bytes_of(self, name: str) -> bytes | None:
        """What is in it; None, and a note, where that can't be known."""
        if name == "-" and self._stdin is not None and not self._stdin.file:
            return self._stdin.text.encode("utf-8", "surrogateescape")
        path = self.path(name)
        if self._read is None:
            shown = tr("standard input") if path == "-" else tr("the file {path}", path=path)
            self._notes.append(
                tr("What {shown} holds was left out: a pasted command reads no files.", shown=shown)
            )
            return None
        try:
            return self._read(path)
        except OSError as error:
            self._notes.append(f"The file {path} can't be read: {error.strerror or error}.")
            return None

    @property
    def has_text(self) -> bool:
        """Whether the command itself holds what its standard input is (a here-document)."""
        return self._stdin is not None and not self._stdin.file

    @property
    def may_read(self) -> bool:
        return self._read is not None


def data_body(transfer: Transfer, files: Files, own_type: str | None) -> Body:
    """The body that the data options make; `own_type` is the Content-Type among the headers."""
    is_json = any(flag == "json" for flag, _ in transfer.data)
    content_type = own_type or (JSON if is_json else FORM)
    if (file := _whole_file(transfer, files)) is not None:
        return Body("file", files=(BodyFile(file, "" if own_type else content_type),))
    data = joined_data(transfer.data, files)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
        transfer.notes.append(tr("The body has bytes that are no UTF-8 text: send them from a file."))
    return text_body(text, content_type, has_own_type=own_type is not None)


def text_body(text: str, content_type: str, *, has_own_type: bool) -> Body:
    """`text` as the kind that sends exactly it under `content_type`."""
    media = content_type.partition(";")[0].strip().lower()
    if media == FORM:
        if (rows := exact_rows(text)) is not None and content_type.lower().startswith(FORM):
            return Body("form-urlencoded", rows=rows)
        return Body("text", text, content_type="" if has_own_type else content_type)
    if media == JSON or media.endswith("+json"):
        return Body("json", text)
    if media in ("application/xml", "text/xml") or media.endswith("+xml"):
        return Body("xml", text)
    return Body("text", text, content_type="" if has_own_type else content_type)


def exact_rows(text: str) -> tuple[FormRow, ...] | None:
    """The form fields that encode to exactly `text`; None where no fields do."""
    rows = []
    for piece in text.split("&") if text else ():
        name, _, value = piece.partition("=")
        rows.append(FormRow(unquote_plus(name), unquote_plus(value)))
    if any("{{" in row.name + row.value for row in rows):
        return None  # a variable would be filled in where these are just braces
    return tuple(rows) if form_text(rows) == text else None


def form_text(rows: "tuple[FormRow, ...] | list[FormRow]") -> str:
    """WHATWG URL, section 5.2, as the form body writes it."""
    return "&".join(f"{_form_quoted(row.name)}={_form_quoted(row.value)}" for row in rows)


def joined_data(pieces: list[tuple[DataFlag, str]], files: Files) -> bytes:
    """All the pieces as one: `&` between them, nothing before those of `--json`."""
    out = b""
    for at, (flag, text) in enumerate(pieces):
        piece = _piece(flag, text, files)
        if piece is not None:
            out += (b"&" if at and flag != "json" else b"") + piece
    return out


def with_query(url: str, query: str) -> str:
    """`url` with more query; a fragment stays last."""
    if not query:
        return url
    base, mark, fragment = url.partition("#")
    joiner = "" if base.endswith(("?", "&")) else "&" if "?" in base else "?"
    return f"{base}{joiner}{query}{mark}{fragment}"


def query_text(pieces: list[str], files: Files) -> str:
    """What the `--url-query` options add: `+` means that the rest is encoded already."""
    done = [
        piece[1:].encode() if piece.startswith("+") else _url_encoded(piece, files) or b"" for piece in pieces
    ]
    return b"&".join(done).decode("utf-8", "replace")


def _whole_file(transfer: Transfer, files: Files) -> str | None:
    """The file that alone is the body, so that it can be streamed."""
    if len(transfer.data) != 1:
        return None
    flag, text = transfer.data[0]
    if flag not in ("binary", "json", "data") or not text.startswith("@"):
        return None
    path = files.path(text[1:])
    if path == "-" and not files.may_read and not files.has_text:
        transfer.notes.append(tr(STDIN_NOTE))
        return STDIN_FILE
    if path in ("", "-") or (flag == "data" and files.may_read):
        return None
    if text == "@-" and not files.may_read:
        transfer.notes.append(
            tr("The body is the file {path}, which the command has as its standard input.", path=path)
        )
    if flag == "data":
        transfer.notes.append(
            tr("The line breaks of {path} go along; curl's -d would leave them out.", path=path)
        )
    return path


def _piece(flag: DataFlag, text: str, files: Files) -> bytes | None:
    if flag == "urlencode":
        return _url_encoded(text, files)
    if flag == "raw" or not text.startswith("@"):
        return text.encode("utf-8", "surrogateescape")
    data = files.bytes_of(text[1:])
    if data is None:
        return None
    return data.translate(None, b"\r\n\0") if flag == "data" else data


def _url_encoded(text: str, files: Files) -> bytes | None:
    """`CONTENT`, `=CONTENT`, `NAME=CONTENT`, `@FILE` or `NAME@FILE`; `=` is looked for first."""
    match = re.match(r"([^=@]*)([=@])", text)
    name, mark, rest = (match[1], match[2], text[match.end() :]) if match else ("", "", text)
    data = files.bytes_of(rest) if mark == "@" else rest.encode("utf-8", "surrogateescape")
    if data is None:
        return None
    encoded = _quoted_outside_references(data).encode()
    return f"{name}=".encode("utf-8", "surrogateescape") + encoded if name else encoded


def _quoted_outside_references(data: bytes) -> str:
    """Percent-encoded with `+` for a space, as curl does; `{{names}}` stay what they are."""
    pieces = re.split(rb"(\{\{[^{}]*\}\})", data)
    return "".join(
        piece.decode("utf-8", "replace") if at % 2 else quote(piece, safe="-._~ ").replace(" ", "+")
        for at, piece in enumerate(pieces)
    )


def _form_quoted(text: str) -> str:
    return quote_plus(text, safe="*-._").replace("~", "%7E")
