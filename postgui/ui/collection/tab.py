"""A collection's or folder's settings in a tab: edited like a request, saved with Ctrl+S."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from postgui.model.collection import Folder
from postgui.model.problem import ProblemError
from postgui.model.request import Request
from postgui.model.variables import Scope
from postgui.services.context import Context
from postgui.services.folder_draft import FolderDraft
from postgui.services.inherited import Inherited, inherited_by
from postgui.services.scopes import scope_of
from postgui.services.secret_place import SecretPlace
from postgui.services.send_job import SendJob
from postgui.services.tree_node import titles_to
from postgui.translation import joined, mark, tr
from postgui.ui.bind import bind
from postgui.ui.collection.auth import FolderAuthPage
from postgui.ui.collection.headers import FolderHeadersPage
from postgui.ui.collection.overview import OverviewPage
from postgui.ui.collection.permission_note import FORWARDING, TRUST, PermissionNote
from postgui.ui.collection.scripts import FolderScriptsPage
from postgui.ui.collection.settings import FolderSettingsPage
from postgui.ui.collection.tab_title import tab_titles
from postgui.ui.collection.variables import FolderVariablesPage
from postgui.ui.elided_label import ElidedLabel
from postgui.ui.key_tip import KeyTip
from postgui.ui.mock.mock_pane import MockPane
from postgui.ui.page import Page
from postgui.ui.redo_key import is_redo
from postgui.ui.request.auth_fields import FormTools
from postgui.ui.request.variable import VariableNames
from postgui.ui.theme import current_theme

SETTINGS_PREFIX = "settings:"
"""What the session calls such a tab: this, and the folder."""

_TITLES = (
    mark("Overview"),
    mark("Headers"),
    mark("Auth"),
    mark("Variables"),
    mark("Scripts"),
    mark("Settings"),
    mark("Mock"),
)
"""The English title of a page is its name in here, too."""
_TRUST_PAGES = ("Overview", "Scripts", "Settings")


class FolderPage(Protocol):
    """What a tab in here must be able to do."""

    def show_folder(self, folder: Folder) -> None: ...

    def show_variables_changed(self) -> None: ...


@runtime_checkable
class ShowsInherited(Protocol):
    """A tab that says what comes from above."""

    def show_inherited(self, inherited: Inherited) -> None: ...


class FolderTab(Page):
    """Shows a `FolderDraft`; each tab inside edits the draft itself, and is made when first looked at.

    Signals:
        save_requested: The person pressed Save.
        folder_requested: The person wants to see the scripts of a folder above. Path.
        collection_left: The folder was moved into another collection: another tab has to show it.
    """

    save_requested = Signal()
    folder_requested = Signal(object)
    collection_left = Signal()

    def __init__(
        self,
        draft: FolderDraft,
        root: Path,
        context: Context,
        environment: Callable[[Path | None], str],
        parent: QWidget | None = None,
    ) -> None:
        """`root` is the collection, the folder itself perhaps; `environment` the active one of a path."""
        super().__init__(parent)
        self.draft = draft
        self._root = root
        self._context = context
        self._environment = environment
        self._scopes: tuple[Scope, ...] = ()
        self._inherited = Inherited()
        self._kept: tuple[str, ...] = ()
        self._ended = False
        self.mock: MockPane | None = None
        self._variables = VariableNames(self._all_scopes)
        place = SecretPlace(
            context.secrets,
            root=lambda: root,
            title=lambda: draft.current.name,
            taken=lambda name: self._variables.find(name) is not None,
            in_file=lambda: True,
        )
        # A file of auth is named in full: its relative path would count from each request's own folder.
        self._tools = FormTools(self._variables, place, self._start, base=lambda: None)
        self._pages: dict[str, FolderPage] = {}
        self._places: dict[str, QWidget] = {}
        self.forwarding = PermissionNote(FORWARDING, self)
        self.trust = PermissionNote(TRUST, self)
        self.tabs = QTabWidget(self)
        self.save = QPushButton(tr("Save"), self)
        self.revert = QPushButton(tr("Revert"), self)
        self._sign = QLabel(self)
        self._title = ElidedLabel(self)
        self._build_layout()
        self._connect()
        self._on_tab()
        self._on_draft(draft)
        self._start(self._load_secrets(), "look up secrets")

    @property
    def is_collection(self) -> bool:
        return self.draft.path == self._root

    def page(self, title: str) -> FolderPage:
        """A page by its English title (`Overview`, `Headers` ...); made when first needed."""
        if title not in self._pages:
            page = self._make(title)
            layout = self._places[title].layout()
            if layout is not None:
                layout.addWidget(page)
                page.show()  # now, not one event later with a flash of nothing between
                layout.activate()
            shown: Any = page
            shown.show_folder(self.draft.current)
            if isinstance(page, ShowsInherited):
                page.show_inherited(self._inherited)
            self._pages[title] = shown
        return self._pages[title]

    def shown_tab(self) -> str:
        """The English title of the page in front."""
        return next(title for title, place in self._places.items() if self.tabs.currentWidget() is place)

    def show_tab(self, title: str) -> None:
        """Bring one of the pages to the front, by its English title."""
        self.tabs.setCurrentWidget(self._places[title])

    def refresh_scopes(self) -> None:
        """Look up again what variables stand for."""
        if not self._ended:
            self._start(self._read_scopes(), "look up variables")
            self._start(self._read_inherited(), "look up what is inherited")
            self._start(self._read_kept(), "look up what is only kept")

    def add_strip(self, strip: QWidget) -> None:
        """Show a line below the title."""
        if isinstance(layout := self.layout(), QVBoxLayout):
            layout.insertWidget(1, strip)

    @Slot()
    def undo(self) -> None:
        """Take back the last edit."""
        self.draft.undo()

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back."""
        self.draft.redo()

    # Building

    def _build_layout(self) -> None:
        theme = current_theme()
        top = QHBoxLayout()
        # As high as the URL bar of a request, so that nothing jumps when tabs change.
        theme.fit(top.setContentsMargins, 12, 10, 12, 10)
        theme.fit(top.setSpacing, 8)
        top.addWidget(self._sign)
        top.addWidget(self._title, 1)
        top.addWidget(self.revert)
        top.addWidget(self.save)
        self.save.setProperty("primary", True)
        KeyTip(self.save, tr("Save"), "request.save")
        self.revert.setToolTip(tr("Go back to what the file says; undo brings the edits back"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(tr("Settings"))
        for title in _TITLES:
            place = QWidget()
            inside = QVBoxLayout(place)
            inside.setContentsMargins(0, 0, 0, 0)
            self._places[title] = place
            self.tabs.addTab(place, tr(title))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.forwarding)
        layout.addWidget(self.trust)
        layout.addWidget(self.tabs, 1)
        self._measure()

    def _make(self, title: str) -> QWidget:
        draft, context = self.draft, self._context
        match title:
            case "Overview":
                overview = OverviewPage(draft, is_collection=self.is_collection)
                overview.undo_requested.connect(self.undo)
                overview.redo_requested.connect(self.redo)
                overview.kept.show_kept(self._kept)
                return overview
            case "Headers":
                return FolderHeadersPage(draft, self._variables)
            case "Auth":
                collections = context.collections
                return FolderAuthPage(draft, self._tools, collections, is_collection=self.is_collection)
            case "Variables":
                return FolderVariablesPage(draft, self._root, self._variables, context.secrets, self._start)
            case "Scripts":
                scripts = FolderScriptsPage(draft)
                scripts.folder_requested.connect(self.folder_requested)
                return scripts
            case "Mock":
                self.mock = MockPane(draft.path, "", context)
                self.mock.running_changed.connect(self._on_mock)
                return self.mock
            case _:
                return FolderSettingsPage(draft, self._root, self._tools)

    def _connect(self) -> None:
        bind(self.draft.changed, self, self._on_draft)
        bind(self._context.collections.folder_saved, self, lambda _path: self._on_saved())
        bind(self._context.secrets.changed, self, lambda _nothing: self._show_variables())
        self.tabs.currentChanged.connect(self._on_tab)
        self.save.clicked.connect(self.save_requested)
        self.revert.clicked.connect(self._on_revert)
        self.forwarding.confirm_edited.connect(self._on_confirm)
        self.trust.confirm_edited.connect(self._on_trust)
        bind(self._context.collections.trust.changed, self, lambda _root: self._show_trust())
        current_theme().changed.connect(self._measure)

    # Working

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> "asyncio.Task[None]":
        return self._context.tasks.start(work, name=name, owner=self)

    def _all_scopes(self) -> Sequence[Scope]:
        """What is saved, and last what is typed here but not saved yet."""
        own = scope_of(tr("these settings, not saved yet"), self.draft.current.defaults.variables)
        return (*self._scopes, own)

    async def _read_scopes(self) -> None:
        path = self.draft.path
        job = SendJob(Request(), collection=path, environment=self._environment(path))
        try:
            scopes = await self._context.composer.shown_scopes(job)
        except ProblemError:
            scopes = ()  # sending says what is wrong; here it only means that no chip resolves
        if not self._ended and scopes != self._scopes:
            self._scopes = scopes
            self._show_variables()

    async def _read_kept(self) -> None:
        try:
            self._kept = await self._context.collections.kept_parts(self.draft.path)
        except ProblemError:
            return  # saving says what is wrong with the file
        overview = self._pages.get("Overview")
        if not self._ended and isinstance(overview, OverviewPage):
            overview.kept.show_kept(self._kept)

    async def _read_inherited(self) -> None:
        try:
            inherited = await inherited_by(self._context.collections, self.draft.path, self._context.settings)
        except ProblemError:
            inherited = Inherited()
        if not self._ended and inherited != self._inherited:
            self._inherited = inherited
            for page in self._pages.values():
                if isinstance(page, ShowsInherited):
                    page.show_inherited(inherited)

    async def _load_secrets(self) -> None:
        await self._tools.place.load()
        if not self._ended:
            self._show_variables()

    def _show_variables(self) -> None:
        """Names resolve otherwise now."""
        for page in self._pages.values():
            page.show_variables_changed()

    def _on_draft(self, draft: FolderDraft) -> None:
        if not draft.path.is_relative_to(self._root):
            self.collection_left.emit()
            return
        for page in self._pages.values():
            page.show_folder(draft.current)
        self._title.show_text(draft.current.name)
        self.save.setEnabled(draft.dirty)
        self.revert.setVisible(draft.dirty)
        self._show_titles(draft.current)
        self._show_forwarding()
        self.title_changed.emit()

    def _show_titles(self, folder: Folder) -> None:
        for title, text in tab_titles(folder).items():
            at = self.tabs.indexOf(self._places[title])
            if self.tabs.tabText(at) != text:
                self.tabs.setTabText(at, text)

    def _show_forwarding(self) -> None:
        asks = self.draft.current.defaults.settings.forward_authorization is True
        self.forwarding.setVisible(asks)
        if asks:
            self.forwarding.show_confirmed(self._context.collections.forwarding_confirmed(self._root))

    def _show_trust(self) -> None:
        """Where a collection is described, and where its scripts are: whether it is trusted."""
        self.trust.setVisible(self.is_collection and self.shown_tab() in _TRUST_PAGES)
        self.trust.show_confirmed(self._context.collections.trust.of(self._root))

    def _on_saved(self) -> None:
        self._show_forwarding()
        self.refresh_scopes()

    @Slot()
    def _on_tab(self) -> None:
        for title, place in self._places.items():
            if self.tabs.currentWidget() is place:
                self.page(title)
        self._show_trust()

    @Slot()
    def _on_mock(self) -> None:
        """It serves also while another page is looked at: the title says so."""
        running = self.mock is not None and self.mock.running
        at = self.tabs.indexOf(self._places["Mock"])
        self.tabs.setTabText(at, tr("Mock  on") if running else tr("Mock"))
        self.worked_on.emit()

    @Slot()
    def _on_revert(self) -> None:
        self.draft.revert()

    @Slot(bool)
    def _on_confirm(self, confirmed: bool) -> None:
        work = self._context.collections.confirm_forwarding(self._root, confirmed)
        self._start(work, "keep what was allowed")

    @Slot(bool)
    def _on_trust(self, trusted: bool) -> None:
        self._start(self._context.collections.trust.put(self._root, trusted), "keep what is trusted")

    @Slot()
    def _measure(self) -> None:
        theme = current_theme()
        icon = "collection" if self.is_collection else "folder"
        self._sign.setPixmap(theme.icon(icon).pixmap(theme.px(16), theme.px(16)))
        font = theme.ui_font()
        font.setBold(True)
        self._title.setFont(font)

    # What a page tells

    def method(self) -> str:
        return ""

    def name(self) -> str:
        return tr("{name} settings", name=self.draft.current.name)

    def place(self) -> str:
        titles = titles_to(self._context.collections.roots(), self.draft.path)
        if not titles:
            titles = (self._root.name, self.draft.path.name)
        return joined("  /  ", (*titles, tr("settings")))

    def is_dirty(self) -> bool:
        return self.draft.dirty

    def environment_path(self) -> Path | None:
        return self.draft.path

    def session_key(self) -> str:
        return f"{SETTINGS_PREFIX}{self.draft.path}"

    def focus_first(self) -> None:
        self.tabs.tabBar().setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        self._ended = True
        if self.mock is not None:
            self.mock.end()
        self._context.tasks.cancel_owned(self)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Only keys that no field wanted come here.
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif is_redo(event):
            self.redo()
        else:
            super().keyPressEvent(event)
