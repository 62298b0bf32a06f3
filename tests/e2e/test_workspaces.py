"""Workspaces in the real window: each has its own collections and tabs, and none of them is lost."""

import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postgui.app.start import RunningWindow, WindowOptions, run_workspaces
from postgui.model.request import Request
from postgui.services.workspaces import Workspaces, WorkspaceWish
from postgui.storage.process_lock import ProcessLock
from postgui.ui.dialogs.workspace_name import WorkspaceNameDialog
from postgui.ui.main_window import MainWindow
from postgui.ui.request.tab import RequestTab
from postgui.ui.session import peek_workspace
from postgui.ui.theme import current_theme
from tests.support.waiting import emitted, until

LEFT = Qt.MouseButton.LeftButton
Step = Callable[[RunningWindow], Awaitable[None]]


@pytest.fixture
def visit(run_qt, data_dir: Path):
    """Run steps, each in the window that the one before made come; after the last the program ends."""

    def run(*steps: Step, workspace: str = "Default") -> None:
        left = list(steps)

        async def job(running: RunningWindow) -> int | None:
            await left.pop(0)(running)
            return None if left else 0

        async def scenario() -> int:
            QApplication.setQuitOnLastWindowClosed(False)  # as the program
            window = MainWindow(current_theme())
            window.show()
            await emitted(window.first_painted)
            options = WindowOptions(data_dir, job, workspace=workspace)
            return await run_workspaces(window, current_theme(), options, lambda _window: None)

        assert run_qt(scenario()) == 0
        assert not left

    return run


async def name_it(running: RunningWindow, qtbot, name: str) -> None:
    """Type a name into the dialog that is open, and accept it."""
    window = running.desk.window
    await until(lambda: window.findChildren(WorkspaceNameDialog), what="the dialog")
    (dialog,) = window.findChildren(WorkspaceNameDialog)
    dialog.name.clear()
    qtbot.keyClicks(dialog.name, name)
    assert dialog.accept_button.isEnabled(), dialog.wrong.text()
    qtbot.mouseClick(dialog.accept_button, LEFT)


def tabs(running: RunningWindow) -> list[str]:
    return [tab.draft.current.url for tab in running.desk.area.pages_of(RequestTab)]


def test_each_workspace_has_its_own_tabs_and_collections(visit, qtbot, data_dir, tmp_path):
    async def at_home(running: RunningWindow) -> None:
        await running.context.collections.create(tmp_path / "api", "API")
        running.desk.opener.new_request(Request(url="http://home.test"))
        running.desk.workspaces.create()
        await name_it(running, qtbot, "Work")

    async def at_work(running: RunningWindow) -> None:
        assert running.desk.window.top_bar.workspace.text() == "Work"
        assert tabs(running) == []
        assert running.context.collections.roots() == ()
        running.desk.opener.new_request(Request(url="http://work.test"))
        assert running.desk.workspaces.names == ("Default", "Work")
        entries = running.desk.workspaces.menu.actions()
        action = next(each for each in entries if each.text().replace("&", "") == "Default")
        action.trigger()

    async def home_again(running: RunningWindow) -> None:
        assert tabs(running) == ["http://home.test"]
        assert [root.name for root in running.context.collections.roots()] == ["API"]
        running.desk.workspaces.switch("Work")

    async def work_again(running: RunningWindow) -> None:
        assert tabs(running) == ["http://work.test"]

    visit(at_home, at_work, home_again, work_again)
    assert peek_workspace(data_dir / "workspaces") == "Work"


def test_a_deleted_workspace_comes_back_whole_and_collections_stay(visit, qtbot, data_dir, tmp_path):
    async def doomed(running: RunningWindow) -> None:
        await running.context.collections.create(tmp_path / "api", "API")
        running.desk.opener.new_request(Request(url="http://kept.test"))
        await until(lambda: not running.desk.leaving.unkept(), what="the edits are on disk")
        running.desk.workspaces.delete()

    async def elsewhere(running: RunningWindow) -> None:
        assert running.context.workspace == "Default"
        assert not (data_dir / "workspaces" / "Work").exists()
        assert (tmp_path / "api" / "opencollection.yml").exists()
        (notice,) = running.desk.notices.notices()
        qtbot.mouseClick(notice.action, LEFT)

    async def back(running: RunningWindow) -> None:
        assert running.context.workspace == "Work"
        assert tabs(running) == ["http://kept.test"]
        assert [root.name for root in running.context.collections.roots()] == ["API"]

    (data_dir / "workspaces" / "Work").mkdir(parents=True)
    visit(doomed, elsewhere, back, workspace="Work")


def test_a_workspace_is_renamed_with_all_that_is_in_it(visit, qtbot, data_dir):
    async def before(running: RunningWindow) -> None:
        running.desk.opener.new_request(Request(url="http://kept.test"))
        running.desk.workspaces.rename()
        await name_it(running, qtbot, "Private & small")

    async def after(running: RunningWindow) -> None:
        assert running.context.workspace == "Private & small"
        assert tabs(running) == ["http://kept.test"]
        assert not (data_dir / "workspaces" / "Default").exists()

    visit(before, after)


async def test_what_another_window_has_open_is_neither_renamed_nor_deleted(data_dir):
    place = data_dir / "workspaces" / "Work"
    lock = ProcessLock(place / "windows" / "beside" / "window.lock")
    assert lock.take()
    workspaces = Workspaces(data_dir, "Work")
    for wish in (WorkspaceWish("rename", "Other"), WorkspaceWish("delete")):
        arrival = await workspaces.carry_out(wish)
        assert arrival.workspace == "Work"
        assert arrival.problem is not None
        assert arrival.problem.kind == "workspace-in-use"
    lock.release()
    assert place.is_dir()


@pytest.mark.parametrize("name", ["", " ", "a/b", "..", "con", "work", " Work"])
async def test_names_that_some_system_refuses_or_that_are_taken_are_told(data_dir, name):
    (data_dir / "workspaces" / "Work").mkdir(parents=True)
    arrival = await Workspaces(data_dir, "Work").carry_out(WorkspaceWish("create", name))
    assert arrival.problem is not None
    assert arrival.workspace == "Work"


def test_a_workspace_that_is_not_there_is_told_on_the_command_line(data_dir):
    (data_dir / "workspaces" / "Work").mkdir(parents=True)
    done = subprocess.run(
        [sys.executable, "-m", "postgui", "--data-dir", str(data_dir), "--workspace", "Wrok"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr == "There is no workspace Wrok. There are: Work.\n"
