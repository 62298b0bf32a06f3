"""The text of an exchange that a search in the history looks through. Pure."""

import codecs
import re

from postgui.model.exchange import Exchange, HeaderList

INDEXED_BYTES = 256 << 10
"""Of each body, so much from its start can be found."""

_CHARSET = re.compile(r"charset\s*=\s*\"?([\w.:-]+)", re.IGNORECASE)
_TEXT_TYPE = re.compile(
    r"^(text/|[\w.-]+/([\w.-]+\+)?(json|xml|javascript|x-www-form-urlencoded|yaml|graphql))", re.IGNORECASE
)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def header_text(exchange: Exchange) -> str:
    """Every header line that went out or came back, redirects included."""
    lists: list[HeaderList] = []
    for hop in exchange.redirects:
        lists += [hop.request.headers, hop.response.headers if hop.response is not None else ()]
    lists.append(exchange.request.headers)
    if exchange.response is not None:
        lists.append(exchange.response.headers)
    return "\n".join(f"{name}: {value}" for headers in lists for name, value in headers)


def body_text(content_type: str, data: bytes) -> str:
    """The start of a body as text, "" if it is none. A character cut at the end is left out."""
    for encoding in _encodings(content_type, data):
        try:
            return codecs.getincrementaldecoder(encoding)("strict").decode(data)
        except (LookupError, ValueError):
            continue
    return data.decode("cp1252", "replace") if _TEXT_TYPE.match(content_type) else ""


def _encodings(content_type: str, data: bytes) -> list[str]:
    marked = [encoding for mark, encoding in _BOMS if data.startswith(mark)][:1]
    named = _CHARSET.findall(content_type)[:1]
    # NUL is valid UTF-8, yet no text has it: pictures and archives would pass.
    return [*marked, *named] + (["utf-8"] if b"\0" not in data else [])
