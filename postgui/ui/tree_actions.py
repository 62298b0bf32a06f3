"""What can be done in the collection tree: new, open, rename, duplicate, delete and back."""

import asyncio
from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDir, QObject, QUrl, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from postgui.model.collection import Node
from postgui.model.request import new_request
from postgui.services.carried_secret import carry_secrets
from postgui.services.context import Context
from postgui.services.tree_step import TreeStep
from postgui.storage.trash import Trashed
from postgui.translation import plural, tr
from postgui.ui.ask import ask
from postgui.ui.bind import bind
from postgui.ui.kept_page import KEPT_PREFIX
from postgui.ui.notice import Notice, NoticeArea
from postgui.ui.opener import Opener
from postgui.ui.reveal import reveal
from postgui.ui.saver import Saver
from postgui.ui.sidebar.sidebar import Sidebar
from postgui.ui.sidebar.tree_drag import items_mime, items_of
from postgui.ui.tab_area import TabArea
from postgui.ui.trash_view import TrashView
from postgui.ui.tree_steps import TreeSteps


class TreeActions(QObject):
    """Answers the wishes of the sidebar through the services."""

    def __init__(
        self,
        context: Context,
        sidebar: Sidebar,
        area: TabArea,
        opener: Opener,
        saver: Saver,
        notices: NoticeArea,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        TreeSteps(context, sidebar, area, opener)
        self.trash = TrashView(context, window)
        self._context = context
        self._sidebar = sidebar
        self._opener = opener
        self._saver = saver
        self._notices = notices
        self._window = window
        self._deletions: dict[tuple[Trashed, ...], Notice] = {}
        tree = sidebar.tree
        tree.open_requested.connect(self._on_open)
        tree.send_requested.connect(lambda path: self._start(self.send(path), "send"))
        tree.preview_requested.connect(lambda node: self._on_open(node, preview=True))
        tree.request_wanted.connect(lambda folder: self._start(self.new_request(folder), "make a request"))
        tree.folder_wanted.connect(lambda folder: self._start(self.new_folder(folder), "make a folder"))
        edits = context.collections.edits
        tree.duplicate_requested.connect(lambda paths: self._start(edits.duplicate(paths), "duplicate"))
        tree.delete_requested.connect(lambda paths: self._start(self.delete(paths), "delete"))
        tree.cut_requested.connect(lambda paths: self._set_clipboard(paths, cut=True))
        tree.copy_requested.connect(lambda paths: self._set_clipboard(paths, cut=False))
        tree.paste_requested.connect(lambda at: self._start(self.paste(at), "paste"))
        tree.step_requested.connect(lambda path, by: self._start(self.step(path, by), "move"))
        tree.drag.dropped.connect(self._on_dropped)
        tree.close_requested.connect(context.collections.close)
        tree.copy_path_requested.connect(lambda path: QGuiApplication.clipboard().setText(str(path)))
        tree.reveal_requested.connect(lambda path: self._start(reveal(path), "show in the file manager"))
        tree.undo_requested.connect(self.start_undo)
        tree.redo_requested.connect(self.start_redo)
        bind(context.trash.removed, self, self._on_removed)
        sidebar.model.rename_edited.connect(lambda path, name: self._start(self.rename(path, name), "rename"))

    @Slot()
    def start_new_collection(self) -> None:
        """Ask for a new collection."""
        self._start(self.new_collection(), "make a collection")

    @Slot()
    def start_open_folder(self) -> None:
        """Ask for the folder of a collection."""
        self._start(self.open_folder(), "open a collection")

    def start_open(self, folder: Path) -> None:
        """Open the collection in `folder`."""
        self._start(self.open_collection(folder), "open a collection")

    @Slot()
    def start_new_folder(self) -> None:
        """Make a folder where the cursor of the tree stands."""
        folder = self.current_folder()
        if folder is not None:
            self._start(self.new_folder(folder), "make a folder")

    @Slot()
    def start_undo(self) -> None:
        """Take back what was done last in the tree."""
        self._start(self.undo(), "undo")

    @Slot()
    def start_redo(self) -> None:
        """Do again what was taken back last."""
        self._start(self.redo(), "redo")

    def current_folder(self) -> Path | None:
        """The folder of the tree's cursor, or the first collection."""
        node = self._sidebar.tree.current_node()
        if node is not None:
            folder = node.path if node.kind in ("collection", "folder") else node.path.parent
            return folder.parent if node.kind == "example" else folder
        roots = self._context.collections.roots()
        return roots[0].path if roots else None

    async def new_collection(self) -> None:
        """Make a collection and show it."""
        folder = await self._saver.new_collection(self._window)
        if folder is not None:
            self.show(folder)

    async def open_folder(self) -> None:
        """Choose a collection's folder and open it."""
        dialog = QFileDialog(self._window, tr("Open a collection's folder"), QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        accepted = await ask(dialog)
        chosen = dialog.selectedFiles()
        if accepted and chosen:
            await self.open_collection(Path(chosen[0]))

    async def open_collection(self, folder: Path) -> None:
        """Open the collection in `folder` and show it."""
        node = await self._context.collections.open(folder)
        self.show(node.path)

    async def new_request(self, folder: Path) -> None:
        """Make a request in `folder`, open it, and let the person name it."""
        stored = await self._context.collections.create_request(folder, new_request(tr("New request")))
        await self._opener.open_path(stored.path)
        self._sidebar.tree.start_rename(stored.path)

    async def send(self, path: Path) -> None:
        """Open the request at `path` and send it."""
        (await self._opener.open_path(path)).send()

    async def new_folder(self, parent: Path) -> None:
        """Make a folder in `parent`, and let the person name it."""
        folder = await self._context.collections.create_folder(parent, tr("New folder"))
        self._sidebar.tree.start_rename(folder)

    async def rename(self, path: Path, name: str) -> None:
        """Give `path` another name; its tabs follow."""
        await self._context.collections.edits.rename(path, name)

    async def delete(self, paths: Sequence[Path]) -> None:
        """Put `paths` into the trash, and offer the way back."""
        step = await self._context.collections.edits.delete(paths)
        if step.trashed:
            count = len(step.trashed)
            notice = self._notices.show_done(
                tr("Deleted {name}", name=step.trashed[0].name)
                if count == 1
                else plural("Deleted {n} item", "Deleted {n} items", count)
            )
            notice.offer(tr("Undo"), lambda: self._start(self._undo_delete(step), "bring back"))
            self._deletions[step.trashed] = notice

    async def put(
        self, paths: Sequence[Path], folder: Path, before: Path | None = None, *, copy: bool = False
    ) -> None:
        """Move or copy `paths` into `folder`; secrets go along into another collection."""
        collections = self._context.collections
        edits = collections.edits
        sources = [await asyncio.to_thread(collections.root_of, path) for path in paths]
        step = await (edits.copy if copy else edits.move)(paths, folder, before)
        target = await asyncio.to_thread(collections.root_of, folder)
        for source in dict.fromkeys(sources):
            if source != target:
                await carry_secrets(self._context, source, target, step.shown)

    async def paste(self, at: Path) -> None:
        """Put what was cut or copied into the folder at `at`, or below the item there."""
        paths, cut = items_of(QGuiApplication.clipboard().mimeData())
        if not paths:
            return
        is_folder = await asyncio.to_thread(at.is_dir)
        folder = at if is_folder and at not in paths else at.parent
        await self.put(paths, folder, None if folder == at else self._below(at), copy=not cut)
        if cut:
            self._set_clipboard((), cut=False)

    async def step(self, path: Path, by: int) -> None:
        """Move an item one place up or down among its kind."""
        siblings = await self._context.collections.siblings(path)
        at = siblings.index(path)
        if not 0 <= at + by < len(siblings):
            return
        rest = [*siblings[:at], *siblings[at + 1 :], None]
        await self._context.collections.edits.move([path], path.parent, rest[at + by])

    async def _open_kept(self, path: Path) -> None:
        await self._opener.open_other(f"{KEPT_PREFIX}{path}")

    async def undo(self) -> None:
        """Take back what was done last in the tree."""
        step = await self._context.collections.edits.undo()
        if step is not None:
            self._after_undo(step)

    async def redo(self) -> None:
        """Do again what was taken back last."""
        await self._context.collections.edits.redo()

    async def _undo_delete(self, deleted: TreeStep) -> None:
        """Undo this one, even where other steps came after it."""
        edits = self._context.collections.edits
        if edits.is_last(deleted):
            await self.undo()
            return
        for trashed in deleted.trashed:
            await edits.restore(trashed)

    def _after_undo(self, step: TreeStep) -> None:
        """What the message about a deletion offers was done."""
        for trashed, notice in tuple(self._deletions.items()):
            if any(each.original in step.added for each in trashed):
                del self._deletions[trashed]
                self._notices.withdraw(notice)

    def _on_removed(self, gone: tuple[Trashed, ...]) -> None:
        """What the message about a deletion offers can't be done any more."""
        stored = {each.stored for each in gone}
        for trashed, notice in tuple(self._deletions.items()):
            if any(each.stored in stored for each in trashed):
                del self._deletions[trashed]
                self._notices.withdraw(notice)

    def _below(self, path: Path) -> Path | None:
        rows = self._sidebar.model.rows()
        at = self._sidebar.model.index_of(path)
        if not at.isValid():
            return None
        after = (row for row in rows[at.row() + 1 :] if row.depth <= rows[at.row()].depth)
        below = next(after, None)
        return below.node.path if below and below.node.path.parent == path.parent else None

    def _set_clipboard(self, paths: Sequence[Path], *, cut: bool) -> None:
        self._sidebar.model.show_cut(paths if cut else ())
        clipboard = QGuiApplication.clipboard()
        if not paths:
            clipboard.clear()
            return
        data = items_mime(paths, cut=cut)
        data.setText("\n".join(str(path) for path in paths))
        if not cut:
            data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        clipboard.setMimeData(data)

    def show(self, folder: Path) -> None:
        """Open the collection in `folder` in the tree, and choose it."""
        self._sidebar.model.set_expanded(folder, True)
        self._sidebar.tree.choose(folder)

    def _start(self, work: Coroutine[Any, Any, object], name: str) -> None:
        self._context.tasks.start(work, name=name, owner=self._window)

    @Slot(object)
    def _on_open(self, node: Node, *, preview: bool = False) -> None:
        if node.kind == "request":
            self._start(self._opener.open_path(node.path, preview=preview), "open the request")
        else:
            self._start(self._open_kept(node.path), "open the file")

    @Slot(object, object, object, bool)
    def _on_dropped(self, paths: tuple[Path, ...], folder: Path, before: Path | None, copy: bool) -> None:
        self._start(self.put(paths, folder, before, copy=copy), "move")
