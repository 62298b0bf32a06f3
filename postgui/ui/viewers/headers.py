"""Headers: as they came, with order, case and repeats; and the redirects on the way there."""

from postgui.model.exchange import ResponseHead
from postgui.translation import mark
from postgui.ui.response.header_view import HeaderView
from postgui.ui.viewer import Viewer


def _matches(_head: ResponseHead, head_bytes: bytes) -> int:
    return 30 if head_bytes else 50


KIND = Viewer(
    id="headers",
    label=mark("Headers"),
    order=80,
    matches=_matches,
    build=HeaderView,
    count=lambda head: len(head.headers),
)
