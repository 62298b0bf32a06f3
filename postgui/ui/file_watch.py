"""Open tabs follow what others do to their files; where both sides edited the same, the tab asks."""

from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication

from postgui.model.problem import ProblemError
from postgui.services.context import Context
from postgui.services.draft import Draft
from postgui.services.outside_change import absorb
from postgui.storage.collection_folder import ENVIRONMENTS
from postgui.storage.file_name import companions
from postgui.translation import tr
from postgui.ui.bind import bind
from postgui.ui.collection.tab import FolderTab
from postgui.ui.request.file_strip import FileStrip
from postgui.ui.request.tab import RequestTab
from postgui.ui.request_text import request_text
from postgui.ui.tab_area import TabArea


class FileWatch(QObject):
    """Looks at the files of open tabs whenever something near them was changed."""

    def __init__(self, context: Context, area: TabArea, refresh: Callable[[], None]) -> None:
        """`refresh` is called when variables may stand for something else, or environments are others."""
        super().__init__(area)
        self._context = context
        self._area = area
        self._refresh = refresh
        self._strips: dict[Draft, FileStrip] = {}
        bind(context.outside.changed, self, self._on_changed)

    def start(self) -> None:
        """Watch the opened collections from now on."""
        self._context.outside.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state)

    def tell(self, draft: Draft) -> None:
        """A save found that the file has something else where `draft` was edited: ask."""
        for tab in self._area.pages_of(RequestTab):
            if tab.draft is draft:
                self._show_conflict(tab, opened=True)

    @Slot(object)
    def on_opened(self, tab: RequestTab) -> None:
        """A tab is new: its file may have been changed while nobody watched."""
        if tab.draft.in_conflict:
            self._show_conflict(tab, opened=False)

    async def look(self, tab: RequestTab) -> None:
        """Bring what the file of `tab` has now into it, or ask."""
        draft = tab.draft
        path = draft.path
        if path is None:
            return
        try:
            stored = await self._context.collections.load(path)
        except ProblemError as error:
            if self._is_about(tab, path):
                self._show_problem(tab, error)
            return
        if not self._is_about(tab, path):
            return
        if absorb(draft, stored):
            self._show_conflict(tab, opened=False)
        elif draft in self._strips:
            self._strips[draft].show_nothing()

    def _is_about(self, tab: RequestTab, path: Path) -> bool:
        """Whether `tab` is still open, and shows the file at `path`: reading took a moment."""
        return tab in self._area.pages_of(RequestTab) and tab.draft.path == path

    def _show_problem(self, tab: RequestTab, error: ProblemError) -> None:
        path = tab.draft.path
        if error.problem.kind == "broken-file":
            self._strip(tab).show_broken(error.problem)
        elif path is not None and error.problem.kind == "disk":
            self._strip(tab).show_gone()

    def _show_conflict(self, tab: RequestTab, *, opened: bool) -> None:
        draft = tab.draft
        if draft.saved is not None:
            self._strip(tab).show_conflict(
                request_text(draft.saved), request_text(draft.current), opened=opened
            )

    def _strip(self, tab: RequestTab) -> FileStrip:
        strip = self._strips.get(tab.draft)
        if strip is None:
            draft = tab.draft
            strip = self._strips[draft] = FileStrip(tab)
            tab.add_strip(strip)
            strip.mine_requested.connect(draft.keep_mine)
            strip.theirs_requested.connect(draft.revert)
            strip.both_requested.connect(lambda: self._start(self._keep_both(draft), "keep both"))
            strip.write_requested.connect(lambda: self._start(self._write(draft), "write the file"))
            strip.destroyed.connect(lambda: self._strips.pop(draft, None))
            bind(draft.changed, strip, self._on_draft)
        return strip

    async def _keep_both(self, draft: Draft) -> None:
        """Mine as a request beside it, theirs in the tab."""
        if draft.path is None:
            return
        name = tr("{name} (mine)", name=draft.current.name or draft.path.stem)
        await self._context.collections.create_request(draft.path.parent, replace(draft.current, name=name))
        draft.revert()

    async def _write(self, draft: Draft) -> None:
        if draft.path is None:
            return
        composed = draft.current
        stored = await self._context.collections.write_anew(draft.path, composed)
        draft.mark_saved(stored.request, stored.path, stored.sha256, composed=composed)
        if draft in self._strips:
            self._strips[draft].show_nothing()

    def _on_draft(self, draft: Draft) -> None:
        strip = self._strips.get(draft)
        if strip is not None and strip.asks() and not draft.in_conflict:
            strip.show_nothing()

    def _on_changed(self, paths: frozenset[Path]) -> None:
        self._start(self._look_at(paths), "follow changes of files")

    async def _look_at(self, paths: frozenset[Path]) -> None:
        for tab in self._area.pages_of(RequestTab):
            path = tab.draft.path
            if path is not None and not paths.isdisjoint((path, *companions(path), *path.parents)):
                await self.look(tab)
        for page in self._area.pages_of(FolderTab):
            folder = page.draft.path
            if any(folder in (changed, changed.parent) or changed in folder.parents for changed in paths):
                await self._look_at_folder(page)
        if any(_is_shared(path) for path in paths):
            self._refresh()

    async def _look_at_folder(self, page: FolderTab) -> None:
        try:
            stored = await self._context.collections.load_folder(page.draft.path)
        except ProblemError:
            return  # the tree shows what is wrong
        if stored.sha256 != page.draft.saved_sha256:
            page.draft.mark_on_disk(stored.folder, stored.sha256)

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._context.tasks.start(work, name=name, owner=self._area)

    @Slot(Qt.ApplicationState)
    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._context.outside.look()


def _is_shared(path: Path) -> bool:
    """Whether requests inherit from it: settings of a folder, an environment, a file of variables.

    A folder stands for all that is in it.
    """
    return (
        path.parent.name == ENVIRONMENTS
        or path.name.partition(".")[0] in ("folder", "opencollection")  # with their sidecars
        or path.suffix not in (".yml", ".json", ".py")
    )
