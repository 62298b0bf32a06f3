"""Secrets go along when requests move or are copied into another collection."""

import asyncio
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from postgui.model.problem import ProblemError
from postgui.services.inherit import names_of

if TYPE_CHECKING:
    from postgui.services.context import Context


async def carry_secrets(
    context: "Context", source: Path | None, target: Path | None, paths: Iterable[Path]
) -> None:
    """Give `target` the secrets of `source` that the requests at or below `paths` name.

    Raises:
        ProblemError: kind `locked`, or what the disk says.
    """
    names: set[str] = set()
    for path in await asyncio.to_thread(_files, tuple(paths)):
        try:
            names |= set(names_of((await context.collections.load(path)).request))
        except ProblemError:
            continue  # it can't be sent, so it needs none
    if names:
        await context.secrets.carry(source, target, names)


def _files(paths: tuple[Path, ...]) -> list[Path]:
    return [file for path in paths for file in (sorted(path.rglob("*.yml")) if path.is_dir() else [path])]
