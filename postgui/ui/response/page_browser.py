"""Shows a page that was made still: text that can neither load anything nor open a link by itself."""

from typing import Any

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from postgui.translation import tr
from postgui.ui.response.markdown_look import dress
from postgui.ui.theme import current_theme


class PageBrowser(QTextBrowser):
    """A text view that answers every wish for a resource with nothing.

    Signals:
        link_pointed: The pointer is on a link, or no longer. str.
    """

    link_pointed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(tr("Preview of the page"))
        current_theme().fit(self.document().setDocumentMargin, 16)
        self._markdown: str | None = None
        self.highlighted.connect(self._on_highlighted)
        current_theme().follow(self, self._on_theme)

    def show_html(self, text: str) -> None:
        """Show HTML that `still_html` made."""
        self._markdown = None
        self.setHtml(text)

    def show_markdown(self, text: str) -> None:
        """Show Markdown that `still_markdown` made; HTML within it shows as text."""
        self._markdown = text
        features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        self.document().setMarkdown(text, features | QTextDocument.MarkdownFeature.MarkdownNoHTML)
        dress(self.document(), current_theme())
        self.moveCursor(QTextCursor.MoveOperation.Start)

    @Slot()
    def _on_theme(self) -> None:
        """What is laid out keeps the colours and sizes of its time: lay it out again."""
        if self._markdown is not None:
            at = self.verticalScrollBar().value()
            self.show_markdown(self._markdown)
            self.verticalScrollBar().setValue(at)

    def _on_highlighted(self, url: QUrl) -> None:
        self.link_pointed.emit(url.toString())

    # Qt overrides

    def loadResource(self, resource_type: int, name: QUrl | str) -> Any:
        # Nothing at all would make Qt look for a picture by itself, in the local files.
        blank = QImage(1, 1, QImage.Format.Format_ARGB32)
        blank.fill(0)
        return blank if resource_type == QTextDocument.ResourceType.ImageResource.value else b""
