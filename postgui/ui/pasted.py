"""What the clipboard holds, when it is pasted where no text field is: pure."""

import re

_URL = re.compile(r"(https?://|\{\{)\S+", re.IGNORECASE)
_MAX_LENGTH = 64_000


def url_in(text: str) -> str:
    """The URL, if `text` is one and nothing else; else ""."""
    stripped = text.strip()
    return stripped if len(stripped) <= _MAX_LENGTH and _URL.fullmatch(stripped) else ""
