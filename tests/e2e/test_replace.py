"""Find and replace across a collection, in the real window."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from postgui.model.problem import ProblemError
from postgui.model.request import Body, Pair, Request
from postgui.services.replacement import Replacer, Wanted
from postgui.ui.dialogs.replace import ReplaceDialog
from tests.e2e.open_window import OpenWindow, open_window
from tests.e2e.test_tree import BODY, HEADER, request, write
from tests.support.waiting import until

CTRL = Qt.KeyboardModifier.ControlModifier


def collection(tmp_path: Path) -> Path:
    files = {
        "A.yml": "# mine\n" + request("A", 1, HEADER),
        "Users/B.yml": request("B", 2, BODY.replace("Green", "Blue")),
        "C.yml": request("C", 3),
        "environments/Prod.yml": "name: Prod\nvariables:\n  - name: colour\n    value: blue\n",
    }
    return write(tmp_path / "api", files)


async def opened_dialog(opened: OpenWindow) -> ReplaceDialog:
    await until(lambda: opened.window.findChildren(ReplaceDialog), what="the dialog")
    (dialog,) = opened.window.findChildren(ReplaceDialog)
    return dialog


def test_the_preview_shows_every_change_and_one_undo_takes_all_back(run_qt, qtbot, data_dir, tmp_path):
    async def scenario() -> None:
        root = collection(tmp_path)
        before = {path: path.read_bytes() for path in root.rglob("*.yml")}
        async with open_window(data_dir) as opened:
            await opened.desk.tree_actions.open_collection(root)
            tab = await opened.desk.opener.open_path(root / "A.yml")
            tab.draft.edit(replace(tab.draft.current, url="https://mine.example"))
            opened.window.sidebar.tree.choose(root)
            opened.desk.replacing.start()
            dialog = await opened_dialog(opened)
            qtbot.keyClicks(dialog.sought, "blue")
            qtbot.keyClicks(dialog.put, "red")
            await until(lambda: dialog.files.count() == 3, what="the files")
            await until(lambda: "+    value: red" in dialog.diff.toPlainText(), what="the differences")
            names = [dialog.files.item(row).text() for row in range(3)]
            assert names == ["Prod (environment)   1", "B   1", "A   1"]
            dialog.files.item(1).setCheckState(Qt.CheckState.Unchecked)
            assert dialog.said.text() == "2 in 2 of 3 files"
            dialog.replace.click()
            await until(lambda: not opened.window.findChildren(ReplaceDialog), what="it is done")
            assert (root / "A.yml").read_text() == before[root / "A.yml"].decode().replace("blue", "red")
            assert "value: red" in (root / "environments/Prod.yml").read_text()
            assert (root / "Users/B.yml").read_bytes() == before[root / "Users/B.yml"]
            await until(lambda: tab.draft.current.headers[0].value == "red", what="the tab has it")
            assert tab.draft.current.url == "https://mine.example"
            opened.window.sidebar.tree.setFocus()
            qtbot.keyClick(opened.window.sidebar.tree, Qt.Key.Key_Z, CTRL)
            await until(lambda: {path: path.read_bytes() for path in root.rglob("*.yml")} == before)

    run_qt(scenario())


def test_what_was_changed_meanwhile_is_not_overwritten(run_qt, qtbot, data_dir, tmp_path):
    async def scenario() -> None:
        root = collection(tmp_path)
        async with open_window(data_dir) as opened:
            await opened.desk.tree_actions.open_collection(root)
            opened.desk.replacing.start(root)
            dialog = await opened_dialog(opened)
            dialog.sought.setText("blue")
            await until(lambda: dialog.files.count() == 3, what="the files")
            (root / "A.yml").write_text(request("A", 1, HEADER).replace("GET", "PUT"))
            before = {path: path.read_bytes() for path in root.rglob("*.yml")}
            dialog.replace.click()
            await until(lambda: "was changed since" in dialog.said.text(), what="it is told")
            assert {path: path.read_bytes() for path in root.rglob("*.yml")} == before
            dialog.reject()
            await until(lambda: not opened.window.findChildren(ReplaceDialog))

    run_qt(scenario())


REQUEST = Request(
    "cat",
    "GET",
    "http://cat/Cat?cat=1",
    headers=(Pair("X-Cat", "concat cat"),),
    body=Body("json", '{"cat": "Cat"}'),
)


@pytest.mark.parametrize(
    ("wanted", "url", "header", "body"),
    [
        (Wanted("cat", "dog"), "http://dog/dog?dog=1", "condog dog", '{"dog": "dog"}'),
        (Wanted("cat", "dog", match_case=True), "http://dog/Cat?dog=1", "condog dog", '{"dog": "Cat"}'),
        (Wanted("cat", "dog", whole_words=True), "http://dog/dog?dog=1", "concat dog", '{"dog": "dog"}'),
        (Wanted("cat", r"\1", bodies=False), r"http://\1/\1?\1=1", r"con\1 \1", '{"cat": "Cat"}'),
        (
            Wanted(r"(c)at\b", r"\1ow", expression=True, urls=False, headers=False),
            "http://cat/Cat?cat=1",
            "concat cat",
            '{"cow": "Cow"}',
        ),
    ],
)
def test_replacing_obeys_its_options(wanted, url, header, body):
    found = Replacer(wanted).request(REQUEST)
    assert (found.url, found.headers[0].value, found.body.text) == (url, header, body)
    assert found.name == "cat"


@pytest.mark.parametrize("expression", ["(", r"(?P<x>a)\2"])
def test_an_expression_that_can_not_be_understood_is_told(expression):
    with pytest.raises(ProblemError):
        Replacer(Wanted(expression, expression=True))


def test_an_expression_that_never_ends_is_stopped():
    request = replace(REQUEST, body=Body("text", "a" * 40 + "!"))
    with pytest.raises(ProblemError) as raised:
        Replacer(Wanted(r"(a|aa)+$", expression=True, urls=False)).request(request)
    assert "too long" in raised.value.problem.what
