"""A mock server as a person sees it: its switch, how it answers, its address, and what came in."""

import asyncio
from contextlib import aclosing
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postgui.model.collection import Folder
from postgui.model.mock import MockManner
from postgui.model.problem import ProblemError
from postgui.servers.mock_process import MockProcess
from postgui.services.context import Context
from postgui.translation import mark, plural, tr
from postgui.ui.choice_bar import ChoiceBar
from postgui.ui.elided_label import ElidedLabel
from postgui.ui.mock.mock_model import MockModel
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.row_table import RowTable
from postgui.ui.theme import current_theme

_MOST_PORT = 65_535
_LEAST_STATUS, _MOST_STATUS = 200, 599
_MOST_DELAY_MS = 60_000
_WIDTHS = MappingProxyType({"Time": 76, "Method": 76, "Status": 70})
_NOTHING = mark("Serves the saved examples on this machine, as long as this tab is open.")


class MockPane(QWidget):
    """Serves the examples of one collection, folder or request.

    Signals:
        running_changed: It was started, or has ended.
    """

    running_changed = Signal()

    def __init__(self, path: Path, name: str, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.url = ""
        """Where it serves; empty while it does not."""
        self._path = path
        self._context = context
        self._task: asyncio.Task[None] | None = None
        self._server: MockProcess | None = None
        self._ended = False
        self.bar = ChoiceBar("", mark("Start"), self)
        self.show_name(name)
        self.port = self.bar.number(
            tr("Port"), tr("Port to listen on; “any” takes a free one"), 0, _MOST_PORT, 0
        )
        self.port.setGroupSeparatorShown(False)
        self.port.setSpecialValueText(tr("any"))
        told = tr("Milliseconds that each answer waits. A request may ask for others: Prefer: delay=500")
        self.delay = self.bar.number(tr("Delay"), told, 0, _MOST_DELAY_MS, 0)
        self.delay.setSuffix(tr(" ms"))
        told = tr("Status of each answer. A request may ask for another example: Prefer: status=404")
        self.status = self.bar.number(tr("Status"), told, _LEAST_STATUS - 1, _MOST_STATUS, _LEAST_STATUS - 1)
        self.status.setSpecialValueText(tr("as saved"))
        choices = ((tr("Port"), self.port), (tr("Delay"), self.delay), (tr("Status"), self.status))
        self.bar.lay_out([self.bar.labelled(*choices)])
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

    def show_name(self, name: str) -> None:
        """Whose examples they are; "" where something above says so."""
        self.bar.title.show_text(tr("Mock server of {name}", name=name) if name else tr("Mock server"))

    @Slot()
    def start(self) -> None:
        """Serve, unless it does."""
        if self._task is None:
            self.note.hide()
            self.bar.show_running(True)
            self._show_state(tr("Reading the examples"), "muted")
            self._task = self._context.tasks.start(self._serve(), name="mock server", owner=self)
            self.running_changed.emit()

    @Slot()
    def stop(self) -> None:
        """End it; the log stays."""
        if self._server is not None and self.url:
            self._server.ask_to_end()
        elif self._task is not None:
            self._task.cancel()

    def end(self) -> None:
        """End it; this is deleted next."""
        self._ended = True
        self.stop()

    async def _serve(self) -> None:
        from postgui.services.mock_source import answers_at

        server = MockProcess()
        try:
            answers = await asyncio.to_thread(answers_at, self._path)
            self._server = server
            self.url = await server.start(answers, self.port.value(), self._manner())
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
        except ProblemError as error:
            self.note.show_note(error.problem.text(), role="error")
        finally:
            self._task = self._server = None
            self.url = ""
            if not self._ended:
                self.bar.show_running(False)
                self._show_state(tr("Stopped"), "muted")
                self.running_changed.emit()
            await server.close()

    def _manner(self) -> MockManner:
        status = self.status.value()
        return MockManner(self.delay.value(), status if status >= _LEAST_STATUS else None)

    def _show_state(self, text: str, tone: str) -> None:
        self.copy.setEnabled(bool(self.url))
        self.state.show_toned(text, tone)

    def _build_layout(self) -> None:
        theme = current_theme()
        below = QHBoxLayout()
        below.addWidget(self.state, 1)
        below.addWidget(self.copy)
        below.addWidget(self.clear)
        theme.fit(below.setSpacing, 8)
        theme.fit(below.setContentsMargins, 12, 6, 12, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.note)
        layout.addLayout(below)
        theme.fit(layout.addSpacing, 8)
        layout.addWidget(self.table, 1)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.url)

    # As a page of a collection's own tab

    def show_folder(self, folder: Folder) -> None:
        """Nothing of it matters here: its name stands above."""

    def show_variables_changed(self) -> None:
        """No variable matters here: `{{name}}` in a path takes anything."""
