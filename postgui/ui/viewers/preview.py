"""Preview: bitmap images as pictures. Nothing is fetched and nothing runs."""

from postgui.formats.render.media import image_type
from postgui.model.content import Content
from postgui.model.exchange import ResponseHead
from postgui.ui.response.image_viewer import ImageViewer, decodable
from postgui.ui.viewer import Viewer

_MAX_BYTES = 20_000_000


def _matches(head: ResponseHead, head_bytes: bytes) -> int:
    declared = head.header("content-type")
    return 90 if head_bytes and decodable(image_type(declared, head_bytes)) else 0


def read_image(body: Content, _content_type: str) -> bytes:
    """The file of the picture, or nothing if it is too large to show."""
    return body.head(_MAX_BYTES) if body.size_bytes <= _MAX_BYTES else b""


KIND = Viewer(
    id="preview",
    label="Preview",
    order=20,
    matches=_matches,
    build=ImageViewer,
    prepare=read_image,
)
