"""The welcome, with its three doors as long as no collection is open."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from postgui.services.context import Context
from postgui.ui.bind import bind
from postgui.ui.welcome import Welcome

if TYPE_CHECKING:
    from postgui.ui.desk import Desk


class FirstRun(QObject):
    """Leads from the welcome into the window; made when the session is restored."""

    def __init__(self, desk: "Desk", context: Context) -> None:
        super().__init__(desk)
        self._context = context
        self.welcome = Welcome(desk.window)
        self.welcome.new_requested.connect(desk.new_request)
        self.welcome.sample_requested.connect(desk.open_sample)
        self.welcome.import_requested.connect(desk.import_actions.start)
        self.welcome.open_requested.connect(desk.tree_actions.start_open_folder)
        desk.area.set_welcome(self.welcome)
        bind(context.collections.changed, self, self._on_collections)
        self._show()

    def _on_collections(self, _root: Path) -> None:
        self._show()

    def _show(self) -> None:
        self.welcome.show_doors(not self._context.collections.roots())
