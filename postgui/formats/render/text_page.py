"""A body made ready for a text view: decoded, formatted, cut to what a text view can hold.

Runs in a worker process for anything large, so arguments and results are plain values, and nothing
here may import Qt.
"""

import re
from dataclasses import dataclass, replace

from postgui.formats.charset import decode, needs_detection
from postgui.formats.render.fault import Fault
from postgui.formats.render.figure import cut_note, format_size
from postgui.formats.render.hex_dump import hex_dump
from postgui.formats.render.media import describe, is_json_stream, is_json_type, language_of, media_type
from postgui.formats.render.pretty_code import pretty_code
from postgui.formats.render.pretty_form import pretty_form, pretty_multipart
from postgui.formats.render.pretty_json import pretty_json
from postgui.formats.render.pretty_xml import pretty_xml
from postgui.formats.render.xml_check import check_xml
from postgui.model.content import Content
from postgui.translation import joined, stopped, tr

SHOWN_BYTES = 5_000_000
SHOWN_ROWS = 500_000
QUICK_BYTES = 64_000
"""Bodies up to this size are prepared in a few milliseconds, without a worker."""
_HEX_BYTES = 65_536
_ROW_CHARACTERS = 2_000
_BREAK = re.compile("\r\n|[\n\r\u2029\ufdd0\ufdd1]")  # where Qt breaks a line, whatever we do


@dataclass(frozen=True, slots=True)
class TextPage:
    """Rows for a text view.

    `soft_rows` are the numbers of rows that continue the row above: no row is longer than a text
    view can lay out at once. `fault_place` is row and column (in characters) of the first error; `fault` says
    where it is in the body.
    """

    text: str
    language: str = "text"
    soft_rows: tuple[int, ...] = ()
    note: str = ""
    cut: bool = False
    problem: str = ""
    fault_place: tuple[int, int] | None = None
    fault: Fault | None = None
    charset: str = ""
    charset_from: str = ""


@dataclass(frozen=True, slots=True)
class _Source:
    text: str
    charset: str
    charset_from: str
    notes: tuple[str, ...]
    cut: bool


def page_text(page: TextPage) -> tuple[str, int]:
    """The text with its long lines whole, and the byte (in UTF-8) where its fault is; -1 if none."""
    soft, parts, offset = frozenset(page.soft_rows), [], -1
    at = 0
    for index, row in enumerate(page.text.split("\n")):
        piece = row if index in soft or not index else f"\n{row}"
        if page.fault_place is not None and page.fault_place[0] == index:
            before = piece[: len(piece) - len(row) + page.fault_place[1]]
            offset = at + len(before.encode("utf-8", "replace"))
        parts.append(piece)
        at += len(piece.encode("utf-8", "replace"))
    return "".join(parts), offset


def is_quick(body: Content, content_type: str) -> bool:
    """Whether making a page of `body` takes so little that the window's thread can do it."""
    return body.size_bytes <= QUICK_BYTES and not (
        body.data is None or needs_detection(body.data, content_type)
    )


def pretty_page(body: Content, content_type: str) -> TextPage:
    """The body laid out for reading: re-indented where its language is known, other text as it is.

    Raises:
        OSError: The body's file can't be read.
    """
    head = body.head(SHOWN_BYTES)
    language = language_of(content_type, head)
    if language == "binary":
        return _binary_page(body, content_type, head)
    if language == "multipart" and (parts := pretty_multipart(head, content_type)) is not None:
        cut = body.size_bytes > len(head)
        note = cut_note(len(head), body.size_bytes) if cut else ""
        return _page(_Source(parts, "", "", (note,) if cut else (), cut), parts, "multipart")
    source = _read(body, content_type, head)
    if language == "json":
        return _json_page(source, content_type)
    if language == "xml":
        fault = None if source.cut else check_xml(source.text)
        text = pretty_xml(source.text, limit=SHOWN_BYTES)
        page = _page(source, text, "xml", cut=len(text) >= SHOWN_BYTES)
        return replace(page, problem=tr("Not well-formed XML. {text}", text=fault.text())) if fault else page
    if language == "html":
        text = pretty_xml(source.text, html=True, limit=SHOWN_BYTES)
        return _page(source, text, "html", cut=len(text) >= SHOWN_BYTES)
    if language in ("javascript", "css"):
        return _page(source, pretty_code(source.text, style=language == "css"), language)
    if language == "form":
        return _page(source, pretty_form(source.text, source.charset), "form")
    return _page(source, source.text, language)


