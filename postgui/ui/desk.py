"""Everything that works in the window: made after the first paint, because it needs the services.

It connects what the parts of `MainWindow` report with those who know what to do (`Opener`, `Saver`,
`TreeActions`, services), and has the commands.
"""

from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QKeyEvent, QKeySequence

from postgui.model.exchange import Exchange
from postgui.services.context import Context
from postgui.services.draft import Draft
from postgui.services.workers import Workers
from postgui.ui.appearance import Appearance
from postgui.ui.bind import bind
from postgui.ui.body_limit import BodyLimit
from postgui.ui.code_actions import CodeActions
from postgui.ui.collection.folder_pages import FolderPages
from postgui.ui.collection.tab import FolderTab
from postgui.ui.comparing import Comparing
from postgui.ui.console import Console
from postgui.ui.dialogs.passphrase import PassphrasePrompt
from postgui.ui.dialogs.shortcuts import ShortcutsDialog
from postgui.ui.environment_actions import EnvironmentActions
from postgui.ui.environment_choice import EnvironmentChoice
from postgui.ui.example_keeping import ExampleKeeping
from postgui.ui.example_tab import ExampleTab
from postgui.ui.examples import Examples
from postgui.ui.file_watch import FileWatch
from postgui.ui.git_view import GitView
from postgui.ui.history_actions import HistoryActions
from postgui.ui.import_actions import ImportActions
from postgui.ui.kept_page import KeptPages
from postgui.ui.leaving import Leaving
from postgui.ui.main_window import MainWindow
from postgui.ui.opener import Opener
from postgui.ui.page import Page
from postgui.ui.palette import Palette
from postgui.ui.palette_source import PaletteSource
from postgui.ui.privacy_control import PrivacyControl
from postgui.ui.record_tab import RecordTab
from postgui.ui.replacing import Replacing
from postgui.ui.request.tab import RequestTab
from postgui.ui.run.run_pages import RunPages
from postgui.ui.run.run_tab import RunTab
from postgui.ui.saver import Saver
from postgui.ui.settings_menu import SettingsMenu
from postgui.ui.sign_in import SignIn
from postgui.ui.tab_wishes import TabWishes
from postgui.ui.theme import Theme
from postgui.ui.tree_actions import TreeActions
from postgui.ui.tree_filter import TreeFilter
from postgui.ui.tree_follow import TreeFollow
from postgui.ui.welcome import Welcome
from postgui.ui.window_commands import window_commands
from postgui.ui.window_session import WindowSession

OpenSample = Callable[[], Awaitable[Path]]
"""Makes the sample collection ready (folder and server); its folder."""


