"""The console: at the foot of the window, every request of the session, with those it led to."""

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from postgui.formats.render.console_text import ConsoleLine
from postgui.model.exchange import Finished
from postgui.model.history import HistoryEntry
from postgui.model.problem import Problem, ProblemError
from postgui.services.context import Context
from postgui.translation import tr
from postgui.ui.bind import bind
from postgui.ui.console_log import KEPT_LINES, ConsoleLog
from postgui.ui.copy_key import add_copy_key
from postgui.ui.main_window import MainWindow
from postgui.ui.menu import Menu
from postgui.ui.opener import Opener
from postgui.ui.theme import current_theme

_HEIGHT_PX = 200
_COLUMN_PX = (84, 76, 340, 150, 80, 80)


class ConsolePanel(QWidget):
    """Shows a `ConsoleLog`.

    Signals:
        open_requested: The person wants to see the exchange of a line. ConsoleLine.
    """

    open_requested = Signal(object)

    def __init__(self, parent: QWidget, log: ConsoleLog) -> None:
        super().__init__(parent)
        self._log = log
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "panel")
        theme = current_theme()
        title = QLabel(tr("Console"), self)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setAccessibleName(tr("Filter the console"))
        self.filter.setClearButtonEnabled(True)
        theme.fit(self.filter.setMaximumWidth, 280)
        self.filter.textChanged.connect(log.show_filter)
        self.clear = QPushButton(tr("Clear"), self)
        self.clear.setProperty("quiet", True)
        self.clear.clicked.connect(log.clear)
        self.close_button = QToolButton(self)
        self.close_button.setIcon(theme.icon("close"))
        self.close_button.setToolTip(tr("Close the console"))
        self.close_button.setAccessibleName(tr("Close the console"))
        self.close_button.clicked.connect(self.hide)
        self.table = QTableView(self)
        self.table.setProperty("inset", True)
        self._set_up_table()
        self.setFocusProxy(self.table)
        line = QHBoxLayout()
        theme.fit(line.setContentsMargins, 12, 4, 8, 4)
        theme.fit(line.setSpacing, 12)
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
        theme.scaled.connect(self._on_theme)
        self._on_theme()

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self._log)
        table.setAccessibleName(tr("Requests of this session"))
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
        add_copy_key(table, self._on_copy)
        table.activated.connect(self._on_activated)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.open_requested.emit(self._log.lines()[index.row()])

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
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        index = self.table.indexAt(position)
        if index.isValid():
            url = self._log.lines()[index.row()].url
            menu.addAction(tr("Open response"), lambda: self._on_activated(index))
            menu.addAction(tr("Copy URL"), lambda: QGuiApplication.clipboard().setText(url))
        if self.table.selectionModel().hasSelection():
            menu.addAction(tr("Copy lines"), self._on_copy)
        menu.addAction(tr("Copy all"), self._on_copy_all)
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
    """Notes what was sent, by whomever; makes its panel when that is first asked for."""

    def __init__(self, window: MainWindow, context: Context, opener: Opener) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._opener = opener
        self.log = ConsoleLog(self)
        self.panel: ConsolePanel | None = None
        self._entries: dict[float, str] = {}
        bind(context.history.recorded, self, self._on_recorded)
        bind(context.sender.ended, self, self._on_ended)
        bind(context.printed, self, self.log.add_printed)

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
        panel.open_requested.connect(self._on_open)
        both.addWidget(panel)
        both.setStretchFactor(0, 1)
        both.setStretchFactor(1, 0)
        height = current_theme().px(_HEIGHT_PX)
        both.show()
        both.setSizes([max(window.height() - height, height), height])
        return panel

    def _on_ended(self, finished: Finished) -> None:
        self.log.add(finished.exchange, finished.secrets)

    def _on_recorded(self, entry: HistoryEntry) -> None:
        self._entries[entry.started_at] = entry.id
        for oldest in list(self._entries)[:-KEPT_LINES]:
            del self._entries[oldest]

    @Slot(object)
    def _on_open(self, line: ConsoleLine) -> None:
        self._context.tasks.start(self._open(line), name="open from the console", owner=self._window)

    async def _open(self, line: ConsoleLine) -> None:
        entry_id = self._entries.get(line.started_at)
        if entry_id is None:
            raise ProblemError(
                Problem(
                    tr("This exchange is not in the history"),
                    tr("It was not recorded, or it is still being written."),
                    tr("Try again in a moment, or send the request once more."),
                    "history",
                )
            )
        await self._opener.open_entry(entry_id)
