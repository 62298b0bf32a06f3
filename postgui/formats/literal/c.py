"""C (C17, section 6.4.5): bytes, escaped in octal, which ends after three digits whatever follows."""

from postgui.formats.literal.escape import quoted


def text(value: str) -> str:
    """A string literal of the UTF-8 bytes."""
    return data(value.encode())


def data(value: bytes) -> str:
    """A string literal of any bytes; `?` is escaped because `??=` is another spelling of `#`."""
    return quoted(value.decode("latin-1"), lambda code: f"\\{code:03o}", more={"?": "\\?"}, ascii_only=True)
