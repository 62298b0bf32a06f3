"""How much an import has, in words."""

from postgui.translation import joined, plural


def counted(requests: int, folders: int, environments: int) -> str:
    """`3 requests, 1 folder`: what there is any of; "" if that is nothing."""
    parts = []
    if requests:
        parts.append(plural("{n:,} request", "{n:,} requests", requests))
    if folders:
        parts.append(plural("{n:,} folder", "{n:,} folders", folders))
    if environments:
        parts.append(plural("{n:,} environment", "{n:,} environments", environments))
    return joined(", ", parts)
