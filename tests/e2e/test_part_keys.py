"""Keys inside parts of the window, changed by the person: they work where they belong, and nowhere else."""

import gc
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication

from postgui.model.request import Body, Param, Request
from postgui.ui.app_object import the_only
from postgui.ui.dialogs.shortcut_list import Role
from postgui.ui.dialogs.shortcuts import ShortcutsDialog
from postgui.ui.editor.code_editor import CodeEditor
from postgui.ui.key_rules import effective_keys
from postgui.ui.part_actions import PartKeyMap
from postgui.ui.part_keys import PART_KEYS
from postgui.ui.request.pair_view import PairView
from tests.e2e.open_window import OpenWindow, open_window
from tests.e2e.test_environments import opened_editor
from tests.e2e.test_pick_window import answered, view_of
from tests.e2e.test_shortcuts import CTRL, LEFT, SHIFT, press, the_list
from tests.e2e.test_tree import order, request, write
from tests.support.waiting import until

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture(autouse=True)
def _forget() -> Iterator[None]:
    """The keys are the application's: give the next test those that things come with."""
    yield
    the_only(PartKeyMap).tell({each.id: each.shortcuts for each in PART_KEYS})
    gc.collect()  # each test's closed qasync loop holds Qt timers that no other thread may free


async def rebind(
    opened: OpenWindow, qtbot: Any, label: str, section: str, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> str:
    """Give something other keys, as a person does; what the list said of them before they were taken."""
    dialog = the_list(opened)
    dialog.choose_row(label, section)
    qtbot.mouseClick(dialog.change, LEFT)
    qtbot.keyClick(dialog.recorder, key, modifiers)
    said = dialog.clash.text()
    called = dialog.view.called()
    before = opened.desk.shortcuts.bindings.keys(called)
    qtbot.mouseClick(dialog.use, LEFT)
    await until(lambda: opened.desk.shortcuts.bindings.keys(called) != before, what="it has the keys")
    dialog.close()
    await until(lambda: not opened.window.findChildren(ShortcutsDialog), what="the list is closed")
    await opened.activate()
    return said


def xml_editor(opened: OpenWindow) -> CodeEditor:
    """The editor of a body in a new tab, with the keyboard in it."""
    tab = opened.desk.opener.new_request(Request(method="POST", body=Body("xml", "<a/>")))
    tab.request_pane.show_tab("Body")
    editor = next(each for each in tab.request_pane.body.findChildren(CodeEditor) if each.isVisible())
    editor.setFocus()
    return editor


def test_a_key_of_the_editor_is_another_one_at_once_and_after_a_restart(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            said = await rebind(opened, qtbot, "Comment out or in", "Editors", Qt.Key.Key_J, CTRL | SHIFT)
            assert said == ""
            await use(opened)

    async def again() -> None:
        async with open_window(data_dir) as opened:
            await use(opened)

    async def use(opened: OpenWindow) -> None:
        editor = xml_editor(opened)
        press(qtbot, Qt.Key.Key_Slash, CTRL)
        assert editor.text() == "<a/>"
        press(qtbot, Qt.Key.Key_J, CTRL | SHIFT)
        assert editor.text() == "<!-- <a/> -->"

    run_qt(scenario())
    run_qt(again())


def test_in_its_part_a_key_goes_before_the_command_that_has_it_and_the_list_says_so(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            said = await rebind(opened, qtbot, "Comment out or in", "Editors", Qt.Key.Key_T, CTRL)
            assert "don’t do: New request" in said
            row = next(row for row in the_list(opened).rows() if row.what == "Comment out or in")
            assert (row.keys, row.note) == (
                "Ctrl+T",
                "While the keyboard is there, these keys don’t do: New request. It came with Ctrl+/.",
            )
            (dialog,) = opened.window.findChildren(ShortcutsDialog)
            row = next(row for row in dialog.rows() if row.what == "New request")
            assert "they do: Comment out or in (Editors)" in row.note
            dialog.close()
            await opened.activate()
            editor = xml_editor(opened)
            press(qtbot, Qt.Key.Key_T, CTRL)
            assert editor.text() == "<!-- <a/> -->"
            assert len(opened.window.area.pages()) == 1
            opened.tab.url_bar.url.setFocus()
            press(qtbot, Qt.Key.Key_T, CTRL)
            assert len(opened.window.area.pages()) == 2

    run_qt(scenario())


def test_the_same_keys_clash_only_where_both_can_be_meant(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            dialog = the_list(opened)
            bindings = opened.desk.shortcuts.bindings
            assert [each.id for each in bindings.clashes("Ctrl+F", "editor.format")] == ["text.find"]
            assert bindings.clashes("Ctrl+G", "editor.format") == ()  # that is in texts of answers
            dialog.choose_row("Format", "Editors")
            qtbot.mouseClick(dialog.change, LEFT)
            qtbot.keyClick(dialog.recorder, Qt.Key.Key_F, CTRL)
            assert "Find (Editors and texts of answers)" in dialog.clash.text()
            assert dialog.use.text() == "Use anyway"
            for key, modifiers, why in (
                (Qt.Key.Key_C, CTRL, "Cut, copy, paste"),
                (Qt.Key.Key_J, NONE, "write a letter"),
            ):
                dialog.recorder.clear()
                qtbot.keyClick(dialog.recorder, key, modifiers)
                assert why in dialog.clash.text()
                assert not dialog.use.isEnabled()
            dialog.close()

    run_qt(scenario())


def test_pressing_keys_finds_everything_that_they_do(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            dialog = the_list(opened)
            qtbot.mouseClick(dialog.by_keys, LEFT)
            assert dialog.focusWidget() is dialog.pressed
            qtbot.keyClick(dialog.pressed, Qt.Key.Key_F, CTRL)
            assert [(row.what, row.section) for row in dialog.rows()] == [
                ("Find", "Editors and texts of answers"),
                ("Filter", "Tree of an answer"),
            ]
            qtbot.mouseClick(dialog.by_keys, LEFT)
            assert len(dialog.rows()) > 50
            dialog.close()

    run_qt(scenario())


def test_keys_that_stay_are_listed_with_their_reason(run_qt, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            dialog = the_list(opened)
            titles = [
                index.data()
                for index in (
                    dialog.view.model().index(at, 0) for at in range(dialog.view.model().rowCount())
                )
                if index.data(Role.IS_HEADING)
            ]
            assert (titles[0], titles[-1]) == ("Whole window", "Keys that stay as they are")
            dialog.choose_row("Select all")
            assert dialog.note.text() == "Your system edits texts with them."
            assert not dialog.change.isEnabled()
            dialog.close()

    run_qt(scenario())


def test_keys_in_the_file_that_a_part_cannot_have_are_told(run_qt, qtbot, data_dir):
    data_dir.mkdir(exist_ok=True)
    (data_dir / "settings.toml").write_text(
        '[shortcuts]\n"editor.comment" = "Ctrl+C"\n"editor.format" = "J"\n"editor.fold" = "Ctrl+K, Ctrl+F"\n'
        '"editor.coment" = "F5"\n"editor.replace" = "Ctrl+Shift+J"\n"text.find" = "Ctrl+Shift+J"\n'
    )

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            problems = opened.desk.shortcuts.bindings.problems()
            assert [each.what for each in problems] == [
                "editor.comment can’t have the keys Ctrl+C",
                "editor.format can’t have the keys J",
                "editor.fold can’t have the keys Ctrl+K, Ctrl+F",
                "There is no command editor.coment",
                "Ctrl+Shift+J are given to both editor.replace and text.find",
            ]
            assert "Perhaps editor.comment is meant" in problems[3].advice
            told = [each.accessibleName() for each in opened.desk.notices.notices()]
            assert any(problems[-1].what in each for each in told)
            editor = xml_editor(opened)
            press(qtbot, Qt.Key.Key_J, CTRL | SHIFT)
            assert editor.find_bar.isVisible()

    run_qt(scenario())


def test_menus_and_tips_of_parts_name_the_keys_of_now(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await rebind(opened, qtbot, "Format", "Editors", Qt.Key.Key_F8, NONE)
            editor = xml_editor(opened)
            menu = editor.createStandardContextMenu()
            editor._add_actions(menu)
            entries = {each.text(): each.shortcut().toString() for each in menu.actions()}
            assert entries["Format"] == "F8"
            assert entries["Comment out or in"] == "Ctrl+/"
            assert "(F8)" in opened.tab.request_pane.body.format.toolTip()
            menu.deleteLater()

    run_qt(scenario())


async def choose_keys(opened: OpenWindow, **keys: str) -> None:
    """Give things of parts other keys, as the settings file would; `__` stands for the dot of an id."""
    await opened.context.settings.set_shortcuts(
        {part_id.replace("__", "."): (each,) for part_id, each in keys.items()}
    )


def test_keys_of_the_tree_are_other_ones(run_qt, qtbot, data_dir, tmp_path):
    async def scenario() -> None:
        root = write(tmp_path / "api", {"A.yml": request("A", 1), "B.yml": request("B", 2)})
        async with open_window(data_dir) as opened:
            await opened.desk.tree_actions.open_collection(root)
            await choose_keys(
                opened,
                collections__rename="F4",
                collections__down="Ctrl+S",
                collections__duplicate="Ctrl+Shift+D",
                collections__delete="Backspace",
            )
            tree = opened.window.sidebar.tree
            tree.choose(root / "A.yml")
            tree.setFocus()
            press(qtbot, Qt.Key.Key_F2, NONE)
            assert not tree.is_renaming()
            press(qtbot, Qt.Key.Key_F4, NONE)
            assert tree.is_renaming()
            press(qtbot, Qt.Key.Key_Escape, NONE)
            press(qtbot, Qt.Key.Key_S, CTRL)
            await until(lambda: order(opened, root) == ["B", "A"], what="it moved down")
            press(qtbot, Qt.Key.Key_D, CTRL | SHIFT)
            await until(lambda: "A copy" in order(opened, root), what="a copy")
            tree.choose(root / "B.yml")
            entries = {each.text(): each.shortcut().toString() for each in tree_entries(opened)}
            assert (entries["Rename"], entries["Delete"]) == ("F4", "Backspace")
            press(qtbot, Qt.Key.Key_Delete, NONE)
            press(qtbot, Qt.Key.Key_Backspace, NONE)
            await until(lambda: "B" not in order(opened, root), what="it is deleted")

    run_qt(scenario())


def tree_entries(opened: OpenWindow) -> list[QAction]:
    """The menu of the row under the cursor."""
    tree = opened.window.sidebar.tree
    node = tree.current_node()
    assert node is not None
    return tree.build_menu(node).actions()


def test_keys_of_a_table_are_other_ones_but_not_while_a_cell_is_written(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await choose_keys(opened, rows__delete="Ctrl+K", rows__down="Ctrl+J", rows__duplicate="Ctrl+D")
            params = (Param("a", "1"), Param("b", "2"))
            tab = opened.desk.opener.new_request(Request(params=params))
            tab.request_pane.show_tab("Params")
            (table,) = (each for each in tab.request_pane.findChildren(PairView) if each.isVisible())
            table.setFocus()
            table.setCurrentIndex(table.model().index(0, 1))

            def names() -> list[str]:
                return [param.name for param in tab.draft.current.params]

            press(qtbot, Qt.Key.Key_J, CTRL)
            assert names() == ["b", "a"]
            table.setCurrentIndex(table.model().index(0, 1))
            press(qtbot, Qt.Key.Key_D, CTRL)
            assert names() == ["b", "b", "a"]
            table.edit(table.model().index(0, 1))
            press(qtbot, Qt.Key.Key_J, CTRL)
            assert names() == ["b", "b", "a"]
            press(qtbot, Qt.Key.Key_Escape, NONE)
            table.setCurrentIndex(table.model().index(2, 1))
            press(qtbot, Qt.Key.Key_Delete, NONE)
            assert names() == ["b", "b", "a"]
            press(qtbot, Qt.Key.Key_K, CTRL)
            assert names() == ["b", "b"]
            assert not opened.desk.palette_box.isVisible()

    run_qt(scenario())


def test_keys_of_the_environments_are_other_ones_in_the_whole_dialog_or_in_its_list(
    run_qt, qtbot, data_dir, tmp_path
):
    async def scenario() -> None:
        root = write(tmp_path / "api", {"A.yml": request("A", 1)})
        async with open_window(data_dir) as opened:
            await opened.desk.tree_actions.open_collection(root)
            await opened.desk.opener.open_path(root / "A.yml")
            await choose_keys(opened, environments__duplicate="Ctrl+J", environments__delete="F4")
            editor = await opened_editor(opened, qtbot)
            assert editor.duplicate.toolTip() == "Duplicate (Ctrl+J)"
            assert editor.duplicate.accessibleName() == "Duplicate"
            assert editor.remove.toolTip() == "Delete (F4)"
            before = editor.list.count()
            qtbot.mouseClick(editor.add, LEFT)
            await until(lambda: editor.list.count() == before + 1, what="an environment")
            count = before + 1
            qtbot.keyClick(editor.list, Qt.Key.Key_D, CTRL)
            qtbot.keyClick(editor.list, Qt.Key.Key_J, CTRL)
            await until(lambda: editor.list.count() == count + 1, what="a copy")
            qtbot.keyClick(editor.list, Qt.Key.Key_Delete)
            qtbot.keyClick(editor.list, Qt.Key.Key_F4)
            await until(lambda: editor.list.count() == count, what="the copy is deleted")
            editor.close()

    run_qt(scenario())


def test_on_macos_nothing_comes_with_keys_that_the_system_has(run_qt, data_dir, monkeypatch):
    of_system = {
        *("Ctrl+H", "Ctrl+Alt+H", "Ctrl+M", "Ctrl+Alt+M", "Ctrl+Tab", "Ctrl+Shift+Tab", "Ctrl+Space"),
        *("Ctrl+Alt+Space", "Ctrl+`", "Ctrl+Shift+3", "Ctrl+Shift+4", "Ctrl+Shift+5", "Ctrl+Shift+Q"),
        *("Ctrl+Alt+D", "Ctrl+Alt+Esc", "F11"),
    }

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            with monkeypatch.context() as on_mac:
                on_mac.setattr("sys.platform", "darwin")
                called = opened.desk.shortcuts.bindings.called
                keys = {each.id: set(each.shortcuts) for each in called}
                effective = effective_keys(called, {})
            assert not {one: both for one, mine in keys.items() if (both := mine & of_system)}
            assert {one: set(mine) for one, mine in effective.items()} == keys  # none clash
            assert "Meta+Ctrl+F" in keys["view.full_screen"]
            assert "Ctrl+G" in keys["text.find_next"]

    run_qt(scenario())


def test_words_are_offered_by_key(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            editor = xml_editor(opened)
            assert editor.assist is not None
            offered: list[bool] = []
            editor.assist.offer = lambda: offered.append(True)  # type: ignore[method-assign]
            press(qtbot, Qt.Key.Key_Space, CTRL)
            assert offered == [True]
            assert editor.text() == "<a/>"

    run_qt(scenario())


def test_keys_of_an_answer_are_other_ones_in_its_text_and_in_its_tree(run_qt, qtbot, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            await choose_keys(
                opened,
                text__find="Ctrl+Shift+J",
                viewer__go_to="Ctrl+L",
                values__copy_path="Ctrl+Alt+P",
                values__filter="Ctrl+E",
            )
            tab = await answered(opened, playground)
            pretty = view_of(tab, "pretty")
            await until(lambda: pretty.document_pane and pretty.document_pane.opened, what="its text")
            pane = pretty.document_pane
            pane.view.setFocus()
            press(qtbot, Qt.Key.Key_F, CTRL)
            assert not pane.find_bar.isVisible()
            press(qtbot, Qt.Key.Key_J, CTRL | SHIFT)
            assert pane.find_bar.isVisible()
            press(qtbot, Qt.Key.Key_Escape, NONE)
            assert not pane.find_bar.isVisible()
            press(qtbot, Qt.Key.Key_L, CTRL)
            assert pane.goto_bar.isVisible()  # and the URL has not got the keyboard
            tree = view_of(tab, "tree")
            await until(lambda: tree.pane is not None and tree.pane.model.rowCount() > 0, what="its rows")
            tree.pane.table.setFocus()
            tree.pane.table.go_to(0)
            press(qtbot, Qt.Key.Key_P, CTRL | Qt.KeyboardModifier.AltModifier)
            assert QGuiApplication.clipboard().text() == "$"
            press(qtbot, Qt.Key.Key_E, CTRL)
            assert QApplication.focusWidget() is tree.pane.needle

    run_qt(scenario())


def test_a_running_request_is_cancelled_by_a_key_of_ones_own(run_qt, qtbot, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            await choose_keys(opened, request__cancel="Ctrl+.")
            tab = opened.desk.opener.new_request(Request(url=f"{playground}/delay/20"))
            tab.send()
            await until(lambda: tab.busy, what="it runs")
            tab.url_bar.url.setFocus()
            press(qtbot, Qt.Key.Key_Period, CTRL)
            await until(lambda: not tab.busy, what="it is cancelled, long before its answer")
            assert tab.exchange is None or tab.exchange.response is None

    run_qt(scenario())
