"""The console in the real window, after really sending."""

import gc
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QAction, QGuiApplication

from postgui.model.request import AuthConfig, Request
from tests.e2e.open_window import open_window


@pytest.fixture(autouse=True)
def _collect_loop() -> Iterator[None]:
    """Collect each test's closed qasync loop here: it holds Qt timers that no other thread may free."""
    yield
    gc.collect()


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
