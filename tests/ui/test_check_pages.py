"""Scripts, asserts, captures, docs and tags of a request: shown, edited, taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from postgui.model.assertion import Assertion, Capture
from postgui.model.request import Body, ClientCertificate, Request, Settings
from postgui.model.script import Script
from postgui.services.draft import Draft
from postgui.services.inherited import Inherited, InheritedScripts, InheritedValue
from postgui.ui.qtmodels.pair_table import Column
from postgui.ui.request.body import BodyPage
from postgui.ui.request.body_text import BodyText
from postgui.ui.request.pair_table import PairTable
from postgui.ui.request.pane import RequestPane
from postgui.ui.request.scripts import ScriptsPage
from tests.ui.test_request_pane import click, show, type_into

# The offscreen platform says so for every list that drops down.
pytestmark = pytest.mark.qt_log_ignore("grabbing the (keyboard|mouse)")


def pane_at(qtbot: QtBot, draft: Draft, title: str) -> RequestPane:
    pane = show(qtbot, draft)
    pane.resize(900, 600)
    pane.show_tab(title)
    return pane


def choose(qtbot: QtBot, table: PairTable, row: int, column: Column, text: str) -> None:
    """Click a chosen cell and take `text` from its menu."""
    click(table, qtbot, row, column)
    menu = next(menu for menu in table.view.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.text().replace("&", "") == text).trigger()
    menu.close()


def test_script_typed_in_a_tab_belongs_to_its_phase(qtbot):
    draft = Draft(Request(scripts=(Script("tests", "ok()"),)))
    page = pane_at(qtbot, draft, "Scripts").scripts
    titles = [page.editor.phases.tabText(at) for at in range(page.editor.phases.count())]
    assert titles == ["Before request", "After response", "Tests  \u2022", "Python"]
    qtbot.keyClicks(page.editor.code, "go()")
    assert draft.current.scripts == (Script("before-request", "go()"), Script("tests", "ok()"))
    page.editor.choose("tests")
    assert page.editor.code.text() == "ok()"
    page.editor.code.selectAll()
    qtbot.keyClick(page.editor.code, Qt.Key.Key_Delete)
    assert [script.code for script in draft.current.scripts] == ["go()"]
    draft.undo()
    assert page.editor.code.text() == "ok()"


def test_several_scripts_of_one_phase_stay_apart(qtbot):
    scripts = (Script("tests", "one()"), Script("hooks", "hook()"), Script("tests", "two()"))
    draft = Draft(Request(scripts=scripts))
    page = pane_at(qtbot, draft, "Scripts").scripts
    titles = [page.editor.phases.tabText(at).rstrip(" \u2022") for at in range(page.editor.phases.count())]
    assert titles == ["Before request", "After response", "Tests", "Tests 2", "Hooks", "Python"]
    page.editor.phases.setCurrentIndex(3)
    qtbot.keyClicks(page.editor.code, "x")
    assert [script.code for script in draft.current.scripts] == ["one()", "hook()", "xtwo()"]


def test_scripts_from_above_are_named_with_a_way_to_them(qtbot, tmp_path):
    page = ScriptsPage(Draft(Request()))
    qtbot.addWidget(page)
    page.show()
    assert not page.origins.isVisible()
    page.show_inherited(
        Inherited(scripts=(InheritedScripts("folder Users", tmp_path, ("before-request", "tests")),))
    )
    assert page.origins.texts() == ("Also from folder Users: before request, tests",)
    with qtbot.waitSignal(page.folder_requested) as asked:
        page.origins.findChildren(QPushButton)[0].click()
    assert asked.args == [tmp_path]


def test_assert_is_typed_and_its_operator_chosen(qtbot):
    draft = Draft(Request())
    pane = pane_at(qtbot, draft, "Asserts")
    table = pane.asserts.asserts
    click(table, qtbot, 0, Column.NAME)
    type_into(table, qtbot, "res.status")
    assert draft.current.assertions[0].expression == "res.status"
    choose(qtbot, table, 0, Column.OPERATOR, "is less than")
    assert draft.current.assertions == (Assertion("res.status", "lt"),)
    click(table, qtbot, 0, Column.VALUE)
    type_into(table, qtbot, "400")
    assert draft.current.assertions == (Assertion("res.status", "lt", "400"),)
    click(table, qtbot, 0, Column.SWITCH)
    assert not draft.current.assertions[0].enabled


def test_operator_that_nobody_knows_is_shown_and_kept(qtbot):
    draft = Draft(Request(assertions=(Assertion("res.status", "isPrime"),)))
    table = pane_at(qtbot, draft, "Asserts").asserts.asserts
    index = table.model.index(0, table.model.position(Column.OPERATOR))
    assert index.data() == "isPrime"
    click(table, qtbot, 0, Column.SWITCH)
    assert draft.current.assertions == (Assertion("res.status", "isPrime", enabled=False),)


def test_capture_is_typed_and_its_place_chosen(qtbot):
    draft = Draft(Request(captures=(Capture("res.body.id", "id", phase="before-request"),)))
    table = pane_at(qtbot, draft, "Asserts").asserts.captures
    choose(qtbot, table, 0, Column.SCOPE, "environment")
    click(table, qtbot, 1, Column.NAME)
    type_into(table, qtbot, "token")
    assert draft.current.captures == (
        Capture("res.body.id", "id", "environment", "before-request"),
        Capture("", "token"),
    )
    draft.undo()
    assert len(table.model.rows) == 1


def test_docs_are_laid_out_first_and_can_be_written(qtbot):
    draft = Draft(Request(docs="# Users", tags=("a",)))
    page = pane_at(qtbot, draft, "Docs").docs
    assert page.docs.is_reading
    assert page.docs.page is not None
    assert page.docs.page.toPlainText() == "Users"
    page.docs.toggle.click()
    qtbot.keyClicks(page.docs.code, "#")
    assert draft.current.docs == "## Users"
    page.docs.toggle.click()
    assert page.docs.page.toPlainText() == "Users"
    page.facts.description.setFocus()
    qtbot.keyClicks(page.facts.description, "All of them")
    qtbot.keyClicks(page.facts.tags, ", smoke ,a")
    assert (draft.current.description, draft.current.tags) == ("All of them", ("a", "smoke"))


def test_empty_docs_can_be_written_at_once(qtbot):
    draft = Draft(Request())
    page = pane_at(qtbot, draft, "Docs").docs
    qtbot.keyClicks(page.docs.code, "Hi")
    assert not page.docs.is_reading
    assert draft.current.docs == "Hi"


def test_description_of_several_lines_is_not_cut(qtbot):
    draft = Draft(Request(description="one\ntwo"))
    page = pane_at(qtbot, draft, "Docs").docs
    assert page.facts.description.isReadOnly()
    assert page.facts.description.text() == "one two"
    qtbot.keyClicks(page.facts.description, "x")
    assert draft.current.description == "one\ntwo"


def variant_menu(page: BodyPage) -> dict[str, QAction]:
    menu = page.variants.menu()
    menu.aboutToShow.emit()
    return {action.text().replace("&", ""): action for action in menu.actions() if action.text()}


def name_it(qtbot: QtBot, page: BodyPage, text: str) -> None:
    (dialog,) = [each for each in page.variants.findChildren(QInputDialog) if each.isVisible()]
    dialog.setTextValue(text)
    dialog.accept()
    qtbot.waitUntil(lambda: not page.variants.findChildren(QInputDialog))


def test_body_variant_is_made_chosen_and_removed(qtbot):
    draft = Draft(Request(body=Body("text", "a")))
    page = pane_at(qtbot, draft, "Body").body
    assert page.variants.text() == "Variants"
    variant_menu(page)["New variant…"].trigger()
    name_it(qtbot, page, "Short")
    assert page.variants.text() == "Short"
    assert isinstance(page.editor, BodyText)
    qtbot.keyClicks(page.editor.code, "b")
    variant_menu(page)["Default"].trigger()
    assert page.editor.code.text() == "a"
    assert page.variants.text() == "Default"
    assert variant_menu(page)["Default"].isChecked()
    variant_menu(page)["Short"].trigger()
    assert page.editor.code.text() == "ba"
    variant_menu(page)["Remove"].trigger()
    assert [each.title for each in draft.current.variants] == ["Default"]
    draft.undo()
    assert page.variants.text() == "Short"


def test_setting_says_what_it_inherits_and_from_where(qtbot):
    draft = Draft(Request())
    pane = pane_at(qtbot, draft, "Settings")
    rows = pane.settings.rows
    assert rows["timeout_ms"].inherited_text() == ""
    said = {
        "timeout_ms": InheritedValue(30_000, "collection Shop"),
        "follow_redirects": InheritedValue(False, "folder Users"),
        "proxy_password": InheritedValue("hunter2", "collection Shop"),
        "certificates": InheritedValue((ClientCertificate("api.test"),), "collection Shop"),
    }
    pane.show_inherited(Inherited(said))
    assert rows["timeout_ms"].inherited_text() == "Inherited: 30,000 ms, from collection Shop"
    assert rows["follow_redirects"].inherited_text() == "Inherited: Off, from folder Users"
    assert "hunter2" not in rows["proxy_password"].inherited_text()
    assert rows["certificates"].inherited_text() == "Inherited: api.test, from collection Shop"
    draft.edit(Request(settings=Settings(timeout_ms=5)))
    assert rows["timeout_ms"].inherited_text() == "Instead of 30,000 ms, from collection Shop"
    rows["timeout_ms"].reset.click()
    assert draft.current.settings.timeout_ms is None
    assert rows["timeout_ms"].inherited_text() == "Inherited: 30,000 ms, from collection Shop"
