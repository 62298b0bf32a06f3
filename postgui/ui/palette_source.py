"""What the palette offers: commands, requests, environments, and the history on demand."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from postgui.model.collection import Node
from postgui.model.history import HistoryEntry, HistoryFilter
from postgui.services.context import Context
from postgui.ui.key_bindings import native
from postgui.ui.palette import PaletteItem
from postgui.ui.sidebar.history_model import outcome_text, short_url

if TYPE_CHECKING:
    from postgui.ui.desk import Desk

_HISTORY_SHOWN = 8


class PaletteSource(QObject):
    """Fills the window's palette, and adds matching history entries as they are found."""

    def __init__(self, desk: "Desk", context: Context) -> None:
        super().__init__(desk)
        self._desk = desk
        self._context = context
        self._query = 0
        desk.palette_box.query_changed.connect(self._on_query)

    def items(self) -> list[PaletteItem]:
        """Commands, then requests, then environments."""
        keys = self._desk.shortcuts.bindings.keys
        items = [
            PaletteItem(command.label, command.run, native(keys(command.id)[:1]))
            for command in self._desk.commands
            if command.listed
        ]
        for root in self._context.collections.roots():
            items += self._requests(root, root.name)
        return items + [self._environment(name) for name in self._desk.display.environment_names]

    def _requests(self, folder: Node, place: str) -> Iterator[PaletteItem]:
        """The requests in `folder` and below it; `place` is what the row says of where they are."""
        for node in folder.children:
            if node.kind == "request":
                yield PaletteItem(
                    node.name, partial(self._desk.open_path, node.path), detail=place, method=node.method
                )
            else:
                yield from self._requests(node, f"{place} / {node.name}")

    def _environment(self, name: str) -> PaletteItem:
        return PaletteItem(
            f"Environment: {name}", lambda: self._desk.set_environment(name), icon="environment"
        )

    def _past(self, entry: HistoryEntry) -> PaletteItem:
        return PaletteItem(
            short_url(entry.url),
            lambda: self._desk.history_actions.open(entry),
            detail=outcome_text(entry),
            method=entry.method,
        )

    async def _search_history(self, text: str, query: int) -> None:
        entries = await self._context.history.page(HistoryFilter(text), limit=_HISTORY_SHOWN)
        if query == self._query:
            self._desk.palette_box.show_extra([self._past(entry) for entry in entries])

    @Slot(str)
    def _on_query(self, text: str) -> None:
        self._query += 1
        if text.strip():
            work = self._search_history(text.strip(), self._query)
            self._context.tasks.start(work, name="search the history", owner=self._desk)
