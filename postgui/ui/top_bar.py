"""The top of the window: workspace, jump field, environment, settings."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from postgui.translation import tr
from postgui.ui.by_name import set_by_name
from postgui.ui.elided_label import ElidedLabel
from postgui.ui.environment_button import EnvironmentButton
from postgui.ui.key_tip import KeyTip, current_keys
from postgui.ui.language import hold_data
from postgui.ui.theme import current_theme

if TYPE_CHECKING:
    from postgui.model.collection import Environment

_LONGEST_NAME = 24


class _JumpButton(QPushButton):
    """Looks like a field: an icon and words at the left, the key at the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Search or jump to"))
        KeyTip(self, tr("Commands, requests and history by a few letters"), "view.jump")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme = current_theme()
        self._icon = QLabel(self)
        words, self._key = ElidedLabel(self), QLabel(self)
        words.show_text(tr("Search or jump to…"))
        words.setProperty("tone", "faint")
        self._key.setProperty("tone", "faint")
        row = QHBoxLayout(self)
        theme.fit(row.setContentsMargins, 8, 0, 8, 0)
        theme.fit(row.setSpacing, 8)
        row.addWidget(self._icon)
        row.addWidget(words, 1)
        row.addWidget(self._key)
        self._labels = (self._icon, words, self._key)
        theme.changed.connect(self._on_theme)
        current_keys().changed.connect(self._show_keys)
        self._on_theme()
        self._show_keys()

    @Slot()
    def _show_keys(self) -> None:
        self._key.setText(current_keys().name("view.jump"))

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        self.setMaximumWidth(theme.px(460))
        self._key.setFont(theme.ui_font("tiny"))
        self._icon.setPixmap(theme.icon("search", "icon-muted").pixmap(theme.px(16), theme.px(16)))

    # Qt overrides

    def enterEvent(self, event: QEnterEvent) -> None:
        for label in self._labels:
            label.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        super().enterEvent(event)


class _Side(QWidget):
    """Buttons that are shown whole: what is beside them gives way."""

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class TopBar(QFrame):
    """Shows where the person is and what counts for every send.

    Signals:
        sidebar_requested: Show or hide the sidebar.
        jump_requested: Open the palette.
        environment_chosen: Another environment for the current collection; "" for none. str.
        layer_toggled: Use an environment as well, or no longer. str.
        manage_requested: Open the environment editor.
    """

    sidebar_requested = Signal()
    jump_requested = Signal()
    environment_chosen = Signal(str)
    layer_toggled = Signal(str)
    manage_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "window")
        theme = current_theme()
        self.sidebar = QToolButton(self)
        self.sidebar.setIcon(theme.icon("sidebar"))
        KeyTip(self.sidebar, tr("Show or hide the sidebar"), "view.sidebar")
        self.sidebar.setAccessibleName(tr("Show or hide the sidebar"))
        self.sidebar.clicked.connect(self.sidebar_requested)
        self.workspace = QToolButton(self)
        hold_data(self.workspace)
        self.workspace.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.workspace.setProperty("arrow", True)
        KeyTip(
            self.workspace, tr("Workspace: its collections, tabs, environments, cookies"), "workspace.choose"
        )
        self.show_workspace("Default")
        self.jump = _JumpButton(self)
        self.jump.clicked.connect(self.jump_requested)
        self.environment = EnvironmentButton(self)
        self.environment.chosen.connect(self.environment_chosen)
        self.environment.layer_toggled.connect(self.layer_toggled)
        self.environment.manage_requested.connect(self.manage_requested)
        self.private = QPushButton(tr("Private mode"), self)
        KeyTip(
            self.private,
            tr(
                "Private mode: what you send is kept neither in the history nor in the cookie "
                "jars.\nClick to end it"
            ),
            "privacy.switch",
        )
        self.private.setAccessibleName(tr("End the private mode"))
        self.private.hide()
        self.settings = QToolButton(self)
        self.settings.setIcon(theme.icon("settings"))
        self.settings.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.settings.setToolTip(tr("Theme, text size, layout"))
        self.settings.setAccessibleName(tr("Settings"))
        self._build_layout()
        theme.scaled.connect(self._on_theme)
        self._on_theme()

    def show_environments(
        self, environments: "Sequence[Environment]", active: str, layers: Sequence[str] = ()
    ) -> None:
        """Offer `environments` for the current request."""
        self.environment.show_environments(environments, active, layers)

    def show_workspace(self, name: str) -> None:
        """Say which workspace this is."""
        shown = name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
        self.workspace.setText(shown.replace("&", "&&"))
        self.workspace.setAccessibleName(tr("Workspace: {name}", name=name))

    def show_private(self, on: bool) -> None:
        """Say that the private mode is on, or nothing."""
        self.private.setIcon(current_theme().icon("eye-off", "warning"))
        self.private.setVisible(on)

    def open_environments(self) -> None:
        """Open the list of environments."""
        self.environment.showMenu()

    def _build_layout(self) -> None:
        theme = current_theme()
        row = QHBoxLayout()
        theme.fit(row.setContentsMargins, 8, 6, 8, 6)
        theme.fit(row.setSpacing, 8)
        # Both sides are of one width where they can be: what is between them is in the middle.
        sides = _Side(self), _Side(self)
        left, right = (QHBoxLayout(side) for side in sides)
        left.addWidget(self.sidebar)
        left.addWidget(self.workspace)
        left.addStretch(1)
        right.addStretch(1)
        right.addWidget(self.private)
        right.addWidget(self.environment)
        right.addWidget(self.settings)
        for side in (left, right):
            side.setContentsMargins(0, 0, 0, 0)
            theme.fit(side.setSpacing, 8)
        row.addWidget(sides[0], 1)
        row.addWidget(self.jump, 2)
        row.addWidget(sides[1], 1)
        for button in (
            self.sidebar,
            self.workspace,
            self.jump,
            self.private,
            self.environment,
            self.settings,
        ):
            set_by_name(button, focusPolicy="TabFocus")
        line = QFrame(self)
        line.setProperty("line", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(line)

    @Slot()
    def _on_theme(self) -> None:
        font = current_theme().ui_font()
        font.setBold(True)
        self.workspace.setFont(font)
