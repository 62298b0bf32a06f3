"""A collection is monitored from the real window: runs, history, the foot of the window, word of a change."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from postgui.ui.monitor.monitor_tab import MonitorTab
from tests.e2e.open_window import OpenWindow, open_window
from tests.e2e.test_run_window import set_status
from tests.support.waiting import until

REQUEST = """\
info:
  name: Good
  type: http
http:
  method: GET
  url: "{{playground}}/echo"
runtime:
  assertions:
    - expression: res.status
      operator: eq
      value: "200"
"""


@pytest.fixture
def api(tmp_path: Path) -> Path:
    root = tmp_path / "api"
    root.mkdir()
    (root / "opencollection.yml").write_text("opencollection: 1.0.0\ninfo:\n  name: Api\n", encoding="utf-8")
    (root / "Good.yml").write_text(REQUEST, encoding="utf-8")
    return root


async def started(opened: OpenWindow, path: Path, runs: int) -> MonitorTab:
    """Open the monitor of `path` by the tree's own signal, start it, and wait for so many runs in all."""
    await opened.desk.tree_actions.open_collection(path)
    opened.window.sidebar.tree.monitor_requested.emit(path)
    tab = opened.window.area.current()
    assert isinstance(tab, MonitorTab)
    tab.switch.click()
    await until(lambda: tab.running, what="the start")
    await ran(tab, runs)
    return tab


async def ran(tab: MonitorTab, runs: int) -> None:
    await until(lambda: tab.model.rowCount() == runs, what=f"{runs} runs")


async def again(tab: MonitorTab, runs: int) -> None:
    """Stop and start, which runs at once."""
    tab.switch.click()
    await until(lambda: not tab.running, what="the pause")
    assert tab.state.full_text().startswith("Paused")
    tab.switch.click()
    await ran(tab, runs)


def titles(opened: OpenWindow) -> list[str]:
    return [notice.title.text() for notice in opened.window.notices.notices()]


def test_a_monitor_runs_shows_its_history_and_tells_of_a_change_only(run_qt, data_dir, api, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            tab = await started(opened, api, 1)
            assert tab.model.index(0, 1).data() == "Passed"
            assert "Runs again at" in tab.state.full_text()
            assert opened.window.status.monitors.text() == "1 monitor"
            await again(tab, 2)
            assert titles(opened) == []
            set_status(api / "Good.yml", 503)
            await again(tab, 3)
            assert "It is 503" in tab.model.index(0, 5).data()
            await until(lambda: titles(opened) == ["Api fails now"], what="word of the failure")
            assert opened.window.status.monitors.text() == "1 monitor, 1 failing"
            (entry,) = opened.desk.monitor_pages.build_menu().actions()
            assert entry.text() == "Api: every 5 min, fails"
            opened.desk.new_request()
            entry.trigger()
            assert opened.window.area.current() is tab
            set_status(api / "Good.yml", 200)
            await again(tab, 4)
            await until(lambda: "Api passes again" in titles(opened), what="word of the repair")

    run_qt(scenario())


def test_a_restart_goes_on_with_what_ran_and_not_with_what_was_paused(run_qt, data_dir, api, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            await started(opened, api, 1)
            opened.desk.close_tab()
        async with open_window(data_dir, playground=playground) as opened:
            assert opened.window.status.monitors.text() == "1 monitor"
            tab = opened.desk.monitor_pages.show(api)
            assert tab.running
            assert tab.model.rowCount() == 1
            tab.switch.click()
            await until(lambda: not tab.running, what="the pause")
            assert opened.window.status.monitors.isHidden()
        async with open_window(data_dir, playground=playground) as opened:
            (tab,) = opened.window.area.pages_of(MonitorTab)
            await ran(tab, 1)
            assert not tab.running
            assert tab.state.full_text().startswith("Paused")

    run_qt(scenario())


def test_where_the_desktop_has_notifications_it_is_told_there(run_qt, data_dir, api, playground, monkeypatch):
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _self: None)
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _self, title, text, *_: told.append((title, text))
    )

    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            tab = await started(opened, api, 1)
            set_status(api / "Good.yml", 500)
            await again(tab, 2)
            await until(lambda: told, what="the message")
            assert told[0][0] == "Api fails now"
            assert "It is 500" in told[0][1]
            assert titles(opened) == []

    run_qt(scenario())
