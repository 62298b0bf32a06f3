"""Keeping a response as an example of its request, in the draft: Save writes it."""

import asyncio

from PySide6.QtCore import QObject, Slot

from postgui.model.exchange import Exchange
from postgui.services.tasks import Tasks
from postgui.translation import tr
from postgui.ui.opener import Opener
from postgui.ui.request.tab import RequestTab


class ExampleKeeping(QObject):
    """Answers the wish of a request tab to keep what was answered."""

    def __init__(self, parent: QObject, tasks: Tasks, opener: Opener) -> None:
        super().__init__(parent)
        self._tasks = tasks
        opener.tab_opened.connect(self.watch)

    @Slot(object)
    def watch(self, tab: RequestTab) -> None:
        """Keep what `tab` shows when it asks for that."""
        tab.example_requested.connect(self._on_wish)

    @Slot()
    def _on_wish(self) -> None:
        tab = self.sender()
        if isinstance(tab, RequestTab) and tab.exchange is not None:
            self._tasks.start(_keep(tab, tab.exchange), name="save the response as an example", owner=tab)


async def _keep(tab: RequestTab, exchange: Exchange) -> None:
    from postgui.services.examples import make_example, with_example

    secrets = tab.response_pane.secrets or frozenset()
    example = await asyncio.to_thread(make_example, exchange, tab.draft.current, secrets)
    tab.draft.edit(with_example(tab.draft.current, example))
    tab.told.emit(
        tr("Saved the response as the example {name}", name=example.name), tr("Save the request to keep it.")
    )
