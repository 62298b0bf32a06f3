"""A failure in words: what happened, what it means, what to do; technical detail on demand."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from postgui.model.problem import Problem
from postgui.model.variables import names_in
from postgui.services.trust import HOMELESS_PYTHON, UNTRUSTED_PYTHON, UNTRUSTED_TARGET
from postgui.translation import mark, tr
from postgui.ui.theme import current_theme

_WITHOUT_PYTHON = (mark("Send without its Python"), mark("Send it this once; nothing of its Python runs"))
_ANYWAY = {
    "unresolved": (mark("Send as it stands"), mark("Send the names in braces as they are typed")),
    UNTRUSTED_PYTHON: _WITHOUT_PYTHON,
    HOMELESS_PYTHON: _WITHOUT_PYTHON,
}
"""Kinds of problem that a request can be sent in spite of -> words and hint of the button for it."""


class ProblemView(QWidget):
    """Shows a `Problem` in a pane, never in a box of its own.

    Signals:
        send_anyway_requested: Send it in spite of the problem. str: its kind.
        trust_requested: Trust the folder of its collection, then send it.
        define_requested: Go where a variable without a value can get one. str: its name.
    """

    send_anyway_requested = Signal(str)
    trust_requested = Signal()
    define_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._problem = Problem("")
        self._icon = QLabel(self)
        self.what = self._label()
        self.meaning = self._label("muted")
        self.advice = self._label()
        self.detail = self._label("muted")
        self.detail.hide()
        self.detail_button = QPushButton(tr("Technical detail"), self)
        self.detail_button.setProperty("quiet", True)
        self.detail_button.setCheckable(True)
        self.detail_button.toggled.connect(self._on_detail)
        self.copy = QPushButton(tr("Copy"), self)
        self.copy.setToolTip(tr("Copy what happened, with the technical detail"))
        self.copy.clicked.connect(self._on_copy)
        self.trust = QPushButton(tr("Trust and send"), self)
        self.trust.setToolTip(tr("Trust the folder of this collection, and send"))
        self.trust.clicked.connect(self.trust_requested)
        self.trust.hide()
        self.send_anyway = QPushButton(self)
        self.send_anyway.clicked.connect(lambda: self.send_anyway_requested.emit(self._problem.kind))
        self.send_anyway.hide()
        self.define = QPushButton(tr("Define…"), self)
        self.define.clicked.connect(self._on_define)
        self.define.hide()
        self._build_layout()
        current_theme().follow(self, self._on_theme)
        self._on_theme()

    def show_problem(self, problem: Problem) -> None:
        """Show another problem, its detail folded."""
        self._problem = problem
        for label, text in (
            (self.what, problem.what),
            (self.meaning, problem.meaning),
            (self.advice, problem.advice),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.detail.setText(problem.detail)
        self.detail_button.setVisible(bool(problem.detail))
        self.detail_button.setChecked(False)
        words, hint = _ANYWAY.get(problem.kind, ("", ""))
        self.send_anyway.setText(tr(words))
        self.send_anyway.setToolTip(tr(hint))
        self.send_anyway.setVisible(bool(words))
        asks_for_trust = problem.kind in (UNTRUSTED_PYTHON, UNTRUSTED_TARGET)
        self.trust.setVisible(asks_for_trust)
        self.copy.setVisible(not asks_for_trust)  # it is a question, and needs the width
        missing = self._missing()
        self.define.setVisible(bool(missing))
        self.define.setText(tr("Define {name}…", name=missing[0]) if missing else "")
        self.setAccessibleName(problem.what)

    def _label(self, tone: str = "") -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        if tone:
            label.setProperty("tone", tone)
        return label

    def _build_layout(self) -> None:
        theme = current_theme()
        buttons = QHBoxLayout()
        theme.fit(buttons.setSpacing, 8)
        buttons.addWidget(self.define)
        buttons.addWidget(self.trust)
        buttons.addWidget(self.send_anyway)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.detail_button)
        buttons.addStretch(1)
        texts = QVBoxLayout()
        theme.fit(texts.setSpacing, 8)
        for label in (self.what, self.meaning, self.advice):
            texts.addWidget(label)
        theme.fit(texts.addSpacing, 4)
        texts.addLayout(buttons)
        texts.addWidget(self.detail)
        texts.addStretch(1)
        layout = QHBoxLayout(self)
        theme.fit(layout.setContentsMargins, 16, 16, 16, 16)
        theme.fit(layout.setSpacing, 12)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)

    def _missing(self) -> list[str]:
        """The plain names that the problem says have no value."""
        if self._problem.kind != "unresolved":
            return []
        return [name for name in names_in(self._problem.meaning) if not name.startswith(("$", "?"))]

    @Slot()
    def _on_define(self) -> None:
        if missing := self._missing():
            self.define_requested.emit(missing[0])

    @Slot(bool)
    def _on_detail(self, shown: bool) -> None:
        self.detail.setVisible(shown)
        self.detail_button.setText(tr("Hide detail") if shown else tr("Technical detail"))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._problem.text())

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        font = theme.ui_font()
        font.setBold(True)
        self.what.setFont(font)
        self.detail.setFont(theme.code_font())
        size = QSize(theme.px(20), theme.px(20))
        self._icon.setPixmap(theme.icon("error", "error").pixmap(size, self.devicePixelRatioF()))
