"""A PDF document, page by page, drawn by QtPdf: no scripts, no forms, and no links that lead anywhere."""

from collections.abc import Callable
from importlib.util import find_spec

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QSizeF, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from postgui.formats.render.figure import format_size
from postgui.model.content import Content
from postgui.translation import mark, plural, tr
from postgui.ui.elided_label import ElidedLabel
from postgui.ui.key_tip import KeyTip
from postgui.ui.part_actions import PartActions
from postgui.ui.theme import current_theme

PDF_BYTES = 50_000_000
"""A damaged document is searched from end to end when it is opened, which holds up the window."""
_MANY_PAGES = 300
_MOST_PIXELS = 30_000_000
_ZOOMS = (0.1, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_REASONS = {
    QPdfDocument.Error.IncorrectPassword: mark("It needs a password."),
    QPdfDocument.Error.UnsupportedSecurityScheme: mark("It is encrypted in a way that is not supported."),
    QPdfDocument.Error.InvalidFileFormat: mark("It is no valid PDF document."),
    QPdfDocument.Error.FileNotFound: mark("Its file is gone. Send the request again."),
}


def pdf_available() -> bool:
    """Whether this installation has QtPdf."""
    try:
        return find_spec("PySide6.QtPdfWidgets") is not None
    except ModuleNotFoundError:
        return False


class _Pages(QPdfView):
    """Shows pages; a press on a link does nothing, since Qt would open it outside unasked."""

    # Qt overrides

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()


class PdfView(QWidget):
    """Shows one document, with its place and zoom below. Long documents show one page at a time."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._buffer: QBuffer | None = None
        self._facts = ""
        # Qt deletes children in this order, and the view must go before its document.
        self.pages = _Pages(self)
        self.document = QPdfDocument(self)
        self.pages.setDocument(self.document)
        self.pages.setFrameShape(QFrame.Shape.NoFrame)
        self.pages.setAccessibleName(tr("Pages of the PDF document"))
        self.caption = ElidedLabel(self)
        self.caption.setProperty("tone", "muted")
        self.previous = self._sign("chevron-left", tr("Previous page"), lambda: self.go(-1))
        self.next = self._sign("chevron-right", tr("Next page"), lambda: self.go(1))
        self.smaller = self._sign("minus", tr("Smaller"), lambda: self._step_zoom(-1))
        self.larger = self._sign("plus", tr("Larger"), lambda: self._step_zoom(1))
        self.width_button = self._button(tr("Width"), tr("As wide as there is room"), self._fit_width)
        self.whole = self._button(tr("Page"), tr("The whole page"), self._fit_page)
        KeyTip(self.previous, self.previous.toolTip(), "pdf.previous")
        KeyTip(self.next, self.next.toolTip(), "pdf.next")
        keys = PartActions(self)
        keys.add("pdf.previous", lambda: self.go(-1))
        keys.add("pdf.next", lambda: self.go(1))
        self.pages.pageNavigator().currentPageChanged.connect(self._say_place)
        self.setFocusProxy(self.pages)
        self._build_layout()

    def show_body(self, body: Content) -> str:
        """Show the document in `body`; why that is not possible, or nothing."""
        self.clear()
        if body.size_bytes > PDF_BYTES:
            return tr("It is larger than {size}.", size=format_size(PDF_BYTES))
        if body.data is not None:
            self._buffer = QBuffer(self)
            self._buffer.setData(QByteArray(body.data))
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self.document.load(self._buffer)
            error = self.document.error()
        else:
            error = self.document.load(str(body.path))
        if error != QPdfDocument.Error.None_ or not self.document.pageCount():
            return tr(_REASONS.get(error, mark("It can't be read.")))
        count = self.document.pageCount()
        many = count > _MANY_PAGES
        self.pages.setPageMode(QPdfView.PageMode.SinglePage if many else QPdfView.PageMode.MultiPage)
        self._facts = plural(
            "{n:,} page, {size}", "{n:,} pages, {size}", count, size=format_size(body.size_bytes)
        )
        for button in (self.previous, self.next):
            button.setVisible(count > 1)
        self._fit_width()
        self._say_place(0)
        return ""

    def clear(self) -> None:
        """Let go of the document."""
        self.document.close()
        if self._buffer is not None:
            self._buffer.deleteLater()
            self._buffer = None
        self.caption.show_text("")

    def go(self, by: int) -> None:
        """Turn some pages on."""
        navigator = self.pages.pageNavigator()
        page = min(max(navigator.currentPage() + by, 0), self.document.pageCount() - 1)
        navigator.jump(page, QPointF())

    def text(self) -> str:
        """The words of the page on show."""
        return self.document.getAllText(self.pages.pageNavigator().currentPage()).text()

    def _build_layout(self) -> None:
        theme = current_theme()
        line = QHBoxLayout()
        theme.fit(line.setContentsMargins, 12, 4, 12, 4)
        theme.fit(line.setSpacing, 4)
        line.addWidget(self.caption, 1)
        for button in (
            *(self.previous, self.next, self.smaller, self.larger),
            *(self.width_button, self.whole),
        ):
            line.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pages, 1)
        layout.addLayout(line)

    def _sign(self, icon: str, name: str, slot: Callable[[], None]) -> QPushButton:
        button = self._button("", name, slot)
        button.setIcon(current_theme().icon(icon))
        return button

    def _button(self, text: str, name: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("quiet", True)
        button.setProperty("compact", True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(slot)
        return button

    # Zoom: Qt draws a page as one picture, so its size has a limit.

    def _sizes(self) -> list[QSizeF]:
        return [
            self.document.pagePointSize(page) for page in range(min(self.document.pageCount(), _MANY_PAGES))
        ]

    def _largest_zoom(self) -> float:
        dots = self.logicalDpiX() / 72
        area = max((size.width() * size.height() for size in self._sizes()), default=1.0)
        return float((_MOST_PIXELS / max(area * dots * dots, 1.0)) ** 0.5)

    def _fit_width(self) -> None:
        room = max(self.width(), current_theme().px(400))
        tallest = max((size.height() / max(size.width(), 0.01) for size in self._sizes()), default=1.0)
        if room * room * tallest * self.devicePixelRatioF() ** 2 > _MOST_PIXELS:
            self._fit_page()
        else:
            self.pages.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _fit_page(self) -> None:
        self.pages.setZoomMode(QPdfView.ZoomMode.FitInView)

    def _step_zoom(self, by: int) -> None:
        now = self._drawn_zoom()
        if by > 0:
            zoom = next((zoom for zoom in _ZOOMS if zoom > now + 0.01), _ZOOMS[-1])
        else:
            zoom = next((zoom for zoom in reversed(_ZOOMS) if zoom < now - 0.01), _ZOOMS[0])
        self.pages.setZoomMode(QPdfView.ZoomMode.Custom)
        self.pages.setZoomFactor(min(zoom, self._largest_zoom()))

    def _drawn_zoom(self) -> float:
        if self.pages.zoomMode() == QPdfView.ZoomMode.Custom:
            return self.pages.zoomFactor()
        size = self.document.pagePointSize(self.pages.pageNavigator().currentPage())
        dots = self.logicalDpiX() / 72
        across = self.pages.viewport().width() / max(size.width() * dots, 1.0)
        if self.pages.zoomMode() == QPdfView.ZoomMode.FitToWidth:
            return across
        return min(across, self.pages.viewport().height() / max(size.height() * dots, 1.0))

    @Slot(int)
    def _say_place(self, page: int) -> None:
        count = self.document.pageCount()
        self.caption.show_text(
            tr("Page {page:,} of {facts}", page=page + 1, facts=self._facts) if count else ""
        )
        self.previous.setEnabled(page > 0)
        self.next.setEnabled(page + 1 < count)
