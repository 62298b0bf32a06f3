"""The welcome, with its three doors as long as no collection is open."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractButton

from postgui.model.problem import ProblemError
from postgui.services.context import Context
from postgui.translation import tr
from postgui.ui.bind import bind
from postgui.ui.welcome import Welcome

if TYPE_CHECKING:
    from postgui.ui.desk import Desk

_FIRST = Path("Basics", "Create user.yml")


class FirstRun(QObject):
    """Leads from the welcome into the window; made when the session is restored."""

    def __init__(self, desk: "Desk", context: Context) -> None:
        super().__init__(desk)
        self._context = context
        self._window = desk.window
        self._opener = desk.opener
        self.welcome = Welcome(desk.window)
        self.welcome.new_requested.connect(desk.new_request)
        self.welcome.sample_requested.connect(desk.open_sample)
        self.welcome.import_requested.connect(desk.import_actions.start)
        self.welcome.open_requested.connect(desk.tree_actions.start_open_folder)
        desk.area.set_welcome(self.welcome)
        bind(context.collections.changed, self, self._on_collections)
        self._show()

    @contextmanager
    def starting_sample(self) -> Iterator[None]:
        """Show in the first door that the playground starts, which takes a while on a slow machine."""
        door = self.welcome.sample
        held = door.hasFocus()
        door.show_busy(tr("Starting…"))
        try:
            yield
        finally:
            door.show_busy("")
            if held and isinstance(self._window.focusWidget(), QAbstractButton):  # nobody types meanwhile
                (door.setFocus if door.isVisible() else self._window.sidebar.focus_tree)()

    async def show_first_request(self, folder: Path) -> None:
        """Open what the sample's docs say to begin with, where nothing is open yet and it was not deleted."""
        if self._window.area.pages():
            return
        with suppress(ProblemError):  # the copy is the person's own: the tree shows what is left of it
            await self._opener.open_path(folder / _FIRST, preview=True)

    def _on_collections(self, _root: Path) -> None:
        self._show()

    def _show(self) -> None:
        held = self.welcome.isAncestorOf(self._window.focusWidget())
        wanted = not self._context.collections.roots()
        self.welcome.show_doors(wanted)
        if held and not wanted:  # else Qt gives the keyboard to whatever comes next, at the top of the window
            QTimer.singleShot(0, self, self._window.sidebar.focus_tree)  # the tree is not shown yet
