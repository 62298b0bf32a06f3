"""Open pages, one visible at a time, under a strip of tabs; a welcome where there is none."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from PySide6 import QtCore
from PySide6.QtCore import QByteArray, Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from postgui.ui.language import current_language
from postgui.ui.page import Page
from postgui.ui.page_stack import PageStack
from postgui.ui.tab_strip import TabFacts, TabStrip
from postgui.ui.tab_window import TabWindow

P = TypeVar("P", bound=Page)


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a page stands among the tabs, counted from the left, whether it is pinned, and what it shows."""

    place: int = 0
    pinned: bool = False
    part: str = ""


class TabArea(QWidget):
    """Owns the pages that are open.

    Signals:
        current_changed: Another page (or none) is shown. Page or None.
        page_closed: This page ends now; it is deleted right after. Page.
        pages_changed: Pages came, went, moved or show another part: the session remembers it.
        new_requested: The person wants a new request.
    """

    current_changed = Signal(object)
    page_closed = Signal(object)
    pages_changed = Signal()
    new_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[Page] = []
        self._pinned: set[Page] = set()
        self._preview: Page | None = None
        self._windows: dict[Page, TabWindow] = {}
        self._seats: dict[Page, Seat] = {}  # of those with windows: where they stood
        self.replaced: Page | None = None
        """The preview that makes room for the next one right now: nobody closed it."""
        self.closed_from = Seat()
        """Where the page stood that was closed last."""
        self.strip = TabStrip(self)
        self._stack = PageStack(self)
        self.page_parent: QWidget = self._stack
        """Make pages with this parent: another one later would style all their widgets again."""
        self._welcome = QWidget(self)
        self._stack.add(self._welcome)
        line = QFrame(self)
        line.setProperty("line", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.strip)
        layout.addWidget(line)
        layout.addWidget(self._stack, 1)
        current_language().changed.connect(self._say_titles)
        self.strip.tab_chosen.connect(self._on_chosen)
        self.strip.tab_moved.connect(self._on_moved)
        self.strip.close_requested.connect(self._on_close)
        self.strip.tab_dropped.connect(self._put_pinned_first)
        self.strip.close_many_requested.connect(self._on_close_many)
        self.strip.pin_requested.connect(lambda index: self.pin(self._pages[index]))
        self.strip.take_out_requested.connect(lambda index: self.take_out(self._pages[index]))
        self.strip.keep_requested.connect(lambda index: self.keep(self._pages[index]))
        self.strip.new_requested.connect(self.new_requested)

    def set_welcome(self, welcome: QWidget) -> None:
        """Show `welcome` where no page is open; nothing is shown there before."""
        old, self._welcome = self._welcome, welcome
        self._stack.add(welcome)
        if self._stack.current() is old:
            self._stack.show_page(welcome)
        self._stack.remove(old)
        old.deleteLater()

    @property
    def welcome(self) -> QWidget:
        """What is shown where no page is open."""
        return self._welcome

    def pages(self) -> tuple[Page, ...]:
        """The open pages, from left to right, then those in windows of their own."""
        return (*self._pages, *self._windows)

    def pages_of(self, kind: type[P]) -> tuple[P, ...]:
        """The open pages of one kind, from left to right."""
        return tuple(page for page in self.pages() if isinstance(page, kind))

    def current(self) -> Page | None:
        """The page that the person works in: shown in the tabs, or in a window that is in front."""
        front = QApplication.activeWindow()
        if isinstance(front, TabWindow) and front.page in self._windows:
            return front.page
        return self._docked()

    def _docked(self) -> Page | None:
        page = self._stack.current()
        return page if isinstance(page, Page) else None

    def windows(self) -> Mapping[Page, TabWindow]:
        """The pages that have windows of their own, in the order in which they got them."""
        return self._windows

    def take_out(self, page: Page, geometry: QByteArray | None = None) -> None:
        """Give `page` a window of its own; closing that puts it back."""
        if page not in self._pages:
            return
        self.keep(page)
        self._seats[page] = Seat(self._pages.index(page), page in self._pinned)
        focus = page.focusWidget()
        self._remove(page)
        window = TabWindow(page, self.window(), geometry or QByteArray())
        window.put_back.connect(self._on_put_back)
        self._windows[page] = window
        window.show()
        _give_focus(page, focus)
        self.pages_changed.emit()

    def put_back(self, page: Page) -> None:
        """Bring `page` back among the tabs, where it stood."""
        window = self._windows.pop(page, None)
        if window is None:
            return
        focus = page.focusWidget()
        self._insert(page, len(self._pages))
        window.hide()
        window.deleteLater()
        self.choose(page)
        self.put_at(page, self._seats.pop(page, Seat(len(self._pages))))
        _give_focus(page, focus)
        self.pages_changed.emit()

    def add(self, page: Page, *, choose: bool = True, preview: bool = False) -> None:
        """Open `page` right of the current one; a preview takes the place of the one before."""
        old = self._preview if preview else None
        if old is not None:
            at = self._pages.index(old)
        elif choose and (current := self._docked()) in self._pages:
            at = self._pages.index(current) + 1
        else:
            at = len(self._pages)
        page.title_changed.connect(self._on_title)
        page.worked_on.connect(self._on_worked_on)
        page.part_changed.connect(self.pages_changed)
        if preview:
            self._preview = page
        self._insert(page, max(at, len(self._pinned)))
        if choose or len(self._pages) == 1:
            self.choose(page)
        if old is not None:
            self.replaced = old
            self.close_page(old)
            self.replaced = None
        self.pages_changed.emit()

    def _insert(self, page: Page, at: int) -> None:
        self._pages.insert(at, page)
        self._stack.add(page)
        self.strip.insert(at, self._facts(page))

    def _remove(self, page: Page) -> None:
        """Take `page` out of the tabs, without an end to it."""
        index = self._pages.index(page)
        del self._pages[index]
        self._pinned.discard(page)
        if page is self._preview:
            self._preview = None
        self.strip.remove(index)
        self._show_current()
        self._stack.remove(page)

    @property
    def preview(self) -> Page | None:
        """The page that is only looked at, until it is edited or kept: the next preview replaces it."""
        return self._preview

    def look_at(self, page: Page) -> None:
        """The next preview takes the place of `page`, as that of one opened so."""
        self._preview = page
        self._show_title(page)

    def keep(self, page: Page) -> None:
        """From now on `page` is not only looked at."""
        if page is self._preview:
            self._preview = None
            self._show_title(page)
            self.pages_changed.emit()

    def pinned(self) -> tuple[Page, ...]:
        """The pages that stand first and stay when many are closed."""
        return tuple(page for page in self._pages if page in self._pinned)

    def pin(self, page: Page, pinned: bool | None = None) -> None:
        """Pin `page` or take the pin out; without `pinned`, the other than now."""
        wanted = page not in self._pinned if pinned is None else pinned
        if page not in self._pages or wanted == (page in self._pinned):
            return
        (self._pinned.add if wanted else self._pinned.discard)(page)
        self.keep(page)
        self._show_title(page)
        self._put_pinned_first()
        self.pages_changed.emit()

    def move_page(self, page: Page, by: int) -> None:
        """Put `page` `by` places further, pinned ones among themselves."""
        if page not in self._pages:
            return
        index, pinned = self._pages.index(page), len(self._pinned)
        first, end = (0, pinned) if page in self._pinned else (pinned, len(self._pages))
        to = min(max(index + by, first), end - 1)
        if to != index:
            self.strip.move_tab(index, to)

    def move_before(self, page: Page, other: Page) -> None:
        """Put `page` at the left of `other`, as far as pins let it, unless it stands there somewhere."""
        if page in self._pages and other in self._pages:
            by = self._pages.index(other) - self._pages.index(page)
            self.move_page(page, min(by, 0))

    def put_at(self, page: Page, seat: Seat) -> None:
        """Put `page` where it, or another one, stood before."""
        self.pin(page, seat.pinned)
        if seat.part:
            page.show_part(seat.part)
        if page in self._pages:
            self.move_page(page, seat.place - self._pages.index(page))

    def close_many(self, which: str, page: Page) -> None:
        """Close the "others", those to the "right", the "saved" or "all"; pinned ones stay."""
        at = self._pages.index(page) if page in self._pages else len(self._pages)
        for index, other in enumerate(tuple(self._pages)):
            beside = other is not page and (which == "others" or (which == "right" and index > at))
            if other not in self._pinned and (
                beside or which == "all" or (which == "saved" and not other.is_dirty())
            ):
                self.close_page(other)

    def choose(self, page: Page) -> None:
        """Show `page`."""
        if (window := self._windows.get(page)) is not None:
            window.activateWindow()
            return
        self.strip.choose(self._pages.index(page))
        self._show_current()
        if isinstance(QApplication.activeWindow(), TabWindow):
            self.window().activateWindow()  # the page is there, and the keyboard is to be, too

    def step(self, by: int) -> None:
        """Show the page `by` places further, around the ends."""
        current = self._docked()
        if current is not None:
            at = (self._pages.index(current) + by) % len(self._pages)
            self.choose(self._pages[at])

    def go_to(self, place: int) -> None:
        """Show the page at a place from the left, -1 for the last; where there is none, nothing changes."""
        if -1 <= place < len(self._pages) and self._pages:
            self.choose(self._pages[place])

    def close_page(self, page: Page) -> None:
        """End `page` and take it away."""
        if page not in self.pages():
            return
        page.end()
        place = self._pages.index(page) if page in self._pages else len(self._pages)
        self.closed_from = Seat(place, page in self._pinned, page.part())
        window = self._windows.pop(page, None)
        self._seats.pop(page, None)
        if window is None:
            self._remove(page)
        self.page_closed.emit(page)
        page.setParent(None)
        page.deleteLater()
        if window is not None:
            window.hide()
            window.deleteLater()
        self.pages_changed.emit()

    def close_all(self) -> None:
        """End every page: the window closes."""
        for page in self.pages():
            page.end()
        for window in self._windows.values():
            window.hide()

    def _show_title(self, page: Page) -> None:
        self.strip.show_tab(self._pages.index(page), self._facts(page))

    @Slot()
    def _say_titles(self) -> None:
        for page in self._pages:
            page.title_changed.emit()

    def _facts(self, page: Page) -> TabFacts:
        pinned, preview = page in self._pinned, page is self._preview
        return TabFacts(page.method(), page.name(), page.place(), page.is_dirty(), pinned, preview)

    def _show_current(self) -> None:
        index = self.strip.tabs.currentIndex()
        page = self._pages[index] if 0 <= index < len(self._pages) else None
        shown = page or self._welcome
        before = self._stack.current()
        if shown is not before:
            focus = QApplication.focusWidget()
            held = before is not None and focus is not None and before.isAncestorOf(focus)
            is_new = shown.focusWidget() is None  # else the keyboard goes back to what had it there
            self._stack.show_page(shown)
            if held and is_new and page is not None:
                page.take_focus()
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

    @Slot(str, int)
    def _on_close_many(self, which: str, index: int) -> None:
        self.close_many(which, self._pages[index])

    @Slot(object)
    def _on_put_back(self, page: Page) -> None:
        self.put_back(page)

    @Slot()
    def _put_pinned_first(self) -> None:
        """After a drag, or a new pin: one pinned tab never stands behind one that is not."""
        for to, page in enumerate(self.pinned()):
            if (index := self._pages.index(page)) != to:
                self.strip.move_tab(index, to)

    @Slot()
    def _on_title(self) -> None:
        page = self.sender()
        if isinstance(page, Page) and page in self._pages:
            if page.is_dirty():
                self.keep(page)
            self._show_title(page)

    @Slot()
    def _on_worked_on(self) -> None:
        page = self.sender()
        if isinstance(page, Page):
            self.keep(page)


def _give_focus(page: Page, focus: QWidget | None) -> None:
    """Let `page` have the keyboard in the window where it is now, as `focus` had it where it was."""
    if focus is not None and page.isAncestorOf(focus):
        focus.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
    else:
        page.take_focus()
