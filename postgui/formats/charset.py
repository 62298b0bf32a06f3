"""Which charset a body is in, and its text.

The order: a byte order mark, the Content-Type, what the document says of itself (XML declaration,
HTML meta), UTF-8 if the bytes are valid UTF-8, and at last statistics over a bounded prefix. Pure;
the detection library is imported only when statistics are needed.
"""

import codecs
import re
from dataclasses import dataclass

from postgui.translation import tr

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_XML_DECLARATION = re.compile(rb"""^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9._:-]+)["']""")
_HTML_META = re.compile(rb"""<meta\s[^>]*?charset\s*=\s*["']?\s*([A-Za-z0-9._:-]+)""", re.IGNORECASE)
_PARAMETER = re.compile(r""";\s*charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^;\s"']+))""", re.IGNORECASE)
# Python calls these codecs of text too, but no server means them.
_NOT_CHARSETS = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs"})
_DECLARED_WITHIN = 1024
_DETECT_FROM = 16 * 1024
_DETECT_AT_LEAST = 8


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and where its charset was found (`how`: for a tooltip).

    `damaged` says that some bytes are not of that charset; each shows as U+FFFD.
    """

    text: str
    charset: str
    how: str
    damaged: bool = False


def decode(data: bytes, content_type: str = "", *, complete: bool = True) -> Decoded:
    """The text of `data`.

    Args:
        data: A body or the start of one.
        content_type: The header's value, with its parameters; may be empty.
        complete: False when `data` was cut: half a character at its end is left out, no damage.
    """
    for mark, charset in _MARKS:
        if data.startswith(mark):
            return _as(data[len(mark) :], charset, tr("byte order mark"), complete=complete)
    declared = declared_charset(data, content_type)
    if declared is not None:
        charset, how = declared
        decoded = _as(data, charset, how, complete=complete)
        if decoded.damaged and not (utf8 := _as(data, "utf-8", how, complete=complete)).damaged:
            return Decoded(
                utf8.text,
                "utf-8",
                tr("valid UTF-8, though the {how} says {charset}", how=how, charset=charset),
            )
        return decoded
    if (wide := _wide_json(data)) is not None:
        return _as(data, wide, tr("zero bytes"), complete=complete)
    decoded = _as(data, "utf-8", tr("valid UTF-8"), complete=complete)
    if not decoded.damaged:
        return decoded
    if _mostly_utf8(decoded.text):
        return Decoded(decoded.text, "utf-8", tr("mostly valid UTF-8"), damaged=True)
    return _as(data, _detect(data), "detected", complete=complete)


def needs_detection(data: bytes, content_type: str = "") -> bool:
    """Whether `decode` would go as far as statistics, which take too long for the window's thread."""
    if declared_charset(data, content_type) is not None or data.startswith(tuple(mark for mark, _ in _MARKS)):
        return False
    return _as(data, "utf-8", "", complete=False).damaged


def declared_charset(data: bytes, content_type: str) -> tuple[str, str] | None:
    """The charset that header or document names, and which of them did; None if nobody says a known one."""
    if (match := _PARAMETER.search(content_type)) and (
        name := _known(match[1] or match[2] or match[3] or "")
    ):
        return name, "Content-Type"
    head = data[:_DECLARED_WITHIN]
    if (found := _XML_DECLARATION.match(head)) and (name := _known(found[1].decode("ascii"))):
        # The declaration was read byte by byte, so it can't be in a charset of two bytes each.
        return ("utf-8" if name.startswith(("utf-16", "utf-32")) else name), tr("XML declaration")
    is_html = "html" in content_type.lower() or head.lstrip()[:9].lower().startswith((b"<!doctype", b"<html"))
    if is_html and (found := _HTML_META.search(head)) and (name := _known(found[1].decode("ascii"))):
        return ("utf-8" if name.startswith(("utf-16", "utf-32")) else name), tr("HTML meta")
    return None


def _known(label: str) -> str:
    """Python's name of a charset label, "" if there is no such charset."""
    try:
        name = codecs.lookup(label.strip()).name
        b"x".decode(name, "replace")  # refuses codecs that are no charsets (base64, zlib)
    except (LookupError, ValueError):
        return ""
    if name.replace("-", "_") in _NOT_CHARSETS:
        return ""
    # Marks are handled before any name; without one these two need a byte order.
    return f"{name}-le" if name in ("utf-16", "utf-32") else name


def _as(data: bytes, charset: str, how: str, *, complete: bool) -> Decoded:
    try:
        return Decoded(_decode_part(data, charset, "strict", complete), charset, how)
    except UnicodeDecodeError:
        return Decoded(_decode_part(data, charset, "replace", complete), charset, how, damaged=True)


def _decode_part(data: bytes, charset: str, errors: str, complete: bool) -> str:
    return codecs.getincrementaldecoder(charset)(errors).decode(data, complete)


def _wide_json(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark, told by its zero bytes (RFC 4627, 3): two ASCII characters first."""
    zeros = tuple(byte == 0 for byte in data[:4])
    patterns: dict[tuple[bool, ...], str] = {
        (True, True, True, False): "utf-32-be",
        (False, True, True, True): "utf-32-le",
        (True, False, True, False): "utf-16-be",
        (False, True, False, True): "utf-16-le",
    }
    return patterns.get(zeros)


def _mostly_utf8(text: str) -> bool:
    """Whether more characters prove UTF-8 than bytes speak against it: chance makes hardly any."""
    replaced = text.count("\ufffd")
    others = sum(1 for char in text if char > "\x7f") - replaced
    return others >= 2 * replaced


def _detect(data: bytes) -> str:
    import charset_normalizer

    if len(data) < _DETECT_AT_LEAST:
        return "utf-8"
    best = charset_normalizer.from_bytes(data[:_DETECT_FROM]).best()
    return _known(best.encoding) or "latin-1" if best is not None else "latin-1"
