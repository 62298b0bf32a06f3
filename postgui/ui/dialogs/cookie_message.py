"""One line of the cookie dialog: what was done, with Undo, or what can't be, and why."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from postgui.model.problem import Problem
from postgui.translation import tr
from postgui.ui.theme import current_theme


class CookieMessage(QWidget):
    """Says the last thing that happened; hidden while there is nothing to say.

    Signals:
        dropped: The person lets go of what was typed and refused.
    """

    dropped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._run: Callable[[], None] | None = None
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action = QPushButton(self)
        self.action.setAutoDefault(False)
        self.action.clicked.connect(self._on_action)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        current_theme().fit(layout.setSpacing, 8)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.action, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_done(self, text: str, label: str = "", run: Callable[[], None] | None = None) -> None:
        """Say what was done, and offer one thing to do about it."""
        self._show(text, "muted", label, run)

    def show_problem(self, problem: Problem, *, can_drop: bool = False) -> None:
        """Say what can't be; `can_drop` offers to forget what was typed."""
        text = "\n".join(part for part in (problem.what, problem.meaning, problem.advice) if part)
        self._show(text, "error", tr("Drop what I typed") if can_drop else "", self.dropped.emit)

    def _show(self, text: str, tone: str, label: str, run: Callable[[], None] | None) -> None:
        self._run = run
        self.text.setText(text)
        self.text.setProperty("tone", tone)
        self.text.style().unpolish(self.text)
        self.text.style().polish(self.text)
        self.text.setAccessibleName(text)
        self.action.setText(label)
        self.action.setVisible(bool(label))
        self.show()

    @Slot()
    def _on_action(self) -> None:
        run, self._run = self._run, None
        self.hide()
        if run is not None:
            run()
