"""Model values as JSON bytes and back, typed: drafts, the session, what the history keeps.

msgspec does the work. It refuses lone surrogates (half an emoji, from a careless paste), and
nobody's edits may be lost over that, so those take the slower way through the standard library,
which writes them as `\\udXXX`.
"""

import json
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")


def to_json(value: object) -> bytes:
    """Encode dataclasses, tuples, paths and bytes (as base64)."""
    import msgspec

    try:
        return msgspec.json.encode(value, enc_hook=_encode_other)
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(value, enc_hook=_encode_other)).encode("ascii")


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
