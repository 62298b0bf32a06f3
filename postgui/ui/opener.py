"""Putting things into tabs: files, drafts, past exchanges, new requests; and back after closing."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from postgui.model.history import HistoryEntry, HistoryRecord
from postgui.model.problem import ProblemError
from postgui.model.request import Request
from postgui.services.context import Context
from postgui.services.draft import Draft
from postgui.services.workers import Workers
from postgui.ui.document.reading import Reading
from postgui.ui.page import Page
from postgui.ui.pane_layout import PaneLayout
from postgui.ui.record_tab import RecordTab
from postgui.ui.request.tab import RequestTab
from postgui.ui.tab_area import Seat, TabArea

_REMEMBERED = 50
_TURNS_OF_A_TAB = 3
"""So many turns of the loop a tab that is shown takes to make its parts; more work in them would be felt."""
HISTORY_PREFIX = "history:"


class Opener(QObject):
    """Makes tabs, never two of the same thing.

    Signals:
        tab_opened: A request tab was made: connect to it. RequestTab.
        record_opened: A history tab was made. RecordTab.
    """

    tab_opened = Signal(object)
    record_opened = Signal(object)

    def __init__(
        self,
        context: Context,
        area: TabArea,
        panes: PaneLayout,
        environment: Callable[[Path | None], str],
        workers: Workers | None = None,
    ) -> None:
        super().__init__(area)
        self._context = context
        self._area = area
        self._panes = panes
        self._environment = environment
        self._workers = workers
        self._closed: list[tuple[str, Seat]] = []
        self._others: dict[str, Callable[[str, bool], Awaitable[Page | None]]] = {}
        area.page_closed.connect(self._on_page_closed)

    def add_kind(self, prefix: str, open_page: Callable[[str, bool], Awaitable[Page | None]]) -> None:
        """Also open pages whose session keys begin with `prefix`; told the rest, and whether to choose it."""
        self._others[prefix] = open_page

    def new_request(self, request: Request | None = None) -> RequestTab:
        """Open an untitled request."""
        return self.show_draft(self._context.workbench.new_draft(request))

    def show_draft(self, draft: Draft, *, choose: bool = True, preview: bool = False) -> RequestTab:
        """Open `draft`, or go to its tab; a preview makes room for the next one."""
        for tab in self._area.pages_of(RequestTab):
            if tab.draft is draft:
                self._show_again(tab, choose=choose, preview=preview)
                return tab
        self._context.workbench.reopen(draft)
        tab = RequestTab(
            draft, self._context, self._panes, self._environment, self._workers, self._area.page_parent
        )
        self.tab_opened.emit(tab)
        self._area.add(tab, choose=choose, preview=preview and not draft.dirty)
        tab.refresh_scopes()
        return tab

    def _show_again(self, page: Page, *, choose: bool, preview: bool = False) -> None:
        if choose:
            self._area.choose(page)
            if not preview:
                self._area.keep(page)

    def tab_of(self, path: Path) -> RequestTab | None:
        """The tab that shows the request at `path`."""
        tabs = self._area.pages_of(RequestTab)
        return next((tab for tab in tabs if tab.draft.path == path), None)

    async def open_path(self, path: Path, *, choose: bool = True, preview: bool = False) -> RequestTab:
        """Open a request's file, or go to its tab; a preview makes room for the next one.

        Raises:
            ProblemError: It can't be read.
        """
        tab = self.tab_of(path)
        if tab is not None:
            self._show_again(tab, choose=choose, preview=preview)
            return tab
        stored = await self._context.collections.load(path)
        return self.show_draft(self._context.workbench.adopt(stored), choose=choose, preview=preview)

    async def open_other(self, key: str) -> Page | None:
        """Open a page by its session key; raises as what opens it does."""
        return await self._open_key(key)

    async def open_entry(self, entry_id: str, *, choose: bool = True, preview: bool = False) -> RecordTab:
        """Open a past exchange, read-only; a preview makes room for the next one.

        Raises:
            ProblemError: The history no longer has it.
        """
        for tab in self._area.pages_of(RecordTab):
            if tab.record.entry.id == entry_id:
                self._show_again(tab, choose=choose, preview=preview)
                return tab
        record = await self._context.history.load(entry_id)
        context = self._context
        reading = Reading(context.tasks, context.indexing, context.remembered, context.view_choices)
        tab = RecordTab(
            record, self._panes, self._context.tasks, self._workers, self._area.page_parent, reading
        )
        self.record_opened.emit(tab)
        self._area.add(tab, choose=choose, preview=preview)
        return tab

    async def compose_entry(self, entry: HistoryEntry) -> RequestTab:
        """Open a past exchange as a new request."""
        return self.compose_record(await self._context.history.load(entry.id))

    def compose_record(self, record: HistoryRecord) -> RequestTab:
        """Open the template of a past exchange as a new, untitled request."""
        return self.new_request(record.request)

    async def reopen_closed(self) -> None:
        """Open what was closed last and can still be opened, where it stood."""
        while self._closed:
            key, seat = self._closed.pop()
            try:
                if (page := await self._open_key(key)) is not None:
                    self._area.put_at(page, seat)
                    return
            except ProblemError:
                continue  # deleted meanwhile: try the one before

    async def open_session(self, drafts: tuple[Draft, ...], keys: tuple[str, ...], active: str) -> None:
        """Open the tabs of the last session, in their order; what is gone is left out.

        The one that was worked in comes first: it can be used, or left for another, while the rest come.
        """
        by_key = {draft.id: draft for draft in drafts}
        by_key |= {str(draft.path): draft for draft in drafts if draft.path is not None}
        at = keys.index(active) if active in keys else len(keys)
        chosen = await self._open_if_there(active, by_key) if active in keys else None
        for _ in range(_TURNS_OF_A_TAB):
            await asyncio.sleep(0)
        for key in keys[:at]:
            page = await self._open_if_there(key, by_key)
            if page is not None and chosen is not None:
                self._area.move_before(page, chosen)
        for key in keys[at + 1 :]:
            await self._open_if_there(key, by_key)

    async def _open_if_there(self, key: str, drafts: dict[str, Draft]) -> Page | None:
        try:
            return await self._open_known(key, drafts)
        except ProblemError:
            return None
        finally:
            await asyncio.sleep(0)  # between two tabs, events are answered

    async def _open_known(self, key: str, drafts: dict[str, Draft]) -> Page | None:
        draft = drafts.get(key)
        if draft is None:
            return await self._open_key(key, choose=False)
        if draft.path is not None:
            try:
                return await self.open_path(draft.path, choose=False)
            except ProblemError:
                pass  # the file is gone or broken, the edits are not
        return self.show_draft(draft, choose=False)

    async def _open_key(self, key: str, *, choose: bool = True) -> Page | None:
        if key.startswith(HISTORY_PREFIX):
            return await self.open_entry(key.removeprefix(HISTORY_PREFIX), choose=choose)
        for prefix, open_page in self._others.items():
            if key.startswith(prefix):
                return await open_page(key.removeprefix(prefix), choose)
        for draft in self._context.workbench.unsaved():
            if key in (draft.id, str(draft.path)) and draft.path is None:
                return self.show_draft(draft, choose=choose)
        path = Path(key)
        return await self.open_path(path, choose=choose) if path.is_absolute() else None

    def _on_page_closed(self, page: Page) -> None:
        if isinstance(page, RequestTab):
            path = page.draft.path
            self._context.workbench.close_draft(page.draft)
            key = str(path) if path else page.session_key()
        else:
            key = page.session_key()
        if page is self._area.replaced:
            return
        self._closed.append((key, self._area.closed_from))
        del self._closed[:-_REMEMBERED]
