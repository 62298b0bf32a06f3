"""A file name for a response body: pure, and safe on every system.

The name may come from a server, so nothing of it is trusted: no folder, no device name.
"""

import mimetypes
import re
from urllib.parse import unquote, urlsplit

from postgui.model.exchange import ResponseHead

_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_EXTENDED = re.compile(r"filename\*\s*=\s*([\w!#$%&+^`{}~-]*)'[^']*'([^;\s]+)", re.IGNORECASE)
_PLAIN = re.compile(r'filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))', re.IGNORECASE)
_MAX_LENGTH = 120


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
    cleaned = _UNSAFE.sub("_", last).strip(" .")[:_MAX_LENGTH].strip(" .")
    return f"_{cleaned}" if _DEVICES.match(cleaned) else cleaned
