"""Ruby (documentation, Literals): `#{`, `#$` and `#@` would be looked at between double quotes."""

from postgui.formats.literal.escape import braced, is_plain, quoted


def text(value: str) -> str:
    """A string literal, on several lines where the text is."""
    if is_plain(value):
        escaped = value.replace("\\", "\\\\").replace("'", "\\'")
        return f"'{escaped}'"
    return quoted(value, braced, more={"#": "\\#"})
