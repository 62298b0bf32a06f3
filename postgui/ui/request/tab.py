"""One request in a tab: what is composed, and the answer to it.

Starts and cancels sends through `Tasks`; what is sent and what it means is decided in services.
"""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postgui.model.exchange import (
    Exchange,
    Finished,
    HeadersReceived,
    Incoming,
    LimitReached,
    Progress,
    Redirected,
    Started,
)
from postgui.model.problem import ProblemError
from postgui.model.query import edit_url
from postgui.services.context import Context
from postgui.services.draft import Draft
from postgui.services.inherited import Inherited
from postgui.services.performer import Performed, PerformEvent
from postgui.services.repeat import Plan, repeat
from postgui.services.script.place import Place
from postgui.services.send_job import SendJob, in_spite_of, resumed
from postgui.services.sender import not_sent
from postgui.services.workers import Workers
from postgui.translation import tr
from postgui.ui.bind import bind
from postgui.ui.connection_text import Connection, connection_of
from postgui.ui.document.reading import Reading
from postgui.ui.page import Page
from postgui.ui.pane_layout import PaneLayout
from postgui.ui.pane_splitter import PaneSplitter
from postgui.ui.request.late_pages import LatePages
from postgui.ui.request.look_ahead import LookAhead
from postgui.ui.request.outgoing_text import Preview
from postgui.ui.request.pane import RequestPane
from postgui.ui.request.picking import Picking
from postgui.ui.request.prompting import answer_prompts
from postgui.ui.request.repeat_strip import RepeatStrip
from postgui.ui.request.send_menu import SendActions
from postgui.ui.request.surroundings import Surroundings
from postgui.ui.request.untouched import is_untouched
from postgui.ui.request.url_bar import UrlBar
from postgui.ui.request.variable import Definition
from postgui.ui.request_name import shown_name
from postgui.ui.response.pane import ResponsePane


