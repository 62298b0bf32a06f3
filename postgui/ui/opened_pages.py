"""What is connected with each page that is opened: saving, its body, its record, its place in the tree."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from postgui.model.exchange import Exchange
from postgui.services.context import Context
from postgui.ui.record_tab import RecordTab
from postgui.ui.request.tab import RequestTab

if TYPE_CHECKING:
    from postgui.ui.desk import Desk


class OpenedPages(QObject):
    """Hands what pages ask for to those who do it."""

    def __init__(self, desk: "Desk", context: Context) -> None:
        super().__init__(desk)
        self._desk = desk
        self._context = context
        desk.opener.tab_opened.connect(self._on_tab)
        desk.opener.record_opened.connect(self._on_record)
        desk.run_pages.save_body_requested.connect(self._on_save_body)

    @Slot(object)
    def _on_tab(self, tab: RequestTab) -> None:
        desk = self._desk
        desk.environment_actions.watch(tab)
        tab.save_requested.connect(desk.save)
        tab.save_body_requested.connect(self._on_save_body)
        desk.display.watch(tab)
        desk.tree_follow.watch(tab)

    @Slot(object)
    def _on_record(self, tab: RecordTab) -> None:
        tab.save_body_requested.connect(self._on_save_body)
        tab.compose_requested.connect(self._desk.opener.compose_record)

    @Slot(object)
    def _on_save_body(self, exchange: Exchange) -> None:
        work = self._desk.saver.save_body(exchange)
        self._context.tasks.start(work, name="save the body", owner=self._desk)
