"""The keys of the window in a list that can be searched, changed and printed."""

from enum import IntEnum

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from postgui.translation import tr
from postgui.ui.dialog_size import open_at
from postgui.ui.key_bindings import LOCAL_KEYS, KeyBindings, native, portable
from postgui.ui.sidebar.row_painter import RowPainter, row_size
from postgui.ui.theme import current_theme

Index = QModelIndex | QPersistentModelIndex


class _Role(IntEnum):
    KEYS = Qt.ItemDataRole.UserRole.value + 1
    COMMAND = Qt.ItemDataRole.UserRole.value + 2
    CHOSEN = Qt.ItemDataRole.UserRole.value + 3


class _RowDelegate(QStyledItemDelegate):
    # Qt overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        row = RowPainter(painter, option, current_theme())
        row.background()
        row.end_text(str(index.data(_Role.KEYS)), "text" if index.data(_Role.CHOSEN) else "text-muted")
        row.text(str(index.data()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return row_size(current_theme())


class ShortcutsDialog(QDialog):
    """Every command with its keys, and the keys of single parts of the window, which stay as they are.

    Signals:
        print_requested: Write what is listed to a file. list of (what, keys).
    """

    print_requested = Signal(object)

    def __init__(self, bindings: KeyBindings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self._bindings = bindings
        self._recording = ""
        self._build_list()
        self._build_record()
        self._build_buttons()
        self._arrange()
        self._show()
        bindings.changed.connect(self._show)
        self._on_current()

    def rows(self) -> list[tuple[str, str]]:
        """What is listed: what is done, and by which keys."""
        model = self.model
        indexes = (model.index(at, 0) for at in range(model.rowCount()))
        return [(str(index.data()), str(index.data(_Role.KEYS))) for index in indexes]

    def choose_row(self, label: str) -> None:
        """Put the cursor on the row of this label."""
        for at in range(self.model.rowCount()):
            if self.model.index(at, 0).data() == label:
                self.view.setCurrentIndex(self.model.index(at, 0))

    # Building

    def _build_list(self) -> None:
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Search by what it does or by key"))
        self.filter.setAccessibleName(tr("Search shortcuts"))
        self.filter.setClearButtonEnabled(True)
        self._rows = QStandardItemModel(self)
        self.model = QSortFilterProxyModel(self)
        self.model.setSourceModel(self._rows)
        self.model.setFilterRole(Qt.ItemDataRole.AccessibleTextRole)
        self.model.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_RowDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setAccessibleName(tr("Keyboard shortcuts"))
        self.view.activated.connect(self._on_change)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.nothing = QLabel(tr("Nothing matches"), self)
        self.nothing.setProperty("tone", "faint")
        self.nothing.hide()
        self.filter.textChanged.connect(self._on_typed)
        self.filter.installEventFilter(self)

    def _build_record(self) -> None:
        """Where keys are pressed for a command, hidden until that is wanted."""
        self.recorder = QKeySequenceEdit(self)
        self.recorder.setMaximumSequenceLength(1)
        self.recorder.setClearButtonEnabled(True)
        self.recorder.keySequenceChanged.connect(self._on_keys)
        self.use = QPushButton(tr("Use"), self)
        self.use.clicked.connect(self._on_use)
        self.give_up = QPushButton(tr("Cancel"), self)
        self.give_up.clicked.connect(self._end_recording)
        self.clash = QLabel(self)
        self.clash.setWordWrap(True)
        self.clash.setTextFormat(Qt.TextFormat.PlainText)
        self.clash.setProperty("tone", "warning")
        self._record = QWidget(self)
        self._record.hide()

    def _build_buttons(self) -> None:
        self.change = QPushButton(tr("Change…"), self)
        self.change.clicked.connect(self._on_change)
        self.remove = QPushButton(tr("Remove"), self)
        self.remove.clicked.connect(self._on_remove)
        self.reset = QPushButton(tr("Reset"), self)
        self.reset.clicked.connect(self._on_reset)
        self.reset_all = QPushButton(tr("Reset all"), self)
        self.reset_all.clicked.connect(self._bindings.reset_all)
        self.print = QPushButton(tr("Print…"), self)
        self.print.clicked.connect(lambda: self.print_requested.emit(self.rows()))
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in the search field is none of them

    def _arrange(self) -> None:
        theme = current_theme()
        line = QHBoxLayout()
        line.addWidget(self.recorder, 1)
        line.addWidget(self.use)
        line.addWidget(self.give_up)
        record = QVBoxLayout(self._record)
        record.setContentsMargins(0, 0, 0, 0)
        record.setSpacing(theme.px(4))
        record.addLayout(line)
        record.addWidget(self.clash)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        for button in (self.change, self.remove, self.reset):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.reset_all)
        buttons.addWidget(self.print)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16))
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.filter)
        layout.addWidget(self.nothing)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._record)
        layout.addLayout(buttons)
        open_at(self, 560, 560)

    # Showing

    @Slot()
    def _show(self) -> None:
        """List everything anew; the cursor stays on its command."""
        current = str(self.view.currentIndex().data() or "")
        self._rows.clear()
        bindings = self._bindings
        for command in bindings.commands:
            keys = native(bindings.keys(command.id))
            row = _row(command.label.removesuffix("…"), keys)
            row.setData(command.id, _Role.COMMAND)
            row.setData(bindings.is_chosen(command.id), _Role.CHOSEN)
            self._rows.appendRow(row)
        for label, local in LOCAL_KEYS:
            self._rows.appendRow(_row(tr(label), native(local)))
        self.choose_row(current)
        self._on_current()

    def _command(self) -> str:
        """The id of the command under the cursor; "" for keys that can't be changed."""
        return str(self.view.currentIndex().data(_Role.COMMAND) or "")

    @Slot()
    def _on_current(self) -> None:
        command = self._command()
        self.change.setEnabled(bool(command))
        self.remove.setEnabled(bool(command) and bool(self._bindings.keys(command)))
        self.reset.setEnabled(bool(command) and self._bindings.is_chosen(command))
        if self._recording and self._recording != command:
            self._end_recording()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.model.setFilterFixedString(text.strip())
        self.nothing.setVisible(self.model.rowCount() == 0)
        if text.strip():
            self.view.setCurrentIndex(self.model.index(0, 0))
        self._on_current()

    # Changing

    @Slot()
    def _on_change(self) -> None:
        command = self._command()
        if not command:
            return
        self._recording = command
        label = str(self.view.currentIndex().data())
        self.recorder.setAccessibleName(tr("Press the new keys for: {label}", label=label))
        self.recorder.clear()
        self._record.show()
        self._on_keys()
        if (layout := self.layout()) is not None:
            layout.activate()  # the list is lower now: what it scrolls to must be in what is left of it
        self.view.scrollTo(self.view.currentIndex(), QListView.ScrollHint.PositionAtCenter)
        self.recorder.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_keys(self) -> None:
        keys = self.recorder.keySequence().toString()
        clashes = self._bindings.clashes(keys, self._recording) if keys else ()
        local = self._bindings.local_use(keys) if keys else ()
        if not keys:
            text = tr("Press the keys for “{command}”.", command=self.view.currentIndex().data())
        elif clashes:
            others = ", ".join(command.label.removesuffix("…") for command in clashes)
            text = tr("These keys do something already: {others}. It would lose them.", others=others)
        elif local:
            text = tr("Where it makes sense, these keys go on to: {uses}.", uses=", ".join(local))
        else:
            text = ""
        self.clash.setText(text)
        self.use.setText(tr("Use anyway") if clashes else tr("Use"))
        self.use.setEnabled(bool(portable(keys)))

    @Slot()
    def _on_use(self) -> None:
        keys, command = self.recorder.keySequence().toString(), self._recording
        self._end_recording()
        self._bindings.choose(command, (keys,))

    @Slot()
    def _end_recording(self) -> None:
        self._recording = ""
        self._record.hide()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_remove(self) -> None:
        self._bindings.choose(self._command(), ())

    @Slot()
    def _on_reset(self) -> None:
        self._bindings.reset(self._command())

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moves = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
        pressed = watched is self.filter and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in moves:
            QCoreApplication.sendEvent(self.view, event)  # the words stay in the field
            return True
        return super().eventFilter(watched, event)


def _row(label: str, keys: str) -> QStandardItem:
    item = QStandardItem(label)
    item.setData(keys, _Role.KEYS)
    item.setData(f"{label}, {keys}", Qt.ItemDataRole.AccessibleTextRole)
    return item
