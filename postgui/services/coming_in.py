"""A collection that is trusted is asked about again when programs come into it from one that is not.

Trust is of a folder: what somebody else wrote must not get it by being copied, moved or saved there.
"""

import asyncio
from collections.abc import Iterable
from pathlib import Path

from postgui.model.problem import ProblemError
from postgui.model.request import Request
from postgui.services.stored_folder import load_folder
from postgui.services.stored_request import load_request
from postgui.services.trust import Trust
from postgui.storage.collection_folder import COLLECTION_FILE, FOLDER_FILE, root_of
from postgui.translation import tr

_FOLDER_FILES = (FOLDER_FILE, COLLECTION_FILE)


async def let_in(trust: Trust, paths: Iterable[Path], folder: Path) -> None:
    """Requests and folders at `paths` are about to come into `folder`: end its trust where that must be.

    Raises:
        ProblemError: It could not be written down that the collection is no longer trusted.
    """
    target = await asyncio.to_thread(root_of, folder)
    if target is None or not trust.of(target):
        return
    for path in paths:
        source = await asyncio.to_thread(root_of, path)
        if _is_strange(trust, source, target) and await asyncio.to_thread(_has_programs_below, path):
            await _end(trust, target, source, path.stem)
            return


async def let_in_request(trust: Trust, request: Request, source: Path | None, folder: Path) -> None:
    """The same for a request whose file was in the collection `source` (None: in none any more)."""
    target = await asyncio.to_thread(root_of, folder)
    if target is None or not trust.of(target):
        return
    if _is_strange(trust, source, target) and has_programs(request):
        await _end(trust, target, source, request.name)


def has_programs(request: Request) -> bool:
    """Whether it has anything that runs: Python, or a script of any kind."""
    return bool(request.python.strip() or request.scripts)


def _is_strange(trust: Trust, source: Path | None, target: Path) -> bool:
    return source != target and (source is None or not trust.of(source))


async def _end(trust: Trust, target: Path, source: Path | None, name: str) -> None:
    if source is None:
        why = tr("{name} came into it with scripts from outside of any collection.", name=name)
    else:
        why = tr(
            "{name} came into it with scripts from the folder {source}, which is not trusted.",
            name=name,
            source=source.name,
        )
    await trust.end(target, why)


def _has_programs_below(path: Path) -> bool:
    """Whether a request or folder on disk has programs; what can't be read may have some."""
    files = sorted(path.rglob("*.yml")) if path.is_dir() else [path]
    return any(_is_program(file) for file in files)


def _is_program(file: Path) -> bool:
    try:
        if file.name in _FOLDER_FILES:
            return bool(load_folder(file.parent).folder.defaults.scripts)
        return has_programs(load_request(file).request)
    except ProblemError as error:
        return error.problem.kind != "unsupported"  # such an item is kept, and never runs
