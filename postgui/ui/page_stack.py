"""One widget of many seen at a time, and going to another costs the same however many there are."""

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class PageStack(QWidget):
    """A QStackedWidget for hundreds of heavy pages.

    QStackedLayout switches the updates of its parent off and on around each change, which visits every
    widget below every page, those that nobody sees too: 20 ms with a hundred tabs of requests. Nothing
    is painted before control goes back to the event loop, so nothing needs to be switched off here.
    It is never smaller than the page that is seen asks for.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current: QWidget | None = None

    def current(self) -> QWidget | None:
        """The page that is seen."""
        return self._current

    def add(self, page: QWidget) -> None:
        """Take `page` in, hidden; the first one is seen at once."""
        if page.parentWidget() is not self:
            page.setParent(self)
        page.hide()
        if self._current is None:
            self.show_page(page)

    def remove(self, page: QWidget) -> None:
        """Let go of `page`, hidden; it stays a child until it gets another parent or is deleted.

        Show another one before, if it is the one that is seen: the focus goes along only then.
        """
        if page is self._current:
            self._current = None
        page.hide()

    def show_page(self, page: QWidget) -> None:
        """Show `page`; the focus goes along, to where it was in that page, if the old page had it."""
        old = self._current
        if page is old:
            return
        focused = old.focusWidget() if old is not None else None
        had_focus = focused is not None and focused.hasFocus()
        self._current = page
        page.setGeometry(self.rect())
        page.raise_()
        page.show()
        if had_focus:
            last: QWidget | None = page.focusWidget()
            (page if last is None else last).setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        if old is not None:
            old.hide()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._current.sizeHint() if self._current is not None else QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        if self._current is None:
            return QSize(0, 0)
        return self._current.minimumSizeHint().expandedTo(self._current.minimumSize())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a page asks for more or less room
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._current is not None:
            self._current.setGeometry(self.rect())
        super().resizeEvent(event)
