"""What the window says of the page in front: its title, its status line, its environments.

The sidebar's marks of unsaved requests are here too: they change when a page does.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from postgui.services.context import Context
from postgui.services.tree_node import titles_to
from postgui.translation import joined
from postgui.ui.example_tab import ExampleTab
from postgui.ui.language import current_language
from postgui.ui.page import Page
from postgui.ui.request.tab import RequestTab

if TYPE_CHECKING:
    from postgui.ui.desk import Desk


class PageDisplay(QObject):
    """Keeps title, status line, environments and unsaved marks of one window true.

    Attributes:
        environment_names: The environments of the current page's collection.
    """

    def __init__(self, desk: "Desk", context: Context) -> None:
        super().__init__(desk)
        self._desk = desk
        self._context = context
        self.environment_names: tuple[str, ...] = ()
        desk.area.current_changed.connect(self.show_page)
        desk.area.pages_changed.connect(self.show_unsaved)
        desk.environments.changed.connect(self.on_environment)
        current_language().changed.connect(self._on_language)

    def watch(self, tab: RequestTab) -> None:
        """Follow the title and the status of `tab` from now on."""
        tab.status_changed.connect(self.show_status)
        tab.title_changed.connect(self._on_title)

    @Slot(object)
    def show_page(self, page: Page | None) -> None:
        """Say what `page` is: it has come to the front."""
        self._show_status(page)
        self._desk.git.show()
        self._show_title(page)
        if self._desk.session.restored:
            self._start_environments(page)

    @Slot()
    def show_unsaved(self) -> None:
        """Mark requests with edits in the tree; list those that are nowhere in it."""
        sidebar = self._desk.sidebar
        kept = self._context.workbench.unsaved()
        opened = (tab.draft for tab in self._desk.area.pages_of(RequestTab))
        dirty = [draft.path for draft in (*kept, *opened) if draft.path is not None and draft.dirty]
        sidebar.model.show_unsaved([*dirty, *self._context.folder_drafts.dirty()])
        root_of = self._desk.environments.root_of
        sidebar.show_unsaved([draft for draft in kept if root_of(draft.path) is None])

    @Slot()
    def _on_language(self) -> None:
        page = self._desk.area.current()
        self._show_title(page)
        self._show_status(page)

    @Slot()
    def on_environment(self) -> None:
        """Variables, and the list of environments, may be others now."""
        self._desk.refresh_variables()
        if self._desk.session.restored:
            self._start_environments(self._desk.area.current())

    def _show_title(self, page: Page | None) -> None:
        name = f"{page.method()} {page.name()} – PostGUI".lstrip() if page else "PostGUI"
        self._desk.window.setWindowTitle(name)

    def _show_status(self, page: Page | None) -> None:
        self._desk.window.status.show_page(page, self._place_text(page))

    def _place_text(self, page: Page | None) -> str:
        """Where a page comes from, as the tree names it; by its whole path in no collection that is open."""
        path: Path | None = None
        part: tuple[str, ...] = ()
        match page:
            case RequestTab():
                path = page.draft.path
            case ExampleTab():
                path, part = page.path, (page.name(),)
            case Page():
                path = page.file()
        titles = titles_to(self._context.collections.roots(), path) if path is not None else ()
        if titles:
            return joined("  /  ", (*titles, *part))
        return page.place() if page else ""

    def _start_environments(self, page: Page | None) -> None:
        self._context.tasks.start(self._show_environments(page), name="list environments", owner=self._desk)

    async def _show_environments(self, page: Page | None) -> None:
        path = page.environment_path() if page is not None else None
        if page is self._desk.area.current():
            self.environment_names = await self._desk.environment_actions.show(path)

    @Slot()
    def show_status(self) -> None:
        """Say again where the page in front comes from, and how its last answer came."""
        self._show_status(self._desk.area.current())

    @Slot()
    def _on_title(self) -> None:
        self.show_unsaved()
        page = self._desk.area.current()
        if page is not None and page is self.sender():
            self._show_title(page)
