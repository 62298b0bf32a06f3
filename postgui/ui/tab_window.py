"""One page in a window of its own, so that two requests can stand side by side, or on two screens."""

from PySide6 import QtCore
from PySide6.QtCore import QByteArray, QCoreApplication, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postgui.ui.page import Page

_SIZE = (900, 700)


class TabWindow(QWidget):
    """Shows a page; the commands of the main window work in it, on this page.

    Signals:
        put_back: The person closed the window: the page goes back among the tabs. Page.
    """

    put_back = Signal(object)

    def __init__(self, page: Page, main: QWidget, geometry: QByteArray) -> None:
        super().__init__(main, QtCore.Qt.WindowType.Window)
        self.page = page
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "panel")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        self.addActions(main.actions())
        page.title_changed.connect(self._show_title)
        self._show_title()
        self.resize(*_SIZE)
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        page.show()

    @Slot()
    def _show_title(self) -> None:
        dirty = "• " if self.page.is_dirty() else ""
        self.setWindowTitle(f"{dirty}{self.page.method()} {self.page.name()}".strip() + " – PostGUI")

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        main = self.parentWidget()
        if not event.isAccepted() and main is not None:
            QCoreApplication.sendEvent(main, event)  # what no widget wanted belongs to the program

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.put_back.emit(self.page)
