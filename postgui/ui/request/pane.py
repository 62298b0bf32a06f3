"""Everything about a request below its URL, one tab each."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from postgui.model.query import rows_of
from postgui.model.request import Request
from postgui.net.body_kind import body_kinds
from postgui.services.draft import Draft
from postgui.ui.bind import bind
from postgui.ui.request.body import BodyPage
from postgui.ui.request.headers import HeadersPage
from postgui.ui.request.outgoing import OutgoingPage
from postgui.ui.request.outgoing_text import HeaderLine, Preview, automatic_lines
from postgui.ui.request.params import ParamsPage
from postgui.ui.request.setting_text import MakeSecret
from postgui.ui.request.settings import SETTING_NAMES, SettingsPage
from postgui.ui.request.variable import Scopes, VariableNames
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.theme import current_theme

_INDENT_PX = 4
"""What the style sheet puts before the first tab."""

PageT = TypeVar("PageT", bound=QWidget)
MakePage = Callable[[VariableNames], QWidget]
"""Makes a page that needs more than the draft; it is a `RequestPage`, too."""


class RequestPage(Protocol):
    """What a tab must be able to do to live in the pane."""

    def show_request(self, request: Request) -> None: ...


@runtime_checkable
class ShowsVariables(Protocol):
    """A tab with `{{variables}}` in it."""

    def show_variables_changed(self) -> None: ...


@runtime_checkable
class ListsVariables(Protocol):
    """A tab with the request's own variables."""

    def go_to(self, name: str) -> None: ...


class RequestPane(QWidget):
    """Shows the draft in tabs; each tab edits the draft itself.

    A tab's contents are made when it is first looked at: a window with ten requests opens ten
    tables, not fifty.

    Signals:
        preview_wanted: Somebody looks at what would be sent.
    """

    preview_wanted = Signal()

    def __init__(
        self,
        draft: Draft,
        scopes: Scopes,
        parent: QWidget | None = None,
        *,
        make_auth: MakePage | None = None,
        make_variables: MakePage | None = None,
        make_secrets: Callable[[VariableNames], MakeSecret] | None = None,
        settings_base: Callable[[], Path | None] = lambda: None,
    ) -> None:
        """`make_auth` and `make_variables` make pages that need the services; without them there are none."""
        super().__init__(parent)
        self._make_auth = make_auth
        self._make_variables = make_variables
        self._make_secrets = make_secrets
        self._settings_base = settings_base
        self._draft = draft
        self._kinds = body_kinds()
        self._variables = VariableNames(scopes)
        self._automatic: Sequence[HeaderLine] = ()
        self._preview: Preview | None = None
        self._pages: list[RequestPage] = []
        self._places: dict[str, QWidget] = {}
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName("Request")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.warning = NoteBar(self)
        column.setSpacing(0)
        column.addWidget(self.warning)
        column.addWidget(self.tabs, 1)
        absent = [title for title, make in (("Auth", make_auth), ("Variables", make_variables)) if not make]
        for title in ("Params", "Headers", "Auth", "Body", "Variables", "Settings", "Outgoing"):
            if title in absent:
                continue
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
    def auth(self) -> QWidget | None:
        make = self._make_auth
        return self._fill("Auth", lambda: make(self._variables)) if make is not None else None

    @cached_property
    def body(self) -> BodyPage:
        return self._fill("Body", lambda: BodyPage(self._draft, self._variables, self._kinds))

    @cached_property
    def own_variables(self) -> QWidget | None:
        make = self._make_variables
        return self._fill("Variables", lambda: make(self.variables)) if make is not None else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_titles(self._draft.current)

    @property
    def variables(self) -> VariableNames:
        """What `{{...}}` may name in all tabs."""
        return self._variables

    @cached_property
    def settings(self) -> SettingsPage:
        make = self._make_secrets(self._variables) if self._make_secrets is not None else None
        return self._fill(
            "Settings", lambda: SettingsPage(self._draft, make_secret=make, base=self._settings_base)
        )

    @cached_property
    def outgoing(self) -> OutgoingPage:
        page = self._fill("Outgoing", lambda: OutgoingPage(self._draft))
        page.looked_at.connect(self.preview_wanted)
        if self._preview is not None:
            page.show_preview(self._preview)
        self.preview_wanted.emit()
        return page

    def show_tab(self, title: str) -> None:
        """Bring the tab `Params`, `Headers`, `Auth`, `Body` or `Settings` to the front."""
        self.tabs.setCurrentWidget(self._places[title])

    def show_variable(self, name: str) -> None:
        """Go to one of the request's own variables."""
        self.show_tab("Variables")
        page = self.own_variables
        if isinstance(page, ListsVariables):
            page.go_to(name)

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

    def show_preview(self, preview: Preview) -> None:
        """Tell what sending would put on the wire; what can't be sent leaves the lists as they were."""
        self._preview = preview
        self.warning.show_note(preview.warning(), role="warning")
        if preview.outgoing is not None:
            self.show_automatic(automatic_lines(preview))
        if "outgoing" in self.__dict__ and self.outgoing.isVisible():
            self.outgoing.show_preview(preview)

    def show_automatic(self, rows: Sequence[HeaderLine]) -> None:
        """List the headers that sending would add, and those switched off."""
        self._automatic = tuple(rows)
        if "headers" in self.__dict__:
            self.headers.show_automatic(rows)

    @Slot()
    def refresh_scopes(self) -> None:
        """Variables may resolve otherwise now."""
        for page in self._pages:
            if isinstance(page, ShowsVariables):
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
        makers: dict[str, Callable[[], QWidget | None]] = {
            "Params": lambda: self.params,
            "Headers": lambda: self.headers,
            "Auth": lambda: self.auth,
            "Body": lambda: self.body,
            "Variables": lambda: self.own_variables,
            "Settings": lambda: self.settings,
            "Outgoing": lambda: self.outgoing,
        }
        for title, make in makers.items():
            if self.tabs.currentWidget() is self._places.get(title, self):
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
            "Auth": "" if request.auth.kind in ("none", "inherit") else "\u2022",
            "Body": "" if request.body.kind == "none" else kind.label if kind else request.body.kind,
            "Variables": len([each for each in request.variables if each.enabled]),
            "Settings": sum(getattr(request.settings, name) is not None for name in SETTING_NAMES),
        }
        titles = {title: f"{title}  {extra or ''}".rstrip() for title, extra in extras.items()}
        if extras["Body"] and not self._fit(titles):
            titles["Body"] = "Body  \u2022"  # its page names the kind
        for title, text in titles.items():
            if title not in self._places:
                continue
            at = self.tabs.indexOf(self._places[title])
            if self.tabs.tabText(at) != text:
                self.tabs.setTabText(at, text)

    def _fit(self, titles: Mapping[str, str]) -> bool:
        """Whether all tabs are in sight with these texts."""
        bar = self.tabs.tabBar()
        size = bar.fontMetrics().horizontalAdvance
        shown = {self.tabs.indexOf(place): title for title, place in self._places.items()}
        longer = sum(size(titles.get(title, title)) - size(bar.tabText(at)) for at, title in shown.items())
        needed = sum(bar.tabRect(at).width() for at in range(bar.count())) + longer
        return needed + current_theme().px(_INDENT_PX) <= self.width()
