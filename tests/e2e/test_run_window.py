"""A collection is run in the real window: results as they come, the answer to each, a report, Stop."""

import json
import os
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel

from postgui.ui.response.check_view import CheckView
from postgui.ui.run.run_model import RunModel
from postgui.ui.run.run_tab import RunTab
from postgui.ui.theme import current_theme
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.waiting import until

REQUEST = """\
info:
  name: {name}
  type: http
  seq: {seq}
http:
  method: GET
  url: "{{{{playground}}}}{path}"
runtime:
  assertions:
    - expression: res.status
      operator: eq
      value: "200"
"""


@pytest.fixture
def api(tmp_path: Path) -> Path:
    root = tmp_path / "api"
    (root / "Users").mkdir(parents=True)
    (root / "opencollection.yml").write_text("opencollection: 1.0.0\ninfo:\n  name: Api\n", encoding="utf-8")
    for seq, (name, path) in enumerate((("Good", "/echo"), ("Bad", "/status/500"), ("Slow", "/delay/0.2"))):
        text = REQUEST.format(name=name, seq=seq, path=path)
        (root / "Users" / f"{name}.yml").write_text(text, encoding="utf-8")
    return root


async def ran(opened: OpenWindow, path: Path) -> RunTab:
    """Open `path` as a run, press Run, and wait for the end."""
    await opened.context.collections.open(path)
    return await ended(opened.desk.run_pages.show(path))


async def ended(tab: RunTab) -> RunTab:
    """Press Run, and wait for the end."""
    tab.bar.start.click()
    await until(lambda: not tab.running and tab.totals.requests > 0, what="the end of the run")
    return tab


def rows(tab: RunTab) -> list[tuple[str, str, str]]:
    model = tab.model
    return [
        (str(model.index(row, 0).data()), str(model.index(row, 1).data()), str(model.index(row, 3).data()))
        for row in range(model.rowCount())
    ]


