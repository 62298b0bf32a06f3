"""What the palette offers: commands, requests, environments, settings, docs, and the history on demand."""

import asyncio
from collections.abc import Iterator
from functools import partial
from operator import is_
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from postgui.model.collection import Node
from postgui.model.history import HistoryEntry, HistoryFilter
from postgui.model.preferences import OPTIONS, REQUEST_NAMES
from postgui.services.context import Context
from postgui.translation import in_english, tr
from postgui.ui.bind import bind
from postgui.ui.key_text import native
from postgui.ui.palette import PaletteItem, PaletteItems
from postgui.ui.pasted import request_in, url_in
from postgui.ui.request.setting_label import SETTING_LABELS
from postgui.ui.sidebar.history_model import outcome_text, short_url

if TYPE_CHECKING:
    from postgui.ui.desk import Desk

_HISTORY_SHOWN = 8
_AT_ONCE = 400
"""So many items are made before others have their turn on the window's thread."""


def _also(label: str) -> str:
    """A label in English, where the window speaks another language."""
    english = in_english(label)
    return english if english != label else ""


class PaletteSource(QObject):
    """Fills the window's palette, and adds matching history entries as they are found."""

    def __init__(self, desk: "Desk", context: Context) -> None:
        super().__init__(desk)
        self._desk = desk
        self._context = context
        self._query = 0
        self._roots: tuple[Node, ...] = ()
        self._ready = PaletteItems(())  # the requests of these roots
        self._preparing: asyncio.Task[None] | None = None
        bind(context.collections.changed, self, lambda _root: self.prepare())
        desk.palette_box.query_changed.connect(self._on_query)
        desk.palette_box.chosen.connect(self._on_chosen)

    def items(self) -> PaletteItems:
        """Commands, environments, workspaces, then requests, then docs and settings."""
        roots = self._context.collections.roots()
        if not self._is_ready(roots):
            self._keep(roots, list(self._all_requests(roots)))
        head = (*self._commands(), *map(self._environment, self._desk.display.environment_names))
        tail = (*(each for root in roots for each in self._docs(root, "")), *self._settings())
        parts = (PaletteItems((*head, *self._workspaces())), self._ready, PaletteItems(tail))
        return PaletteItems.joined(parts)

    @property
    def is_prepared(self) -> bool:
        """Whether opening now finds everything ready."""
        return self._is_ready(self._context.collections.roots())

    def prepare(self) -> None:
        """Make ready in the background what takes longest: the items of all requests."""
        if self._preparing is None or self._preparing.done():
            work = self._prepare()
            self._preparing = self._context.tasks.start(work, name="prepare the palette", owner=self._desk)

    async def _prepare(self) -> None:
        while not self._is_ready(roots := self._context.collections.roots()):
            items = []
            for item in self._all_requests(roots):
                items.append(item)
                if not len(items) % _AT_ONCE:
                    await asyncio.sleep(0)
            self._keep(roots, items)

    def _is_ready(self, roots: tuple[Node, ...]) -> bool:
        # Which nodes they are, not what is in them: comparing thousands would cost more than making them.
        return len(roots) == len(self._roots) and all(map(is_, roots, self._roots))

    def _keep(self, roots: tuple[Node, ...], items: list[PaletteItem]) -> None:
        self._roots, self._ready = roots, PaletteItems(items)

    def _commands(self) -> Iterator[PaletteItem]:
        keys = self._desk.shortcuts.bindings.keys
        for command in self._desk.commands:
            if command.listed:
                detail = native(keys(command.id)[:1])
                key = f"command:{command.id}"
                yield PaletteItem(command.label, command.run, detail, key=key, also=_also(command.label))

    def _workspaces(self) -> Iterator[PaletteItem]:
        for name in self._desk.workspaces.names:
            if name != self._context.workspace:
                switch = partial(self._desk.workspaces.switch, name)
                yield PaletteItem(
                    tr("Workspace: {name}", name=name), switch, icon="home", key=f"workspace:{name}"
                )

    def _all_requests(self, roots: tuple[Node, ...]) -> Iterator[PaletteItem]:
        for root in roots:
            yield from self._requests(root, root.name)

    def _requests(self, folder: Node, place: str) -> Iterator[PaletteItem]:
        """The requests in `folder` and below it; `place` is what the row says of where they are."""
        for node in folder.children:
            if node.kind == "request":
                yield PaletteItem(
                    node.name,
                    partial(self._desk.open_path, node.path),
                    detail=place,
                    method=node.method,
                    key=f"request:{node.path}",
                )
            else:
                yield from self._requests(node, f"{place} / {node.name}")

    def _docs(self, folder: Node, place: str) -> Iterator[PaletteItem]:
        """A collection or folder with its docs and settings, and those below it."""
        yield PaletteItem(
            tr("Docs: {name}", name=folder.name),
            partial(self._desk.folder_pages.show_docs, folder.path),
            detail=place,
            icon="collection" if folder.kind == "collection" else "folder",
            key=f"docs:{folder.path}",
        )
        for node in folder.children:
            if node.kind == "folder":
                yield from self._docs(node, f"{place} / {folder.name}" if place else folder.name)

    def _settings(self) -> Iterator[PaletteItem]:
        labels = {option.name: (option.label, option.section) for option in OPTIONS}
        labels |= {name: SETTING_LABELS[name] for name in REQUEST_NAMES}
        for name, (label, section) in labels.items():
            go_to = partial(self._desk.settings.go_to, name)
            words = tr("Setting: {label}", label=tr(label))
            yield PaletteItem(
                words,
                go_to,
                detail=tr(section),
                icon="settings",
                key=f"setting:{name}",
                also=_also(words),
            )

    def _environment(self, name: str) -> PaletteItem:
        return PaletteItem(
            tr("Environment: {name}", name=name),
            lambda: self._desk.set_environment(name),
            icon="environment",
            key=f"environment:{name}",
        )

    def _past(self, entry: HistoryEntry) -> PaletteItem:
        return PaletteItem(
            short_url(entry.url),
            lambda: self._desk.history_actions.open(entry),
            detail=outcome_text(entry),
            method=entry.method,
        )

    def _new_requests(self, text: str) -> list[PaletteItem]:
        """What a URL, or a command that was pasted, can become."""
        if not (url_in(text) or request_in(text)):
            return []
        return [PaletteItem(tr("New request: {text}", text=text), partial(self._compose, text), icon="plus")]

    def _compose(self, text: str) -> None:
        self._desk.tab_wishes.paste(text)
        self._desk.focus_url()

    async def _search_history(self, text: str, query: int) -> None:
        entries = await self._context.history.page(HistoryFilter(text), limit=_HISTORY_SHOWN)
        if query == self._query:
            past = [self._past(entry) for entry in entries]
            self._desk.palette_box.show_extra([*self._new_requests(text), *past])

    @Slot(str)
    def _on_query(self, text: str) -> None:
        self._query += 1
        if text.strip():
            self._desk.palette_box.show_extra(self._new_requests(text.strip()))
            work = self._search_history(text.strip(), self._query)
            self._context.tasks.start(work, name="search the history", owner=self._desk)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        self._context.tasks.start(self._context.frecency.choose(key), name="keep what was chosen")
