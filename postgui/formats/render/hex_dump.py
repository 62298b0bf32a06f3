"""Bytes as offset, hexadecimal and ASCII, sixteen a line."""

_WIDTH = 16
_ASCII = bytes(value if 0x20 <= value < 0x7F else ord(".") for value in range(256))


def hex_dump(data: bytes) -> str:
    """Lines like `00000010  48 54 54 50 ...  |HTTP....|`."""
    lines = []
    for start in range(0, len(data), _WIDTH):
        row = data[start : start + _WIDTH]
        left, right = row[:8].hex(" "), row[8:].hex(" ")
        lines.append(f"{start:08x}  {left:<23}  {right:<23}  |{row.translate(_ASCII).decode('ascii')}|")
    return "\n".join(lines)
