"""Hex: the bytes as they are, of any body."""

from dataclasses import replace

from postgui.formats.render.big_text import beginning, hex_rows
from postgui.formats.render.media import language_of
from postgui.model.exchange import Incoming, ResponseHead
from postgui.translation import mark
from postgui.ui.response.text_viewer import TextViewer
from postgui.ui.viewer import Viewer, ViewerWidget


def _matches(head: ResponseHead, head_bytes: bytes) -> int:
    if not head_bytes:
        return 0
    return 45 if language_of(head.header("content-type"), head_bytes) == "binary" else 30


def _follow(widget: ViewerWidget, head: ResponseHead, incoming: Incoming) -> bool:
    first = beginning(incoming)
    assert isinstance(widget, TextViewer)
    # The size is in the note, and not known yet.
    text = replace(hex_rows(first, head.header("content-type")), note="")
    return bool(first.size_bytes) and widget.follow(text, incoming)


KIND = Viewer(
    id="hex",
    label=mark("Hex"),
    order=40,
    matches=_matches,
    build=TextViewer,
    prepare=hex_rows,
    follow=_follow,
)
