"""The themes that a person added, in the window: listed in the menu, begun as a file, told of when wrong."""

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from postgui.model.problem import Problem, ProblemError
from postgui.services.context import Context
from postgui.storage.file import disk_problem
from postgui.storage.theme_folder import ThemeFolder
from postgui.translation import tr
from postgui.ui.own_theme import first_theme, hard_to_read, read_own_theme
from postgui.ui.theme import Theme, current_theme

if TYPE_CHECKING:
    from postgui.ui.desk import Desk


class OwnThemes(QObject):
    """Keeps the menu true to the folder of themes."""

    def __init__(self, desk: "Desk", context: Context) -> None:
        super().__init__(desk)
        self._desk = desk
        self._context = context
        self._folder = ThemeFolder(context.data_dir)
        self._theme: Theme = current_theme()
        self._told: Problem | None = None
        menu = desk.settings_menu.themes
        desk.settings_menu.aboutToShow.connect(self._list)
        menu.chosen.connect(self._on_chosen)
        menu.new_requested.connect(self._on_new)
        self._theme.changed.connect(self._tell)
        self._list()
        self._tell()

    @Slot()
    def _list(self) -> None:
        self._context.tasks.start(self._show_names(), name="list themes", owner=self._desk)

    async def _show_names(self) -> None:
        self._desk.settings_menu.themes.show_own(await asyncio.to_thread(self._folder.names))

    @Slot()
    def _tell(self) -> None:
        """Say once why the chosen theme can't be used."""
        problem = self._theme.problem
        if problem is not None and problem != self._told:
            self._show(problem)
        self._told = problem

    def _show(self, problem: Problem) -> None:
        self._desk.notices.show_problem(problem).offer(tr("Open folder"), self._open_folder)

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        """Say which of its colours can hardly be told apart; `Appearance` has put it on."""
        self._context.tasks.start(self._judge(name), name="measure the theme", owner=self._desk)

    async def _judge(self, name: str) -> None:
        if name not in await asyncio.to_thread(self._folder.names):
            return
        try:
            theme = read_own_theme(name, await asyncio.to_thread(self._folder.read, name))
        except (ProblemError, OSError, ValueError):
            return  # told by `_tell`
        if (problem := hard_to_read(name, theme)) is not None:
            self._show(problem)

    @Slot()
    def _on_new(self) -> None:
        self._context.tasks.start(self._begin(), name="begin a theme", owner=self._desk)

    async def _begin(self) -> None:
        text = first_theme(self._theme.dark)
        try:
            path = await asyncio.to_thread(self._folder.begin, text)
        except OSError as error:
            raise disk_problem(error, tr("The theme file could not be made")) from error
        await self._show_names()
        notice = self._desk.notices.show_done(
            tr("{name} is in the folder of themes, ready to be changed", name=path.name)
        )
        notice.offer(tr("Open folder"), self._open_folder)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder.path)))
