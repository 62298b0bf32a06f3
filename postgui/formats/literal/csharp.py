"""C# (specification, section 6.4.5.6)."""

from postgui.formats.literal.escape import quoted, utf16


def text(value: str) -> str:
    """A regular string literal."""
    return quoted(value, utf16)
