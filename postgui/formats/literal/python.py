"""Python (Language Reference, section 2.4.1)."""

from postgui.formats.literal.escape import quieter, quoted


def text(value: str) -> str:
    """A `str` literal."""
    return quoted(value, _escape, quote=quieter(value))


def double(value: str) -> str:
    """A `str` literal in double quotes, whatever is in it: what f-strings are made of."""
    return quoted(value, _escape)


def data(value: bytes) -> str:
    """A `bytes` literal."""
    quote = quieter(value.decode("latin-1"))
    return "b" + quoted(value.decode("latin-1"), _escape, quote=quote, ascii_only=True)


def _escape(code: int) -> str:
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
