"""F6 and Shift+F6: from one part of the window to the next, also out of an editor that keeps Tab."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from postgui.ui.main_window import MainWindow
from postgui.ui.request.tab import RequestTab


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the window, and what in it gets the keyboard."""

    whole: QWidget
    first: QWidget


class PaneFocus:
    """Moves the keyboard around the window, in reading order and around the ends."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def next(self) -> None:
        """Go one part on; what is hidden is left out."""
        self._step(1)

    def previous(self) -> None:
        """Go one part back."""
        self._step(-1)

    def _step(self, by: int) -> None:
        front = QApplication.activeWindow()
        parts = [part for part in self._parts() if part.first.isVisible() and part.first.isEnabled()]
        parts = [part for part in parts if part.first.window() is front] or parts
        if not parts:
            return
        focus = QApplication.focusWidget()
        at = next((n for n, part in enumerate(parts) if _holds(part.whole, focus)), -1 if by > 0 else 0)
        part = parts[(at + by) % len(parts)]
        part.first.setFocus(Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason)

    def _parts(self) -> list[_Part]:
        window = self._window
        parts = [_Part(window.top_bar, window.top_bar.jump), _Part(window.sidebar, window.sidebar.tree)]
        if not window.sidebar.tree.isVisible():
            parts[1] = _Part(window.sidebar, window.sidebar.empty.new)
        page = window.area.current()
        if isinstance(page, RequestTab):
            parts += [
                _Part(page.url_bar, page.url_bar.url),
                _Part(page.request_pane, page.request_pane.tabs.tabBar()),
                _Part(page.response_pane, page.response_pane.tabs.bar),
            ]
        else:
            whole = window.area.welcome if page is None else page
            parts.append(_Part(whole, _first_of(whole)))
        return parts


def _holds(whole: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (whole is focus or whole.isAncestorOf(focus))


def _first_of(page: QWidget) -> QWidget:
    """The first widget of a page, or of the welcome, that Tab would come to."""
    each = page.nextInFocusChain()
    while each is not None and each is not page:
        if page.isAncestorOf(each) and each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible():
            return each
        each = each.nextInFocusChain()
    return page
