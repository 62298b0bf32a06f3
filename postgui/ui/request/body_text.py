"""A body that is typed: JSON, XML or any text, with what is wrong with it in a line below."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from postgui.translation import tr
from postgui.ui.editor.code_editor import CodeEditor
from postgui.ui.plain_tip import plain_tip
from postgui.ui.theme import current_theme


class BodyText(QWidget):
    """Shows text in a code editor and reports typing.

    Signals:
        text_edited: The person changed it. str: the whole text.
    """

    text_edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.code = CodeEditor()
        self.code.setAccessibleName(tr("Body"))
        self.problem = QLabel()
        self.problem.setProperty("tone", "warning")
        self.problem.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._sign = QLabel()
        self._line = QWidget()
        inside = QHBoxLayout(self._line)
        theme.fit(inside.setContentsMargins, 8, 0, 8, 0)
        theme.fit(inside.setSpacing, 8)
        inside.addWidget(self._sign)
        inside.addWidget(self.problem, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.code, 1)
        column.addWidget(self._line)
        self.code.text_edited.connect(self.text_edited)
        self.code.problem_changed.connect(self.show_problem)
        self.code.work_changed.connect(self._on_work)
        current_theme().follow(self, self._measure)
        self._measure()
        self.show_problem("")

    def show_body(self, text: str, language: str) -> None:
        self.code.set_language(language)
        self.code.show_text(text)

    @Slot(str)
    def show_problem(self, problem: str) -> None:
        """Say what is wrong; an empty text hides the line."""
        self.problem.setText(problem)
        self.problem.setToolTip(plain_tip(problem))
        self._line.setVisible(bool(problem))

    @Slot(str)
    def _on_work(self, work: str) -> None:
        self.show_problem(work or self.code.problem)

    @Slot()
    def _measure(self) -> None:
        theme = current_theme()
        self._line.setFixedHeight(theme.px(28))
        self.problem.setFont(theme.ui_font("small"))
        side = theme.px(16)
        self._sign.setPixmap(theme.icon("warning", "warning").pixmap(QSize(side, side)))
