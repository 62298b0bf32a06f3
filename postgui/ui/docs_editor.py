"""Documentation in Markdown, written and read in the same place."""

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from postgui.formats.render.still_page import still_markdown
from postgui.translation import tr
from postgui.ui.editor.code_editor import CodeEditor
from postgui.ui.response.page_browser import PageBrowser
from postgui.ui.theme import current_theme

_LAID_OUT_CHARACTERS = 60_000
"""Laying out more would hold up the window."""


class DocsEditor(QWidget):
    """Shows a Markdown text as its source or laid out, and reports typing.

    What there is to read is laid out at first, what is empty can be written at once. Nothing in the text
    loads or runs; a link opens only when it is clicked.

    Signals:
        text_edited: The person changed it. str: the whole text.
    """

    text_edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._text = ""
        self._chosen = False
        self.code = CodeEditor()
        self.code.set_language("markdown")
        self.code.setAccessibleName(tr("Documentation"))
        self.page: PageBrowser | None = None
        self.toggle = QPushButton(tr("Read"), self)
        self.toggle.setProperty("quiet", True)
        self.toggle.setProperty("compact", True)
        self._title = QLabel(tr("Documentation (Markdown)"), self)
        self._title.setProperty("tone", "muted")
        self._title.setBuddy(self.code)
        self._link = QLabel(self)
        self._link.setProperty("tone", "faint")
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.code)
        self._stack.setMinimumHeight(40)  # gives way to what stands above it
        strip = QHBoxLayout()
        theme.fit(strip.setContentsMargins, 12, 0, 8, 0)
        strip.addWidget(self._title)
        strip.addStretch(1)
        strip.addWidget(self._link)
        strip.addWidget(self.toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        theme.fit(column.setSpacing, 4)
        column.addLayout(strip)
        column.addWidget(self._stack, 1)
        self.code.text_edited.connect(self._on_edited)
        self.toggle.clicked.connect(self._on_toggle)
        current_theme().scaled.connect(self._measure)
        self._measure()

    @property
    def is_reading(self) -> bool:
        """Whether the text is shown laid out."""
        return self._stack.currentWidget() is not self.code

    def show_text(self, text: str) -> None:
        self._text = text
        self.code.show_text(text)
        if text and not self._chosen and not self.code.hasFocus():
            self.show_reading(True)
        elif self.is_reading:
            self._lay_out()

    def show_reading(self, reading: bool) -> None:
        """Lay the text out, or show its source for writing."""
        if reading:
            self._stack.setCurrentWidget(self._page())
            self._lay_out()
        else:
            self._stack.setCurrentWidget(self.code)
            self._link.clear()
        self.toggle.setText(tr("Write") if reading else tr("Read"))

    def _page(self) -> PageBrowser:
        if self.page is None:
            self.page = PageBrowser(self._stack)
            self.page.setAccessibleName(tr("Documentation, laid out"))
            self.page.link_pointed.connect(self._link.setText)
            self.page.anchorClicked.connect(self._on_link)
            self._stack.addWidget(self.page)
        return self.page

    def _lay_out(self) -> None:
        shown, _ = still_markdown(self._text, limit=_LAID_OUT_CHARACTERS)
        self._page().show_markdown(shown or tr("*Nothing is written here yet.*"))

    @Slot(object)
    def _on_edited(self, text: str) -> None:
        self._text = text
        self._chosen = True
        self.text_edited.emit(text)

    @Slot()
    def _on_toggle(self) -> None:
        self._chosen = True
        self.show_reading(not self.is_reading)
        (self._page() if self.is_reading else self.code).setFocus()

    @Slot(QUrl)
    def _on_link(self, url: QUrl) -> None:
        if url.scheme() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(url)

    @Slot()
    def _measure(self) -> None:
        font = current_theme().ui_font("small")
        for widget in (self._title, self._link, self.toggle):
            widget.setFont(font)
