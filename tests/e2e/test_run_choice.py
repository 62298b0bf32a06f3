"""Before a run requests are put in order and left out; after it the first failure shows: the real window."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from postgui.ui.run.run_tab import RunTab
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.waiting import until

REQUEST = """\
info:
  name: {name}
  type: http
  seq: {seq}
  tags: [{tag}]
http:
  method: GET
  url: "{{{{playground}}}}{path}"
runtime:
  assertions:
    - expression: res.status
      operator: eq
      value: "200"
"""
REQUESTS = (("One", "/echo", "good"), ("Two", "/status/500", "bad"), ("Three", "/echo", "good"))


@pytest.fixture
def api(tmp_path: Path) -> Path:
    root = tmp_path / "api"
    root.mkdir()
    (root / "opencollection.yml").write_text("opencollection: 1.0.0\ninfo:\n  name: Api\n", encoding="utf-8")
    for seq, (name, path, tag) in enumerate(REQUESTS, start=1):
        text = REQUEST.format(name=name, seq=seq, path=path, tag=tag)
        (root / f"{name}.yml").write_text(text, encoding="utf-8")
    return root


async def listed(opened: OpenWindow, api: Path) -> RunTab:
    """Open `api` as a run, and wait for the list of its requests."""
    await opened.context.collections.open(api)
    tab = opened.desk.run_pages.show(api)
    await until(lambda: len(tab.requests.model.rows) == len(REQUESTS), what="the list")
    return tab


async def ran(tab: RunTab) -> list[str]:
    """Press Run; the requests in the order in which they were sent."""
    tab.bar.start.click()
    await until(lambda: not tab.running and tab.totals.requests > 0, what="the end of the run")
    return [each.place for each in tab.model.results]


def order(tab: RunTab) -> list[str]:
    return [row.place for row in tab.requests.model.rows]


def drag(view: QWidget, start: QPoint, end: QPoint) -> None:
    """Press, move and let go, as a hand does."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(view, left, none, start)
    for step in range(1, 6):
        at = QPointF(start + (end - start) * step / 5)
        there = view.mapToGlobal(at)
        QApplication.sendEvent(view, QMouseEvent(QEvent.Type.MouseMove, at, there, left, left, none))
    QTest.mouseRelease(view, left, none, end)


def picture(opened: OpenWindow, name: str) -> None:
    if folder := os.environ.get("POSTGUI_PICTURES"):
        opened.window.grab().save(f"{folder}/{name}.png")


