"""Preview: pictures, web pages and Markdown, as they look. Nothing loads or runs unasked."""

from PySide6.QtWidgets import QWidget

from postgui.formats.render.media import image_type
from postgui.formats.render.preview import is_quick, preview_kind, preview_score, read_preview
from postgui.model.exchange import ResponseHead
from postgui.translation import mark
from postgui.ui.viewer import Viewer, ViewerWidget


def _build(parent: QWidget) -> ViewerWidget:
    from postgui.ui.response.preview_view import PreviewView  # the first answer need not wait for it

    return PreviewView(parent)


def _matches(head: ResponseHead, head_bytes: bytes) -> int:
    declared = head.header("content-type")
    kind = preview_kind(declared, head_bytes)
    if kind == "image":
        from postgui.ui.response.image_viewer import decodable

        return preview_score(kind) if decodable(image_type(declared, head_bytes)) else 0
    return preview_score(kind)


KIND = Viewer(
    id="preview",
    label=mark("Preview"),
    order=20,
    matches=_matches,
    build=_build,
    prepare=read_preview,
    quick=is_quick,
)
