"""Java (JLS, section 3.10.5). ASCII only: before Java 18 the compiler reads in the locale's encoding."""

from postgui.formats.literal.escape import quoted, utf16


def text(value: str) -> str:
    """A string literal."""
    return quoted(value, utf16, ascii_only=True)
