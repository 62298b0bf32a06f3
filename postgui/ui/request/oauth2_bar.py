"""Above the form of OAuth 2.0: the state of the token, and what can be done about it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from postgui.model.problem import Problem
from postgui.translation import tr
from postgui.ui.request.oauth2_exchange import TokenExchangeView
from postgui.ui.request.oauth2_prompt import SignInPrompt
from postgui.ui.request.oauth2_state import TokenState
from postgui.ui.theme import current_theme

_STATE_ICONS = {"ok": "check", "warning": "warning", "muted": "key"}


class OAuth2Bar(QWidget):
    """Shows a `TokenState` and reports what the person wants.

    Signals:
        get_requested, refresh_requested, forget_requested, cancel_requested: A click on the button.
        open_requested: The page to sign in at shall be opened.
        pasted: The address that the browser ended at. str.
        shown: It is looked at again; what it shows may be old.
    """

    get_requested = Signal()
    refresh_requested = Signal()
    forget_requested = Signal()
    cancel_requested = Signal()
    open_requested = Signal()
    pasted = Signal(str)
    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("OAuth 2.0 token"))
        self._state = TokenState()
        self._icon = QLabel(self)
        self.line = QLabel(self)
        self.detail = self._text("faint")
        self.problem = self._text("error")
        self.problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.get = self._button(tr("Get token"), tr("Fetch a new token now"), self.get_requested)
        self.refresh = self._button(
            tr("Refresh"), tr("Renew it with the refresh token"), self.refresh_requested
        )
        self.forget = self._button(
            tr("Forget"), tr("Take the token out of the keyring"), self.forget_requested
        )
        self.cancel = self._button(tr("Cancel"), tr("Stop waiting"), self.cancel_requested)
        self.prompt = SignInPrompt(self)
        self.prompt.open_requested.connect(self.open_requested)
        self.prompt.pasted.connect(self.pasted)
        self.show_exchange = QPushButton(tr("Show exchange"), self)
        self.show_exchange.setProperty("quiet", True)
        self.show_exchange.setCheckable(True)
        self.show_exchange.setToolTip(tr("The last token request and its answer"))
        self.show_exchange.toggled.connect(self._on_show_exchange)
        self.exchange = TokenExchangeView(self)
        self._arrange()
        current_theme().follow(self, self._on_theme)
        self.show_problem(None)
        self.show_state(self._state)

    def show_state(self, state: TokenState) -> None:
        self._state = state
        self.line.setText(state.line)
        self.detail.setText(state.detail)
        self.detail.setVisible(bool(state.detail))
        self.get.setText(tr("Get new token") if state.can_forget else tr("Get token"))
        self.get.setVisible(not state.busy)
        self.refresh.setVisible(state.can_refresh and not state.busy)
        self.forget.setVisible(state.can_forget and not state.busy)
        self.cancel.setVisible(state.busy)
        self.prompt.show_prompt(state.prompt)
        self.show_exchange.setVisible(bool(state.hops))
        self.exchange.show_hops(state.hops)
        self._on_show_exchange()
        self._on_theme()

    def show_problem(self, problem: Problem | None) -> None:
        """Say why there is no token; None takes it away."""
        parts = (problem.what, problem.meaning, problem.advice) if problem else ()
        self.problem.setText("\n".join(part for part in parts if part))
        self.problem.setVisible(problem is not None)

    def _arrange(self) -> None:
        theme = current_theme()
        state = QHBoxLayout()
        theme.fit(state.setSpacing, 8)
        state.addWidget(self._icon)
        state.addWidget(self.line, 1)
        buttons = QHBoxLayout()
        theme.fit(buttons.setSpacing, 8)
        for button in (self.get, self.refresh, self.forget, self.cancel):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.show_exchange)
        column = QVBoxLayout(self)
        theme.fit(column.setContentsMargins, 0, 0, 0, 8)
        theme.fit(column.setSpacing, 8)
        column.addLayout(state)
        column.addWidget(self.detail)
        column.addWidget(self.problem)
        column.addWidget(self.prompt)
        column.addLayout(buttons)
        column.addWidget(self.exchange)

    def _text(self, tone: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("tone", tone)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _button(self, text: str, tip: str, signal: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.clicked.connect(signal)
        return button

    @Slot()
    def _on_show_exchange(self) -> None:
        self.show_exchange.setText(
            tr("Hide exchange") if self.show_exchange.isChecked() else tr("Show exchange")
        )
        self.exchange.setVisible(self.show_exchange.isChecked() and bool(self._state.hops))

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        tone = self._state.tone
        role = "icon-muted" if tone == "muted" else tone
        size = theme.px(16)
        self._icon.setPixmap(theme.icon(_STATE_ICONS[tone], role).pixmap(size, size))
        self.detail.setFont(theme.ui_font("small"))

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()
