"""Signing in for OAuth 2.0 from the window: the system browser, and a message that says what to do."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from postgui.services.tokens import Tokens
from postgui.translation import tr
from postgui.ui.bind import bind
from postgui.ui.notice import Notice, NoticeArea

if TYPE_CHECKING:
    from postgui.services.oauth2_flow import Prompt


class SignIn(QObject):
    """Opens what `Tokens` wants opened, and tells wherever the person looks while it waits."""

    def __init__(self, tokens: Tokens, notices: NoticeArea, parent: QObject) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._notices = notices
        self._shown: dict[str, Notice] = {}
        tokens.open_url = open_in_browser
        tokens.can_paste = True
        bind(tokens.prompted, self, self._on_prompt)
        bind(tokens.changed, self, self._on_changed)

    def _on_prompt(self, prompt: "Prompt") -> None:
        if prompt.user_code:
            title, text = (
                tr("Your code: {user_code}", user_code=prompt.user_code),
                tr("Enter it at {url}", url=prompt.url),
            )
        elif prompt.paste:
            title, text = (
                tr("Sign in in the browser"),
                tr("Then paste the address that it ends at in the Auth tab."),
            )
        else:
            title, text = tr("Sign in in the browser"), tr("The token is fetched when you come back.")
        notice = self._shown[prompt.account] = self._notices.show_waiting(title, text)

        def open_page() -> None:
            if prompt.user_code:
                QGuiApplication.clipboard().setText(prompt.user_code)
            open_in_browser(prompt.complete_url or prompt.url)

        notice.offer(tr("Copy code and open page") if prompt.user_code else tr("Open page"), open_page)

    def _on_changed(self, account: str) -> None:
        if self._tokens.prompt(account) is None and (notice := self._shown.pop(account, None)) is not None:
            self._notices.withdraw(notice)


def open_in_browser(url: str) -> bool:
    """Open a web page; nothing else, whatever a server or a file says."""
    address = QUrl(url)
    return address.scheme() in ("http", "https") and QDesktopServices.openUrl(address)
