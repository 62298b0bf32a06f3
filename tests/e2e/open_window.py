"""The real main window on a data folder, as `postgui.app.start` makes it, for end-to-end tests."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from postgui.app.sample import Sample
from postgui.services.context import Context
from postgui.services.workers import Workers
from postgui.ui.desk import Desk
from postgui.ui.language import current_language
from postgui.ui.main_window import MainWindow
from postgui.ui.request.tab import RequestTab
from postgui.ui.session import peek_layout
from postgui.ui.theme import current_theme
from tests.support.waiting import emitted, until


@dataclass(frozen=True)
class OpenWindow:
    """What a test works with."""

    window: MainWindow
    desk: Desk
    context: Context
    sample: Sample

    @property
    def tab(self) -> RequestTab:
        """The current request tab."""
        page = self.window.area.current()
        assert isinstance(page, RequestTab), page
        return page

    async def activate(self) -> None:
        """Give the window the keyboard, as after a dialog."""
        self.window.activateWindow()
        await until(lambda: QApplication.activeWindow() is self.window, what="the window is active")

    async def answered(self, tab: RequestTab) -> None:
        """Wait until `tab` shows how its request ended."""
        await until(lambda: tab.exchange is not None and not tab.busy, what="the answer")


@asynccontextmanager
async def open_window(
    data_dir: Path,
    *,
    playground: str = "",
    size: tuple[int, int] | None = (1280, 800),
    workers: Workers | None = None,
) -> AsyncIterator[OpenWindow]:
    """Show the window, wait until it has restored everything, and close it as a person does.

    Without `workers` bodies are laid out on the loop.
    """
    QApplication.setQuitOnLastWindowClosed(False)  # as the program: closing is not the end of the loop
    current_language()  # before the first text, as in the program: it remembers what is said from then on
    window = MainWindow(current_theme())
    window.show_layout(peek_layout(data_dir / "workspaces" / "Default" / "session.json"))
    if size is not None:
        window.resize(*size)
    window.show()
    await emitted(window.first_painted)
    context = Context.build(data_dir)
    if playground:
        context.runtime["playground"] = playground
    sample = Sample(context)
    window.sidebar.fill()
    desk = Desk(window, context, current_theme(), sample.prepare, workers)
    desk.build()
    await desk.restore()
    opened = OpenWindow(window, desk, context, sample)
    await opened.activate()
    try:
        yield opened
    finally:
        window.close()
        await until(lambda: not window.isVisible(), what="the window is closed, its edits are on disk")
        await sample.close()
        await context.close()
        window.deleteLater()
