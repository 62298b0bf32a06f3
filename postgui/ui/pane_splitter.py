"""Request and response with a movable line between them, arranged as `PaneLayout` says."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

from postgui.ui.pane_layout import PaneLayout
from postgui.ui.theme import current_theme


class PaneSplitter(QSplitter):
    """Two panes, put in with `put`; all splitters of one `PaneLayout` keep the same share.

    Panes are made with the splitter as parent: another one later would style all their widgets again.
    """

    def __init__(self, panes: PaneLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._panes = panes
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        panes.changed.connect(self.arrange)
        self.splitterMoved.connect(self._on_moved)
        current_theme().scaled.connect(self.arrange)

    def put(self, index: int, pane: QWidget) -> None:
        """Put a pane in: the request at 0, the response after it."""
        self.insertWidget(index, pane)
        self.setStretchFactor(self.indexOf(pane), 1)
        self.arrange()

    @Slot()
    def arrange(self) -> None:
        """Take the orientation that the window's width asks for, and the shared place of the line."""
        # Larger letters need more pixels to stand side by side.
        orientation = self._panes.orientation(round(self.window().width() / max(1.0, current_theme().scale)))
        if orientation != self.orientation():
            self.setOrientation(orientation)
        room = self._room()
        first = round(room * self._panes.share(orientation))
        if room > 0 and self.count() == 2 and self.sizes()[0] != first:
            self.setSizes([first, room - first])

    def _room(self) -> int:
        length = self.width() if self.orientation() == Qt.Orientation.Horizontal else self.height()
        return length - self.handleWidth()

    @Slot(int, int)
    def _on_moved(self, position: int, _index: int) -> None:
        if self._room() > 0:
            self._panes.set_share(self.orientation(), position / self._room())

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.arrange()
