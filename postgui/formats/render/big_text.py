"""A body that is shown where it is, rather than made into a text: which kind of rows, in which charset.

Plain values, decided from the first bytes; nothing here reads a body as a whole.
"""

from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from postgui.documents.document import Fault
from postgui.formats.charset import decode, needs_detection
from postgui.formats.render.figure import format_size
from postgui.formats.render.media import describe, is_json_stream, is_json_type, language_of, media_type
from postgui.model.content import Content
from postgui.model.exchange import Incoming
from postgui.translation import joined, stopped, tr

BIG_BYTES = 256_000
"""Bodies over this size are shown by the view of documents."""
_PAGE_BYTES = 5_000_000
LOOK_BYTES = 64_000
"""What charset and kind are told by."""

RowKind: TypeAlias = Literal["json", "xml", "html", "javascript", "css", "text", "hex", "page"]
LAID_OUT: tuple[RowKind, ...] = ("json", "xml", "html", "javascript", "css")
"""Rows that are indented here, in a text that is not."""


@dataclass(frozen=True, slots=True)
class BigText:
    """What the view of documents needs to open a body.

    Rows of the kind "page" are a text that was laid out, in UTF-8; `fault` is where it is wrong.
    `checked` says that JSON was promised, so that what is no JSON is a fault worth telling; `many` that it is
    one value after another.
    """

    body: Content
    rows: RowKind
    charset: str = "utf-8"
    charset_from: str = ""
    language: str = "text"
    checked: bool = False
    many: bool = False
    note: str = ""
    fault: Fault | None = None


def beginning(incoming: Incoming) -> Content:
    """What has come of a body, as far as it is looked at to know what it is.

    Raises:
        OSError: Its file is gone.
    """
    data = incoming.read(0, LOOK_BYTES)
    return Content(data, None, len(data) + 1 if data else 0)  # more is to come: half a letter is no damage


def arriving_rows(first: Content, content_type: str, *, laid_out: bool) -> tuple[BigText, bool]:
    """How to show a body by its `beginning`, and whether it is shown otherwise once all of it is there."""
    data = first.data or b""
    language = language_of(content_type, data)
    if language == "binary":
        return replace(hex_rows(first, content_type), note=""), False
    if needs_detection(data, content_type):  # takes its time, and more of the body
        return BigText(first, "text", "windows-1252", tr("until all of it is here")), True
    if laid_out and language == "json" and (text := big_pretty(first, content_type)) is not None:
        return text, False
    raw = big_raw(first, content_type)
    coloured = replace(raw, language="yaml") if laid_out and language == "yaml" else raw
    return coloured, laid_out and language not in ("json", "text")


def is_big(body: Content) -> bool:
    """Whether a body is shown as a document."""
    return body.size_bytes > BIG_BYTES


def big_pretty(body: Content, content_type: str) -> BigText | None:
    """A big body laid out for reading; None if a page is better: other than JSON, up to what a page can hold.

    Raises:
        OSError: The body's file can't be read.
    """
    head = body.head(LOOK_BYTES)
    language = language_of(content_type, head)
    raw = big_raw(body, content_type)
    if language == "json":
        declared = media_type(content_type)
        many, checked = is_json_stream(declared), is_json_type(declared)
        return replace(raw, rows="json", language="json", many=many, checked=checked)
    if language not in ("text", "binary") and body.size_bytes <= _PAGE_BYTES:
        return None
    if language == "xml":
        return replace(raw, rows="xml", language="xml", checked=True)
    if language in ("html", "javascript", "css"):
        return replace(raw, rows=language, language=language)
    return replace(raw, language="yaml") if language == "yaml" else raw


def big_raw(body: Content, content_type: str) -> BigText:
    """A big body as it came; bytes that are no text as hexadecimal.

    Raises:
        OSError: The body's file can't be read.
    """
    head = body.head(LOOK_BYTES)
    if language_of(content_type, head) == "binary":
        return hex_rows(body, content_type)
    decoded = decode(head, content_type, complete=body.size_bytes <= len(head))
    return BigText(body, "text", decoded.charset, decoded.how)


def hex_rows(body: Content, content_type: str) -> BigText:
    """Any body as hexadecimal.

    Raises:
        OSError: The body's file can't be read.
    """
    head = body.head(LOOK_BYTES)
    binary = language_of(content_type, head) == "binary"
    if not binary:
        return BigText(body, "hex")
    facts = (describe(content_type, head), format_size(body.size_bytes))
    return BigText(body, "hex", note=stopped(joined(", ", facts)))


def tree_text(body: Content, content_type: str) -> BigText:
    """A body of any size to be shown as a tree: XML, or else JSON.

    Raises:
        OSError: The body's file can't be read.
    """
    head = body.head(LOOK_BYTES)
    decoded = decode(head, content_type, complete=body.size_bytes <= len(head))
    if language_of(content_type, head) == "xml":
        return BigText(body, "xml", decoded.charset, decoded.how, "xml", checked=True)
    raw = BigText(body, "json", decoded.charset, decoded.how, "json")
    declared = media_type(content_type)
    return replace(raw, many=is_json_stream(declared), checked=is_json_type(declared))
