"""A body made ready for looking at: what it is, and its bytes or a text that can load nothing.

Runs in a worker. Pictures come as their file, pages as `still_page` leaves them.
"""

import re
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from postgui.formats.charset import decode
from postgui.formats.render.figure import format_size
from postgui.formats.render.media import image_type, language_of, media_type, sniffed_type
from postgui.formats.render.still_page import still_html, still_markdown, still_svg
from postgui.model.content import Content
from postgui.translation import tr

PreviewKind: TypeAlias = Literal["image", "svg", "html", "markdown", "pdf", "audio", "video", "none"]

_IMAGE_BYTES = 20_000_000
_SVG_BYTES = 2_000_000
_PAGE_BYTES = 5_000_000
_BROWSER_BYTES = 600_000
"""QtWebEngine takes a page as a data URL of at most 2 MB, in which a byte may need three characters."""
_SHOWN_CHARACTERS = 60_000
"""Laying out more would hold up the window."""
_QUICK_BYTES = 64_000
_SCORES: dict[PreviewKind, int] = {
    "image": 90,
    "svg": 50,
    "html": 45,
    "markdown": 50,
    "pdf": 90,
    "audio": 90,
    "video": 90,
    "none": 0,
}
_MARKDOWN = frozenset({"text/markdown", "text/x-markdown"})
_SVG = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Preview:
    """What to show: `data` is the file of a picture, `text` a page.

    `source` is the page as it came, for a browser view where there is one.
    """

    kind: PreviewKind = "none"
    data: bytes = field(default=b"", repr=False)
    text: str = field(default="", repr=False)
    source: str = field(default="", repr=False)
    note: str = ""
    title: str = ""
    left_out: int = 0


def preview_kind(content_type: str, head: bytes) -> PreviewKind:
    """What of a body can be looked at, by its first bytes, else its declared type."""
    if not head:
        return "none"
    declared = media_type(content_type)
    if declared == "image/svg+xml" or _SVG.match(head.removeprefix(b"\xef\xbb\xbf")):
        return "svg"
    if image_type(content_type, head):
        return "image"
    if head.startswith(b"%PDF-"):
        return "pdf"
    if language_of(content_type, head) == "html" or declared == "application/xhtml+xml":
        return "html"
    if declared in _MARKDOWN:
        return "markdown"
    if language_of(content_type, head) != "binary":
        return "none"
    kind = declared.partition("/")[0]
    sniffed = sniffed_type(head)
    if kind == "audio" or (sniffed.startswith("audio/") and sniffed != "audio/ogg"):
        return "audio"
    return "video" if kind == "video" or sniffed.startswith(("video/", "audio/ogg")) else "none"


def preview_score(kind: PreviewKind) -> int:
    """How well a preview suits (0 to 100): pictures are for looking at, pages first for reading."""
    return _SCORES[kind]


def is_quick(body: Content, content_type: str) -> bool:
    """Whether nothing has to be worked out for it that takes time."""
    if body.data is None:
        return False
    return body.size_bytes <= _QUICK_BYTES or preview_kind(content_type, body.data[:4096]) in (
        "image",
        "pdf",
        "audio",
        "video",
    )


def read_preview(body: Content, content_type: str) -> Preview:
    """What can be looked at in `body`.

    Raises:
        OSError: The body's file can't be read.
    """
    kind = preview_kind(content_type, body.head(4096))
    match kind:
        case "image":
            large = body.size_bytes > _IMAGE_BYTES
            return Preview(kind, b"" if large else body.head(_IMAGE_BYTES))
        case "svg":
            return _svg(body, content_type)
        case "html" | "markdown":
            return _page(kind, body, content_type)
    return Preview(kind)


def _svg(body: Content, content_type: str) -> Preview:
    if body.size_bytes > _SVG_BYTES:
        return Preview("svg", note=tr("This picture is too large to draw here. Save the body to look at it."))
    still = still_svg(decode(body.head(_SVG_BYTES), content_type).text)
    if not still:
        return Preview("svg", note=tr("This picture defines entities, so it is not drawn here."))
    return Preview("svg", still.encode("utf-8", "replace"))


def _page(kind: PreviewKind, body: Content, content_type: str) -> Preview:
    data = body.head(_PAGE_BYTES)
    cut = body.size_bytes > len(data)
    text = decode(data, content_type, complete=not cut).text.replace("\x00", "\ufffd")
    title, left_out = "", 0
    if kind == "markdown":
        shown, shortened = still_markdown(text, limit=_SHOWN_CHARACTERS)
    else:
        shown, title, left_out, shortened = still_html(text, limit=_SHOWN_CHARACTERS)
    note = tr("Only the first {size} of the text.", size=format_size(len(shown))) if cut or shortened else ""
    source = text if kind == "html" and body.size_bytes <= _BROWSER_BYTES else ""
    return Preview(kind, text=shown, source=source, note=note, title=title, left_out=left_out)
