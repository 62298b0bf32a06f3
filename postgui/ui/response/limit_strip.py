"""The question whether to receive more of a body that is larger than was wanted; a strip, never a box."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from postgui.formats.render.figure import format_size
from postgui.model.exchange import LimitChoice, LimitReached
from postgui.translation import tr
from postgui.ui.theme import current_theme


class LimitStrip(QWidget):
    """Asks once for each `LimitReached`; nothing is received until then. Hidden otherwise."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._reached: LimitReached | None = None
        self._icon = QLabel(self)
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.go_on = QPushButton(self)
        self.go_on.clicked.connect(self._on_go_on)
        self.everything = QPushButton(tr("Receive all"), self)
        self.everything.setToolTip(tr("Receive the rest, however much it is, without asking again"))
        self.everything.clicked.connect(self._on_everything)
        self.stop = QPushButton(tr("Stop and keep it"), self)
        self.stop.setToolTip(tr("Receive no more; what came is the body"))
        self.stop.clicked.connect(self._on_stop)
        question = QHBoxLayout()
        theme.fit(question.setSpacing, 8)
        question.addWidget(self._icon)
        question.addWidget(self.label, 1)
        answers = QHBoxLayout()
        theme.fit(answers.setSpacing, 8)
        for button in (self.go_on, self.everything, self.stop):
            answers.addWidget(button)
        answers.addStretch(1)
        layout = QVBoxLayout(self)
        theme.fit(layout.setContentsMargins, 12, 8, 12, 8)
        theme.fit(layout.setSpacing, 8)
        layout.addLayout(question)
        layout.addLayout(answers)
        theme.follow(self, self._on_theme)
        self._on_theme()
        self.hide()

    def ask(self, reached: LimitReached) -> None:
        """Show the question."""
        self._reached = reached
        came = format_size(reached.received_bytes)
        text = tr("{size} of the body came, and there is more. Receiving waits for you.", size=came)
        self.label.setText(text)
        self.setAccessibleName(text)
        following = reached.received_bytes + reached.limit_bytes
        self.go_on.setText(tr("Go on to {size}", size=format_size(following)))
        self.show()

    def _choose(self, choice: LimitChoice) -> None:
        reached, self._reached = self._reached, None
        self.hide()
        if reached is not None:
            reached.choose(choice)

    @Slot()
    def _on_go_on(self) -> None:
        self._choose("continue")

    @Slot()
    def _on_everything(self) -> None:
        self._choose("unlimited")

    @Slot()
    def _on_stop(self) -> None:
        self._choose("stop")

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        size = QSize(theme.px(16), theme.px(16))
        self._icon.setPixmap(theme.icon("warning", "warning").pixmap(size, self.devicePixelRatioF()))
        self.label.setFont(theme.ui_font("small"))
        self.update()

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), current_theme().color("warning-soft"))
        painter.end()
