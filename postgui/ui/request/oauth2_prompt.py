"""What to do in the browser: a code to enter there, or an address to bring back."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from postgui.services.oauth2_flow import Prompt
from postgui.translation import tr
from postgui.ui.card import Card
from postgui.ui.theme import current_theme


class SignInPrompt(Card):
    """Shows a `Prompt`; hidden while there is none.

    Signals:
        open_requested: The page shall be opened in the browser.
        pasted: The address that the browser ended at. str.
    """

    open_requested = Signal()
    pasted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, surface="panel", edge="line-strong")
        self._prompt: Prompt | None = None
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.code = QLabel(self)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy_code = QPushButton(tr("Copy code"), self)
        self.copy_code.clicked.connect(self._on_copy_code)
        self.open = QPushButton(tr("Open page"), self)
        self.open.clicked.connect(self.open_requested)
        self.copy_url = QPushButton(tr("Copy address"), self)
        self.copy_url.setToolTip(tr("For another browser, or another computer"))
        self.copy_url.clicked.connect(self._on_copy_url)
        self.address = QLineEdit(self)
        self.address.setPlaceholderText(tr("The address that the browser ends at"))
        self.address.setAccessibleName(tr("Address that the browser ends at"))
        self.address.returnPressed.connect(self._on_paste)
        self.use = QPushButton(tr("Use"), self)
        self.use.setToolTip(tr("Take the code out of this address"))
        self.use.clicked.connect(self._on_paste)
        self._arrange()
        current_theme().scaled.connect(self._on_theme)
        self._on_theme()
        self.hide()

    def show_prompt(self, prompt: Prompt | None) -> None:
        if prompt == self._prompt:
            return
        self._prompt = prompt
        self.setVisible(prompt is not None)
        if prompt is None:
            return
        self.text.setText(_explanation(prompt))
        self.code.setText(prompt.user_code)
        self.code.setAccessibleName(tr("Code: {user_code}", user_code=prompt.user_code))
        self.setAccessibleName(self.text.text())
        self.code.setVisible(bool(prompt.user_code))
        self.copy_code.setVisible(bool(prompt.user_code))
        self.address.clear()
        self.address.setVisible(prompt.paste)
        self.use.setVisible(prompt.paste)

    def _arrange(self) -> None:
        theme = current_theme()
        buttons = QHBoxLayout()
        theme.fit(buttons.setSpacing, 8)
        for button in (self.open, self.copy_code, self.copy_url):
            buttons.addWidget(button)
        buttons.addStretch(1)
        back = QHBoxLayout()
        theme.fit(back.setSpacing, 8)
        back.addWidget(self.address, 1)
        back.addWidget(self.use)
        column = QVBoxLayout(self)
        theme.fit(column.setContentsMargins, 12, 12, 12, 12)
        theme.fit(column.setSpacing, 8)
        column.addWidget(self.text)
        column.addWidget(self.code)
        column.addLayout(buttons)
        column.addLayout(back)

    @Slot()
    def _on_copy_code(self) -> None:
        if self._prompt is not None:
            QGuiApplication.clipboard().setText(self._prompt.user_code)

    @Slot()
    def _on_copy_url(self) -> None:
        if self._prompt is not None:
            QGuiApplication.clipboard().setText(self._prompt.url)

    @Slot()
    def _on_paste(self) -> None:
        if text := self.address.text().strip():
            self.pasted.emit(text)

    @Slot()
    def _on_theme(self) -> None:
        font = QFont(current_theme().code_font())
        font.setPixelSize(current_theme().px(26))
        self.code.setFont(font)


def _explanation(prompt: Prompt) -> str:
    if prompt.user_code:
        return tr("Open {url} on any device and enter this code:", url=prompt.url)
    if prompt.paste:
        return tr(
            "Sign in in the browser. The callback URL is not on this computer: when the browser "
            "has gone there, copy its whole address and paste it here."
        )
    return tr("Sign in in the browser; it comes back here by itself.")