def raw_page(body: Content, content_type: str) -> TextPage:
    """The body as it came; bytes that are no text as hexadecimal.

    Raises:
        OSError: The body's file can't be read.
    """
    head = body.head(SHOWN_BYTES)
    if language_of(content_type, head) == "binary":
        return _binary_page(body, content_type, head)
    source = _read(body, content_type, head)
    return _page(source, source.text, "text")


def _read(body: Content, content_type: str, head: bytes) -> _Source:
    cut = body.size_bytes > len(head)
    decoded = decode(head, content_type, complete=not cut)
    notes = []
    if cut:
        notes.append(cut_note(len(head), body.size_bytes))
    if decoded.damaged:
        notes.append(
            tr("Some bytes are not valid {charset}; they show as �.", charset=decoded.charset.upper())
        )
    return _Source(decoded.text, decoded.charset, decoded.how, tuple(notes), cut)


def _json_page(source: _Source, content_type: str) -> TextPage:
    declared = media_type(content_type)
    pretty = pretty_json(source.text, many=is_json_stream(declared), limit=SHOWN_BYTES)
    if pretty.fault is None or source.cut:
        return _page(source, pretty.text, "json", cut=pretty.cut)
    if not is_json_type(declared):
        return _page(source, source.text, "text")  # it only looked like JSON
    page = _page(source, pretty.text, "json", fault_offset=pretty.fault_offset)
    return replace(page, problem=tr("Not valid JSON. {text}", text=pretty.fault.text()), fault=pretty.fault)


def _binary_page(body: Content, content_type: str, head: bytes) -> TextPage:
    note = stopped(joined(", ", (describe(content_type, head), format_size(body.size_bytes))))
    cut = body.size_bytes > _HEX_BYTES
    if cut:
        shown = tr(" Showing the first {size} in hexadecimal.", size=format_size(_HEX_BYTES))
        note = joined("", (note, shown))
    return TextPage(hex_dump(head[:_HEX_BYTES]), "hex", note=note, cut=cut)


def _page(
    source: _Source, text: str, language: str, *, cut: bool = False, fault_offset: int | None = None
) -> TextPage:
    """Break `text` into rows, long lines into several, and leave out what is too much."""
    notes = list(source.notes)
    if cut and not source.cut:
        notes.append(tr("Showing the first {size} of the formatted text.", size=format_size(len(text))))
    before_fault = _BREAK.split(text[:fault_offset]) if fault_offset is not None else []
    place = None
    lines = _BREAK.split(text)
    rows: list[str] = []
    soft: list[int] = []
    for index, line in enumerate(lines):
        if len(rows) >= SHOWN_ROWS:
            cut = True
            notes.append(tr("Showing the first {index:,} of {n:,} lines.", index=index, n=len(lines)))
            break
        if index == len(before_fault) - 1:
            column = len(before_fault[-1])
            place = (len(rows) + column // _ROW_CHARACTERS, column % _ROW_CHARACTERS)
        rows.append(line[:_ROW_CHARACTERS])
        for start in range(_ROW_CHARACTERS, len(line), _ROW_CHARACTERS):
            soft.append(len(rows))
            rows.append(line[start : start + _ROW_CHARACTERS])
    return TextPage(
        "\n".join(rows),
        language,
        tuple(soft),
        note=" ".join(notes),
        cut=cut or source.cut,
        fault_place=place,
        charset=source.charset,
        charset_from=source.charset_from,
    )
