"""One request in a tab: what is composed, and the answer to it.

Starts and cancels sends through `Tasks`; what is sent and what it means is decided in services.
"""

import asyncio
from collections.abc import Callable
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postgui.model.exchange import Exchange, Finished, HeadersReceived, Progress, SendEvent, Started
from postgui.model.problem import ProblemError
from postgui.model.query import edit_url
from postgui.model.variables import Scope
from postgui.services.context import Context
from postgui.services.draft import Draft
from postgui.services.sender import SendJob
from postgui.services.workers import Workers
from postgui.ui.bind import bind
from postgui.ui.connection_text import connection_of
from postgui.ui.page import Page
from postgui.ui.pane_layout import PaneLayout
from postgui.ui.pane_splitter import PaneSplitter
from postgui.ui.request.pane import RequestPane
from postgui.ui.request.url_bar import UrlBar
from postgui.ui.request_name import shown_name
from postgui.ui.response.pane import ResponsePane

_PREVIEW_AFTER_MS = 300


class RequestTab(Page):
    """URL bar on top, request and response below it.

    Signals:
        save_requested: The person wants the request in its file.
        save_body_requested: The person wants the answer's body in a file. Exchange.
    """

    save_requested = Signal()
    save_body_requested = Signal(object)

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
        self._environment = environment
        self._task: asyncio.Task[None] | None = None
        self._scopes: tuple[Scope, ...] = ()
        self._scopes_path: Path | None = draft.path
        self._exchange: Exchange | None = None
        self._ended = False
        self.url_bar = UrlBar(self)
        self.splitter = PaneSplitter(panes, self)
        self.request_pane = RequestPane(draft, lambda: self._scopes, self.splitter)
        self.response_pane = ResponsePane(self.splitter, tasks=context.tasks, workers=workers)
        self.splitter.show_panes(self.request_pane, self.response_pane)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.url_bar)
        layout.addWidget(self.splitter, 1)
        self._preview_soon = QTimer(self)
        self._preview_soon.setSingleShot(True)
        self._preview_soon.setInterval(_PREVIEW_AFTER_MS)
        self._preview_soon.timeout.connect(self._on_preview)
        self._connect()
        self.response_pane.show_empty()
        self.url_bar.show_request(draft.current)

    @property
    def busy(self) -> bool:
        return self._task is not None

    @property
    def exchange(self) -> Exchange | None:
        """The last answer (or failure) that is shown."""
        return self._exchange

    @Slot()
    def send(self) -> None:
        """Send what is composed now; a request that still runs is left alone."""
        if self._task is not None or self._ended:
            return
        job = self._job()
        self._exchange = None
        self.url_bar.show_busy(True)
        name = f"send {shown_name(job.request)}"
        self._task = self._context.tasks.start(self._run(job), name=name, owner=self)

    @Slot()
    def cancel(self) -> None:
        """Stop the running request; the window shows it at once."""
        task, self._task = self._task, None
        if task is None:
            return
        task.cancel()
        self.url_bar.show_busy(False)
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
        if not self._ended:
            self._context.tasks.start(self._read_scopes(), name="look up variables", owner=self)

    async def _run(self, job: SendJob) -> None:
        me = asyncio.current_task()
        try:
            async with aclosing(self._context.sender.send(job)) as events:
                async for event in events:
                    if self._task is not me:
                        return  # cancelled, perhaps sent again: the pane belongs to another send now
                    self._show(event)
        finally:
            if self._task is me:
                self._task = None
                self.url_bar.show_busy(False)

    def _show(self, event: SendEvent) -> None:
        match event:
            case Started(request):
                self.response_pane.show_started(request)
            case HeadersReceived(response, _):
                self.response_pane.show_head(response)
            case Progress():
                self.response_pane.show_progress(event)
            case Finished(exchange):
                self._exchange = exchange
                self.response_pane.show_exchange(exchange)
                self.status_changed.emit()
            case _:
                pass  # a redirect that is being followed: Finished tells about it

    async def _read_scopes(self) -> None:
        try:
            scopes = await self._context.sender.scopes(self._job())
        except ProblemError:
            scopes = ()  # sending says what is wrong; here it only means that no chip resolves
        if not self._ended and scopes != self._scopes:
            self._scopes = scopes
            self.url_bar.show_scopes(scopes)
            self.request_pane.refresh_scopes()
        self._preview_later()

    async def _preview(self) -> None:
        """List the headers that sending would add."""
        from postgui.net.outgoing import FROM_AUTH

        job = replace(self._job(), allow_unresolved=True)
        try:
            outgoing = await self._context.sender.preview(job)
        except ProblemError:
            return  # half typed; sending says what is wrong
        rows = [
            (
                header.name.decode("latin-1"),
                "••••••" if header.why == FROM_AUTH else header.value.decode("latin-1"),
                header.why,
            )
            for header in outgoing.headers
            if header.why
        ]
        if not self._ended:
            self.request_pane.show_automatic(rows)

    def _preview_later(self) -> None:
        if not self._ended and self.isVisible():
            self._preview_soon.start()

    def _job(self) -> SendJob:
        draft = self.draft
        return SendJob(draft.current, path=draft.path, environment=self._environment(draft.path))

    def _connect(self) -> None:
        bind(self.draft.changed, self, self._on_draft)
        self.url_bar.method_edited.connect(self._on_method)
        self.url_bar.url_edited.connect(self._on_url)
        self.url_bar.send_requested.connect(self.send)
        self.url_bar.cancel_requested.connect(self.cancel)
        self.url_bar.save_requested.connect(self.save_requested)
        self.url_bar.undo_requested.connect(self.undo)
        self.url_bar.redo_requested.connect(self.redo)
        self.response_pane.cancel_requested.connect(self.cancel)
        self.response_pane.save_requested.connect(self._on_save_body)

    def _on_draft(self, draft: Draft) -> None:
        self.url_bar.show_request(draft.current)
        self.title_changed.emit()
        self._preview_later()
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
    def _on_preview(self) -> None:
        if not self._ended:
            self._context.tasks.start(self._preview(), name="preview the headers", owner=self)

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
        return str(self.draft.path) if self.draft.path else "Not saved yet"

    def is_dirty(self) -> bool:
        return self.draft.dirty

    def connection(self) -> tuple[str, bool | None]:
        return connection_of(self._exchange)

    def session_key(self) -> str:
        return self.draft.id

    def focus_first(self) -> None:
        self.url_bar.focus_url()

    def end(self) -> None:
        self._ended = True
        self._preview_soon.stop()
        self._task = None
        self._context.tasks.cancel_owned(self)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._preview_later()
