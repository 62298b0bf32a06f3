"""The environment at the top of the window: which one is active, which are used as well, where they are."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from postgui.translation import again, mark, tr
from postgui.ui.by_name import set_by_name
from postgui.ui.key_tip import current_keys
from postgui.ui.menu import Menu
from postgui.ui.plain_tip import plain_tip
from postgui.ui.theme import current_theme

if TYPE_CHECKING:
    from postgui.model.collection import Environment

NO_ENVIRONMENT = mark("No environment")


class EnvironmentButton(QToolButton):
    """Shows the active environment in its colour; its menu chooses, adds layers, opens the editor.

    Signals:
        chosen: Another one for the current collection; "" for none. str.
        layer_toggled: Use one as well, or no longer. str.
        manage_requested: Open the editor.
    """

    chosen = Signal(str)
    layer_toggled = Signal(str)
    manage_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[Environment, ...], str, tuple[str, ...]] = ((), "", ())
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        set_by_name(self, toolButtonStyle="ToolButtonTextBesideIcon")
        self.setProperty("arrow", True)
        current_theme().changed.connect(self._on_theme)
        current_keys().changed.connect(self._show)
        self._on_theme()

    def show_environments(
        self, environments: "Sequence[Environment]", active: str, layers: Sequence[str]
    ) -> None:
        """Offer `environments`; `layers` are those used below the `active` one, nearest first."""
        shown = (tuple(environments), active, tuple(layers))
        if shown != self._shown:  # else an open menu would go
            self._shown = shown
            self._show()

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        self.setIconSize(QSize(theme.px(22), theme.px(16)))  # wider than the icon: room before the name
        self._show()

    @Slot()
    def _show(self) -> None:
        environments, active, layers = self._shown
        self.setText((active or tr(NO_ENVIRONMENT)) + (f"  + {len(layers)}" if layers else ""))
        names = [name for name in (active, *layers) if name]
        listed = ", ".join(names)
        self.setAccessibleName(tr("Environment: {names}", names=listed) if names else tr("Environment: none"))
        tip = tr("Environment of the current collection")
        if keys := current_keys().name("environment.choose"):
            tip += f" ({keys})"
        if layers:
            tip += "\n" + tr("In use, nearest first: {names}", names=listed)
        shown = next((one for one in environments if one.name == active), None)
        if shown is not None and shown.problem is not None:
            tip += f"\n{again(shown.problem.what)}"
            self.setIcon(current_theme().icon("warning", "error"))
        elif shown is not None and shown.color:
            from postgui.ui.environment.mark import dot_icon  # not before the first paint

            self.setIcon(dot_icon(shown.color))
        else:
            self.setIcon(current_theme().icon("environment"))
        self.setToolTip(plain_tip(tip))
        old = self.menu()
        self.setMenu(self._menu_of())
        if old is not None:
            old.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _menu_of(self) -> QMenu:
        environments, active, layers = self._shown
        menu = Menu(self)
        group = QActionGroup(menu)
        for name in ("", *(one.name for one in environments)):
            action = menu.addAction(name or tr(NO_ENVIRONMENT))
            action.setCheckable(True)
            action.setChecked(name == active)
            action.triggered.connect(lambda _checked, name=name: self.chosen.emit(name))
            group.addAction(action)
        others = [one.name for one in environments if one.name != active]
        if others:
            menu.addSeparator()
            also = menu.add_inner(tr("Also use"))
            also.setToolTipsVisible(True)
            for name in others:
                action = also.addAction(name)
                action.setCheckable(True)
                action.setChecked(name in layers)
                action.setToolTip(tr("For names that the active environment does not have"))
                action.triggered.connect(lambda _checked, name=name: self.layer_toggled.emit(name))
        menu.addSeparator()
        keys = current_keys().name("environment.manage")
        menu.addAction(tr("Manage environments…\t{keys}", keys=keys)).triggered.connect(self.manage_requested)
        return menu
