"""Collections: what is open, and everything a person does to requests and folders in them.

Disk work happens in threads: reads in any, changes on the writer's, in the order asked for. The
trees are values; `changed` tells which collection has a new one. Nothing outside a collection's
folder is ever written.
"""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from postgui.model.collection import Folder, Node
from postgui.model.event import Event
from postgui.model.request import Request
from postgui.services.collection_chain import Chain, ChainReader, not_a_collection
from postgui.services.patience import PATIENCE_S, Patience
from postgui.services.stored_folder import StoredFolder, load_folder, save_folder
from postgui.services.stored_request import (
    StoredRequest,
    create_request,
    load_request,
    rewrite_request,
    save_request,
)
from postgui.services.trust import Trust
from postgui.storage.collection_folder import root_of
from postgui.storage.confirmation import Confirmations
from postgui.storage.file import Writer
from postgui.translation import tr

if TYPE_CHECKING:  # a run sends requests, and opens no tree
    from postgui.services.format_file import Formatted, Kept
    from postgui.services.open_trees import OpenTrees
    from postgui.services.tree_edits import TreeEdits
    from postgui.storage.trash import Trashed

P = ParamSpec("P")
T = TypeVar("T")

__all__ = ["Chain", "Collections", "StoredFolder", "StoredRequest"]


