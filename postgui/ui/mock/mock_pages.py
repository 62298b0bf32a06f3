"""Opens mock servers in tabs."""

import asyncio
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from postgui.model.problem import Problem, ProblemError
from postgui.services.context import Context
from postgui.services.tree_node import find
from postgui.ui.main_window import MainWindow
from postgui.ui.mock.mock_tab import MOCK_PREFIX, MockPlace, MockTab
from postgui.ui.opener import Opener
from postgui.ui.page import Page


class MockPages(QObject):
    """One tab for each mock server; it ends with its tab."""

    def __init__(self, context: Context, window: MainWindow, opener: Opener) -> None:
        super().__init__(window)
        self._context = context
        self._area = window.area
        opener.add_kind(MOCK_PREFIX, self.open_key)

    @Slot(object)
    def show(self, path: Path) -> MockTab:
        """Open the tab for `path`, or go to it."""
        return self._open(path, choose=True)

    async def open_key(self, key: str, choose: bool) -> Page | None:
        """Open the tab of the session; it starts nothing.

        Raises:
            ProblemError: There is nothing at that path any more.
        """
        path = Path(key)
        if not await asyncio.to_thread(path.exists):
            raise ProblemError(Problem(f"{path} is gone", "It has no examples to serve.", "", "disk"))
        return self._open(path, choose=choose)

    def _open(self, path: Path, *, choose: bool) -> MockTab:
        for page in self._area.pages_of(MockTab):
            if page.mock_place.path == path:
                if choose:
                    self._area.choose(page)
                return page
        nodes = (find(root, path) for root in self._context.collections.roots())
        name = next((node.name for node in nodes if node is not None), path.stem)
        page = MockTab(MockPlace(path, name), self._context, self._area.page_parent)
        self._area.add(page, choose=choose)
        return page
