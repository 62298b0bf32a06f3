"""The field for a query: completes names, marks the place of a mistake."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from postgui.formats.render.query_answer import QueryLanguage
from postgui.formats.render.query_keys import Keys
from postgui.formats.render.query_words import Words, words_for
from postgui.ui.part_actions import PartActions
from postgui.ui.request.completion import Completion
from postgui.ui.theme import current_theme

_WAVE_PX = 2.0


class QueryField(QLineEdit):
    """One line of a query language. Enter or Tab take a word from the list, a key of its own opens it.

    Signals:
        left: The focus went elsewhere.
        names_wanted: There is something to complete, and no names are known yet.
    """

    left = Signal()
    names_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._language: QueryLanguage = ""
        self._keys: Keys | None = None
        self._wrong_at = -1
        self._words = Words()
        self.completion: Completion | None = None
        self.setClearButtonEnabled(True)
        self._key_actions = PartActions(self)
        self._key_actions.add("query.words", self.offer)
        self.textEdited.connect(self._on_edited)

    def set_language(self, language: QueryLanguage) -> None:
        """What is typed here."""
        self._language = language

    def know(self, keys: Keys | None) -> None:
        """The names of the body; None: not known yet."""
        self._keys = keys
        if keys is not None and self.hasFocus() and self.isModified() and self.completion is None:
            self.offer()

    def mark(self, at: int) -> None:
        """Mark the character at which the query is wrong; -1: none."""
        if at != self._wrong_at:
            self._wrong_at = at
            self.update()

    def offer(self) -> None:
        """Open the list of what could be at the cursor, if there is anything."""
        if self._keys is None:
            self.names_wanted.emit()
            return
        before = self.text()[: self.cursorPosition()]
        self._words = words_for(self._keys, self._language, before)
        if not self._words.words and self.completion is None:
            return
        if self.completion is None:
            self.completion = Completion(self)
            self.completion.word_chosen.connect(self._on_word)
        x = max(0, round(self._x_of(self._words.start)) - current_theme().px(8))
        typed = bool(before[self._words.start :].strip(".["))
        self.completion.offer(self._words.words, QPoint(x, self.height()), choose_first=typed)

    def _x_of(self, place: int) -> float:
        """Where the character at `place` begins; the text may be scrolled."""
        metrics, text = self.fontMetrics(), self.text()
        shift = metrics.horizontalAdvance(text[:place]) - metrics.horizontalAdvance(
            text[: self.cursorPosition()]
        )
        return self.cursorRect().center().x() + shift

    @Slot(str)
    def _on_edited(self, _text: str) -> None:
        self.mark(-1)
        self.offer()

    @Slot(str)
    def _on_word(self, word: str) -> None:
        at = self.cursorPosition()
        self.setSelection(self._words.start, at - self._words.start)
        self.insert(word)
        if self.completion is not None:
            self.completion.hide()
        self.textEdited.emit(self.text())

    def _take(self) -> bool:
        """Take the chosen word of the open list, else the first."""
        if self.completion is None or not self.completion.visible or not self._words.words:
            return False
        popup = self.completion.popup()
        index = popup.currentIndex() if popup is not None else None
        chosen = str(index.data()) if index is not None and index.isValid() else self._words.words[0][0]
        self._on_word(chosen)
        return True

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        plain = isinstance(event, QKeyEvent) and event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.type() == QEvent.Type.KeyPress and plain and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            has_choice = self.completion is not None and self.completion.has_choice
            if (event.key() == Qt.Key.Key_Tab or (enter and has_choice)) and self._take():
                event.accept()
                return True
            if enter and self.completion is not None:
                self.completion.hide()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key_actions.press(event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._wrong_at < 0:
            return
        metrics, text = self.fontMetrics(), self.text()
        begin = self._x_of(self._wrong_at)
        width = metrics.horizontalAdvance(text[self._wrong_at : self._wrong_at + 1] or "n")
        bottom = (self.height() + metrics.height()) / 2 - 1
        count = max(4, round(width / _WAVE_PX) + 1)
        wave = [QPointF(begin + n * _WAVE_PX, bottom - (n % 2) * _WAVE_PX) for n in range(count)]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current_theme().color("error"), 1.2))
        painter.drawPolyline(QPolygonF(wave))
        painter.end()
