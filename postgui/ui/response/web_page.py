"""A page as a browser shows it, where QtWebEngine is installed: off the record and shut by default.

QtWebEngine is found at run time only, so that a packaged program need not carry its 200 MB.
"""

from importlib import import_module
from importlib.util import find_spec
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QVBoxLayout, QWidget

_ALWAYS = frozenset({"data", "about", "blob"})
_REMOTE = frozenset({"http", "https", "ws", "wss"})


def web_available() -> bool:
    """Whether this installation has QtWebEngine; loads nothing of it."""
    try:
        return find_spec("PySide6.QtWebEngineWidgets") is not None
    except ModuleNotFoundError:
        return False


def may_load(scheme: str, *, allowed: bool) -> bool:
    """Whether a page may load something: never a local file, the network only where it is allowed."""
    return scheme in _ALWAYS or (allowed and scheme in _REMOTE)


class WebPage(QWidget):
    """One page at a time, in a profile that keeps nothing.

    Raises:
        ImportError: QtWebEngine can't be loaded after all.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        core: Any = import_module("PySide6.QtWebEngineCore")
        widgets: Any = import_module("PySide6.QtWebEngineWidgets")
        self._core = core
        self._allowed = False
        self.refused: list[str] = []
        # Qt deletes children in this order, and a page must go before its profile.
        self.view = widgets.QWebEngineView(self)
        self.profile = core.QWebEngineProfile(self)  # without a name: off the record
        self.profile.setHttpCacheType(core.QWebEngineProfile.HttpCacheType.NoCache)
        self._guard = _make_guard(core, self)
        self.profile.setUrlRequestInterceptor(self._guard)
        self.profile.downloadRequested.connect(lambda download: download.cancel())
        self.page = _make_page(core, self.profile, self.view, self)
        self.view.setPage(self.page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self._set_up()

    @property
    def allowed(self) -> bool:
        """Whether scripts run and the network may be used, for the page on show."""
        return self._allowed

    def show_page(self, html: str, url: str, *, allowed: bool) -> None:
        """Show `html`, which came from `url`."""
        self._allowed = allowed
        self.refused.clear()
        attribute = self._core.QWebEngineSettings.WebAttribute
        self.page.settings().setAttribute(attribute.JavascriptEnabled, allowed)
        self.page.setContent(html.encode("utf-8", "replace"), "text/html;charset=UTF-8", QUrl(url))

    def clear(self) -> None:
        """Let go of the page."""
        self.show_page("", "about:blank", allowed=False)

    def _set_up(self) -> None:
        attribute = self._core.QWebEngineSettings.WebAttribute
        settings = self.page.settings()
        for name in (
            "JavascriptEnabled",
            "JavascriptCanOpenWindows",
            "JavascriptCanAccessClipboard",
            "LocalStorageEnabled",
            "LocalContentCanAccessRemoteUrls",
            "LocalContentCanAccessFileUrls",
            "PluginsEnabled",
            "HyperlinkAuditingEnabled",
            "DnsPrefetchEnabled",
            "PdfViewerEnabled",
            "ScreenCaptureEnabled",
            "NavigateOnDropEnabled",
        ):
            settings.setAttribute(getattr(attribute, name), False)


def _make_guard(core: Any, owner: WebPage) -> Any:
    class Guard(core.QWebEngineUrlRequestInterceptor):  # type: ignore[misc]
        """Decides on each request of a page."""

        # Qt overrides

        def interceptRequest(self, info: Any) -> None:
            url = info.requestUrl()
            if not may_load(url.scheme().lower(), allowed=owner.allowed):
                owner.refused.append(url.toString())
                info.block(True)

    return Guard(owner)


def _make_page(core: Any, profile: Any, parent: QWidget, owner: WebPage) -> Any:
    class Page(core.QWebEnginePage):  # type: ignore[misc]
        """Stays on its page: a link leads nowhere, a script can't say anything to the log."""

        # Qt overrides

        def acceptNavigationRequest(self, url: QUrl, kind: Any, is_main_frame: bool) -> bool:
            typed = core.QWebEnginePage.NavigationType.NavigationTypeTyped
            if is_main_frame:
                return bool(kind == typed)
            return may_load(url.scheme().lower(), allowed=owner.allowed)

        def createWindow(self, _kind: Any) -> Any:
            return None

        def javaScriptConsoleMessage(self, *_message: Any) -> None:
            """Keep it off the log."""

    return Page(profile, parent)
