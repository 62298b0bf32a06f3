"""Text that stays covered until somebody asks to see it: one line, or a box of many (a private key)."""

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QWidget

from postgui.model.variables import MASK
from postgui.translation import plural
from postgui.ui.redo_key import is_redo
from postgui.ui.theme import current_theme

_BOX_HEIGHT_PX = 96


class SecretLine(QLineEdit):
    """Shows a secret as dots and reports what the person types.

    Undo and redo belong to the draft: Qt's own would empty a covered field.

    Signals:
        secret_edited: The person changed it. str: the whole text.
        focused, left: It got the keyboard, it lost it.
        undo_requested, redo_requested: Ctrl+Z or Ctrl+Y.
    """

    secret_edited = Signal(str)
    focused = Signal()
    left = Signal()
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_revealed(False)
        self.textEdited.connect(self.secret_edited)

    def show_secret(self, text: str) -> None:
        if text != self.text():
            self.setText(text)

    def secret(self) -> str:
        return self.text()

    def set_revealed(self, revealed: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if revealed else QLineEdit.EchoMode.Password)

    def show_hint(self, text: str) -> None:
        """What stands there while it is empty."""
        self.setPlaceholderText(text)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_requested.emit()
        elif is_redo(event):
            self.redo_requested.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class SecretBox(QPlainTextEdit):
    """The same for many lines.

    Covered, it shows only that there is something: pasting replaces it, Delete empties it, typing wants
    it uncovered first. What is typed into an empty one is seen until the keyboard goes elsewhere.

    Signals:
        secret_edited, focused, left, undo_requested, redo_requested: As those of `SecretLine`.
    """

    secret_edited = Signal(str)
    focused = Signal()
    left = Signal()
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._secret = ""
        self._hint = ""
        self._revealed = False
        self._open = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("boxed", True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.textChanged.connect(self._on_text_changed)
        current_theme().scaled.connect(self._measure)
        self._measure()

    def show_secret(self, text: str) -> None:
        if text != self._secret:
            self._secret = text
            self._cover(not self._revealed and bool(text))

    def secret(self) -> str:
        return self._secret

    def set_revealed(self, revealed: bool) -> None:
        self._revealed = revealed
        self._cover(not revealed and bool(self._secret))

    def show_hint(self, text: str) -> None:
        """What stands there while it is empty."""
        self._hint = text
        self._cover(not self._open)

    def _cover(self, covered: bool) -> None:
        self._open = not covered
        shown = "" if covered else self._secret
        if shown != self.toPlainText():
            self.blockSignals(True)
            self.setPlainText(shown)
            self.blockSignals(False)
        lines = self._secret.count("\n") + 1
        counted = f"{MASK}  {plural('{n} line', '{n} lines', lines)}"
        self.setPlaceholderText(counted if covered else self._hint)

    @Slot()
    def _on_text_changed(self) -> None:
        text = self.toPlainText()
        if self._open and text != self._secret:
            self._secret = text
            self.secret_edited.emit(text)

    def _replace(self, text: str) -> None:
        self._secret = text
        self._cover(not self._revealed and bool(text))
        self.secret_edited.emit(text)

    @Slot()
    def _measure(self) -> None:
        self.setFont(current_theme().code_font())
        self.setFixedHeight(current_theme().px(_BOX_HEIGHT_PX))

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_requested.emit()
        elif is_redo(event):
            self.redo_requested.emit()
        elif self._open or event.matches(QKeySequence.StandardKey.Paste):
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._replace("")
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self._open and self._secret:
            self.insertPlainText(source.text())
        else:
            self._replace(source.text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self._revealed and self._secret and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._cover(True)
        self.left.emit()
