"""The console: at the foot of the window, every request of the session, with those it led to."""

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from postgui.ui.console_log import ConsoleLog
from postgui.ui.main_window import MainWindow
from postgui.ui.request.tab import RequestTab
from postgui.ui.theme import current_theme

_HEIGHT_PX = 200
_COLUMN_PX = (84, 76, 340, 150, 80, 80)


class ConsolePanel(QWidget):
    """Shows a `ConsoleLog`."""

    def __init__(self, parent: QWidget, log: ConsoleLog) -> None:
        super().__init__(parent)
        self._log = log
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "panel")
        theme = current_theme()
        title = QLabel("Console", self)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText("Filter")
        self.filter.setAccessibleName("Filter the console")
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(theme.px(280))
        self.filter.textChanged.connect(log.show_filter)
        self.clear = QPushButton("Clear", self)
        self.clear.setProperty("quiet", True)
        self.clear.clicked.connect(log.clear)
        self.close_button = QToolButton(self)
        self.close_button.setIcon(theme.icon("close"))
        self.close_button.setToolTip("Close the console")
        self.close_button.setAccessibleName("Close the console")
        self.close_button.clicked.connect(self.hide)
        self.table = QTableView(self)
        self._set_up_table()
        self.setFocusProxy(self.table)
        line = QHBoxLayout()
        line.setContentsMargins(theme.px(12), theme.px(4), theme.px(8), theme.px(4))
        line.setSpacing(theme.px(12))
        line.addWidget(title)
        line.addWidget(self.filter, 1)
        line.addStretch(0)
        line.addWidget(self.clear)
        line.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self.table, 1)
        log.rowsInserted.connect(self.table.scrollToBottom)
        theme.changed.connect(self._on_theme)
        self._on_theme()

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self._log)
        table.setAccessibleName("Requests of this session")
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setHighlightSections(False)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._on_menu)
        copy = QAction("Copy", table)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self._on_copy)
        table.addAction(copy)

    @Slot()
    def _on_copy(self) -> None:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        lines = self._log.lines()
        QGuiApplication.clipboard().setText("\n".join(lines[row].text() for row in rows))

    @Slot()
    def _on_copy_all(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(line.text() for line in self._log.lines()))

    @Slot(QPoint)
    def _on_menu(self, position: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.table.selectionModel().hasSelection():
            menu.addAction("Copy", self._on_copy)
        menu.addAction("Copy all", self._on_copy_all)
        menu.popup(self.table.viewport().mapToGlobal(position))

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        self.table.setFont(theme.code_font())
        self.table.verticalHeader().setMinimumSectionSize(theme.px(24))
        self.table.verticalHeader().setDefaultSectionSize(theme.px(24))
        for column, width in enumerate(_COLUMN_PX):
            self.table.setColumnWidth(column, theme.px(width))


class Console(QObject):
    """Notes what the request tabs sent; makes its panel when that is first asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.log = ConsoleLog(self)
        self.panel: ConsolePanel | None = None

    def watch(self, tab: RequestTab) -> None:
        """Note what `tab` sends."""
        tab.status_changed.connect(self._on_status)

    def toggle(self) -> None:
        """Show the console, or hide it."""
        if self.panel is None:
            self.panel = self._place()
        elif not self.panel.isHidden():
            self.panel.hide()
            return
        self.panel.show()
        self.panel.table.scrollToBottom()
        self.panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _place(self) -> ConsolePanel:
        """Below what the window shows, above its status line, with a border that can be moved."""
        window = self._window
        around = window.centralWidget()
        layout = around.layout() if around is not None else None
        assert isinstance(layout, QBoxLayout)
        place = layout.indexOf(window.splitter)
        both = QSplitter(Qt.Orientation.Vertical, around)
        both.setHandleWidth(1)
        both.setChildrenCollapsible(False)
        layout.insertWidget(place, both, 1)
        both.addWidget(window.splitter)
        panel = ConsolePanel(both, self.log)
        both.addWidget(panel)
        both.setStretchFactor(0, 1)
        both.setStretchFactor(1, 0)
        height = current_theme().px(_HEIGHT_PX)
        both.show()
        both.setSizes([max(window.height() - height, height), height])
        return panel

    @Slot()
    def _on_status(self) -> None:
        tab = self.sender()
        if isinstance(tab, RequestTab) and tab.exchange is not None:
            self.log.add(tab.exchange, tab.response_pane.secrets)
