"""Every command of the window, with its keys: one list for shortcuts, palette and help."""

from typing import TYPE_CHECKING

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


def _request_commands(desk: "Desk") -> tuple[Command, ...]:
    return (
        Command("request.send", "Send request", desk.send, ("Ctrl+Return", "Ctrl+Enter")),
        Command("request.save", "Save request", desk.save, ("Ctrl+S",)),
        Command("request.save_as", "Save request as…", desk.save_as, ("Ctrl+Shift+S",)),
        Command("request.new", "New request", desk.new_request, ("Ctrl+T", "Ctrl+N")),
        Command("request.url", "Edit the URL", desk.focus_url, ("Ctrl+L",)),
        Command("request.code", "Code…", desk.show_code, ("Ctrl+Shift+G",)),
    )


def _tab_commands(desk: "Desk") -> tuple[Command, ...]:
    return (
        Command("tab.close", "Close tab", desk.close_tab, ("Ctrl+W",)),
        Command("tab.reopen", "Reopen closed tab", desk.reopen_tab, ("Ctrl+Shift+T",)),
        *tab_commands(desk.area),
    )


def _collection_commands(desk: "Desk") -> tuple[Command, ...]:
    actions = desk.tree_actions
    return (
        Command("collection.new", "New collection…", actions.start_new_collection),
        Command("collection.open", "Open folder…", actions.start_open_folder, ("Ctrl+O",)),
        Command("collection.export", "Export…", desk.export, ("Ctrl+Shift+X",)),
        Command("collection.import", "Import…", desk.import_actions.start, ("Ctrl+I",)),
        Command("collection.folder", "New folder", actions.start_new_folder),
        Command("collection.sample", "Open the sample collection", desk.open_sample),
        Command("collection.run", "Run a collection or folder…", desk.run_collection, ("Ctrl+Shift+Return",)),
        Command("collection.monitor", "Monitor a collection or folder…", desk.monitor_collection),
        Command("collection.mock", "Mock server of a collection or folder…", desk.mock_collection),
        Command("collection.load", "Load test of a collection or folder…", desk.load_collection),
        Command(
            "collection.replace", "Find and replace in a collection…", desk.replacing.start, ("Ctrl+Shift+R",)
        ),
    )


def _view_commands(desk: "Desk") -> tuple[Command, ...]:
    parts = desk.pane_focus
    look = desk.appearance
    return (
        Command("view.jump", "Search or jump to", desk.open_palette, ("Ctrl+K",), listed=False),
        Command("view.history", "Search the history", desk.history_actions.search, ("Ctrl+Shift+H",)),
        Command("view.sidebar", "Show or hide the sidebar", desk.toggle_sidebar, ("Ctrl+B",)),
        Command("view.console", "Show or hide the console", desk.console.toggle, ("Ctrl+Alt+C",)),
        Command("view.next_part", "Next part of the window", parts.next, ("F6",)),
        Command(
            "view.previous_part",
            "Previous part of the window",
            parts.previous,
            ("Shift+F6",),
        ),
        Command("view.full_screen", "Full screen on or off", desk.toggle_full_screen, ("F11",)),
        Command(
            "view.arrangement", "Request and response: beside or below", look.turn_panes, ("Ctrl+Alt+L",)
        ),
        Command("view.notices", "Messages of this session", desk.notice_bell.show, ("Ctrl+Alt+N",)),
        Command("view.log", "Log: what PostGUI noted of its own troubles", desk.log_pages.show),
        Command("view.tree", "Go to the collections", desk.focus_tree, ("Ctrl+Shift+E",)),
        Command("environment.choose", "Choose environment", desk.choose_environment, ("Ctrl+E",)),
        Command("cookies.show", "Cookies…", desk.show_cookies, ("Ctrl+Shift+K",)),
        Command(
            "environment.manage",
            "Manage environments…",
            desk.environment_actions.manage,
            ("Ctrl+Shift+M",),
        ),
    )


def _look_commands(desk: "Desk") -> tuple[Command, ...]:
    look = desk.appearance
    return (
        Command("theme.light", "Light theme", lambda: look.set_theme("light")),
        Command("theme.dark", "Dark theme", lambda: look.set_theme("dark")),
        Command("theme.system", "Theme as the system", lambda: look.set_theme("system")),
        Command("zoom.in", "Larger text", lambda: look.zoom("in"), ("Ctrl++", "Ctrl+=")),
        Command("zoom.out", "Smaller text", lambda: look.zoom("out"), ("Ctrl+-",)),
        Command("zoom.reset", "Normal text size", lambda: look.zoom("reset"), ("Ctrl+0",)),
    )


def _window_commands(desk: "Desk") -> tuple[Command, ...]:
    actions = desk.tree_actions
    return (
        Command("tree.undo", "Undo the last change in the tree", actions.start_undo),
        Command("tree.redo", "Redo the last change in the tree", actions.start_redo),
        Command("tree.trash", "Trash: restore what was deleted, or empty it…", actions.trash.start),
        Command("privacy.switch", "Private mode on or off", desk.privacy.toggle, ("Ctrl+Shift+P",)),
        Command("history.clear", "Clear the history…", desk.history_actions.clear),
        Command("help.news", "What’s new", desk.help.show_news),
        Command("help.about", "About PostGUI", desk.help.show_about),
        Command(
            "workspace.choose", "Switch to another workspace", desk.workspaces.open_menu, ("Ctrl+Alt+W",)
        ),
        Command("workspace.new", "New workspace…", desk.workspaces.create),
        Command("workspace.rename", "Rename this workspace…", desk.workspaces.rename),
        Command("workspace.delete", "Delete this workspace", desk.workspaces.delete),
        Command("settings.show", "Settings…", desk.settings.start, ("Ctrl+,",)),
        Command("settings.file", "Open the settings file", desk.settings.open_file),
        Command("help.shortcuts", "Keyboard shortcuts", desk.show_shortcuts, ("F1",)),
        Command("app.quit", "Quit", desk.quit, ("Ctrl+Q",)),
    )
