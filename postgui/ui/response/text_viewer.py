"""A viewer of text: what Pretty, Raw and Hex are made of."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postgui.formats.charset import decode, needs_detection
from postgui.formats.render.big_text import LOOK_BYTES, BigText
from postgui.formats.render.text_page import TextPage
from postgui.model.exchange import Exchange, Incoming
from postgui.ui.editor.code_view import CodeView
from postgui.ui.editor.position import utf16_offset
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.viewer import ViewerWidget

if TYPE_CHECKING:
    from postgui.ui.document.document_pane import DocumentPane
    from postgui.ui.document.reading import Reading
    from postgui.ui.document.warm_up import WarmUp

_CHOSEN = "chosen here"


class TextViewer(ViewerWidget):
    """Shows a `TextPage` or, of a body that is too big for a page, a `BigText`.

    Above it stands what is left out or wrong.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = TextPage("")
        self._big: BigText | None = None
        self._incoming: Incoming | None = None
        self._passing = False
        self._warm_up: WarmUp | None = None
        self._reading: Reading | None = None
        self.document_pane: DocumentPane | None = None
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
        """What is shown, if it is a page."""
        return self._page

    def read_with(self, reading: "Reading") -> None:
        self._reading = reading

    def get_ready(self) -> None:
        if self.document_pane is not None:
            return
        from postgui.ui.document.document_pane import DocumentPane

        pane = self.document_pane = DocumentPane(self)
        pane.hide()
        pane.problem_found.connect(self._on_problem)
        pane.charset_chosen.connect(self._on_charset)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(pane, 1)

    def show_prepared(self, prepared: Any, exchange: Exchange) -> None:
        if isinstance(prepared, BigText):
            self._show_big(prepared)
            return
        assert isinstance(prepared, TextPage)
        self._leave_document()
        self._page = prepared
        self.note.show_note(prepared.note, offer_save=prepared.cut)
        self.problem.show_note(prepared.problem, role="warning")
        self.view.set_language(prepared.language)
        self.view.show_rows(prepared.text, prepared.soft_rows, wraps=prepared.language != "hex")

    def follow(self, text: BigText, incoming: Incoming, *, passing: bool = False) -> bool:
        """Show as `text` what has come of a body, growing; `passing` if it is shown otherwise in the end.

        False where nobody can read it in the background.
        """
        if self._reading is None:
            return False
        self._incoming, self._passing = incoming, passing
        self._show_big(text)
        return True

    def finish(self, exchange: Exchange) -> bool:
        if self._incoming is None or self._big is None:
            return False
        self._incoming = None
        self._big = replace(self._big, body=exchange.body)
        if self.document_pane is not None:
            self.document_pane.finish(exchange.body)
        return not self._passing and not self._misread(exchange)

    def clear(self) -> None:
        self._incoming = None
        self._page = TextPage("")
        self.note.show_note("")
        self.problem.show_note("")
        self.view.show_rows("")
        self._big = None
        if self.document_pane is not None:
            self.document_pane.clear()

    def copy_text(self) -> str:
        """All of a page, also what has not gone into the view yet.

        A document copies itself, bit by bit, and asks for a file if it is too much for the clipboard.
        """
        if self._big is not None and self.document_pane is not None:
            self.document_pane.copy_all()
            return ""
        if not self._page.soft_rows:
            return self._page.text
        soft = frozenset(self._page.soft_rows)
        rows = self._page.text.split("\n")
        return "".join(row if index in soft else f"\n{row}" for index, row in enumerate(rows)).removeprefix(
            "\n"
        )

    def _show_big(self, text: BigText) -> None:
        if self._is_shown(text):
            self.note.show_note(text.note)
            return
        self._page = TextPage("")
        self._big = text
        self.view.show_rows("")
        self.view.hide()
        self.note.show_note(text.note)
        self.problem.show_note("")
        self._when_warm(self._open_document)

    def _is_shown(self, text: BigText) -> bool:
        """Whether it came, and was shown so while it did: then the person stays where they are."""
        opened = self.document_pane.opened if self.document_pane is not None else None
        if opened is None or opened.text.body is not text.body or self._big is None:
            return False
        return (self._big.rows, self._big.charset) == (text.rows, text.charset)

    def _misread(self, exchange: Exchange) -> bool:
        """Whether more of the body shows that its charset is another than its first bytes said."""
        assert self._big is not None
        if self._big.rows == "hex" or self._big.charset_from == _CHOSEN or exchange.response is None:
            return False
        content_type = exchange.response.header("content-type")
        try:
            head = exchange.body.head(LOOK_BYTES)
        except OSError:
            return True
        if needs_detection(head, content_type):
            return True
        complete = exchange.body.size_bytes <= len(head)
        return decode(head, content_type, complete=complete).charset != self._big.charset

    def _when_warm(self, then: Callable[[], None]) -> None:
        """Call `then` once what big bodies need is imported: at once, but for the first time."""
        from postgui.ui.document.warm_up import WarmUp

        if self._warm_up is None:
            self._warm_up = WarmUp(self)
        self._warm_up.run(then)

    def _open_document(self) -> None:
        text = self._big
        if text is None:
            return  # something else is shown by now
        self.get_ready()
        assert self.document_pane is not None
        self.setFocusProxy(self.document_pane)
        self.document_pane.show()
        # numpy comes with it, so it is imported only now
        from postgui.documents.source import ArrivingSource

        source = ArrivingSource(self._incoming) if self._incoming is not None else None
        try:
            self.document_pane.show_text(text, self._reading, source)
        except OSError as error:
            self._on_problem(f"The body can't be read from disk: {error.strerror or error}. Send again.")
        except ValueError:  # of this charset there are no laid-out rows
            self._passing = True
            self._show_big(replace(text, rows="text", note="Shown as it came: too large to recode."))

    def _leave_document(self) -> None:
        self._big = None
        self.view.show()
        self.setFocusProxy(self.view)
        if self.document_pane is not None:
            self.document_pane.clear()
            self.document_pane.hide()

    @Slot(str)
    def _on_problem(self, text: str) -> None:
        self.problem.show_note(text, role="warning")

    @Slot(str)
    def _on_charset(self, charset: str) -> None:
        if self._big is not None:
            self._big = replace(self._big, charset=charset, charset_from=_CHOSEN)
            self._open_document()

    @Slot()
    def _on_loaded(self) -> None:
        if self._page.fault_place is not None:
            row, column = self._page.fault_place
            line = self.view.document().findBlockByNumber(row).text()
            self.view.mark_fault((row, utf16_offset(line, column)), self._page.problem)
