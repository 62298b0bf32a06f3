"""Keys of one's own, in the real window: recorded, told when they clash, kept, reset, printed."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel

from postgui.storage.setting import SettingsStore
from postgui.ui.command import Command
from postgui.ui.dialogs.shortcuts import ShortcutsDialog
from postgui.ui.key_rules import effective_keys
from postgui.ui.key_text import portable
from postgui.ui.tab_face import CloseButton
from postgui.ui.theme import current_theme
from postgui.ui.welcome import Welcome
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.waiting import until

LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(qtbot, key: Qt.Key, modifiers: Qt.KeyboardModifier = CTRL) -> None:
    qtbot.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key, modifiers)


def the_list(opened: OpenWindow) -> ShortcutsDialog:
    opened.desk.show_shortcuts()
    (dialog,) = opened.window.findChildren(ShortcutsDialog)
    return dialog


def keys_in(dialog: ShortcutsDialog, label: str) -> str:
    return next(row.keys for row in dialog.rows() if row.what == label)


def record(dialog: ShortcutsDialog, qtbot, label: str, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """Press keys for a command, as far as the decision."""
    dialog.choose_row(label)
    qtbot.mouseClick(dialog.change, LEFT)
    qtbot.keyClick(dialog.recorder, key, modifiers)


def test_keys_are_recorded_work_at_once_and_stay(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            dialog = the_list(opened)
            record(dialog, qtbot, "New request", Qt.Key.Key_J, CTRL)
            assert dialog.clash.text() == ""
            qtbot.mouseClick(dialog.use, LEFT)
            await until(lambda: keys_in(dialog, "New request") == "Ctrl+J", what="the list shows it")
            dialog.close()
            await opened.activate()
            press(qtbot, Qt.Key.Key_J)
            assert len(opened.window.area.pages()) == 1
            press(qtbot, Qt.Key.Key_T)
            assert len(opened.window.area.pages()) == 1

    async def again() -> None:
        async with open_window(data_dir) as opened:
            assert opened.desk.shortcuts.bindings.keys("request.new") == ("Ctrl+J",)
            dialog = the_list(opened)
            dialog.choose_row("New request")
            qtbot.mouseClick(dialog.reset, LEFT)
            await until(lambda: "Ctrl+T" in keys_in(dialog, "New request"), what="what it came with")
            dialog.close()

    run_qt(scenario())
    run_qt(again())
    assert SettingsStore(data_dir).shortcuts == {}


def test_the_command_whose_keys_are_pressed_is_marked_and_in_sight(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            dialog = the_list(opened)
            for what in [row.what for row in dialog.rows()[8:60:8]]:
                dialog.choose_row(what)
                if not dialog.change.isEnabled():
                    continue
                qtbot.mouseClick(dialog.change, LEFT)
                index = dialog.view.currentIndex()
                assert index.data() == what
                assert dialog.view.selectionModel().isSelected(index)
                assert dialog.view.viewport().rect().contains(dialog.view.visualRect(index))
                picture = dialog.view.viewport().grab().toImage()
                above_words = dialog.view.visualRect(index).topLeft() + QPoint(30, 3)
                assert picture.pixelColor(above_words) == current_theme().color("selection")
                qtbot.mouseClick(dialog.give_up, LEFT)
            dialog.close()

    run_qt(scenario())


def test_a_clash_is_told_and_taking_the_keys_leaves_the_other_without(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            dialog = the_list(opened)
            record(dialog, qtbot, "Export", Qt.Key.Key_S, CTRL)
            assert "Save request" in dialog.clash.text()
            assert dialog.use.text() == "Use anyway"
            qtbot.mouseClick(dialog.use, LEFT)
            await until(lambda: keys_in(dialog, "Export") == "Ctrl+S", what="it has the keys")
            assert keys_in(dialog, "Save request") == ""
            record(dialog, qtbot, "Save request", Qt.Key.Key_F, CTRL)
            assert "Find (Editors and texts of answers)" in dialog.clash.text()
            qtbot.mouseClick(dialog.give_up, LEFT)
            qtbot.mouseClick(dialog.reset_all, LEFT)
            await until(lambda: keys_in(dialog, "Save request") == "Ctrl+S", what="all are as they came")
            dialog.close()

    run_qt(scenario())


def test_the_list_is_searched_by_words_and_keys(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            dialog = the_list(opened)
            dialog.filter.setText("ctrl+w")
            assert [row.what for row in dialog.rows()] == ["Close tab"]
            dialog.filter.setText("rename, f")
            assert [(row.what, row.keys) for row in dialog.rows()] == [("Rename", "F2")]
            dialog.filter.setText("redo, in")
            dialog.choose_row("Redo, in the tree what was undone")
            assert not dialog.change.isEnabled()
            dialog.filter.setText("close")
            assert dialog.view.currentIndex().data() == dialog.rows()[0].what
            qtbot.keyClick(dialog.filter, Qt.Key.Key_Down)
            assert dialog.view.currentIndex().data() == dialog.rows()[1].what
            dialog.filter.setText("nothing like it")
            assert dialog.nothing.isVisible()
            qtbot.keyClick(dialog.filter, Qt.Key.Key_Escape)
            await until(lambda: not opened.window.findChildren(ShortcutsDialog), what="it is gone")

    run_qt(scenario())


def test_keys_from_the_file_count_and_nonsense_is_told(run_qt, qtbot, data_dir):
    data_dir.mkdir(exist_ok=True)
    (data_dir / "settings.toml").write_text(
        '[shortcuts]\n"tab.close" = "Ctrl+F4"\n"view.jump" = ["Ctrl+P"]\n'
        '"no.such" = "F5"\n"app.quit" = "Bla"\n'
    )

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            told = " ".join(each.accessibleName() for each in opened.desk.notices.notices())
            assert "no.such" in told
            assert "Bla" in told
            press(qtbot, Qt.Key.Key_P)
            assert opened.desk.palette_box.isVisible()

    run_qt(scenario())


def test_the_list_is_written_as_a_page_and_as_a_pdf(run_qt, data_dir, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            rows = the_list(opened).rows()
            for name in ("keys.html", "keys.pdf"):
                await opened.desk.shortcuts.write_sheet(rows, tmp_path / name)
            (dialog,) = opened.window.findChildren(ShortcutsDialog)
            dialog.close()

    run_qt(scenario())
    page = (tmp_path / "keys.html").read_text()
    assert "<td>Send request</td><td>Ctrl+Enter</td>" in page
    assert page.index("<h2>Editors</h2>") < page.index("<td>Comment out or in</td><td>Ctrl+/</td>")
    assert "Keys that stay as they are" in page
    assert (tmp_path / "keys.pdf").read_bytes().startswith(b"%PDF")


def test_no_command_comes_with_keys_of_another(run_qt, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            all_keys = [portable(keys) for command in opened.desk.commands for keys in command.shortcuts]
            assert "" not in all_keys
            assert len(all_keys) == len(set(all_keys))

    run_qt(scenario())


def test_what_the_person_chose_wins_over_what_something_came_with():
    commands = [
        Command("a", "A", lambda: None, ("Ctrl+A", "F3")),
        Command("b", "B", lambda: None, ("Ctrl+B",)),
        Command("c", "C", lambda: None),
    ]
    assert effective_keys(commands, {"b": ("ctrl+a",), "c": ("F3", "nonsense")}) == {
        "a": (),
        "b": ("Ctrl+A",),
        "c": ("F3",),
    }


def test_tooltips_menus_and_the_welcome_page_name_the_keys_that_were_chosen(run_qt, data_dir):
    chosen = {
        "request.save": "Ctrl+Alt+S",
        "request.send": "F5",
        "tab.close": "Ctrl+F4",
        "request.new": "Ctrl+J",
        "environment.manage": "F6",
        "environment.choose": "F7",
        "help.shortcuts": "F12",
        "view.notices": "F8",
        "collection.open": "F9",
    }

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            window, bindings = opened.window, opened.desk.shortcuts.bindings
            (welcome,) = window.findChildren(Welcome)
            welcome_words = [label.text() for label in welcome.findChildren(QLabel)]
            assert {"Ctrl+T", "F1"} <= set(welcome_words)
            tab = opened.desk.opener.new_request()
            for command_id, keys in chosen.items():
                bindings.choose(command_id, [keys])
            await until(
                lambda: all(bindings.keys(each) == (keys,) for each, keys in chosen.items()),
                what="all are chosen",
            )
            bar = tab.url_bar
            (close,) = window.findChildren(CloseButton)
            assert (bar.send.toolTip(), bar.save.toolTip()) == (
                "Send this request (F5)",
                "Save this request (Ctrl+Alt+S)",
            )
            assert close.toolTip() == "Close (Ctrl+F4)"
            assert window.area.strip.new.toolTip() == "New request (Ctrl+J)"
            assert window.status.notices.toolTip() == "Messages of this session (F8)"
            assert window.sidebar.empty.open.toolTip() == "Open folder (F9)"
            environment = window.top_bar.environment
            assert environment.toolTip() == "Environment of the current collection (F7)"
            assert environment.menu().actions()[-1].text() == "Manage environments…\tF6"
            assert "Press Send or F5" in " ".join(
                label.text() for label in tab.response_pane.findChildren(QLabel)
            )
            welcome_words = [label.text() for label in welcome.findChildren(QLabel)]
            assert {"Ctrl+J", "F12"} <= set(welcome_words)
            assert not {"Ctrl+T", "F1"} & set(welcome_words)

    run_qt(scenario())
