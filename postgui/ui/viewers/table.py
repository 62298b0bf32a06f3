"""Table: a list of JSON objects, CSV or TSV in rows and columns."""

from PySide6.QtWidgets import QWidget

from postgui.formats.render.table import is_quick, read_table, table_score
from postgui.model.exchange import Incoming, ResponseHead
from postgui.translation import mark
from postgui.ui.viewer import Viewer, ViewerWidget


def _build(parent: QWidget) -> ViewerWidget:
    from postgui.ui.response.data_view import DataView  # the first answer need not wait for it

    return DataView(parent)


def _matches(head: ResponseHead, head_bytes: bytes) -> int:
    return table_score(head.header("content-type"), head_bytes)


def _follow(widget: ViewerWidget, head: ResponseHead, incoming: Incoming) -> bool:
    from postgui.ui.response.data_view import DataView

    assert isinstance(widget, DataView)
    return widget.follow(incoming, head.header("content-type"))


KIND = Viewer(
    id="table",
    label=mark("Table"),
    order=15,
    build=_build,
    matches=_matches,
    prepare=read_table,
    quick=is_quick,
    follow=_follow,
)