class RequestTab(Page):
    """URL bar on top, request and response below it.

    A tab that was never shown has no parts yet, nor looks anything up: a session of many tabs opens quickly.

    Signals:
        save_requested: The person wants the request in its file.
        save_body_requested: The person wants the answer's body in a file. Exchange.
        definition_requested: The person wants to see where a variable is defined. Definition.
        compare_requested: The person wants to compare the answer, as `Keeper` has it.
        example_requested: The person wants the answer kept as an example.
        keep_body_requested: The answer's body is to be written there. Exchange, Path.
        request_pasted: A curl command, a fetch() call or a raw request was pasted into the URL. str.
        trust_requested: The person trusts the folder of the collection, and wants it sent then.
        folder_requested: The person wants to see the scripts of a folder or the collection. Path.
        told: Something was done: what, and what is to be known of it. str, str.
    """

    save_requested = Signal()
    save_body_requested = Signal(object)
    definition_requested = Signal(object)
    compare_requested = Signal(object, bool)
    example_requested = Signal()
    keep_body_requested = Signal(object, object)
    request_pasted = Signal(str)
    trust_requested = Signal()
    folder_requested = Signal(object)
    told = Signal(str, str)

    def __init__(
        self,
        draft: Draft,
        context: Context,
        panes: PaneLayout,
        environment: Callable[[Path | None], str],
        workers: Workers | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.draft = draft
        self._context = context
        self._workers = workers
        self._part = ""  # the tab of the request that is shown first, once they are made
        self._url_bar: UrlBar | None = None
        self._request_pane: RequestPane | None = None
        self._response_pane: ResponsePane | None = None
        self._environment = environment
        self._title: tuple[object, ...] = ()
        self.layers_of: Callable[[Path | None], tuple[str, ...]] = lambda _path: ()
        self._task: asyncio.Task[Exchange | None] | None = None
        self._repeat_strip: RepeatStrip | None = None
        self._surroundings = Surroundings(
            draft, context, self._start, self._job, lambda: (self._url_bar, self._request_pane)
        )
        self._look_ahead = LookAhead(context.composer, self._job, self._start, self)
        self._look_ahead.found.connect(self._on_preview)
        self._scopes_path: Path | None = draft.path
        self._exchange: Exchange | None = None
        self._incoming: Incoming | None = None
        self._repeats = False
        self._sent = False
        self._in_spite_of: set[str] = set()
        self._ended = False
        self.splitter = PaneSplitter(panes, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.splitter, 1)
        self._panes_soon = QTimer(self, singleShot=True, interval=0)
        self._panes_soon.timeout.connect(self._make_panes)
        self.send_actions = SendActions(draft, context, self._job, self._send, self)
        self.send_actions.kept.connect(self.keep_body_requested)
        self.send_actions.told.connect(self.told)
        bind(draft.changed, self, self._on_draft)
        bind(context.session_variables.changed, self, lambda _root: self.refresh_scopes())

    @property
    def url_bar(self) -> UrlBar:
        """Method, URL and Send; made when it is first needed."""
        if self._url_bar is None:
            bar = self._url_bar = UrlBar(self)
            bind(bar.url.variables.definition_wanted, bar, self._on_definition)
            bar.method_edited.connect(self._on_method)
            bar.url_edited.connect(self._on_url)
            bar.send_requested.connect(self.send)
            bar.cancel_requested.connect(self.cancel)
            bar.save_requested.connect(self.save_requested)
            bar.menu_requested.connect(self.send_actions.show_menu)
            bar.request_pasted.connect(self.request_pasted)
            bar.undo_requested.connect(self.undo)
            bar.redo_requested.connect(self.redo)
            bar.show_request(self.draft.current)
            self._put_in(0, bar)
            self.refresh_scopes()
        return self._url_bar

    @property
    def request_pane(self) -> RequestPane:
        """What is below the URL; made when it is first needed."""
        if self._request_pane is None:
            self.url_bar.show()  # with it begins what looks up the variables
            pages = LatePages(self.draft, self._context, self._job, self._start)
            self._request_pane = RequestPane(
                self.draft,
                lambda: self._surroundings.scopes,
                self.splitter,
                make_auth=pages.auth,
                make_variables=pages.variables,
                make_secrets=pages.secrets,
                settings_base=self._collection,
                start=self._start,
                keys=lambda part, text: self._context.seen_keys.matching(self._root(), part, text),
            )
            bind(self._request_pane.variables.definition_wanted, self._request_pane, self._on_definition)
            self._request_pane.preview_wanted.connect(self._look_ahead.later)
            self._request_pane.folder_requested.connect(self.folder_requested)
            self.show_part(self._part)
            self._request_pane.tabs.currentChanged.connect(self.part_changed)
            self._surroundings.show()
            self.splitter.put(0, self._request_pane)
        return self._request_pane

    @property
    def response_pane(self) -> ResponsePane:
        """Where the answer shows; made when it is first needed."""
        if self._response_pane is None:
            context = self._context
            reading = Reading(context.tasks, context.indexing, context.remembered, context.view_choices)
            pane = ResponsePane(self.splitter, tasks=context.tasks, workers=self._workers, reading=reading)
            pane.send_anyway_requested.connect(self.send_anyway)
            pane.trust_requested.connect(self.trust_requested)
            pane.define_requested.connect(self.url_bar.url.variables.go_to)
            pane.save_requested.connect(self._on_save_body)
            pane.resume_requested.connect(self.resume)
            pane.compare_requested.connect(self.compare_requested)
            pane.example_requested.connect(self.example_requested)
            Picking(self.draft, pane.tabs, lambda: self._exchange, lambda: self.request_pane, self._start)
            self.splitter.put(1, pane)
            self._response_pane = pane
        return self._response_pane

    def rest(self) -> bool:
        """Let go of all parts, as if the tab was not shown yet, unless something of them would be missed."""
        bar = self._url_bar
        focus: QWidget | None = self.focusWidget()
        elsewhere = focus is not None and (bar is None or focus is not bar.url)
        works = self._sent or self._panes_soon.isActive() or self._context.tasks.has(self)
        if self.isVisible() or works or elsewhere or not is_untouched(self):
            return False
        self._part = self.part()
        self._look_ahead.stop()
        for part in filter(None, (bar, self._request_pane, self._response_pane)):
            part.hide()
            part.deleteLater()
        self._url_bar = self._request_pane = self._response_pane = None
        self._surroundings.scopes = ()  # shown to the next parts, as if new
        return True

    @property
    def repeat_strip(self) -> RepeatStrip:
        """What came of sending again and again; made when that is first done."""
        if self._repeat_strip is None:
            self._repeat_strip = RepeatStrip(self)
            self._repeat_strip.stop_requested.connect(self.cancel)
            self.add_strip(self._repeat_strip)
        return self._repeat_strip

    def add_strip(self, strip: QWidget) -> None:
        """Show a line below the URL."""
        self._put_in(0 if self._url_bar is None else 1, strip)

    def _put_in(self, at: int, line: QWidget) -> None:
        if isinstance(layout := self.layout(), QVBoxLayout):
            layout.insertWidget(at, line)

    @property
    def busy(self) -> bool:
        return self._task is not None

    @property
    def exchange(self) -> Exchange | None:
        """The last answer (or failure) that is shown."""
        return self._exchange

    @property
    def inherited(self) -> Inherited:
        """What folders and collection give, as far as it was looked up."""
        return self._surroundings.inherited

    @Slot()
    def send(self) -> None:
        """Send what is composed now; a request that still runs is left alone."""
        self._context.secrets.ask_again()
        self._in_spite_of.clear()
        self._send(self._job())

    @Slot(str)
    def send_anyway(self, kind: str) -> None:
        """Send in spite of a problem of `kind`, and of those before it since `send`."""
        self._in_spite_of.add(kind)
        self._send(in_spite_of(self._job(), self._in_spite_of))

    @Slot(str)
    def resume(self, last_id: str) -> None:
        """Send again for the events after `last_id`."""
        self._send(resumed(self._job(), last_id))

    def _send(self, job: SendJob, plan: Plan | None = None) -> "asyncio.Task[Exchange | None] | None":
        if self._task is not None or self._ended:
            return None
        self._exchange = None
        self._sent = True
        self._repeats = plan is not None
        if self._repeat_strip is not None:
            self._repeat_strip.hide()
        self.worked_on.emit()
        self.url_bar.show_busy(True)
        name = f"send {shown_name(job.request)}"
        self._task = self._context.tasks.start(self._run(job, plan), name=name, owner=self)
        return self._task

    @Slot()
    def cancel(self) -> None:
        """Stop the running request; the window shows it at once. What came of a body is kept."""
        if (incoming := self._incoming) is not None:
            self._incoming = None  # whoever does not want to wait for it cancels again
            incoming.stop()
            return
        task, self._task = self._task, None
        if task is None:
            return
        task.cancel()
        self.url_bar.show_busy(False)
        if self._repeat_strip is not None:
            self._repeat_strip.show_stopped()
        if self._exchange is None:  # else the last of several answers stays
            self.response_pane.show_cancelled()
        self.status_changed.emit()

    @Slot()
    def undo(self) -> None:
        """Take back the last edit of the request."""
        self.draft.undo()

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back."""
        self.draft.redo()

    def refresh_scopes(self) -> None:
        """Look up again what variables stand for: the environment or a file above has changed."""
        if not self._ended and self._url_bar is not None:  # else once there is something to show it in
            self._surroundings.look_up()
            self._look_ahead.later()

    async def _run(self, job: SendJob, plan: Plan | None = None) -> Exchange | None:
        me = asyncio.current_task()
        try:
            answered = await answer_prompts(self._context, job, self)
            if answered is None or self._task is not me:
                return None
            if plan is None:
                return await self._send_once(answered, me)
            await repeat(lambda: self._send_once(answered, me), plan, self.repeat_strip.show_tally)
            return self._exchange
        finally:
            if self._task is me:
                self._task = None
                self._incoming = None
                self.url_bar.show_busy(False)

    async def _send_once(self, job: SendJob, me: object) -> Exchange | None:
        self._exchange = None
        place = Place("before-request")
        try:
            async with aclosing(self._context.performer().perform(job, place)) as events:
                async for event in events:
                    if self._task is not me:
                        return None  # cancelled, perhaps sent again: the pane belongs to another send now
                    self._show(event)
        except ProblemError as error:
            self._show(not_sent(job.request, error))
        return self._exchange

    def _show_performed(self, performed: Performed) -> None:
        """What scripts and checks gave; the variables that they set count for the next send."""
        self._context.session_variables.keep(self._root(), performed.changes)
        if performed.skipped:
            self.response_pane.show_skipped()
        elif self._exchange is not None and (performed.results or performed.console):
            self._exchange = replace(
                self._exchange, checks=performed.results, script_output=performed.console
            )
            self.response_pane.show_checks(self._exchange)

    def _show(self, event: PerformEvent) -> None:
        match event:
            case Performed():
                self._show_performed(event)
            case Started(request):
                self.response_pane.show_started(request)
            case HeadersReceived(response, _, incoming):
                self._incoming = None if self._repeats else incoming  # Cancel ends all of them
                self.response_pane.show_head(response, incoming)
            case LimitReached():
                self.response_pane.show_limit(event)
            case Progress():
                self.response_pane.show_progress(event)
            case Finished(exchange, secrets):
                self._exchange = exchange
                self._incoming = None
                self.response_pane.show_exchange(exchange, secrets)
                self.status_changed.emit()
            case Redirected(hop):
                self.response_pane.show_hop(hop)

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> "asyncio.Task[None]":
        return self._context.tasks.start(work, name=name, owner=self)

    def _collection(self) -> Path | None:
        return self._root() or (path.parent if (path := self.draft.path) is not None else None)

    def _on_definition(self, definition: Definition) -> None:
        if definition.origin == "request":
            self.request_pane.show_variable(definition.name)
        else:
            self.definition_requested.emit(definition)

    def _root(self) -> Path | None:
        path = self.draft.path
        return self._context.collections.root_of(path) if path is not None else None

    def _job(self) -> SendJob:
        draft = self.draft
        return SendJob(
            draft.current,
            path=draft.path,
            origin=draft.origin,
            environment=self._environment(draft.path),
            layers=self.layers_of(draft.path),
            changes=self._context.session_variables.of(self._root()),
            interactive=True,
            asks_at_limit=True,
        )

    def _on_draft(self, draft: Draft) -> None:
        if self._url_bar is not None:
            self._url_bar.show_request(draft.current)
        title = (self.method(), self.name(), draft.path, draft.dirty)
        if title != self._title:  # all tabs are asked then: not at each key
            self._title = title
            self.title_changed.emit()
        self._look_ahead.later()
        if draft.path != self._scopes_path:
            self._scopes_path = draft.path
            self.status_changed.emit()
            self.refresh_scopes()

    @Slot(str)
    def _on_method(self, method: str) -> None:
        self.draft.edit(replace(self.draft.current, method=method), merge="method")

    @Slot(str)
    def _on_url(self, url: str) -> None:
        self.draft.edit(edit_url(self.draft.current, url), merge="url")

    @Slot()
    def _make_panes(self) -> None:
        """Make what is missing, one pane in each turn of the loop: both at once would be felt."""
        if self._ended:
            return
        first = self._request_pane is None
        pane: QWidget = self.request_pane if first else self.response_pane
        pane.show()
        if first:
            self._panes_soon.start()

    @Slot(object)
    def _on_preview(self, preview: Preview) -> None:
        if self._request_pane is not None:
            self._request_pane.show_preview(preview)

    @Slot()
    def _on_save_body(self) -> None:
        if self._exchange is not None:
            self.save_body_requested.emit(self._exchange)

    # What a page tells

    def method(self) -> str:
        return self.draft.current.method

    def name(self) -> str:
        return shown_name(self.draft.current)

    def place(self) -> str:
        return str(self.draft.path) if self.draft.path else tr("Not saved yet")

    def is_dirty(self) -> bool:
        return self.draft.dirty

    def connection(self) -> Connection:
        return connection_of(self._exchange)

    def show_connection(self) -> None:
        self.response_pane.show_view("tls")

    def environment_path(self) -> Path | None:
        return self.draft.path

    def session_key(self) -> str:
        return self.draft.id

    def focus_first(self) -> None:
        self.url_bar.focus_url()

    def part(self) -> str:
        return self._part if self._request_pane is None else self._request_pane.shown_tab()

    def show_part(self, name: str) -> None:
        self._part = name
        if self._request_pane is not None and self._request_pane.has_tab(name):
            self._request_pane.show_tab(name)

    def take_focus(self) -> None:
        self.url_bar.url.setFocus(Qt.FocusReason.OtherFocusReason)  # Qt's choice would be the method

    def end(self) -> None:
        self._ended = True
        self._look_ahead.end()
        self._task = None
        self._context.tasks.cancel_owned(self)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.url_bar.show()  # now, not one event later with a flash of nothing between
        self._panes_soon.start()  # a timer comes after what was painted, a queued call would come before
        self._look_ahead.later()
