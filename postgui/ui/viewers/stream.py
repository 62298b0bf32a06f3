"""Stream: server-sent events, and values or text in lines, one row each, while they come and after."""

from PySide6.QtWidgets import QWidget

from postgui.formats.render.event_stream import is_quick, read_stream, stream_score
from postgui.formats.render.media import is_json_stream, media_type
from postgui.model.exchange import Incoming, ResponseHead
from postgui.translation import mark
from postgui.ui.viewer import Viewer, ViewerWidget

_CHUNKED_TEXT = 35
"""Offered, but a text is a text first."""
_EVENTS = 90


def _build(parent: QWidget) -> ViewerWidget:
    from postgui.ui.response.stream_view import StreamView  # the first answer need not wait for it

    return StreamView(parent)


def _matches(head: ResponseHead, head_bytes: bytes) -> int:
    if not head_bytes:
        return 0
    content_type = head.header("content-type")
    chunked = "chunked" in head.header("transfer-encoding").lower()
    plain = _CHUNKED_TEXT if chunked and media_type(content_type) == "text/plain" else 0
    return stream_score(content_type) or plain


def _arrives(head: ResponseHead, head_bytes: bytes) -> int:
    """Values in lines that come one by one are events; once they are all there, a text to read."""
    declared = media_type(head.header("content-type"))
    return _EVENTS if head_bytes and is_json_stream(declared) else _matches(head, head_bytes)


def _follow(widget: ViewerWidget, head: ResponseHead, incoming: Incoming) -> bool:
    from postgui.ui.response.stream_view import StreamView

    assert isinstance(widget, StreamView)
    widget.follow(incoming.read, head.header("content-type"), lambda: incoming.size_bytes)
    return True


KIND = Viewer(
    id="stream",
    label=mark("Stream"),
    order=16,
    build=_build,
    matches=_matches,
    arrives=_arrives,
    prepare=read_stream,
    quick=is_quick,
    follow=_follow,
)
