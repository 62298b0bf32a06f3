"""The Preview tab: pictures, pages, documents. Nothing is fetched, read or run unless it is allowed."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from postgui.formats.render.figure import format_size
from postgui.formats.render.preview import Preview
from postgui.model.content import Content
from postgui.model.exchange import Exchange
from postgui.translation import joined, mark, tr
from postgui.ui.response.image_viewer import ImageViewer
from postgui.ui.response.message_page import MessagePage
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.response.page_browser import PageBrowser
from postgui.ui.response.web_page import WebPage, web_available
from postgui.ui.viewer import ViewerWidget

if TYPE_CHECKING:
    from postgui.ui.response.pdf_view import PdfView
    from postgui.ui.response.player_view import PlayerView

_STILL = mark("The words of the page: no scripts, styles or pictures.")
_SHUT = mark("As a browser shows it, without scripts; nothing is loaded from the network.")
_OPEN = mark("Scripts run, and the page may load from the network. Local files stay closed to it.")


class PreviewView(ViewerWidget):
    """Shows a `Preview`; what it takes for that is made when it is first needed.

    What a person allows holds for the response on show and no other.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._prepared = Preview()
        self._url = ""
        self.note = NoteBar(self)
        self.note.save_requested.connect(self.save_requested)
        self.note.offer_taken.connect(self._on_offer)
        self.stack = QStackedWidget(self)
        self.message = MessagePage(self.stack)
        self.message.action_taken.connect(self.open_requested)
        self.stack.addWidget(self.message)
        self.image: ImageViewer | None = None
        self.page: PageBrowser | None = None
        self.web: WebPage | None = None
        self.pdf: PdfView | None = None
        self.player: PlayerView | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.note)
        layout.addWidget(self.stack, 1)

    def show_prepared(self, prepared: Any, exchange: Exchange) -> None:
        assert isinstance(prepared, Preview)
        self.clear()
        self._prepared = prepared
        self._url = exchange.request.url
        size = exchange.body.size_bytes
        match prepared.kind:
            case "image":
                self._image().show_file(prepared.data, size)
            case "svg" if prepared.note:
                self.message.show_message("info", tr("Not drawn"), prepared.note)
            case "svg":
                self._image().show_svg(prepared.data, size)
            case "html" | "markdown":
                self._show_page(prepared)
            case "pdf":
                self._show_pdf(exchange.body)
            case "audio" | "video":
                shown = format_size(size)
                audio = prepared.kind == "audio"
                what = tr("Audio, {size}", size=shown) if audio else tr("Video, {size}", size=shown)
                self._show_player(what, exchange.body)
            case _:
                self.message.show_message("info", tr("Nothing to look at"), tr("Raw and Hex show what came."))

    def clear(self) -> None:
        self._prepared = Preview()
        self.note.show_note("")
        for part in (self.image, self.web, self.page, self.pdf, self.player):
            if part is not None:
                part.clear()
        self.message.show_message("", "", "")
        self.stack.setCurrentWidget(self.message)

    def copy_text(self) -> str:
        """The words of a page."""
        if self.pdf is not None and self.stack.currentWidget() is self.pdf:
            return self.pdf.text()
        showing = self.page is not None and self._prepared.kind in ("html", "markdown")
        return self.page.toPlainText() if showing and self.page is not None else ""

    def _image(self) -> ImageViewer:
        if self.image is None:
            self.image = ImageViewer(self.stack)
            self.stack.addWidget(self.image)
        self.stack.setCurrentWidget(self.image)
        return self.image

    def _show_page(self, prepared: Preview) -> None:
        if self.page is None:
            self.page = PageBrowser(self.stack)
            self.stack.addWidget(self.page)
        if prepared.kind == "html":
            self.page.show_html(prepared.text)
        else:
            self.page.show_markdown(prepared.text)
        self.stack.setCurrentWidget(self.page)
        words = tr(_STILL) if prepared.kind == "html" else ""
        offer = tr("Show as a browser does") if prepared.source and web_available() else ""
        self.note.show_note(joined(" ", filter(None, (words, prepared.note))), offer=offer)

    def _show_pdf(self, body: Content) -> None:
        what = tr("PDF document, {size}", size=format_size(body.size_bytes))
        try:
            from postgui.ui.response.pdf_view import PdfView
        except ImportError:
            self._say_closed(what, tr("This installation can't show PDF."))
            return
        if self.pdf is None:
            self.pdf = PdfView(self.stack)
            self.stack.addWidget(self.pdf)
        if why := self.pdf.show_body(body):
            self._say_closed(what, why)
        else:
            self.stack.setCurrentWidget(self.pdf)

    def _show_player(self, what: str, body: Content) -> None:
        try:
            if self.player is None:
                from postgui.ui.response.player_view import PlayerView

                self.player = PlayerView(self.stack)
                self.stack.addWidget(self.player)
        except ImportError:
            self._say_closed(what, tr("This installation can't play sound and video."))
            return
        self.player.show_body(body, what)
        self.stack.setCurrentWidget(self.player)

    def _say_closed(self, what: str, why: str) -> None:
        self.message.show_message("file", what, why, tr("Open with the system\u2019s program"))

    def _show_web(self, *, allowed: bool) -> None:
        try:
            if self.web is None:
                self.web = WebPage(self.stack)
                self.stack.addWidget(self.web)
        except ImportError as error:
            self.note.show_note(tr("The browser view can't be loaded: {error}.", error=error), role="warning")
            return
        self.web.show_page(self._prepared.source, self._url, allowed=allowed)
        self.stack.setCurrentWidget(self.web)
        if allowed:
            self.note.show_note(tr(_OPEN), role="warning", offer=tr("Stop"))
        else:
            self.note.show_note(tr(_SHUT), offer=tr("Allow scripts and remote content"))

    @Slot()
    def _on_offer(self) -> None:
        if self.web is None or self.stack.currentWidget() is not self.web:
            self._show_web(allowed=False)
        else:
            self._show_web(allowed=not self.web.allowed)
