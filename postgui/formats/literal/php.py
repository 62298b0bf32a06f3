"""PHP (manual, Strings): between single quotes only they and the backslash have an escape."""

from postgui.formats.literal.escape import is_plain, quoted


def text(value: str) -> str:
    """A string literal, on several lines where the text is."""
    if is_plain(value):
        escaped = value.replace("\\", "\\\\").replace("'", "\\'")
        return f"'{escaped}'"
    return quoted(value, lambda code: f"\\u{{{code:x}}}", more={"$": "\\$"})
