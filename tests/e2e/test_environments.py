"""Environments in the real window: made in the editor, used in a request, seen on the wire."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from postgui.model.collection import Environment
from postgui.model.request import Variable
from postgui.ui.environment.editor import EnvironmentEditor
from postgui.ui.qtmodels.pair_table import Column
from postgui.ui.request.prompting import PromptDialog
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.builder import headers
from tests.support.waiting import emitted, until

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "api"
    folder.mkdir()
    (folder / "opencollection.yml").write_text("opencollection: '1.0.0'\ninfo:\n  name: API\n")
    (folder / "Ping.yml").write_text(
        "info:\n  name: Ping\n  type: http\nhttp:\n  method: GET\n  url: http://127.0.0.1/\n"
    )
    return folder


async def opened_request(opened: OpenWindow, root: Path, url: str) -> None:
    await opened.desk.tree_actions.open_collection(root)
    tab = await opened.desk.opener.open_path(root / "Ping.yml")
    tab.draft.edit(replace(tab.draft.current, url=url))
    await until(lambda: tab.isVisible())


async def opened_editor(opened: OpenWindow, qtbot) -> EnvironmentEditor:
    qtbot.keyClick(opened.window, Qt.Key.Key_M, CTRL_SHIFT)
    editor = opened.desk.environment_actions.editor
    assert editor is not None
    await until(lambda: editor.list.count() > 0, what="the list of environments")
    return editor


def type_into(editor: EnvironmentEditor, row: int, column: Column, text: str) -> None:
    """Type into a cell as a person does: choose it, type, Enter."""
    view = editor.page.table.view
    view.setCurrentIndex(view.model().index(row, editor.page.table.model.position(column)))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F2)
    field = view.focusWidget() if view.focusWidget() is not view else QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def everything_on_disk(*folders: Path) -> bytes:
    return b"\n".join(path.read_bytes() for folder in folders for path in folder.rglob("*") if path.is_file())


def test_a_secret_made_in_the_editor_arrives_and_is_in_no_file(run_qt, qtbot, data_dir, nasty, root):
    capture = nasty.capture()

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await opened_request(opened, root, f"{capture.url}{{{{path}}}}")
            tab = opened.tab
            tab.draft.edit(replace(tab.draft.current, headers=headers("X-Token: {{token}}")))
            editor = await opened_editor(opened, qtbot)
            qtbot.mouseClick(editor.add, LEFT)
            await until(lambda: editor.page.name.text() == "New environment")
            editor.page.name.setFocus()
            editor.page.name.selectAll()
            qtbot.keyClicks(editor.page.name, "Dev")
            qtbot.keyClick(editor.page.name, Qt.Key.Key_Return)
            await until(lambda: (root / "environments" / "Dev.yml").exists(), what="the renamed file")
            assert opened.desk.environments.active(root / "Ping.yml") == ""  # naming is not using
            assert not editor.page.table.is_bulk
            type_into(editor, 0, Column.NAME, "path")
            type_into(editor, 0, Column.VALUE, "dev-path")
            type_into(editor, 1, Column.NAME, "token")
            view, model = editor.page.table.view, editor.page.table.model
            lock = view.visualRect(model.index(1, model.position(Column.SECRET))).center()
            qtbot.mouseClick(view.viewport(), LEFT, pos=lock)
            type_into(editor, 1, Column.VALUE, "hush-hush")
            assert model.index(1, model.position(Column.VALUE)).data() == "•" * 8
            qtbot.mouseClick(editor.page.use, LEFT)
            await until(lambda: not editor.dirty, what="the environment is saved")
            editor.close()
            assert opened.window.top_bar.environment.text() == "Dev"
            await opened.activate()
            tab.send()
            await opened.answered(tab)
            assert tab.exchange is not None
            assert tab.exchange.problem is None, tab.exchange.problem
            (raw,) = await asyncio.to_thread(capture.wait_for_requests)
            assert raw.startswith(b"GET /dev-path HTTP/1.1\r\n")
            assert b"\r\nX-Token: hush-hush\r\n" in raw
        stored = (root / "environments" / "Dev.yml").read_text()
        assert "name: token" in stored
        assert "secret: true" in stored
        assert b"hush-hush" not in everything_on_disk(root, data_dir)

    run_qt(scenario())


def test_layers_fill_in_and_come_back_with_the_session(run_qt, qtbot, data_dir, nasty, root):
    capture = nasty.capture()

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            for name, value in (("Near", "near"), ("Far", "far")):
                own = (Variable("a", value), Variable(f"only{name}", value))
                await opened.context.environments.save(root, Environment(name, own))
            await opened_request(opened, root, f"{capture.url}{{{{a}}}}-{{{{onlyFar}}}}")
            button = opened.window.top_bar.environment
            await until(lambda: len(button.menu().actions()) > 3, what="the environments at the top")
            by_name = {action.text(): action for action in button.menu().actions()}
            by_name["Near"].trigger()
            await until(lambda: button.text() == "Near")
            [also] = [menu for menu in button.menu().findChildren(QMenu) if menu.title() == "Also use"]
            also.actions()[0].trigger()
            await until(lambda: "+ 1" in button.text())
            opened.tab.send()
            await opened.answered(opened.tab)
            (raw,) = await asyncio.to_thread(capture.wait_for_requests)
            assert raw.startswith(b"GET /near-far HTTP/1.1\r\n")
        async with open_window(data_dir) as opened:
            choice = opened.desk.environments
            assert choice.active(root / "Ping.yml") == "Near"
            assert choice.layers(root / "Ping.yml") == ("Far",)

    run_qt(scenario())


def test_a_prompt_is_asked_before_sending_and_remembered(run_qt, qtbot, data_dir, nasty, root):
    capture = nasty.capture()

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await opened_request(opened, root, f"{capture.url}{{{{?Which:one}}}}")
            tab = opened.tab
            for typed, wanted in (("two words", b"GET /two%20words "), ("", b"GET /two%20words ")):
                tab.send()
                await until(lambda: opened.window.findChildren(PromptDialog), what="the question")
                [dialog] = opened.window.findChildren(PromptDialog)
                field = dialog.fields["Which"]
                assert field.text() == ("one" if typed else "two words")
                if typed:
                    field.setText(typed)
                qtbot.mouseClick(dialog.send, LEFT)
                await opened.answered(tab)
                await until(lambda: not opened.window.findChildren(PromptDialog))
                raw = (await asyncio.to_thread(capture.wait_for_requests, 1))[-1]
                assert raw.startswith(wanted)
            tab.send()
            await until(lambda: opened.window.findChildren(PromptDialog))
            opened.window.findChildren(PromptDialog)[0].reject()
            await until(lambda: not tab.busy)
            assert len(capture.requests) == 2

    run_qt(scenario())


def test_an_unknown_name_leads_to_the_editor(run_qt, qtbot, data_dir, root):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await opened.context.environments.save(root, Environment("Dev", (Variable("a", "1"),)))
            await opened_request(opened, root, "http://127.0.0.1:1/{{nope}}")
            opened.desk.environments.choose(root / "Ping.yml", "Dev")
            opened.tab.send()
            await opened.answered(opened.tab)
            define = opened.tab.response_pane.problem.define
            assert define.text() == "Define nope…"
            qtbot.mouseClick(define, LEFT)
            editor = opened.desk.environment_actions.editor
            assert editor is not None
            await until(lambda: editor.current is not None and editor.current.name == "Dev")
            assert editor.page.table.view.currentIndex().row() == 1  # the empty one: a new variable
            editor.close()

    run_qt(scenario())


def test_a_cell_of_the_comparison_is_written(run_qt, qtbot, data_dir, root):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await opened.context.environments.save(root, Environment("A", (Variable("x", "1"),)))
            await opened.context.environments.save(root, Environment("B"))
            await opened_request(opened, root, "http://127.0.0.1:1/")
            editor = await opened_editor(opened, qtbot)
            await until(lambda: editor.compare_all.isEnabled())
            qtbot.mouseClick(editor.compare_all, LEFT)
            model = editor.compare.model
            assert model.index(0, 1).data() == "missing"
            assert model.index(0, 3).data() == "not set"
            model.setData(model.index(0, 3), "2")
            await emitted(editor.saved)
            assert model.index(0, 1).data() == "different"
            assert "value: '2'" in (root / "environments" / "B.yml").read_text()
            editor.close()

    run_qt(scenario())


def test_what_was_typed_in_the_last_moment_is_written_when_the_window_closes(run_qt, qtbot, data_dir, root):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await opened.context.environments.save(root, Environment("Dev"))
            await opened_request(opened, root, "http://127.0.0.1:1/")
            editor = await opened_editor(opened, qtbot)
            await until(lambda: editor.current is not None and editor.current.name == "Dev")
            type_into(editor, 0, Column.NAME, "late")
            assert editor.dirty
        assert "name: late" in (root / "environments" / "Dev.yml").read_text()

    run_qt(scenario())


def test_external_secrets_are_named_and_stay(run_qt, qtbot, data_dir, root):
    file = root / "environments/vault.yml"
    file.parent.mkdir()
    text = (
        "name: vault\nvariables:\n  - name: host\n    value: a\nexternalSecrets:\n"
        "  type: aws-secrets-manager # kept\n  variables: [{name: key, secretName: prod/key}]\n"
    )
    file.write_text(text)

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await opened_request(opened, root, "http://127.0.0.1/")
            editor = await opened_editor(opened, qtbot)
            names = [editor.list.item(row).text() for row in range(editor.list.count())]
            editor.list.setCurrentRow(names.index("vault"))
            page = editor.page
            await until(lambda: page.kept.isVisible(), what="what is only kept")
            assert page.kept.text() == "Also in the file, kept as it is: external secrets."
            model = page.table.model
            assert model.setData(model.index(0, model.position(Column.VALUE)), "other")
            wanted = text.replace("value: a", "value: other")
            await until(lambda: file.read_text() == wanted, what="it is saved")
            editor.close()

    run_qt(scenario())


def test_environments_that_others_change_break_mend_and_add_show_by_themselves(run_qt, qtbot, data_dir, root):
    file = root / "environments" / "Dev.yml"
    file.parent.mkdir()
    file.write_text("name: Dev\nvariables:\n- name: host\n  value: a\n")

    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await opened_request(opened, root, "http://{{host}}/")
            opened.desk.set_environment("Dev")
            editor = await opened_editor(opened, qtbot)
            await until(lambda: editor.page.table.isVisible(), what="its variables")
            file.write_text("name: [\n")
            await until(lambda: "line 2" in editor.page.note.text(), what="the reason")
            assert not editor.page.table.isVisible()
            assert not editor.duplicate.isEnabled()
            environment = opened.window.top_bar.environment
            await until(lambda: "line 2" in environment.toolTip(), what="it is said at the top, too")
            assert file.read_text() == "name: [\n"
            file.write_text("name: Dev\nvariables:\n- name: host\n  value: b\n")
            await until(lambda: editor.page.table.isVisible(), what="its variables are back")
            assert [each.value for each in editor.page.table.model.rows] == ["b"]
            await until(lambda: "line 2" not in environment.toolTip(), what="at the top as well")
            editor.close()
            (file.parent / "Prod.yml").write_text("name: Prod\n")
            await until(
                lambda: opened.desk.display.environment_names == ("Dev", "Prod"), what="a new one is offered"
            )

    run_qt(scenario())
