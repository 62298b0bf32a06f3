"""What a collection says besides sending, in the real window: shown, edited, saved as a small difference."""

import difflib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from postgui.model.assertion import Assertion
from postgui.ui.collection.overview import OverviewPage
from postgui.ui.collection.scripts import FolderScriptsPage
from postgui.ui.collection.tab import FolderTab
from postgui.ui.kept_page import KeptPage
from postgui.ui.qtmodels.pair_table import Column
from postgui.ui.request.pane import RequestPane
from postgui.ui.request.tab import RequestTab
from tests.e2e.open_window import OpenWindow, open_window
from tests.support.waiting import until

CTRL = Qt.KeyboardModifier.ControlModifier

COLLECTION = """\
opencollection: "1.0.0"

info:
  name: Shop # the shop

request:
  headers: [{name: X-Shop, value: one}]
  scripts:
    - type: before-request
      code: log()
  settings:
    http: {timeout: 3000}
"""
FOLDER = "info:\r\n  name: Users\r\n  type: folder\r\n  tags: [a]\r\n"
REQUEST = """\
# kept by hand
info:
  name: "Find"
  type: http
  seq: 1

x-ours: {keep: me}
http:
  method: GET
  url: http://127.0.0.1:9/users

runtime:
  scripts:
    - type: tests
      code: |-
        // status
        ok()
  assertions:
    - {expression: res.status, operator: eq, value: "200"} # always
docs: 'About *finding*'
"""


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    root = tmp_path / "shop"
    (root / "Users").mkdir(parents=True)
    (root / "opencollection.yml").write_bytes(COLLECTION.encode())
    (root / "Users/folder.yml").write_bytes(FOLDER.encode())
    (root / "Users/Find.yml").write_bytes(REQUEST.encode())
    return root


def changes(old: str, path: Path) -> list[str]:
    """The lines that went and came."""
    lines = difflib.unified_diff(old.splitlines(), path.read_bytes().decode().splitlines(), n=0)
    return [line for line in lines if line[:1] in "+-" and line[:3] not in ("+++", "---")]


async def opened_request(opened: OpenWindow, shop: Path) -> RequestTab:
    await opened.desk.tree_actions.open_collection(shop)
    return await opened.desk.opener.open_path(shop / "Users/Find.yml")


def automatic(pane: RequestPane) -> dict[str, str]:
    """The headers that are added on sending, with the reason for each."""
    model = pane.headers.automatic.model()
    rows = range(model.rowCount())
    return {model.index(row, 1).data(): model.index(row, 3).data() for row in rows}


async def save(opened: OpenWindow, qtbot, tab: RequestTab | FolderTab) -> None:
    qtbot.keyClick(opened.window, Qt.Key.Key_S, CTRL)
    await until(lambda: not tab.draft.dirty, what="it is saved")


def test_scripts_asserts_and_docs_are_saved_in_place(run_qt, qtbot, data_dir, shop):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = await opened_request(opened, shop)
            pane = tab.request_pane
            pane.show_tab("Scripts")
            pane.scripts.editor.choose("tests")
            assert pane.scripts.editor.code.text() == "// status\nok()"
            assert "runs without files, network or processes" in pane.scripts.editor.note.text()
            pane.scripts.editor.code.setFocus()
            qtbot.keyClick(pane.scripts.editor.code, Qt.Key.Key_End, CTRL)
            qtbot.keyClicks(pane.scripts.editor.code, ";")
            pane.show_tab("Asserts")
            model = pane.asserts.asserts.model
            assert model.setData(model.index(0, model.position(Column.VALUE)), "204")
            pane.show_tab("Docs")
            assert pane.docs.docs.page is not None
            assert pane.docs.docs.page.toPlainText() == "About finding"
            kept = pane.docs.kept
            await until(kept.isVisible, what="what is only kept")
            assert kept.text() == "Also in the file, kept as it is: the key x-ours."
            pane.docs.facts.tags.setFocus()
            qtbot.keyClicks(pane.docs.facts.tags, "smoke")
            assert tab.draft.current.assertions == (Assertion("res.status", "eq", "204"),)
            await save(opened, qtbot, tab)
            assert changes(REQUEST, shop / "Users/Find.yml") == [
                "+  tags:",
                "+    - smoke",
                "-        ok()",
                "+        ok();",
                '-    - {expression: res.status, operator: eq, value: "200"} # always',
                '+    - {expression: res.status, operator: eq, value: "204"} # always',
            ]
            assert not list(shop.rglob("*.postgui.json"))

    run_qt(scenario())


