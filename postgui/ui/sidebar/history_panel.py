"""The history in the sidebar: a search field, the list, and clearing it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from postgui.ui.bind import bind
from postgui.ui.card import Card
from postgui.ui.sidebar.history_delegate import HistoryDelegate
from postgui.ui.sidebar.history_model import HistoryModel
from postgui.ui.theme import current_theme

if TYPE_CHECKING:
    from postgui.model.history import HistoryEntry
    from postgui.services.history import History
    from postgui.services.tasks import Tasks

_PAGE_SIZE = 100


class HistoryView(QListView):
    """The list itself.

    Signals:
        open_requested: Show this exchange, read-only. HistoryEntry.
        compose_requested: Make a request tab of it. HistoryEntry.
        compare_requested: Show two beside each other. tuple of two HistoryEntry.
        delete_requested: Take these out. list[str] of ids.
        clear_requested: Take everything out.
    """

    open_requested = Signal(object)
    compose_requested = Signal(object)
    compare_requested = Signal(object)
    delete_requested = Signal(list)
    clear_requested = Signal()

    def __init__(self, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = model
        self.setObjectName("history-list")
        self.setAccessibleName("History")
        self.setModel(model)
        self.setItemDelegate(HistoryDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.clicked.connect(self._on_clicked)

    def selected_entries(self) -> "tuple[HistoryEntry, ...]":
        """What is selected, in the order of the list."""
        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row())
        entries = (self._history.entry_at(index) for index in indexes)
        return tuple(entry for entry in entries if entry is not None)

    def build_menu(self, entry: "HistoryEntry") -> QMenu:
        """The menu of one row; Delete takes every selected one."""
        menu = QMenu(self)
        menu.addAction("Open").triggered.connect(lambda: self.open_requested.emit(entry))
        menu.addAction("Open as request").triggered.connect(lambda: self.compose_requested.emit(entry))
        chosen = self.selected_entries()
        compare = menu.addAction("Compare the two selected")
        compare.setEnabled(len(chosen) == 2)
        compare.triggered.connect(lambda: self.compare_requested.emit(chosen))
        menu.addSeparator()
        delete = menu.addAction("Delete from history")
        delete.setShortcut(QKeySequence("Del"))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete.triggered.connect(self._on_delete)
        menu.addAction("Clear history…").triggered.connect(self.clear_requested)
        return menu

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        entry = self._history.entry_at(index)
        if entry is not None and len(self.selectedIndexes()) <= 1:
            self.open_requested.emit(entry)

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
        elif event.key() == Qt.Key.Key_Delete:
            self._on_delete()
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


class HistoryPanel(QWidget):
    """Search field, list, and the question before everything is deleted, asked in place.

    Signals:
        open_requested, compose_requested, compare_requested: As `HistoryView` has them.
        filled: Whether there is anything that could be cleared. bool.
    """

    open_requested = Signal(object)
    compose_requested = Signal(object)
    compare_requested = Signal(object)
    filled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services: tuple[History, Tasks] | None = None
        self._query = 0
        self.model = HistoryModel(self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText("Search history")
        self.search.setAccessibleName("Search history")
        self.search.setClearButtonEnabled(True)
        self.view = HistoryView(self.model, self)
        self.empty = QLabel(self)
        self.empty.setProperty("tone", "faint")
        self.empty.setWordWrap(True)
        self.question = _ClearQuestion(self)
        self._build_layout()
        self.search.textChanged.connect(self._on_search)
        self.model.page_wanted.connect(self._on_page_wanted)
        self.view.open_requested.connect(self.open_requested)
        self.view.compose_requested.connect(self.compose_requested)
        self.view.compare_requested.connect(self.compare_requested)
        self.view.delete_requested.connect(self._on_delete)
        self.view.clear_requested.connect(self.ask_clear)
        self.question.confirmed.connect(self._on_clear)
        for part in (self.search, self.empty, self.view):
            part.hide()  # until it is known whether there is anything

    def start(self, history: "History", tasks: "Tasks") -> None:
        """Read the first page and follow what happens: called once the window has been painted."""
        self._services = history, tasks
        bind(history.recorded, self, self._on_recorded)
        bind(history.cleared, self, self._on_cleared)
        self._restart()

    @Slot()
    def ask_clear(self) -> None:
        """Ask, in place, whether everything shall go: this can't be undone."""
        self.question.show()
        self.question.keep.setFocus()

    def _build_layout(self) -> None:
        theme = current_theme()
        field = QHBoxLayout()
        field.setContentsMargins(theme.px(8), theme.px(4), theme.px(8), theme.px(4))
        field.addWidget(self.search)
        question = QHBoxLayout()
        question.setContentsMargins(theme.px(8), 0, theme.px(8), 0)
        question.addWidget(self.question)
        self.empty.setContentsMargins(theme.px(12), theme.px(4), theme.px(12), theme.px(8))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(field)
        layout.addLayout(question)
        layout.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.view, 1)

    def _restart(self) -> None:
        self._query += 1
        self.model.restart()
        self.model.fetchMore(QModelIndex())

    async def _read_page(self, history: "History", query: int) -> None:
        before = self.model.last_entry()
        search = self.search.text().strip()
        entries = await history.page(before=before, limit=_PAGE_SIZE, search=search)
        if query == self._query:
            self.model.add_page(entries, complete=len(entries) < _PAGE_SIZE)
            self._show_emptiness()

    def _show_emptiness(self) -> None:
        is_empty = self.model.rowCount() == 0
        searching = bool(self.search.text().strip())
        self.empty.setText(
            "Nothing in the history matches." if searching else "Everything you send is kept here."
        )
        self.empty.setVisible(is_empty)
        self.view.setVisible(not is_empty)
        self.search.setVisible(searching or not is_empty)
        self.filled.emit(searching or not is_empty)

    @Slot()
    def _on_page_wanted(self) -> None:
        if self._services is not None:
            history, tasks = self._services
            tasks.start(self._read_page(history, self._query), name="read the history", owner=self)

    @Slot(str)
    def _on_search(self, _text: str) -> None:
        self._restart()

    def _on_recorded(self, entry: "HistoryEntry") -> None:
        if self.search.text().strip():
            self._restart()  # only the store can tell whether it matches
            return
        self.model.add_newest(entry)
        self._show_emptiness()

    def _on_cleared(self, _nothing: None) -> None:
        self._restart()

    @Slot(list)
    def _on_delete(self, ids: list[str]) -> None:
        if self._services is not None:
            history, tasks = self._services
            tasks.start(self._delete(history, ids), name="delete from the history", owner=self)

    async def _delete(self, history: "History", ids: list[str]) -> None:
        await history.delete(ids)
        self.model.remove(set(ids))
        self._show_emptiness()

    @Slot()
    def _on_clear(self) -> None:
        if self._services is not None:
            history, tasks = self._services
            tasks.start(history.clear(), name="clear the history", owner=self)


class _ClearQuestion(Card):
    """Two buttons and a line, shown above the list until answered."""

    confirmed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, surface="warning-soft", edge="warning")
        text = QLabel("Delete the whole history? This can't be undone.", self)
        text.setWordWrap(True)
        self.keep = QPushButton("Keep it", self)
        self.delete = QPushButton("Delete all", self)
        self.delete.setProperty("danger", True)
        self.keep.clicked.connect(self.hide)
        self.delete.clicked.connect(self._on_delete)
        theme = current_theme()
        buttons = QHBoxLayout()
        buttons.addWidget(self.keep)
        buttons.addWidget(self.delete)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8))
        layout.addWidget(text)
        layout.addLayout(buttons)
        self.hide()

    @Slot()
    def _on_delete(self) -> None:
        self.hide()
        self.confirmed.emit()
