"""What can be done to requests and folders in the tree, and what is refused.

These functions block: `postgui.services.tree_edits` calls them on the writer's thread. Each returns the
changes it made, or has made none when it raises a `ProblemError`.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from postgui.services.collection_change import refused
from postgui.services.file_reference import rebase_files
from postgui.services.request_reference import Renamed, renamed_references
from postgui.services.tree_making import Making
from postgui.storage.collection_folder import check_inside, root_of
from postgui.storage.trash import Trashed, take_from_trash
from postgui.storage.tree_change import Added, Change, Moved
from postgui.translation import tr


def create_folder(data_dir: Path, parent: Path, name: str, seq: int) -> tuple[Change, ...]:
    """A new folder in a collection."""
    check_inside(root_of(parent), parent)
    with Making(data_dir) as making:
        making.create_folder(parent, name, seq)
    return tuple(making.changes)


def rename(data_dir: Path, path: Path, name: str, old_name: str) -> tuple[Change, ...]:
    """Change `info.name` and the file or folder name; the folder of a collection keeps its own.

    Scripts of the collection that call it by its old name call it by the new one.
    """
    root = root_of(path)
    check_inside(root, path)
    with Making(data_dir) as making:
        making.set_info(path, name=name)
        if root is not None and path != root:
            new = making.move(path, path.parent, name)
            renamed_references(making, root, [Renamed(path, new, old_name, name)])
    return tuple(making.changes)


def move(data_dir: Path, paths: Sequence[Path], folder: Path, seqs: Mapping[Path, int]) -> tuple[Change, ...]:
    """Put requests and folders into a folder, of this or another collection, at the places `seqs` says.

    `seqs` may have siblings, too, that make room.
    """
    target = root_of(folder)
    check_inside(target, folder)
    for path in paths:
        check_item(path)
        if folder == path or path in folder.parents:
            raise refused(
                tr("{name} can't be moved into itself", name=path.name), tr("Choose another folder.")
            )
    with Making(data_dir) as making:
        now: dict[Path, Path] = {}
        for path in paths:
            if path.parent != folder:
                now[path] = making.move(path, folder, path.name if path.is_dir() else path.stem)
        for path, seq in seqs.items():
            making.set_info(now.get(path, path), seq=seq)
        rebase_files(making, tuple(now.items()))
        if target is not None:
            moved = [change for change in making.changes if isinstance(change, Moved)]
            inside = [Renamed(change.old, change.new) for change in moved if target in change.old.parents]
            renamed_references(making, target, inside)
    return tuple(making.changes)


class Copy(NamedTuple):
    """One thing to copy: under which name, and at which place."""

    path: Path
    name: str
    seq: int


def copy(
    data_dir: Path, copies: Sequence[Copy], folder: Path, seqs: Mapping[Path, int]
) -> tuple[Change, ...]:
    """Copy requests and folders into a folder; `seqs` has the siblings that make room."""
    check_inside(root_of(folder), folder)
    for path, _, _ in copies:
        check_item(path)
        if path == folder or path in folder.parents:
            raise refused(
                tr("{name} can't be copied into itself", name=path.name), tr("Choose another folder.")
            )
    with Making(data_dir) as making:
        for path, name, seq in copies:
            copied = making.copy(path, folder, name)
            making.set_info(copied, name=name, seq=seq, note=False)
            if path.parent != folder:
                rebase_files(making, [(path, copied)], note=False)
        for path, seq in seqs.items():
            making.set_info(path, seq=seq)
    return tuple(making.changes)


def delete(data_dir: Path, items: Sequence[tuple[Path, str]]) -> tuple[Change, ...]:
    """Put requests and folders into the trash."""
    for path, _ in items:
        check_item(path)
    with Making(data_dir) as making:
        for path, name in items:
            making.remove(path, name)
    return tuple(making.changes)


def restore(_data_dir: Path, trashed: Trashed) -> tuple[Change, ...]:
    """Take something back out of the trash."""
    return (Added(take_from_trash(trashed), trashed.name),)


def check_item(path: Path) -> None:
    """Refuse what is outside of a collection, or is one."""
    root = root_of(path)
    check_inside(root, path)
    if root == path:
        raise refused(
            tr("{name} is a whole collection", name=path.name),
            tr("Close it here, and do this with its folder on disk."),
        )
