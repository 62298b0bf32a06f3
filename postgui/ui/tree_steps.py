"""Tabs, drafts and open folders follow what is done in the collection tree, and what is undone."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from postgui.model.problem import ProblemError
from postgui.services.context import Context
from postgui.services.outside_change import absorb
from postgui.services.tree_step import TreeStep
from postgui.ui.bind import bind
from postgui.ui.collection.tab import FolderTab
from postgui.ui.opener import Opener
from postgui.ui.request.tab import RequestTab
from postgui.ui.sidebar.sidebar import Sidebar
from postgui.ui.tab_area import TabArea


@dataclass(frozen=True, slots=True)
class _Closed:
    """The tabs of what went into the trash."""

    tabs: tuple[Path, ...]
    current: Path | None


class TreeSteps(QObject):
    """Listens to `TreeEdits`, however a step came about."""

    def __init__(self, context: Context, sidebar: Sidebar, area: TabArea, opener: Opener) -> None:
        super().__init__(sidebar)
        self._context = context
        self._sidebar = sidebar
        self._area = area
        self._opener = opener
        self._closed: dict[Path, _Closed] = {}
        bind(context.collections.edits.stepped, self, self._on_step)

    def _on_step(self, step: TreeStep) -> None:
        expanded = self._sidebar.model.expanded
        for old, new in step.moved:
            self._context.workbench.follow(old, new)
            self._context.folder_drafts.follow(old, new)
            for path in expanded:
                if path.is_relative_to(old):
                    self._sidebar.model.set_expanded(new / path.relative_to(old), True)
        for path in step.removed:
            self._close_tabs(path)
        self._context.tasks.start(self._follow(step), name="follow a change in the tree", owner=self)

    async def _follow(self, step: TreeStep) -> None:
        for old, new in step.moved:
            await self._follow_folder(old, new)
        for path in step.added:
            await self._reopen(path)
        touched = (*step.written, *(new for _, new in step.moved), *step.added)
        await self._take_in(touched)
        tree = self._sidebar.tree
        shown = tuple(path for path in step.shown if self._sidebar.model.has(path))
        if shown and not tree.is_renaming() and tree.chosen_paths() != shown:
            tree.choose_all(shown)

    async def _follow_folder(self, old: Path, new: Path) -> None:
        """Another name is in the file of a renamed folder."""
        drafts = self._context.folder_drafts
        if old.parent == new.parent and drafts.find(new) is not None:
            drafts.follow(new, new, await self._context.collections.load_folder(new))

    async def _take_in(self, touched: tuple[Path, ...]) -> None:
        """Read again the requests that are open and were touched: their files have other bytes."""
        workbench = self._context.workbench
        for draft in (*workbench.opened(), *workbench.unsaved()):
            path = draft.path
            if path is None or not any(path.is_relative_to(each) for each in touched):
                continue
            try:
                absorb(draft, await self._context.collections.load(path))
            except ProblemError:
                continue  # the tree shows what is wrong with it
        for page in self._area.pages_of(FolderTab):
            if any(page.draft.path in (each, each.parent) for each in touched):
                stored = await self._context.collections.load_folder(page.draft.path)
                if stored.sha256 != page.draft.saved_sha256:
                    page.draft.mark_on_disk(stored.folder, stored.sha256)

    def _close_tabs(self, removed: Path) -> None:
        shown = self._area.current()
        tabs: list[Path] = []
        current: Path | None = None
        for tab in self._area.pages_of(RequestTab):
            if tab.draft.path is not None and tab.draft.path.is_relative_to(removed):
                tabs.append(tab.draft.path)
                current = tab.draft.path if tab is shown else current
                self._area.close_page(tab)
        for page in self._area.pages_of(FolderTab):
            if page.draft.path.is_relative_to(removed):
                self._area.close_page(page)
        if tabs:
            self._closed[removed] = _Closed(tuple(tabs), current)

    async def _reopen(self, path: Path) -> None:
        closed = self._closed.pop(path, None)
        for tab in closed.tabs if closed else ():
            await self._opener.open_path(tab, choose=closed is not None and tab == closed.current)
