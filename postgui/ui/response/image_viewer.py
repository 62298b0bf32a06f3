"""A picture, shrunk to fit and never blown up, with its size in words."""

from functools import lru_cache
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from postgui.formats.render.figure import format_size
from postgui.model.exchange import Exchange
from postgui.ui.theme import current_theme
from postgui.ui.viewer import ViewerWidget

_MAX_PIXELS = 4_000_000
"""Decoding more would hold up the window; JPEG alone can be decoded smaller than it is."""
_MAX_SHRUNK_PIXELS = 24_000_000
_MAX_SIDE = 1600


@lru_cache(maxsize=1)
def _known_types() -> frozenset[str]:
    return frozenset(bytes(name.data()).decode() for name in QImageReader.supportedMimeTypes())


def decodable(media_type: str) -> bool:
    """Whether this Qt can show such an image."""
    return media_type in _known_types() and not media_type.startswith("image/svg")


class Picture(QWidget):
    """Paints an image in the middle of what room there is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()

    def show_image(self, image: QImage) -> None:
        self._pixmap = QPixmap.fromImage(image)
        self.update()

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pixmap.isNull():
            return
        size = self._pixmap.size()
        room = self.size() - QSize(current_theme().px(32), current_theme().px(32))
        if size.width() > room.width() or size.height() > room.height():
            size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
        painter.drawPixmap(left, top, size.width(), size.height(), self._pixmap)
        painter.end()


class ImageViewer(ViewerWidget):
    """Shows the first picture of an image file."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.picture = Picture(self)
        self.caption = QLabel(self)
        self.caption.setProperty("tone", "muted")
        self.caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.caption.setWordWrap(True)
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        margin = current_theme().px(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addWidget(self.picture, 1)
        layout.addWidget(self.caption)

    def show_prepared(self, prepared: Any, exchange: Exchange) -> None:
        data = QByteArray(prepared)
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        reader.setAutoTransform(True)
        size = reader.size()
        kind = bytes(reader.format().data()).decode().upper()
        facts = f"{size.width()} × {size.height()}, {format_size(exchange.body.size_bytes)}"
        pixels = size.width() * size.height()
        if not prepared or pixels > (_MAX_SHRUNK_PIXELS if kind == "JPEG" else _MAX_PIXELS):
            self._say(f"This image is too large to show here ({facts}). Save the body to look at it.")
            return
        if max(size.width(), size.height()) > _MAX_SIDE and kind == "JPEG":
            reader.setScaledSize(size.scaled(_MAX_SIDE, _MAX_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        if image.isNull():
            self._say(f"This image can't be shown: {reader.errorString()}.")
            return
        self.picture.show_image(image)
        self.caption.setText(f"{kind} image, {facts}")
        self.picture.setAccessibleName(self.caption.text())

    def clear(self) -> None:
        self._say("")

    def _say(self, text: str) -> None:
        self.picture.show_image(QImage())
        self.caption.setText(text)
