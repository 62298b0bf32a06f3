"""The palette in the real window: all there is by a few letters, what is chosen often ahead."""

from dataclasses import fields

from PySide6.QtCore import Qt

from postgui.model.collection import Environment
from postgui.model.preferences import OPTIONS
from postgui.model.request import Request, Settings
from postgui.storage.frecency import HALF_LIFE_S, FrecencyFile, weight
from postgui.ui.collection.tab import FolderTab
from postgui.ui.palette import PaletteItem, PaletteItems
from postgui.ui.request.setting_label import SETTING_LABELS
from postgui.ui.settings.options_form import OptionsForm
from postgui.ui.settings.settings_page import SettingsPage
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.waiting import until


def type_in(opened: OpenWindow, qtbot, text: str) -> list[str]:
    """Open the palette with its keys, type; the labels that it shows."""
    qtbot.keyClick(opened.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = opened.desk.palette_box
    assert palette.field.hasFocus()
    palette.field.setText(text)
    return [str(palette.model.index(row).data()) for row in range(palette.model.rowCount())]


def choose(opened: OpenWindow, qtbot) -> None:
    qtbot.keyClick(opened.desk.palette_box.field, Qt.Key.Key_Return)


def test_settings_docs_environments_and_workspaces_are_found(run_qt, qtbot, data_dir, tmp_path):
    (data_dir / "workspaces" / "Work").mkdir(parents=True)

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            root = (await opened.context.collections.create(tmp_path / "api", "Shop")).path
            await opened.context.environments.save(root, Environment("Staging"))
            stored = await opened.context.collections.create_request(root, Request("List", url="http://a"))
            await opened.desk.opener.open_path(stored.path)
            await opened.desk.workspaces.arrive(None)
            await until(lambda: opened.desk.display.environment_names, what="the environments")
            assert type_in(opened, qtbot, "staging")[0] == "Environment: Staging"
            choose(opened, qtbot)
            assert opened.desk.environments.active(stored.path) == "Staging"
            assert "Workspace: Work" in type_in(opened, qtbot, "work")
            assert type_in(opened, qtbot, "docs shop")[0] == "Docs: Shop"
            choose(opened, qtbot)
            await until(lambda: isinstance(opened.window.area.current(), FolderTab), what="the docs")
            assert type_in(opened, qtbot, "no proxy")[0] == "Setting: No proxy for"
            choose(opened, qtbot)
            page = opened.window.area.current()
            assert isinstance(page, SettingsPage)
            assert page.form.rows["proxy_bypass"].control.hasFocus()

    run_qt(scenario())


def test_what_is_chosen_often_comes_first_in_every_window_after(run_qt, qtbot, data_dir):
    async def first() -> None:
        async with open_window(data_dir) as opened:
            before = type_in(opened, qtbot, "theme")
            assert before.index("Light theme") < before.index("Theme as the system")
            palette = opened.desk.palette_box
            palette.view.setCurrentIndex(palette.model.index(before.index("Theme as the system")))
            choose(opened, qtbot)
            await until(lambda: opened.context.frecency.weight("command:theme.system") > 0.9)

    async def second() -> None:
        async with open_window(data_dir) as opened:
            assert type_in(opened, qtbot, "")[0] == "Theme as the system"
            assert type_in(opened, qtbot, "theme")[0] == "Theme as the system"

    run_qt(first())
    run_qt(second())


def test_a_request_made_a_moment_ago_is_found(run_qt, qtbot, data_dir, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            root = (await opened.context.collections.create(tmp_path / "api", "API")).path
            assert "Just made" not in type_in(opened, qtbot, "just made")
            opened.desk.palette_box.close_palette()
            await opened.context.collections.create_request(root, Request("Just made", url="http://a"))
            assert type_in(opened, qtbot, "just made")[0] == "Just made"

    run_qt(scenario())


def test_the_best_of_twelve_thousand_is_found_wherever_it_stands():
    items = [PaletteItem(f"List items {number}", lambda: None, method="GET") for number in range(12_000)]
    items[11_999] = PaletteItem("Refresh the session", lambda: None, method="POST")
    found = PaletteItems(items)
    assert found.best("rs")[0].label == "Refresh the session"
    assert found.best("post ref")[0].label == "Refresh the session"
    assert found.best("items 11998")[0].label == "List items 11998"
    assert found.best("xyz") == []
    assert len(found.best("i")) == 100


def test_two_windows_count_on_top_of_each_other_and_old_choices_fade(data_dir):
    one, two = FrecencyFile(data_dir), FrecencyFile(data_dir)
    one.add("a", 0.0)
    uses = two.add("a", 0.0)
    assert weight(uses, "a", 0.0) == 2.0
    assert weight(uses, "a", HALF_LIFE_S) == 1.0
    (data_dir / "palette.json").write_text('{"a": "x", "b": [1.0, 0.0], "c": [1')
    assert one.read() == {}


def test_settings_are_called_the_same_in_the_palette_and_on_their_page(theme, qtbot):
    form = OptionsForm(lambda: None)
    qtbot.addWidget(form)
    assert {name: form.rows[name].title() for name in SETTING_LABELS} == {
        name: label for name, (label, _section) in SETTING_LABELS.items()
    }
    assert set(SETTING_LABELS) == {each.name for each in fields(Settings)}
    assert {section for _label, section in SETTING_LABELS.values()} <= set(form.headings)
    assert set(form.rows) == {*SETTING_LABELS, *(option.name for option in OPTIONS)}


def test_a_url_or_a_command_that_is_typed_becomes_a_request(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            assert type_in(opened, qtbot, "http://localhost:1/x") == ["New request: http://localhost:1/x"]
            choose(opened, qtbot)
            assert opened.tab.draft.current.url == "http://localhost:1/x"
            assert opened.tab.url_bar.url.hasFocus()
            [offered] = type_in(opened, qtbot, "curl -X PUT http://localhost:2/y -d a=1")
            assert offered.startswith("New request: curl")
            choose(opened, qtbot)
            assert (opened.tab.draft.current.method, opened.tab.draft.current.url) == (
                "PUT",
                "http://localhost:2/y",
            )

    run_qt(scenario())