class Collections:
    """The collections that are open.

    Attributes:
        changed: Emits the folder of a collection that was opened, closed, or has a new tree.
        noticed: A disk that does not answer.
        trust: Which of them may run programs of their own.
        folder_saved: Emits a folder whose settings were saved: what is below it sends otherwise now.
    """

    def __init__(self, data_dir: Path, writer: Writer, *, patience_s: float = PATIENCE_S) -> None:
        self.folder_saved: Event[Path] = Event()
        self._patience = Patience(patience_s)
        self.noticed = self._patience.noticed
        self._data_dir = data_dir
        self._writer = writer
        self.trust = Trust(data_dir, writer)
        self.changed: Event[Path] = Event()
        self._chains = ChainReader()
        self._confirmations = Confirmations(data_dir)

    @cached_property
    def _trees(self) -> "OpenTrees":
        from postgui.services.open_trees import OpenTrees

        trees = OpenTrees(self._data_dir, self._writer)
        trees.changed.connect(self.changed.emit)
        return trees

    @cached_property
    def edits(self) -> "TreeEdits":
        """Everything that is done to requests and folders in the tree, with undo."""
        from postgui.services.tree_edits import TreeEdits

        return TreeEdits(self._data_dir, self._writer, self._trees, self.trust)

    # what is open

    def roots(self) -> tuple[Node, ...]:
        """The opened collections with their trees, in the order they were opened."""
        return self._trees.roots()

    async def open(self, folder: Path) -> Node:
        """Open a collection; one that is open already is read anew.

        Raises:
            ProblemError: kind `not-a-collection` if the folder is none.
        """
        folder = _absolute(folder)
        looking = asyncio.to_thread(root_of, folder)
        if await self._patience.wait(looking, tr("Opening {name}", name=folder.name)) != folder:
            raise not_a_collection(folder)
        return await self._patience.wait(self._trees.open(folder), tr("Opening {name}", name=folder.name))

    def close(self, folder: Path) -> None:
        """Forget a collection; its folder is not touched."""
        self._trees.close(_absolute(folder))

    async def refresh(self, folder: Path) -> Node:
        """Look at the disk again; raises as `open` does."""
        return await self.open(folder)

    async def look_at(self, paths: Iterable[Path]) -> None:
        """Bring the rows of `paths` up to date: others changed, added or removed them."""
        await self._trees.look_at(paths)

    async def create(self, folder: Path, name: str) -> Node:
        """Make `folder` (which may exist) a new collection, and open it. Where that held nothing
        yet, it is trusted: whatever it will hold, the person made.

        Raises:
            ProblemError: It is a collection already, or can't be written.
        """
        from postgui.services.collection_change import create_collection

        folder = _absolute(folder)
        fresh = await asyncio.to_thread(_is_empty, folder)
        await self._change(create_collection, folder, name)
        if fresh:
            await self.trust.put(folder, True)
        return await self.open(folder)

    def root_of(self, path: Path) -> Path | None:
        """The nearest folder at or above `path` that is a collection, open or not."""
        return root_of(path)

    def may_act(self, where: Path | None) -> bool:
        """Whether programs of what is at `where` may run: its collection is trusted.

        Without a place it was typed by the person. A place in no collection is nobody's who could be trusted:
        a collection whose folder was moved, or whose file is gone, must not come to more by that.
        """
        root = root_of(where) if where is not None else None
        return self.trust.of(root) if root is not None or where is None else self.trust.all_for_now

    def name_of(self, root: Path) -> str:
        """What the collection at `root` is called, as far as that is known: else its folder's name."""
        names = (node.name for node in self.roots() if node.path == root)
        return next(names, root.name)

    async def chain(self, path: Path) -> Chain:
        """What the collection and the folders above `path` (or at it) give.

        Raises:
            ProblemError: `path` is in no collection, or one of these files is broken.
        """
        return await asyncio.to_thread(self._chains.chain, path)

    # requests

    async def load(self, path: Path) -> StoredRequest:
        """Read a request.

        Raises:
            ProblemError: kind `broken-file` with line and reason, `unsupported`, or `disk`.
        """
        return await self._patience.wait(
            asyncio.to_thread(load_request, path), tr("Opening {stem}", stem=path.stem)
        )

    async def save(self, path: Path, request: Request, expected_sha256: str | None) -> StoredRequest:
        """Write a request into its file.

        Raises:
            ProblemError: kind `conflict` if the file has another hash than expected (None: any will
                do); else what the disk says.
        """
        saving = self._change(save_request, path, request, expected_sha256)
        stored = await self._patience.wait(saving, tr("Saving {stem}", stem=path.stem))
        await self._trees.show_file(path)
        return stored

    async def write_anew(self, path: Path, request: Request) -> StoredRequest:
        """Write a request whose file is gone or broken; what was broken goes into the trash.

        Raises:
            ProblemError: What the disk says.
        """
        stored = await self._change(rewrite_request, self._data_dir, path, request)
        await self._trees.show_folder(path.parent)
        return stored

    async def create_request(self, folder: Path, request: Request) -> StoredRequest:
        """Add a request at the end of a folder, under a file name that is safe and free."""
        from postgui.services.tree_node import next_seq

        seq = next_seq(await self._trees.children(folder), folders=False)
        stored = await self._change(create_request, folder, request, seq)
        await self._trees.show_file(stored.path)
        self.edits.note_created(stored.path, stored.request.name)
        return stored

    async def siblings(self, path: Path) -> list[Path]:
        """The items of the same sort (folders, or all else) beside `path` and itself, in order."""
        from postgui.services.tree_node import in_order

        nodes = await self._trees.children(path.parent)
        is_folder = any(node.path == path and node.kind == "folder" for node in nodes)
        return [node.path for node in in_order(nodes) if (node.kind == "folder") is is_folder]

    # settings of collections and folders

    async def load_folder(self, path: Path) -> StoredFolder:
        """Read the settings of a collection or folder.

        Raises:
            ProblemError: kind `broken-file` with line and reason, or `disk`.
        """
        return await asyncio.to_thread(load_folder, path)

    async def save_folder(self, path: Path, folder: Folder, expected_sha256: str | None) -> StoredFolder:
        """Write the settings of a collection or folder; "" for one that had no file. Raises as `save`."""
        stored = await self._change(save_folder, path, folder, expected_sha256)
        await self._trees.show_folder(path)
        self.folder_saved.emit(path)
        return stored

    def forwarding_confirmed(self, root: Path) -> bool:
        """Whether the person lets this collection send Authorization on to other origins.

        What a collection asks for counts only with this, which its files can't say. The first call
        reads a small file of the data folder.
        """
        return self._confirmations.has(root)

    async def confirm_forwarding(self, root: Path, confirmed: bool = True) -> None:
        """Let it, or no longer; kept in the data folder.

        Raises:
            ProblemError: It could not be written; it counts until the program ends.
        """
        await self._writer.run(self._confirmations.put, root, confirmed)
        self.folder_saved.emit(root)

    # folders and files alike

    async def create_folder(self, parent: Path, name: str) -> Path:
        """Add a folder at the end of `parent`'s folders; numbered if the name is taken."""
        return (await self.edits.create_folder(parent, name)).added[0]

    async def rename(self, path: Path, name: str) -> Path:
        """Rename a request, folder or collection; returns where it is now.

        Its `info.name` and its file change, but the folder of a collection keeps its name.
        """
        return dict((await self.edits.rename(path, name)).moved).get(path, path)

    async def duplicate(self, path: Path) -> Path:
        """Copy a request or folder, with what belongs to it, to the place below it."""
        return (await self.edits.duplicate([path])).added[0]

    async def move(self, path: Path, folder: Path) -> Path:
        """Put a request or folder at the end of another folder, of this or another collection."""
        return dict((await self.edits.move([path], folder)).moved).get(path, path)

    async def delete(self, path: Path) -> "Trashed":
        """Put a request or folder into the trash, with what belongs to it."""
        return (await self.edits.delete([path])).trashed[0]

    async def restore(self, trashed: "Trashed") -> Path:
        """Take a deleted thing back out of the trash; numbered if its name is taken by now."""
        return (await self.edits.restore(trashed)).added[0]

    async def kept(self, path: Path) -> "Kept":
        """The type and the text of an item that is kept as it is, or is broken.

        Raises:
            ProblemError: It can't be read.
        """
        from postgui.services.format_file import read_kept

        return await asyncio.to_thread(read_kept, path)

    async def kept_parts(self, path: Path) -> tuple[str, ...]:
        """What a request's or folder's file says beyond what the window edits, in words.

        Raises:
            ProblemError: It is broken, or can't be read.
        """
        from postgui.services.format_file import kept_parts

        return await asyncio.to_thread(kept_parts, path)

    async def files_of(self, path: Path) -> tuple[Path, ...]:
        """The YAML files at or below `path`.

        Raises:
            ProblemError: There is nothing there, or no collection around it.
        """
        from postgui.services.format_file import files_of

        return await asyncio.to_thread(files_of, path)

    async def format(
        self, path: Path, changes: Sequence[tuple[str, str]] = (), *, write: bool = True
    ) -> "Formatted | None":
        """Take a file through the round trip of Save, some values set; None if it is none of ours.

        Raises:
            ProblemError: It is broken, can't be read or written, or a change does not fit.
        """
        from postgui.services.format_file import format_file

        return await self._change(format_file, path, changes, write=write)

    async def finish(self) -> None:
        """Wait for what is still being written down."""
        if "_trees" in vars(self):
            await self._trees.finish()

    # how it is done

    async def _change(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        self._trees.note_change()
        return await self._writer.run(function, *args, **kwargs)


def _absolute(folder: Path) -> Path:
    return folder.absolute()


def _is_empty(folder: Path) -> bool:
    return not folder.exists() or next(folder.iterdir(), None) is None
