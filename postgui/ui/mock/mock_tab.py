"""A mock server in a tab: its switch, its port, its address, and what came in."""

import asyncio
from contextlib import aclosing
from types import MappingProxyType

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postgui.model.problem import ProblemError
from postgui.servers.mock_process import MockProcess
from postgui.services.context import Context
from postgui.translation import mark, plural, tr
from postgui.ui.choice_bar import ChoiceBar
from postgui.ui.elided_label import ElidedLabel
from postgui.ui.mock.mock_model import MockModel
from postgui.ui.path_page import PathTab, Subject
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.row_table import RowTable
from postgui.ui.theme import current_theme

_MOST_PORT = 65_535
_WIDTHS = MappingProxyType({"Time": 76, "Method": 76, "Status": 70})
_NOTHING = mark(
    "Not started. It answers with the saved examples, on this machine only, as long as its tab is open."
)


class MockTab(PathTab):
    """Serves the examples of one collection, folder or request."""

    prefix = "mock:"

    def __init__(self, subject: Subject, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(subject, context, parent)
        self.url = ""
        """Where it serves; empty while it does not."""
        self._task: asyncio.Task[None] | None = None
        self._server: MockProcess | None = None
        self.bar = ChoiceBar(tr("Mock server of {name}", name=subject.name), mark("Start"), self)
        self.port = self.bar.number(
            tr("Port"), tr("Port to listen on; “any” takes a free one"), 0, _MOST_PORT, 0
        )
        self.port.setGroupSeparatorShown(False)
        self.port.setSpecialValueText("any")
        self.bar.lay_out([self.bar.labelled((tr("Port"), self.port))])
        self.switch = self.bar.start
        self.copy = self.bar.quiet(tr("Copy address"), tr("Copy where it serves"))
        self.clear = self.bar.quiet(tr("Clear"), tr("Empty the list of what came in"))
        self.note = NoteBar(self)
        self.state = ElidedLabel(self)
        self.model = MockModel(self)
        self.table = RowTable(self.model, tr("What came in"), _WIDTHS, self)
        self._build_layout()
        self.bar.start_requested.connect(self.start)
        self.bar.stop_requested.connect(self.stop)
        self.copy.clicked.connect(self._on_copy)
        self.clear.clicked.connect(self.model.clear)
        self._show_state(tr(_NOTHING), "muted")

    @property
    def running(self) -> bool:
        return self._task is not None

    @Slot()
    def start(self) -> None:
        """Serve, unless it does."""
        if self._task is None:
            self.note.hide()
            self.bar.show_running(True)
            self._show_state(tr("Reading the examples"), "muted")
            self._task = self._context.tasks.start(self._serve(), name=self.name(), owner=self)

    @Slot()
    def stop(self) -> None:
        """End it; the log stays."""
        if self._server is not None:
            self._server.ask_to_end()
        elif self._task is not None:
            self._task.cancel()

    async def _serve(self) -> None:
        from postgui.services.mock_source import answers_at

        server = MockProcess()
        try:
            answers = await asyncio.to_thread(answers_at, self.subject.path)
            self._server = server
            self.url = await server.start(answers, self.port.value())
            served = plural(
                "{url}   {n:,} example, as it was when it started",
                "{url}   {n:,} examples, as they were when it started",
                len(answers),
                url=self.url,
            )
            self._show_state(served, "ok")
            async with aclosing(server.entries()) as entries:
                async for entry in entries:
                    self.model.add(entry, self._context.clock())
                    self.table.scrollToBottom()
            self._show_state(tr("Stopped"), "muted")
        except ProblemError as error:
            self.note.show_note(error.problem.text(), role="error")
            self._show_state(tr("Stopped"), "muted")
        finally:
            self._task = self._server = None
            self.url = ""
            self.bar.show_running(False)
            self.copy.setEnabled(False)
            await server.close()

    def _show_state(self, text: str, tone: str) -> None:
        self.copy.setEnabled(bool(self.url))
        self.state.show_toned(text, tone)
        self.status_changed.emit()

    def _build_layout(self) -> None:
        theme = current_theme()
        below = QHBoxLayout()
        below.addWidget(self.state, 1)
        below.addWidget(self.copy)
        below.addWidget(self.clear)
        below.setSpacing(theme.px(8))
        below.setContentsMargins(theme.px(12), theme.px(6), theme.px(12), 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.note)
        layout.addLayout(below)
        layout.addSpacing(theme.px(8))
        layout.addWidget(self.table, 1)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.url)

    # What a page tells

    def name(self) -> str:
        return tr("Mock {name}", name=self.subject.name)

    def end(self) -> None:
        self.stop()
