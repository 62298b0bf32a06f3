"""Puts the style sheet on the application, and changes between its looks as cheaply as Qt lets us.

Where a sheet is set anew, Qt styles each widget again, once for itself and once for each widget that it is
in: half a second for one request tab. So the sheet has all looks from the beginning: the first as it is, the
others for what is in a window with the property `look` (`LOOK`). To change, that property is set, each widget
that is seen is polished once, and one that is hidden when it is shown. Only the first paint does not wait for
the others: they are added after it, while there are few widgets.

Knows nothing of colours; `postgui.ui.theme` says which sheets there are.
"""

from collections.abc import Callable, Mapping, Sequence
from weakref import WeakMethod, ref

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from postgui.ui.theme_file import LOOK, style_in_look


class Restyle(QObject):
    """What the sheet of the application holds, and which of it is seen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._key: object = None
        self._sheet = ""
        self._styles: Mapping[str, Callable[[], str]] = {}
        self._looks: tuple[str, ...] = ()
        self._plain = ""
        self._look = ""

    def dress(
        self,
        app: QApplication,
        look: str,
        key: object,
        read_styles: Callable[[], Mapping[str, Callable[[], str]]],
        *,
        whole: bool = True,
    ) -> bool:
        """Show `look`, by the cheaper way if the sheet has it already.

        Args:
            key: Equal to that of the call before if `read_styles` would give the same.
            read_styles: Gives what reads the style sheet of each look that there is to choose from.
            whole: False leaves the other looks to `complete`.

        Returns:
            True if the sheet is a new one.
        """
        known = self._key == key and look in self._looks and app.styleSheet() == self._sheet
        windows = roots(app.topLevelWidgets())
        if known and _can_change(windows):
            self._change(windows, look)
            return False
        self._styles = read_styles()
        self._key, self._looks, self._plain, self._look = key, (look,), look, look
        for window in windows:
            self.mark(window)
        self._sheet = self._styles[look]()
        if whole:
            self._add_others()
        app.setStyleSheet(self._sheet)
        return True

    def complete(self, app: QApplication) -> None:
        """Add what `dress` left out, so that the look can be changed the cheaper way."""
        if self._sheet and app.styleSheet() == self._sheet and self._looks != tuple(self._styles):
            self._add_others()
            app.setStyleSheet(self._sheet)

    def _add_others(self) -> None:
        others = [
            style_in_look(read(), name) for name, read in self._styles.items() if name not in self._looks
        ]
        self._sheet = "\n".join((self._sheet, *others))
        self._looks = tuple(self._styles)

    def mark(self, window: QWidget) -> None:
        """Say to a window, before it is shown, which look it has."""
        look = self._look if self._look != self._plain else None
        if window.property(LOOK) != look:
            window.setProperty(LOOK, look)

    def paint_together(self, windows: Sequence[QWidget]) -> None:
        """Say that all will be new, before anything is: parts of windows first.

        Qt paints an opaque window that is the first to be new by itself, and then what is new in it again.
        """
        for window in windows:
            if window.isVisible():
                for child in window.findChildren(
                    QWidget, options=QtCore.Qt.FindChildOption.FindDirectChildrenOnly
                ):
                    child.update()
                window.update()

    def _change(self, windows: Sequence[QWidget], look: str) -> None:
        if look == self._look:
            return
        self._look = look
        for window in windows:
            self.mark(window)
            self._take(window)

    def _take(self, widget: QWidget) -> None:
        """Polish what is seen of `widget`; what is not waits for its show event."""
        if not widget.testAttribute(QtCore.Qt.WidgetAttribute.WA_WState_Polished):
            return  # Qt will do it
        if widget.isHidden():
            widget.installEventFilter(self)
            return
        if not isinstance(widget, PaintsItself):
            polish(widget)
        for child in widget.findChildren(QWidget, options=QtCore.Qt.FindChildOption.FindDirectChildrenOnly):
            self._take(child)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            self._take(watched)
        return False


class Follow(QObject):
    """Calls a method of `widget` when it is to change: at once where it is seen, else when it is shown."""

    def __init__(self, widget: QWidget, slot: Callable[[], object]) -> None:
        super().__init__(widget)
        self._widget = ref(widget)
        self._slot = WeakMethod(slot)
        self._waits = False

    @Slot()
    def tell(self) -> None:
        """It is to change."""
        if self._waits:
            return
        widget = self._widget()
        if widget is not None and not widget.isVisible():
            self._waits = True
            widget.installEventFilter(self)
        else:
            self._call()

    def _call(self) -> None:
        if (slot := self._slot()) is not None:
            slot()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            watched.removeEventFilter(self)
            self._waits = False
            self._call()
        return False


class PaintsItself:
    """Mixed into a widget for which no rule of the sheet says a colour: it asks the theme while it paints."""


def polish(widget: QWidget) -> None:
    """Let the style sheet be heard again by a polished widget, whose properties or colours are others now.

    Its font stays: Qt would give it back the one it had when it was first styled.
    """
    font = widget.font()
    widget.style().polish(widget)
    if widget.font() != font:
        widget.setFont(font)


def roots(windows: Sequence[QWidget]) -> list[QWidget]:
    """Those of `windows` that belong to no other."""
    return [window for window in windows if window.parentWidget() is None]


def _can_change(windows: Sequence[QWidget]) -> bool:
    """Whether all that is open is in windows that are marked; others, as in tests, get a new sheet."""
    visible = [window for window in windows if window.isVisible()]
    return bool(visible) and all(isinstance(window, QMainWindow) for window in visible)
