"""The last token request and its answer, with dots for what is secret."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from postgui.model.exchange import Hop
from postgui.translation import tr
from postgui.ui.request.oauth2_state import exchange_text
from postgui.ui.theme import current_theme

_HEIGHT_PX = 260


class TokenExchangeView(QWidget):
    """Shows `Hop`s as text; secrets only while the box is ticked, which ends with each new exchange."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._hops: tuple[Hop, ...] = ()
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setProperty("boxed", True)
        self.text.setAccessibleName(tr("Token exchange"))
        self.text.setTabChangesFocus(True)
        self.reveal = QCheckBox(tr("Show secrets"), self)
        self.reveal.toggled.connect(self._show)
        self.copy = QPushButton(tr("Copy"), self)
        self.copy.setProperty("quiet", True)
        self.copy.setToolTip(tr("Copy the exchange as it is shown"))
        self.copy.clicked.connect(self._on_copy)
        below = QHBoxLayout()
        below.addWidget(self.reveal)
        below.addStretch(1)
        below.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        current_theme().fit(column.setSpacing, 4)
        column.addWidget(self.text)
        column.addLayout(below)
        current_theme().scaled.connect(self._on_theme)
        self._on_theme()

    def show_hops(self, hops: tuple[Hop, ...]) -> None:
        if hops == self._hops:
            return
        self._hops = hops
        self.reveal.setChecked(False)
        self._show()

    @Slot()
    def _show(self) -> None:
        self.text.setPlainText(exchange_text(self._hops, reveal=self.reveal.isChecked()))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        self.text.setFont(theme.code_font())
        self.text.setFixedHeight(theme.px(_HEIGHT_PX))