def choose(tab: RunTab, row: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    tab.results.table.selectionModel().select(tab.model.index(row, 0), flags.ClearAndSelect | flags.Rows)


def test_a_run_shows_each_result_and_its_answer(run_qt, data_dir, api, playground, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            await opened.context.collections.open(api)
            waiting = opened.desk.run_pages.show(api / "Users").response_pane.message
            assert "Press Run" in waiting.text.text()
            assert opened.window.status.place.text() == "Api  /  Users"
            for pages in (opened.desk.monitor_pages, opened.desk.load_pages, opened.desk.mock_pages):
                pages.show(api)
                assert opened.window.status.place.text() == "Api"
            tab = await ran(opened, api)
            assert rows(tab) == [
                ("Failed", "Users / Bad", "500"),
                ("Passed", "Users / Good", "200"),
                ("Passed", "Users / Slow", "200"),
            ]
            assert "3 of 3 requests" in tab.results.sums.text()
            assert "1 failed" in tab.results.sums.text()
            choose(tab, 0)
            assert tab.response_pane.tabs.current_id == "tests"
            if folder := os.environ.get("POSTGUI_PICTURES"):
                opened.window.grab().save(f"{folder}/run.png")
            tab.results.failures.click()
            assert [name for _, name, _ in rows(tab)] == ["Users / Bad"]
            report = tmp_path / "run.html"
            opened.desk.run_pages.save_report(report, "html", tab.model.results, tab.totals)
            await until(report.exists, what="the report")
            assert "Users / Bad" in report.read_text(encoding="utf-8")

    run_qt(scenario())


def test_passes_and_data_come_from_the_bar(run_qt, data_dir, api, playground, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            await opened.context.collections.open(api)
            (tmp_path / "rows.csv").write_text("n\n1\n2\n", encoding="utf-8")
            tab = opened.desk.run_pages.show(api / "Users" / "Good.yml")
            tab.bar.repeat.setValue(2)
            tab.bar.file.choose(tmp_path / "rows.csv")
            tab.bar.parallel.setValue(2)
            tab.start()
            await until(lambda: not tab.running, what="the end of the run")
            assert tab.totals.requests == 4
            assert tab.totals.failed_requests == 0

    run_qt(scenario())


def test_data_that_can_not_be_read_is_an_error(run_qt, data_dir, api, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await opened.context.collections.open(api)
            (tmp_path / "rows.json").write_text("{", encoding="utf-8")
            tab = opened.desk.run_pages.show(api / "Users" / "Good.yml")
            tab.bar.file.choose(tmp_path / "rows.json")
            tab.start()
            await until(lambda: not tab.running, what="the end of the run")
            assert tab.note.isVisible()
            painted = tab.note.grab().toImage().pixelColor(2, 2)
            assert painted == current_theme().color("error-soft")

    run_qt(scenario())


def test_stop_ends_it_and_keeps_what_came(run_qt, data_dir, api, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            await opened.context.collections.open(api)
            tab = opened.desk.run_pages.show(api / "Users" / "Slow.yml")
            tab.bar.repeat.setValue(1000)
            tab.start()
            await until(lambda: tab.totals.requests >= 2, what="two answers")
            tab.bar.start.click()
            await until(lambda: not tab.running, what="the end")
            assert 2 <= tab.totals.requests < 1000
            assert tab.model.rowCount() == tab.totals.requests
            assert tab.bar.start.text() == "Run"

    run_qt(scenario())


def test_what_cannot_be_run_is_told_in_the_tab(run_qt, data_dir, api, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            await opened.context.collections.open(api)
            (api / "Users" / "Good.yml").write_text("info: [", encoding="utf-8")
            tab = opened.desk.run_pages.show(api)
            tab.start()
            await until(lambda: not tab.running, what="the end")
            assert tab.note.isVisible()
            assert tab.totals.requests == 0

    run_qt(scenario())


def test_nothing_of_the_bar_is_cut_off_in_a_small_window(run_qt, data_dir, api):
    async def scenario() -> None:
        async with open_window(data_dir, size=(900, 700)) as opened:
            await opened.context.collections.open(api)
            bar = opened.desk.run_pages.show(api).bar
            await until(bar.start.isVisible, what="the bar")
            for part in (bar.fail_fast, bar.file, bar.start):
                assert part.width() >= part.minimumSizeHint().width()
                assert bar.rect().contains(part.geometry())
            told = bar.tags.fontMetrics().horizontalAdvance(bar.tags.placeholderText())
            assert bar.tags.width() > told

    run_qt(scenario())


def column(tab: RunTab, name: str) -> list[str]:
    at = RunModel.columns.index(name)
    return [str(tab.model.index(row, at).data()) for row in range(tab.model.rowCount())]


def set_status(path: Path, status: int) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"/(echo|status/\d+)", f"/status/{status}", text), encoding="utf-8")


def test_a_run_is_compared_with_the_one_before_it_also_after_a_restart(run_qt, data_dir, api, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            tab = await ran(opened, api)
            assert not tab.results.compared.isVisible()
            assert column(tab, "Since last") == ["", "", ""]
            assert tab.results.chart.text_at(1).startswith("Users / Bad: failed")
        set_status(api / "Users" / "Good.yml", 404)
        set_status(api / "Users" / "Bad.yml", 200)
        async with open_window(data_dir, playground=playground) as opened:
            (tab,) = opened.window.area.pages_of(RunTab)
            await ended(tab)
            assert "1 newly failed, 1 mended" in tab.results.compared.full_text()
            assert column(tab, "Since last") == ["fails", "mended", ""]
            await ended(tab)
            told = tab.results.compared.full_text()  # a busy machine may add one that was slower
            assert "failed" not in told
            assert "mended" not in told

    run_qt(scenario())


def test_items_chosen_in_the_tree_run_together(run_qt, data_dir, api, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            await opened.desk.tree_actions.open_collection(api)
            tree = opened.window.sidebar.tree
            tree.choose(api / "Users" / "Good.yml")
            tree.select_quietly(api / "Users" / "Good.yml", api / "Users" / "Slow.yml")
            node = tree.current_node()
            assert node is not None
            menu = tree.build_menu(node)
            (entry,) = [action for action in menu.actions() if action.text() == "Run 2 items…"]
            entry.trigger()
            tab = opened.window.area.current()
            assert isinstance(tab, RunTab)
            assert tab.name() == "Run 2 items"
            await ended(tab)
            assert [row[1] for row in rows(tab)] == ["Good", "Slow"]
        async with open_window(data_dir, playground=playground) as opened:
            (again,) = opened.window.area.pages_of(RunTab)
            assert again.subject.paths == tab.subject.paths

    run_qt(scenario())


def test_what_scripts_skip_counts_as_neither_passed_nor_failed(run_qt, data_dir, api, playground, tmp_path):
    async def scenario() -> None:
        good = api / "Users" / "Good.yml"
        code = 'test.skip("later", () => {}); test("now", () => {});'
        text = (
            good.read_text(encoding="utf-8")
            + f"  scripts:\n    - type: tests\n      code: {json.dumps(code)}\n"
        )
        good.write_text(text, encoding="utf-8")
        async with open_window(data_dir, playground=playground) as opened:
            tab = opened.desk.run_pages.show(good)
            await opened.context.collections.open(api)
            await ended(tab)
            assert column(tab, "Checks") == ["2/2"]
            choose(tab, 0)
            tab.response_pane.show_view("tests")
            view = tab.response_pane.findChild(CheckView)
            assert view is not None
            await until(lambda: "1 skipped" in view.sums.text(), what="the sums of the Tests tab")
            assert view.sums.text() == "2 of 2 passed, 1 skipped"
            opened.desk.run_pages.save_report(tmp_path / "out", "junit", tab.model.results, tab.totals)
            out = tmp_path / "out.xml"
            await until(out.exists, what="the report")
            cases = ElementTree.parse(out).getroot().findall(".//testcase")
            assert [case.get("name") for case in cases if case.find("skipped") is not None] == ["later"]

    run_qt(scenario())
