"""Dataclasses <-> the plain values of JSON, by their declared types.

A sidecar may be edited by hand, so reading checks every value: one that makes no sense is passed over,
as if it were not there. Only what differs from the default is written. Pure.
"""

import types
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
_MOST = 10**15


def plain(value: Any) -> Any:
    """A dataclass (of texts, numbers, switches, tuples and dataclasses) as JSON can hold it."""
    if is_dataclass(value):
        pairs = ((each, getattr(value, each.name)) for each in fields(value))
        return {each.name: plain(now) for each, now in pairs if now != _default(each)}
    return [plain(item) for item in value] if isinstance(value, tuple) else value


def from_plain(kind: type[T], content: object) -> T | None:
    """A `kind`, which is a dataclass, of the values in `content` that make sense.

    None if it is no object, or lacks a value that has no default.
    """
    return _read_object(kind, content) if isinstance(content, Mapping) else None


def sensible(kind: type[Any], content: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of the dataclass `kind` that `content` has a sensible value for."""
    found: dict[str, Any] = {}
    for name, wanted in _declared(kind).items():  # type: ignore[arg-type]  # a class is hashable
        if name in content:
            fits, value = _read(wanted, content[name])
            if fits:
                found[name] = value
    return found


@cache
def _declared(kind: type[Any]) -> dict[str, Any]:
    """The types of the fields by name; working them out takes longer than reading a sidecar."""
    return get_type_hints(kind)


def _read(wanted: Any, value: Any) -> tuple[bool, Any]:
    """Whether `value` is a `wanted`, and that."""
    origin = get_origin(wanted)
    if origin is Literal:
        return isinstance(value, str) and value in get_args(wanted), value
    if origin in (Union, types.UnionType):
        tried = (_read(each, value) for each in get_args(wanted) if each is not type(None))
        return next((result for result in tried if result[0]), (False, None))
    if origin is tuple:
        if not isinstance(value, list):
            return False, None
        read = (_read(get_args(wanted)[0], item) for item in value)
        return True, tuple(item for fits, item in read if fits)
    if is_dataclass(wanted):
        made = _read_object(wanted, value) if isinstance(value, dict) else None
        return made is not None, made
    if wanted is int:
        return type(value) is int and 0 <= value < _MOST, value
    return type(value) is wanted, value


def _read_object(kind: Any, content: Mapping[str, Any]) -> Any:
    found = sensible(kind, content)
    needed = (each.name for each in fields(kind) if _default(each) is MISSING)
    return None if any(name not in found for name in needed) else kind(**found)


def _default(field: "Field[Any]") -> Any:
    return field.default_factory() if field.default_factory is not MISSING else field.default
