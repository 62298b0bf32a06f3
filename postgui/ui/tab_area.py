"""Open pages, one visible at a time, under a strip of tabs; a welcome where there is none."""

from typing import TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from postgui.ui.page import Page
from postgui.ui.tab_strip import TabStrip

P = TypeVar("P", bound=Page)


class TabArea(QWidget):
    """Owns the pages that are open.

    Signals:
        current_changed: Another page (or none) is shown. Page or None.
        page_closed: This page ends now; it is deleted right after. Page.
        pages_changed: Pages came, went or moved: the session remembers it.
        new_requested: The person wants a new request.
    """

    current_changed = Signal(object)
    page_closed = Signal(object)
    pages_changed = Signal()
    new_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[Page] = []
        self.strip = TabStrip(self)
        self._stack = QStackedWidget(self)
        self.page_parent: QWidget = self._stack
        """Make pages with this parent: another one later would style all their widgets again."""
        self._welcome = QWidget(self)
        self._stack.addWidget(self._welcome)
        line = QFrame(self)
        line.setProperty("line", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.strip)
        layout.addWidget(line)
        layout.addWidget(self._stack, 1)
        self.strip.tab_chosen.connect(self._on_chosen)
        self.strip.tab_moved.connect(self._on_moved)
        self.strip.close_requested.connect(self._on_close)
        self.strip.close_others_requested.connect(self._on_close_others)
        self.strip.new_requested.connect(self.new_requested)

    def set_welcome(self, welcome: QWidget) -> None:
        """Show `welcome` where no page is open; nothing is shown there before."""
        old, self._welcome = self._welcome, welcome
        self._stack.addWidget(welcome)
        if self._stack.currentWidget() is old:
            self._stack.setCurrentWidget(welcome)
        self._stack.removeWidget(old)
        old.deleteLater()

    def pages(self) -> tuple[Page, ...]:
        """The open pages, from left to right."""
        return tuple(self._pages)

    def pages_of(self, kind: type[P]) -> tuple[P, ...]:
        """The open pages of one kind, from left to right."""
        return tuple(page for page in self._pages if isinstance(page, kind))

    def current(self) -> Page | None:
        """The page that is shown."""
        page = self._stack.currentWidget()
        return page if isinstance(page, Page) else None

    def add(self, page: Page, *, choose: bool = True) -> None:
        """Open `page` right of the current one."""
        current = self.current()
        at = self._pages.index(current) + 1 if current in self._pages else len(self._pages)
        if not choose:
            at = len(self._pages)
        self._pages.insert(at, page)
        self._stack.addWidget(page)
        self.strip.insert(at)
        page.title_changed.connect(self._on_title)
        self._show_title(page)
        if choose or len(self._pages) == 1:
            self.choose(page)
        self.pages_changed.emit()

    def choose(self, page: Page) -> None:
        """Show `page`."""
        self.strip.choose(self._pages.index(page))
        self._show_current()

    def step(self, by: int) -> None:
        """Show the page `by` places further, around the ends."""
        current = self.current()
        if current is not None:
            at = (self._pages.index(current) + by) % len(self._pages)
            self.choose(self._pages[at])

    def close_page(self, page: Page) -> None:
        """End `page` and take it away."""
        if page not in self._pages:
            return
        page.end()
        index = self._pages.index(page)
        del self._pages[index]
        self.strip.remove(index)
        self._stack.removeWidget(page)
        self._show_current()
        self.page_closed.emit(page)
        page.setParent(None)
        page.deleteLater()
        self.pages_changed.emit()

    def close_all(self) -> None:
        """End every page: the window closes."""
        for page in self.pages():
            page.end()

    def _show_title(self, page: Page) -> None:
        index = self._pages.index(page)
        self.strip.show_tab(index, page.method(), page.name(), page.place(), dirty=page.is_dirty())

    def _show_current(self) -> None:
        index = self.strip.tabs.currentIndex()
        page = self._pages[index] if 0 <= index < len(self._pages) else None
        shown = page or self._welcome
        if shown is not self._stack.currentWidget():
            self._stack.setCurrentWidget(shown)
            self.current_changed.emit(page)

    @Slot(int)
    def _on_chosen(self, _index: int) -> None:
        if self.strip.tabs.count() == len(self._pages):  # not while one is being put in or taken out
            self._show_current()
            self.pages_changed.emit()

    @Slot(int, int)
    def _on_moved(self, start: int, end: int) -> None:
        self._pages.insert(end, self._pages.pop(start))
        self.pages_changed.emit()

    @Slot(int)
    def _on_close(self, index: int) -> None:
        self.close_page(self._pages[index])

    @Slot(int)
    def _on_close_others(self, index: int) -> None:
        kept = self._pages[index]
        for page in self.pages():
            if page is not kept:
                self.close_page(page)

    @Slot()
    def _on_title(self) -> None:
        page = self.sender()
        if isinstance(page, Page) and page in self._pages:
            self._show_title(page)
