"""What can't be imported, and why, in the dialog itself."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from postgui.model.problem import Problem


class ImportMessage(QLabel):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setProperty("tone", "error")
        self.hide()

    def show_problem(self, problem: Problem) -> None:
        text = "\n".join(part for part in (problem.what, problem.meaning, problem.advice) if part)
        self.setText(text)
        self.setAccessibleName(text)
        self.show()
