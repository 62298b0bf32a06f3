"""One file from disk as the whole body, streamed."""

import mimetypes
from pathlib import Path

from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Body
from postgui.net.body_kind import BodyKind
from postgui.net.outgoing import EncodedBody, FilePart
from postgui.translation import mark, tr


def _encode(body: Body, base: Path) -> EncodedBody:
    chosen = next((file for file in body.files if file.selected and file.path), None)
    if chosen is None:
        raise ProblemError(
            Problem(
                tr("No file is chosen as the body"),
                tr("The body is set to File, but there is nothing to send."),
                tr("Choose a file in the Body tab, or set the body to None."),
                "file",
            )
        )
    path = base / chosen.path
    guessed = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return EncodedBody((FilePart.of(path),), chosen.content_type or guessed, present=True)


KIND = BodyKind(id="file", label=mark("File"), form="file", encode=_encode, order=70)
