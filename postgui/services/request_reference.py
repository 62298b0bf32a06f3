"""Scripts that call a request by its place or name, kept right when that changes.

Bruno's scripts say `bru.runRequest("Users/Get user")` (path below the collection, without suffix) and
`bru.setNextRequest("Get user")`, `bru.runner.setNextRequest(...)` (the name). Only such calls with a
literal are found; they are changed in the text of the file, and nothing else of it is.
"""

import re
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from postgui.services.tree_making import Making

_SUFFIXES = (".yml", ".js")
_SKIPPED = ("node_modules", ".git")
_MARKS = (b"runRequest", b"setNextRequest")
_CALL = re.compile(
    r"(?P<call>\b(?P<kind>runRequest|setNextRequest)\(\s*)(?P<quote>\\?[\"'`])(?P<target>[^\"'`\\\n]+)(?P=quote)"
)


class Renamed(NamedTuple):
    """A request or folder that has another path, and perhaps another name."""

    old: Path
    new: Path
    old_name: str = ""
    new_name: str = ""


def with_references(text: str, root: Path, renamed: Sequence[Renamed]) -> str:
    """`text` with its calls of what was renamed changed."""

    def replaced(match: re.Match[str]) -> str:
        target = match["target"]
        for each in renamed:
            if match["kind"] == "runRequest":
                new = _place(target, root, each)
            else:
                new = each.new_name if target == each.old_name and target else None
            if new is not None and not re.search(r"[\"'`\\]", new):
                return f"{match['call']}{match['quote']}{new}{match['quote']}"
        return match[0]

    return _CALL.sub(replaced, text)


def renamed_references(making: Making, root: Path, renamed: Sequence[Renamed]) -> None:
    """Change the scripts of the collection in `root` that call one of `renamed`."""
    if not renamed:
        return
    for path in _files(root):
        with suppress(OSError):
            data = path.read_bytes()
            if not any(mark in data for mark in _MARKS):
                continue
            with suppress(UnicodeDecodeError):
                new = with_references(data.decode(), root, renamed).encode()
                if new != data:
                    making.write(path, lambda _old, new=new: new)  # type: ignore[misc]


def _place(target: str, root: Path, renamed: Renamed) -> str | None:
    """Where `runRequest(target)` has to look now; None if it is about something else."""
    old, new = (path.relative_to(root).as_posix().removesuffix(".yml") for path in renamed[:2])
    bare = target.removesuffix(".yml").removesuffix(".bru")
    if bare == old:
        return new
    return new + bare.removeprefix(old) if bare.startswith(f"{old}/") else None


def _files(folder: Path) -> "list[Path]":
    found: list[Path] = []
    with suppress(OSError):
        for entry in sorted(folder.iterdir()):
            if entry.is_symlink():
                continue
            if entry.is_dir():
                found += [] if entry.name in _SKIPPED else _files(entry)
            elif entry.suffix in _SUFFIXES:
                found.append(entry)
    return found
