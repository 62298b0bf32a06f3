"""The strip above a text that finds and replaces in it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from postgui.translation import tr
from postgui.ui.reading_order import next_stop
from postgui.ui.theme import current_theme


class FindBar(QWidget):
    """Shows a needle and reports what the person wants with it; looks for nothing itself.

    Signals:
        needle_edited: Other text or other case rule: look again from where the cursor is.
        next_requested, previous_requested: Go to the next or the one before.
        replace_requested, replace_all_requested: Put `replacement()` there.
        closed: The person is done.
    """

    needle_edited = Signal()
    next_requested = Signal()
    previous_requested = Signal()
    replace_requested = Signal()
    replace_all_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.needle_field = self._field(tr("Find"))
        self.replacement_field = self._field(tr("Replace with"))
        self.match_case = self._button("", tr("Match case"), self.needle_edited)
        self.match_case.setText(tr("Aa"))
        self.match_case.setCheckable(True)
        self.pattern = self._button("", tr("Regular expression"), self.needle_edited)
        self.pattern.setToolTip(tr("Regular expression; $1 puts in a group"))
        self.pattern.setText(".*")
        self.pattern.setCheckable(True)
        self.count = QLabel(self)
        current_theme().fit(self.count.setMinimumWidth, 72)  # the buttons beside it stay under the pointer
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.count.setProperty("tone", "faint")
        self.previous = self._button(
            "chevron-up", tr("Previous match (Shift+Enter)"), self.previous_requested
        )
        self.next = self._button("chevron-down", tr("Next match (Enter)"), self.next_requested)
        self.close_button = self._button("close", tr("Close (Esc)"), self.closed)
        self.replace_one = self._push(tr("Replace"), self.replace_requested)
        self.replace_all = self._push(tr("Replace all"), self.replace_all_requested)
        self._build_layout()
        self.needle_field.textChanged.connect(self.needle_edited)
        self.show_replace(False)

    def needle(self) -> str:
        return self.needle_field.text()

    def replacement(self) -> str:
        return self.replacement_field.text()

    def show_count(self, text: str, *, found: bool, problem: str = "") -> None:
        """Say how many there are, or, where the pointer rests, why the pattern is none."""
        self.count.setText(text)
        self.count.setToolTip(problem)
        for button in (self.previous, self.next, self.replace_one, self.replace_all):
            button.setEnabled(found)

    def show_replace(self, shown: bool) -> None:
        """Show or hide the row for replacing."""
        self.replace_row.setVisible(shown)

    def open_with(self, needle: str) -> None:
        """Take the focus; a selection of the text becomes the needle."""
        if needle:
            self.needle_field.setText(needle)
        self.show()
        self.needle_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.needle_field.selectAll()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.installEventFilter(self)
        return field

    def _button(self, icon: str, name: str, signal: object) -> QToolButton:
        button = QToolButton(self)
        if icon:
            button.setIcon(current_theme().icon(icon))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(signal)
        return button

    def _push(self, text: str, signal: object) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(signal)
        return button

    def _build_layout(self) -> None:
        theme = current_theme()
        find_row = QHBoxLayout()
        theme.fit(find_row.setSpacing, 4)
        find_row.addWidget(self.needle_field, 1)
        for widget in (
            self.match_case,
            self.pattern,
            self.count,
            self.previous,
            self.next,
            self.close_button,
        ):
            find_row.addWidget(widget)
        self.replace_row = QWidget(self)
        replace_layout = QHBoxLayout(self.replace_row)
        replace_layout.setContentsMargins(0, 0, 0, 0)
        theme.fit(replace_layout.setSpacing, 4)
        replace_layout.addWidget(self.replacement_field, 1)
        replace_layout.addWidget(self.replace_one)
        replace_layout.addWidget(self.replace_all)
        layout = QVBoxLayout(self)
        theme.fit(layout.setContentsMargins, 8, 4, 8, 4)
        theme.fit(layout.setSpacing, 4)
        layout.addLayout(find_row)
        layout.addWidget(self.replace_row)

    # Qt overrides

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on with Tab: the text that the bar stands in would keep it, and indent."""
        window = self.window()
        stop = next_stop(window, window.focusWidget(), forward=forward)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return stop is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep what a button has no use for: it is not meant to be typed into the text."""
        for_keys = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if for_keys or not event.text() or event.key() == Qt.Key.Key_Escape:
            event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return False  # Ctrl+Enter sends the request from everywhere
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if watched is self.replacement_field:
                self.replace_requested.emit()
            else:
                (self.previous_requested if back else self.next_requested).emit()
            return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("window"))
        painter.setPen(theme.color("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
