"""All settings on one page, in the real window: searched, changed live, shown with where they come from."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QComboBox

from postgui.model.request import Request
from postgui.storage.setting import SettingsStore
from postgui.ui.collection.tab import FolderTab
from postgui.ui.editor.code_look import CodeChoice, current_code_look
from postgui.ui.editor.code_view import CodeView
from postgui.ui.request.setting_row import SettingRow
from postgui.ui.settings.settings_page import SettingsPage
from postgui.ui.theme import current_theme
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.waiting import until

LEFT = Qt.MouseButton.LeftButton


def settings_page(opened: OpenWindow, qtbot) -> SettingsPage:
    qtbot.keyClick(opened.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    page = opened.window.area.current()
    assert isinstance(page, SettingsPage)
    return page


def pick(row: SettingRow, text: str) -> None:
    """Choose a value in a row as a person does."""
    assert isinstance(row.control, QComboBox)
    at = row.control.findText(text)
    assert at >= 0, [row.control.itemText(each) for each in range(row.control.count())]
    row.control.setCurrentIndex(at)
    row.control.activated.emit(at)


def shown(page: SettingsPage) -> list[str]:
    return [name for name, row in page.form.rows.items() if not row.isHidden()]


def test_editors_follow_their_settings_at_once(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = opened.desk.opener.new_request(Request(method="POST", url="http://example.org"))
            tab.request_pane.show_tab("Scripts")
            code = tab.request_pane.scripts.editor.code
            letters, tab_px = code.font().pixelSize(), code.tabStopDistance()
            page = settings_page(opened, qtbot)
            pick(page.form.rows["tab_width"], "8")
            await until(lambda: code.tabStopDistance() == 2 * tab_px, what="tabs are wider")
            pick(page.form.rows["wrap_lines"], "Off")
            no_wrap = CodeView.LineWrapMode.NoWrap
            await until(lambda: code.lineWrapMode() == no_wrap, what="lines are not wrapped")
            pick(page.form.rows["show_whitespace"], "On")
            spaces = QTextOption.Flag.ShowTabsAndSpaces
            await until(lambda: spaces in code.document().defaultTextOption().flags(), what="dots for spaces")
            pick(page.form.rows["code_px"], "18 px")
            await until(lambda: code.font().pixelSize() == 18, what="larger letters")
            assert letters == 12
            other = opened.desk.opener.new_request(Request(url="http://example.org"))
            other.request_pane.show_tab("Scripts")
            later = other.request_pane.scripts.editor.code
            assert later.lineWrapMode() == no_wrap
            assert later.font().pixelSize() == 18
            current_theme().set_code_px(12)
            current_code_look().choose(CodeChoice())

    run_qt(scenario())


def test_a_setting_is_found_changed_at_once_kept_and_reset(run_qt, qtbot, data_dir):
    file = data_dir / "settings.toml"
    data_dir.mkdir(exist_ok=True)
    file.write_text("# mine\n[other]\nx = 1 # kept\n")

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            page = settings_page(opened, qtbot)
            assert page.bar.field.hasFocus()
            qtbot.keyClicks(page.bar.field, "text size")
            assert shown(page) == ["scale"]
            row = page.form.rows["scale"]
            assert row.inherited_text() == "The default: 100 %"
            pick(row, "125 %")
            await until(lambda: current_theme().scale == 1.25, what="the text is larger")
            assert row.inherited_text() == "Instead of the default, 100 %"
            await until(lambda: "scale = 1.25" in file.read_text(), what="the file has it")
            assert "# mine\n[other]\nx = 1 # kept" in file.read_text()
            qtbot.mouseClick(row.reset, LEFT)
            await until(lambda: current_theme().scale == 1.0, what="the text is as it was")
            await until(lambda: "scale" not in file.read_text(), what="it is taken out again")
            page.bar.field.setText("nothing is called so")
            assert page.form.nothing.isVisible()

    run_qt(scenario())


def test_the_workspace_beats_the_program_and_a_collection_both(run_qt, qtbot, data_dir, playground, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            root = (await opened.context.collections.create(tmp_path / "api", "API")).path
            page = settings_page(opened, qtbot)
            row = page.form.rows["follow_redirects"]
            pick(row, "Off")
            await until(lambda: opened.context.settings.requests.follow_redirects is False)
            qtbot.mouseClick(page.bar.workspace, LEFT)
            assert row.inherited_text() == "Off, from the settings of the program"
            pick(row, "On")
            await until(lambda: opened.context.settings.requests.follow_redirects is True)
            assert row.inherited_text() == "Instead of Off, from the settings of the program"
            qtbot.mouseClick(page.bar.application, LEFT)
            assert row.inherited_text() == "The workspace has its own: On"
            page.bar.collections.setCurrentIndex(1)
            page.bar.collections.activated.emit(1)
            assert "theme" not in shown(page)
            assert "connect_to" in shown(page)
            assert row.inherited_text() == "On, from the workspace"
            pick(row, "Off")
            text = root / "opencollection.yml"
            await until(lambda: "followRedirects: false" in text.read_text(), what="the collection's file")
            assert row.inherited_text() == "Instead of On, from the workspace"

            own = opened.desk.opener.new_request(Request(url=f"{playground}/redirect/1"))
            await until(lambda: own._surroundings.inherited.settings, what="what is inherited")
            assert own._surroundings.inherited.settings["follow_redirects"].origin == "the workspace"
            own.send()
            await opened.answered(own)
            assert own.exchange is not None
            assert own.exchange.response is not None
            assert own.exchange.response.status == 200
            stored = await opened.context.collections.create_request(
                root, Request("Moved", url=f"{playground}/redirect/1")
            )
            tab = await opened.desk.opener.open_path(stored.path)
            tab.send()
            await opened.answered(tab)
            assert tab.exchange is not None
            assert tab.exchange.response is not None
            assert tab.exchange.response.status == 302

    run_qt(scenario())


def test_what_an_editor_writes_counts_at_once_and_mistakes_are_told_with_their_line(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            page = settings_page(opened, qtbot)
            file = data_dir / "settings.toml"
            file.write_text('[look]\ntheme = "dark"\nscale = "big"\n')
            await until(lambda: current_theme().dark, what="the theme follows the file")
            assert page.form.rows["theme"].control.currentText() == "Dark"  # type: ignore[attr-defined]
            assert "line 3" in page.note.label.text()
            assert "look.scale" in page.note.label.text()
            assert current_theme().scale == 1.0
            file.write_text('[look]\ntheme = "light"\n')
            await until(lambda: not page.note.isVisible(), what="the note is gone")
            assert not current_theme().dark

    run_qt(scenario())


def test_a_change_leaves_a_file_with_a_mistake_as_it_is_and_says_so(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            page = settings_page(opened, qtbot)
            file = data_dir / "settings.toml"
            damaged = '# mine\n[look]\nscale = "big\n[shortcuts]\n"tab.close" = "Ctrl+F4"\n'
            file.write_text(damaged)
            pick(page.form.rows["theme"], "Dark")
            notices = opened.window.notices.notices
            await until(
                lambda: any("could not be kept" in each.title.text() for each in notices()),
                what="it is told",
            )
            assert current_theme().dark  # until the program ends
            await until(lambda: "line 3" in page.note.label.text(), what="the page says where")
            assert file.read_text() == damaged
            assert [path.name for path in data_dir.glob("settings*")] == ["settings.toml"]

    run_qt(scenario())


def test_a_password_stays_out_of_the_file_and_what_is_typed_last_is_kept(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            page = settings_page(opened, qtbot)
            qtbot.keyClicks(page.form.rows["proxy_password"].control, "hunter2")
            qtbot.keyClicks(page.form.rows["proxy_bypass"].control, "*.internal")
        assert "hunter2" not in (data_dir / "settings.toml").read_text()

    run_qt(scenario())
    assert SettingsStore(data_dir).requests.proxy_bypass == "*.internal"
    assert SettingsStore(data_dir).requests.proxy_password is None


def test_the_page_comes_back_and_its_doors_lead_on(run_qt, qtbot, data_dir):
    async def first() -> None:
        async with open_window(data_dir) as opened:
            settings_page(opened, qtbot)

    async def second() -> None:
        async with open_window(data_dir) as opened:
            (page,) = opened.window.area.pages_of(SettingsPage)
            assert not opened.window.area.pages_of(FolderTab)
            qtbot.mouseClick(page.form.doors["private"].button, LEFT)
            assert opened.context.privacy.on

    run_qt(first())
    run_qt(second())


def test_a_message_about_the_file_goes_when_the_file_is_mended(run_qt, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            file = opened.context.settings.paths["application"]
            file.write_text("[look]\ntheme = 5\n")
            await until(opened.window.notices.notices, what="it is told")
            (notice,) = opened.window.notices.notices()
            assert "look.theme" in notice.title.text()
            file.write_text('[look]\ntheme = "dark"\n')
            await until(lambda: not opened.window.notices.notices(), what="it is no longer so")
            assert current_theme().mode == "dark"
            file.write_text("")
            await until(lambda: current_theme().mode == "system", what="as before")

    run_qt(scenario())
