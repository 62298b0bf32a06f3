"""JavaScript (ECMAScript 2015 and later, section 12.9)."""

from postgui.formats.literal.escape import braced, is_plain, quieter, quoted


def text(value: str) -> str:
    """A string literal; of several lines, a template literal."""
    if "\n" in value and is_plain(value):
        escaped = value.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${")
        return f"`{escaped}`"
    return quoted(value, _escape, quote=quieter(value))


def _escape(code: int) -> str:
    return f"\\x{code:02x}" if code < 0x100 else braced(code)
