"""The private mode, seen at the top of the window while it is on, and the history's budget in the menu."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from postgui.services.context import Context
from postgui.storage.setting import Preferences
from postgui.translation import tr
from postgui.ui.bind import bind
from postgui.ui.main_window import MainWindow
from postgui.ui.settings_menu import SettingsMenu


class PrivacyControl(QObject):
    """Carries out what the menu says of what is kept."""

    def __init__(self, context: Context, window: MainWindow, menu: SettingsMenu) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._menu = menu
        menu.private_chosen.connect(context.privacy.switch)
        menu.days_chosen.connect(self._on_days)
        menu.bytes_chosen.connect(self._on_bytes)
        window.top_bar.private.clicked.connect(self.toggle)
        bind(context.privacy.changed, self, self._show)
        bind(context.settings.changed, self, lambda _name: self._show_budget())
        self._show_budget()
        if context.settings.values.start_private:
            context.privacy.switch(True)

    @Slot()
    def toggle(self) -> None:
        """Switch the private mode on, or off again."""
        self._context.privacy.switch(not self._context.privacy.on)

    def _show(self, on: bool) -> None:
        self._menu.show_private(on)
        self._window.top_bar.show_private(on)
        if not on:
            self._window.notices.show_done(
                tr("Private mode is off: what you send is kept in the history again")
            )

    def _show_budget(self) -> None:
        values = self._context.settings.values
        self._menu.show_budget(values.history_days, values.history_size_bytes)

    def _keep(self, change: Callable[[Preferences], Preferences]) -> None:
        work = self._save(change)
        self._context.tasks.start(work, name="keep the history's budget", owner=self._window)

    async def _save(self, change: Callable[[Preferences], Preferences]) -> None:
        try:
            await self._context.settings.save(change(self._context.settings.values))
        finally:
            self._show_budget()  # a click on what is chosen already has taken its mark away

    @Slot(int)
    def _on_days(self, days: int) -> None:
        self._keep(lambda values: replace(values, history_days=days))

    @Slot(object)
    def _on_bytes(self, size_bytes: int) -> None:
        self._keep(lambda values: replace(values, history_size_bytes=size_bytes))
