"""Finding and replacing in the files of a collection: what would change, and doing it as one step.

These functions block: call the finding one in a thread, the changing one on the writer's.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from postgui.formats.opencollection_environment import update_environment
from postgui.formats.opencollection_folder import read_folder, update_folder
from postgui.formats.opencollection_read import read_environment, read_request
from postgui.formats.opencollection_write import update_request
from postgui.formats.yaml12 import decode
from postgui.model.collection import Node
from postgui.model.problem import Problem, ProblemError
from postgui.services.replacement import Replacer, Wanted
from postgui.services.stored_folder import file_of
from postgui.services.tree_making import Making
from postgui.storage.collection_folder import COLLECTION_FILE, ENVIRONMENTS
from postgui.storage.tree_change import Change
from postgui.translation import tr


@dataclass(frozen=True, slots=True)
class FileChange:
    """What a file has and what it would have; `count` is how often something was found in it."""

    path: Path
    name: str
    before: bytes
    after: bytes
    count: int


def find_changes(node: Node, wanted: Wanted) -> tuple[FileChange, ...]:
    """What replacing would change at and below `node` (a collection brings its environments along).

    Files that can't be read are left out: the tree shows them as broken.

    Raises:
        ProblemError: kind `expression`.
    """
    if not wanted.find:
        return ()
    found: list[FileChange] = []
    for path, name, kind in _files(node):
        replacer = Replacer(wanted)
        try:
            before = path.read_bytes()
            if not replacer.may_be_in(before):
                continue
            after = _replaced(decode(before, path.name), path, kind, replacer).encode()
        except OSError:
            continue
        except ProblemError as error:
            if error.problem.kind == "expression":
                raise
            continue
        if after != before:
            found.append(FileChange(path, name, before, after, replacer.count))
    return tuple(found)


def replace_in_files(data_dir: Path, changes: Sequence[FileChange]) -> tuple[Change, ...]:
    """Write all of `changes`, or none.

    Raises:
        ProblemError: A file is not as it was looked through; what the disk says.
    """
    with Making(data_dir) as making:
        for each in changes:
            making.write(each.path, _checked(each))
    return tuple(making.changes)


def _checked(change: FileChange) -> Callable[[bytes | None], bytes]:
    """The new bytes of a file, if it still has those that were looked through."""

    def changed(old: bytes | None) -> bytes:
        if old != change.before:
            raise ProblemError(
                Problem(
                    tr("{name} was changed since it was looked through", name=change.path.name),
                    tr("Nothing was replaced anywhere."),
                    tr("Look again, then replace."),
                    kind="conflict",
                )
            )
        return change.after

    return changed


def _files(node: Node) -> Iterator[tuple[Path, str, str]]:
    if node.kind in ("collection", "folder"):
        yield file_of(node.path), tr("{name} (settings)", name=node.name), "folder"
        if node.kind == "collection":
            yield from _environments(node.path)
        for child in node.children:
            yield from _files(child)
    elif node.kind == "request":
        yield node.path, node.name, "request"


def _environments(root: Path) -> Iterable[tuple[Path, str, str]]:
    with suppress(OSError):
        for path in sorted((root / ENVIRONMENTS).glob("*.yml")):
            yield path, tr("{name} (environment)", name=path.stem), "environment"


def _replaced(text: str, path: Path, kind: str, replacer: Replacer) -> str:
    match kind:
        case "request":
            request = read_request(text, name=path.stem, where=path.name)
            return update_request(text, replacer.request(request), name=path.stem, where=path.name)
        case "environment":
            environment = read_environment(text, path, where=path.name)
            return update_environment(text, replacer.environment(environment), where=path.name)
    collection = path.name == COLLECTION_FILE
    name = path.parent.name
    folder = read_folder(text, name=name, collection=collection, where=path.name)
    return update_folder(text, replacer.folder(folder), name=name, collection=collection, where=path.name)
