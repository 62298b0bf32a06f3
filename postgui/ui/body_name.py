"""A file name for a response body: pure, and safe on every system.

The name may come from a server, so nothing of it is trusted: no folder, no device name.
"""

import mimetypes
import re
from urllib.parse import unquote, urlsplit

from postgui.model.exchange import ResponseHead

_UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*]+')
# They turn the order of letters around, so that a program looks like a picture.
_TURNING = re.compile("[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")
_DEVICES = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|com[\d\u00b9\u00b2\u00b3]|lpt[\d\u00b9\u00b2\u00b3])\s*(\.|$)",
    re.IGNORECASE,
)
_EXTENDED = re.compile(r"(?:^|[;\s])filename\*\s*=\s*([\w!#$%&+^`{}~-]*)'[^']*'([^;\s]+)", re.IGNORECASE)
_PLAIN = re.compile(r'(?:^|[;\s])filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))', re.IGNORECASE)
_MAX_BYTES = 200
"""Most file systems take 255 bytes; whoever opens the file may add some."""
_MAX_SUFFIX_BYTES = 20


def body_file_name(url: str, head: ResponseHead | None) -> str:
    """What Content-Disposition says (RFC 6266), else the end of the URL's path, else `response`."""
    name = _safe(_from_disposition(head.header("Content-Disposition")) if head else "")
    if not name:
        name = _safe(unquote(urlsplit(url).path.rstrip("/").rsplit("/", 1)[-1])) or "response"
    if "." not in name and head is not None:
        media_type = head.header("Content-Type").partition(";")[0].strip()
        name += mimetypes.guess_extension(media_type) or ""
    return name


def _from_disposition(value: str) -> str:
    if match := _EXTENDED.search(value):
        charset = match[1] or "utf-8"
        try:
            return unquote(match[2], encoding=charset, errors="replace")
        except LookupError:
            return unquote(match[2])
    if match := _PLAIN.search(value):
        return re.sub(r"\\(.)", r"\1", match[1]) if match[1] is not None else match[2]
    return ""


def _safe(name: str) -> str:
    last = re.split(r"[/\\]", name)[-1]
    cleaned = _UNSAFE.sub("_", _TURNING.sub("", last)).strip(" .")
    cleaned = _shortened(cleaned.encode("utf-8", "replace").decode())
    return f"_{cleaned}" if _DEVICES.match(cleaned) else cleaned


def _shortened(name: str) -> str:
    """`name` in at most `_MAX_BYTES`, its suffix kept."""
    if len(name.encode()) <= _MAX_BYTES:
        return name
    stem, dot, suffix = name.rpartition(".")
    ending = f"{dot}{suffix}" if stem and len(suffix.encode()) <= _MAX_SUFFIX_BYTES else ""
    body = (stem if ending else name).encode()[: _MAX_BYTES - len(ending.encode())]
    return body.decode("utf-8", "ignore").strip(" .") + ending
