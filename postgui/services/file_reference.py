"""Relative paths of body files, kept right when the request that names them moves to another folder.

They count from the request's file (`postgui.model.request.BodyFile`). What moves along stays as it is.
"""

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from postgui.formats.opencollection_read import read_request
from postgui.formats.opencollection_write import update_request
from postgui.formats.yaml12 import decode
from postgui.model.problem import ProblemError
from postgui.services.body_file import with_files_from
from postgui.services.tree_making import Making

_MARK = b"file"


def rebase_files(making: Making, pairs: Sequence[tuple[Path, Path]], *, note: bool = True) -> None:
    """Change the requests at or below the new path of each pair (old, new) that name files elsewhere."""
    for old, new in pairs:
        for path in sorted(new.rglob("*.yml")) if new.is_dir() else [new]:
            with suppress(OSError, ProblemError):  # what can't be read names no file that could be found
                data = path.read_bytes()
                if _MARK not in data:
                    continue
                was = old if path == new else old / path.relative_to(new)
                text = decode(data, path.name)
                request = read_request(text, name=path.stem, where=path.name)
                moved = with_files_from(request, _rebasing(was.parent, path.parent, pairs))
                if moved != request:
                    changed = update_request(text, moved, name=path.stem, where=path.name).encode()
                    making.write(path, lambda _old, changed=changed: changed, note=note)  # type: ignore[misc]


def _rebasing(was: Path, now: Path, pairs: Sequence[tuple[Path, Path]]) -> Callable[[str], str]:
    def rebased(path: str) -> str:
        if not path or path.startswith("{{") or Path(path).is_absolute():
            return path
        target = Path(os.path.normpath(was / path))
        if any(target == old or old in target.parents for old, _ in pairs):
            return path  # it moved, too
        return Path(os.path.relpath(target, now)).as_posix()

    return rebased if was != now else lambda path: path
