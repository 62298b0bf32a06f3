"""Pretty: JSON, XML and HTML re-indented and coloured, other text as it is."""

from postgui.formats.render.media import language_of
from postgui.formats.render.text_page import is_quick, pretty_page
from postgui.model.exchange import ResponseHead
from postgui.ui.response.text_viewer import TextViewer
from postgui.ui.viewer import Viewer


def _matches(head: ResponseHead, head_bytes: bytes) -> int:
    if not head_bytes:
        return 0
    language = language_of(head.header("content-type"), head_bytes)
    return {"binary": 0, "text": 60}.get(language, 80)


KIND = Viewer(
    id="pretty",
    label="Pretty",
    order=10,
    matches=_matches,
    build=TextViewer,
    prepare=pretty_page,
    quick=is_quick,
)
