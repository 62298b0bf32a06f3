"""What the window tells of itself: messages to read again, its log, and what failed the last time."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from postgui.model.content import Content
from postgui.model.problem import Problem
from postgui.storage.crash_report import CrashReports
from postgui.storage.data_folder import DataFolder
from postgui.storage.log_file import LogFile
from postgui.ui.log_page import LogPage
from postgui.ui.notice_list import NoticeListDialog
from tests.e2e.open_window import open_window
from tests.support.builder import exchange
from tests.support.waiting import until

LEFT = Qt.MouseButton.LeftButton


def test_messages_are_counted_and_can_be_read_again(run_qt, qtbot, data_dir):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            bell = opened.window.status.notices
            told = len(opened.window.notices.past)
            opened.window.notices.show_done("Deleted Ping").dismiss()
            opened.window.show_problem(Problem("It broke", "Badly.", "Mend it.", detail="E1"))
            assert bell.text() == str(told + 2)
            qtbot.mouseClick(bell, LEFT)
            dialog = opened.desk.notice_bell.dialog
            assert dialog is not None
            assert bell.text() == ""
            assert "It broke\nBadly.\nMend it.\nDetail: E1" in dialog.list.item(0).text()
            assert "Deleted Ping" in dialog.list.item(1).text()
            opened.window.notices.show_done("Saved Ping")
            assert "Saved Ping" in dialog.list.item(0).text(), "it follows"
            qtbot.mouseClick(bell, LEFT)
            assert opened.desk.notice_bell.dialog is dialog, "there is one list"
            assert len(opened.window.findChildren(NoticeListDialog)) == 1
            qtbot.mouseClick(dialog.copy, LEFT)
            assert QGuiApplication.clipboard().text().count("Ping") == 2
            dialog.close()
            await until(lambda: opened.desk.notice_bell.dialog is None, what="the list is closed")

    run_qt(scenario())


def test_the_log_is_read_filtered_and_copied_without_secrets(run_qt, qtbot, data_dir):
    log = LogFile(data_dir)
    for level, text in (
        (logging.WARNING, "the keyring is slow"),
        (logging.ERROR, "https://ada:s3cret@example.org did not answer"),
    ):
        log.emit(logging.LogRecord("postgui", level, "", 1, text, None, None))

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            {command.id: command.run for command in opened.desk.commands}["view.log"]()
            page = opened.window.area.current()
            assert isinstance(page, LogPage)
            await until(lambda: "keyring" in page.code.text(), what="the log is read")
            assert "s3cret" not in page.code.text()
            page.level.setCurrentIndex(page.level.findData("ERROR"))
            page.level.activated.emit(page.level.currentIndex())
            assert "keyring" not in page.code.text()
            assert "https://***@example.org" in page.code.text()
            qtbot.mouseClick(page.copy, LEFT)
            assert "https://***@example.org" in QGuiApplication.clipboard().text()
            page.filter.setText("nowhere")
            assert page.code.text() == "Nothing fits the filter."
        async with open_window(data_dir) as opened:
            assert [type(page) for page in opened.window.area.pages()] == [LogPage], "the session has it"

    run_qt(scenario())


def test_what_failed_the_last_time_is_told_once_and_opens(run_qt, qtbot, data_dir):
    try:
        raise ValueError("no such thing")
    except ValueError as error:
        report = CrashReports(data_dir).write("something failed", error)
    assert report is not None
    assert report.parent == DataFolder(data_dir).crashes

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            notices = opened.window.notices
            await until(lambda: any("failed" in each.title for each in notices.past), what="it is told")
            [notice] = [each for each in notices.notices() if "failed" in each.title.text()]
            qtbot.mouseClick(notice.action, LEFT)
            page = opened.window.area.current()
            assert isinstance(page, LogPage)
            await until(lambda: "ValueError: no such thing" in page.code.text(), what="the report is shown")
            opened.window.area.close_page(page)
            await until(lambda: (report.parent / "told").exists(), what="it is told for good")
        async with open_window(data_dir) as opened:
            await until(lambda: len(opened.context.tasks) == 0, what="it has looked")
            assert not any("failed" in each.title for each in opened.window.notices.past)

    run_qt(scenario())


def test_work_that_takes_long_says_so_and_can_be_stopped(run_qt, qtbot, data_dir, tmp_path, monkeypatch):
    going = threading.Event()

    def slow(_body: Content, target: Path, stopped: Callable[[], bool] = lambda: False) -> bool:
        """A disk that takes its time."""
        target.write_bytes(b"a part")
        while not stopped():
            going.wait(0.01)
        return False

    monkeypatch.setattr(Content, "copy_to", slow)

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            notices, target = opened.window.notices, tmp_path / "answer.json"
            opened.context.tasks.start(
                opened.desk.saver.write_body(exchange(b"{}"), target), name="save", owner=opened.desk
            )
            await until(notices.notices, what="it is told that it goes on")
            [working] = notices.notices()
            assert working.title.text() == "Saving answer.json"
            told = len(notices.past)
            qtbot.mouseClick(working.action, LEFT)
            await until(lambda: len(notices.past) > told, what="it is stopped")
            assert "nothing was saved" in notices.past[-1].title
            assert list(tmp_path.glob("answer*")) == [], "no part is left"

    run_qt(scenario())
