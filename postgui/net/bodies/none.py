"""No body at all: no Content-Type, no Content-Length."""

from pathlib import Path

from postgui.model.request import Body
from postgui.net.body_kind import BodyKind
from postgui.net.outgoing import EncodedBody
from postgui.translation import mark


def _encode(body: Body, base: Path) -> EncodedBody:
    return EncodedBody()


KIND = BodyKind(id="none", label=mark("None", "body"), form="none", encode=_encode, order=0)
