"""The first minutes: three doors, what is new, and what runs here."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QLabel

from postgui.model.problem import Problem, ProblemError
from postgui.ui.dialogs.about import AboutDialog
from postgui.ui.dialogs.news import NewsDialog
from postgui.ui.importing.dialog import ImportDialog
from postgui.version import __version__
from tests.e2e.open_window import open_window
from tests.support.qt_loop import RunQt
from tests.support.waiting import until


def test_the_first_door_opens_the_playground_and_then_the_doors_are_gone(
    run_qt: RunQt, data_dir: Path, playground: str
) -> None:
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            welcome = opened.desk.first_run.welcome
            assert welcome.sample.isVisible()
            welcome.sample.setFocus()
            QTest.keyClick(welcome.sample, Qt.Key.Key_Space)
            await until(lambda: not welcome.sample.isEnabled(), what="the door says that it starts")
            assert any(label.text() == "Starting…" for label in welcome.sample.findChildren(QLabel))
            await until(opened.context.collections.roots, what="the sample collection")
            await until(lambda: not welcome.sample.isVisible(), what="the doors are gone")
            await until(welcome.sample.isEnabled, what="the door can be used again")
            tree = opened.window.sidebar.tree
            await until(lambda: opened.window.focusWidget() is tree, what="the tree has the keyboard")
            await until(opened.window.area.current, what="the request that the docs begin with")
            assert opened.tab.name() == "Create user"
            node = tree.current_node()
            assert node is not None
            assert node.name == "Create user"
            QTest.keyClick(tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            await opened.answered(opened.tab)

    run_qt(scenario())


def test_f6_comes_to_the_doors(run_qt: RunQt, data_dir: Path) -> None:
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            welcome = opened.desk.first_run.welcome
            opened.window.sidebar.empty.new.setFocus()
            QTest.keyClick(opened.window.sidebar.empty.new, Qt.Key.Key_F6)
            assert welcome.sample.hasFocus()
            QTest.keyClick(welcome.sample, Qt.Key.Key_F6)
            assert opened.window.top_bar.jump.hasFocus()

    run_qt(scenario())


def test_a_playground_that_can_not_start_leaves_its_door_open(run_qt: RunQt, data_dir: Path) -> None:
    async def fails() -> Path:
        raise ProblemError(Problem("The playground could not be started"))

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            door = opened.desk.first_run.welcome.sample
            opened.desk._open_sample = fails
            door.click()
            await until(opened.window.notices.notices, what="it is told")
            await until(door.isEnabled, what="the door can be used again")
            assert any(label.text() == "Try the playground" for label in door.findChildren(QLabel))

    run_qt(scenario())


def test_the_second_door_opens_the_import(run_qt: RunQt, data_dir: Path) -> None:
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            QTest.mouseClick(opened.desk.first_run.welcome.bring, Qt.MouseButton.LeftButton)
            await until(lambda: opened.window.findChild(ImportDialog), what="the dialog")
            dialog = opened.window.findChild(ImportDialog)
            assert dialog is not None
            dialog.reject()

    run_qt(scenario())


def test_an_update_is_noted_once_and_leads_to_the_changelog(run_qt: RunQt, data_dir: Path) -> None:
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            assert not opened.window.notices.notices(), "the first start of all is no update"
            await opened.context.remembered.note_version("0.0.1")
        async with open_window(data_dir) as opened:
            (notice,) = opened.window.notices.notices()
            assert __version__ in notice.title.text()
            QTest.mouseClick(notice.action, Qt.MouseButton.LeftButton)
            await until(lambda: opened.window.findChild(NewsDialog), what="what is new")
            dialog = opened.window.findChild(NewsDialog)
            assert dialog is not None
            assert __version__ in dialog.page.toPlainText()
            dialog.reject()
        async with open_window(data_dir) as opened:
            assert not opened.window.notices.notices()

    run_qt(scenario())


def test_about_copies_versions_for_a_report(run_qt: RunQt, data_dir: Path) -> None:
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            next(each for each in opened.desk.commands if each.id == "help.about").run()
            await until(lambda: opened.window.findChild(AboutDialog), what="the dialog")
            dialog = opened.window.findChild(AboutDialog)
            assert dialog is not None
            QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
            copied = QGuiApplication.clipboard().text()
            assert f"PostGUI: {__version__}" in copied
            assert "PySide6: " in copied
            assert str(data_dir) not in copied
            box = dialog.findChild(QDialogButtonBox)
            assert box is not None
            QTest.mouseClick(box.button(QDialogButtonBox.StandardButton.Close), Qt.MouseButton.LeftButton)

    run_qt(scenario())
