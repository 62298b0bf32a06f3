"""The console in the real window, after really sending."""

from contextlib import aclosing
from dataclasses import replace

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QLabel

from postgui.model.request import AuthConfig, Request
from postgui.services.send_job import SendJob
from postgui.ui.record_tab import RecordTab
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.waiting import until


def test_the_console_lists_what_was_sent_and_goes_again(run_qt, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            tab = opened.desk.opener.new_request(Request(url=f"{playground}/redirect/2"))
            tab.send()
            await opened.answered(tab)
            console = opened.desk.console
            assert console.panel is None
            action = opened.window.findChild(QAction, "view.console")
            assert action is not None
            assert action.shortcut().toString() == "Ctrl+Alt+C"
            action.trigger()
            panel = console.panel
            assert panel is not None
            assert panel.isVisible()
            assert opened.window.splitter.isVisible()
            assert panel.height() < opened.window.height() / 2
            lines = [line.text() for line in console.log.lines()]
            assert len(lines) == 3
            assert "302 Found" in lines[0]
            assert "/anything/redirected  200 OK" in lines[2]
            panel.table.selectRow(0)
            panel.table.actions()[0].trigger()
            assert QGuiApplication.clipboard().text() == lines[0]
            secret = AuthConfig("bearer", (("token", "hunter2hunter2"),))
            tab.draft.edit(
                replace(tab.draft.current, url=f"{playground}/anything/hunter2hunter2", auth=secret)
            )
            tab.send()
            await opened.answered(tab)
            assert len(console.log.lines()) == 4
            assert "hunter2" not in console.log.lines()[3].text()
            action.trigger()
            assert not panel.isVisible()

    run_qt(scenario())


def test_a_line_opens_its_exchange_and_sends_of_others_are_listed(run_qt, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            job = SendJob(Request(url=f"{playground}/anything/by-a-run"))
            async with aclosing(opened.context.sender.send(job)) as events:
                async for _ in events:
                    pass
            console = opened.desk.console
            assert [line.answer for line in console.log.lines()] == ["200 OK"]
            console.toggle()
            panel = console.panel
            assert panel is not None
            history = opened.window.sidebar.history.model
            await until(lambda: history.entries(), what="it is recorded")
            panel.table.activated.emit(console.log.index(0, 0))
            await until(lambda: isinstance(opened.window.area.current(), RecordTab), what="its tab")
            page = opened.window.area.current()
            assert isinstance(page, RecordTab)
            assert page.record.entry.url.endswith("/anything/by-a-run")

    run_qt(scenario())


def test_what_could_not_be_sent_is_listed_and_has_no_exchange_to_open(run_qt, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            tab = opened.desk.opener.new_request(Request(url="nonsense://host"))
            tab.send()
            log = opened.desk.console.log
            await until(log.lines, what="its line")
            assert log.lines()[0].why
            opened.desk.console.toggle()
            assert opened.desk.console.panel is not None
            opened.desk.console.panel.table.activated.emit(log.index(0, 0))
            await until(lambda: "not in the history" in notice_text(opened), what="the reason")

    run_qt(scenario())


def notice_text(opened: OpenWindow) -> str:
    return " ".join(label.text() for label in opened.window.findChildren(QLabel))
