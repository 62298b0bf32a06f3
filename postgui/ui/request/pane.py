"""Everything about a request below its URL, one tab each."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Protocol, TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from postgui.model.query import rows_of
from postgui.model.request import Request
from postgui.net.body_kind import body_kinds
from postgui.services.draft import Draft
from postgui.ui.bind import bind
from postgui.ui.request.body import BodyPage
from postgui.ui.request.headers import AutomaticHeader, HeadersPage
from postgui.ui.request.params import ParamsPage
from postgui.ui.request.settings import SETTING_NAMES, SettingsPage
from postgui.ui.request.variable import Scopes, VariableNames

PageT = TypeVar("PageT", bound=QWidget)


class RequestPage(Protocol):
    """What a tab must be able to do to live in the pane."""

    def show_request(self, request: Request) -> None: ...


class RequestPane(QWidget):
    """Shows the draft in tabs; each tab edits the draft itself.

    A tab's contents are made when it is first looked at: a window with ten requests opens ten
    tables, not fifty.
    """

    def __init__(self, draft: Draft, scopes: Scopes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._kinds = body_kinds()
        self._variables = VariableNames(scopes)
        self._automatic: Sequence[AutomaticHeader] = ()
        self._pages: list[RequestPage] = []
        self._places: dict[str, QWidget] = {}
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName("Request")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        for title in ("Params", "Headers", "Body", "Settings"):
            place = QWidget()
            inside = QVBoxLayout(place)
            inside.setContentsMargins(0, 0, 0, 0)
            self._places[title] = place
            self.tabs.addTab(place, title)
        self.tabs.currentChanged.connect(self._on_tab)
        bind(draft.changed, self, self._on_changed)
        self._on_tab()
        self._show_titles(draft.current)

    @cached_property
    def params(self) -> ParamsPage:
        return self._fill("Params", lambda: ParamsPage(self._draft, self._variables))

    @cached_property
    def headers(self) -> HeadersPage:
        page = self._fill("Headers", lambda: HeadersPage(self._draft, self._variables))
        page.show_automatic(self._automatic)
        return page

    @cached_property
    def body(self) -> BodyPage:
        return self._fill("Body", lambda: BodyPage(self._draft, self._variables, self._kinds))

    @cached_property
    def settings(self) -> SettingsPage:
        return self._fill("Settings", lambda: SettingsPage(self._draft))

    def show_tab(self, title: str) -> None:
        """Bring the tab `Params`, `Headers`, `Body` or `Settings` to the front."""
        self.tabs.setCurrentWidget(self._places[title])

    def add_page(self, page: QWidget, title: str, *, before: str = "") -> None:
        """Put another tab in, such as Auth; it is shown every new state of the draft.

        Args:
            page: Also a `RequestPage`.
            title: Plain text of the tab.
            before: The title of ours that comes after it; empty puts it last.

        Raises:
            TypeError: `page` has no `show_request`.
        """
        at = self.tabs.indexOf(self._places[before]) if before else self.tabs.count()
        self._adopt(page)
        self.tabs.insertTab(at, page, title)

    def show_automatic(self, rows: Sequence[AutomaticHeader]) -> None:
        """List the headers that sending would add: name, value, why."""
        self._automatic = tuple(rows)
        if "headers" in self.__dict__:
            self.headers.show_automatic(rows)

    @Slot()
    def refresh_scopes(self) -> None:
        """Variables may resolve otherwise now."""
        for page in self._pages:
            if isinstance(page, ParamsPage | HeadersPage | BodyPage):
                page.show_variables_changed()

    def _fill(self, title: str, make: Callable[[], PageT]) -> PageT:
        page = make()
        layout = self._places[title].layout()
        if layout is not None:
            layout.addWidget(page)
            page.show()  # now, not one event later with a flash of nothing between
            layout.activate()
        self._adopt(page)
        return page

    def _adopt(self, page: QWidget) -> None:
        if not hasattr(page, "show_request"):
            raise TypeError(f"{type(page).__name__} has no show_request")
        page.show_request(self._draft.current)
        self._pages.append(page)

    @Slot()
    def _on_tab(self) -> None:
        makers: dict[str, Callable[[], QWidget]] = {
            "Params": lambda: self.params,
            "Headers": lambda: self.headers,
            "Body": lambda: self.body,
            "Settings": lambda: self.settings,
        }
        for title, make in makers.items():
            if self.tabs.currentWidget() is self._places[title]:
                make()

    def _on_changed(self, draft: Draft) -> None:
        for page in self._pages:
            page.show_request(draft.current)
        self._show_titles(draft.current)

    def _show_titles(self, request: Request) -> None:
        kind = self._kinds.get(request.body.kind)
        extras: dict[str, object] = {
            "Params": sum(row.enabled for row in rows_of(request)),
            "Headers": len(request.sent_headers()),
            "Body": "" if request.body.kind == "none" else kind.label if kind else request.body.kind,
            "Settings": sum(getattr(request.settings, name) is not None for name in SETTING_NAMES),
        }
        for title, extra in extras.items():
            at = self.tabs.indexOf(self._places[title])
            text = f"{title}  {extra or ''}".rstrip()
            if self.tabs.tabText(at) != text:
                self.tabs.setTabText(at, text)
