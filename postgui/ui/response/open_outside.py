"""Opening a body with the system's program: a read-only copy, of a kind that can't run anything.

The name that a server gave never decides what opens it: the suffix comes from the bytes or the type, out
of the short list below. What is not in it (programs, scripts, pages) can be saved, not opened.
"""

import stat
from pathlib import Path

from postgui.formats.render.media import image_type, language_of, media_type, sniffed_type
from postgui.formats.render.preview import preview_kind
from postgui.model.exchange import Exchange
from postgui.model.problem import Problem, ProblemError
from postgui.translation import tr
from postgui.ui.body_name import body_file_name

_SUFFIXES = {
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "image/bmp": ".bmp",
    "image/avif": ".avif",
    "audio/mpeg": ".mp3",
    "audio/ogg": ".ogg",
    "audio/wav": ".wav",
    "audio/x-wav": ".wav",
    "audio/flac": ".flac",
    "audio/mp4": ".m4a",
    "video/mp4": ".mp4",
    "video/webm": ".webm",
    "video/quicktime": ".mov",
    "video/ogg": ".ogv",
    "text/csv": ".csv",
    "application/zip": ".zip",
}
_HEAD_BYTES = 4096


def outside_suffix(content_type: str, head: bytes) -> str:
    """The suffix under which a body may be opened; empty if it may not."""
    if not head:
        return ""
    kind = preview_kind(content_type, head)
    if kind == "pdf":
        return ".pdf"
    if kind == "image":
        return _SUFFIXES.get(image_type(content_type, head), "")
    if language_of(content_type, head) != "binary":
        return _text_suffix(content_type, head)
    declared = _SUFFIXES.get(media_type(content_type), "") if kind in ("audio", "video") else ""
    return declared or _SUFFIXES.get(sniffed_type(head), "")


def _text_suffix(content_type: str, head: bytes) -> str:
    """Text opens as text: a page or a script would do something."""
    if media_type(content_type) == "text/csv":
        return ".csv"
    return ".json" if language_of(content_type, head) == "json" else ".txt"


def copy_for_opening(exchange: Exchange, folder: Path) -> Path:
    """Write a read-only copy of the body into `folder`; its path. For a worker thread.

    Raises:
        ProblemError: It is of a kind that is not opened, or can't be written.
    """
    head = exchange.response
    content_type = head.header("content-type") if head else ""
    try:
        suffix = outside_suffix(content_type, exchange.body.head(_HEAD_BYTES))
        if not suffix:
            raise ProblemError(_refused())
        name = Path(body_file_name(exchange.request.url, head)).stem or "response"
        target = folder / f"{name}{suffix}"
        target.unlink(missing_ok=True)
        exchange.body.copy_to(target)
        target.chmod(stat.S_IRUSR)
    except OSError as error:
        raise ProblemError(
            Problem(
                tr("The body could not be opened"),
                tr("Its copy was not written: {reason}.", reason=error.strerror or error),
                tr("Make room on the disk, or save the body somewhere else."),
                "open-body",
                str(error),
            )
        ) from error
    return target


def _refused() -> Problem:
    return Problem(
        tr("This body is not opened with another program"),
        tr("It is of a kind that could run something, or of none that is known."),
        tr("Save it, and open the file yourself if you trust where it came from."),
        "open-body",
    )
