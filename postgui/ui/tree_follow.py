"""The cursor of the collection tree stands on the request that is being worked on.

A key in the tree (Delete above all) then acts on what the person sees, never on what was chosen
some tabs ago. The focus stays where it is.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from postgui.ui.collection.tab import FolderTab
from postgui.ui.kept_page import KeptPage
from postgui.ui.request.tab import RequestTab
from postgui.ui.sidebar.sidebar import Sidebar
from postgui.ui.tab_area import TabArea


class TreeFollow(QObject):
    """Moves the cursor when another tab is current, or the current one has another file."""

    def __init__(self, area: TabArea, sidebar: Sidebar) -> None:
        super().__init__(area)
        self._area = area
        self._sidebar = sidebar
        self._path: Path | None = None
        area.current_changed.connect(self.follow)
        sidebar.filter.textChanged.connect(self.follow)

    def watch(self, tab: RequestTab) -> None:
        """Notice when `tab` gets another file."""
        tab.status_changed.connect(self._on_status)

    @Slot()
    def follow(self) -> None:
        """Show where the current request is; what is in no collection leaves nothing chosen."""
        self._path = self._current_path()
        if self._path is None:
            self._sidebar.tree.choose_nothing()
        else:
            self._sidebar.tree.choose(self._path)

    def _current_path(self) -> Path | None:
        page = self._area.current()
        if isinstance(page, KeptPage):
            return page.path
        return page.draft.path if isinstance(page, RequestTab | FolderTab) else None

    @Slot()
    def _on_status(self) -> None:
        if self.sender() is self._area.current() and self._current_path() != self._path:
            self.follow()
