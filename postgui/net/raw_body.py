"""What the raw body kinds share: text that goes out as typed, in UTF-8."""

from pathlib import Path

from postgui.model.request import Body
from postgui.net.body_kind import BodyKind
from postgui.net.outgoing import EncodedBody


def raw_kind(kind_id: str, label: str, content_type: str, *, language: str = "text", order: int) -> BodyKind:
    """A kind whose bytes are its text; the body may name another type than the kind's own."""

    def encode(body: Body, base: Path) -> EncodedBody:
        return EncodedBody((body.text.encode(),), body.content_type or content_type, present=True)

    return BodyKind(kind_id, label, "text", encode, language, order, content_type=content_type)
