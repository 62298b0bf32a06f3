"""Folders on disk -> the tree of nodes that the sidebar shows.

Files are remembered by path, time and size, so looking again costs a stat each, and what has not
changed stays the very same node. The methods that look at the disk block: call them in a thread.
"""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

from postgui.formats.opencollection_head import HEAD_BYTES, Head, full_head, quick_head
from postgui.formats.yaml12 import decode
from postgui.model.collection import Node
from postgui.model.problem import Problem, ProblemError
from postgui.services.tree_node import in_order
from postgui.storage.collection_folder import COLLECTION_FILE, FOLDER_FILE, read
from postgui.storage.file import disk_problem
from postgui.storage.folder_scan import ScannedFile, ScannedFolder, Stamp, scan, scan_file
from postgui.storage.tree_index import IndexedFile, as_scanned
from postgui.translation import tr

Known: TypeAlias = Node | Head | Problem | None
"""What a file is: a row, what speaks for its folder (a head, or why there is none), YAML of another sort."""

_SPEAKERS = (FOLDER_FILE, COLLECTION_FILE)
_EXAMPLES = b"\nexamples:"


class TreeReader:
    """Makes nodes, remembering what it has read.

    Attributes:
        unkept: How many files were read that no index knows yet.
    """

    def __init__(self) -> None:
        self.unkept = 0
        self._stamps: dict[str, Stamp] = {}
        self._known: dict[str, Known] = {}
        self._indexed: dict[str, IndexedFile] = {}
        self._folders: dict[str, tuple[list[Node], Node]] = {}

    def remember(self, root: Path, files: Iterable[IndexedFile]) -> None:
        """Believe what an index says of the files of the collection in `root`, while their stamps agree."""
        start = f"{root}{os.sep}"
        for file in files:
            path = start + file.path
            if path not in self._stamps:
                self._stamps[path] = (file.mtime_ns, file.size_bytes)
                self._indexed[path] = file

    def expected(self, root: Path, files: Iterable[IndexedFile]) -> Node | None:
        """The tree that an index tells of, `remember`ed before; None if it is no collection's."""
        node = self._folder_node(as_scanned(root, files), set())
        return node if node.kind == "collection" else None

    def index(self, root: Path) -> Iterator[IndexedFile]:
        """What is known of the files of the collection in `root`; broken ones are left out."""
        start = f"{root}{os.sep}"
        for path, known in tuple(self._known.items()):
            if path.startswith(start) and (file := _indexed(path[len(start) :], self._stamps[path], known)):
                yield file

    def folder(self, path: Path) -> Node:
        """The tree of a collection, or of a folder in one."""
        scanned = scan(path, self._stamps)
        seen: set[str] = set()
        node = self._folder_node(scanned, seen)
        self._forget_others(f"{path}{os.sep}", seen)
        return node

    def folder_or_gone(self, path: Path) -> Node | None:
        """The tree of a folder; None if there is no such folder any more."""
        return self.folder(path) if path.is_dir() else None

    def file(self, path: Path) -> Node | None:
        """The node of one file, read anew; None if it is gone, or none of ours."""
        file = scan_file(path)
        return None if file is None else self._file_node(file, path.parent)

    def _folder_node(self, scanned: ScannedFolder, seen: set[str]) -> Node:
        known = self._folders.get(scanned.path)
        path = known[1].path if known is not None else Path(scanned.path)
        children = [self._folder_node(folder, seen) for folder in scanned.folders]
        is_collection = False
        about: Known = None
        for file in scanned.files:
            seen.add(file.path)
            if file.name not in _SPEAKERS:
                if isinstance(found := self._look(file, path), Node):
                    children.append(found)
            elif not is_collection:
                is_collection = file.name == COLLECTION_FILE
                about = self._look(file, path)
        problem = about if isinstance(about, Problem) else None
        if scanned.error is not None:
            problem = disk_problem(scanned.error, tr("{name} could not be read", name=path.name)).problem
        head = about if isinstance(about, Head) else None
        ordered = known[1].children if known is not None and known[0] == children else in_order(children)
        node = Node(
            path,
            "collection" if is_collection else "folder",
            (head.name if head else "") or path.name,
            seq=head.seq if head else None,
            problem=problem,
            children=ordered,
        )
        if known is not None and known[1] == node:
            node = known[1]
        self._folders[scanned.path] = (children, node)
        return node

    def _file_node(self, file: ScannedFile, folder: Path) -> Node | None:
        known = self._look(file, folder)
        return known if isinstance(known, Node) else None

    def _look(self, file: ScannedFile, folder: Path) -> Known:
        """What `file` is: as remembered, else as its start says, else as all of it says."""
        path = file.path
        if file.start is None:
            if (indexed := self._indexed.pop(path, None)) is None or path in self._known:
                return self._known.get(path)
            known = self._known[path] = _from_index(folder, file.name, indexed)
            return known
        known = _understood(file, folder / file.name, file.start)
        if known == (old := self._known.get(path)):
            known = old  # the same object tells everybody that nothing is new
        self._known[path] = known
        self._stamps[path] = file.stamp
        self.unkept += 1
        return known

    def _forget_others(self, start: str, seen: set[str]) -> None:
        for path in [path for path in tuple(self._stamps) if path.startswith(start) and path not in seen]:
            self._stamps.pop(path, None)
            self._known.pop(path, None)
            self._indexed.pop(path, None)


def _understood(file: ScannedFile, path: Path, start: bytes) -> Known:
    whole = file.stamp[1] <= len(start)
    head = quick_head(start[:HEAD_BYTES], whole=file.stamp[1] <= HEAD_BYTES)
    if head is None:
        try:
            data = start if whole else read(path)
            head = full_head(decode(data, file.name), file.name)
        except ProblemError as error:
            if file.name in _SPEAKERS:
                return error.problem
            return Node(path, "broken", file.name.removesuffix(".yml"), problem=error.problem)
    if file.name in _SPEAKERS:
        return head
    if head is None or head.kind in ("collection", "folder"):
        return None
    name = head.name or file.name.removesuffix(".yml")
    is_request = head.kind == "request"
    return Node(
        path,
        "request" if is_request else "other",
        name,
        head.method,
        head.url,
        head.seq,
        head.detail,
        tags=head.tags,
        has_examples=is_request and _EXAMPLES in start,
    )


def _indexed(path: str, stamp: Stamp, known: Known) -> IndexedFile | None:
    match known:
        case None:
            return IndexedFile(path, *stamp, "")
        case Head():
            return IndexedFile(path, *stamp, known.kind, known.name, known.method, known.url, known.seq)
        case Node(kind="request" | "other"):
            return IndexedFile(
                path,
                *stamp,
                known.kind,
                known.name,
                known.method,
                known.url,
                known.seq,
                known.detail,
                known.tags,
                known.has_examples,
            )
    return None


def _from_index(folder: Path, name: str, file: IndexedFile) -> Known:
    _, _, _, kind, title, method, url, seq, detail, tags, has_examples = file
    match kind:
        case "request" | "other" if name not in _SPEAKERS:
            return Node(folder / name, kind, title, method, url, seq, detail, None, (), tags, has_examples)
        case "request" | "other" | "collection" | "folder":
            return Head(kind, title, method, url, seq)
    return None