def test_a_run_follows_the_order_and_the_ticks_of_the_list_also_after_a_restart(
    run_qt, data_dir, api, playground
):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            tab = await listed(opened, api)
            table, model = tab.requests.table, tab.requests.model
            first, last = (table.visualRect(model.index(row, 1)) for row in (0, 2))
            drag(table.viewport(), first.center(), last.center() + QPoint(0, last.height() // 3))
            assert order(tab) == ["Two", "Three", "One"]
            assert table.chosen_rows() == [2]
            QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
            assert order(tab) == ["Two", "One", "Three"]
            table.selectRow(0)
            QTest.keyClick(table, Qt.Key.Key_Space)
            assert tab.requests.sums.text() == "2 of 3 requests run"
            picture(opened, "run-requests")
            assert await ran(tab) == ["One", "Three"]
        async with open_window(data_dir, playground=playground) as opened:
            (tab,) = opened.window.area.pages_of(RunTab)
            await until(lambda: len(tab.requests.model.rows) == 3, what="the list")
            assert order(tab) == ["Two", "One", "Three"]
            tab.requests.reset.click()
            tab.requests.every.click()
            assert order(tab) == ["One", "Two", "Three"]
            assert await ran(tab) == ["One", "Two", "Three"]

    run_qt(scenario())


def test_a_request_that_is_new_stands_where_the_tree_has_it(run_qt, data_dir, api, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            tab = await listed(opened, api)
            tab.requests.table.selectRow(2)
            QTest.keyClick(tab.requests.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
            assert order(tab) == ["One", "Three", "Two"]
            text = REQUEST.format(name="New", seq="1.5", path="/echo", tag="good")
            (api / "New.yml").write_text(text, encoding="utf-8")
            assert await ran(tab) == ["One", "New", "Three", "Two"]

    run_qt(scenario())


def test_tags_and_ticks_together_leave_out(run_qt, data_dir, api, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            tab = await listed(opened, api)
            tab.bar.tags.setText("good")
            assert [row.runs for row in tab.requests.model.rows] == [True, False, True]
            tab.requests.model.tick([0, 2], False)
            tab.bar.start.click()
            await until(lambda: not tab.running and tab.note.isVisible(), what="the refusal")
            assert "No request is chosen" in tab.note.label.text()
            tab.requests.model.tick([2], True)
            assert await ran(tab) == ["Three"]

    run_qt(scenario())


def test_after_a_run_the_first_failure_shows(run_qt, data_dir, api, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            tab = await listed(opened, api)
            await ran(tab)
            assert tab.pages.currentWidget() is tab.results
            (chosen,) = tab.results.table.selectionModel().selectedRows()
            assert (chosen.row(), tab.model.index(0, 1).data()) == (0, "Two")
            assert tab.response_pane.tabs.current_id == "tests"
            assert "500" in tab.response_pane.summary.status.text()
            picture(opened, "run-failure")

    run_qt(scenario())


def test_the_environment_above_is_that_of_the_run(run_qt, data_dir, api, playground):
    async def scenario() -> None:
        (api / "environments").mkdir()
        text = "name: Local\nvariables:\n  - name: where\n    value: /status/418\n"
        (api / "environments" / "Local.yml").write_text(text, encoding="utf-8")
        (api / "Two.yml").write_text(
            REQUEST.format(name="Two", seq=2, path="{{where}}", tag="bad"), encoding="utf-8"
        )
        async with open_window(data_dir, playground=playground) as opened:
            tab = await listed(opened, api)
            shown = opened.window.top_bar.environment
            opened.window.top_bar.environment_chosen.emit("Local")
            await until(lambda: shown.text() == "Local", what="the name of the environment")
            await ran(tab)
            assert sorted(each.status or 0 for each in tab.model.results) == [200, 200, 418]

    run_qt(scenario())


def test_what_can_not_be_run_is_told_in_place_of_the_list(run_qt, data_dir, api, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            (api / "Two.yml").write_text("info: [", encoding="utf-8")
            await opened.context.collections.open(api)
            tab = opened.desk.run_pages.show(api)
            await until(lambda: "Two.yml" in tab.requests.sums.full_text(), what="the reason")
            assert tab.requests.model.rows == []

    run_qt(scenario())


def test_nothing_of_the_list_changes_while_it_runs(run_qt, data_dir, api, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            tab = await listed(opened, api)
            tab.bar.repeat.setValue(1000)
            tab.bar.start.click()
            await until(lambda: tab.totals.requests > 0, what="an answer")
            tab.pages.setCurrentWidget(tab.requests)
            tab.requests.table.selectRow(0)
            QTest.keyClick(tab.requests.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
            QTest.keyClick(tab.requests.table, Qt.Key.Key_Space)
            box = tab.requests.table.visualRect(tab.requests.model.index(0, 0))
            QTest.mouseClick(
                tab.requests.table.viewport(),
                Qt.MouseButton.LeftButton,
                pos=QPoint(box.left() + 12, box.center().y()),
            )
            assert order(tab) == ["One", "Two", "Three"]
            assert all(row.ticked for row in tab.requests.model.rows)
            assert not tab.requests.every.isEnabled()
            tab.bar.start.click()
            await until(lambda: not tab.running, what="the end")

    run_qt(scenario())
