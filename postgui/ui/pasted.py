"""What the clipboard holds, when it is pasted where no text field is: pure."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from postgui.model.request import Request
from postgui.translation import tr

if TYPE_CHECKING:
    from postgui.formats.curl.read import Imported

_URL = re.compile(r"(https?://|\{\{)\S+", re.IGNORECASE)
_FETCH = re.compile(r"\s*(?:await\s+|(?:const|let|var)\s+\w+\s*=\s*(?:await\s+)?)?(?:window\.)?fetch\s*\(")
_RAW = re.compile(r"\s*[A-Z][A-Z0-9_-]{1,30} +\S+ +HTTP/(?:1\.[01]|2(?:\.0)?|3) *\r?\n")
_HEAD = 4096
_MOST = 4_000_000
_MAX_LENGTH = 64_000


def url_in(text: str) -> str:
    """The URL, if `text` is one and nothing else; else ""."""
    stripped = text.strip()
    return stripped if len(stripped) <= _MAX_LENGTH and _URL.fullmatch(stripped) else ""


def request_in(text: str) -> bool:
    """Whether `text` is a curl command, a fetch() call or a raw request; quick for any other text."""
    start = text[:_HEAD]
    if "curl" in start.lower():
        from postgui.formats.curl.read import looks_like_curl

        if looks_like_curl(text):
            return True
    return len(text) <= _MOST and (_FETCH.match(start) or _RAW.match(start)) is not None


def pasted_requests(text: str) -> "tuple[Imported, ...]":
    """The requests of such a text; no file is read for them, and nothing is run.

    Raises:
        ProblemError: It is broken off, or has no URL.
    """
    from postgui.formats.curl.read import Imported, read_curl

    start = text[:_HEAD]
    if not _FETCH.match(start) and not _RAW.match(start):
        return read_curl(text)
    from postgui.formats.importer_kind import chosen_kind, read_source
    from postgui.formats.importing.source import Source

    source = Source(tr("What was pasted"), text.encode("utf-8", "replace"))
    kind = chosen_kind(source, "fetch" if _FETCH.match(start) else "raw")
    found = read_source(source, kind)
    notes = tuple(f"{one.what}: {one.why}" for one in found.losses)
    requests = [one for one in found.collection.top.items if isinstance(one, Request)]
    return tuple(Imported(replace(one, name=""), notes) for one in requests)


def notes_text(found: "tuple[Imported, ...]") -> str:
    """What of the text the requests do not have, in lines; empty if they have all of it."""
    return "\n".join(dict.fromkeys(note for one in found for note in one.notes))
