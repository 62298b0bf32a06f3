"""The history in the sidebar: a search field with a menu of conditions, the list, questions in place."""

import asyncio
import time
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from postgui.storage.history_filter import host_of
from postgui.translation import plural, tr
from postgui.ui.bind import bind
from postgui.ui.key_tip import KeyTip
from postgui.ui.sidebar.history_filter_menu import HistoryFilterMenu
from postgui.ui.sidebar.history_model import HistoryModel, short_url
from postgui.ui.sidebar.history_question import DeleteQuestion, LineQuestion
from postgui.ui.sidebar.history_view import HistoryView
from postgui.ui.theme import current_theme

if TYPE_CHECKING:
    from postgui.model.history import HistoryEntry, HistoryFilter
    from postgui.services.history import History
    from postgui.services.history_search import HistorySearch
    from postgui.services.tasks import Tasks
    from postgui.storage.saved_search import SavedSearches

_PAGE_SIZE = 100
_EXPORTED_AT_MOST = 1000


class HistoryPanel(QWidget):
    """Search field, list, and questions, asked in place.

    Signals:
        open_requested, look_requested, compose_requested, send_requested, compare_requested,
            export_requested: As `HistoryView` has them.
        delete_requested: These are out of the list, and shall be deleted. list[str] of ids.
        filled: Whether there is anything that could be cleared. bool.
    """

    open_requested = Signal(object)
    look_requested = Signal(object)
    delete_requested = Signal(list)
    compose_requested = Signal(object)
    send_requested = Signal(object)
    compare_requested = Signal(object)
    export_requested = Signal(object)
    filled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services: tuple[History, Tasks, SavedSearches] | None = None
        self._query = 0
        self._reading = object()
        self.model = HistoryModel(self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search history"))
        KeyTip(
            self.search,
            tr("Words, and conditions as status:5xx host:localhost slower:2s after:7d is:pinned"),
            "view.history",
        )
        self.search.setAccessibleName(tr("Search history"))
        self.search.setClearButtonEnabled(True)
        self.conditions = QToolButton(self)
        self.conditions.setToolTip(tr("Conditions and saved searches"))
        self.conditions.setAccessibleName(tr("Conditions and saved searches"))
        self.conditions.setAutoRaise(True)
        self.conditions.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = HistoryFilterMenu(self)
        self.conditions.setMenu(self.menu)
        self.view = HistoryView(self.model, self)
        self.empty = QLabel(self)
        self.empty.setProperty("tone", "faint")
        self.empty.setWordWrap(True)
        self.question = DeleteQuestion(self)
        self.line_question = LineQuestion(self)
        self._build_layout()
        self._connect_parts()
        for part in (self.search, self.conditions, self.empty, self.view):
            part.hide()  # until it is known whether there is anything
        current_theme().changed.connect(self._on_theme)
        self._on_theme()

    def start(self, history: "History", tasks: "Tasks", saved: "SavedSearches") -> None:
        """Read the first page and follow what happens: called once the window has been painted."""
        self._services = history, tasks, saved
        bind(history.recorded, self, self._on_recorded)
        bind(history.marked, self, self.model.update)
        bind(history.cleared, self, lambda _nothing: self._restart())
        self._restart()

    @Slot()
    def ask_clear(self) -> None:
        """Ask, in place, whether everything shall go, or what the search finds: this can't be undone."""
        if self.search.text().strip():
            self.ask_delete_found()  # nobody means what is not even in sight
            return
        self.question.ask(
            tr("Delete the whole history? Pinned entries stay. This can't be undone."), self._on_clear
        )

    @Slot()
    def ask_delete_found(self) -> None:
        """Count what is found, and ask whether it shall go."""
        self._start(lambda history: self._ask_delete_found(history), "count what is found")

    @Slot()
    def ask_name(self) -> None:
        """Ask under which name the present search shall be saved."""
        search = self.search.text().strip()
        self.line_question.ask(
            tr("Save this search as"), search, lambda name: self._save_search(name, search)
        )

    @Slot(object)
    def ask_note(self, entry: "HistoryEntry") -> None:
        """Let the person write a note on `entry`."""
        self.line_question.ask(
            tr("Note on {method} {url}", method=entry.method, url=short_url(entry.url)),
            entry.note,
            lambda note: self._start(lambda history: history.annotate(entry, note), "write a note"),
            may_be_empty=True,
        )

    def _connect_parts(self) -> None:
        view, menu = self.view, self.menu
        self.search.textChanged.connect(self._on_search)
        self.model.page_wanted.connect(self._on_page_wanted)
        view.open_requested.connect(self.open_requested)
        view.look_requested.connect(self.look_requested)
        view.compose_requested.connect(self.compose_requested)
        view.send_requested.connect(self.send_requested)
        view.compare_requested.connect(self.compare_requested)
        view.export_requested.connect(self.export_requested)
        view.pin_requested.connect(self._on_pin)
        view.note_requested.connect(self.ask_note)
        view.delete_requested.connect(self._on_delete)
        view.clear_requested.connect(self.ask_clear)
        menu.search_chosen.connect(self.search.setText)
        menu.save_requested.connect(self.ask_name)
        menu.forget_requested.connect(self._on_forget)
        menu.export_requested.connect(self._on_export_found)
        menu.delete_requested.connect(self.ask_delete_found)

    def _build_layout(self) -> None:
        theme = current_theme()
        field = QHBoxLayout()
        # The icon ends where fields end, its button further out.
        theme.fit(field.setContentsMargins, 8, 4, 2, 4)
        theme.fit(field.setSpacing, 4)
        field.addWidget(self.search, 1)
        field.addWidget(self.conditions)
        questions = QVBoxLayout()
        theme.fit(questions.setContentsMargins, 8, 0, 8, 0)
        questions.addWidget(self.question)
        questions.addWidget(self.line_question)
        theme.fit(self.empty.setContentsMargins, 12, 4, 12, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(field)
        layout.addLayout(questions)
        layout.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.view, 1)

    # Reading

    def _asked(self) -> "HistorySearch":
        from postgui.services.history_search import parse_history_search

        return parse_history_search(self.search.text().lstrip(), time.time())

    def _wanted(self) -> "HistoryFilter":
        return self._asked().wanted

    @Slot()
    def read_again(self) -> None:
        """Read the list anew: some of it is back."""
        self._restart()

    def _restart(self) -> None:
        self._query += 1
        if self._services is not None:
            self._services[1].cancel_owned(self._reading)  # a slow search would hold up the next
        self.model.restart()
        self.model.fetchMore(QModelIndex())

    async def _read_page(self, history: "History", query: int) -> None:
        last = self.model.last_entry()
        entries = await history.page(self._wanted(), before=last, limit=_PAGE_SIZE)
        if query == self._query:
            shown = [entry for entry in entries if entry.id not in history.put_off]
            self.model.add_page(shown, complete=len(entries) < _PAGE_SIZE)
            if last is None:  # a later page changes neither, and scrolling shall not wait for them
                self._show_emptiness()
                await self._read_choices(history)

    async def _read_choices(self, history: "History") -> None:
        if self._services is not None:
            self.menu.show_saved(await asyncio.to_thread(self._services[2].read))
            choices = await history.choices()
            self.menu.show_choices(choices.methods, choices.hosts, choices.collections)

    def _show_emptiness(self) -> None:
        is_empty = self.model.rowCount() == 0
        searching = bool(self.search.text().strip())
        unclear = self._asked().unclear
        text = tr("Everything you send is kept here.")
        if searching:
            text = tr("Nothing in the history matches.")
        if unclear:
            text = tr("Nothing in the history matches. {word} is taken as text.", word=unclear[0])
        self.empty.setText(text)
        self.empty.setVisible(is_empty)
        self.view.setVisible(not is_empty)
        for part in (self.search, self.conditions):
            part.setVisible(searching or not is_empty)
        self.filled.emit(searching or not is_empty)

    # What the parts report

    @Slot()
    def _on_page_wanted(self) -> None:
        if self._services is not None:
            history, tasks, _ = self._services
            tasks.start(self._read_page(history, self._query), name="read the history", owner=self._reading)

    @Slot(str)
    def _on_search(self, text: str) -> None:
        self.menu.show_search(text)
        self._restart()

    @Slot(object, bool)
    def _on_pin(self, entries: "tuple[HistoryEntry, ...]", pinned: bool) -> None:
        self._start(lambda history: history.pin(entries, pinned), "pin")

    @Slot(list)
    def _on_delete(self, ids: list[str]) -> None:
        self.model.remove(set(ids))
        self._show_emptiness()
        self.delete_requested.emit(ids)

    @Slot(str)
    def _on_forget(self, name: str) -> None:
        self._start(lambda _history: self._change_saved(name, None), "forget a search")

    @Slot()
    def _on_export_found(self) -> None:
        self._start(self._export_found, "list what is found")

    def _on_clear(self) -> None:
        self._start(lambda history: history.clear(), "clear the history")

    # What the service reports

    def _on_recorded(self, entry: "HistoryEntry") -> None:
        if self.search.text().strip():
            self._restart()  # only the store can tell whether it matches
            return
        self.model.add_newest(entry)
        self._show_emptiness()
        if not self.menu.offers(entry.method, host_of(entry.url), entry.collection):
            self._start(self._read_choices, "list what there is to choose from")

    # Doing

    def _start(self, work: "Callable[[History], Coroutine[Any, Any, Any]]", name: str) -> None:
        if self._services is not None:
            history, tasks, _ = self._services
            tasks.start(work(history), name=name, owner=self)

    async def _ask_delete_found(self, history: "History") -> None:
        wanted = self._wanted()
        count = await history.count(replace(wanted, unpinned=not wanted.pinned))
        self.question.ask(
            plural(
                "Delete the {n:,} entry that the search finds, but for pinned ones? This can't be undone.",
                "Delete the {n:,} entries that the search finds, but for pinned ones? This can't be undone.",
                count,
            ),
            lambda: self._start(lambda history: history.delete_matching(wanted), "delete what is found"),
        )

    async def _export_found(self, history: "History") -> None:
        self.export_requested.emit(await history.page(self._wanted(), limit=_EXPORTED_AT_MOST))

    def _save_search(self, name: str, search: str) -> None:
        self._start(lambda _history: self._change_saved(name, search), "save the search")

    async def _change_saved(self, name: str, search: str | None) -> None:
        """Save `search` as `name`, or forget that name; tells a disk that refuses."""
        from postgui.storage.file import disk_problem

        assert self._services is not None
        saved = self._services[2]
        try:
            if search is None:
                await asyncio.to_thread(saved.remove, name)
            else:
                await asyncio.to_thread(saved.put, name, search)
        except OSError as error:
            raise disk_problem(error, tr("The search could not be saved")) from error
        self.menu.show_saved(await asyncio.to_thread(saved.read))

    @Slot()
    def _on_theme(self) -> None:
        self.conditions.setIcon(current_theme().icon("filter"))
