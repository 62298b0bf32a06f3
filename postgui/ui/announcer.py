"""Tells a screen reader what happens away from the focus: how a request ended, and messages at the foot.

Says what is on the screen anyway, in the same words; decides nothing.
"""

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from postgui.model.exchange import Exchange
from postgui.services.context import Context
from postgui.translation import tr
from postgui.ui.request.tab import RequestTab

if TYPE_CHECKING:
    from postgui.ui.desk import Desk


class Announcer(QObject):
    """Listens to every request tab and to the messages of one window.

    Signals:
        announced: What a screen reader was given to say, and whether at once. str, bool.
    """

    announced = Signal(str, bool)

    def __init__(self, desk: "Desk", context: Context) -> None:
        super().__init__(desk)
        self._window = desk.window
        self._said: WeakKeyDictionary[RequestTab, str] = WeakKeyDictionary()
        desk.opener.tab_opened.connect(self._on_tab_opened)
        desk.notices.shown.connect(self._on_notice)

    @Slot(object)
    def _on_tab_opened(self, tab: RequestTab) -> None:
        tab.status_changed.connect(lambda: self._on_status(tab))

    def _on_status(self, tab: RequestTab) -> None:
        exchange = tab.exchange
        if exchange is None or self._said.get(tab) == exchange.id:
            return
        self._said[tab] = exchange.id
        self._say(outcome(exchange), at_once=exchange.problem is not None)

    @Slot(str, bool)
    def _on_notice(self, text: str, is_problem: bool) -> None:
        self._say(text, at_once=is_problem)

    def _say(self, text: str, *, at_once: bool) -> None:
        self.announced.emit(text, at_once)
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._window, text)
            if at_once:
                event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(event)


def outcome(exchange: Exchange) -> str:
    """How a request ended, as one sentence to be heard."""
    if exchange.problem is not None:
        return tr("The request failed. {what}", what=exchange.problem.what)
    if exchange.response is None:
        return tr("The request ended without an answer.")
    head = exchange.response
    return tr("Answered with {status}.", status=f"{head.status} {head.phrase}".rstrip())
