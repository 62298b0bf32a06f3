"""Model values as JSON bytes and back, typed: drafts, the session, what the history keeps.

msgspec does the work. It refuses lone surrogates (half an emoji, from a careless paste), and
nobody's edits may be lost over that, so those take the slower way through the standard library,
which writes them as `\\udXXX`.
"""

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")
_LONG = 200_000
_SLICE = 64_000
"""Characters that are encoded in one go, with everything else waiting: a tenth of a millisecond."""
_REST_S = 0.0005


def to_json(value: object) -> bytes:
    """Encode dataclasses, tuples, paths and bytes (as base64)."""
    import msgspec

    try:
        return msgspec.json.encode(value, enc_hook=_encode_other)
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(value, enc_hook=_encode_other)).encode("ascii")


def to_json_gently(value: object) -> bytes:
    """As `to_json`, for a thread: a long text is encoded in slices, and between them others run.

    msgspec does not let go of the interpreter: 5 MB in one go are a stall of 10 ms in the window.
    """
    import msgspec

    plain = msgspec.to_builtins(value, enc_hook=_encode_other)
    return b"".join(_pieces(plain)) if _has_long(plain) else to_json(value)


def _has_long(plain: object) -> bool:
    match plain:
        case str():
            return len(plain) > _LONG
        case dict():
            return any(map(_has_long, plain.values()))
        case list() | tuple():
            return any(map(_has_long, plain))
    return False


def _pieces(plain: object) -> Iterator[bytes]:
    match plain:
        case str() if len(plain) > _LONG:
            yield b'"'
            for at in range(0, len(plain), _SLICE):
                yield to_json(plain[at : at + _SLICE])[1:-1]
                time.sleep(_REST_S)
            yield b'"'
        case dict() if _has_long(plain):
            for number, (key, each) in enumerate(plain.items()):
                yield (b"," if number else b"{") + to_json(key) + b":"
                yield from _pieces(each)
            yield b"}"
        case list() | tuple() if _has_long(plain):
            for number, each in enumerate(plain):
                yield b"," if number else b"["
                yield from _pieces(each)
            yield b"]"
        case _:
            yield to_json(plain)


def from_json(data: bytes, kind: type[T]) -> T:
    """Decode what `to_json` wrote. Unknown keys are ignored, missing ones take their default.

    Raises:
        ValueError: It is not JSON, or not of this kind.
    """
    import msgspec

    try:
        return msgspec.json.decode(data, type=kind, dec_hook=_decode_other)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        pass
    try:
        return msgspec.convert(json.loads(data), kind, dec_hook=_decode_other)
    except (msgspec.ValidationError, RecursionError) as error:
        raise ValueError(str(error)) from error


def _encode_other(value: object) -> Any:
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, str):  # one that a class of its own knows more of, such as a text in some language
        return str(value)
    raise NotImplementedError(f"{type(value).__name__} can't be stored")


def _decode_other(kind: type[Any], value: Any) -> Any:
    if kind is Path:
        return Path(value)
    raise NotImplementedError(f"{kind.__name__} can't be read back")
