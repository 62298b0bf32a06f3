"""The menu behind the gear: theme, text size, arrangement of the panes, what is kept, the data folder."""

from collections.abc import Callable, Mapping
from typing import Any, Literal, get_args

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from postgui.translation import mark, tr
from postgui.ui.menu import Menu
from postgui.ui.pane_layout import Arrangement
from postgui.ui.theme_menu import ThemeMenu

_ARRANGEMENTS: dict[Arrangement, str] = {
    "auto": mark("As the width allows"),
    "side": mark("Side by side"),
    "stack": mark("One above the other"),
}
_LIMITS_MB = {
    100: mark("100 MB"),
    500: mark("500 MB"),
    1000: mark("1 GB"),
    2048: mark("2 GB"),
    10_000: mark("10 GB"),
    0: mark("Never"),
}
_DAYS = {
    0: mark("For ever"),
    365: mark("1 year"),
    90: mark("90 days"),
    30: mark("30 days"),
    7: mark("7 days"),
}
_BYTES = {
    0: mark("Any size"),
    20 * 10**9: mark("20 GB"),
    5 * 10**9: mark("5 GB"),
    10**9: mark("1 GB"),
    10**8: mark("100 MB"),
}
Zoom = Literal["in", "out", "reset"]


class SettingsMenu(Menu):
    """Reports what was chosen.

    Signals:
        theme_chosen: "system", "light", "dark" or the name of a theme file. str.
        zoom_requested: "in", "out" or "reset". str.
        arrangement_chosen: "auto", "side" or "stack". str.
        limit_chosen: Ask before more of a body than this is received; 0: never. int: MB.
        private_chosen: The private mode is to be on, or off. bool.
        days_chosen: How long the history is kept; 0 for ever. int.
        bytes_chosen: How large it may become; 0 for any size. int, too large for a C one.
        data_folder_requested: Show the folder that holds drafts and history.
        all_requested: Open the page with all settings.
    """

    theme_chosen = Signal(str)
    zoom_requested = Signal(str)
    arrangement_chosen = Signal(str)
    limit_chosen = Signal(int)
    private_chosen = Signal(bool)
    days_chosen = Signal(int)
    bytes_chosen = Signal(object)
    data_folder_requested = Signal()
    all_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._keyed: dict[str, QAction] = {}
        self.add_keyed("settings.show", tr("All settings…")).triggered.connect(self.all_requested)
        self.addSeparator()
        self.themes = ThemeMenu(self)
        self.themes.chosen.connect(self.theme_chosen)
        self.addMenu(self.themes)
        self._arrangements = self._choice(tr("Request and response"), _ARRANGEMENTS, self.arrangement_chosen)
        size = self.add_inner(tr("Text size"))
        for zoom, label in zip(get_args(Zoom), (tr("Larger"), tr("Smaller"), tr("Normal")), strict=True):
            action = size.addAction(label)
            self._keyed[f"zoom.{zoom}"] = action
            action.triggered.connect(lambda _checked, zoom=zoom: self.zoom_requested.emit(zoom))
        title = tr("Ask before receiving more than")
        self._limits = self._choice(title, _LIMITS_MB, self.limit_chosen, optional=True)
        self.addSeparator()
        self.private = self.add_keyed("privacy.switch", tr("Private mode"))
        self.private.setCheckable(True)
        self.private.triggered.connect(self.private_chosen)
        self._days = self._choice(tr("Keep the history"), _DAYS, self.days_chosen, optional=True)
        self._bytes = self._choice(tr("Size of the history"), _BYTES, self.bytes_chosen, optional=True)
        self.addSeparator()
        self.addAction(tr("Show data folder")).triggered.connect(self.data_folder_requested)

    def add_keyed(self, command_id: str, label: str) -> QAction:
        """Add an entry that does what a command does, and shows the keys of that."""
        action = self.addAction(label)
        self._keyed[command_id] = action
        return action

    def show_keys(self, keys: Callable[[str], str]) -> None:
        """Write the keys of commands, which `keys` gives by their id, behind the entries.

        As text: as shortcuts of the entries they would clash with those of the commands.
        """
        for command_id, action in self._keyed.items():
            label = action.text().partition("\t")[0]
            action.setText(f"{label}\t{keys(command_id)}")

    def show_choices(self, theme: str, arrangement: str) -> None:
        """Check what is chosen now."""
        self.themes.show_chosen(theme)
        if arrangement in self._arrangements:
            self._arrangements[arrangement].setChecked(True)

    def show_limit(self, limit_mb: int) -> None:
        """Check at which size of a body to ask; a value of the person's own is none of the choices."""
        for value, action in self._limits.items():
            action.setChecked(value == limit_mb)

    def show_private(self, on: bool) -> None:
        """Whether the private mode is on."""
        self.private.setChecked(on)

    def show_budget(self, days: int, size_bytes: int) -> None:
        """Check what is set; a value of the person's own, written into the file, is none of the choices."""
        for choices, set_value in ((self._days, days), (self._bytes, size_bytes)):
            for value, action in choices.items():
                action.setChecked(value == set_value)

    def _choice(
        self, title: str, options: Mapping[Any, str], chosen: SignalInstance, *, optional: bool = False
    ) -> dict[Any, QAction]:
        menu = self.add_inner(title)
        group = QActionGroup(menu)
        if optional:  # none is checked where the file has a value of its own
            group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        actions: dict[Any, QAction] = {}
        for key, label in options.items():
            action = menu.addAction(tr(label))
            action.setCheckable(True)
            action.triggered.connect(lambda _checked, key=key: chosen.emit(key))
            group.addAction(action)
            actions[key] = action
        return actions
