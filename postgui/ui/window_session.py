"""Remembers what the window looks like and what is open in it, and brings that back."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from postgui.model.problem import Problem, ProblemError
from postgui.services.context import Context
from postgui.services.workbench import SessionState
from postgui.translation import tr
from postgui.ui.page import Page
from postgui.ui.request.tab import RequestTab
from postgui.ui.session import pack_bytes, pack_sizes, unpack_bytes

if TYPE_CHECKING:
    from postgui.ui.desk import Desk

_SEPARATOR = "\n"
_PATIENCE_S = 5.0
"""How long a collection of the last time may take to open; a dead network drive never answers."""


class WindowSession(QObject):
    """Reads and shows the state of a `Desk` and its window; `Workbench` keeps it on disk."""

    def __init__(self, desk: "Desk", context: Context) -> None:
        super().__init__(desk)
        self._desk = desk
        self._window = desk.window
        self._context = context
        self._restored = False
        self._absent: list[str] = []  # collections that can't be opened now: perhaps the next time
        for signal in (
            desk.area.pages_changed,
            desk.sidebar.layout_changed,
            desk.sidebar.model.expansion_changed,
            desk.panes.changed,
            desk.window.splitter.splitterMoved,
            desk.window.geometry_changed,
            desk.environments.changed,
        ):
            signal.connect(self.remember)

    @property
    def restored(self) -> bool:
        return self._restored

    @Slot()
    def remember(self) -> None:
        """Hand the present state to the workbench, which writes it a little later."""
        if not self._restored:
            return  # the state before restoring is not worth anything
        window = self._window
        current = window.area.current()
        self._context.workbench.show_session(
            SessionState(
                tabs=tuple(page.session_key() for page in window.area.pages()),
                active=current.session_key() if current else "",
                layout=tuple(self._layout().items()),
                environments=self._desk.environments.state(),
                collections=self._collections(),
            )
        )

    async def restore(self) -> None:
        """Open the collections and tabs of the last time; what can't be opened is said and left out."""
        drafts, state = await self._context.workbench.restore()
        await self._context.folder_drafts.restore()
        layout = dict(state.layout)
        window = self._window
        self._desk.environments.restore(state.environments)
        expanded = layout.get("tree.expanded", "").split(_SEPARATOR)
        window.sidebar.model.show_expanded(Path(line) for line in expanded if line)
        for folder in state.collections:
            await self._open_collection(folder)
        self._desk.show_collections()
        await self._desk.opener.open_session(drafts, state.tabs, state.active)
        self._mark_tabs(layout)
        selected = layout.get("tree.selected", "")
        if selected:
            window.sidebar.tree.select_quietly(Path(selected))
        self._restored = True
        self.remember()

    async def _open_collection(self, folder: str) -> None:
        """Open a collection of the last time; one that can't be opened now is tried at the next start."""
        try:
            async with asyncio.timeout(_PATIENCE_S):
                await self._context.collections.open(Path(folder))
        except ProblemError as error:
            self._window.notices.show_problem(error.problem)
            self._absent.append(folder)
        except TimeoutError:
            self._window.notices.show_problem(_silent(folder))
            self._absent.append(folder)

    def _mark_tabs(self, layout: dict[str, str]) -> None:
        """Pin what was pinned, go on only looking at what was only looked at, and show the same parts."""
        area = self._window.area
        pinned = layout.get("tabs.pinned", "").split(_SEPARATOR)
        lines = (line.rpartition("\t") for line in layout.get("tabs.windows", "").split(_SEPARATOR))
        windows = {key: geometry for key, _, geometry in lines}
        parts = dict(line.split("\t", 1) for line in layout.get("tabs.parts", "").split(_SEPARATOR) if line)
        for page in area.pages():
            if part := parts.get(_lasting_key(page)):
                page.show_part(part)
            if _lasting_key(page) in windows:
                area.take_out(page, unpack_bytes(windows[_lasting_key(page)]))
            elif _lasting_key(page) in pinned:
                area.pin(page, pinned=True)
            elif _lasting_key(page) == layout.get("tabs.preview") and not page.is_dirty():
                area.look_at(page)

    def _collections(self) -> tuple[str, ...]:
        opened = [str(root.path) for root in self._context.collections.roots()]
        return (*opened, *(folder for folder in self._absent if folder not in opened))

    def _layout(self) -> dict[str, str]:
        window = self._window
        node = window.sidebar.tree.current_node()
        expanded = sorted(str(path) for path in window.sidebar.model.expanded)
        return {
            "window": pack_bytes(window.saveGeometry()),
            "sidebar.width": pack_sizes(window.splitter.sizes()),
            "sidebar.hidden": "" if window.has_sidebar else "1",
            "tree.expanded": _SEPARATOR.join(expanded),
            "tree.selected": str(node.path) if node else "",
            "tabs.windows": _SEPARATOR.join(
                f"{_lasting_key(page)}\t{pack_bytes(each.saveGeometry())}"
                for page, each in window.area.windows().items()
            ),
            "tabs.parts": _SEPARATOR.join(
                f"{_lasting_key(page)}\t{part}" for page in window.area.pages() if (part := page.part())
            ),
            "tabs.pinned": _SEPARATOR.join(map(_lasting_key, window.area.pinned())),
            "tabs.preview": _lasting_key(preview) if (preview := window.area.preview) else "",
            **window.sidebar.layout_state(),
            **window.panes.layout_state(),
        }


def _lasting_key(page: Page) -> str:
    """What names a page over a restart: a file that is open without edits gets another draft then."""
    return page.place() if isinstance(page, RequestTab) and page.draft.path else page.session_key()


def _silent(folder: str) -> Problem:
    return Problem(
        tr("The disk with {name} does not answer", name=Path(folder).name),
        tr("{folder} is not shown now. It is opened again at the next start.", folder=folder),
        tr("Check the drive or the network, then open the folder."),
        kind="disk",
    )
