"""The menu behind the gear: theme, text size, arrangement of the panes, and the data folder."""

from collections.abc import Mapping
from typing import Literal, get_args

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from postgui.ui.pane_layout import Arrangement
from postgui.ui.theme import Mode

_THEMES: dict[Mode, str] = {"system": "As the system", "light": "Light", "dark": "Dark"}
_ARRANGEMENTS: dict[Arrangement, str] = {
    "auto": "As the width allows",
    "side": "Side by side",
    "stack": "One above the other",
}
Zoom = Literal["in", "out", "reset"]


class SettingsMenu(QMenu):
    """Reports what was chosen.

    Signals:
        theme_chosen: "system", "light" or "dark". str.
        zoom_requested: "in", "out" or "reset". str.
        arrangement_chosen: "auto", "side" or "stack". str.
        data_folder_requested: Show the folder that holds drafts and history.
    """

    theme_chosen = Signal(str)
    zoom_requested = Signal(str)
    arrangement_chosen = Signal(str)
    data_folder_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = self._choice("Theme", _THEMES, self.theme_chosen)
        self._arrangements = self._choice("Request and response", _ARRANGEMENTS, self.arrangement_chosen)
        size = self.addMenu("Text size")
        for zoom, label, keys in zip(
            get_args(Zoom), ("Larger", "Smaller", "Normal"), ("Ctrl++", "Ctrl+-", "Ctrl+0"), strict=True
        ):
            action = size.addAction(f"{label}\t{keys}")
            action.triggered.connect(lambda _checked, zoom=zoom: self.zoom_requested.emit(zoom))
        self.addSeparator()
        self.addAction("Show data folder").triggered.connect(self.data_folder_requested)

    def show_choices(self, theme: str, arrangement: str) -> None:
        """Check what is chosen now."""
        for choices, chosen in ((self._themes, theme), (self._arrangements, arrangement)):
            if chosen in choices:
                choices[chosen].setChecked(True)

    def _choice(
        self, title: str, options: Mapping[Mode, str] | Mapping[Arrangement, str], chosen: SignalInstance
    ) -> dict[str, QAction]:
        menu = self.addMenu(title)
        group = QActionGroup(menu)
        actions: dict[str, QAction] = {}
        for key, label in options.items():
            action = menu.addAction(label)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked, key=key: chosen.emit(key))
            group.addAction(action)
            actions[key] = action
        return actions
