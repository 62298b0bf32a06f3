"""Icons of one stroke, coloured when they are painted, so that a theme switch needs no new icons.

Reads `resources/icons/*.svg` only; a picture never has a colour of its own, it is drawn in
`currentColor`.
"""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from postgui.resource import resource_path
from postgui.ui.by_name import set_by_name


@cache
def icon_source(name: str) -> bytes:
    """The SVG text of an icon.

    Raises:
        FileNotFoundError: There is no icon of that name.
    """
    return resource_path("icons", f"{name}.svg").read_bytes()


@cache
def _renderer(name: str) -> QSvgRenderer:
    renderer = QSvgRenderer(QByteArray(icon_source(name).replace(b"currentColor", b"#000000")))
    set_by_name(renderer, aspectRatioMode="KeepAspectRatio")
    return renderer


def _shape(name: str, size: QSize) -> QPixmap:
    """The icon in black: reading and drawing a picture takes a hundred times as long as colouring one."""
    key = f"postgui shape {name} {size.width()} {size.height()}"
    shape = QPixmap()
    if not QPixmapCache.find(key, shape):
        shape = QPixmap(size)
        shape.fill("transparent")
        painter = QPainter(shape)
        _renderer(name).render(painter, QRectF(shape.rect()))
        painter.end()
        QPixmapCache.insert(key, shape)
    return shape


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
        # In the pixels of the screen, and from one of them on, so that it is as sharp as the screen.
        ratio, to_screen = painter.device().devicePixelRatio(), painter.deviceTransform()
        from_screen, _ = to_screen.inverted()
        place = from_screen.map(QPointF(to_screen.map(QPointF(rect.topLeft())).toPoint()))
        pixmap = QPixmap(self.pixmap((rect.size().toSizeF() * ratio).toSize(), mode, state))
        pixmap.setDevicePixelRatio(ratio)
        painter.drawPixmap(place, pixmap)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        color = self._color_of(self._role_for(mode))  # Qt asks again with every paint
        key = f"postgui icon {self._name} {color.name()} {size.width()} {size.height()}"
        pixmap = QPixmap()
        if not QPixmapCache.find(key, pixmap):
            shape = _shape(self._name, size)
            pixmap = shape.copy()
            pixmap.fill(color)
            painter = QPainter(pixmap)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
            painter.drawPixmap(0, 0, shape)  # not `fillRect`, which would ask for `Qt`
            painter.end()
            QPixmapCache.insert(key, pixmap)
        return pixmap

    def clone(self) -> QIconEngine:
        return IconEngine(self._name, self._role, self._color_of)