class Desk(QObject):
    """The working side of one window, whose sidebar is filled."""

    def __init__(
        self,
        window: MainWindow,
        context: Context,
        theme: Theme,
        open_sample: OpenSample,
        workers: Workers | None = None,
    ) -> None:
        super().__init__(window)
        self.window = window
        self.area = window.area
        self.sidebar = window.sidebar
        self.notices = window.notices
        self.panes = window.panes
        self._context = context
        self._open_sample = open_sample
        self.environment_names: tuple[str, ...] = ()
        self.environments = EnvironmentChoice(context, self)
        self.environment_actions = EnvironmentActions(
            context, self.environments, window.top_bar, self.notices, window, self._current_path
        )
        self.palette_box = Palette(window)
        self.opener = Opener(context, self.area, self.panes, self.environments.active, workers)
        self.saver = Saver(context, window, self.notices)
        self._wishes = TabWishes(context, self.area, self.opener, self.saver, self.notices, self)
        self.history_actions = HistoryActions(context, window, self.opener)
        self.tree_actions = TreeActions(
            context, self.sidebar, self.area, self.opener, self.saver, self.notices, window
        )
        self.import_actions = ImportActions(
            context, window, self.tree_actions.show, self.tree_actions.start_open
        )
        self.folder_pages = FolderPages(context, window, self.opener, self.environments.active)
        self._kept_pages = KeptPages(context, window.area, self.opener)
        self.environment_actions.folder_wanted.connect(self.folder_pages.show_variable)
        self.examples = Examples(context, self.sidebar, self.area, self.panes, self.opener)
        self.replacing = Replacing(context, self.tree_actions, self.notices, window)
        window.sidebar.tree.replace_requested.connect(self.replacing.start)
        self.run_pages = RunPages(context, window, self.opener, self.environments, workers)
        self.run_pages.save_body_requested.connect(self._on_save_body)
        window.sidebar.tree.run_requested.connect(self.run_pages.show)
        self._tree_follow = TreeFollow(self.area, self.sidebar)
        self._file_watch = FileWatch(context, self.area, self.refresh_variables)
        self.git = GitView(context, window, lambda: self.environments.root_of(self._current_path()))
        bind(self.saver.conflicted, self, self._file_watch.tell)
        TreeFilter(context.collections, context.tasks, self.sidebar)
        self._code_actions = CodeActions(context, self.sidebar.tree, self.environments, self.notices, window)
        self.session = WindowSession(self, context)
        self.leaving = Leaving(window, context)
        self.console = Console(window, context, self.opener)
        self._settings_menu = SettingsMenu(window)
        self.appearance = Appearance(context, theme, window.panes, self._settings_menu, self)
        BodyLimit(context, self._settings_menu, self)
        self.comparing = Comparing(window, context, self.opener)
        self.privacy = PrivacyControl(context, window, self._settings_menu)
        ExampleKeeping(window, context.tasks, self.opener)
        self.commands = window_commands(self)
        self._palette_source = PaletteSource(self, context)
        self._settings_menu.addAction("Keyboard shortcuts\tF1").triggered.connect(self.show_shortcuts)
        window.top_bar.settings.setMenu(self._settings_menu)
        self._add_shortcuts()
        self._connect_parts()
        self._connect_services()

    async def restore(self) -> None:
        """Bring back collections, tabs and history: called once the window is on the screen."""
        self.sidebar.history.start(self._context.history, self._context.tasks, self._context.saved_searches)
        await self._context.view_choices.load()
        await self.session.restore()
        welcome = Welcome(self.window)
        welcome.new_requested.connect(self.new_request)
        self.area.set_welcome(welcome)
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_unsaved()
        self._show_page(self.area.current())
        self._tree_follow.follow()
        self._file_watch.start()
        self.git.look()
        self.history_actions.check_budget()

    # Commands

    def send(self) -> None:
        """Send the current request."""
        if (tab := self._current_tab()) is not None:
            tab.send()

    def save(self) -> None:
        """Save the current request, or settings."""
        if (tab := self._current_tab()) is not None:
            self._start(self._save(tab), "save")
        elif isinstance(page := self.area.current(), FolderTab):
            self.folder_pages.start_save(page)

    def save_as(self) -> None:
        """Save the current request as another file."""
        if (tab := self._current_tab()) is not None:
            self._start(self._save_as(tab), "save")

    def new_request(self) -> None:
        """Open an untitled request."""
        self.opener.new_request().focus_first()

    def focus_url(self) -> None:
        """Put the cursor into the URL."""
        if (page := self.area.current()) is not None:
            page.focus_first()

    def close_tab(self) -> None:
        """Close the current tab."""
        if (page := self.area.current()) is not None:
            self.area.close_page(page)

    def close_all_tabs(self) -> None:
        """Close every tab; unsaved edits stay in drafts."""
        for page in self.area.pages():
            self.area.close_page(page)

    def reopen_tab(self) -> None:
        """Open what was closed last."""
        self._start(self.opener.reopen_closed(), "reopen")

    def open_path(self, path: Path) -> None:
        """Open a request's file in a tab."""
        self._start(self._open_path(path), "open the request")

    def open_sample(self) -> None:
        """Open the sample collection, with its server."""
        self._start(self._show_sample(), "open the sample collection")

    def open_palette(self) -> None:
        """Open the jump field."""
        self.palette_box.open(self._palette_source.items())

    def toggle_sidebar(self) -> None:
        """Show or hide the sidebar."""
        self.sidebar.setVisible(self.sidebar.isHidden())
        self.session.remember()

    def focus_tree(self) -> None:
        """Put the focus on the collection tree."""
        self.sidebar.setVisible(True)
        self.sidebar.focus_tree()

    def choose_environment(self) -> None:
        """Open the list of environments."""
        self.window.top_bar.open_environments()

    def set_environment(self, name: str) -> None:
        """Use another environment for the collection of the current request."""
        self.environments.choose(self._current_path(), name)

    def show_shortcuts(self) -> None:
        """List the keys, in a dialog that Esc closes."""
        dialog = ShortcutsDialog(self.commands, self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def show_cookies(self) -> None:
        """Show the cookie jar that the current request uses."""
        from postgui.services.cookies import JarName
        from postgui.ui.dialogs.cookies import open_cookies

        path = self._current_path()
        jar = JarName(self.environments.root_of(path), self.environments.active(path))
        open_cookies(self._context, jar, self.window)

    def export(self) -> None:
        """Export what the tree's cursor is on, or the first collection."""
        node = self.sidebar.tree.current_node() or next(iter(self._context.collections.roots()), None)
        if node is not None and node.kind in ("collection", "folder", "request"):
            self._code_actions.export(node.path, node.name)

    def show_code(self) -> None:
        """Show the code that sends the current request."""
        if (tab := self._current_tab()) is not None:
            tab.send_actions.show_code()

    def quit(self) -> None:
        """Close the window; edits stay in drafts."""
        self.window.close()

    def refresh_variables(self) -> None:
        """Look up again what variables stand for: a run-time value is new."""
        for tab in self.area.pages_of(RequestTab):
            tab.refresh_scopes()
        for page in self.area.pages_of(FolderTab):
            page.refresh_scopes()

    def show_collections(self) -> None:
        """Show the collections as they are now."""
        tree = self.sidebar.tree
        chosen = tree.chosen_paths()
        self.sidebar.show_roots(self._context.collections.roots())
        tree.select_quietly(*chosen)  # Qt moves the cursor where rows are replaced

    # Building

    def _add_shortcuts(self) -> None:
        for command in self.commands:
            action = QAction(command.label, self.window)
            action.setObjectName(command.id)
            action.setShortcuts([QKeySequence(keys) for keys in command.shortcuts])
            action.triggered.connect(lambda _checked, run=command.run: run())
            self.window.addAction(action)

    def _connect_parts(self) -> None:
        self.window.top_bar.sidebar_requested.connect(self.toggle_sidebar)
        self.window.top_bar.jump_requested.connect(self.open_palette)
        self.window.top_bar.environment_chosen.connect(self.set_environment)
        self._settings_menu.data_folder_requested.connect(self._on_data_folder)
        self.window.key_unclaimed.connect(self._on_key)
        self.window.closed.connect(self._on_closed)
        self.area.new_requested.connect(self.new_request)
        self.area.current_changed.connect(self._show_page)
        self.area.pages_changed.connect(self._show_unsaved)
        self.opener.tab_opened.connect(self._on_tab_opened)
        self.opener.tab_opened.connect(self._file_watch.on_opened)
        self.opener.record_opened.connect(self._on_record_opened)
        self.environments.changed.connect(self._on_environment)
        self.sidebar.empty.new_requested.connect(self.tree_actions.start_new_collection)
        self.sidebar.empty.open_requested.connect(self.tree_actions.start_open_folder)
        self.sidebar.empty.import_requested.connect(self.import_actions.start)
        self.sidebar.empty.sample_requested.connect(self.open_sample)
        self.sidebar.add_requested.connect(self._on_add)
        self.sidebar.unsaved.open_requested.connect(self.opener.show_draft)
        self.sidebar.unsaved.discard_requested.connect(self._on_discard)

    def _connect_services(self) -> None:
        context = self._context
        for told in (
            context.tasks.failed,
            context.workbench.noticed,
            context.settings.noticed,
            context.history.noticed,
            context.collections.noticed,
            context.secrets.noticed,
            context.cookies.noticed,
        ):
            bind(told, self, self.window.show_problem)
        PassphrasePrompt(self.window, context.secrets, self.notices)
        SignIn(context.tokens, self.notices, self)
        bind(context.secrets.changed, self, lambda _nothing: self.refresh_variables())
        bind(context.collections.changed, self, self._on_collections)
        bind(context.workbench.unsaved_changed, self, lambda _nothing: self._show_unsaved())
        bind(context.folder_drafts.changed, self, lambda _nothing: self._show_unsaved())

    # Working

    def _current_tab(self) -> RequestTab | None:
        page = self.area.current()
        return page if isinstance(page, RequestTab) else None

    @Slot()
    def run_collection(self) -> None:
        """Open the run of the collection or folder that the tree's cursor is in."""
        if (path := self.tree_actions.current_folder()) is not None:
            self.run_pages.show(path)

    def _current_path(self) -> Path | None:
        page = self.area.current()
        return page.draft.path if isinstance(page, RequestTab | FolderTab) else None

    def _start(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        self._context.tasks.start(work, name=name, owner=self)

    async def _save(self, tab: RequestTab) -> None:
        if await self.saver.save(tab.draft):
            self._tree_follow.follow()

    async def _save_as(self, tab: RequestTab) -> None:
        if await self.saver.save_as(tab.draft):
            self._tree_follow.follow()

    async def _open_path(self, path: Path) -> None:
        await self.opener.open_path(path)

    async def _show_sample(self) -> None:
        await self.tree_actions.open_collection(await self._open_sample())

    async def _show_environments(self, page: Page | None) -> None:
        path = page.draft.path if isinstance(page, RequestTab | FolderTab) else None
        if page is self.area.current():
            self.environment_names = await self.environment_actions.show(path)

    def _show_status(self, page: Page | None) -> None:
        self.window.status.show_page(page, self._place_text(page))

    def _place_text(self, page: Page | None) -> str:
        """Where a page comes from, what is sent by collection and folders instead of its whole path."""
        path: Path | None = None
        part: tuple[str, ...] = ()
        match page:
            case RequestTab():
                path = page.draft.path
            case RunTab():
                path = page.run_place.path
            case ExampleTab():
                path, part = page.path, (page.name(),)
        root = self.environments.root_of(path)
        if path is None or root is None:
            return page.place() if page else ""
        inside = path.relative_to(root)
        named = inside.with_suffix("") if inside.suffix in (".yml", ".yaml") else inside
        return "  /  ".join((root.name, *named.parts, *part))

    def _show_unsaved(self) -> None:
        """Mark requests with edits in the tree; list those that are nowhere in it."""
        kept = self._context.workbench.unsaved()
        opened = (tab.draft for tab in self.area.pages_of(RequestTab))
        dirty = [draft.path for draft in (*kept, *opened) if draft.path is not None and draft.dirty]
        self.sidebar.model.show_unsaved([*dirty, *self._context.folder_drafts.dirty()])
        self.sidebar.show_unsaved([draft for draft in kept if self.environments.root_of(draft.path) is None])

    def _reopen_discarded(self, draft: Draft) -> None:
        self.opener.new_request(draft.current)

    # What the parts report

    @Slot(object)
    def _show_page(self, page: Page | None) -> None:
        self._show_status(page)
        self.git.show()
        name = f"{page.method()} {page.name()} – PostGUI".lstrip() if page else "PostGUI"
        self.window.setWindowTitle(name)
        if self.session.restored:
            self._start(self._show_environments(page), "list environments")

    @Slot(object)
    def _on_tab_opened(self, tab: RequestTab) -> None:
        self.environment_actions.watch(tab)
        tab.save_requested.connect(self.save)
        tab.save_body_requested.connect(self._on_save_body)
        tab.status_changed.connect(self._on_page_status)
        tab.title_changed.connect(self._on_title)
        self._tree_follow.watch(tab)

    @Slot(object)
    def _on_record_opened(self, tab: RecordTab) -> None:
        tab.save_body_requested.connect(self._on_save_body)
        tab.compose_requested.connect(self.opener.compose_record)

    @Slot()
    def _on_page_status(self) -> None:
        self._show_status(self.area.current())

    @Slot()
    def _on_title(self) -> None:
        self._show_unsaved()
        page = self.area.current()
        if page is not None and page is self.sender():
            self.window.setWindowTitle(f"{page.method()} {page.name()} – PostGUI".lstrip())

    @Slot(object)
    def _on_save_body(self, exchange: Exchange) -> None:
        self._start(self.saver.save_body(exchange), "save the body")

    @Slot(object)
    def _on_discard(self, draft: Draft) -> None:
        self._context.workbench.discard(draft)
        notice = self.notices.show_done("Deleted an unsaved request")
        notice.offer("Undo", lambda: self._reopen_discarded(draft))

    @Slot(str)
    def _on_add(self, what: str) -> None:
        match what:
            case "request":
                folder = self.tree_actions.current_folder()
                if folder is None:
                    self.new_request()
                else:
                    self._start(self.tree_actions.new_request(folder), "make a request")
            case "folder":
                self.tree_actions.start_new_folder()
            case "collection":
                self.tree_actions.start_new_collection()
            case "open":
                self.tree_actions.start_open_folder()
            case "import":
                self.import_actions.start()
            case "sample":
                self.open_sample()

    @Slot()
    def _on_data_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._context.data_dir)))

    @Slot()
    def _on_environment(self) -> None:
        self.refresh_variables()
        if self.session.restored:
            self._start(self._show_environments(self.area.current()), "list environments")

    # What the services announce

    def _on_collections(self, _root: Path) -> None:
        if not self.session.restored:
            return  # restoring shows them all at once
        self.show_collections()
        self.session.remember()
        self._show_unsaved()
        self._on_environment()

    # What the window reports

    @Slot(object)
    def _on_key(self, event: QKeyEvent) -> None:
        """A key that no widget wanted: only then it belongs to the window."""
        event.accept()
        tab = self._current_tab()
        if event.matches(QKeySequence.StandardKey.Paste):
            self._wishes.paste(QGuiApplication.clipboard().text())
        elif tab is None:
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape:
            tab.cancel()
        elif event.matches(QKeySequence.StandardKey.Undo):
            tab.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            tab.redo()
        else:
            event.ignore()

    @Slot()
    def _on_closed(self) -> None:
        self.session.remember()
        self.area.close_all()
        self._context.tasks.cancel_owned(self)
        self._context.tasks.cancel_owned(self.window)
