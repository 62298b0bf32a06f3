"""The Outgoing tab: exactly what Send would put on the wire, before it does.

Shows a `Preview` that somebody else worked out, and asks for one when it is looked at.
"""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from postgui.model.request import Request
from postgui.services.draft import Draft
from postgui.translation import tr
from postgui.ui.editor.code_view import CodeView
from postgui.ui.elided_label import ElidedLabel
from postgui.ui.request.outgoing_table import OutgoingTable
from postgui.ui.request.outgoing_text import (
    Preview,
    body_text,
    copy_text,
    header_lines,
    notes,
    request_line,
    size_text,
    switch_header,
)
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.response.problem_view import ProblemView
from postgui.ui.theme import current_theme


class OutgoingPage(QWidget):
    """Request line, headers with their reasons and switches, body.

    Signals:
        looked_at: It came to the front, and wants a fresh preview.
    """

    looked_at = Signal()

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._preview: Preview | None = None
        self.size_note = ElidedLabel(self)
        self.size_note.setProperty("tone", "faint")
        self.reveal = QPushButton(tr("Show secrets"), self)
        self.reveal.setProperty("quiet", True)
        self.reveal.setCheckable(True)
        self.reveal.setToolTip(tr("Show credentials in clear here, until this tab is closed"))
        self.reveal.toggled.connect(self._on_reveal)
        self.copy = QPushButton(tr("Copy"), self)
        self.copy.setProperty("quiet", True)
        self.copy.setToolTip(tr("Copy what is shown"))
        self.copy.clicked.connect(self._on_copy)
        self.note = NoteBar(self)
        self.stack = QStackedWidget(self)
        self.problem = ProblemView(self.stack)
        self.whole = QSplitter(Qt.Orientation.Vertical, self.stack)
        self.line = QLabel()
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setWordWrap(True)
        self.line.setAccessibleName(tr("Request line"))
        self.line.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.table = OutgoingTable()
        self.table.switched.connect(self._on_switched)
        self.body = CodeView()
        self.body.setAccessibleName(tr("Body that would be sent"))
        self._build_layout()
        current_theme().scaled.connect(self._on_theme)
        self._on_theme()

    def show_request(self, request: Request) -> None:
        """The draft changed: a preview of it comes by `show_preview`."""

    def show_preview(self, preview: Preview) -> None:
        """Show what would be sent, or why nothing can be."""
        self._preview = preview
        self._show()

    def _build_layout(self) -> None:
        theme = current_theme()
        top = QHBoxLayout()
        theme.fit(top.setContentsMargins, 12, 2, 8, 2)
        theme.fit(top.setSpacing, 4)
        top.addWidget(self.size_note, 1)
        top.addWidget(self.reveal)
        top.addWidget(self.copy)
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        theme.fit(self.line.setContentsMargins, 12, 4, 12, 8)
        column.addWidget(self.line)
        column.addWidget(self.table, 1)
        self.whole.setChildrenCollapsible(False)
        self.whole.setHandleWidth(1)
        self.whole.addWidget(head)
        self.whole.addWidget(self.body)
        self.whole.setStretchFactor(0, 3)
        self.whole.setStretchFactor(1, 2)
        self.stack.addWidget(self.whole)
        self.stack.addWidget(self.problem)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.note)
        layout.addWidget(self.stack, 1)

    def _show(self) -> None:
        preview = self._preview
        if preview is None:
            return
        if preview.outgoing is None:
            self.size_note.show_text(tr("Nothing can be sent as it stands"))
            self.note.show_note("")
            if preview.problem is not None:
                self.problem.show_problem(replace(preview.problem, kind="preview"))
            self.stack.setCurrentWidget(self.problem)
        else:
            clear = self.reveal.isChecked()
            self.size_note.show_text(size_text(preview.outgoing))
            self.note.show_note(" ".join(notes(preview)))
            self.line.setText(request_line(preview, clear=clear))
            self.table.show_lines(header_lines(preview, clear=clear))
            text = body_text(preview, clear=clear)
            if text != self.body.toPlainText():
                self.body.show_rows(text)
            self.body.setVisible(bool(text))
            self.stack.setCurrentWidget(self.whole)
        for button in (self.reveal, self.copy):
            button.setVisible(preview.outgoing is not None)

    @Slot(str, bool)
    def _on_switched(self, name: str, on: bool) -> None:
        self._draft.edit(switch_header(self._draft.current, name, on=on))

    @Slot(bool)
    def _on_reveal(self, shown: bool) -> None:
        self.reveal.setText(tr("Hide secrets") if shown else tr("Show secrets"))
        self._show()

    @Slot()
    def _on_copy(self) -> None:
        if self._preview is not None:
            text = copy_text(self._preview, clear=self.reveal.isChecked())
            QGuiApplication.clipboard().setText(text)

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        self.size_note.setFont(theme.ui_font("small"))
        font = theme.code_font()
        font.setBold(True)
        self.line.setFont(font)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_theme()  # with a style sheet, moving to another parent takes the fonts away
        self.looked_at.emit()