def test_what_comes_from_above_is_named_and_can_be_opened(run_qt, qtbot, data_dir, shop):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            tab = await opened_request(opened, shop)
            pane = tab.request_pane
            await until(lambda: tab.inherited.scripts, what="what is inherited")
            pane.show_tab("Settings")
            await until(lambda: "X-Shop" in automatic(pane), what="the preview")
            assert automatic(pane)["X-Shop"] == "inherited from collection Shop"
            row = pane.settings.rows["timeout_ms"]
            assert row.inherited_text() == "Inherited: 3,000 ms, from collection Shop"
            pane.show_tab("Scripts")
            origins = pane.scripts.origins
            assert origins.texts() == ("Also from collection Shop: before request",)
            origins.findChildren(QPushButton)[0].click()
            await until(lambda: opened.window.area.pages_of(FolderTab), what="the settings")
            (settings,) = opened.window.area.pages_of(FolderTab)
            page = settings.page("Scripts")
            assert isinstance(page, FolderScriptsPage)
            assert page.editor.code.text() == "log()"
            qtbot.keyClicks(page.editor.code, "x")
            page.editor.choose("tests")
            qtbot.keyClicks(page.editor.code, "ok()")
            await save(opened, qtbot, settings)
            assert changes(COLLECTION, shop / "opencollection.yml") == [
                "-      code: log()",
                "+      code: xlog()",
                "+    - type: tests",
                "+      code: ok()",
            ]
            wanted = ("Also from collection Shop: before request, tests",)
            await until(lambda: origins.texts() == wanted, what="the request knows")

    run_qt(scenario())


def test_folder_is_described_in_place(run_qt, qtbot, data_dir, shop):
    async def scenario() -> None:
        async with open_window(data_dir) as opened:
            await opened.desk.tree_actions.open_collection(shop)
            tab = await opened.desk.folder_pages.open(shop / "Users")
            page = tab.page("Overview")
            assert isinstance(page, OverviewPage)
            assert not page.version.isVisible()
            page.description.setFocus()
            qtbot.keyClicks(page.description, "All about users")
            qtbot.keyClicks(page.tags, ", b")
            page.docs.code.setFocus()
            qtbot.keyClicks(page.docs.code, "# Users")
            await save(opened, qtbot, tab)
            assert (shop / "Users/folder.yml").read_bytes().decode() == (
                "info:\r\n  name: Users\r\n  description: All about users\r\n  type: folder\r\n"
                "  tags: [a, b]\r\n\r\ndocs: '# Users'\r\n"
            )
            page.docs.toggle.click()
            assert page.docs.page is not None
            assert page.docs.page.toPlainText() == "Users"

    run_qt(scenario())


GRPC = "info: {name: Call, type: grpc}\ngrpc:\n  url: grpc://127.0.0.1:9 # later\n"


def test_what_can_not_be_edited_is_shown_and_kept(run_qt, qtbot, data_dir, shop):
    path = shop / "Users/Call.yml"
    path.write_bytes(GRPC.encode())

    async def first_time() -> None:
        async with open_window(data_dir) as opened:
            await opened.desk.tree_actions.open_collection(shop)
            tree = opened.window.sidebar.tree
            tree.choose(path)
            qtbot.keyClick(tree, Qt.Key.Key_Return)
            await until(lambda: opened.window.area.pages_of(KeptPage), what="the page")
            (page,) = opened.window.area.pages_of(KeptPage)
            assert "a gRPC request" in page.note.label.text()
            assert page.code.text() == GRPC
            page.code.setFocus()
            qtbot.keyClicks(page.code, "x")
            assert page.code.text() == GRPC
            path.write_bytes(GRPC.replace("later", "now").encode())
            opened.desk.new_request()
            opened.window.area.choose(page)
            await until(lambda: "# now" in page.code.text(), what="the new text")

    async def second_time() -> None:
        async with open_window(data_dir) as opened:
            (page,) = opened.window.area.pages_of(KeptPage)
            assert page.name() == "Call"

    run_qt(first_time())
    run_qt(second_time())
    assert path.read_bytes() == GRPC.replace("later", "now").encode()
