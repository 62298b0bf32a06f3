"""Help about the program itself: what is new, with a quiet word after an update, and what runs here."""

import asyncio

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QDialog

from postgui.formats.changelog import Release, read_releases
from postgui.model.problem import Problem, ProblemError
from postgui.resource import changelog_path
from postgui.services.context import Context
from postgui.translation import tr
from postgui.ui.main_window import MainWindow
from postgui.version import __version__


class Help(QObject):
    """Opens the dialogs, and says once that another version runs than the last time."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    @Slot()
    def show_news(self) -> None:
        """Show the changelog."""
        self._context.tasks.start(self._show_news(), name="show what is new", owner=self._window)

    @Slot()
    def show_about(self) -> None:
        """Show what runs here."""
        self._context.tasks.start(self._show_about(), name="show versions", owner=self._window)

    async def greet(self) -> None:
        """Say so if the program was updated; the first start of all says nothing."""
        try:
            before = await self._context.remembered.note_version(__version__)
        except ProblemError:
            return  # the disk's trouble is told where something of the person's is at stake
        if before and before != __version__:
            notice = self._window.notices.show_done(
                tr("PostGUI is now version {version}", version=__version__)
            )
            notice.offer(tr("What’s new"), self.show_news)

    async def _show_news(self) -> None:
        from postgui.ui.dialogs.news import NewsDialog

        self._open(NewsDialog(await asyncio.to_thread(_releases), self._window))

    async def _show_about(self) -> None:
        from postgui.services.versions import version_lines
        from postgui.ui.dialogs.about import AboutDialog

        self._open(AboutDialog(await asyncio.to_thread(version_lines), self._window))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _releases() -> tuple[Release, ...]:
    """What the changelog says. Reads a file.

    Raises:
        ProblemError: The installation has no changelog.
    """
    try:
        return read_releases(changelog_path().read_text("utf-8"))
    except OSError as error:
        raise ProblemError(
            Problem(
                tr("What is new can’t be shown"),
                tr("The changelog is missing from this installation, or can’t be read."),
                tr("Install PostGUI again."),
                "changelog",
                detail=str(error),
            )
        ) from error
