"""Word of a change: a notification of the desktop where there is one, else a notice in the window."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QSystemTrayIcon

from postgui.model.problem import Problem
from postgui.translation import tr
from postgui.ui.main_window import MainWindow
from postgui.ui.theme import current_theme

_SHOWN_MS = 10_000


class Word(QObject):
    """Tells what a monitor found. An icon stands in the tray as long as there may be something to tell."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._tray: QSystemTrayIcon | None = None

    def expect(self, anything: bool) -> None:
        """Whether there may be something to tell: a desktop shows messages of a visible icon only."""
        if anything and self._tray is None and _has_tray():
            self._tray = QSystemTrayIcon(current_theme().icon("clock"), self)
            self._tray.setToolTip(tr("PostGUI monitors"))
            self._tray.activated.connect(self._on_click)
            self._tray.messageClicked.connect(self._on_click)
            self._tray.show()
        elif not anything and self._tray is not None:
            self._tray.hide()
            self._tray.deleteLater()
            self._tray = None

    def tell(self, title: str, text: str, *, is_problem: bool) -> None:
        """Say it once."""
        if self._tray is not None:
            kinds = QSystemTrayIcon.MessageIcon
            kind = kinds.Warning if is_problem else kinds.Information
            self._tray.showMessage(title, text, kind, _SHOWN_MS)
        elif is_problem:
            self._window.notices.show_problem(Problem(title, text, "", "monitor"))
        else:
            self._window.notices.show_done(title)

    @Slot()
    def _on_click(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()


def _has_tray() -> bool:
    return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()
