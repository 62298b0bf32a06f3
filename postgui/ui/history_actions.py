"""What can be done with past exchanges beyond the sidebar: tabs, archives, the budget."""

import asyncio
from collections.abc import Coroutine
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from postgui.formats.render.figure import format_size
from postgui.formats.render.moment import day_text
from postgui.model.history import HistoryEntry, HistoryExcess
from postgui.services.context import Context
from postgui.storage.file import disk_problem, write_atomic
from postgui.translation import plural, tr
from postgui.ui.bind import bind
from postgui.ui.main_window import MainWindow
from postgui.ui.notice import Notice
from postgui.ui.opener import Opener
from postgui.ui.record_tab import RecordTab
from postgui.ui.save_path import ask_save_path

_CHECK_EVERY = 500
"""After so many exchanges the budget is looked at again."""


class HistoryActions(QObject):
    """Carries out what the history in the sidebar asks for."""

    def __init__(self, context: Context, window: MainWindow, opener: Opener) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._opener = opener
        self._recorded = 0
        self._told: Notice | None = None
        panel = window.sidebar.history
        panel.open_requested.connect(self.open)
        panel.look_requested.connect(lambda entry: self.open(entry, preview=True))
        panel.delete_requested.connect(self._on_delete)
        panel.compose_requested.connect(self._on_compose)
        panel.send_requested.connect(self._on_send)
        panel.export_requested.connect(self._on_export)
        opener.record_opened.connect(self._on_record_opened)
        bind(context.history.recorded, self, self._on_recorded)
        bind(context.settings.changed, self, self._on_setting)

    @Slot(object)
    def open(self, entry: HistoryEntry, *, preview: bool = False) -> None:
        """Show a past exchange in a tab, read-only; a preview makes room for the next one."""
        self._start(self._opener.open_entry(entry.id, preview=preview), "open from the history")

    def search(self) -> None:
        """Show the history and put the cursor into its search field."""
        self._window.sidebar.setVisible(True)
        self._window.sidebar.focus_history()

    def clear(self) -> None:
        """Ask, in the sidebar, whether the whole history shall go."""
        self._window.sidebar.setVisible(True)
        self._window.sidebar.history_section.set_open(True)
        self._window.sidebar.history.ask_clear()

    def check_budget(self) -> None:
        """Look whether the history is larger or older than it may be, and tell; nothing goes by itself."""
        self._start(self._check_budget(), "look at the history's budget")

    async def export(self, entries: tuple[HistoryEntry, ...], target: Path) -> None:
        """Write exchanges as an HTTP Archive.

        Raises:
            ProblemError: One is gone, or the file can't be written.
        """
        from postgui.services.har import har_archive

        exchanges = [(await self._context.history.load(entry.id)).exchange for entry in entries]

        def write() -> None:
            write_atomic(target, har_archive(exchanges).encode())

        try:
            await asyncio.to_thread(write)
        except OSError as error:
            raise disk_problem(error, tr("{name} could not be written", name=target.name)) from error
        self._window.notices.show_done(
            plural(
                "Saved {n:,} exchange as {target}",
                "Saved {n:,} exchanges as {target}",
                len(entries),
                target=target,
            )
        )

    async def _compose(self, entry: HistoryEntry, *, send: bool) -> None:
        tab = await self._opener.compose_entry(entry)
        if send:
            tab.send()

    async def _ask_export(self, entries: tuple[HistoryEntry, ...]) -> None:
        if not entries:
            return
        chosen = await ask_save_path(self._window, tr("Export as HAR"), "history.har", ("HAR (*.har)",))
        if chosen is not None:
            await self.export(entries, chosen.path)

    async def _check_budget(self) -> None:
        values = self._context.settings.values
        excess = await self._context.history.excess(
            keep_days=values.history_days, keep_bytes=values.history_size_bytes
        )
        if self._told is not None:
            self._window.notices.withdraw(self._told)
            self._told = None
        if excess is not None:
            self._told = self._window.notices.show_waiting(*budget_text(excess))
            self._told.offer(tr("Delete them"), lambda: self._start(self._trim(excess), "trim the history"))

    async def _trim(self, excess: HistoryExcess) -> None:
        self._told = None
        count = await self._context.history.trim(excess)
        self._window.notices.show_done(
            plural("Deleted {n:,} entry of the history", "Deleted {n:,} entries of the history", count)
        )

    def _start(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        self._context.tasks.start(work, name=name, owner=self._window)

    @Slot(object)
    def _on_compose(self, entry: HistoryEntry) -> None:
        self._start(self._compose(entry, send=False), "open as request")

    @Slot(object)
    def _on_send(self, entry: HistoryEntry) -> None:
        self._start(self._compose(entry, send=True), "send again")

    @Slot(list)
    def _on_delete(self, ids: list[str]) -> None:
        """Delete once the message about it is gone: until then it can be taken back."""
        history = self._context.history
        history.put_off.update(ids)
        notice = self._window.notices.show_done(
            plural("Deleted {n:,} entry of the history", "Deleted {n:,} entries of the history", len(ids))
        )
        notice.offer(tr("Undo"), lambda: self._take_back(ids))
        # In the next turn: a click on Undo takes the message away first.
        notice.gone.connect(lambda: QTimer.singleShot(0, self, lambda: self._delete(ids)))

    def _take_back(self, ids: list[str]) -> None:
        self._context.history.put_off.difference_update(ids)
        self._window.sidebar.history.read_again()

    def _delete(self, ids: list[str]) -> None:
        if left := self._context.history.put_off.intersection(ids):
            self._start(self._context.history.delete(tuple(left)), "delete from the history")

    @Slot(object)
    def _on_export(self, entries: tuple[HistoryEntry, ...]) -> None:
        self._start(self._ask_export(entries), "export the history")

    @Slot(object)
    def _on_record_opened(self, tab: RecordTab) -> None:
        bind(self._context.history.marked, tab, tab.show_marks)

    def _on_recorded(self, _entry: HistoryEntry) -> None:
        self._recorded += 1
        if self._recorded % _CHECK_EVERY == 0:
            self.check_budget()

    def _on_setting(self, name: str) -> None:
        if name in ("history_days", "history_size_bytes"):
            self.check_budget()


def budget_text(excess: HistoryExcess) -> tuple[str, str]:
    """What is beyond the budget, in words: a title and what follows from it."""
    when = datetime.fromtimestamp(excess.newest_at)
    return (
        tr("The history is larger or older than it may be"),
        plural(
            "{n:,} entry of {date} or before ({size}) goes when you say so; pinned ones stay. "
            "What may be kept is set in the menu at the top right.",
            "{n:,} entries of {date} or before ({size}) go when you say so; pinned ones stay. "
            "What may be kept is set in the menu at the top right.",
            excess.entries,
            date=day_text(when),
            size=format_size(excess.size_bytes),
        ),
    )
