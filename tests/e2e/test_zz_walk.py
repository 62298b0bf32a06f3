import gc, json, os
from pathlib import Path
import pytest
from PySide6.QtCore import Qt, QPoint
from PySide6.QtTest import QTest
from dataclasses import replace
from postgui.model.assertion import Assertion, Capture
from postgui.ui.theme import current_theme
from tests.e2e.open_window import open_window
from tests.support.waiting import until


@pytest.fixture(autouse=True)
def _c():
    yield
    gc.collect()


def grab(opened, name):
    for mode in ("light", "dark"):
        current_theme().set_mode(mode)
        opened.window.repaint()
        opened.window.grab().save(f"/tmp/walk/{name}-{mode}.png")
    current_theme().set_mode("light")


def test_walk(run_qt, data_dir, playground):
    async def scenario():
        async with open_window(data_dir, playground=playground) as opened:
            root = Path("/tmp/walk/shop")
            await opened.desk.tree_actions.open_collection(root)
            opened.desk.set_environment("Local") if False else None
            await opened.desk.opener.open_path(root / "Users/Create.yml")
            tab = opened.tab
            caps = tuple(
                Capture("res.body.json.name", f"c_{scope}", scope)
                for scope in ("runtime", "request", "folder", "collection", "environment", "global")
            )
            try:
                tab.draft.edit(replace(tab.draft.current, captures=caps))
            except Exception as e:
                print("captures", e)
            tab.send()
            await opened.answered(tab)
            await until(lambda: tab.exchange is not None and bool(tab.exchange.checks), what="checks")
            for c in tab.exchange.checks:
                print(c.name, c.outcome, c.expected, c.found, c.message)
            tab.response_pane.show_view("tests")
            grab(opened, "tests")
            tab.request_pane.show_tab("Variables")
            grab(opened, "variables")
            await opened.desk.opener.open_path(root / "Users/Scripted.yml")
            tab = opened.tab
            tab.send()
            await opened.answered(tab)
            await until(lambda: tab.exchange is not None and bool(tab.exchange.checks), what="checks")
            tab.response_pane.show_view("tests")
            grab(opened, "scripted")
            opened.desk.console.toggle()
            grab(opened, "console")
            opened.desk.console.toggle()
            await opened.desk.opener.open_path(root / "Users/Pythonic.yml")
            tab = opened.tab
            tab.send()
            await until(lambda: tab.exchange is not None and tab.exchange.problem is not None, what="refusal")
            grab(opened, "pythonic-untrusted")
            tab.response_pane.problem.trust.click()
            await until(lambda: tab.exchange is not None and bool(tab.exchange.checks), what="checks")
            tab.response_pane.show_view("tests")
            grab(opened, "pythonic")
            run = opened.desk.run_pages.show(root)
            await until(lambda: len(run.requests.model.rows) == 3, what="list")
            run.bar.start.click()
            await until(lambda: not run.running and run.totals.requests > 0, what="run")
            grab(opened, "run")

    run_qt(scenario(), timeout_s=240) if "timeout_s" in run_qt.__code__.co_varnames else run_qt(scenario())
