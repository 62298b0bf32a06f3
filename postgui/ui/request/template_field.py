"""One line of text in which `{{name}}` stands out as a chip, explains itself and completes.

A plain text edit kept to one line, because a QLineEdit can't colour parts of its text.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QToolTip, QWidget

from postgui.model.variables import reference_spans
from postgui.ui.plain_tip import plain_tip
from postgui.ui.redo_key import is_redo
from postgui.ui.request.completion import Completion
from postgui.ui.request.variable import VariableNames
from postgui.ui.theme import current_theme

Words = Callable[[str], Sequence[str]]
_MAX_CHIP_CHARS = 20_000
# The keyboard will be back: what is selected stays so, as in a QLineEdit.
_PASSING_REASONS = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class TemplateField(QPlainTextEdit):
    """Shows one line and reports what the person types.

    Signals:
        text_edited: The person changed it. str: the whole text.
        return_pressed: Enter, with no list open.
        lines_pasted: Text of several lines was pasted; only emitted after `accept_lines()`.
        undo_requested, redo_requested: Ctrl+Z or Ctrl+Y with nothing left of the field's own.
        focus_changed: It got (True) or lost the keyboard.
    """

    text_edited = Signal(str)
    return_pressed = Signal()
    lines_pasted = Signal(str)
    undo_requested = Signal()
    redo_requested = Signal()
    focus_changed = Signal(bool)

    def __init__(
        self,
        variables: VariableNames,
        *,
        words: Words | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Start empty.

        Args:
            variables: What `{{...}}` may name.
            words: Gives what completes the whole text, as header names do. None of them is taken unless
                the person picks it: what is typed stays.
            parent: Owner.
        """
        super().__init__(parent)
        self._variables = variables
        self._words = words
        self._known = ""
        self._takes_lines = False
        self._completion: Completion | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.document().clearUndoRedoStacks()  # to Qt the margin is an edit, to be taken back by Ctrl+Z
        self.textChanged.connect(self._on_text_changed)
        current_theme().follow(self, self._colour_chips)

    @property
    def variables(self) -> VariableNames:
        """What `{{...}}` may name here."""
        return self._variables

    def text(self) -> str:
        return self._known

    @property
    def completing(self) -> bool:
        """Whether the list of words is open."""
        return self._completion is not None and self._completion.visible

    def show_text(self, text: str) -> None:
        """Show `text`, leaving cursor and undo alone if nothing changed."""
        if text == self._known:
            return
        at = self.textCursor().position()
        self._known = text
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(at, len(self.toPlainText())) if self.hasFocus() else 0)
        self.setTextCursor(cursor)
        self._colour_chips()

    def accept_lines(self) -> None:
        """Report pasted lines instead of joining them."""
        self._takes_lines = True

    def select_all(self) -> None:
        self.selectAll()

    @Slot()
    def refresh_variables(self) -> None:
        """The environment changed: colours may be others."""
        self._colour_chips()

    def _line(self) -> str:
        return self.toPlainText().replace("\n", " ")

    @Slot()
    def _on_text_changed(self) -> None:
        text = self._line()
        if text == self._known:
            return
        self._known = text
        self._colour_chips()
        self.text_edited.emit(text)
        self._offer_words()

    # Chips

    @Slot()
    def _colour_chips(self) -> None:
        theme = current_theme()
        selections: list[QTextEdit.ExtraSelection] = []
        for start, end, name in self._spans():
            selection = QTextEdit.ExtraSelection()
            text_format = QTextCharFormat()
            text_format.setForeground(theme.color(self._variables.chip_roles(name)[0]))
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor, selection.format = cursor, text_format
            selections.append(selection)
        self.setExtraSelections(selections)
        self.viewport().update()

    def _spans(self) -> tuple[tuple[int, int, str], ...]:
        return reference_spans(self._known) if len(self._known) <= _MAX_CHIP_CHARS else ()

    def _x_at(self, position: int) -> float:
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, len(self._known)))
        return float(self.cursorRect(cursor).left())

    def _name_at(self, point: QPoint) -> str:
        at = self.cursorForPosition(point).position()
        return next((name for start, end, name in self._spans() if start <= at < end), "")

    # Completion

    def _offer_words(self) -> None:
        offered = self._candidates() if self.hasFocus() else []
        if not offered and self._completion is None:
            return
        if self._completion is None:
            self._completion = Completion(self)
            self._completion.word_chosen.connect(self._on_word_chosen)
        # A reference is completed where it stands, a word that becomes the whole text at the field's edge.
        within = self._open_reference() is not None
        x = max(0, self.cursorRect().left() - 8) if within else 0
        self._completion.offer(offered, QPoint(x, self.height()), choose_first=within)

    def _candidates(self) -> list[tuple[str, str]]:
        typed = self._open_reference()
        if typed is not None:
            return self._variables.matching(typed)
        if self._words is None or not self._known:
            return []
        words = self._words(self._known)
        return [] if list(words) == [self._known] else [(word, "") for word in words]

    def _open_reference(self) -> str | None:
        """What stands between `{{` and the cursor, if that is where the cursor is."""
        before = self._known[: self.textCursor().position()]
        start = before.rfind("{{")
        if start < 0 or "}}" in before[start:]:
            return None
        return before[start + 2 :].strip()

    @Slot(str)
    def _on_word_chosen(self, word: str) -> None:
        self._insert_word(word)
        if self._completion is not None:
            self._completion.hide()  # what goes on from the word just chosen is not asked for

    def _insert_word(self, word: str) -> None:
        cursor = self.textCursor()
        if self._open_reference() is None:
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(word)
            return
        at = cursor.position()
        start = self._known.rfind("{{", 0, at)
        end = at + 2 if self._known.startswith("}}", at) else at
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(f"{{{{{word}}}}}")
        self.setTextCursor(cursor)

    def _list_key(self, event: QKeyEvent, plain: bool) -> bool:
        """Decide who gets a key while the list is open; True if it is settled."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()  # closes the list
            return True
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        completion = self._completion
        if completion is not None and completion.has_choice and plain:
            if event.key() != Qt.Key.Key_Tab or self._open_reference() is not None:
                event.ignore()  # takes the chosen word
                return True
            if (popup := completion.popup()) is not None:
                self._on_word_chosen(str(popup.currentIndex().data()))
        # The key means what it means without a list: nothing was chosen, or Tab goes on with the chosen
        # word. It came past the event filters, which a table's delegate relies on, so it is sent again.
        if completion is not None:
            completion.hide()
        QCoreApplication.postEvent(self, event.clone())
        return True

    def _history_key(self, event: QKeyEvent) -> bool:
        """Pass undo and redo on when the field has none of its own left."""
        if event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable():
            self.undo_requested.emit()
        elif is_redo(event):
            if self.document().isRedoAvailable():
                self.redo()
            else:
                self.redo_requested.emit()
        else:
            return False
        return True

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(current_theme().px(160), current_theme().px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(40), current_theme().px(28))

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = max(0, self.height() - QFontMetrics(self.font()).height())
        margins = self.viewportMargins()
        if margins.top() != room // 2:
            self.setViewportMargins(0, room // 2, 0, 0)
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        spans = self._spans()
        if spans:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            height = QFontMetrics(self.font()).height()
            for start, end, name in spans:
                left, right = self._x_at(start), self._x_at(end)
                painter.setBrush(theme.color(self._variables.chip_roles(name)[1]))
                painter.drawRoundedRect(QRectF(left, 0, right - left, height), theme.px(4), theme.px(4))
            painter.end()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if self.completing and self._list_key(event, plain):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if plain:
                self.return_pressed.emit()
            else:
                event.ignore()  # Ctrl+Enter is the window's
            return
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape):
            event.ignore()
            return
        if not self._history_key(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        if self.completing:
            return False  # Tab is the list's
        return super().focusNextPrevChild(forward)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        stripped = text.strip("\r\n")
        if "\n" in stripped and self._takes_lines:
            self.lines_pasted.emit(text)
            return
        self.insertPlainText(" ".join(stripped.split("\n")).replace("\r", ""))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            if name := self._name_at(event.pos()):
                QToolTip.showText(event.globalPos(), plain_tip(self._variables.hover(name)), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        name = self._name_at(event.position().toPoint())
        if control and name and event.button() == Qt.MouseButton.LeftButton:
            self._variables.go_to(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _PASSING_REASONS:
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
        self.focus_changed.emit(False)
