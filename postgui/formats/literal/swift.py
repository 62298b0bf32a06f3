"""Swift (The Swift Programming Language, String Literals): `\\(` is covered by the backslash's escape."""

from postgui.formats.literal.escape import braced, quoted


def text(value: str) -> str:
    """A string literal."""
    return quoted(value, braced)
