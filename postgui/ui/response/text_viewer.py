"""A viewer of text: what Pretty, Raw and Hex are made of."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from postgui.documents.document import Fault
from postgui.formats.charset import decode, needs_detection
from postgui.formats.render.big_text import LOOK_BYTES, BigText
from postgui.formats.render.text_page import TextPage, page_text
from postgui.model.content import Content
from postgui.model.exchange import Exchange, Incoming
from postgui.services.check.picked import path_expression
from postgui.translation import mark, tr
from postgui.ui.document.warm_up import WarmUp
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.response.pick_actions import Find, add_pick_actions
from postgui.ui.viewer import ViewerWidget

if TYPE_CHECKING:
    from postgui.ui.document.document_pane import DocumentPane
    from postgui.ui.document.reading import Reading

_CHOSEN = mark("chosen here")


class TextViewer(ViewerWidget):
    """Shows a `TextPage` or, of a body that is too big for a page, a `BigText`.

    Above it stands what is left out or wrong.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._page: TextPage | None = None
        self._text: BigText | None = None
        self._incoming: Incoming | None = None
        self._passing = False
        self._warm_up = WarmUp(self)
        self._reading: Reading | None = None
        self.document_pane: DocumentPane | None = None
        self.note = NoteBar(self)
        self.note.save_requested.connect(self.save_requested)
        self.problem = NoteBar(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.note)
        layout.addWidget(self.problem)

    def plain_text(self) -> str:
        """All of a page; nothing of a document that is too big for one."""
        return page_text(self._page)[0] if self._page is not None else ""

    def read_with(self, reading: "Reading") -> None:
        self._reading = reading

    def get_ready(self) -> None:
        if self.document_pane is not None:
            return
        from postgui.ui.document.document_pane import DocumentPane

        pane = self.document_pane = DocumentPane(self)
        pane.problem_found.connect(self._on_problem)
        pane.charset_chosen.connect(self._on_charset)
        pane.value_menu_opening.connect(self._on_value_menu)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(pane, 1)
        self.setFocusProxy(pane)

    def show_prepared(self, prepared: Any, exchange: Exchange) -> None:
        if isinstance(prepared, BigText):
            self._page = None
            self._show(prepared)
            return
        assert isinstance(prepared, TextPage)
        self._page = prepared
        self._show(_laid_out(prepared), offer_save=prepared.cut)
        self.problem.show_note(prepared.problem, role="warning")

    def follow(self, text: BigText, incoming: Incoming, *, passing: bool = False) -> bool:
        """Show as `text` what has come of a body, growing; `passing` if it is shown otherwise in the end.

        False where nobody can read it in the background.
        """
        if self._reading is None:
            return False
        self._incoming, self._passing = incoming, passing
        self._page = None
        self._show(text)
        return True

    def finish(self, exchange: Exchange) -> bool:
        if self._incoming is None or self._text is None:
            return False
        self._incoming = None
        self._text = replace(self._text, body=exchange.body)
        if self.document_pane is not None:
            self.document_pane.finish(exchange.body)
        return not self._passing and not self._misread(exchange)

    def clear(self) -> None:
        self._incoming = None
        self.note.show_note("")
        self.problem.show_note("")
        self._page = self._text = None
        if self.document_pane is not None:
            self.document_pane.clear()

    def copy_text(self) -> str:
        """All of a page; a document copies itself, bit by bit, and asks for a file if it is too much."""
        if self._page is not None:
            return self.plain_text()
        if self._text is not None and self.document_pane is not None:
            self.document_pane.copy_all()
        return ""

    def _show(self, text: BigText, *, offer_save: bool = False) -> None:
        self.note.show_note(text.note, offer_save=offer_save)
        if self._is_shown(text):
            return
        self._text = text
        self.problem.show_note("")
        self._when_warm(self._open_document)

    def _is_shown(self, text: BigText) -> bool:
        """Whether it came, and was shown so while it did: then the person stays where they are."""
        opened = self.document_pane.opened if self.document_pane is not None else None
        if opened is None or opened.text.body is not text.body or self._text is None:
            return False
        now, then = self._text, text
        return (now.rows, now.charset, now.language) == (then.rows, then.charset, then.language)

    def _misread(self, exchange: Exchange) -> bool:
        """Whether more of the body shows that its charset is another than its first bytes said."""
        assert self._text is not None
        if self._text.rows == "hex" or self._text.charset_from == _CHOSEN or exchange.response is None:
            return False
        content_type = exchange.response.header("content-type")
        try:
            head = exchange.body.head(LOOK_BYTES)
        except OSError:
            return True
        if needs_detection(head, content_type):
            return True
        complete = exchange.body.size_bytes <= len(head)
        return decode(head, content_type, complete=complete).charset != self._text.charset

    def _when_warm(self, then: Callable[[], None]) -> None:
        """Call `then` once what showing texts takes is imported: at once, but for the first time."""
        self._warm_up.run(then)

    def _open_document(self) -> None:
        text = self._text
        if text is None:
            return  # something else is shown by now
        self.get_ready()
        assert self.document_pane is not None
        # numpy comes with it, so it is imported only now
        from postgui.documents.source import ArrivingSource

        source = ArrivingSource(self._incoming) if self._incoming is not None else None
        try:
            self.document_pane.show_text(text, self._reading, source)
        except OSError as error:
            reason = error.strerror or error
            self._on_problem(tr("The body can't be read from disk: {reason}. Send again.", reason=reason))
        except ValueError:  # of this charset there are no laid-out rows
            self._passing = True
            self._show(replace(text, rows="text", note=tr("Shown as it came: too large to recode.")))

    @Slot(str)
    def _on_problem(self, text: str) -> None:
        self.problem.show_note(text, role="warning")

    @Slot(QMenu, object)
    def _on_value_menu(self, menu: QMenu, find_path: Find) -> None:
        add_pick_actions(menu, self, lambda then: find_path(lambda path: then(path_expression(path))))

    @Slot(str)
    def _on_charset(self, charset: str) -> None:
        if self._text is not None:
            self._text = replace(self._text, charset=charset, charset_from=_CHOSEN)
            self._open_document()


def _laid_out(page: TextPage) -> BigText:
    """A page as a document in memory."""
    text, offset = page_text(page)
    data = text.encode("utf-8", "replace")
    fault = None
    if offset >= 0 and page.fault is not None:
        # Line and column are those of the body: in the laid-out text it is another place.
        fault = Fault(offset, page.fault.line, page.fault.column, page.fault.reason)
    body = Content(data, size_bytes=len(data))
    return BigText(body, "page", "utf-8", language=page.language, note=page.note, fault=fault)
