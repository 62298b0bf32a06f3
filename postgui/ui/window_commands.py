"""Every command of the window, with its keys: one list for shortcuts, palette and help."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from postgui.translation import tr
from postgui.ui.command import Command
from postgui.ui.tab_commands import tab_commands

if TYPE_CHECKING:
    from postgui.ui.desk import Desk


def window_commands(desk: "Desk") -> tuple[Command, ...]:
    """The commands of `desk`, in the order in which the palette lists them."""
    return (
        *_request_commands(desk),
        *_tab_commands(desk),
        *_collection_commands(desk),
        *_view_commands(desk),
        *_look_commands(desk),
        *_window_commands(desk),
    )


def _in_main(desk: "Desk", run: Callable[[], None]) -> Callable[[], None]:
    """What happens in the main window, whichever one is in front: the keyboard is to be there, too."""

    def in_front() -> None:
        desk.window.activateWindow()
        run()

    return in_front


def _request_commands(desk: "Desk") -> tuple[Command, ...]:
    return (
        Command("request.send", tr("Send request"), desk.send, ("Ctrl+Return", "Ctrl+Enter")),
        Command("request.cancel", tr("Cancel the running request"), desk.cancel, (), ("Ctrl+.",)),
        Command("request.save", tr("Save request"), desk.save, ("Ctrl+S",)),
        Command("request.save_as", tr("Save request as…"), desk.save_as, ("Ctrl+Shift+S",)),
        Command("request.new", tr("New request"), desk.new_request, ("Ctrl+T", "Ctrl+N")),
        Command("request.url", tr("Edit the URL"), desk.focus_url, ("Ctrl+L",)),
        Command("request.code", tr("Code…"), desk.show_code, ("Ctrl+Shift+G",)),
    )


def _tab_commands(desk: "Desk") -> tuple[Command, ...]:
    return (
        Command("tab.close", tr("Close tab"), desk.close_tab, ("Ctrl+W", "Ctrl+F4"), ("Ctrl+W",)),
        Command("tab.reopen", tr("Reopen closed tab"), desk.reopen_tab, ("Ctrl+Shift+T",)),
        *tab_commands(desk.area),
    )


def _collection_commands(desk: "Desk") -> tuple[Command, ...]:
    actions = desk.tree_actions
    return (
        Command("collection.new", tr("New collection…"), actions.start_new_collection),
        Command("collection.open", tr("Open folder…"), actions.start_open_folder, ("Ctrl+O",)),
        Command("collection.export", tr("Export…"), desk.export, ("Ctrl+Shift+X",)),
        Command("collection.import", tr("Import…"), desk.import_actions.start, ("Ctrl+I",)),
        Command("collection.folder", tr("New folder"), actions.start_new_folder),
        Command("collection.sample", tr("Open the sample collection"), desk.open_sample),
        Command(
            "collection.run", tr("Run a collection or folder…"), desk.run_collection, ("Ctrl+Shift+Return",)
        ),
        Command("collection.monitor", tr("Monitor a collection or folder…"), desk.monitor_collection),
        Command("collection.mock", tr("Mock server of a collection or folder…"), desk.mock_collection),
        Command("collection.load", tr("Load test of a collection or folder…"), desk.load_collection),
        Command(
            "collection.replace",
            tr("Find and replace in a collection…"),
            desk.replacing.start,
            ("Ctrl+Shift+R",),
        ),
    )


def _view_commands(desk: "Desk") -> tuple[Command, ...]:
    parts = desk.pane_focus
    look = desk.appearance
    main = partial(_in_main, desk)
    return (
        Command("view.jump", tr("Search or jump to"), desk.open_palette, ("Ctrl+K",), listed=False),
        Command(
            "view.history",
            tr("Search the history"),
            main(desk.history_actions.search),
            ("Ctrl+Shift+H",),
        ),
        Command("view.sidebar", tr("Show or hide the sidebar"), desk.toggle_sidebar, ("Ctrl+B",)),
        Command("view.console", tr("Show or hide the console"), desk.console.toggle, ("Ctrl+Alt+C",)),
        Command("view.next_part", tr("Next part of the window"), parts.next, ("F6",)),
        Command(
            "view.previous_part",
            tr("Previous part of the window"),
            parts.previous,
            ("Shift+F6",),
        ),
        Command(
            "view.full_screen",
            tr("Full screen on or off"),
            desk.toggle_full_screen,
            ("F11",),
            ("Meta+Ctrl+F",),
        ),
        Command(
            "view.arrangement", tr("Request and response: beside or below"), look.turn_panes, ("Ctrl+Alt+L",)
        ),
        Command(
            "view.notices",
            tr("Messages of this session"),
            main(desk.notice_bell.show),
            ("Ctrl+Alt+N",),
        ),
        Command("view.log", tr("Log: what PostGUI noted of its own troubles"), desk.log_pages.show),
        Command("view.tree", tr("Go to the collections"), main(desk.focus_tree), ("Ctrl+Shift+E",)),
        Command(
            "environment.choose",
            tr("Choose environment"),
            main(desk.choose_environment),
            ("Ctrl+E",),
        ),
        Command("cookies.show", tr("Cookies…"), desk.show_cookies, ("Ctrl+Shift+K",)),
        Command(
            "environment.manage",
            tr("Manage environments…"),
            desk.environment_actions.manage,
            ("Ctrl+Shift+M",),
        ),
    )


def _look_commands(desk: "Desk") -> tuple[Command, ...]:
    look = desk.appearance
    return (
        Command("theme.light", tr("Light theme"), lambda: look.set_theme("light")),
        Command("theme.dark", tr("Dark theme"), lambda: look.set_theme("dark")),
        Command("theme.system", tr("Theme as the system"), lambda: look.set_theme("system")),
        Command("zoom.in", tr("Larger text"), lambda: look.zoom("in"), ("Ctrl++", "Ctrl+=")),
        Command("zoom.out", tr("Smaller text"), lambda: look.zoom("out"), ("Ctrl+-",)),
        Command("zoom.reset", tr("Normal text size"), lambda: look.zoom("reset"), ("Ctrl+0",)),
    )


def _window_commands(desk: "Desk") -> tuple[Command, ...]:
    main = partial(_in_main, desk)
    actions = desk.tree_actions
    return (
        Command("tree.undo", tr("Undo the last change in the tree"), actions.start_undo),
        Command("tree.redo", tr("Redo the last change in the tree"), actions.start_redo),
        Command("tree.trash", tr("Trash: restore what was deleted, or empty it…"), actions.trash.start),
        Command("privacy.switch", tr("Private mode on or off"), desk.privacy.toggle, ("Ctrl+Shift+P",)),
        Command("history.clear", tr("Clear the history…"), desk.history_actions.clear),
        Command("help.news", tr("What’s new"), desk.help.show_news),
        Command("help.about", tr("About PostGUI"), desk.help.show_about),
        Command(
            "workspace.choose",
            tr("Switch to another workspace"),
            main(desk.workspaces.open_menu),
            ("Ctrl+Alt+W",),
        ),
        Command("workspace.new", tr("New workspace…"), desk.workspaces.create),
        Command("workspace.rename", tr("Rename this workspace…"), desk.workspaces.rename),
        Command("workspace.delete", tr("Delete this workspace"), desk.workspaces.delete),
        Command("settings.show", tr("Settings…"), desk.settings.start, ("Ctrl+,",)),
        Command("settings.file", tr("Open the settings file"), desk.settings.open_file),
        Command("help.shortcuts", tr("Keyboard shortcuts"), desk.show_shortcuts, ("F1",)),
        Command("app.quit", tr("Quit"), desk.quit, ("Ctrl+Q",)),
    )
