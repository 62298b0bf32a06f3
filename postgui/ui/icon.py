"""Icons of one stroke, coloured when they are painted, so that a theme switch needs no new icons.

Reads `resources/icons/*.svg` only; a picture never has a colour of its own, it is drawn in
`currentColor`.
"""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from postgui.resource import resource_path


@cache
def icon_source(name: str) -> bytes:
    """The SVG text of an icon.

    Raises:
        FileNotFoundError: There is no icon of that name.
    """
    return resource_path("icons", f"{name}.svg").read_bytes()


@cache
def _renderer(name: str, rgb: str) -> QSvgRenderer:
    renderer = QSvgRenderer(QByteArray(icon_source(name).replace(b"currentColor", rgb.encode())))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    return renderer


class IconEngine(QIconEngine):
    """Paints one SVG in whatever colour `color_of(role)` gives at that moment."""

    def __init__(self, name: str, role: str, color_of: Callable[[str], QColor]) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._color_of = color_of
        icon_source(name)  # a missing icon should fail where it is asked for, not while painting

    def _role_for(self, mode: QIcon.Mode) -> str:
        return "text-disabled" if mode == QIcon.Mode.Disabled else self._role

    # Qt overrides

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        rgb = self._color_of(self._role_for(mode)).name()
        _renderer(self._name, rgb).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        # Qt asks again with every paint, and drawing a picture takes a hundred times as long as copying one.
        rgb = self._color_of(self._role_for(mode)).name()
        key = f"postgui icon {self._name} {rgb} {size.width()} {size.height()}"
        pixmap = QPixmap()
        if not QPixmapCache.find(key, pixmap):
            pixmap = QPixmap(size)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            self.paint(painter, pixmap.rect(), mode, state)
            painter.end()
            QPixmapCache.insert(key, pixmap)
        return pixmap

    def clone(self) -> QIconEngine:
        return IconEngine(self._name, self._role, self._color_of)
