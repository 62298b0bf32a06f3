"""Opens the settings page, and what its doors lead to."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from postgui.services.context import Context
from postgui.ui.page import Page
from postgui.ui.settings.settings_page import SETTINGS_PAGE_KEY, SettingsPage

if TYPE_CHECKING:
    from postgui.ui.desk import Desk


class SettingsPages(QObject):
    """There is at most one such page."""

    def __init__(self, desk: "Desk", context: Context) -> None:
        super().__init__(desk)
        self._desk = desk
        self._context = context
        desk.opener.add_kind(SETTINGS_PAGE_KEY, self._open_key)
        desk.settings_menu.all_requested.connect(self.start)

    @Slot()
    def start(self) -> None:
        """Show the page, for those who need no more."""
        self.show()

    def show(self) -> SettingsPage:
        """Open the page or go to its tab, ready for typing what to look for."""
        page = self._page(choose=True)
        page.focus_first()
        return page

    def go_to(self, name: str) -> None:
        """Open the page at one setting, by its field name."""
        self.show().go_to(name)

    def _page(self, *, choose: bool) -> SettingsPage:
        area = self._desk.area
        for page in area.pages_of(SettingsPage):
            if choose:
                area.choose(page)
            return page
        page = SettingsPage(self._context, self._context.workspace, area.page_parent)
        page.door_opened.connect(self._on_door)
        area.add(page, choose=choose)
        return page

    async def _open_key(self, _rest: str, choose: bool) -> Page | None:
        return self._page(choose=choose)

    def open_file(self) -> None:
        """Open the settings file in the program that the system has for it."""
        self._context.tasks.start(self._open_file(), name="open the settings file", owner=self._desk)

    async def _open_file(self) -> None:
        await self._context.settings.make_file()
        path = self._context.settings.paths["application"]
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    @Slot(str)
    def _on_door(self, door: str) -> None:
        desk = self._desk
        match door:
            case "file":
                self.open_file()
            case "shortcuts":
                desk.show_shortcuts()
            case "private":
                desk.privacy.toggle()
            case "cookies":
                desk.show_cookies()
            case "environments":
                desk.environment_actions.manage()
            case "trash":
                desk.tree_actions.trash.start()
            case "data":
                desk.show_data_folder()
