"""What to do with edits that the disk does not take, when the window is to be closed."""

from enum import Enum

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from postgui.model.problem import Problem
from postgui.translation import joined, plural, stopped, tr
from postgui.ui.plain_tip import plain_tip
from postgui.ui.theme import current_theme


class UnkeptAnswer(Enum):
    """The ways on; closing the dialog is the first."""

    STAY = "stay"
    AGAIN = "again"
    ELSEWHERE = "elsewhere"
    LOSE = "lose"


class UnkeptDialog(QDialog):
    """Says how many edits would be lost and why, and asks."""

    def __init__(self, problem: Problem, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = UnkeptAnswer.STAY
        self.setWindowTitle(tr("Edits that are not on disk"))
        what = plural(
            "{n} edit is not on disk, and would be lost if the window closed now.",
            "{n} edits are not on disk, and would be lost if the window closed now.",
            count,
        )
        title = QLabel(what, self)
        title.setWordWrap(True)
        text = QLabel(_told(problem), self)
        text.setWordWrap(True)
        text.setProperty("tone", "muted")
        text.setToolTip(plain_tip(problem.detail))
        buttons = QDialogButtonBox(self)
        roles = QDialogButtonBox.ButtonRole
        self.lose = buttons.addButton(tr("Close and lose them"), roles.DestructiveRole)
        self.lose.setProperty("danger", True)
        self.stay = buttons.addButton(tr("Keep the window open"), roles.RejectRole)
        self.elsewhere = buttons.addButton(tr("Save them elsewhere…"), roles.ActionRole)
        self.again = buttons.addButton(tr("Try again"), roles.AcceptRole)
        self.again.setDefault(True)
        self.lose.clicked.connect(lambda: self.finish(UnkeptAnswer.LOSE))
        self.stay.clicked.connect(lambda: self.finish(UnkeptAnswer.STAY))
        self.elsewhere.clicked.connect(lambda: self.finish(UnkeptAnswer.ELSEWHERE))
        self.again.clicked.connect(lambda: self.finish(UnkeptAnswer.AGAIN))
        theme = current_theme()
        layout = QVBoxLayout(self)
        theme.fit(layout.setContentsMargins, 16, 16, 16, 16)
        theme.fit(layout.setSpacing, 12)
        layout.addWidget(title)
        layout.addWidget(text)
        layout.addWidget(buttons)
        theme.fit(self.setMinimumWidth, 660)

    def finish(self, answer: UnkeptAnswer) -> None:
        """Close the dialog with `answer`."""
        self.answer = answer
        self.accept()


def _told(problem: Problem) -> str:
    why = (stopped(problem.what), problem.meaning)
    return joined("\n", filter(None, (joined(" ", filter(None, why)), problem.advice)))
