"""The response pane: everything between pressing Send and reading the answer.

It is told what happens, in the order of `SendEvent`, and shows it; it sends and stores nothing.
"""

import time

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from postgui.formats.render.figure import TransferRate, format_elapsed, progress_text
from postgui.formats.render.hop_text import hops_text
from postgui.model.exchange import Exchange, Hop, Incoming, LimitReached, Progress, ResponseHead, SentRequest
from postgui.services.tasks import Tasks
from postgui.services.workers import Workers
from postgui.translation import tr
from postgui.ui.document.reading import Reading
from postgui.ui.key_tip import current_keys
from postgui.ui.response.body_tabs import BodyTabs
from postgui.ui.response.drag_out import DragOut
from postgui.ui.response.keeper import Keeper
from postgui.ui.response.limit_strip import LimitStrip
from postgui.ui.response.message_page import MessagePage
from postgui.ui.response.problem_view import ProblemView
from postgui.ui.response.progress_line import ProgressLine
from postgui.ui.response.summary_line import SummaryLine

_TICK_MS = 100
_CLEAR_AFTER_MS = 200
"""An answer that comes sooner replaces the one before without an empty pane in between."""


class ResponsePane(QWidget):
    """Shows one exchange while it happens and after.

    `tasks`, `workers` and `reading` lay out big bodies in the background; without them all of it is
    done at once.

    Signals:
        save_requested: The person wants the body in a file.
        send_anyway_requested: Send in spite of a problem. str: its kind.
        trust_requested: Trust the folder of the collection, then send.
        define_requested: Go where a variable without a value can get one. str: its name.
        resume_requested: Send again for what follows in a stream. str: Last-Event-ID.
        compare_requested, example_requested: As `Keeper` has them.
    """

    save_requested = Signal()
    send_anyway_requested = Signal(str)
    trust_requested = Signal()
    define_requested = Signal(str)
    resume_requested = Signal(str)
    compare_requested = Signal(object, bool)
    example_requested = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        tasks: Tasks | None = None,
        workers: Workers | None = None,
        reading: Reading | None = None,
    ) -> None:
        super().__init__(parent)
        self.secrets: frozenset[str] | None = frozenset()
        self._started_s = 0.0
        self._request_line = ""
        self._hops: list[Hop] = []
        self._goes_on = False
        self._head: ResponseHead | None = None
        self._rate = TransferRate()
        self.summary = SummaryLine(self)
        self.keeper = Keeper(self, tasks) if tasks is not None else None
        if self.keeper is not None:
            self.summary.offer_more(self.keeper)
            DragOut(self.summary.save, self.keeper)
        self.progress = ProgressLine(self)
        self.stack = QStackedWidget(self)
        self.message = MessagePage(self.stack)
        self.answer = QWidget(self.stack)
        self.broken = ProblemView(self.answer)
        self.limit = LimitStrip(self.answer)
        self.tabs = BodyTabs(self.answer, tasks, workers)
        self.tabs.reading = reading
        self.problem = self.tabs.problem
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._clear = QTimer(self)
        self._clear.setSingleShot(True)
        self._clear.setInterval(_CLEAR_AFTER_MS)
        self._clear.timeout.connect(self._on_clear)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build_layout()
        self._connect()
        self.show_empty()

    @property
    def running(self) -> bool:
        """Whether a request is under way."""
        return self._tick.isActive()

    def show_empty(self, title: str = "", advice: str = "") -> None:
        """Nothing was sent yet: say how to, or where there is no Send, what `title` and `advice` say."""
        self._stop()
        self.summary.show_nothing()
        if title:
            self._say("send", title, advice)
        else:
            self._say_how_to_send()
        self.stack.setCurrentWidget(self.message)
        self.summary.hide()

    def show_started(self, request: SentRequest) -> None:
        """A request is on its way: the first of a send, or the one after `show_hop`."""
        if not self._goes_on:
            self._started_s = time.monotonic()
            self._hops.clear()
        self._goes_on = False
        self._head = None
        self._rate = TransferRate()
        self._request_line = f"{request.method} {request.url}"
        if self.stack.currentWidget() is self.message:
            self._show_waiting()
        self.summary.show()
        elapsed_s = time.monotonic() - self._started_s
        self.summary.show_running(hops_text(self._hops), format_elapsed(elapsed_s))
        self.progress.start()
        self._tick.start()
        if not self.tabs.resuming:
            self._clear.start()

    def show_head(self, head: ResponseHead, incoming: Incoming | None = None) -> None:
        """Status and headers came; the body follows, and shows while it comes."""
        self._clear.stop()
        self._head = head
        self._rate = TransferRate()
        self.summary.show_transfer("")
        self.summary.show_head(head)
        self.progress.show_fraction(None)
        self.broken.hide()
        self.tabs.show_head(head, incoming)
        self.stack.setCurrentWidget(self.answer)

    def show_progress(self, progress: Progress) -> None:
        """Bytes go up or come down."""
        done = progress.sent if progress.uploading else progress.received
        if not progress.uploading:
            self.tabs.expect(done)
        rate = self._rate.add(time.monotonic(), done)
        self.summary.show_transfer(progress_text(progress, rate))
        self.progress.show_fraction(done / progress.total if progress.total else None)

    def show_limit(self, reached: LimitReached) -> None:
        """More of the body came than was wanted: ask, above what there is of it."""
        self.limit.ask(reached)

    def show_hop(self, hop: Hop) -> None:
        """A request before the last one is done; the next one is on its way."""
        self._hops.append(hop)
        self._goes_on = True
        self.summary.show_transfer(hops_text(self._hops))

    def show_exchange(self, exchange: Exchange, secrets: frozenset[str] | None = frozenset()) -> None:
        """The end, good or bad; `secrets` are masked until asked for (None: nothing is left to mask)."""
        self._stop()
        self.summary.show()
        self.summary.show_exchange(exchange)
        self.secrets = secrets
        if self.keeper is not None:
            self.keeper.show_exchange(exchange, secrets)
        answered = exchange.response is not None
        self.broken.setVisible(answered and exchange.problem is not None)
        if answered and exchange.problem is not None:
            self.broken.show_problem(exchange.problem)
        self.tabs.show_exchange(exchange, secrets)
        self.stack.setCurrentWidget(self.answer)

    def show_checks(self, exchange: Exchange) -> None:
        """What came of checking the exchange on show."""
        self.tabs.show_checks(exchange)

    def show_view(self, viewer_id: str) -> None:
        """Show this view of the answer, if it has it."""
        self.tabs.select(viewer_id)

    def show_skipped(self) -> None:
        """A script left the request out."""
        self.show_note(tr("Skipped"), tr("A script of this request left it out; nothing was sent."))

    def show_note(self, title: str, text: str) -> None:
        """Words in the place of an answer."""
        self._stop()
        self.summary.show()
        self.summary.show_nothing(title)
        self._say("info", title, text)
        self.stack.setCurrentWidget(self.message)

    def show_cancelled(self) -> None:
        """The person stopped the request."""
        elapsed = format_elapsed(time.monotonic() - self._started_s) if self.running else ""
        self._stop()
        self.tabs.stop()
        self.summary.show()
        self.summary.show_nothing(tr("Cancelled"))
        what = tr("Nothing more of the answer is kept.")
        if elapsed:
            what = tr("Stopped after {time}. Nothing more of the answer is kept.", time=elapsed)
        self._say("cancel", tr("Cancelled"), what)
        self.stack.setCurrentWidget(self.message)

    def _stop(self) -> None:
        self._goes_on = False
        self._tick.stop()
        self._clear.stop()
        self.limit.hide()
        self.progress.stop()

    def _build_layout(self) -> None:
        answer = QVBoxLayout(self.answer)
        answer.setContentsMargins(0, 0, 0, 0)
        answer.setSpacing(0)
        self.broken.hide()
        answer.addWidget(self.broken)
        answer.addWidget(self.limit)
        answer.addWidget(self.tabs, 1)
        for page in (self.message, self.answer):
            self.stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.summary)
        layout.addWidget(self.progress)
        layout.addWidget(self.stack, 1)

    def _connect(self) -> None:
        current_keys().changed.connect(self._on_keys)
        self.summary.save_requested.connect(self.save_requested)
        if self.keeper is not None:
            self.keeper.save_requested.connect(self.save_requested)
            self.keeper.copied.connect(self.summary.show_copied)
            self.keeper.compare_requested.connect(self.compare_requested)
            self.keeper.example_requested.connect(self.example_requested)
            self.tabs.open_requested.connect(self.keeper.open_outside)
        self.summary.copy_requested.connect(self._on_copy)
        self.summary.connection_requested.connect(self._on_connection)
        self.tabs.save_requested.connect(self.save_requested)
        self.tabs.resume_requested.connect(self.resume_requested)
        self.problem.send_anyway_requested.connect(self.send_anyway_requested)
        self.problem.trust_requested.connect(self.trust_requested)
        self.problem.define_requested.connect(self.define_requested)

    @Slot()
    def _on_tick(self) -> None:
        self.summary.show_elapsed(format_elapsed(time.monotonic() - self._started_s))

    def _say_how_to_send(self) -> None:
        how = tr("Press Send; the answer shows here.")
        if send := current_keys().name("request.send"):
            how = tr("Press Send or {keys}; the answer shows here.", keys=send)
        self._say("send", tr("No answer yet"), how)
        self._says_how = True

    def _say(self, icon: str, title: str, text: str) -> None:
        self._says_how = False
        self.message.show_message(icon, title, text)

    @Slot()
    def _on_keys(self) -> None:
        if self._says_how:
            self._say_how_to_send()

    def _show_waiting(self) -> None:
        self._say("", tr("Waiting for the answer"), self._request_line)

    @Slot()
    def _on_clear(self) -> None:
        if self._head is None:
            self._show_waiting()
            self.stack.setCurrentWidget(self.message)

    @Slot()
    def _on_connection(self) -> None:
        self.show_view("tls")

    @Slot()
    def _on_copy(self) -> None:
        if text := self.tabs.copy_text():
            QGuiApplication.clipboard().setText(text)
            self.summary.show_copied()
