"""Learns the keys of JSON that pass by in tabs, so that editors of the same collection can complete them."""

from PySide6.QtCore import QObject, Slot

from postgui.services.context import Context
from postgui.ui.opener import Opener
from postgui.ui.request.tab import RequestTab

_LEARNT_BYTES = 200_000


class KeyLearning(QObject):
    """Looks at the body of each request that is opened, and at each answer that is in memory."""

    def __init__(self, context: Context, opener: Opener) -> None:
        super().__init__(opener)
        self._context = context
        opener.tab_opened.connect(self._on_opened)

    @Slot(object)
    def _on_opened(self, tab: RequestTab) -> None:
        tab.status_changed.connect(self._on_status)
        self._learn(tab)

    @Slot()
    def _on_status(self) -> None:
        if isinstance(tab := self.sender(), RequestTab):
            self._learn(tab)

    def _learn(self, tab: RequestTab) -> None:
        path = tab.draft.path
        root = self._context.collections.root_of(path) if path is not None else None
        seen, body = self._context.seen_keys, tab.draft.current.body
        if body.kind == "json":
            seen.learn(root, body.text)
        exchange = tab.exchange
        if exchange is not None and exchange.response is not None and exchange.body.data is not None:
            data = exchange.body.data[:_LEARNT_BYTES]
            seen.learn_body(root, data, exchange.response.header("Content-Type"))
