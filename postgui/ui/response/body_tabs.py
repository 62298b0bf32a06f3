"""The views of one exchange in tabs: which there are, which is on show, and making it ready."""

import asyncio
from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from postgui.formats.render.big_text import BIG_BYTES
from postgui.formats.render.figure import format_size
from postgui.model.exchange import Exchange, Incoming, ResponseHead
from postgui.model.problem import ProblemError
from postgui.services.tasks import Tasks
from postgui.services.workers import Workers
from postgui.translation import tr
from postgui.ui.document.reading import Reading
from postgui.ui.response.header_view import HeaderView
from postgui.ui.response.message_page import MessagePage
from postgui.ui.response.problem_view import ProblemView
from postgui.ui.response.viewer_tab import origin_of, tab_title
from postgui.ui.tab_overflow import TabOverflow
from postgui.ui.theme import current_theme
from postgui.ui.viewer import HEAD_BYTES, Viewer, ViewerWidget, best_viewer, viewers

_SAY_AFTER_MS = 200
"""What is ready sooner than this needs no word about waiting."""
_LOOK_MS = 100
_HEAD_AFTER_MS = 50
"""A body that comes sooner after its headers is shown with no tabs in between that only wait for it."""
_PROBLEM = "problem"
"""The tab of a failure is no viewer: it is there when nothing else could be."""
_GOOD_ENOUGH = 30
"""A viewer that the person chose stays chosen while it suits a response at least this well."""


