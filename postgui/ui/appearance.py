"""How the window looks, as the person chooses it: theme, text size, arrangement of the panes.

The settings are the truth; the menu shows them, and what is chosen anywhere is kept there.
"""

from collections.abc import Coroutine
from dataclasses import replace
from typing import Any, get_args

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from postgui.services.context import Context
from postgui.ui.bind import bind
from postgui.ui.editor.code_look import CodeChoice, current_code_look
from postgui.ui.language import current_language
from postgui.ui.pane_layout import Arrangement, PaneLayout
from postgui.ui.settings_menu import SettingsMenu
from postgui.ui.theme import Theme

_ZOOM_STEPS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class Appearance(QObject):
    """Carries out what `menu` and the commands say of how the window looks."""

    def __init__(
        self, context: Context, theme: Theme, panes: PaneLayout, menu: SettingsMenu, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._theme = theme
        self._panes = panes
        self._menu = menu
        menu.theme_chosen.connect(self.set_theme)
        menu.zoom_requested.connect(self.zoom)
        menu.arrangement_chosen.connect(self._on_arrangement)
        bind(context.settings.changed, self, self._on_setting)
        theme.set_motion(not context.settings.values.reduce_motion)
        self._take_code_look()
        current_language().choose(context.settings.values.language)
        self._take_arrangement()
        self._show_choices()

    @Slot(str)
    def set_theme(self, mode: str) -> None:
        """Be light, dark, as the system is, or a theme of the person's own, from now on."""
        self._theme.set_mode(mode)  # also where the setting says so already and --theme said otherwise
        self._show_choices()
        values = replace(self._context.settings.values, theme=mode)
        self._start(self._context.settings.save(values), "keep the theme")

    @Slot(str)
    def zoom(self, step: str) -> None:
        """Make everything larger ("in"), smaller ("out") or normal ("reset")."""
        now = self._theme.scale
        if step == "in":
            scale = next((each for each in _ZOOM_STEPS if each > now + 0.01), now)
        elif step == "out":
            scale = next((each for each in reversed(_ZOOM_STEPS) if each < now - 0.01), now)
        else:
            scale = 1.0
        values = replace(self._context.settings.values, scale=scale)
        self._start(self._context.settings.save(values), "keep the text size")

    def turn_panes(self) -> None:
        """Put the response beside the request where it is below it, and the other way round; it stays so."""
        beside = self._panes.orientation(self._window_width()) == Qt.Orientation.Horizontal
        self._on_arrangement("stack" if beside else "side")
        self._show_choices()

    def _window_width(self) -> int:
        parent = self.parent()
        window = parent.parent() if parent is not None else None
        return window.width() if isinstance(window, QWidget) else 0

    def _take_arrangement(self) -> None:
        """The settings say it; where they don't, what the session of an earlier version remembered."""
        store = self._context.settings
        kept = "arrangement" in store.own("application") or "arrangement" in store.own("workspace")
        if kept or self._panes.arrangement == store.values.arrangement:
            self._panes.set_arrangement(store.values.arrangement)
        else:
            work = store.set_in("workspace", {"arrangement": self._panes.arrangement})
            self._start(work, "keep the arrangement")

    def _take_code_look(self) -> None:
        values = self._context.settings.values
        self._theme.set_code_px(values.code_px)
        choice = CodeChoice(values.tab_width, values.wrap_lines, values.show_whitespace, values.close_pairs)
        current_code_look().choose(choice)

    def _start(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        self._context.tasks.start(work, name=name, owner=self.parent())

    def _show_choices(self) -> None:
        self._menu.show_choices(self._theme.mode, self._panes.arrangement)

    @Slot(str)
    def _on_arrangement(self, arrangement: str) -> None:
        for known in get_args(Arrangement):
            if known == arrangement:
                self._panes.set_arrangement(known)
                values = replace(self._context.settings.values, arrangement=known)
                self._start(self._context.settings.save(values), "keep the arrangement")

    def _on_setting(self, name: str) -> None:
        values = self._context.settings.values
        if name == "theme":
            self._theme.set_mode(values.theme)
        elif name == "language":
            current_language().choose(values.language)
        elif name == "scale":
            self._theme.set_scale(values.scale)
        elif name == "reduce_motion":
            self._theme.set_motion(not values.reduce_motion)
        elif name in ("code_px", "tab_width", "wrap_lines", "show_whitespace", "close_pairs"):
            self._take_code_look()
        elif name == "arrangement":
            self._panes.set_arrangement(values.arrangement)
        self._show_choices()
