"""What can be done in the collection tree: new, open, rename, duplicate, delete and back."""

from collections.abc import Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDir, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from postgui.model.collection import Node
from postgui.model.request import new_request
from postgui.services.context import Context
from postgui.ui.ask import ask
from postgui.ui.collection.tab import FolderTab
from postgui.ui.kept_page import KEPT_PREFIX
from postgui.ui.notice import Notice, NoticeArea
from postgui.ui.opener import Opener
from postgui.ui.request.tab import RequestTab
from postgui.ui.saver import Saver
from postgui.ui.sidebar.sidebar import Sidebar
from postgui.ui.tab_area import TabArea

if TYPE_CHECKING:
    from postgui.services.collections import Trashed


@dataclass(frozen=True, eq=False)
class _Deletion:
    """What a delete took away: the file or folder, and the tabs of what was in it."""

    trashed: "Trashed"
    notice: Notice
    tabs: tuple[Path, ...]
    current: Path | None


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
        self._context = context
        self._sidebar = sidebar
        self._area = area
        self._opener = opener
        self._saver = saver
        self._notices = notices
        self._window = window
        self._deletions: list[_Deletion] = []
        tree = sidebar.tree
        tree.open_requested.connect(self._on_open)
        tree.request_wanted.connect(lambda folder: self._start(self.new_request(folder), "make a request"))
        tree.folder_wanted.connect(lambda folder: self._start(self.new_folder(folder), "make a folder"))
        tree.duplicate_requested.connect(lambda path: self._start(self.duplicate(path), "duplicate"))
        tree.delete_requested.connect(lambda path: self._start(self.delete(path), "delete"))
        tree.close_requested.connect(context.collections.close)
        tree.copy_path_requested.connect(lambda path: QGuiApplication.clipboard().setText(str(path)))
        tree.reveal_requested.connect(self._on_reveal)
        tree.undo_requested.connect(self.undo_delete)
        sidebar.model.rename_edited.connect(lambda path, name: self._start(self.rename(path, name), "rename"))

    @Slot()
    def start_new_collection(self) -> None:
        """Ask for a new collection."""
        self._start(self.new_collection(), "make a collection")

    @Slot()
    def start_open_folder(self) -> None:
        """Ask for the folder of a collection."""
        self._start(self.open_folder(), "open a collection")

    @Slot()
    def start_new_folder(self) -> None:
        """Make a folder where the cursor of the tree stands."""
        folder = self.current_folder()
        if folder is not None:
            self._start(self.new_folder(folder), "make a folder")

    @Slot()
    def undo_delete(self) -> None:
        """Bring back what was deleted last."""
        if self._deletions:
            self._start(self._restore(self._deletions[-1]), "bring back")

    def current_folder(self) -> Path | None:
        """The folder of the tree's cursor, or the first collection."""
        node = self._sidebar.tree.current_node()
        if node is not None:
            return node.path if node.kind in ("collection", "folder") else node.path.parent
        roots = self._context.collections.roots()
        return roots[0].path if roots else None

    async def new_collection(self) -> None:
        """Make a collection and show it."""
        folder = await self._saver.new_collection(self._window)
        if folder is not None:
            self._show(folder)

    async def open_folder(self) -> None:
        """Choose a collection's folder and open it."""
        dialog = QFileDialog(self._window, "Open a collection's folder", QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        accepted = await ask(dialog)
        chosen = dialog.selectedFiles()
        if accepted and chosen:
            await self.open_collection(Path(chosen[0]))

    async def open_collection(self, folder: Path) -> None:
        """Open the collection in `folder` and show it."""
        node = await self._context.collections.open(folder)
        self._show(node.path)

    async def new_request(self, folder: Path) -> None:
        """Make a request in `folder`, open it, and let the person name it."""
        stored = await self._context.collections.create_request(folder, new_request("New request"))
        await self._opener.open_path(stored.path)
        self._sidebar.tree.start_rename(stored.path)

    async def new_folder(self, parent: Path) -> None:
        """Make a folder in `parent`, and let the person name it."""
        folder = await self._context.collections.create_folder(parent, "New folder")
        self._sidebar.tree.start_rename(folder)

    async def rename(self, path: Path, name: str) -> None:
        """Give `path` another name; its tabs follow."""
        collections = self._context.collections
        was_open = path in self._sidebar.model.expanded
        new = await collections.rename(path, name)
        stored = None if new.is_dir() else await collections.load(new)
        self._context.workbench.follow(path, new, stored)
        if new.is_dir():
            self._context.folder_drafts.follow(path, new, await collections.load_folder(new))
        if was_open:
            self._sidebar.model.set_expanded(new, True)
        self._sidebar.tree.choose(new)

    async def duplicate(self, path: Path) -> None:
        """Make a copy of `path` beside it."""
        self._sidebar.tree.choose(await self._context.collections.duplicate(path))

    async def delete(self, path: Path) -> None:
        """Put `path` into the trash, close its tabs, and offer the way back."""
        trashed = await self._context.collections.delete(path)
        tabs: list[Path] = []
        current: Path | None = None
        shown = self._area.current()
        for tab in self._area.pages_of(RequestTab):
            if tab.draft.path is not None and tab.draft.path.is_relative_to(path):
                tabs.append(tab.draft.path)
                current = tab.draft.path if tab is shown else current
                self._area.close_page(tab)
        for page in self._area.pages_of(FolderTab):
            if page.draft.path.is_relative_to(path):
                self._area.close_page(page)
        notice = self._notices.show_done(f"Deleted {trashed.name}")
        deletion = _Deletion(trashed, notice, tuple(tabs), current)
        self._deletions.append(deletion)
        notice.offer("Undo", lambda: self._start(self._restore(deletion), "bring back"))

    async def _open_kept(self, path: Path) -> None:
        await self._opener.open_other(f"{KEPT_PREFIX}{path}")

    async def _restore(self, deletion: _Deletion) -> None:
        """Bring something back from the trash, with its tabs; the message about it goes."""
        if deletion not in self._deletions:
            return  # both ways of undo were taken
        self._deletions.remove(deletion)
        self._notices.withdraw(deletion.notice)
        original = deletion.trashed.original
        restored = await self._context.collections.restore(deletion.trashed)
        for path in deletion.tabs:
            back = restored / path.relative_to(original) if path != original else restored
            await self._opener.open_path(back, choose=path == deletion.current)
        self._sidebar.tree.choose(restored)

    def _show(self, folder: Path) -> None:
        self._sidebar.model.set_expanded(folder, True)
        self._sidebar.tree.choose(folder)

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._context.tasks.start(work, name=name, owner=self._window)

    @Slot(object)
    def _on_open(self, node: Node) -> None:
        if node.problem is not None:
            self._notices.show_problem(node.problem)
        elif node.kind == "request":
            self._start(self._open(node.path), "open the request")
        else:
            self._start(self._open_kept(node.path), "open the file")

    async def _open(self, path: Path) -> None:
        await self._opener.open_path(path)

    @Slot(Path)
    def _on_reveal(self, path: Path) -> None:
        folder = path if path.is_dir() else path.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
