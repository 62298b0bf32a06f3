"""Filter: the parts of JSON or XML that a path selects."""

from PySide6.QtWidgets import QWidget

from postgui.formats.render.query import query_language
from postgui.model.exchange import ResponseHead
from postgui.translation import mark
from postgui.ui.viewer import Viewer, ViewerWidget


def _build(parent: QWidget) -> ViewerWidget:
    from postgui.ui.response.query_view import QueryView  # the first answer need not wait for it

    return QueryView(parent)


def _matches(head: ResponseHead, head_bytes: bytes) -> int:
    return 35 if query_language(head.header("content-type"), head_bytes) else 0


KIND = Viewer(id="filter", label=mark("Filter"), order=18, build=_build, matches=_matches)
