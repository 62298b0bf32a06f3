"""A viewer of text: what Pretty and Raw are made of."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from postgui.formats.render.text_page import TextPage
from postgui.model.exchange import Exchange
from postgui.ui.editor.code_view import CodeView
from postgui.ui.editor.position import utf16_offset
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.viewer import ViewerWidget


class TextViewer(ViewerWidget):
    """Shows a `TextPage`, and above it what the page leaves out or complains about."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = TextPage("")
        self.note = NoteBar(self)
        self.note.save_requested.connect(self.save_requested)
        self.problem = NoteBar(self)
        self.view = CodeView(self)
        self.view.setAccessibleName("Response body")
        self.view.loaded.connect(self._on_loaded)
        self.setFocusProxy(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.note)
        layout.addWidget(self.problem)
        layout.addWidget(self.view, 1)

    @property
    def page(self) -> TextPage:
        """What is shown."""
        return self._page

    def show_prepared(self, prepared: Any, exchange: Exchange) -> None:
        assert isinstance(prepared, TextPage)
        self._page = prepared
        self.note.show_note(prepared.note, offer_save=prepared.cut)
        self.problem.show_note(prepared.problem, role="warning")
        self.view.set_language(prepared.language)
        self.view.show_rows(prepared.text, prepared.soft_rows, wraps=prepared.language != "hex")

    def clear(self) -> None:
        self._page = TextPage("")
        self.note.show_note("")
        self.problem.show_note("")
        self.view.show_rows("")

    def copy_text(self) -> str:
        """All that is shown, also what has not gone into the view yet."""
        if not self._page.soft_rows:
            return self._page.text
        soft = frozenset(self._page.soft_rows)
        rows = self._page.text.split("\n")
        return "".join(row if index in soft else f"\n{row}" for index, row in enumerate(rows)).removeprefix(
            "\n"
        )

    def _on_loaded(self) -> None:
        if self._page.fault_place is not None:
            row, column = self._page.fault_place
            line = self.view.document().findBlockByNumber(row).text()
            self.view.mark_fault((row, utf16_offset(line, column)), self._page.problem)
