"""Python beside a request in the real window: trust is asked for in place, edited code is saved beside it."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from postgui.model.problem import Problem
from postgui.services.context import Context
from postgui.storage.confirmation import SCRIPTS, Confirmations
from postgui.ui.dialogs.save_request import SaveDialog
from postgui.ui.request.tab import RequestTab
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.waiting import until

REQUEST = """\
info:
  name: Ask
  type: http
http:
  method: GET
  url: "{{playground}}/echo"
"""
CODE = "def test_it_answers(response):\n    assert response.status == 201\n"


@pytest.fixture
def api(tmp_path: Path) -> Path:
    root = tmp_path / "api"
    root.mkdir()
    (root / "opencollection.yml").write_text("opencollection: 1.0.0\ninfo:\n  name: Api\n", encoding="utf-8")
    (root / "Ask.yml").write_text(REQUEST, encoding="utf-8")
    return root


async def opened_tab(opened: OpenWindow, path: Path) -> RequestTab:
    await opened.desk.tree_actions.open_collection(path.parent)
    await opened.desk.opener.open_path(path)
    return opened.tab


async def checks(tab: RequestTab) -> list[tuple[str, bool]]:
    before = tab.exchange
    tab.url_bar.send.click()
    await until(lambda: not tab.busy and tab.exchange not in (None, before), what="the answer")
    assert tab.exchange is not None
    await until(lambda: tab.exchange is not None and bool(tab.exchange.checks), what="the checks")
    return [(each.name, each.passed) for each in tab.exchange.checks]


async def refused(tab: RequestTab) -> Problem:
    """Send, and return why it was not sent."""
    before = tab.exchange
    tab.url_bar.send.click()
    await until(lambda: not tab.busy and tab.exchange not in (None, before), what="the refusal")
    assert tab.exchange is not None
    assert tab.exchange.problem is not None
    assert tab.exchange.response is None
    assert tab.response_pane.problem.isVisible()
    return tab.exchange.problem


def picture(opened: OpenWindow, name: str) -> None:
    if folder := os.environ.get("POSTGUI_PICTURES"):
        opened.window.grab().save(f"{folder}/{name}.png")


def test_python_runs_only_once_its_folder_is_trusted(run_qt, data_dir, api, playground):
    (api / "Ask.py").write_text(CODE, encoding="utf-8")

    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            tab = await opened_tab(opened, api / "Ask.yml")
            trusting = opened.desk.trusting
            await until(
                lambda: (strip := trusting.strip(tab)) is not None and strip.isVisible(), what="the strip"
            )
            picture(opened, "trust-strip")
            await refused(tab)
            strip = trusting.strip(tab)
            assert strip is not None
            strip.trust.click()
            await until(lambda: strip.isHidden(), what="the end of the question")
            assert await checks(tab) == [("it answers", False)]
            assert tab.exchange is not None
            assert (tab.exchange.checks[0].expected, tab.exchange.checks[0].found) == ("== 201", "200")

            settings = await opened.desk.folder_pages.open(api)
            assert settings.trust.isVisible()
            picture(opened, "trust-note")
            settings.trust.answer.click()
            await until(lambda: strip.isVisibleTo(tab), what="the question again")
            assert not opened.context.collections.trust.of(api)

    run_qt(scenario())


def test_a_request_waits_for_trust_and_its_person_may_send_it_without_its_python(
    run_qt, data_dir, api, playground
):
    (api / "Ask.py").write_text("def before(request):\n    request.headers['X-Signed'] = 'yes'\n" + CODE)

    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            tab = await opened_tab(opened, api / "Ask.yml")
            assert (await refused(tab)).kind == "untrusted-python"
            problem = tab.response_pane.problem
            picture(opened, "not-trusted")
            assert problem.send_anyway.text() == "Send without its Python"
            problem.send_anyway.click()
            await until(lambda: tab.exchange is not None and bool(tab.exchange.checks), what="the answer")
            assert tab.exchange is not None
            assert [(each.name, each.outcome) for each in tab.exchange.checks] == [("Python", "skipped")]
            assert b"X-Signed" not in tab.exchange.body.head(10_000)

            await refused(tab)  # it was for once
            problem.trust.click()
            await until(lambda: tab.exchange is not None and bool(tab.exchange.checks), what="the answer")
            assert tab.exchange is not None
            assert tab.exchange.checks[0].name == "it answers"
            assert b"X-Signed" in tab.exchange.body.head(10_000)
            assert opened.context.collections.trust.of(api)

    run_qt(scenario())


def test_python_is_written_beside_the_request_and_goes_with_it(run_qt, data_dir, api, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            tab = await opened_tab(opened, api / "Ask.yml")
            editor = tab.request_pane.scripts.editor
            editor.choose("python")
            editor.code.insertPlainText(CODE)
            await until(lambda: tab.draft.current.python == CODE, what="the edit")
            picture(opened, "python")
            opened.desk.save()
            await until(lambda: (api / "Ask.py").exists(), what="the file")
            assert (api / "Ask.py").read_text(encoding="utf-8") == CODE

            (api / "Ask.py").write_text(CODE + "# by another program\n", encoding="utf-8")
            opened.context.outside.look()
            await until(lambda: "another program" in tab.draft.current.python, what="what the file says now")

            edits = opened.context.collections.edits
            await edits.rename(api / "Ask.yml", "Asked")
            assert (api / "Asked.py").exists()
            assert not (api / "Ask.py").exists()
            await edits.delete([api / "Asked.yml"])
            assert not (api / "Asked.py").exists()
            await edits.undo()
            assert (api / "Asked.py").exists()

    run_qt(scenario())


def test_an_own_collection_is_trusted_from_the_start(run_qt, data_dir, tmp_path, playground):
    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            collections = opened.context.collections
            await collections.create(tmp_path / "mine", "Mine")
            assert collections.trust.of(tmp_path / "mine")
            (tmp_path / "mine").rename(tmp_path / "moved")
            assert not collections.trust.of(tmp_path / "moved")

    run_qt(scenario())


def test_python_that_is_copied_into_an_own_collection_waits_for_trust_there(
    run_qt, data_dir, api, tmp_path, playground
):
    (api / "Ask.py").write_text(CODE, encoding="utf-8")

    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            mine = tmp_path / "mine"
            await opened.context.collections.create(mine, "Mine")
            await opened.desk.tree_actions.open_collection(api)
            await opened.desk.tree_actions.put([api / "Ask.yml"], mine, copy=True)
            told = opened.desk.notices.past[-1].title
            assert told == "The folder mine is no longer trusted"
            tab = await opened_tab(opened, mine / "Ask.yml")
            picture(opened, "trust-ended")
            assert (await refused(tab)).kind == "untrusted-python"
            tab.response_pane.problem.trust.click()
            await until(lambda: tab.exchange is not None and bool(tab.exchange.checks), what="the answer")
            assert opened.context.collections.trust.of(mine)
            assert not opened.context.collections.trust.of(api)

    run_qt(scenario())


def test_python_of_an_untrusted_collection_comes_to_nothing_by_losing_its_place(
    run_qt, data_dir, api, playground
):
    ran = api.parent / "ran"
    (api / "Ask.py").write_text(f"open({str(ran)!r}, 'w').close()\n", encoding="utf-8")

    async def scenario() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            tab = await opened_tab(opened, api / "Ask.yml")
            await refused(tab)
            panel = opened.window.sidebar.history
            assert panel.model.entries() == ()
            tab.response_pane.problem.send_anyway.click()
            await until(lambda: len(panel.model.entries()) == 1, what="the history")
            composed = await opened.desk.opener.compose_entry(panel.model.entries()[0])
            assert composed.draft.path is None
            assert composed.draft.current.python == ""

            (api / "opencollection.yml").unlink()
            opened.window.area.choose(tab)
            assert (await refused(tab)).kind == "homeless-python"
            assert not tab.response_pane.problem.trust.isVisible()
            assert not ran.exists()

    run_qt(scenario())


async def other_window_edits(data_dir: Path, path: Path) -> None:
    """Another window changes the request at `path`, and is gone without saving it."""
    other = Context.build(data_dir)
    await other.workbench.restore()
    draft = other.workbench.adopt(await other.collections.load(path))
    draft.edit(replace(draft.current, url="{{playground}}/echo?newer"))
    await other.close()


def test_an_older_draft_of_two_windows_is_no_more_trusted_for_losing_its_place(
    run_qt, data_dir, api, tmp_path, playground
):
    ran, mine = tmp_path / "ran", tmp_path / "mine"
    (api / "Ask.py").write_text(f"open({str(ran)!r}, 'w').close()\n" + CODE, encoding="utf-8")

    async def edit() -> None:
        async with open_window(data_dir) as opened:
            await opened.context.collections.create(mine, "Mine")
            tab = await opened_tab(opened, api / "Ask.yml")
            tab.draft.edit(replace(tab.draft.current, url="{{playground}}/echo?older"))
            assert await opened.context.autosave.flush()
            await other_window_edits(data_dir, api / "Ask.yml")

    async def send() -> None:
        async with open_window(data_dir, playground=playground) as opened:
            trust = opened.context.collections.trust
            older = next(draft for draft in opened.context.workbench.unsaved() if draft.path is None)
            assert older.current.url.endswith("?older")
            tab = opened.desk.opener.show_draft(older)
            await until(
                lambda: (strip := opened.desk.trusting.strip(tab)) is not None and strip.isVisible(),
                what="the strip",
            )
            picture(opened, "trust-untitled")
            assert (await refused(tab)).kind == "untrusted-python"
            tab.response_pane.problem.send_anyway.click()
            history = opened.window.sidebar.history.model
            await until(lambda: len(history.entries()) == 1, what="the history")
            record = await opened.context.history.load(history.entries()[0].id)
            assert record.request.python == ""
            assert not ran.exists()

            tab.response_pane.problem.trust.click()
            await until(ran.exists, what="its Python has run")
            assert trust.of(api)
            await trust.put(api, False)
            opened.desk.save_as()
            await until(lambda: opened.window.findChild(SaveDialog), what="the question where to")
            dialog = opened.window.findChild(SaveDialog)
            assert isinstance(dialog, SaveDialog)
            dialog.choose(mine)
            dialog.accept()
            await until(lambda: older.path is not None, what="it is saved")
            assert older.path == mine / "Ask.yml"
            assert not trust.of(mine)

    run_qt(edit())
    run_qt(send())


def test_what_another_window_stops_trusting_is_not_trusted_here(run_qt, data_dir, api):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            trust = opened.context.collections.trust
            await trust.put(api, True)
            assert trust.of(api)
            Confirmations(data_dir, SCRIPTS).put(api, False)
            assert not trust.of(api)

    run_qt(scenario())
