"""JSON in UTF-16 or UTF-32 as UTF-8, since JSON is scanned byte by byte. RFC 8259 (8.1) allows only UTF-8
between systems, so such bodies are rare and small; big ones are refused."""

from postgui.documents.encoding import encoding_of
from postgui.documents.source import ByteSource, MemorySource

MOST_BYTES = 8 * 1024 * 1024


def as_utf8(source: ByteSource, encoding: str) -> tuple[ByteSource, str]:
    """The source and its charset, recoded if its characters are wider than a byte.

    Raises:
        ValueError: Too much to recode at once.
    """
    known = encoding_of(encoding)
    if known.unit.size == 1:
        return source, encoding
    if not source.finished or source.size > MOST_BYTES:
        raise ValueError(f"{source.size} bytes of {known.name} are too many to recode")
    text = known.decode(source.read(0, source.size))
    source.close()
    return MemorySource(text.encode("utf-8", "replace")), "utf-8"
