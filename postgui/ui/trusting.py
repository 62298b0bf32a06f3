"""Asks in a request's tab whether its collection is trusted, where something of it waits for that."""

from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot

from postgui.model.problem import ProblemError
from postgui.model.request import Request
from postgui.model.script import Script
from postgui.services.context import Context
from postgui.services.draft import Draft
from postgui.services.trust import needs_trust
from postgui.ui.bind import bind
from postgui.ui.request.tab import RequestTab
from postgui.ui.request.trust_strip import TrustStrip
from postgui.ui.tab_area import TabArea


class Trusting(QObject):
    """Follows every opened request: what it runs, where it stands, and what the person says."""

    def __init__(self, context: Context, area: TabArea) -> None:
        super().__init__(area)
        self._context = context
        self._area = area
        self._strips: dict[RequestTab, TrustStrip] = {}
        self._seen: dict[RequestTab, tuple[Any, ...]] = {}
        self._put_off: set[Path] = set()
        bind(context.collections.trust.changed, self, lambda _root: self.look_at_all())
        bind(context.collections.folder_saved, self, lambda _path: self.look_at_all())

    @Slot(object)
    def on_opened(self, tab: RequestTab) -> None:
        """Follow a new tab."""
        tab.trust_requested.connect(lambda: self._start(self._trust_and_send(tab), "trust a collection"))
        bind(tab.draft.changed, tab, lambda _draft: self._on_draft(tab))
        tab.destroyed.connect(lambda: (self._strips.pop(tab, None), self._seen.pop(tab, None)))
        self._on_draft(tab)

    def look_at_all(self) -> None:
        """What somebody said, or what a folder hands on, may have changed."""
        for tab in self._area.pages_of(RequestTab):
            self._seen.pop(tab, None)
            self._on_draft(tab)

    def strip(self, tab: RequestTab) -> TrustStrip | None:
        """The line in `tab`, if it ever had a reason to be."""
        return self._strips.get(tab)

    def _on_draft(self, tab: RequestTab) -> None:
        draft = tab.draft
        seen = (draft.path, draft.current.scripts, bool(draft.current.python.strip()))
        if self._seen.get(tab) != seen:
            self._seen[tab] = seen
            self._start(self._look(tab), "see whether it is trusted")

    async def _look(self, tab: RequestTab) -> None:
        path, root = tab.draft.path, self._root(tab.draft)
        if root is None or self._context.collections.trust.of(root) or root in self._put_off:
            self._hide(tab)
            return
        try:
            folders = (await self._context.collections.chain(path)).folders if path is not None else ()
        except ProblemError:
            folders = ()  # sending says what is wrong with a file above
        above = [script for folder in folders for script in folder.defaults.scripts]
        if tab in self._area.pages_of(RequestTab):
            self._show(tab, root, tab.draft.current, above)

    def _show(self, tab: RequestTab, root: Path, request: Request, above: list[Script]) -> None:
        if not needs_trust(request, above):
            self._hide(tab)
            return
        strip = self._strips.get(tab)
        if strip is None:
            strip = self._strips[tab] = TrustStrip(tab)
            tab.add_strip(strip)
            draft = tab.draft
            strip.trust_requested.connect(lambda: self._start(self._trust(draft), "trust a collection"))
            strip.later_requested.connect(lambda: self._put_it_off(draft))
        strip.ask(root.name, python=bool(request.python.strip()))

    def _hide(self, tab: RequestTab) -> None:
        if tab in self._strips:
            self._strips[tab].hide()

    async def _trust(self, draft: Draft) -> None:
        root = self._root(draft)
        if root is not None:
            await self._context.collections.trust.put(root, True)

    async def _trust_and_send(self, tab: RequestTab) -> None:
        await self._trust(tab.draft)
        tab.send()

    def _put_it_off(self, draft: Draft) -> None:
        if (root := self._root(draft)) is not None:
            self._put_off.add(root)
            self.look_at_all()

    def _root(self, draft: Draft) -> Path | None:
        return self._context.collections.root_of(draft.came_from) if draft.came_from is not None else None

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._context.tasks.start(work, name=name, owner=self._area)
