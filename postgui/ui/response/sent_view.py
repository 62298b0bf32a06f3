"""The Sent tab: what went over the wire, request by request, credentials masked until asked for."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from postgui.formats.render.sent_text import SHOWN_BODY_BYTES, sent_text
from postgui.model.exchange import Exchange, SentRequest
from postgui.services.redacted import redact_exchange
from postgui.services.redaction import Redactor, credentials_in
from postgui.translation import tr
from postgui.ui.editor.code_view import CodeView
from postgui.ui.elided_label import ElidedLabel
from postgui.ui.theme import current_theme
from postgui.ui.viewer import ViewerWidget


class SentView(ViewerWidget):
    """Shows requests as they went out, with the answers between them; Copy takes what is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._exchange: Exchange | None = None
        self._secrets: frozenset[str] | None = frozenset()
        self._text = ""
        self.note = ElidedLabel(self)
        self.note.setProperty("tone", "faint")
        self.reveal = QPushButton(tr("Show secrets"), self)
        self.reveal.setProperty("quiet", True)
        self.reveal.setCheckable(True)
        self.reveal.setToolTip(tr("Show credentials in clear here, until this tab is closed"))
        self.reveal.toggled.connect(self._on_reveal)
        self.view = CodeView(self)
        self.view.setAccessibleName(tr("What was sent"))
        self.setFocusProxy(self.view)
        theme = current_theme()
        top = QHBoxLayout()
        theme.fit(top.setContentsMargins, 12, 6, 8, 4)
        top.addWidget(self.note, 1)
        top.addWidget(self.reveal)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        theme.scaled.connect(self._on_theme)
        self._on_theme()

    def know_secrets(self, secrets: frozenset[str] | None) -> None:
        self._secrets = secrets
        self.reveal.setVisible(secrets is not None)

    def show_prepared(self, prepared: Any, exchange: Exchange) -> None:
        self._exchange = exchange
        self._show()

    def clear(self) -> None:
        self._exchange = None
        self._text = ""
        self.view.show_rows("")

    def copy_text(self) -> str:
        return self._text

    def _show(self) -> None:
        exchange = self._exchange
        if exchange is None:
            return
        if self._secrets is None:
            self.note.show_text(tr("As it was kept: credentials are taken out"))
        else:
            self.note.show_text(_origin(exchange))
            if not self.reveal.isChecked():
                exchange = masked(exchange, self._secrets)
        self._text = sent_text(exchange)
        self.view.show_rows(self._text)

    @Slot(bool)
    def _on_reveal(self, shown: bool) -> None:
        self.reveal.setText(tr("Hide secrets") if shown else tr("Show secrets"))
        self._show()

    @Slot()
    def _on_theme(self) -> None:
        self.note.setFont(current_theme().ui_font("small"))

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_theme()  # with a style sheet, moving to another parent takes the font away


def masked(exchange: Exchange, secrets: frozenset[str]) -> Exchange:
    """`exchange` with its credentials taken out, and bodies no longer than what is shown."""
    short = replace(
        exchange,
        request=_shortened(exchange.request),
        redirects=tuple(replace(hop, request=_shortened(hop.request)) for hop in exchange.redirects),
    )
    sent = [short.request, *(hop.request for hop in short.redirects)]
    credentials = frozenset().union(*(credentials_in(request.headers) for request in sent))
    return redact_exchange(short, Redactor(secrets | credentials))


def _shortened(sent: SentRequest) -> SentRequest:
    """Looking for secrets in a megabyte would be felt."""
    if len(sent.body_head) <= SHOWN_BODY_BYTES:
        return sent
    return replace(sent, body_head=sent.body_head[: SHOWN_BODY_BYTES + 1])


def _origin(exchange: Exchange) -> str:
    sent = exchange.request
    if exchange.response is None and exchange.timings.send_ms is None:
        return tr("Not sent: it did not come to that. This was ready to go")
    if any(name.startswith(":") for name, _ in sent.headers):
        return tr("HTTP/2 sends no request line: these are its pseudo-headers and headers")
    return tr("As written to the connection") if sent.http_version else tr("As made for sending")
