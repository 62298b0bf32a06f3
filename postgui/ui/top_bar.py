"""The top of the window: workspace, jump field, environment, settings."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from postgui.ui.theme import current_theme

NO_ENVIRONMENT = "No environment"


class _JumpButton(QPushButton):
    """Looks like a field: an icon and words at the left, the key at the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName("Search or jump to")
        self.setToolTip("Commands, requests and history by a few letters (Ctrl+K)")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme = current_theme()
        self._icon = QLabel(self)
        words, self._key = QLabel("Search or jump to…", self), QLabel("Ctrl+K", self)
        words.setProperty("tone", "faint")
        self._key.setProperty("tone", "faint")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(8), 0, theme.px(8), 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self._icon)
        row.addWidget(words, 1)
        row.addWidget(self._key)
        for label in (self._icon, words, self._key):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._on_theme)
        self._on_theme()

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        self.setMaximumWidth(theme.px(460))
        self._key.setFont(theme.ui_font("tiny"))
        self._icon.setPixmap(theme.icon("search", "icon-muted").pixmap(theme.px(16), theme.px(16)))


class TopBar(QWidget):
    """Shows where the person is and what counts for every send.

    Signals:
        sidebar_requested: Show or hide the sidebar.
        jump_requested: Open the palette.
        environment_chosen: Another environment for the current collection; "" for none. str.
    """

    sidebar_requested = Signal()
    jump_requested = Signal()
    environment_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "window")
        theme = current_theme()
        self.sidebar = QToolButton(self)
        self.sidebar.setIcon(theme.icon("sidebar"))
        self.sidebar.setToolTip("Show or hide the sidebar (Ctrl+B)")
        self.sidebar.setAccessibleName("Show or hide the sidebar")
        self.sidebar.clicked.connect(self.sidebar_requested)
        self.workspace = QLabel("Default", self)
        self.workspace.setToolTip("Workspace")
        self.jump = _JumpButton(self)
        self.jump.clicked.connect(self.jump_requested)
        self.environment = QToolButton(self)
        self.environment.setIcon(theme.icon("environment"))
        self.environment.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.environment.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.environment.setToolTip("Environment of the current collection (Ctrl+E)")
        self.settings = QToolButton(self)
        self.settings.setIcon(theme.icon("settings"))
        self.settings.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.settings.setToolTip("Theme, text size, layout")
        self.settings.setAccessibleName("Settings")
        self._build_layout()
        self.show_environments((), "")
        theme.changed.connect(self._on_theme)
        self._on_theme()

    def show_environments(self, names: Sequence[str], active: str) -> None:
        """Offer `names`; nothing to choose from hides the selector."""
        self.environment.setVisible(bool(names))
        self.environment.setText(active or NO_ENVIRONMENT)
        self.environment.setAccessibleName(f"Environment: {active or 'none'}")
        if names:
            old = self.environment.menu()
            self.environment.setMenu(self._menu_of(names, active))
            if old is not None:
                old.deleteLater()

    def open_environments(self) -> None:
        """Open the list of environments, if there are any."""
        if not self.environment.isHidden():
            self.environment.showMenu()

    def _menu_of(self, names: Sequence[str], active: str) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for name in ("", *names):
            action = menu.addAction(name or NO_ENVIRONMENT)
            action.setCheckable(True)
            action.setChecked(name == active)
            action.triggered.connect(lambda _checked, name=name: self.environment_chosen.emit(name))
            group.addAction(action)
        return menu

    def _build_layout(self) -> None:
        theme = current_theme()
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(6))
        row.setSpacing(theme.px(8))
        row.addWidget(self.sidebar)
        row.addWidget(self.workspace)
        row.addStretch(1)
        row.addWidget(self.jump, 2)
        row.addStretch(1)
        row.addWidget(self.environment)
        row.addWidget(self.settings)
        for button in (self.sidebar, self.jump, self.environment, self.settings):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
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
