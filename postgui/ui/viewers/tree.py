"""Tree: JSON and XML of any size as keys, types, counts and values that open and close."""

from PySide6.QtWidgets import QWidget

from postgui.formats.charset import needs_detection
from postgui.formats.render.big_text import LOOK_BYTES, tree_text
from postgui.formats.render.media import language_of
from postgui.model.content import Content
from postgui.model.exchange import ResponseHead
from postgui.translation import mark
from postgui.ui.viewer import Viewer, ViewerWidget


def _build(parent: QWidget) -> ViewerWidget:
    from postgui.ui.response.tree_viewer import TreeViewer  # the first answer need not wait for it

    return TreeViewer(parent)


def _matches(head: ResponseHead, head_bytes: bytes) -> int:
    if not head_bytes.strip():
        return 0
    return 35 if language_of(head.header("content-type"), head_bytes) in ("json", "xml") else 0


def quick(body: Content, content_type: str) -> bool:
    """Whether the charset is told without a long look."""
    return not needs_detection(body.head(LOOK_BYTES), content_type)


KIND = Viewer(
    id="tree", label=mark("Tree"), order=12, matches=_matches, build=_build, prepare=tree_text, quick=quick
)
