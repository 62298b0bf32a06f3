"""Go (specification, String literals). A raw one loses carriage returns, so it never has any."""

from postgui.formats.literal.escape import is_plain, quoted


def text(value: str) -> str:
    """A string literal, raw where that is easier to read."""
    if ('"' in value or "\n" in value or "\\" in value) and "`" not in value and is_plain(value):
        return f"`{value}`"
    return quoted(value, _escape)


def data(value: bytes) -> str:
    """A string literal of any bytes."""
    return quoted(value.decode("latin-1"), lambda code: f"\\x{code:02x}", ascii_only=True)


def _escape(code: int) -> str:
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
