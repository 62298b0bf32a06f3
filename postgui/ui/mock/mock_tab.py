"""A mock server in a tab: its switch, its port, its address, and what came in."""

import asyncio
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from postgui.model.problem import ProblemError
from postgui.servers.mock_process import MockProcess
from postgui.services.context import Context
from postgui.translation import tr
from postgui.ui.elided_label import ElidedLabel
from postgui.ui.mock.mock_model import COLUMNS, MockModel
from postgui.ui.page import Page
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.theme import current_theme

MOCK_PREFIX = "mock:"
"""What the session calls such a tab: this, and the path."""
_MOST_PORT = 65_535
_WIDTHS = (76, 76, 320, 70)
_NOTHING = (
    "Not started. It answers with the saved examples, on this machine only, as long as its tab is open."
)


@dataclass(frozen=True)
class MockPlace:
    """Whose examples a tab serves."""

    path: Path
    name: str


class MockTab(Page):
    """Serves the examples of one collection, folder or request."""

    def __init__(self, place: MockPlace, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mock_place = place
        self.url = ""
        """Where it serves; empty while it does not."""
        self._context = context
        self._task: asyncio.Task[None] | None = None
        self._server: MockProcess | None = None
        self.title = ElidedLabel(self)
        self.title.show_text(tr("Mock server of {name}", name=place.name))
        self.port = QSpinBox(self)
        self.port.setRange(0, _MOST_PORT)
        self.port.setSpecialValueText("any")
        self.port.setFixedWidth(current_theme().px(92))
        self.port.setAccessibleName(tr("Port to listen on"))
        self.port.setToolTip(tr("Port to listen on; “any” takes a free one"))
        self.switch = QPushButton(tr("Start"), self)
        self.switch.setProperty("primary", True)
        self.copy = QPushButton(tr("Copy address"), self)
        self.copy.setProperty("quiet", True)
        self.clear = QPushButton(tr("Clear"), self)
        self.clear.setProperty("quiet", True)
        self.note = NoteBar(self)
        self.state = ElidedLabel(self)
        self.model = MockModel(self)
        self.table = QTableView(self)
        self._set_up_table()
        self._build_layout()
        self.switch.clicked.connect(self._on_switch)
        self.copy.clicked.connect(self._on_copy)
        self.clear.clicked.connect(self.model.clear)
        self._show_state(_NOTHING, "muted")

    @property
    def running(self) -> bool:
        return self._task is not None

    @Slot()
    def start(self) -> None:
        """Serve, unless it does."""
        if self._task is None:
            self.note.hide()
            self.switch.setText(tr("Stop"))
            self.port.setEnabled(False)
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
            answers = await asyncio.to_thread(answers_at, self.mock_place.path)
            self._server = server
            self.url = await server.start(answers, self.port.value())
            count = f"{len(answers):,} example{'' if len(answers) == 1 else 's'}"
            self._show_state(
                tr("{url}   {count}, as they were when it started", url=self.url, count=count), "ok"
            )
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
            self.switch.setText(tr("Start"))
            self.port.setEnabled(True)
            self.copy.setEnabled(False)
            await server.close()

    def _show_state(self, text: str, tone: str) -> None:
        self.copy.setEnabled(bool(self.url))
        self.state.show_text(text)
        self.state.setProperty("tone", tone)
        self.state.style().polish(self.state)
        self.status_changed.emit()

    def _set_up_table(self) -> None:
        table, theme = self.table, current_theme()
        table.setModel(self.model)
        table.setAccessibleName(tr("What came in"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.px(28))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, theme.px(width))
        for name in ("Target", "Example"):
            header.setSectionResizeMode(COLUMNS.index(name), QHeaderView.ResizeMode.Stretch)

    def _build_layout(self) -> None:
        theme = current_theme()
        label = QLabel(tr("Port"), self)
        label.setBuddy(self.port)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        for widget in (label, self.port, self.switch):
            top.addWidget(widget)
        below = QHBoxLayout()
        below.addWidget(self.state, 1)
        below.addWidget(self.copy)
        below.addWidget(self.clear)
        for row in (top, below):
            row.setSpacing(theme.px(8))
        top.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(6))
        below.setContentsMargins(theme.px(12), theme.px(6), theme.px(12), 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.note)
        layout.addLayout(below)
        layout.addSpacing(theme.px(8))
        layout.addWidget(self.table, 1)

    @Slot()
    def _on_switch(self) -> None:
        (self.stop if self.running else self.start)()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.url)

    # What a page tells

    def method(self) -> str:
        return ""

    def name(self) -> str:
        return f"Mock {self.mock_place.name}"

    def place(self) -> str:
        return str(self.mock_place.path)

    def file(self) -> Path | None:
        return self.mock_place.path

    def session_key(self) -> str:
        return f"{MOCK_PREFIX}{self.mock_place.path}"

    def focus_first(self) -> None:
        self.switch.setFocus()

    def end(self) -> None:
        self.stop()
