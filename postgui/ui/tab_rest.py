"""Lets tabs that were looked at long ago be as light as those never shown: their widgets are made anew."""

from PySide6.QtCore import QObject, QTimer, Slot

from postgui.ui.page import Page
from postgui.ui.request.tab import RequestTab
from postgui.ui.tab_area import TabArea

KEPT = 16
"""So many of the tabs shown last keep their widgets, whatever is in them."""
_AFTER_MS = 1_000
_NEXT_MS = 30


class TabRest(QObject):
    """Follows which tabs are shown; one in which something would be lost is left alone.

    A tab that was shown has 140 widgets, nearly 3 MB. They go a moment after the person went to another tab,
    those of one tab in each turn of the loop.
    """

    def __init__(self, area: TabArea) -> None:
        super().__init__(area)
        self._area = area
        self._shown: dict[RequestTab, None] = {}  # the one shown last is the last
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._on_timeout)
        area.current_changed.connect(self._on_current)
        area.page_closed.connect(self._on_closed)

    @property
    def pending(self) -> bool:
        """Whether a tab may still be put to rest."""
        return self._soon.isActive()

    @Slot(object)
    def _on_current(self, page: Page | None) -> None:
        if isinstance(page, RequestTab):
            self._shown.pop(page, None)
            self._shown[page] = None
        if len(self._shown) > KEPT and not self._soon.isActive():  # also while somebody goes through all tabs
            self._soon.start(_AFTER_MS)

    @Slot(object)
    def _on_closed(self, page: Page) -> None:
        if isinstance(page, RequestTab):
            self._shown.pop(page, None)

    @Slot()
    def _on_timeout(self) -> None:
        if len(self._shown) <= KEPT:
            return  # closed meanwhile
        tab = next(iter(self._shown))
        del self._shown[tab]
        if tab not in self._area.windows():
            tab.rest()  # or not: what it has may be needed, and it is looked at again once it was shown
        if len(self._shown) > KEPT:
            self._soon.start(_NEXT_MS)
