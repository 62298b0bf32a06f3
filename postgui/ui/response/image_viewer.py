"""A picture with its size and zoom: bitmaps, animations, and vector pictures drawn as they stand."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QImageReader, QMovie, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from postgui.formats.render.figure import format_size
from postgui.translation import joined, tr
from postgui.ui.theme import current_theme

_MAX_PIXELS = 4_000_000
"""Decoding more would hold up the window; JPEG alone can be decoded smaller than it is."""
_MAX_SHRUNK_PIXELS = 24_000_000
_MAX_SIDE = 1600
_MAX_DRAWN_PIXELS = 16_000_000
_ZOOMS = (0.05, 0.1, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0, 8.0)
_SVG_SIDE = 480


@lru_cache(maxsize=1)
def _known_types() -> frozenset[str]:
    return frozenset(bytes(name.data()).decode() for name in QImageReader.supportedMimeTypes())


def decodable(media_type: str) -> bool:
    """Whether this Qt can show such an image."""
    return media_type in _known_types() and not media_type.startswith("image/svg")


class Picture(QWidget):
    """Paints an image in the middle of what room there is, at a zoom or as it fits.

    Signals:
        resized: There is more or less room, so what fits is shown larger or smaller.
    """

    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        self._size = QSize()
        self._svg: QSvgRenderer | None = None
        self._zoom = 0.0

    def show_image(self, image: QImage) -> None:
        """Show a bitmap; an empty one shows nothing."""
        self._svg = None
        self._pixmap = QPixmap.fromImage(image)
        self._size = self._pixmap.size()
        self._lay_out()

    def show_frame(self, pixmap: QPixmap) -> None:
        """Show the next picture of an animation, of the same size as the one before."""
        self._pixmap = pixmap
        self.update()

    def show_svg(self, renderer: QSvgRenderer, size: QSize) -> None:
        """Show a vector picture, drawn anew at each zoom."""
        self._svg = renderer
        self._size = size
        self._lay_out()

    def set_zoom(self, zoom: float) -> None:
        """1.0: a pixel of the picture is one of the screen; 0: as it fits, never blown up."""
        self._zoom = zoom
        self._lay_out()

    def drawn_zoom(self) -> float:
        """How large it is just now."""
        if self._zoom or self._size.isEmpty():
            return self._zoom or 1.0
        room = self.size()
        fit = min(room.width() / self._size.width(), room.height() / self._size.height())
        return max(min(1.0, fit), 0.001)

    def largest_zoom(self) -> float:
        """What still can be painted without holding up the window."""
        area = max(self._size.width() * self._size.height(), 1)
        return float((_MAX_DRAWN_PIXELS / area) ** 0.5)

    def _lay_out(self) -> None:
        self.setMinimumSize(self._size * self._zoom if self._zoom else QSize(0, 0))
        self.update()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._size.isEmpty():
            return
        size = self._size * self.drawn_zoom()
        left, top = max((self.width() - size.width()) // 2, 0), max((self.height() - size.height()) // 2, 0)
        painter = QPainter(self)
        if self._svg is not None:
            drawn = self._drawn(size)
            painter.drawPixmap(left, top, drawn)
        else:
            smooth = self.drawn_zoom() < 2
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
            painter.drawPixmap(left, top, size.width(), size.height(), self._pixmap)
        painter.end()

    def _drawn(self, size: QSize) -> QPixmap:
        """The vector picture at `size`, drawn once for it."""
        ratio = self.devicePixelRatioF()
        if self._pixmap.deviceIndependentSize().toSize() != size and self._svg is not None:
            self._pixmap = QPixmap(size * ratio)
            self._pixmap.setDevicePixelRatio(ratio)
            self._pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._pixmap)
            self._svg.render(painter, self._pixmap.rect().toRectF().adjusted(0, 0, 0, 0))
            painter.end()
        return self._pixmap


class ImageViewer(QWidget):
    """Shows an image file, its size in words, and buttons for the zoom."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._movie: QMovie | None = None
        self._buffer: QBuffer | None = None
        self._caption = ""
        self.scroller = QScrollArea(self)
        self.scroller.setWidgetResizable(True)
        self.picture = Picture(self.scroller)
        self.scroller.setWidget(self.picture)
        self.picture.resized.connect(self._say_zoom)
        self.caption = QLabel(self)
        self.caption.setProperty("tone", "muted")
        self.caption.setWordWrap(True)
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        self.fit = self._button(tr("Fit"), tr("Show all of the picture"), self._on_fit)
        self.whole = self._button(
            "100 %", tr("One pixel of the picture for one of the screen"), self._on_whole
        )
        self.smaller = self._button("", tr("Smaller"), self._on_smaller)
        self.larger = self._button("", tr("Larger"), self._on_larger)
        theme = current_theme()
        self.smaller.setIcon(theme.icon("minus"))
        self.larger.setIcon(theme.icon("plus"))
        line = QHBoxLayout()
        theme.fit(line.setSpacing, 4)
        line.addWidget(self.caption, 1)
        for button in (self.smaller, self.larger, self.whole, self.fit):
            line.addWidget(button)
        layout = QVBoxLayout(self)
        theme.fit(layout.setContentsMargins, 12, 12, 12, 4)
        layout.addWidget(self.scroller, 1)
        layout.addLayout(line)

    def show_file(self, data: bytes, size_bytes: int) -> None:
        """Show the picture in `data`, a whole image file; empty if it is too large to be read here."""
        self.clear()
        array = QByteArray(data)
        buffer = QBuffer(array, self)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        reader.setAutoTransform(True)
        size = reader.size()
        kind = bytes(reader.format().data()).decode().upper()
        facts = f"{size.width()} × {size.height()}, {format_size(size_bytes)}"
        pixels = size.width() * size.height()
        if not data or pixels > (_MAX_SHRUNK_PIXELS if kind == "JPEG" else _MAX_PIXELS):
            what = facts if data else format_size(size_bytes)
            self._say(
                tr("This image is too large to show here ({what}). Save the body to look at it.", what=what)
            )
            return
        if max(size.width(), size.height()) > _MAX_SIDE and kind == "JPEG":
            reader.setScaledSize(size.scaled(_MAX_SIDE, _MAX_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
        animated = reader.supportsAnimation() and reader.imageCount() > 1
        image = reader.read()
        if image.isNull():
            self._say(tr("This image can't be shown: {reason}.", reason=reader.errorString()))
            return
        self.picture.show_image(image)
        self._describe(tr("{kind} image, {facts}", kind=kind, facts=facts))
        if animated:
            self._animate(array)

    def show_svg(self, data: bytes, size_bytes: int) -> None:
        """Draw a vector picture that refers to nothing outside of it."""
        self.clear()
        renderer = QSvgRenderer(self)
        renderer.setAnimationEnabled(False)
        if not renderer.load(QByteArray(data)):
            self._say(tr("This SVG can't be drawn; Pretty shows its text."))
            return
        renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        size = renderer.defaultSize()
        if size.isEmpty():
            size = QSize(_SVG_SIDE, _SVG_SIDE)
        if size.width() * size.height() > _MAX_PIXELS:
            size.scale(_MAX_SIDE, _MAX_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
        self.picture.show_svg(renderer, size)
        facts = f"{size.width()} × {size.height()}, {format_size(size_bytes)}"
        self._describe(tr("{kind} image, {facts}", kind="SVG", facts=facts))

    def clear(self) -> None:
        """Let go of the picture."""
        if self._movie is not None:
            self._movie.stop()
            self._movie.deleteLater()
            self._movie = None
        self._say("")

    def _animate(self, array: QByteArray) -> None:
        self._buffer = QBuffer(array, self)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._movie = QMovie(self._buffer, QByteArray(), self)
        self._movie.frameChanged.connect(self._on_frame)
        self._movie.start()

    def _describe(self, text: str) -> None:
        self._caption = text
        self.picture.setAccessibleName(text)
        self.picture.set_zoom(0.0)
        self._offer(shown=True)
        self._say_zoom()

    def _say(self, text: str) -> None:
        self.picture.show_image(QImage())
        self._caption = text
        self.caption.setText(text)
        self._offer(shown=False)

    def _offer(self, *, shown: bool) -> None:
        for button in (self.smaller, self.larger, self.whole, self.fit):
            button.setVisible(shown)

    @Slot()
    def _say_zoom(self) -> None:
        if self.fit.isVisibleTo(self):
            zoom = tr("{percent:.0f} %", percent=self.picture.drawn_zoom() * 100)
            self.caption.setText(joined(", ", (self._caption, zoom)))

    def _zoom(self, zoom: float) -> None:
        self.picture.set_zoom(min(zoom, self.picture.largest_zoom()))
        if not zoom:
            self.picture.resize(self.scroller.maximumViewportSize())  # now, not when Qt comes to it
        self._say_zoom()

    def _button(self, text: str, name: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("quiet", True)
        button.setProperty("compact", True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(slot)
        return button

    @Slot()
    def _on_frame(self) -> None:
        if self._movie is not None:
            self.picture.show_frame(self._movie.currentPixmap())

    @Slot()
    def _on_fit(self) -> None:
        self._zoom(0.0)

    @Slot()
    def _on_whole(self) -> None:
        self._zoom(1.0)

    @Slot()
    def _on_smaller(self) -> None:
        now = self.picture.drawn_zoom()
        self._zoom(next((zoom for zoom in reversed(_ZOOMS) if zoom < now - 0.001), _ZOOMS[0]))

    @Slot()
    def _on_larger(self) -> None:
        now = self.picture.drawn_zoom()
        self._zoom(next((zoom for zoom in _ZOOMS if zoom > now + 0.001), _ZOOMS[-1]))
