"""`.env` files -> names and values, as the `dotenv` package of Node reads them, which Bruno uses.

`NAME=value`, also after `export`; `#` begins a comment; quotes (', " or `) may span lines, and in double
quotes `\\n` and `\\r` are line breaks. Nothing is expanded and nothing is run. Pure.
"""

import re

_LINE = re.compile(
    r"""^[ \t]*(?:export[ \t]+)?([\w.-]+)(?:[ \t]*=[ \t]*|:[ \t]+)"""
    r"""('(?:\\'|[^'])*'|"(?:\\"|[^"])*"|`(?:\\`|[^`])*`|[^#\r\n'"`][^#\r\n]*|)[ \t]*(?:#[^\n]*)?$""",
    re.MULTILINE,
)
_BREAKS = {"\\n": "\n", "\\r": "\r"}


def read_dotenv(text: str) -> dict[str, str]:
    """The values of a `.env` file; of two with one name the last counts, other lines are passed over."""
    values: dict[str, str] = {}
    for match in _LINE.finditer(text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")):
        name, raw = match[1], match[2].strip()
        quote = raw[:1] if raw[:1] in ("'", '"', "`") and raw[-1:] == raw[:1] and len(raw) > 1 else ""
        value = raw[1:-1] if quote else raw
        if quote == '"':
            value = re.sub(r"\\[nr]", lambda escape: _BREAKS[escape[0]], value)
        values[name] = value
    return values
