"""The list of the history: rows, keys, and the menu of what can be done with one or several."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from postgui.translation import tr
from postgui.ui.menu import Menu, name_keys
from postgui.ui.part_actions import PartActions
from postgui.ui.sidebar.history_delegate import HistoryDelegate
from postgui.ui.sidebar.history_model import HistoryModel
from postgui.ui.sidebar.row_painter import row_size
from postgui.ui.theme import current_theme

if TYPE_CHECKING:
    from postgui.model.history import HistoryEntry


class HistoryView(QTableView):
    """The list itself: a table of one column, since a QListView lays all rows out again for each page.

    What it asks for is about one entry, or about all that are selected.

    Signals:
        open_requested: Show this exchange, read-only. HistoryEntry.
        look_requested: The same, to look at: the next one may take its place. HistoryEntry.
        compose_requested: Make a request tab of it. HistoryEntry.
        send_requested: Make a request tab of it and send. HistoryEntry.
        compare_requested: Show two beside each other. tuple of two HistoryEntry.
        export_requested: Write them as HAR. tuple of HistoryEntry.
        pin_requested: Pin them, or no longer. tuple of HistoryEntry, bool.
        note_requested: Let the person write a note. HistoryEntry.
        delete_requested: Take these out. list[str] of ids.
        clear_requested: Take everything out.
    """

    open_requested = Signal(object)
    look_requested = Signal(object)
    compose_requested = Signal(object)
    send_requested = Signal(object)
    compare_requested = Signal(object)
    export_requested = Signal(object)
    pin_requested = Signal(object, bool)
    note_requested = Signal(object)
    delete_requested = Signal(list)
    clear_requested = Signal()

    def __init__(self, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = model
        self.setObjectName("history-list")
        self.setAccessibleName(tr("History"))
        self.setModel(model)
        self.setItemDelegate(HistoryDelegate(self))
        self.setMouseTracking(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        PartActions(self).add("history.delete", self._on_delete)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)
        current_theme().scaled.connect(self._on_theme)
        self._on_theme()

    def selected_entries(self) -> "tuple[HistoryEntry, ...]":
        """What is selected, in the order of the list."""
        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row())
        entries = (self._history.entry_at(index) for index in indexes)
        return tuple(entry for entry in entries if entry is not None)

    def build_menu(self, entry: "HistoryEntry") -> QMenu:
        """The menu of one row; what can be done with several is done with every selected one."""
        chosen = self.selected_entries()
        if entry not in chosen:
            chosen = (entry,)
        menu = Menu(self)
        menu.addAction(tr("Open")).triggered.connect(lambda: self.open_requested.emit(entry))
        menu.addAction(tr("Open as request")).triggered.connect(lambda: self.compose_requested.emit(entry))
        menu.addAction(tr("Send again")).triggered.connect(lambda: self.send_requested.emit(entry))
        compare = menu.addAction(tr("Compare the two selected"))
        compare.setEnabled(len(chosen) == 2)
        compare.triggered.connect(lambda: self.compare_requested.emit(chosen))
        menu.addAction(tr("Export as HAR…")).triggered.connect(lambda: self.export_requested.emit(chosen))
        menu.addSeparator()
        pin = not all(each.pinned for each in chosen)
        menu.addAction(tr("Pin") if pin else tr("Unpin")).triggered.connect(
            lambda: self.pin_requested.emit(chosen, pin)
        )
        menu.addAction(tr("Note…")).triggered.connect(lambda: self.note_requested.emit(entry))
        menu.addSeparator()
        delete = menu.addAction(tr("Delete"))
        name_keys(delete, "history.delete")
        ids = [each.id for each in chosen]
        delete.triggered.connect(lambda: self.delete_requested.emit(ids))
        menu.addAction(tr("Clear history…")).triggered.connect(self.clear_requested)
        return menu

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        entry = self._history.entry_at(index)
        if entry is not None and len(self.selectedIndexes()) <= 1:
            self.look_requested.emit(entry)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        if (entry := self._history.entry_at(index)) is not None:
            self.open_requested.emit(entry)

    @Slot()
    def _on_theme(self) -> None:
        height = row_size(current_theme()).height()
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    @Slot()
    def _on_delete(self) -> None:
        ids = [entry.id for entry in self.selected_entries()]
        if ids:
            self.delete_requested.emit(ids)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self._history.entry_at(self.currentIndex())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and entry:
            self.open_requested.emit(entry)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            last = self._history.rowCount() - 1
            self.setCurrentIndex(self._history.index(0 if event.key() == Qt.Key.Key_Home else last))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at: QPoint = self.visualRect(self.currentIndex()).center() if by_key else event.pos()
        entry = self._history.entry_at(self.indexAt(at))
        if entry is not None:
            menu = self.build_menu(entry)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.viewport().mapToGlobal(at))
        event.accept()
