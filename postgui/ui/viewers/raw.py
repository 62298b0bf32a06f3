"""Raw: the body as it came; bytes that are no text in hexadecimal."""

from postgui.formats.charset import needs_detection
from postgui.formats.render.big_text import LOOK_BYTES, BigText, arriving_rows, beginning, big_raw, is_big
from postgui.formats.render.text_page import TextPage, is_quick, raw_page
from postgui.model.content import Content
from postgui.model.exchange import Incoming, ResponseHead
from postgui.translation import mark
from postgui.ui.response.text_viewer import TextViewer
from postgui.ui.viewer import Viewer, ViewerWidget


def _matches(head: ResponseHead, head_bytes: bytes) -> int:
    return 40 if head_bytes else 0


def prepare(body: Content, content_type: str) -> TextPage | BigText:
    """A page of a small body, a document of a big one.

    Raises:
        OSError: The body's file can't be read.
    """
    return big_raw(body, content_type) if is_big(body) else raw_page(body, content_type)


def quick(body: Content, content_type: str) -> bool:
    """Whether `prepare` takes no time: not where a charset has to be guessed from statistics."""
    if not is_big(body):
        return is_quick(body, content_type)
    return not needs_detection(body.head(LOOK_BYTES), content_type)


def follow(widget: ViewerWidget, head: ResponseHead, incoming: Incoming) -> bool:
    """Show the body while it comes, once its first bytes tell what it is."""
    first = beginning(incoming)
    text, passing = arriving_rows(first, head.header("content-type"), laid_out=False)
    assert isinstance(widget, TextViewer)
    return bool(first.size_bytes) and widget.follow(text, incoming, passing=passing)


KIND = Viewer(
    id="raw",
    label=mark("Raw"),
    order=30,
    matches=_matches,
    build=TextViewer,
    prepare=prepare,
    quick=quick,
    follow=follow,
)
