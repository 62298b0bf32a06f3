"""Hex: the bytes as they are, of any body."""

from postgui.formats.render.big_text import hex_rows
from postgui.formats.render.media import language_of
from postgui.model.exchange import ResponseHead
from postgui.ui.response.text_viewer import TextViewer
from postgui.ui.viewer import Viewer


def _matches(head: ResponseHead, head_bytes: bytes) -> int:
    if not head_bytes:
        return 0
    return 45 if language_of(head.header("content-type"), head_bytes) == "binary" else 30


KIND = Viewer(id="hex", label="Hex", order=40, matches=_matches, build=TextViewer, prepare=hex_rows)
