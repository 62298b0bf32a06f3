"""The lines that say what a collection can't allow itself: the person allows it there, and revokes it."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from postgui.translation import mark, tr
from postgui.ui.theme import current_theme


@dataclass(frozen=True, slots=True)
class PermissionTexts:
    """What such a line says before and after, on its button, and to a screen reader there; all marked."""

    asks: str
    allowed: str
    allow: str
    allow_spoken: str
    revoke_spoken: str


FORWARDING = PermissionTexts(
    mark(
        "This collection asks to send Authorization on to other origins when a server redirects "
        "there. It does not happen until you allow it."
    ),
    mark("You allowed this collection to send Authorization on to other origins when a server redirects."),
    mark("Allow"),
    mark("Allow to send Authorization on to other origins"),
    mark("Do not send Authorization on to other origins"),
)
TRUST = PermissionTexts(
    mark(
        "This folder is not trusted: its Python does not run, and its scripts can’t send requests of "
        "their own."
    ),
    mark("This folder is trusted: its Python runs, and its scripts may send requests of their own."),
    mark("Trust this folder"),
    mark("Trust this folder: run its Python, let its scripts send requests"),
    mark("Do not trust this folder any more"),
)


class PermissionNote(QWidget):
    """Shows whether it is allowed, and reports the wish to change that.

    Signals:
        confirm_edited: It shall be allowed (True), or no longer. bool.
    """

    confirm_edited = Signal(bool)

    def __init__(self, texts: PermissionTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._texts = texts
        self._confirmed = False
        self._sign = QLabel(self)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.answer = QPushButton(self)
        self.answer.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        theme.fit(row.setContentsMargins, 12, 8, 12, 8)
        theme.fit(row.setSpacing, 8)
        row.addWidget(self._sign)
        row.addWidget(self.text, 1)
        row.addWidget(self.answer)
        current_theme().changed.connect(self._show)
        self._show()

    def show_confirmed(self, confirmed: bool) -> None:
        self._confirmed = confirmed
        self._show()

    @Slot()
    def _show(self) -> None:
        theme, texts = current_theme(), self._texts
        side = theme.px(16)
        self._sign.setPixmap(theme.icon("warning", "warning").pixmap(QSize(side, side)))
        self._sign.setVisible(not self._confirmed)
        self.text.setText(tr(texts.allowed if self._confirmed else texts.asks))
        self.answer.setText(tr("Revoke") if self._confirmed else tr(texts.allow))
        self.answer.setAccessibleName(tr(texts.revoke_spoken if self._confirmed else texts.allow_spoken))

    @Slot()
    def _on_clicked(self) -> None:
        self.confirm_edited.emit(not self._confirmed)
