"""Opens and saves the settings of collections and folders."""

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot

from postgui.model.problem import ProblemError
from postgui.services.context import Context
from postgui.ui.bind import bind
from postgui.ui.collection.file_conflict import FileConflict
from postgui.ui.collection.tab import SETTINGS_PREFIX, FolderTab
from postgui.ui.collection.variables import FolderVariablesPage
from postgui.ui.main_window import MainWindow
from postgui.ui.opener import Opener
from postgui.ui.page import Page
from postgui.ui.request.tab import RequestTab


class FolderPages(QObject):
    """Makes settings tabs, never two of one folder, and writes them into their files."""

    def __init__(
        self,
        context: Context,
        window: MainWindow,
        opener: Opener,
        environment: Callable[[Path | None], str],
    ) -> None:
        """`environment` is the active one of a path."""
        super().__init__(window)
        self._context = context
        self._area = window.area
        self._environment = environment
        self._window = window
        opener.add_kind(SETTINGS_PREFIX, self.open_key)
        opener.tab_opened.connect(self._on_tab_opened)
        window.sidebar.tree.settings_requested.connect(self._on_open)
        self._area.page_closed.connect(self._on_page_closed)
        bind(context.folder_drafts.noticed, self, window.show_problem)
        bind(context.collections.folder_saved, self, self._on_saved)

    @Slot(Path, str)
    def show_variable(self, path: Path, name: str) -> None:
        """Go to a variable of the folder at `path`."""
        self._start(self._show_variable(path, name), "open the settings")

    def show_scripts(self, path: Path) -> None:
        """Go to the scripts of the folder at `path`."""
        self._start(self._show_scripts(path), "open the settings")

    async def _show_scripts(self, path: Path) -> None:
        (await self.open(path)).show_tab("Scripts")

    async def _show_variable(self, path: Path, name: str) -> None:
        tab = await self.open(path)
        tab.show_tab("Variables")
        page = tab.page("Variables")
        if isinstance(page, FolderVariablesPage):
            page.table.go_to(name)

    def show_docs(self, path: Path) -> None:
        """Go to the docs of the folder at `path`."""
        self._start(self._show_docs(path), "open the docs")

    async def _show_docs(self, path: Path) -> None:
        (await self.open(path)).show_tab("Overview")

    def show_mock(self, path: Path) -> None:
        """Go to the mock server of the folder at `path`."""
        self._start(self._show_mock(path), "open the mock server")

    async def _show_mock(self, path: Path) -> None:
        (await self.open(path)).show_tab("Mock")

    def start_save(self, tab: FolderTab) -> None:
        """Save what is edited in `tab`."""
        self._start(self._save(tab), "save the settings")

    async def open(self, path: Path, *, choose: bool = True) -> FolderTab:
        """Open the settings of the folder at `path`, or go to their tab.

        Raises:
            ProblemError: They can't be read.
        """
        for tab in self._area.pages_of(FolderTab):
            if tab.draft.path == path:
                if choose:
                    self._area.choose(tab)
                return tab
        stored = await self._context.collections.load_folder(path)
        draft = self._context.folder_drafts.adopt(stored)
        root = self._context.collections.root_of(path) or path
        tab = FolderTab(draft, root, self._context, self._environment, self._area.page_parent)
        FileConflict(tab)
        tab.save_requested.connect(lambda: self.start_save(tab))
        tab.folder_requested.connect(self.show_scripts)
        tab.collection_left.connect(lambda: self._start(self._reopen(tab), "open the settings"))
        self._area.add(tab, choose=choose)
        tab.refresh_scopes()
        return tab

    async def _reopen(self, tab: FolderTab) -> None:
        """The folder is in another collection now, whose secrets and paths count: its tab is made anew."""
        if tab not in self._area.pages():
            return
        in_front, title = self._area.current() is tab, tab.shown_tab()
        self._area.close_page(tab)
        (await self.open(tab.draft.path, choose=in_front)).show_tab(title)

    async def open_key(self, key: str, choose: bool) -> Page | None:
        """Open what the session remembers of a tab; raises as `open` does."""
        return await self.open(Path(key), choose=choose)

    async def save(self, tab: FolderTab) -> bool:
        """Write the edits; asks if the file was changed by somebody else. True if they were saved.

        Raises:
            ProblemError: They could not be written.
        """
        draft, collections = tab.draft, self._context.collections
        composed = draft.current
        try:
            stored = await collections.save_folder(draft.path, composed, draft.saved_sha256)
        except ProblemError as error:
            if error.problem.kind != "conflict":
                raise
            await self._ask(tab)
            return False
        draft.mark_saved(stored.folder, stored.sha256)
        return True

    async def _ask(self, tab: FolderTab) -> None:
        """The file is not as it was: let the person compare and choose, in the tab."""
        theirs = await self._context.collections.load_folder(tab.draft.path)
        tab.draft.mark_on_disk(theirs.folder, theirs.sha256)
        conflict = tab.findChild(FileConflict)
        if tab.draft.in_conflict and isinstance(conflict, FileConflict):
            conflict.show(opened=True)

    async def _open(self, path: Path) -> None:
        await self.open(path)

    async def _save(self, tab: FolderTab) -> None:
        await self.save(tab)

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._context.tasks.start(work, name=name, owner=self._window)

    def _on_page_closed(self, page: Page) -> None:
        if isinstance(page, FolderTab):
            self._context.folder_drafts.close_draft(page.draft)

    @Slot(object)
    def _on_tab_opened(self, tab: RequestTab) -> None:
        tab.folder_requested.connect(self.show_scripts)

    def _on_saved(self, _folder: Path) -> None:
        """What requests inherit is another now."""
        for tab in self._area.pages_of(RequestTab):
            tab.refresh_scopes()

    @Slot(Path)
    def _on_open(self, path: Path) -> None:
        self._start(self._open(path), "open the settings")
