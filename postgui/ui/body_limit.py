"""How much of a body is received before the person is asked: what the menu says becomes the setting."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from postgui.services.context import Context
from postgui.ui.bind import bind
from postgui.ui.settings_menu import SettingsMenu


class BodyLimit(QObject):
    """Keeps menu and setting together; the setting is the truth."""

    def __init__(self, context: Context, menu: SettingsMenu, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._menu = menu
        menu.limit_chosen.connect(self._on_chosen)
        menu.aboutToShow.connect(self._show)
        bind(context.settings.changed, self, self._on_setting)

    @Slot()
    def _show(self) -> None:
        self._menu.show_limit(self._context.settings.values.largest_body_mb)

    @Slot(int)
    def _on_chosen(self, limit_mb: int) -> None:
        values = replace(self._context.settings.values, largest_body_mb=limit_mb)
        work = self._context.settings.save(values)
        self._context.tasks.start(work, name="keep the size limit", owner=self.parent())

    def _on_setting(self, name: str) -> None:
        if name == "largest_body_mb":
            self._show()
