"""Kotlin (specification, String literals): `$` would begin a template."""

from postgui.formats.literal.escape import quoted, utf16


def text(value: str) -> str:
    """A string literal."""
    return quoted(value, utf16, more={"$": "\\$"})
