"""The keys of the window in a list that can be searched, changed and printed."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from postgui.translation import tr
from postgui.ui.dialog_size import open_at
from postgui.ui.dialogs.shortcut_list import ShortcutList, ShortcutRow, names
from postgui.ui.key_bindings import KeyBindings
from postgui.ui.key_rules import fixed_use, refusal
from postgui.ui.key_text import portable
from postgui.ui.language import current_language
from postgui.ui.theme import current_theme


class ShortcutsDialog(QDialog):
    """Everything that keys do in the window and its parts, and the keys that stay as they are.

    Signals:
        print_requested: Write what is listed to a file. list of ShortcutRow.
    """

    print_requested = Signal(object)

    def __init__(self, bindings: KeyBindings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self._bindings = bindings
        self._recording = ""
        self._build_search()
        self._build_list()
        self._build_record()
        self._build_buttons()
        self._arrange()
        self._show()
        bindings.changed.connect(self._show)
        current_language().changed.connect(self._show)

    def rows(self) -> list[ShortcutRow]:
        """What is listed."""
        return self.view.rows()

    def choose_row(self, label: str, section: str = "") -> None:
        """Put the cursor on the row of this label, in this part of the window."""
        self.view.choose_row(label, section)

    # Building

    def _build_search(self) -> None:
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Search by what it does or by key"))
        self.filter.setAccessibleName(tr("Search shortcuts"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._on_search)
        self.filter.installEventFilter(self)
        self.pressed = _keys_field(self, tr("Press keys to see what they do"))
        self.pressed.keySequenceChanged.connect(self._on_search)
        self.pressed.hide()
        self.by_keys = QPushButton(tr("Press keys"), self)
        self.by_keys.setToolTip(tr("Search by pressing keys instead of typing"))
        self.by_keys.setCheckable(True)
        self.by_keys.toggled.connect(self._on_by_keys)

    def _build_list(self) -> None:
        self.view = ShortcutList(self._bindings, self)
        self.view.activated.connect(self._on_change)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.nothing = QLabel(tr("Nothing matches"), self)
        self.nothing.setProperty("tone", "faint")
        self.nothing.hide()
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setProperty("tone", "muted")

    def _build_record(self) -> None:
        """Where keys are pressed for something, hidden until that is wanted."""
        self.recorder = _keys_field(self, "")
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
        search = QHBoxLayout()
        theme.fit(search.setSpacing, 8)
        search.addWidget(self.filter, 1)
        search.addWidget(self.pressed, 1)
        search.addWidget(self.by_keys)
        line = QHBoxLayout()
        line.addWidget(self.recorder, 1)
        line.addWidget(self.use)
        line.addWidget(self.give_up)
        record = QVBoxLayout(self._record)
        record.setContentsMargins(0, 0, 0, 0)
        theme.fit(record.setSpacing, 4)
        record.addLayout(line)
        record.addWidget(self.clash)
        buttons = QHBoxLayout()
        theme.fit(buttons.setSpacing, 8)
        for button in (self.change, self.remove, self.reset):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.reset_all)
        buttons.addWidget(self.print)
        layout = QVBoxLayout(self)
        theme.fit(layout.setContentsMargins, 16, 16, 16, 16)
        theme.fit(layout.setSpacing, 8)
        layout.addLayout(search)
        layout.addWidget(self.nothing)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.note)
        layout.addWidget(self._record)
        layout.addLayout(buttons)
        open_at(self, 640, 600)

    # Showing

    @Slot()
    def _show(self) -> None:
        """List everything anew; the cursor stays on its row."""
        self.view.fill()
        self._on_current()

    @Slot()
    def _on_current(self) -> None:
        called = self.view.called()
        self.change.setEnabled(bool(called))
        self.remove.setEnabled(bool(called) and bool(self._bindings.keys(called)))
        self.reset.setEnabled(bool(called) and self._bindings.is_chosen(called))
        self.note.setText(self.view.note())
        if self._recording and self._recording != called:
            self._end_recording()

    @Slot()
    def _on_search(self) -> None:
        by_keys = self.by_keys.isChecked()
        self.view.narrow(
            "" if by_keys else self.filter.text(), self.pressed.keySequence().toString() if by_keys else ""
        )
        self.nothing.setVisible(not self.rows())
        self._on_current()

    @Slot(bool)
    def _on_by_keys(self, wanted: bool) -> None:
        self.filter.setVisible(not wanted)
        self.pressed.setVisible(wanted)
        self.pressed.clear()
        self._on_search()
        field = self.pressed if wanted else self.filter
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    # Changing

    @Slot()
    def _on_change(self) -> None:
        called = self.view.called()
        if not called:
            return
        self._recording = called
        label = str(self.view.currentIndex().data())
        self.recorder.setAccessibleName(tr("Press the new keys for: {label}", label=label))
        self.recorder.clear()
        self.note.hide()  # the same place says what the new keys would do
        self._record.show()
        self._on_keys()
        if (layout := self.layout()) is not None:
            layout.activate()  # the list is lower now: what it scrolls to must be in what is left of it
        self.view.scrollTo(self.view.currentIndex(), QListView.ScrollHint.PositionAtCenter)
        self.recorder.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_keys(self) -> None:
        if not self._recording:
            return
        keys = portable(self.recorder.keySequence().toString())
        scope = self._bindings.scope(self._recording)
        refused = refusal(keys, scope) if keys else ""
        clashes = self._bindings.clashes(keys, self._recording)
        self.clash.setText(refused or self._consequence(keys))
        self.use.setText(tr("Use anyway") if clashes and not refused else tr("Use"))
        self.use.setEnabled(bool(keys) and not refused)

    def _consequence(self, keys: str) -> str:
        """What else the new keys do or did; "" if that is nothing."""
        bindings, called = self._bindings, self._recording
        if not keys:
            return tr("Press the keys for “{command}”.", command=self.view.currentIndex().data())
        if clashes := names(bindings.clashes(keys, called)):
            return tr("These keys do something already: {others}. It would lose them.", others=clashes)
        if covered := names(bindings.covered(keys, called)):
            return tr("While the keyboard is there, these keys don’t do: {commands}.", commands=covered)
        uses = names(bindings.covering(keys, called))
        if fixed := fixed_use(keys):
            uses = ", ".join(filter(None, (uses, tr(fixed.words))))
        return tr("Where it makes sense, these keys go on to: {uses}.", uses=uses) if uses else ""

    @Slot()
    def _on_use(self) -> None:
        keys, called = self.recorder.keySequence().toString(), self._recording
        self._end_recording()
        self._bindings.choose(called, (keys,))

    @Slot()
    def _end_recording(self) -> None:
        self._recording = ""
        self._record.hide()
        self.note.show()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_remove(self) -> None:
        self._bindings.choose(self.view.called(), ())

    @Slot()
    def _on_reset(self) -> None:
        self._bindings.reset(self.view.called())

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moves = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
        pressed = watched is self.filter and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in moves:
            QCoreApplication.sendEvent(self.view, event)  # the words stay in the field
            return True
        return super().eventFilter(watched, event)


def _keys_field(parent: QWidget, name: str) -> QKeySequenceEdit:
    """A field that takes one press of keys."""
    field = QKeySequenceEdit(parent)
    field.setMaximumSequenceLength(1)
    field.setClearButtonEnabled(True)
    field.setAccessibleName(name)
    return field
