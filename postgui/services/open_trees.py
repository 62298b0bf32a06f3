"""The trees of the opened collections, kept as the disk has them.

Looking at the disk happens in threads, and what was seen is remembered in the data folder for the next
start. Nothing here changes a collection.
"""

import asyncio
from collections.abc import Collection, Iterable
from pathlib import Path

from postgui.model.collection import Node
from postgui.model.event import Event
from postgui.services.collection_tree import TreeReader
from postgui.services.tree_node import find, gone, with_node
from postgui.storage.file import Writer
from postgui.storage.tree_index import read_index, write_index

_WORTH_KEEPING = 20
"""Fewer files than this are read again at the next start rather than written down now."""

_MANY_FOLDERS = 3
"""More of one collection than this cost as much as looking at all of it."""


_PAINTED_S = 0.05
"""What was shown from the index is painted by then: looking at the disk would hold that up."""


class OpenTrees:
    """Opened collections and their nodes.

    Attributes:
        changed: Emits the folder of a collection that was opened, closed, or has a new tree.
    """

    def __init__(self, data_dir: Path, writer: Writer) -> None:
        self.changed: Event[Path] = Event()
        self._data_dir = data_dir
        self._writer = writer
        self._roots: dict[Path, Node] = {}
        self._reader = TreeReader()
        self._changes = 0
        self._keeping: set[asyncio.Task[None]] = set()

    def roots(self) -> tuple[Node, ...]:
        """The opened collections, in the order they were opened."""
        return tuple(self._roots.values())

    def has(self, root: Path) -> bool:
        return root in self._roots

    async def open(self, root: Path) -> Node:
        """Read a whole tree and show it; one that is open already is looked at again.

        What the index tells of it shows before the disk is asked, which takes time for thousands of files.
        """
        expected = None if root in self._roots else await asyncio.to_thread(self._expect, root)
        if expected is not None:
            self._show(root, expected)
            await asyncio.sleep(_PAINTED_S)
        node = await self._read(root)
        if expected is not None and root not in self._roots:
            return node  # it was closed meanwhile
        self._show(root, node)
        if self._reader.unkept >= _WORTH_KEEPING:
            self._reader.unkept = 0
            self._keep(root)
        return node

    def close(self, root: Path) -> None:
        """Forget a tree."""
        if self._roots.pop(root, None) is not None:
            self.changed.emit(root)

    def note_change(self) -> None:
        """A change of the disk begins: what is being read meanwhile is read again."""
        self._changes += 1

    def find(self, path: Path) -> Node | None:
        """The node of `path`, if an opened collection has it."""
        for root in self._roots.values():
            if root.path in (path, *path.parents) and (node := find(root, path)) is not None:
                return node
        return None

    async def children(self, folder: Path) -> tuple[Node, ...]:
        """What is in `folder`, of an opened collection or not."""
        known = self.find(folder)
        if known is None:
            known = await asyncio.to_thread(self._reader.folder, folder)
        return known.children

    async def show_file(self, path: Path) -> None:
        """Bring one file's row up to date."""
        if any(root in path.parents for root in self._roots):
            self.put(path, await self._writer.run(self._reader.file, path))

    async def show_folder(self, folder: Path) -> None:
        """Bring a folder's rows up to date; of one that the tree does not have, its parent's."""
        for root in tuple(self._roots.values()):
            known = folder
            while known != root.path and known != known.parent and find(root, known) is None:
                known = known.parent
            if known == root.path or root.path in known.parents:
                self.put(known, await self._writer.run(self._reader.folder_or_gone, known))

    async def show_folders(self, folders: Collection[Path]) -> None:
        """Bring several folders up to date, without looking at any twice."""
        topmost = [folder for folder in folders if not any(other in folder.parents for other in folders)]
        for root in tuple(self._roots):
            mine = [folder for folder in topmost if folder == root or root in folder.parents]
            if len(mine) > _MANY_FOLDERS:
                await self.open(root)
            else:
                for folder in mine:
                    await self.show_folder(folder)

    async def look_at(self, paths: Iterable[Path]) -> None:
        """Bring the rows of `paths` up to date, in a thread of its own: a drive may not answer."""
        folders: set[Path] = set()
        for path in paths:
            hidden = [folder for folder in (path, *path.parents) if folder.name.startswith(".")]
            folders.add(path if path in self._roots else (hidden[-1] if hidden else path).parent)
        topmost = [folder for folder in folders if not any(other in folder.parents for other in folders)]
        for root in tuple(self._roots.values()):
            mine = [folder for folder in topmost if folder == root.path or root.path in folder.parents]
            if len(mine) > _MANY_FOLDERS:
                mine = [root.path]
            for folder in mine:
                await self._look(root.path, folder)

    async def _look(self, root: Path, folder: Path) -> None:
        while True:
            seen, tree = self._changes, self._roots.get(root)
            if tree is None:
                return
            known = folder
            while known != root and find(tree, known) is None:
                known = known.parent
            node = await asyncio.to_thread(self._reader.folder_or_gone, known)
            if seen == self._changes:  # else we changed something ourselves meanwhile
                self.put(known, node)
                return

    def put(self, path: Path, node: Node | None) -> None:
        """Show `node` (None: nothing any more) where `path` is."""
        for root_path, root in tuple(self._roots.items()):
            if root_path == path:
                self._show(root_path, node or gone(root))
            elif root_path in path.parents:
                self._show(root_path, with_node(root, path, node))

    async def finish(self) -> None:
        """Wait for what is being written down."""
        if self._keeping:
            await asyncio.wait(self._keeping)

    def _show(self, root: Path, node: Node) -> None:
        if self._roots.get(root) is not node:
            known = self._roots.get(root)
            self._roots[root] = node
            if known != node:
                self.changed.emit(root)

    async def _read(self, root: Path) -> Node:
        """Read a whole tree; again (cheaply) if something was changed meanwhile."""
        while True:
            seen = self._changes
            node = await asyncio.to_thread(self._reader.folder, root)
            if seen == self._changes:
                return node

    def _expect(self, root: Path) -> Node | None:
        files = read_index(self._data_dir, root)
        self._reader.remember(root, files)
        return self._reader.expected(root, files) if files else None

    def _keep(self, root: Path) -> None:
        """Write down what is known of `root`, after everything else that is to be written."""
        task = asyncio.get_running_loop().create_task(
            self._writer.run(self._write, root), name="keep the index of a collection"
        )
        self._keeping.add(task)
        task.add_done_callback(self._keeping.discard)

    def _write(self, root: Path) -> None:
        write_index(self._data_dir, root, self._reader.index(root))
