"""A server is loaded from the real window: live figures, the report and its keeping, the file, Stop."""

import json
from pathlib import Path

import psutil
import pytest

from postgui.ui.load.load_tab import LoadTab
from tests.e2e.open_window import OpenWindow, open_window
from tests.e2e.test_run_command import asserts, write
from tests.support.waiting import until

LONG_S = 60.0


@pytest.fixture
def api(tmp_path: Path) -> Path:
    root = tmp_path / "api"
    root.mkdir()
    (root / "opencollection.yml").write_text("opencollection: 1.0.0\ninfo:\n  name: Api\n", encoding="utf-8")
    write(root / "Good.yml", 1, "/echo", asserts(("res.status", "eq", "200")))
    write(root / "Bad.yml", 2, "/status/500", asserts(("res.status", "eq", "200")))
    for path in root.glob("[GB]*.yml"):
        text = path.read_text(encoding="utf-8").replace("{{baseUrl}}", "{{playground}}")
        path.write_text(text, encoding="utf-8")
    return root


async def shown(opened: OpenWindow, path: Path) -> LoadTab:
    """Open `path` as a load test by the tree's own signal, with few users."""
    await opened.desk.tree_actions.open_collection(path)
    opened.window.sidebar.tree.load_requested.emit(path)
    tab = opened.window.area.current()
    assert isinstance(tab, LoadTab)
    tab.bar.users.setValue(2)
    return tab


def locusts() -> list[psutil.Process]:
    found = []
    for child in psutil.Process().children(recursive=True):
        try:
            found += [child] if any("locust" in part for part in child.cmdline()) else []
        except psutil.Error:  # it ended meanwhile
            continue
    return found


def test_a_load_test_shows_its_figures_and_is_kept_over_sessions(run_qt, data_dir, api, playground, tmp_path):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            tab = await shown(opened, api)
            tab.bar.run_time.setValue(3)
            (tmp_path / "rows.csv").write_text("n\n1\n2\n", encoding="utf-8")
            tab.bar.file.choose(tmp_path / "rows.csv")
            tab.bar.start.click()
            assert tab.bar.start.text() == "Stop"
            await until(lambda: "users" in tab.sums.full_text(), timeout_s=LONG_S, what="live figures")
            await until(lambda: not tab.running, timeout_s=LONG_S, what="the end of the test")
            assert tab.report is not None
            by_name = {entry.name: entry for entry in tab.report.entries}
            assert by_name["Good"].requests > 0
            assert by_name["Good"].failures == 0
            assert by_name["Bad"].failures == by_name["Bad"].requests > 0
            assert "it is 500" in tab.failures.toPlainText()
            assert tab.model.rowCount() == 3
            opened.desk.load_pages.save_report(tmp_path / "out", "json", tab.report)
            out = tmp_path / "out.json"
            await until(out.exists, what="the report")
            assert json.loads(out.read_text(encoding="utf-8"))["total"]["requests"] > 0
            report = tab.report
        async with open_window(data_dir, playground=playground) as opened:
            (again,) = opened.window.area.pages_of(LoadTab)
            await until(lambda: again.report is not None, what="the report of the last session")
            assert again.report == report
            assert again.bar.run_time.value() == 3
            assert again.bar.file.path == tmp_path / "rows.csv"

    run_qt(scenario())


def test_stop_ends_all_processes_and_shows_what_came(run_qt, data_dir, api, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            tab = await shown(opened, api)
            tab.bar.run_time.setValue(600)
            tab.bar.workers.setValue(2)
            tab.bar.start.click()
            await until(lambda: "users" in tab.sums.full_text(), timeout_s=LONG_S, what="live figures")
            assert len(locusts()) >= 3
            await until(lambda: tab.model.rowCount() == 3, timeout_s=LONG_S, what="live counts of each")
            tab.bar.start.click()
            await until(lambda: not tab.running, timeout_s=LONG_S, what="the end of the test")
            assert tab.report is not None
            assert tab.report.stopped
            assert tab.bar.start.text() == "Start"
            assert locusts() == []

    run_qt(scenario())


def test_closing_the_tab_ends_all_processes(run_qt, data_dir, api, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            tab = await shown(opened, api)
            tab.bar.run_time.setValue(600)
            tab.bar.start.click()
            await until(lambda: "users" in tab.sums.full_text(), timeout_s=LONG_S, what="live figures")
            opened.desk.close_tab()
            await until(lambda: not locusts(), timeout_s=LONG_S, what="the end of the processes")

    run_qt(scenario())


def test_the_locustfile_is_exported_and_what_is_left_out_is_named(
    run_qt, data_dir, api, playground, tmp_path
):
    async def scenario() -> None:
        write(api / "Scripted.yml", 3, "/echo", "  scripts:\n    - type: tests\n      code: 'x'\n")
        text = (api / "Scripted.yml").read_text(encoding="utf-8").replace("{{baseUrl}}", "{{playground}}")
        (api / "Scripted.yml").write_text(text, encoding="utf-8")
        async with open_window(data_dir, playground=playground) as opened:
            tab = await shown(opened, api)
            plan = await tab.plan()
            opened.desk.load_pages.save_file(tmp_path / "test", plan)
            out = tmp_path / "test.py"
            await until(out.exists, what="the file")
            assert "class CollectionUser(FastHttpUser):" in out.read_text(encoding="utf-8")
            tab.bar.export.click()
            await until(lambda: "Scripted: its scripts" in tab.losses.toPlainText(), what="the losses")
            assert "Left out" in tab.note.label.text()

    run_qt(scenario())


def test_a_data_file_gives_each_user_a_row(run_qt, data_dir, api, playground, tmp_path):
    async def scenario() -> None:
        (api / "Bad.yml").unlink()
        write(api / "Good.yml", 1, "/echo?who={{who}}", asserts(("res.body.query[0][1]", "eq", "{{who}}")))
        text = (api / "Good.yml").read_text(encoding="utf-8").replace("{{baseUrl}}", "{{playground}}")
        (api / "Good.yml").write_text(text, encoding="utf-8")
        rows = tmp_path / "people.csv"
        rows.write_text("who\nAda\nBob\n", encoding="utf-8")
        async with open_window(data_dir, playground=playground) as opened:
            tab = await shown(opened, api)
            tab.bar.file.choose(rows)
            tab.bar.run_time.setValue(2)
            tab.bar.start.click()
            assert not tab.bar.file.isEnabled()
            await until(lambda: not tab.running, timeout_s=LONG_S, what="the end of the test")
            assert tab.report is not None
            assert tab.report.passed
            rows.write_text("who\n", encoding="utf-8")
            tab.bar.start.click()
            await until(lambda: not tab.running, timeout_s=LONG_S, what="the end of the test")
            assert "it has no rows" in tab.note.label.text()

    run_qt(scenario())


def test_what_can_not_be_loaded_is_told_in_place(run_qt, data_dir, api):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = await shown(opened, api)
            tab.bar.start.click()
            await until(lambda: not tab.running, what="the end")
            assert "{{playground}} is not defined" in tab.note.label.text()

    run_qt(scenario())
