"""One exchange of the history in a tab, read-only: what was sent and what came back."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QTabWidget, QVBoxLayout, QWidget

from postgui.formats.render.sent_text import body_text
from postgui.model.exchange import Exchange, SentRequest
from postgui.model.history import HistoryEntry, HistoryRecord
from postgui.services.tasks import Tasks
from postgui.services.workers import Workers
from postgui.translation import mark, tr
from postgui.ui.connection_text import Connection, connection_of
from postgui.ui.document.reading import Reading
from postgui.ui.editor.code_editor import CodeEditor
from postgui.ui.ink import InkLabel
from postgui.ui.page import Page
from postgui.ui.pane_layout import PaneLayout
from postgui.ui.pane_splitter import PaneSplitter
from postgui.ui.response.pane import ResponsePane
from postgui.ui.response.sent_view import SentView
from postgui.ui.sidebar.history_model import entry_text, short_url
from postgui.ui.theme import current_theme, method_role


class RecordTab(Page):
    """Shows a `HistoryRecord`.

    Signals:
        compose_requested: Make a request of it that can be edited. HistoryRecord.
        save_body_requested: The person wants the answer's body in a file. Exchange.
        compare_requested: The person wants to compare the answer, as `Keeper` has it.
    """

    note_text = mark("From the history, read-only")

    compose_requested = Signal(object)
    save_body_requested = Signal(object)
    compare_requested = Signal(object, bool)

    def __init__(
        self,
        record: HistoryRecord,
        panes: PaneLayout,
        tasks: Tasks | None = None,
        workers: Workers | None = None,
        parent: QWidget | None = None,
        reading: Reading | None = None,
    ) -> None:
        super().__init__(parent)
        self.record = record
        sent = record.exchange.request
        self.compose = QPushButton(tr("Open as request"), self)
        self.compose.setProperty("primary", True)
        self.compose.clicked.connect(self._on_compose)
        self._method = InkLabel(record.entry.method, self)
        self._method.show_ink(method_role(record.entry.method))
        self._method.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.url = QLineEdit(record.entry.url, self)
        self.url.setReadOnly(True)
        self.url.setCursorPosition(0)
        self.url.setAccessibleName(tr("URL that was requested"))
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.splitter = PaneSplitter(panes, self)
        self.sent = QTabWidget(self.splitter)
        self.sent.setAccessibleName(tr("What was sent"))
        self.sent.setDocumentMode(True)
        self.sent.addTab(self._sent_view(record.exchange), tr("Sent"))
        if sent.body_size:
            self.sent.addTab(
                self._viewer(body_text(sent.body_head, sent.body_size), _language(sent)), tr("Body")
            )
        self.response_pane = ResponsePane(self.splitter, tasks=tasks, workers=workers, reading=reading)
        self.response_pane.show_exchange(record.exchange, None)
        self.response_pane.save_requested.connect(self._on_save_body)
        self.response_pane.compare_requested.connect(self.compare_requested)
        if self.response_pane.keeper is not None:
            self.response_pane.keeper.offer_example(offered=False)
        self.splitter.put(0, self.sent)
        self.splitter.put(1, self.response_pane)
        self._build_layout()
        self.show_marks(record.entry)
        current_theme().scaled.connect(self._on_theme)
        self._on_theme()

    def _sent_view(self, exchange: Exchange) -> SentView:
        view = SentView(self)
        view.know_secrets(None)
        view.show_prepared(None, exchange)
        return view

    def _viewer(self, text: str, language: str) -> CodeEditor:
        viewer = CodeEditor(self)
        viewer.set_read_only(True)
        viewer.set_language(language)
        viewer.show_text(text)
        return viewer

    def _build_layout(self) -> None:
        theme = current_theme()
        note = QLabel(tr(self.note_text), self)
        note.setProperty("tone", "faint")
        top = QHBoxLayout()
        # As high as the URL bar of a request, so that nothing jumps when tabs change.
        theme.fit(top.setContentsMargins, 12, 10, 12, 10)
        theme.fit(top.setSpacing, 8)
        top.addWidget(self._method)
        top.addWidget(self.url, 1)
        top.addWidget(note)
        top.addWidget(self.compose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        theme.fit(self.note.setContentsMargins, 12, 0, 12, 8)
        layout.addLayout(top)
        layout.addWidget(self.note)
        layout.addWidget(self.splitter, 1)

    def show_marks(self, entry: HistoryEntry) -> None:
        """Show the note of `entry`, if it is this one's."""
        if entry.id == self.record.entry.id:
            self.record = replace(self.record, entry=entry)
            self.note.setText(tr("Note: {note}", note=entry.note))
            self.note.setVisible(bool(entry.note))

    @Slot()
    def _on_compose(self) -> None:
        self.compose_requested.emit(self.record)

    @Slot()
    def _on_save_body(self) -> None:
        self.save_body_requested.emit(self.record.exchange)

    @Slot()
    def _on_theme(self) -> None:
        font = current_theme().ui_font()
        font.setBold(True)
        self._method.setFont(font)

    # What a page tells

    def method(self) -> str:
        return self.record.entry.method

    def name(self) -> str:
        return short_url(self.record.entry.url)

    def place(self) -> str:
        return tr("History: {entry}", entry=entry_text(self.record.entry)).replace("\n", "   ")

    def connection(self) -> Connection:
        return connection_of(self.record.exchange)

    def show_connection(self) -> None:
        self.response_pane.show_view("tls")

    def session_key(self) -> str:
        return f"history:{self.record.entry.id}"

    def focus_first(self) -> None:
        self.compose.setFocus(Qt.FocusReason.OtherFocusReason)


def _language(sent: SentRequest) -> str:
    types = [value.lower() for name, value in sent.headers if name.lower() == "content-type"]
    media_type = types[0] if types else ""
    return next((word for word in ("json", "xml", "html") if word in media_type), "text")
