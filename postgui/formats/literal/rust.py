"""Rust (Reference, section Tokens). A raw string may have no carriage return, so it never does."""

from postgui.formats.literal.escape import braced, is_plain, quoted


def text(value: str) -> str:
    """A `&str` literal, raw where that is easier to read."""
    if ('"' in value or "\n" in value or "\\" in value) and is_plain(value):
        hashes = "#"
        while f'"{hashes}' in value:
            hashes += "#"
        return f'r{hashes}"{value}"{hashes}'
    return quoted(value, braced)


def data(value: bytes) -> str:
    """A byte string literal, `&[u8; N]`."""
    return "b" + quoted(value.decode("latin-1"), lambda code: f"\\x{code:02x}", ascii_only=True)
