"""What the clipboard holds, when it is pasted where no text field is: pure."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from postgui.formats.curl.read import Imported

_URL = re.compile(r"(https?://|\{\{)\S+", re.IGNORECASE)
_MAX_LENGTH = 64_000


def url_in(text: str) -> str:
    """The URL, if `text` is one and nothing else; else ""."""
    stripped = text.strip()
    return stripped if len(stripped) <= _MAX_LENGTH and _URL.fullmatch(stripped) else ""


def curl_in(text: str) -> bool:
    """Whether `text` is a curl command; quick for any other text."""
    if "curl" not in text[:4096].lower():
        return False
    from postgui.formats.curl.read import looks_like_curl

    return looks_like_curl(text)


def curl_requests(text: str) -> "tuple[Imported, ...]":
    """The requests of a curl command; no file is read for them.

    Raises:
        ProblemError: It is broken off, or has no URL.
    """
    from postgui.formats.curl.read import read_curl

    return read_curl(text)


def notes_text(found: "tuple[Imported, ...]") -> str:
    """What of the command the requests do not have, in lines; empty if they have all of it."""
    return "\n".join(dict.fromkeys(note for one in found for note in one.notes))
