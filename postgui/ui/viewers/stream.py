"""Stream: server-sent events and values in lines, one row each."""

from PySide6.QtWidgets import QWidget

from postgui.formats.render.event_stream import is_quick, read_stream, stream_score
from postgui.model.exchange import ResponseHead
from postgui.ui.viewer import Viewer, ViewerWidget


def _build(parent: QWidget) -> ViewerWidget:
    from postgui.ui.response.stream_view import StreamView  # the first answer need not wait for it

    return StreamView(parent)


def _matches(head: ResponseHead, head_bytes: bytes) -> int:
    return stream_score(head.header("content-type")) if head_bytes else 0


KIND = Viewer(
    id="stream",
    label="Stream",
    order=16,
    build=_build,
    matches=_matches,
    prepare=read_stream,
    quick=is_quick,
)
