"""Everything about a request below its URL, one tab each."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from postgui.model.request import Request
from postgui.net.body_kind import body_kinds
from postgui.services.draft import Draft
from postgui.services.inherited import Inherited
from postgui.translation import mark, tr
from postgui.ui.bind import bind
from postgui.ui.editor.assist import KeysLike
from postgui.ui.request.asserts import AssertsPage
from postgui.ui.request.body import BodyPage, Start
from postgui.ui.request.docs import DocsPage
from postgui.ui.request.headers import HeadersPage
from postgui.ui.request.outgoing import OutgoingPage
from postgui.ui.request.outgoing_text import HeaderLine, Preview, automatic_lines
from postgui.ui.request.params import ParamsPage
from postgui.ui.request.scripts import ScriptsPage
from postgui.ui.request.setting_text import MakeSecret
from postgui.ui.request.settings import SettingsPage
from postgui.ui.request.tab_title import tab_titles
from postgui.ui.request.variable import Scopes, VariableNames
from postgui.ui.response.note_bar import NoteBar
from postgui.ui.tab_overflow import TabOverflow

_TITLES = (
    mark("Params"),
    mark("Headers"),
    mark("Auth"),
    mark("Body"),
    mark("Variables"),
    mark("Scripts"),
    mark("Asserts"),
    mark("Docs"),
    mark("Settings"),
    mark("Outgoing"),
)
"""The English title of a tab is its name in here, too."""
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


@runtime_checkable
class ShowsInherited(Protocol):
    """A tab that says what comes from above."""

    def show_inherited(self, inherited: Inherited) -> None: ...


class RequestPane(QWidget):
    """Shows the draft in tabs; each tab edits the draft itself.

    A tab's contents are made when it is first looked at: a window with ten requests opens ten
    tables, not fifty.

    Signals:
        preview_wanted: Somebody looks at what would be sent.
        folder_requested: The person wants to see the scripts of a folder. Path.
    """

    preview_wanted = Signal()
    folder_requested = Signal(object)

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
        keys: Callable[[str, str], Sequence[str]] | None = None,
        start: Start | None = None,
    ) -> None:
        """`make_auth` and `make_variables` make pages that need the services; without them there are none.

        `keys` are keys of JSON that contain a text, also those of the body, which comes second.
        """
        super().__init__(parent)
        self._make_auth = make_auth
        self._make_variables = make_variables
        self._make_secrets = make_secrets
        self._settings_base = settings_base
        self._draft = draft
        self._kinds = body_kinds()
        self._keys: KeysLike | None = (
            None if keys is None else lambda part: keys(part, draft.current.body.text)
        )
        self._start = start
        self._variables = VariableNames(scopes)
        self._automatic: Sequence[HeaderLine] = ()
        self._preview: Preview | None = None
        self._inherited = Inherited()
        self._kept: tuple[str, ...] = ()
        self._pages: list[RequestPage] = []
        self._places: dict[str, QWidget] = {}
        self._told: tuple[Mapping[str, str], int, int] = ({}, 0, 0)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.setAccessibleName(tr("Request"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.warning = NoteBar(self)
        column.setSpacing(0)
        column.addWidget(self.warning)
        column.addWidget(self.tabs, 1)
        absent = [title for title, make in (("Auth", make_auth), ("Variables", make_variables)) if not make]
        for title in _TITLES:
            if title in absent:
                continue
            place = QWidget()
            inside = QVBoxLayout(place)
            inside.setContentsMargins(0, 0, 0, 0)
            self._places[title] = place
            self.tabs.addTab(place, tr(title))
        self.overflow = TabOverflow(self.tabs, _INDENT_PX)
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
        return self._fill(
            "Body", lambda: BodyPage(self._draft, self._variables, self._kinds, self._keys, self._start)
        )

    @cached_property
    def own_variables(self) -> QWidget | None:
        make = self._make_variables
        return self._fill("Variables", lambda: make(self.variables)) if make is not None else None

    @cached_property
    def scripts(self) -> ScriptsPage:
        page = self._fill("Scripts", lambda: ScriptsPage(self._draft))
        page.folder_requested.connect(self.folder_requested)
        return page

    @cached_property
    def asserts(self) -> AssertsPage:
        return self._fill("Asserts", lambda: AssertsPage(self._draft, self._variables))

    @cached_property
    def docs(self) -> DocsPage:
        page = self._fill("Docs", lambda: DocsPage(self._draft))
        page.show_kept(self._kept)
        return page

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
        """Bring a tab to the front, by its title in English: `Params`, `Headers` ..."""
        self.overflow.choose(self.tabs.indexOf(self._places[title]))

    def shown_tab(self) -> str:
        """The tab in front, by its title in English."""
        current = self.tabs.currentWidget()
        return next((title for title, place in self._places.items() if place is current), "")

    def has_tab(self, title: str) -> bool:
        """Whether there is a tab with this title in English."""
        return title in self._places

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
            before: The English title of ours that comes after it; empty puts it last.

        Raises:
            TypeError: `page` has no `show_request`.
        """
        at = self.tabs.indexOf(self._places[before]) if before else self.tabs.count()
        self._adopt(page)
        self.tabs.insertTab(at, page, title)

    def show_preview(self, preview: Preview) -> None:
        """Tell what sending would put on the wire; what can't be sent leaves the lists as they were."""
        preview = replace(preview, origins=self._inherited.headers)
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

    def show_inherited(self, inherited: Inherited) -> None:
        """Tell what folders and collection give."""
        self._inherited = inherited
        if self._preview is not None:
            self.show_preview(self._preview)
        for page in self._pages:
            if isinstance(page, ShowsInherited):
                page.show_inherited(inherited)

    def show_kept(self, parts: tuple[str, ...]) -> None:
        """Name what the file holds that no tab edits."""
        self._kept = parts
        if "docs" in self.__dict__:
            self.docs.show_kept(parts)

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
        if isinstance(page, ShowsInherited):
            page.show_inherited(self._inherited)
        self._pages.append(page)

    @Slot()
    def _on_tab(self) -> None:
        makers: dict[str, Callable[[], QWidget | None]] = {
            "Params": lambda: self.params,
            "Headers": lambda: self.headers,
            "Auth": lambda: self.auth,
            "Body": lambda: self.body,
            "Variables": lambda: self.own_variables,
            "Scripts": lambda: self.scripts,
            "Asserts": lambda: self.asserts,
            "Docs": lambda: self.docs,
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
        titles = self._titles(tab_titles(request, self._kinds))
        told = (titles, self.width(), self.tabs.width())
        if told == self._told:
            return  # as after nearly every key
        self._told = told
        if self.overflow.needed_px(list(titles.values())) > self.width():
            titles = self._titles(tab_titles(request, self._kinds, short=True))
        for title, text in titles.items():
            at = self.tabs.indexOf(self._places[title])
            if self.tabs.tabText(at) != text:
                self.tabs.setTabText(at, text)
        self.overflow.fit()

    def _titles(self, telling: Mapping[str, str]) -> dict[str, str]:
        return {title: telling.get(title) or tr(title) for title in self._places}

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_titles(self._draft.current)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_titles(self._draft.current)  # only now the tabs have the width that they are seen with
