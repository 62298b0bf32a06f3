"""Comparing a response with any other: the one before, a tab's, an example, the history's, a file's.

It finds what there is, asks with a searchable list, and opens `DiffDialog`.
"""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDir, QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from postgui.formats.render.figure import format_duration_ms, format_size, status_text
from postgui.model.content import Content
from postgui.model.exchange import Exchange
from postgui.model.history import HistoryEntry, HistoryFilter
from postgui.model.problem import Problem, ProblemError
from postgui.model.request import Example, Request
from postgui.services.context import Context
from postgui.translation import tr
from postgui.ui.ask import ask
from postgui.ui.document.reading import Reading
from postgui.ui.main_window import MainWindow
from postgui.ui.opener import Opener
from postgui.ui.palette import Palette, PaletteItem, PaletteItems
from postgui.ui.record_tab import RecordTab
from postgui.ui.request.tab import RequestTab
from postgui.ui.response.diff_dialog import DiffDialog, Side
from postgui.ui.sidebar.history_model import outcome_text, short_url

_SAME_S = 0.001
_HISTORY_SHOWN = 30
Take = Callable[[Side], None]


class Comparing(QObject):
    """Answers the wish of a tab, or of the history, to see two responses beside each other."""

    def __init__(self, window: MainWindow, context: Context, opener: Opener) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._reading = Reading(context.tasks, context.indexing, context.remembered)
        self._query = 0
        self._take: Take | None = None
        self.chooser: Palette | None = None
        self._shown_at = 0.0
        opener.tab_opened.connect(self.watch)
        opener.record_opened.connect(self.watch)
        window.sidebar.history.compare_requested.connect(self._on_entries)

    @Slot(object)
    def watch(self, tab: RequestTab | RecordTab) -> None:
        """Compare what `tab` shows when it asks for that."""
        tab.compare_requested.connect(self._on_wish)

    def open(self, before: Side, after: Side) -> DiffDialog:
        """Open a window that compares these two."""
        dialog = DiffDialog(before, after, self._reading, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.other_requested.connect(lambda: self._choose_for(dialog))
        dialog.show()
        return dialog

    # What there is to compare with

    def items(self, shown: Exchange, request: Request, previous: Exchange | None) -> list[PaletteItem]:
        """All but the history, which is searched; what is shown is not offered to be compared with itself."""
        self._shown_at = shown.started_at
        found = []
        if previous is not None:
            found.append(self._item(tr("The response before"), previous, "history"))
        found += self._tabs(shown)
        found += (self._example(example, request) for example in request.examples)
        found.append(PaletteItem(tr("A file…"), partial(self._start_file, shown), icon="file"))
        return found

    def _tabs(self, shown: Exchange) -> Iterator[PaletteItem]:
        for tab in self._window.area.pages():
            if isinstance(tab, RequestTab):
                exchange = tab.exchange
            else:
                exchange = tab.record.exchange if isinstance(tab, RecordTab) else None
            if exchange is not None and exchange is not shown and exchange.response is not None:
                yield self._item(tr("Tab: {name}", name=tab.name()), exchange, "file")

    def _example(self, example: Example, request: Request) -> PaletteItem:
        from postgui.services.examples import example_exchange

        name = tr("Example: {name}", name=example.name)

        def take() -> None:
            self._took(Side(name, example_exchange(example, request)))

        return PaletteItem(name, take, detail=str(example.status or ""), icon="save")

    def _item(self, name: str, exchange: Exchange, icon: str) -> PaletteItem:
        side = Side(f"{name}, {told(exchange)}", exchange)
        return PaletteItem(name, partial(self._took, side), detail=told(exchange), icon=icon)

    def _past(self, entry: HistoryEntry) -> PaletteItem:
        return PaletteItem(
            short_url(entry.url),
            lambda: self._start(self._take_entry(entry), "read from the history"),
            detail=outcome_text(entry),
            method=entry.method,
        )

    # Choosing

    def _choose(self, items: list[PaletteItem], take: Take) -> None:
        if self.chooser is None:
            self.chooser = Palette(self._window)
            self.chooser.setAccessibleName(tr("Compare with"))
            self.chooser.field.setPlaceholderText(tr("Compare with a tab, an example, or one of the history"))
            self.chooser.field.setAccessibleName(tr("Search what to compare with"))
            self.chooser.query_changed.connect(self._on_query)
        self._take = take
        self.chooser.open(PaletteItems(items))
        self._on_query("")

    def _took(self, side: Side) -> None:
        if self._take is not None:
            self._take(side)

    def _choose_for(self, dialog: DiffDialog) -> None:
        """Another left side for a window that is open."""
        tabs = self._window.area.pages_of(RequestTab)
        shown = dialog.after.exchange
        request = next((tab.draft.current for tab in tabs if tab.exchange is shown), Request())
        self._window.activateWindow()

        def take(before: Side) -> None:
            if isValid(dialog):
                dialog.show_sides(before, dialog.after)
                dialog.raise_()
                dialog.activateWindow()

        self._choose(self.items(shown, request, None), take)

    @Slot(str)
    def _on_query(self, text: str) -> None:
        self._query += 1
        self._start(self._search(text.strip(), self._query), "search the history")

    async def _search(self, text: str, query: int) -> None:
        entries = await self._context.history.page(HistoryFilter(text), limit=_HISTORY_SHOWN)
        if query == self._query and self.chooser is not None:
            # An exchange is in the history under another id; when it began tells it.
            others = (entry for entry in entries if abs(entry.started_at - self._shown_at) > _SAME_S)
            self.chooser.show_extra([self._past(entry) for entry in others if entry.status is not None])

    async def _take_entry(self, entry: HistoryEntry) -> None:
        self._took(await self._side_of(entry))

    async def _side_of(self, entry: HistoryEntry) -> Side:
        record = await self._context.history.load(entry.id)
        return Side(f"{entry.method} {short_url(entry.url)}, {told(record.exchange)}", record.exchange)

    def _start_file(self, shown: Exchange) -> None:
        self._start(self._ask_file(shown), "compare with a file")

    async def _ask_file(self, shown: Exchange) -> None:
        dialog = QFileDialog(self._window, tr("Compare with a file"), QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        if await ask(dialog) and (chosen := dialog.selectedFiles()):
            path = Path(chosen[0])
            self._took(Side(path.name, await asyncio.to_thread(file_exchange, path, shown)))

    # What asks for it

    @Slot(object, bool)
    def _on_wish(self, previous: Exchange | None, choose: bool) -> None:
        tab = self.sender()
        if isinstance(tab, RequestTab):
            shown, request = tab.exchange, tab.draft.current
        elif isinstance(tab, RecordTab):
            shown, request = tab.record.exchange, tab.record.request
        else:
            return
        if shown is None:
            return
        after = Side(f"{shown.request.method} {short_url(shown.request.url)}, {told(shown)}", shown)

        def take(before: Side) -> None:
            self.open(before, after)

        if choose or previous is None:
            self._choose(self.items(shown, request, previous), take)
        else:
            take(Side(tr("The response before, {told}", told=told(previous)), previous))

    @Slot(object)
    def _on_entries(self, entries: tuple[HistoryEntry, HistoryEntry]) -> None:
        self._start(self._compare_entries(entries), "compare two of the history")

    async def _compare_entries(self, entries: tuple[HistoryEntry, HistoryEntry]) -> None:
        first, second = sorted(entries, key=lambda entry: entry.started_at)
        self.open(await self._side_of(first), await self._side_of(second))

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._context.tasks.start(work, name=name, owner=self._window)


def told(exchange: Exchange) -> str:
    """Which of several responses it is, in a few words."""
    total = exchange.timings.total_ms
    parts = (
        status_text(exchange.response) if exchange.response else tr("no answer"),
        "" if total is None else format_duration_ms(total),
        format_size(exchange.body.size_bytes),
    )
    return ", ".join(part for part in parts if part)


def file_exchange(path: Path, shown: Exchange) -> Exchange:
    """A file as the body of an answer like the one on show: by its head they do not differ.

    Raises:
        ProblemError: It can't be read.
    """
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
    except OSError as error:
        raise ProblemError(
            Problem(
                tr("{name} can't be read", name=path.name),
                error.strerror or str(error),
                tr("Choose a file that you may read."),
                "compare-file",
                str(error),
            )
        ) from error
    return replace(shown, body=Content(None, path, size, ""), wire_size=shown.wire_size)
