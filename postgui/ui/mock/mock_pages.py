"""Opens mock servers in tabs."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from postgui.services.context import Context
from postgui.ui.main_window import MainWindow
from postgui.ui.mock.mock_tab import MOCK_PREFIX, MockPlace, MockTab
from postgui.ui.opener import Opener
from postgui.ui.page import Page
from postgui.ui.path_page import existing_path, name_at


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
        return self._open(await existing_path(key, "It has no examples to serve."), choose=choose)

    def _open(self, path: Path, *, choose: bool) -> MockTab:
        for page in self._area.pages_of(MockTab):
            if page.mock_place.path == path:
                if choose:
                    self._area.choose(page)
                return page
        name = name_at(self._context.collections.roots(), path)
        page = MockTab(MockPlace(path, name), self._context, self._area.page_parent)
        self._area.add(page, choose=choose)
        return page
