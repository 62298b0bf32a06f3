"""Comparing responses in the real window, after really sending."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit

from postgui.model.request import Request
from postgui.ui.response.diff_dialog import DiffDialog
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.waiting import until


async def compared(opened: OpenWindow) -> DiffDialog:
    await until(lambda: opened.window.findChild(DiffDialog), what="the comparison")
    dialog = opened.window.findChild(DiffDialog)
    assert dialog is not None
    await until(lambda: dialog.body.model.shown, what="its lines")
    return dialog


async def send_twice(opened: OpenWindow, playground: str) -> None:
    tab = opened.desk.opener.new_request(Request(url=f"{playground}/anything/compared?page=1"))
    for page in (1, 2):
        tab.draft.edit(replace(tab.draft.current, url=f"{playground}/anything/compared?page={page}"))
        tab.send()
        await opened.answered(tab)


def test_with_the_response_before(run_qt, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            await send_twice(opened, playground)
            keeper = opened.tab.response_pane.keeper
            assert keeper is not None
            keeper.compare_before.trigger()
            dialog = await compared(opened)
            changed = {change.path: (change.before, change.after) for change in dialog.changes.changes}
            assert changed["$['query'][0][1]"] == ('"1"', '"2"')
            assert dialog.before_name.full_text().startswith("The response before, 200 OK")

    run_qt(scenario())


@pytest.mark.parametrize(
    ("typed", "name"), [("Example", "Example: 200 OK"), ("Tab:", "Tab: "), ("compared", "GET ")]
)
def test_with_what_is_found_in_the_list(run_qt, qtbot, data_dir, playground, typed, name):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            other = opened.desk.opener.new_request(Request(url=f"{playground}/anything/other"))
            other.send()
            await opened.answered(other)
            await send_twice(opened, playground)
            keeper = opened.tab.response_pane.keeper
            assert keeper is not None
            keeper.example.trigger()
            await until(lambda: opened.tab.draft.current.examples, what="the example")
            await until(lambda: len(opened.window.sidebar.history.model.entries()) == 3, what="the history")
            keeper.compare.trigger()
            chooser = opened.desk.comparing.chooser
            assert chooser is not None
            qtbot.keyClicks(chooser.field, typed)
            wanted = name if typed != "compared" else "/anything/compared"
            await until(lambda: wanted in _first(chooser), what="it is found")
            if typed == "compared":  # twice in the history, and one of them is what is shown
                assert len([row for row in _rows(chooser) if "Tab" not in row and wanted in row]) == 1
            qtbot.keyClick(chooser.field, Qt.Key.Key_Return)
            dialog = await compared(opened)
            assert dialog.before_name.full_text().startswith(name)

    run_qt(scenario())


def _rows(chooser) -> list[str]:
    model = chooser.model
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def _first(chooser) -> str:
    return str(chooser.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_with_a_file_and_another_one_in_the_same_window(run_qt, qtbot, data_dir, playground, tmp_path: Path):
    path = tmp_path / "kept.json"
    path.write_text('{"args": {"page": "7"}}', "utf-8")

    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            await send_twice(opened, playground)
            keeper = opened.tab.response_pane.keeper
            assert keeper is not None
            keeper.compare.trigger()
            chooser = opened.desk.comparing.chooser
            assert chooser is not None
            qtbot.keyClicks(chooser.field, "file")
            qtbot.keyClick(chooser.field, Qt.Key.Key_Return)
            await until(lambda: opened.window.findChild(QFileDialog), what="the question which file")
            question = opened.window.findChild(QFileDialog)
            assert question is not None
            name = question.findChild(QLineEdit)
            assert name is not None
            name.setText(str(path))
            question.accept()
            dialog = await compared(opened)
            assert dialog.before_name.full_text() == "kept.json"
            assert not [each for each in dialog.head.changes if each.path == "Status"]
            dialog.other.click()
            await until(lambda: chooser.isVisible() and chooser.model.rowCount() == 2, what="the list again")
            qtbot.keyClick(chooser.field, Qt.Key.Key_Down)
            qtbot.keyClick(chooser.field, Qt.Key.Key_Return)
            await until(lambda: dialog.before_name.full_text() != "kept.json", what="the other one")
            assert len(opened.window.findChildren(DiffDialog)) == 1

    run_qt(scenario())


def test_two_of_the_history(run_qt, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            await send_twice(opened, playground)
            history = opened.window.sidebar.history
            await until(lambda: len(history.model.entries()) == 2, what="both are recorded")
            view = history.view
            entries = history.model.entries()
            assert not _compare(view, entries[0]).isEnabled()
            view.selectAll()
            action = _compare(view, entries[0])
            assert action.isEnabled()
            action.trigger()
            dialog = await compared(opened)
            changed = {change.path: (change.before, change.after) for change in dialog.changes.changes}
            assert changed["$['query'][0][1]"] == ('"1"', '"2"')

    run_qt(scenario())


def _compare(view, entry):
    actions = view.build_menu(entry).actions()
    return next(action for action in actions if action.text().startswith("Compare"))