class BodyTabs(QWidget):
    """Shows an exchange through the viewers that suit it; builds and fills each when it is looked at.

    Without `tasks` and `workers` everything is prepared at once (tests, pictures, short texts).

    Signals:
        save_requested: The person wants the whole body in a file.
        resume_requested: The request is to be sent again for what follows. str: Last-Event-ID.
        open_requested: The person wants it shown by another program.
        picked: A value was pointed at. str: `assert` or `capture`; str: its expression.
    """

    save_requested = Signal()
    resume_requested = Signal(str)
    open_requested = Signal()
    picked = Signal(str, str)

    def __init__(self, parent: QWidget, tasks: Tasks | None, workers: Workers | None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._workers = workers
        self.reading: Reading | None = None
        self._expected = False
        self._owner = object()
        self._exchange: Exchange | None = None
        self._head: ResponseHead | None = None
        self._incoming: Incoming | None = None
        self._coming: tuple[ResponseHead, Incoming | None] | None = None
        self._live = False
        self._resuming = ""
        self._following: set[str] = set()
        self._held: set[str] = set()
        self._ids: list[str] = []
        self._chosen = ""
        self._secrets: frozenset[str] | None = None
        self.takes_picked = False
        self._built: dict[str, ViewerWidget] = {}
        self._filled: set[str] = set()
        self._stale: set[str] = set()
        self.bar = QTabBar(self)
        self.bar.setExpanding(False)
        self.bar.setAccessibleName(tr("Views of the response"))
        self._head_row = QWidget(self)
        self.overflow = TabOverflow(self.bar, 0, self)
        self.bar.currentChanged.connect(self._on_current)
        self.bar.tabBarClicked.connect(self._on_clicked)
        self.overflow.picked.connect(self._on_clicked)
        self.stack = QStackedWidget(self)
        self._blank = QWidget(self.stack)
        self._message = MessagePage(self.stack)
        self.problem = ProblemView(self.stack)
        for page in (self._blank, self._message, self.problem):
            self.stack.addWidget(page)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_SAY_AFTER_MS)
        self._patience.timeout.connect(self._on_patience)
        self._head_later = QTimer(self)
        self._head_later.setSingleShot(True)
        self._head_later.setInterval(_HEAD_AFTER_MS)
        self._head_later.timeout.connect(self._on_head_later)
        self._first_bytes = QTimer(self, interval=_LOOK_MS)
        self._first_bytes.timeout.connect(self._on_first_bytes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        row = QHBoxLayout(self._head_row)
        current_theme().fit(row.setContentsMargins, 4, 0, 0, 0)  # as the tabs of the request stand
        row.setSpacing(0)
        row.addWidget(self.bar, 1)
        row.addWidget(self.overflow)
        layout.addWidget(self._head_row)
        layout.addWidget(self.stack, 1)
        if tasks is not None:
            # `destroyed` comes when this object is half gone, so nothing here may touch it.
            owner = self._owner
            self.destroyed.connect(lambda: tasks.cancel_owned(owner))

    @property
    def resuming(self) -> bool:
        """Whether what comes next is to be added to what is on show."""
        return bool(self._resuming)

    @property
    def current_id(self) -> str:
        """The id of the viewer on show."""
        index = self.bar.currentIndex()
        return self._ids[index] if 0 <= index < len(self._ids) else ""

    def select(self, viewer_id: str) -> None:
        """Show this viewer, as a click on its tab would."""
        if viewer_id in self._ids:
            self._choose(viewer_id)
            self.overflow.choose(self._ids.index(viewer_id))

    def _choose(self, viewer_id: str) -> None:
        """The person picked a viewer: for this tab, and for what comes from there as this type."""
        self._chosen = viewer_id
        reading, exchange = self.reading, self._exchange
        viewer = viewers().get(viewer_id)
        about_body = viewer is not None and viewer.tells is None and viewer_id != "headers"
        if about_body and reading is not None and reading.choices is not None and exchange is not None:
            reading.choices.choose(*origin_of(exchange), viewer_id)
            reading.tasks.start(reading.choices.save(), name="remember a viewer")

    def _remembered(self) -> str:
        """The viewer that was picked for such an answer before, in this session or an earlier one."""
        if self.reading is None or self.reading.choices is None or self._exchange is None:
            return ""
        return self.reading.choices.find(*origin_of(self._exchange))

    def widget(self, viewer_id: str) -> ViewerWidget | None:
        """The widget of a viewer that was looked at."""
        return self._built.get(viewer_id)

    def expect(self, size_bytes: int) -> None:
        """A body of about this size is on its way: have ready what a big one needs when it is there."""
        if self.reading is not None and size_bytes > BIG_BYTES and not self._expected:
            from postgui.ui.document.warm_up import WarmUp

            self._expected = True
            WarmUp(self).run(self._get_ready)

    def _get_ready(self) -> None:
        if self.reading is not None:
            self.reading.warm()
        if viewer := viewers().get(self.current_id):
            widget = self._widget_for(viewer)
            QTimer.singleShot(0, widget, widget.get_ready)

    def show_head(self, head: ResponseHead, incoming: Incoming | None = None) -> None:
        """Headers are here, the body still comes: `incoming`, which shows as it grows."""
        length = head.header("content-length")
        self.expect(int(length) if length.isascii() and length.isdigit() else 0)
        self._coming = (head, incoming)
        if self._exchange is None or self._exchange.response is None or self._resuming:
            self._on_head_later()
        else:
            self._head_later.start()

    @Slot()
    def _on_head_later(self) -> None:
        """The body takes a while: drop the answer before, and say what this one will be."""
        assert self._coming is not None
        head, incoming = self._coming
        resuming, self._resuming = self._resuming, ""
        self._forget(hold=[resuming] if resuming else [])
        self._head = head
        self._incoming = incoming
        self._live = bool(resuming)
        # Any byte will do: the tabs are a guess until the body is known.
        self._show_answer(head, b" ", resuming)

    def show_exchange(self, exchange: Exchange, secrets: frozenset[str] | None = frozenset()) -> None:
        """How it ended: with an answer, or with a problem as the first of the tabs.

        `secrets` are the values that are masked until asked for; None: the history has taken them out.
        """
        resuming, self._resuming = self._resuming, ""
        if resuming and exchange.response is None and exchange.problem is not None:
            self._built[resuming].resume_failed(exchange.problem)
            return
        seen = self.current_id if self.current_id in self._following else ""
        self._forget(keep=self._finish(exchange), hold=self._following.copy())
        self._exchange = exchange
        self._secrets = secrets
        head = exchange.response
        if head is None:
            self._show_failure(exchange)
            return
        try:
            head_bytes = exchange.body.head(HEAD_BYTES)
        except OSError:
            head_bytes = b" " if exchange.body.size_bytes else b""
        self._show_answer(head, head_bytes, seen)

    def show_checks(self, exchange: Exchange) -> None:
        """The exchange on show was checked; all but its checks is as it was."""
        self._exchange = exchange
        self._filled.discard("tests")
        ids = [viewer.id for viewer in viewers().values() if viewer.id in {*self._ids, "tests"}]
        if _PROBLEM in self._ids:
            ids.insert(0, _PROBLEM)
        self._show_tabs(ids, self.current_id, exchange.response)

    def copy_text(self) -> str:
        """What Copy would put on the clipboard."""
        widget = self._built.get(self.current_id)
        return widget.copy_text() if widget is not None and self.current_id in self._filled else ""

    def stop(self) -> None:
        """Nothing more comes, and what came is gone."""
        self._forget()

    def _finish(self, exchange: Exchange) -> set[str]:
        """Tell those that show the growing body that it is complete; who may go on showing it as it is."""
        self._first_bytes.stop()
        if exchange.response is None:
            return set()
        return {each for each in self._following if self._built[each].finish(exchange)}

    def _forget(self, keep: Collection[str] = (), hold: Collection[str] = ()) -> None:
        """Drop the response before; big texts are let go one per turn of the event loop.

        Those to `keep` show it well; those to `hold` go on showing it until they are filled anew.
        """
        self._head_later.stop()
        self._first_bytes.stop()
        self._incoming = self._coming = None
        self._live = False
        if self._tasks is not None:
            self._tasks.cancel_owned(self._owner)
        self._exchange = None
        self._stale |= (self._filled | self._held | self._following) - {*keep, *hold}
        self._following.clear()
        self._filled = set(keep)
        self._held = set(hold) - self._filled
        for viewer_id in self._stale:
            QTimer.singleShot(0, self._built[viewer_id], lambda each=viewer_id: self._clear(each))

    def _clear(self, viewer_id: str) -> None:
        if viewer_id in self._stale:
            self._stale.discard(viewer_id)
            self._built[viewer_id].clear()

    def _show_answer(self, head: ResponseHead, head_bytes: bytes, seen: str = "") -> None:
        """Offer the viewers that suit it; `seen` is the one that showed it while it came."""
        scores = {each.id: each.matches(head, head_bytes) for each in viewers().values()}
        for viewer in self._telling():
            scores[viewer.id] = _GOOD_ENOUGH
        best = best_viewer(head, head_bytes, arriving=self._live)
        remembered = self._remembered()
        wished = (remembered, self._chosen)
        current = next((each for each in wished if scores.get(each, 0) >= _GOOD_ENOUGH), best)
        if scores.get(seen, 0) and (seen == self._chosen or not remembered):
            current = seen
        self._show_tabs([viewer_id for viewer_id, score in scores.items() if score > 0], current, head)

    def _show_failure(self, exchange: Exchange) -> None:
        if exchange.problem is not None:
            self.problem.show_problem(exchange.problem)
        self._show_tabs([_PROBLEM, *(viewer.id for viewer in self._telling())], _PROBLEM, None)

    def _telling(self) -> list[Viewer]:
        """The viewers about the exchange; while it goes on, all of them: tabs should not jump."""
        exchange = self._exchange
        telling = [(each, each.tells) for each in viewers().values() if each.tells is not None]
        return [each for each, tells in telling if exchange is None or tells(exchange)]

    def _show_tabs(self, ids: list[str], current: str, head: ResponseHead | None) -> None:
        self.bar.blockSignals(True)
        # Tabs are laid out anew with each change, and every send comes through here twice.
        while self.bar.count() > len(ids):
            self.bar.removeTab(self.bar.count() - 1)
        while self.bar.count() < len(ids):
            self.bar.addTab("")
        self._ids = ids
        for index, viewer_id in enumerate(ids):
            title = (
                tr("Problem")
                if viewer_id == _PROBLEM
                else tab_title(viewers()[viewer_id], self._exchange, head)
            )
            if title != self.bar.tabText(index):
                self.bar.setTabText(index, title)
        self.overflow.choose(ids.index(current))
        self._head_row.setVisible(ids != [_PROBLEM])
        self.bar.blockSignals(False)
        self._show_current()

    def _show_early(self, head: ResponseHead) -> None:
        widget = self._widget_for(viewers()["headers"])
        if isinstance(widget, HeaderView):
            self._stale.discard("headers")
            self._filled.add("headers")
            widget.show_head(head)
            self.stack.setCurrentWidget(widget)

    def _show_current(self) -> None:
        if self.current_id == _PROBLEM:
            self._patience.stop()
            self.stack.setCurrentWidget(self.problem)
            return
        viewer = viewers()[self.current_id]
        exchange = self._exchange
        if exchange is None:
            if viewer.id == "headers" and self._head is not None:
                self._show_early(self._head)
            elif viewer.id in self._following:
                self.stack.setCurrentWidget(self._built[viewer.id])
            else:
                self._wait(tr("Receiving the body"), "")
                if self._live:
                    self._follow()
        elif viewer.id in self._filled:
            self._patience.stop()
            self.stack.setCurrentWidget(self._built[viewer.id])
        else:
            head = exchange.response
            self._prepare(viewer, exchange, head.header("content-type") if head is not None else "")

    def _prepare(self, viewer: Viewer, exchange: Exchange, content_type: str) -> None:
        body = exchange.body
        if viewer.study is not None and self._tasks is not None:
            self._wait(tr("Reading {label}", label=tr(viewer.label)), "")
            self._tasks.cancel_owned(self._owner)
            job = self._study(viewer, exchange)
            self._tasks.start(job, name=f"read {viewer.label}", owner=self._owner)
        elif viewer.prepare is None:
            self._fill(viewer, viewer.study(exchange) if viewer.study else None, exchange)
        elif self._tasks is None or self._workers is None or viewer.quick(body, content_type):
            try:
                prepared = viewer.prepare(body, content_type)
            except OSError as error:
                self._say_gone(error)
                return
            self._fill(viewer, prepared, exchange)
        else:
            self._wait(tr("Laying out the body"), format_size(body.size_bytes))
            self._tasks.cancel_owned(self._owner)
            job = self._prepare_in_worker(self._workers, viewer, exchange, content_type)
            self._tasks.start(job, name=f"show the body in {viewer.label}", owner=self._owner)

    async def _prepare_in_worker(
        self, workers: Workers, viewer: Viewer, exchange: Exchange, content_type: str
    ) -> None:
        assert viewer.prepare is not None
        try:
            prepared = await workers.run(viewer.prepare, exchange.body, content_type)
        except OSError as error:
            self._say_gone(error)
        except ProblemError as error:
            self._say("error", error.problem.what, error.problem.advice)
        else:
            if exchange is self._exchange:
                self._fill(viewer, prepared, exchange)

    async def _study(self, viewer: Viewer, exchange: Exchange) -> None:
        assert viewer.study is not None
        studied = await asyncio.to_thread(viewer.study, exchange)
        if exchange is self._exchange:
            self._fill(viewer, studied, exchange)

    def _fill(self, viewer: Viewer, prepared: Any, exchange: Exchange) -> None:
        widget = self._widget_for(viewer)
        self._stale.discard(viewer.id)
        widget.know_secrets(self._secrets)
        widget.show_prepared(prepared, exchange)
        self._held.discard(viewer.id)
        self._filled.add(viewer.id)
        if viewer.id == self.current_id:
            self._patience.stop()
            self.stack.setCurrentWidget(widget)

    def _widget_for(self, viewer: Viewer) -> ViewerWidget:
        widget = self._built.get(viewer.id)
        if widget is None:
            widget = self._built[viewer.id] = viewer.build(self.stack)
            if self.reading is not None:
                widget.read_with(self.reading)
            if self._tasks is not None and self._workers is not None:
                widget.work_with(self._tasks, self._workers)
            widget.save_requested.connect(self.save_requested)
            widget.resume_requested.connect(self._on_resume)
            widget.open_requested.connect(self.open_requested)
            widget.picked.connect(self.picked)
            widget.why_not_picked = "" if self.takes_picked else widget.why_not_picked
            self.stack.addWidget(widget)
        return widget

    @Slot()
    def _on_first_bytes(self) -> None:
        """The answer takes a while: show what has come of it, once there is something to show."""
        incoming, head = self._incoming, self._head
        if incoming is None or head is None:
            self._first_bytes.stop()
            return
        try:
            first = incoming.read(0, HEAD_BYTES)
        except OSError:
            return  # how it ended is told soon
        if first and not self._live:
            self._live = True
            self._show_answer(head, first)
        else:
            self._follow()

    def _follow(self) -> None:
        """Have the current viewer show what comes; if it can't do that yet, it is asked again soon."""
        viewer, head, incoming = viewers()[self.current_id], self._head, self._incoming
        if viewer.follow is None or head is None or incoming is None:
            self._first_bytes.stop()
            return
        widget = self._widget_for(viewer)
        self._stale.discard(viewer.id)
        if not viewer.follow(widget, head, incoming):
            self._first_bytes.start()
            return
        self._first_bytes.stop()
        self._patience.stop()
        self._following.add(viewer.id)
        self.stack.setCurrentWidget(widget)

    def _wait(self, title: str, text: str) -> None:
        if self.current_id in self._held:
            self.stack.setCurrentWidget(self._built[self.current_id])
            return
        self._message.show_message("", title, text)
        if self.stack.currentWidget() is not self._message:
            self.stack.setCurrentWidget(self._blank)
            self._patience.start()

    def _say(self, icon: str, title: str, text: str) -> None:
        self._patience.stop()
        self._message.show_message(icon, title, text)
        self.stack.setCurrentWidget(self._message)

    def _say_gone(self, error: OSError) -> None:
        reason = error.strerror or error
        self._say("error", tr("The body can't be read from disk"), tr("{reason}. Send again.", reason=reason))

    @Slot()
    def _on_patience(self) -> None:
        if self.stack.currentWidget() is self._blank:
            self.stack.setCurrentWidget(self._message)
        if self._exchange is None:
            self._first_bytes.start()
            self._on_first_bytes()

    @Slot(str)
    def _on_resume(self, last_id: str) -> None:
        self._resuming = self.current_id
        self.resume_requested.emit(last_id)

    @Slot(int)
    def _on_current(self, index: int) -> None:
        if index >= 0:
            self._show_current()

    @Slot(int)
    def _on_clicked(self, index: int) -> None:
        if 0 <= index < len(self._ids):
            self._choose(self._ids[index])

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._ids:
            self.overflow.fit()
