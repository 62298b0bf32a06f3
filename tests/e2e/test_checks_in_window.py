"""Assertions, captures and scripts in the real window: Send runs them, the Tests tab says what came of it."""

import os
from dataclasses import replace

from postgui.model.assertion import Assertion, Capture
from postgui.model.request import Request
from postgui.model.script import Script
from postgui.ui.response.check_view import CheckView
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.waiting import until


async def checked(opened: OpenWindow, request: Request) -> CheckView:
    """Send `request` in a new tab and look at its Tests tab."""
    tab = opened.desk.opener.new_request(request)
    tab.send()
    await opened.answered(tab)
    tabs = tab.response_pane.tabs
    tabs.select("tests")
    await until(lambda: tabs.current_id == "tests" and tabs.widget("tests") is not None, what="the Tests tab")
    widget = tabs.widget("tests")
    assert isinstance(widget, CheckView)
    return widget


def texts(view: CheckView) -> list[str]:
    model = view.model
    return [str(model.item(row).text()) for row in range(model.rowCount())]


def test_the_tests_tab_shows_what_failed_first(run_qt, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            request = Request(
                url=f"{playground}/echo?id=7",
                assertions=(
                    Assertion("res.status", "eq", "200"),
                    Assertion("res.body.query[0][1]", "eq", "8"),
                    Assertion("res.responseTime", "lt", "60000"),
                ),
                scripts=(
                    Script("before-request", "bru.setVar('step', 'one'); console.log('before');"),
                    Script(
                        "tests", "test('a script ran', () => expect(bru.getVar('step')).to.equal('one'));"
                    ),
                ),
            )
            view = await checked(opened, request)
            tab = opened.tab
            assert texts(view)[0] == "res.body.query[0][1] eq 8"
            assert view.sums.text() == "3 of 4 passed, 1 failed"
            reason = view.model.item(0).child(0).text()
            assert "7" in reason
            bar = tab.response_pane.tabs.bar
            assert "Tests  3/4" in [bar.tabText(at) for at in range(bar.count())]
            assert "before" in [view.model.item(4).child(0).text()]
            assert [line.url for line in opened.desk.console.log.lines() if line.level] == ["before"]
            assert view.copy_text().startswith("FAIL\tres.body.query[0][1] eq 8")
            if folder := os.environ.get("POSTGUI_PICTURES"):
                opened.window.grab().save(f"{folder}/tests.png")

    run_qt(scenario())


def test_a_captured_value_fills_the_next_request(run_qt, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            first = Request(
                url=f"{playground}/echo?token=t-42", captures=(Capture("res.body.query[0][1]", "token"),)
            )
            tab = opened.desk.opener.new_request(first)
            tab.send()
            await opened.answered(tab)
            second = Request(
                url=f"{playground}/echo?sent={{{{token}}}}",
                assertions=(Assertion("res.body.query[0][1]", "eq", "t-42"),),
            )
            view = await checked(opened, second)
            assert view.sums.text() == "1 of 1 passed"

    run_qt(scenario())


def test_a_script_may_leave_the_request_out(run_qt, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            request = Request(
                url=f"{playground}/echo", scripts=(Script("before-request", "bru.runner.skipRequest()"),)
            )
            tab = opened.desk.opener.new_request(request)
            tab.send()
            await until(lambda: not tab.busy, what="the end")
            assert tab.exchange is None
            assert tab.response_pane.message.isVisible()

    run_qt(scenario())


def test_an_endless_script_leaves_the_window_alive_and_can_be_cancelled(run_qt, data_dir, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            request = Request(url=f"{playground}/echo", scripts=(Script("before-request", "for (;;) {}"),))
            tab = opened.desk.opener.new_request(request)
            tab.send()
            sandbox = opened.context.scripting().sandbox
            await until(lambda: bool(sandbox._busy), what="the script runs")
            tab.draft.edit(replace(tab.draft.current, method="PUT"))
            assert tab.url_bar.method.currentText() == "PUT"
            tab.cancel()
            await until(lambda: not sandbox._busy, what="the script is ended")
            assert not tab.busy

    run_qt(scenario())
