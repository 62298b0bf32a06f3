"""Identifiers: random UUIDs (RFC 9562, version 4) under the names that people know."""

import uuid

from postgui.services.dynamic_kind import DynamicGroup, DynamicVariable, no_arguments
from postgui.translation import mark

_NAMES = ("uuid", "guid", "randomUUID")


def _make(arguments: str) -> str:
    no_arguments("uuid", arguments)
    return str(uuid.uuid4())


KIND = DynamicGroup(
    id="identifier",
    label=mark("Identifiers"),
    variables=tuple(DynamicVariable(name, mark("A random UUID, version 4"), _make) for name in _NAMES),
    order=10,
)
