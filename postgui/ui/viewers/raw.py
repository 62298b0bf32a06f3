"""Raw: the body as it came; bytes that are no text in hexadecimal."""

from postgui.formats.render.text_page import is_quick, raw_page
from postgui.model.exchange import ResponseHead
from postgui.ui.response.text_viewer import TextViewer
from postgui.ui.viewer import Viewer


def _matches(head: ResponseHead, head_bytes: bytes) -> int:
    return 40 if head_bytes else 0


KIND = Viewer(
    id="raw",
    label="Raw",
    order=30,
    matches=_matches,
    build=TextViewer,
    prepare=raw_page,
    quick=is_quick,
)
