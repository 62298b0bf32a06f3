"""A theme of one's own in the window: begun from the menu, chosen, wrong, kept over a restart."""

from pathlib import Path

from PySide6.QtGui import QAction

from postgui.storage.theme_folder import ThemeFolder
from postgui.ui.settings_menu import SettingsMenu
from postgui.ui.theme import current_theme
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.qt_loop import RunQt
from tests.support.waiting import until


def entry(menu: SettingsMenu, text: str) -> QAction | None:
    return next((each for each in menu.themes.actions() if each.text() == text), None)


async def choose(opened: OpenWindow, name: str) -> None:
    menu = opened.desk.settings_menu
    menu.aboutToShow.emit()
    await until(lambda: entry(menu, name), what=f"{name} is in the menu")
    action = entry(menu, name)
    assert action is not None
    action.trigger()


def test_is_begun_chosen_and_remembered(run_qt: RunQt, data_dir: Path) -> None:
    folder = ThemeFolder(data_dir)
    theme = current_theme()
    theme._read_theme = folder.read  # as the program makes it

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await choose(opened, "&New theme file…")
            await until(folder.names, what="the file")
            path = folder.path / "My theme.toml"
            path.write_text('base = "dark"\n\n[colors]\naccent = "#b45309"\n')
            await choose(opened, "My theme")
            assert theme.color("accent").name() == "#b45309"
            settings = data_dir / "settings.toml"
            await until(lambda: settings.exists() and "My theme" in settings.read_text(), what="it is kept")
            path.write_text('base = "dark"\n\n[colors]\naccent = "amber"\n')
            await choose(opened, "My theme")
            said = [notice.text.text() for notice in opened.window.notices.notices()]
            assert any("Line 4: accent" in text for text in said), said
            assert "Open folder" in [notice.action.text() for notice in opened.window.notices.notices()]
            await choose(opened, "Light")
            await until(lambda: "light" in settings.read_text(), what="light is kept")

    try:
        run_qt(scenario())
    finally:
        theme._read_theme = None
        theme.set_mode("light")
