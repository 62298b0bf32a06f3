"""Pretty: what has a known language laid out and coloured, other text as it is."""

from postgui.formats.charset import needs_detection
from postgui.formats.render.big_text import LOOK_BYTES, BigText, arriving_rows, beginning, big_pretty, is_big
from postgui.formats.render.media import language_of
from postgui.formats.render.text_page import TextPage, is_quick, pretty_page
from postgui.model.content import Content
from postgui.model.exchange import Incoming, ResponseHead
from postgui.translation import mark
from postgui.ui.response.text_viewer import TextViewer
from postgui.ui.viewer import Viewer, ViewerWidget


def _matches(head: ResponseHead, head_bytes: bytes) -> int:
    if not head_bytes:
        return 0
    language = language_of(head.header("content-type"), head_bytes)
    return {"binary": 0, "text": 60}.get(language, 80)


def prepare(body: Content, content_type: str) -> TextPage | BigText:
    """A page of a small body, a document of a big one.

    Raises:
        OSError: The body's file can't be read.
    """
    big = big_pretty(body, content_type) if is_big(body) else None
    if big is not None:
        return big
    page = pretty_page(body, content_type)
    # Deep nesting makes much of a little; a document is never cut.
    whole = big_pretty(body, content_type) if page.cut else None
    return whole or page


def quick(body: Content, content_type: str) -> bool:
    """Whether `prepare` takes no time: not where a charset is guessed, or markup is laid out."""
    if not is_big(body):
        return is_quick(body, content_type)
    if needs_detection(body.head(LOOK_BYTES), content_type):
        return False
    return big_pretty(body, content_type) is not None


def follow(widget: ViewerWidget, head: ResponseHead, incoming: Incoming) -> bool:
    """Show the body while it comes: JSON laid out, other kinds as they come and laid out at the end."""
    first = beginning(incoming)
    text, passing = arriving_rows(first, head.header("content-type"), laid_out=True)
    assert isinstance(widget, TextViewer)
    return bool(first.size_bytes) and widget.follow(text, incoming, passing=passing)


KIND = Viewer(
    id="pretty",
    label=mark("Pretty"),
    order=10,
    matches=_matches,
    build=TextViewer,
    prepare=prepare,
    quick=quick,
    follow=follow,
)
