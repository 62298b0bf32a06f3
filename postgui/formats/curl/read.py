"""A curl command as requests. Pure: nothing is run, and files are read only through `read_file`.

One command may give several requests: several URLs, `--next`, several commands in one text.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from postgui.formats.curl.content import (
    STDIN_FILE,
    STDIN_NOTE,
    Files,
    data_body,
    joined_data,
    query_text,
    with_query,
)
from postgui.formats.curl.credential import auth_of
from postgui.formats.curl.form import form_rows
from postgui.formats.curl.header import headers_of
from postgui.formats.curl.option import read_arguments
from postgui.formats.curl.setting import SETTING_NAMES, settings_of
from postgui.formats.curl.shell_word import Command, split_commands
from postgui.formats.curl.transfer import ReadFile, Transfer, gather
from postgui.model.problem import Problem, ProblemError
from postgui.model.query import split_url
from postgui.model.request import Body, BodyFile, Pair, Request
from postgui.translation import tr

_CURL = re.compile(r"(?:.*[/\\])?curl(?:\.exe)?", re.IGNORECASE)
_LOOKS = re.compile(r"\s*(?:#[^\n]*\n\s*)*(?:[$%>]\s+)?curl(?:\.exe)?\s+\S", re.IGNORECASE)
_ASSIGNMENT = re.compile(r"[A-Za-z_]\w*=")
_WRAPPERS = ("$", "%", ">", "sudo", "time", "command", "exec", "env")
_GLOB = re.compile(r"(?<!\{)\{[^{}]*,[^{}]*\}(?!\})|\[\w+-\w+(?::\d+)?\]")
_MAX_LENGTH = 4_000_000


@dataclass(frozen=True, slots=True)
class Imported:
    """One request of a command; `notes` say what of the command it does not have."""

    request: Request
    notes: tuple[str, ...] = ()


def looks_like_curl(text: str) -> bool:
    """Whether `text` begins as a curl command does."""
    return len(text) <= _MAX_LENGTH and _LOOKS.match(text) is not None


def read_curl(text: str, read_file: ReadFile | None = None) -> tuple[Imported, ...]:
    """The requests of all curl commands in `text`, in order; at least one.

    Without `read_file` no file is looked at: what needs its bytes now is left out, with a note.

    Raises:
        ProblemError: There is no curl command with a URL in it, or it is broken off.
    """
    found: list[Imported] = []
    left_out: list[str] = []
    commands = split_commands(text)
    for command in commands:
        words = _arguments(command.words)
        if words is None:
            left_out.append(tr("{words!r} is no curl command, and was left out.", words=command.words[0]))
        else:
            found += _requests(replace(command, words=words), read_file)
    if not found:
        raise ProblemError(
            Problem(
                tr("This is no curl command with a URL"),
                tr("Such a command is like: curl https://api.example.org/users"),
                tr("Copy the whole command, with its URL."),
                "curl",
            )
        )
    if left_out:
        found[0] = replace(found[0], notes=(*found[0].notes, *left_out))
    return tuple(found)


def _arguments(words: Sequence[str]) -> tuple[str, ...] | None:
    """What follows `curl`; None where another program is called."""
    for at, word in enumerate(words):
        if _CURL.fullmatch(word):
            return tuple(words[at + 1 :])
        if word not in _WRAPPERS and not _ASSIGNMENT.match(word):
            return None
    return None


def _requests(command: Command, read_file: ReadFile | None) -> list[Imported]:
    found: list[Imported] = []
    for transfer in gather(read_arguments(command.words), SETTING_NAMES):
        for at, url in enumerate(transfer.urls):
            mine = replace(transfer, notes=[*command.notes, *transfer.notes])
            files = Files(command.stdin, read_file, mine.notes)
            upload = transfer.uploads[at] if at < len(transfer.uploads) else None
            request = _request(mine, url, upload, files)
            found.append(Imported(request, tuple(dict.fromkeys(mine.notes))))
    return found


def _request(transfer: Transfer, url: str, upload: str | None, files: Files) -> Request:
    headers, switched_off = headers_of(transfer, url, files)
    own_type = next((h.value for h in headers if h.name.lower() == "content-type"), None)
    if _GLOB.search(url):
        transfer.notes.append(tr("curl would make several URLs of the braces or brackets; here they stay."))
    if upload:
        url = _upload_url(url, upload)
    query = [query_text(transfer.url_query, files)] if transfer.url_query else []
    if transfer.get:
        query.append(joined_data(transfer.data, files).decode("utf-8", "replace"))
    url = with_query(url, "&".join(filter(None, query)))
    settings = settings_of(transfer, url)
    request = Request(
        method=transfer.method or _method(transfer, upload),
        url=url,
        headers=headers,
        auth=auth_of(transfer, switched_off),
        settings=settings,
        switched_off=tuple(name for name in switched_off if name != "authorization"),
    )
    if upload:
        return _with_upload(request, transfer, upload, files)
    if transfer.form:
        return _with_form(request, transfer, files, own_type)
    if transfer.data and not transfer.get:
        return replace(request, body=data_body(transfer, files, own_type))
    return request


def _method(transfer: Transfer, upload: str | None) -> str:
    if transfer.head:
        return "HEAD"
    if upload:
        return "PUT"
    return "POST" if transfer.form or (transfer.data and not transfer.get) else "GET"


def _upload_url(url: str, upload: str) -> str:
    """A URL that ends in `/`, or has no path, gets the name of the file."""
    base, query, _ = split_url(url)
    path = base.partition("://")[2] or base
    if upload in ("-", ".") or (query is not None and not path.endswith("/") and "/" in path):
        return url
    name = re.split(r"[/\\]", upload)[-1]
    if path.endswith("/"):
        return base + name + url[len(base) :]
    return url if "/" in path else f"{base}/{name}{url[len(base) :]}"


def _with_upload(request: Request, transfer: Transfer, upload: str, files: Files) -> Request:
    """`-T`: the file as it is, with no type of its own; standard input goes in chunks."""
    off = request.switched_off
    if not any(pair.name.lower() == "content-type" for pair in request.headers):
        off = tuple(dict.fromkeys((*off, "content-type")))
    if upload in ("-", "."):
        request = replace(request, headers=(Pair("Transfer-Encoding", "chunked"), *request.headers))
    path = "" if upload == "." else files.path(upload)
    if path not in ("", "-"):
        return replace(request, body=Body("file", files=(BodyFile(path),)), switched_off=off)
    if not files.may_read and not files.has_text:
        transfer.notes.append(tr(STDIN_NOTE))
        return replace(request, body=Body("file", files=(BodyFile(STDIN_FILE),)), switched_off=off)
    data = files.bytes_of("-") or b""
    return replace(request, body=Body("text", data.decode("utf-8", "replace")), switched_off=off)


def _with_form(request: Request, transfer: Transfer, files: Files, own_type: str | None) -> Request:
    body = Body("multipart-form", rows=form_rows(transfer, files))
    if own_type is None:
        return replace(request, body=body)
    boundary = re.search(r'boundary="?([^";]+)', own_type)
    if boundary is not None:
        return replace(request, body=replace(body, boundary=boundary[1].strip()))
    # A multipart type without a boundary can't be read by anyone: curl adds its own to it, too.
    kept = tuple(pair for pair in request.headers if pair.name.lower() != "content-type")
    if own_type.partition(";")[0].strip().lower() != "multipart/form-data":
        transfer.notes.append(
            tr("The Content-Type {own_type} became multipart/form-data with a boundary.", own_type=own_type)
        )
    return replace(request, headers=kept, body=body)
