"""Everything that works in the window: made after the first paint, because it needs the services.

It makes the parts that know what to do (`Opener`, `Saver`, `TreeActions` ...) and has the commands. What is
connected with what is in files of their own: `page_display`, `sidebar_wishes`, `service_news`, `window_keys`.
A feature that nothing else refers to goes into `features`.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from postgui.services.context import Context
from postgui.services.workers import Workers
from postgui.translation import tr
from postgui.ui.appearance import Appearance
from postgui.ui.bind import bind
from postgui.ui.code_actions import CodeActions
from postgui.ui.collection.folder_pages import FolderPages
from postgui.ui.collection.tab import FolderTab
from postgui.ui.comparing import Comparing
from postgui.ui.console import Console
from postgui.ui.crash_notice import CrashNotice
from postgui.ui.environment_actions import EnvironmentActions
from postgui.ui.environment_choice import EnvironmentChoice
from postgui.ui.examples import Examples
from postgui.ui.features import add_features
from postgui.ui.file_watch import FileWatch
from postgui.ui.first_run import FirstRun
from postgui.ui.git_view import GitView
from postgui.ui.help import Help
from postgui.ui.history_actions import HistoryActions
from postgui.ui.import_actions import ImportActions
from postgui.ui.leaving import Leaving
from postgui.ui.load.load_pages import LoadPages
from postgui.ui.log_page import LogPages
from postgui.ui.main_window import MainWindow
from postgui.ui.mock.mock_pages import MockPages
from postgui.ui.monitor.monitor_pages import MonitorPages
from postgui.ui.notice_list import NoticeBell
from postgui.ui.opened_pages import OpenedPages
from postgui.ui.opener import Opener
from postgui.ui.page_display import PageDisplay
from postgui.ui.palette import Palette
from postgui.ui.palette_source import PaletteSource
from postgui.ui.pane_focus import PaneFocus
from postgui.ui.privacy_control import PrivacyControl
from postgui.ui.replacing import Replacing
from postgui.ui.request.tab import RequestTab
from postgui.ui.run.run_pages import RunPages
from postgui.ui.saver import Saver
from postgui.ui.service_news import ServiceNews
from postgui.ui.settings.settings_pages import SettingsPages
from postgui.ui.settings_menu import SettingsMenu
from postgui.ui.shortcuts import Shortcuts
from postgui.ui.sidebar_wishes import SidebarWishes
from postgui.ui.tab_rest import TabRest
from postgui.ui.tab_window import TabWindow
from postgui.ui.tab_wishes import TabWishes
from postgui.ui.theme import Theme
from postgui.ui.tree_actions import TreeActions
from postgui.ui.tree_follow import TreeFollow
from postgui.ui.trusting import Trusting
from postgui.ui.window_commands import window_commands
from postgui.ui.window_keys import WindowKeys
from postgui.ui.window_session import WindowSession
from postgui.ui.workspace_control import WorkspaceControl

OpenSample = Callable[[], Awaitable[Path]]
"""Makes the sample collection ready (folder and server); its folder."""


class Desk(QObject):
    """The working side of one window, whose sidebar is filled; `build` makes its parts."""

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
        self._theme = theme
        self._workers = workers

    def build(self) -> None:
        """Make all parts: once, before anything else is asked of it."""
        for _ in self.build_in_steps():
            pass

    def build_in_steps(self) -> Iterator[None]:
        """The same, with room for events between the steps."""
        context, window, workers = self._context, self.window, self._workers
        self.environments = EnvironmentChoice(context, self)
        self.environment_actions = EnvironmentActions(
            context, self.environments, window.top_bar, self.notices, window, self._current_path
        )
        self.palette_box = Palette(window)
        self.opener = Opener(context, self.area, self.panes, self.environments.active, workers)
        self.saver = Saver(context, window, self.notices)
        self.tab_wishes = TabWishes(context, self.area, self.opener, self.saver, self.notices, self)
        yield
        self._add_sidebar_parts()
        yield
        self._add_pages(workers)
        yield
        self._add_window_parts(self._theme)
        yield
        add_features(self, context)
        self.commands = window_commands(self)
        yield
        self.shortcuts = Shortcuts(self, context)
        yield
        self._connect()

    def _add_sidebar_parts(self) -> None:
        """What works on the collections and the history."""
        context, window = self._context, self.window
        self.history_actions = HistoryActions(context, window, self.opener)
        self.tree_actions = TreeActions(
            context, self.sidebar, self.area, self.opener, self.saver, self.notices, window
        )
        self.import_actions = ImportActions(
            context, window, self.tree_actions.show, self.tree_actions.start_open
        )
        self.examples = Examples(context, self.sidebar, self.area, self.panes, self.opener)
        self.replacing = Replacing(context, self.tree_actions, self.notices, window)
        self.sidebar.tree.replace_requested.connect(self.replacing.start)
        self.code_actions = CodeActions(context, self.sidebar.tree, self.environments, self.notices, window)
        self.git = GitView(context, window, lambda: self.environments.root_of(self._current_path()))
        self.tree_follow = TreeFollow(self.area, self.sidebar)

    def _add_pages(self, workers: Workers | None) -> None:
        """What opens pages other than requests, and what follows every opened one."""
        context, window = self._context, self.window
        self.folder_pages = FolderPages(context, window, self.opener, self.environments.active)
        self.environment_actions.folder_wanted.connect(self.folder_pages.show_variable)
        self.run_pages = RunPages(context, window, self.opener, self.environments, workers)
        self.sidebar.tree.run_requested.connect(self.run_pages.start_show)
        self.load_pages = LoadPages(context, window, self.opener, self.environments)
        self.sidebar.tree.load_requested.connect(self.load_pages.show)
        self.monitor_pages = MonitorPages(context, window, self.opener, self.environments)
        self.sidebar.tree.monitor_requested.connect(self.monitor_pages.show)
        self.mock_pages = MockPages(context, window, self.opener, self.environments, self.folder_pages)
        self.sidebar.tree.mock_requested.connect(self.mock_pages.start_show)
        self._file_watch = FileWatch(context, self.area, lambda: self.display.on_environment())
        self.trusting = Trusting(context, self.area)
        bind(self.saver.conflicted, self, self._file_watch.tell)
        self.comparing = Comparing(window, context, self.opener)
        self.console = Console(window, context, self.opener)
        self.log_pages = LogPages(context, self.area, self.opener)
        self.crash_notice = CrashNotice(context, self.notices, self.log_pages)

    def _add_window_parts(self, theme: Theme) -> None:
        """What belongs to the window as a whole."""
        context, window = self._context, self.window
        self.session = WindowSession(self, context)
        self.tab_rest = TabRest(self.area)
        self.leaving = Leaving(window, context)
        self.notice_bell = NoticeBell(window)
        self.settings_menu = SettingsMenu(window)
        self.appearance = Appearance(context, theme, window.panes, self.settings_menu, self)
        self.privacy = PrivacyControl(context, window, self.settings_menu)
        self.help = Help(context, window)
        self.pane_focus = PaneFocus(window)
        self.settings_menu.add_keyed("help.shortcuts", tr("Keyboard shortcuts…")).triggered.connect(
            self.show_shortcuts
        )
        self.settings_menu.addAction(tr("What’s new")).triggered.connect(self.help.show_news)
        self.settings_menu.addAction(tr("About PostGUI")).triggered.connect(self.help.show_about)
        window.top_bar.settings.setMenu(self.settings_menu)
        self.settings = SettingsPages(self, context)
        self.workspaces = WorkspaceControl(self, context)

    def _connect(self) -> None:
        context, window = self._context, self.window
        self.palette_source = PaletteSource(self, context)
        self.keys = WindowKeys(self, self.tab_wishes)
        window.top_bar.sidebar_requested.connect(self.toggle_sidebar)
        window.top_bar.jump_requested.connect(self.open_palette)
        window.top_bar.environment_chosen.connect(self.set_environment)
        window.closed.connect(self._on_closed)
        self.area.new_requested.connect(self.new_request)
        self.settings_menu.data_folder_requested.connect(self.show_data_folder)
        self.display = PageDisplay(self, context)
        OpenedPages(self, context)
        self.opener.tab_opened.connect(self._file_watch.on_opened)
        self.opener.tab_opened.connect(self.trusting.on_opened)
        SidebarWishes(self, context)
        ServiceNews(self, context)

    async def restore(self) -> None:
        """Bring back collections, tabs and history: called once the window is on the screen."""
        self.sidebar.history.start(self._context.history, self._context.tasks, self._context.saved_searches)
        await self._context.view_choices.load()
        await self._context.frecency.load()
        await self.session.restore()
        await asyncio.sleep(0)  # between the steps, events are answered
        self.first_run = FirstRun(self, self._context)
        await asyncio.sleep(0)
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)
        self.display.show_unsaved()
        self.display.show_page(self.area.current())
        self.tree_follow.follow()
        self._file_watch.start()
        await self._context.settings_watch.start()
        self.git.look()
        self.history_actions.check_budget()
        self.tree_actions.trash.start_trim()
        await self.monitor_pages.restore()
        self.crash_notice.look()
        await self.help.greet()

    # Commands

    def send(self) -> None:
        """Send the current request."""
        if (tab := self.current_tab()) is not None:
            tab.send()

    def save(self) -> None:
        """Save the current request, or settings."""
        if (tab := self.current_tab()) is not None:
            self._start(self._save(tab), "save")
        elif isinstance(page := self.area.current(), FolderTab):
            self.folder_pages.start_save(page)

    def save_as(self) -> None:
        """Save the current request as another file."""
        if (tab := self.current_tab()) is not None:
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

    def reopen_tab(self) -> None:
        """Open what was closed last."""
        self._start(self.opener.reopen_closed(), "reopen")

    def open_path(self, path: Path) -> None:
        """Open a request's file in a tab."""
        self._start(self.opener.open_path(path), "open the request")

    def open_sample(self) -> None:
        """Open the sample collection, with its server."""
        self._start(self._show_sample(), "open the sample collection")

    def open_palette(self) -> None:
        """Open the jump field."""
        front = QApplication.activeWindow()
        host = front if isinstance(front, TabWindow) else None
        self.palette_box.open(self.palette_source.items(), self._context.frecency, host)

    def toggle_sidebar(self) -> None:
        """Show or hide the sidebar."""
        self.sidebar.setVisible(self.sidebar.isHidden())
        self.session.remember()

    def toggle_full_screen(self) -> None:
        """Take the whole screen with the window in front, or give it back."""
        front = QApplication.activeWindow()
        window = front if isinstance(front, TabWindow) else self.window
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
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
        self.shortcuts.show()

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
            self.code_actions.export(node.path, node.name)

    def show_code(self) -> None:
        """Show the code that sends the current request."""
        if (tab := self.current_tab()) is not None:
            tab.send_actions.show_code()

    @Slot()
    def run_collection(self) -> None:
        """Open the run of what is chosen in the tree, else of the folder that its cursor is in."""
        items = self.sidebar.tree.chosen_items()
        if len(items) > 1:
            self.run_pages.start_show(items)
        elif (path := self.tree_actions.current_folder()) is not None:
            self.run_pages.show(path)

    @Slot()
    def load_collection(self) -> None:
        """Open the load test of the collection or folder that the tree's cursor is in."""
        if (path := self.tree_actions.current_folder()) is not None:
            self.load_pages.show(path)

    @Slot()
    def monitor_collection(self) -> None:
        """Open the monitor of the collection or folder that the tree's cursor is in."""
        if (path := self.tree_actions.current_folder()) is not None:
            self.monitor_pages.show(path)

    @Slot()
    def mock_collection(self) -> None:
        """Open the mock server of the collection or folder that the tree's cursor is in."""
        if (path := self.tree_actions.current_folder()) is not None:
            self.mock_pages.start_show(path)

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

    # Working

    def cancel(self) -> None:
        """Stop the request of the tab in front, as Escape does where nothing else wants it."""
        if (tab := self.current_tab()) is not None:
            tab.cancel()

    def current_tab(self) -> RequestTab | None:
        """The request tab in front, if the page in front is one."""
        page = self.area.current()
        return page if isinstance(page, RequestTab) else None

    def _current_path(self) -> Path | None:
        page = self.area.current()
        return page.environment_path() if page is not None else None

    def _start(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        self._context.tasks.start(work, name=name, owner=self)

    async def _save(self, tab: RequestTab) -> None:
        if await self.saver.save(tab.draft):
            self.tree_follow.follow()

    async def _save_as(self, tab: RequestTab) -> None:
        if await self.saver.save_as(tab.draft):
            self.tree_follow.follow()

    async def _show_sample(self) -> None:
        with self.first_run.starting_sample():
            folder = await self._open_sample()
            await self.tree_actions.open_collection(folder)
            await self.first_run.show_first_request(folder)

    @Slot()
    def show_data_folder(self) -> None:
        """Show the folder that holds drafts and history."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._context.data_dir)))

    @Slot()
    def _on_closed(self) -> None:
        self.session.remember()
        self.area.close_all()
        self._context.tasks.cancel_owned(self)
        self._context.tasks.cancel_owned(self.window)
