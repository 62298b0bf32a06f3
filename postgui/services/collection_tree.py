"""Folders on disk -> the tree of nodes that the sidebar shows.

Heads of files are remembered by path, time and size, so looking again costs a stat each. The
methods that look at the disk block: call them in a thread.
"""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from postgui.formats.opencollection_head import HEAD_BYTES, Head, full_head, quick_head
from postgui.formats.yaml12 import decode
from postgui.model.collection import Node
from postgui.model.problem import Problem, ProblemError
from postgui.storage.collection_folder import (
    COLLECTION_FILE,
    FOLDER_FILE,
    ScannedFile,
    ScannedFolder,
    read,
    scan,
)
from postgui.storage.file import disk_problem

Known: TypeAlias = Head | Problem | None
"""What a file is: an item, broken, or YAML of another sort (None)."""


SEQ_GAP = 1000


class TreeReader:
    """Makes nodes, remembering what it has read."""

    def __init__(self) -> None:
        self._stamps: dict[Path, tuple[int, int]] = {}
        self._heads: dict[Path, Known] = {}

    def folder(self, path: Path) -> Node:
        """The tree of a collection, or of a folder in one."""
        return self._folder_node(scan(path, self._stamps, HEAD_BYTES))

    def folder_or_gone(self, path: Path) -> Node | None:
        """The tree of a folder; None if there is no such folder any more."""
        return self.folder(path) if path.is_dir() else None

    def file(self, path: Path) -> Node | None:
        """The node of one file, read anew; None if it is gone, or none of ours."""
        try:
            status = path.stat()
            with path.open("rb") as file:
                head = file.read(HEAD_BYTES)
        except OSError:
            return None
        return self._file_node(ScannedFile(path, status.st_mtime_ns, status.st_size, head))

    def _folder_node(self, scanned: ScannedFolder) -> Node:
        children = [self._folder_node(folder) for folder in scanned.folders]
        is_collection = False
        about: Known = None
        for file in scanned.files:
            if file.path.name in (FOLDER_FILE, COLLECTION_FILE):
                if not is_collection:
                    is_collection = file.path.name == COLLECTION_FILE
                    about = self._head(file)
            elif (node := self._file_node(file)) is not None:
                children.append(node)
        problem = about if isinstance(about, Problem) else None
        if scanned.error is not None:
            problem = disk_problem(scanned.error, f"{scanned.path.name} could not be read").problem
        head = about if isinstance(about, Head) else None
        return Node(
            scanned.path,
            "collection" if is_collection else "folder",
            (head.name if head else "") or scanned.path.name,
            seq=head.seq if head else None,
            problem=problem,
            children=in_order(children),
        )

    def _file_node(self, file: ScannedFile) -> Node | None:
        head = self._head(file)
        if isinstance(head, Problem):
            return Node(file.path, "broken", file.path.stem, problem=head)
        if head is None or head.kind in ("collection", "folder"):
            return None
        name = head.name or file.path.stem
        if head.kind == "request":
            return Node(file.path, "request", name, head.method, head.url, head.seq, head.detail)
        return Node(file.path, "other", name, seq=head.seq, detail=head.detail)

    def _head(self, file: ScannedFile) -> Known:
        if file.head is None:
            return self._heads.get(file.path)
        head: Known = quick_head(file.head, whole=file.size_bytes <= len(file.head))
        if head is None:
            try:
                head = full_head(decode(read(file.path), file.path.name), file.path.name)
            except ProblemError as error:
                head = error.problem
        self._heads[file.path] = head
        self._stamps[file.path] = (file.mtime_ns, file.size_bytes)
        return head


def in_order(nodes: Iterable[Node]) -> tuple[Node, ...]:
    """Folders first, then by seq (those without come last), then by name."""

    def place(node: Node) -> tuple[bool, bool, float, str, str]:
        is_folder = node.kind in ("folder", "collection")
        return (not is_folder, node.seq is None, node.seq or 0, node.name.casefold(), node.path.name)

    return tuple(sorted(nodes, key=place))


def find(root: Node, path: Path) -> Node | None:
    """The node of `path` in the tree of `root`."""
    node: Node | None = root
    above = frozenset(path.parents)
    while node is not None and node.path != path:
        node = next((child for child in node.children if child.path == path or child.path in above), None)
    return node


def with_node(root: Node, path: Path, new: Node | None) -> Node:
    """The tree of `root` in which `new` stands for `path`: replaced, added, or (None) taken out."""
    if root.path == path:
        return new or root
    above = frozenset(path.parents)
    if path.parent == root.path:
        kept = tuple(child for child in root.children if child.path != path)
        return replace(root, children=in_order((*kept, new)) if new else kept)
    return replace(
        root,
        children=tuple(
            with_node(child, path, new) if child.path in above else child for child in root.children
        ),
    )


def next_seq(siblings: Iterable[Node], *, folders: bool) -> int:
    """A place after all siblings of one sort, with room between for moving others in."""
    taken = [node.seq for node in siblings if (node.kind == "folder") is folders and node.seq is not None]
    return int(max((*taken, 0))) + SEQ_GAP


def seq_after(siblings: Iterable[Node], path: Path) -> int | None:
    """A whole number halfway between `path` and the sibling below it; None if there is none."""
    ordered = list(in_order(siblings))
    at = next((i for i, node in enumerate(ordered) if node.path == path), None)
    if at is None or (here := ordered[at].seq) is None:
        return None
    is_folder = ordered[at].kind == "folder"
    below = [node.seq for node in ordered[at + 1 :] if (node.kind == "folder") is is_folder]
    if not below or below[0] is None:
        return int(here) + SEQ_GAP
    middle = int((here + below[0]) // 2)
    return middle if here < middle < below[0] else None


def free_title(name: str, siblings: Iterable[Node]) -> str:
    """`name`, numbered if a sibling is called so."""
    taken = {node.name.casefold() for node in siblings}
    title, number = name, 1
    while title.casefold() in taken:
        number += 1
        title = f"{name} {number}"
    return title
