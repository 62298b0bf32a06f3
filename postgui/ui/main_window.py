"""The window itself: its parts and where they stand, and nothing that would delay the first paint.

It knows no services; `postgui.ui.desk` brings it to life once it is on the screen.
"""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMoveEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from postgui.ui.lengths import still_width
from postgui.ui.pane_layout import PaneLayout
from postgui.ui.session import unpack_bytes, unpack_sizes
from postgui.ui.sidebar.sidebar import Sidebar
from postgui.ui.status_line import StatusLine
from postgui.ui.tab_area import TabArea
from postgui.ui.theme import Theme
from postgui.ui.top_bar import TopBar

if TYPE_CHECKING:
    from postgui.model.problem import Problem
    from postgui.ui.notice import NoticeArea

_DEFAULT_SIZE = (1280, 800)
_LEAST_SIZE = (640, 420)
_FRAME = (16, 48)
"""What the window system puts around it, in pixels."""
_SIDEBAR_WIDTH = 270
_SIDEBAR_LEAST = 190
_ROOM_FOR_SIDEBAR = _LEAST_SIZE[0]
"""From this width at the chosen scale on there is room for a request beside the sidebar."""


class MainWindow(QMainWindow):
    """One workspace in one window.

    Signals:
        first_painted: The window is on the screen: load the rest now.
        geometry_changed: It was moved or resized.
        key_unclaimed: A key that no widget wanted. QKeyEvent; `accept` or `ignore` it.
        closed: The person closed it.
    """

    first_painted = Signal()
    geometry_changed = Signal()
    key_unclaimed = Signal(object)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.mark_window(self)
        self._painted = False
        self._narrow = False
        self._sidebar_gave_way = False
        self._may_close: Callable[[], bool] = lambda: True
        self.setWindowTitle("PostGUI")
        self.resize(*_DEFAULT_SIZE)
        self.setMinimumSize(*_LEAST_SIZE)
        self.panes = PaneLayout(self)
        self.top_bar = TopBar(self)
        self.sidebar = Sidebar(self)
        self.area = TabArea(self)
        self.status = StatusLine(self)
        self.splitter = QSplitter()  # with an argument it would ask for `Qt`
        self._build_layout()
        self.status.connection_requested.connect(self._on_connection)

    @cached_property
    def notices(self) -> "NoticeArea":
        """Messages at the foot of the window; made after the first paint, which has none."""
        from postgui.ui.notice import NoticeArea

        return NoticeArea(self, self.status)

    def fit_screen(self) -> None:
        """Be no larger than the screen: the first size is that of most, not of all."""
        room = self.screen().availableSize()
        self.resize(
            min(self.width(), room.width() - _FRAME[0]), min(self.height(), room.height() - _FRAME[1])
        )

    def show_layout(self, layout: Mapping[str, str]) -> None:
        """Place the window and its splitters as the session remembers them: before it is shown."""
        geometry = unpack_bytes(layout.get("window", ""))
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        sizes = unpack_sizes(layout.get("sidebar.width", ""), 2)
        if sizes:
            self.splitter.setSizes(sizes)
        self.sidebar.setVisible(layout.get("sidebar.hidden") != "1")
        self.sidebar.show_layout(layout)
        self.panes.show_layout(layout)

    @property
    def has_sidebar(self) -> bool:
        """Whether the sidebar is shown, or will be in a wider window."""
        return self._sidebar_gave_way or not self.sidebar.isHidden()

    def guard_closing(self, may_close: Callable[[], bool]) -> None:
        """Ask `may_close` before the window closes; who says no closes it later."""
        self._may_close = may_close

    def show_problem(self, problem: "Problem") -> None:
        """Say, at the foot of the window, what went wrong."""
        self.notices.show_problem(problem)

    def _build_layout(self) -> None:
        panel = QWidget(self)
        panel.setProperty("surface", "panel")
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.area)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.sidebar)
        self.splitter.addWidget(panel)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        wanted = still_width(self._theme.px(_SIDEBAR_WIDTH), _DEFAULT_SIZE[0])
        self.splitter.setSizes([wanted, _DEFAULT_SIZE[0] - wanted])
        self._theme.fit(self.sidebar.setMinimumWidth, _SIDEBAR_LEAST)
        self._theme.scaled.connect(self._make_room)
        central = QWidget(self)
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top_bar)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.status)
        self.setCentralWidget(central)

    @Slot()
    def _make_room(self) -> None:
        """Let the sidebar give way where letters are too large for it in so small a window."""
        narrow = self.width() < self._theme.px(_ROOM_FOR_SIDEBAR)
        if narrow == self._narrow:
            return  # whoever opens it there has it
        self._narrow = narrow
        if narrow:
            self._sidebar_gave_way = not self.sidebar.isHidden()
            self.sidebar.hide()
        elif self._sidebar_gave_way:
            self._sidebar_gave_way = False
            self.sidebar.show()

    @Slot()
    def _on_connection(self) -> None:
        if (page := self.area.current()) is not None:
            page.show_connection()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        self.key_unclaimed.emit(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        from postgui.ui.reading_order import next_stop  # not before the first paint

        if self._theme.only_text_takes_tab():
            return super().focusNextPrevChild(forward)
        stop = next_stop(self, self.focusWidget(), forward=forward)
        if stop is not None:
            reason = (
                QtCore.Qt.FocusReason.TabFocusReason if forward else QtCore.Qt.FocusReason.BacktabFocusReason
            )
            stop.setFocus(reason)
        return stop is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
        self.geometry_changed.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.geometry_changed.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close():
            event.ignore()
            return
        super().closeEvent(event)
        self.closed.emit()
