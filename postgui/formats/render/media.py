"""What kind of bytes a body holds, from its Content-Type and its first bytes. Pure, no table on disk."""

from typing import Literal, TypeAlias

from postgui.translation import mark, tr

Language: TypeAlias = Literal[
    "json", "xml", "html", "javascript", "css", "yaml", "form", "multipart", "text", "binary"
]

_SIGNATURES: tuple[tuple[bytes, int, str, str], ...] = (
    # first bytes, where, type, name
    (b"\x89PNG\r\n\x1a\n", 0, "image/png", mark("PNG image")),
    (b"\xff\xd8\xff", 0, "image/jpeg", mark("JPEG image")),
    (b"GIF8", 0, "image/gif", mark("GIF image")),
    (b"WEBP", 8, "image/webp", mark("WebP image")),
    (b"ftypavif", 4, "image/avif", mark("AVIF image")),
    (b"BM", 0, "image/bmp", mark("BMP image")),
    (b"\x00\x00\x01\x00", 0, "image/x-icon", mark("Icon")),
    (b"%PDF-", 0, "application/pdf", mark("PDF document")),
    (b"PK\x03\x04", 0, "application/zip", mark("ZIP archive")),
    (b"\x1f\x8b", 0, "application/gzip", mark("gzip archive")),
    (b"7z\xbc\xaf\x27\x1c", 0, "application/x-7z-compressed", mark("7-Zip archive")),
    (b"\x28\xb5\x2f\xfd", 0, "application/zstd", mark("Zstandard archive")),
    (b"OggS", 0, "audio/ogg", mark("Ogg media")),
    (b"ID3", 0, "audio/mpeg", mark("MP3 audio")),
    (b"WAVE", 8, "audio/wav", mark("WAV audio")),
    (b"ftyp", 4, "video/mp4", mark("MP4 video")),
    (b"\x1aE\xdf\xa3", 0, "video/webm", mark("Matroska or WebM video")),
    (b"wOF2", 0, "font/woff2", mark("WOFF2 font")),
    (b"\x00asm", 0, "application/wasm", mark("WebAssembly module")),
    (b"SQLite format 3\x00", 0, "application/vnd.sqlite3", mark("SQLite database")),
)
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_LOOK_AT = 4096


def media_type(content_type: str) -> str:
    """The type without its parameters, in lower case."""
    return content_type.partition(";")[0].strip().lower()


def language_of(content_type: str, head: bytes) -> Language:
    """How to show a body: by its declared type, and by its first bytes where that says nothing.

    A declared text type is text whatever its bytes; a missing or vague one (`text/plain`,
    `application/octet-stream`) is looked into.
    """
    declared = media_type(content_type)
    if is_json_type(declared):
        return "json"
    if declared in ("text/html", "application/xhtml+xml"):
        return "html" if declared == "text/html" else "xml"
    if declared in ("text/xml", "application/xml", "image/svg+xml") or declared.endswith("+xml"):
        return "xml"
    if known := _code_language(declared):
        return known
    if declared.startswith("text/") and declared != "text/plain":
        return "text"
    if _is_binary(head):
        return "binary"
    return _sniff(head) if declared in ("", "text/plain", "application/octet-stream") else "text"


def _code_language(declared: str) -> Language | None:
    if declared.endswith(("/javascript", "/x-javascript", "/ecmascript")):
        return "javascript"
    if declared.endswith(("/yaml", "/x-yaml", "+yaml")):
        return "yaml"
    if declared.startswith("multipart/"):
        return "multipart"
    return {"text/css": "css", "application/x-www-form-urlencoded": "form"}.get(declared)  # type: ignore[return-value]


def is_json_type(declared: str) -> bool:
    """Whether a media type is JSON or a stream of it."""
    return declared.endswith(("/json", "+json", "/jsonl", "ndjson", "/json-seq")) or declared == "text/x-json"


def is_json_stream(declared: str) -> bool:
    """Whether a media type is one JSON value after another."""
    return declared.endswith(("/jsonl", "ndjson", "/json-seq", "/json-lines"))


def image_type(content_type: str, head: bytes) -> str:
    """The type of a bitmap image that Qt may know, or "": bytes count more than the header."""
    if not _is_binary(head):
        return ""
    sniffed = sniffed_type(head)
    if sniffed:
        return sniffed if sniffed.startswith("image/") else ""
    declared = media_type(content_type)
    return declared if declared.startswith("image/") and declared != "image/svg+xml" else ""


def sniffed_type(head: bytes) -> str:
    """The type that the first bytes tell, or ""; Ogg is `audio/ogg` whatever is in it."""
    return next((kind for first, at, kind, _ in _SIGNATURES if head.startswith(first, at)), "")


def describe(content_type: str, head: bytes) -> str:
    """What a binary body is: `PNG image`, or its declared type, or just binary data."""
    named = next((name for first, at, _, name in _SIGNATURES if head.startswith(first, at)), "")
    return tr(named) or media_type(content_type) or tr("Binary data")


def _is_binary(head: bytes) -> bool:
    start = head[:_LOOK_AT]
    if start.startswith(_MARKS):
        return False
    # Marks of letters alone could also begin a text.
    if any(start.startswith(first, at) for first, at, _, _ in _SIGNATURES if not first.isalnum()):
        return True
    if b"\x00" in start:
        # UTF-16 without a mark has a zero in every ASCII character; other text has none at all.
        return not _zeros_alternate(start)
    controls = sum(byte < 0x20 and byte not in b"\t\n\r\f\x1b\x1e\b" for byte in start)
    return controls * 20 > len(start)


def _zeros_alternate(start: bytes) -> bool:
    even, odd = start[0::2].count(0), start[1::2].count(0)
    half = len(start) // 2
    return half > 0 and min(even, odd) == 0 and max(even, odd) * 2 > half


def _sniff(head: bytes) -> Language:
    start = head[:_LOOK_AT].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith((b"{", b"[")):
        return "json"
    lower = start[:14].lower()
    if lower.startswith((b"<!doctype html", b"<html")):
        return "html"
    return "xml" if start.startswith(b"<?xml") else "text"
