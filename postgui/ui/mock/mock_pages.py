"""Opens mock servers: that of a collection or folder is in its own tab, that of a request has one."""

import asyncio
from pathlib import Path

from PySide6.QtCore import Slot

from postgui.services.context import Context
from postgui.services.tree_node import find
from postgui.translation import mark
from postgui.ui.collection.folder_pages import FolderPages
from postgui.ui.environment_choice import EnvironmentChoice
from postgui.ui.main_window import MainWindow
from postgui.ui.mock.mock_tab import MockTab
from postgui.ui.opener import Opener
from postgui.ui.page import Page
from postgui.ui.path_page import PathPages, Subject


class MockPages(PathPages[MockTab]):
    """One mock server for each path; it ends with its tab."""

    kind = MockTab
    gone = mark("It has no examples to serve.")

    def __init__(
        self,
        context: Context,
        window: MainWindow,
        opener: Opener,
        environments: EnvironmentChoice,
        folders: FolderPages,
    ) -> None:
        super().__init__(context, window, opener, environments)
        self._folders = folders

    @Slot(object)
    def start_show(self, path: Path) -> None:
        """Go to the mock server of what is at `path`."""
        nodes = (find(root, path) for root in self._context.collections.roots())
        node = next((node for node in nodes if node is not None), None)
        if node is not None and node.kind in ("collection", "folder"):
            self._folders.show_mock(path)
        else:
            self.show(path)

    async def open_key(self, key: str, choose: bool) -> Page | None:
        path = Path(key)
        if await asyncio.to_thread(path.is_dir):  # of a session of before folders had it themselves
            return await self._folders.open(path, choose=choose)
        return await super().open_key(key, choose)

    def _make(self, subject: Subject) -> MockTab:
        return MockTab(subject, self._context, self._area.page_parent)
