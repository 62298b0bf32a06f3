"""What the tabs that stand for a path (load tests, monitors, mock servers) have in common."""

import asyncio
from collections.abc import Iterable
from pathlib import Path

from postgui.model.collection import Node
from postgui.model.problem import Problem, ProblemError
from postgui.services.tree_node import find
from postgui.translation import tr


async def existing_path(key: str, meaning: str) -> Path:
    """The path that the session named `key`.

    Raises:
        ProblemError: There is nothing any more; `meaning` says what it is needed for.
    """
    path = Path(key)
    if not await asyncio.to_thread(path.exists):
        raise ProblemError(Problem(tr("{path} is gone", path=path), meaning, "", "disk"))
    return path


def name_at(roots: Iterable[Node], path: Path) -> str:
    """What the tree calls what is at `path`; its file's name if the tree has it not."""
    nodes = (find(root, path) for root in roots)
    return next((node.name for node in nodes if node is not None), path.stem)
