"""The request's tabs: the draft is the truth, and every tab shows and edits it."""

from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QMenu, QSpinBox, QToolTip
from pytestqt.qtbot import QtBot

from postgui.model.request import Body, BodyFile, FormRow, Pair, Param, Request, Settings
from postgui.model.variables import Scope
from postgui.services.draft import Draft
from postgui.ui.qtmodels.pair_table import Column
from postgui.ui.request.body_file import BodyFilePicker
from postgui.ui.request.body_form import BodyForm, relative_path
from postgui.ui.request.body_text import BodyText
from postgui.ui.request.outgoing_text import HeaderLine
from postgui.ui.request.pair_delegate import CellField
from postgui.ui.request.pair_menu import row_menu
from postgui.ui.request.pair_table import PairTable
from postgui.ui.request.pane import RequestPane

# The offscreen platform says so for every list that drops down.
pytestmark = pytest.mark.qt_log_ignore("grabbing the (keyboard|mouse)")

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
SCOPES = (Scope("environment Prod", {"token": "abc"}),)


def show(qtbot: QtBot, draft: Draft) -> RequestPane:
    pane = RequestPane(draft, lambda: SCOPES)
    qtbot.addWidget(pane)
    pane.resize(640, 480)
    pane.show()
    qtbot.waitExposed(pane)
    return pane


def click(table: PairTable, qtbot: QtBot, row: int, column: Column) -> None:
    index = table.model.index(row, table.model.position(column))
    port = table.view.viewport()
    # A tab that was just opened is laid out one event later.
    qtbot.waitUntil(lambda: port.rect().contains(table.view.visualRect(index).center()))
    qtbot.mouseClick(table.view.viewport(), LEFT, pos=table.view.visualRect(index).center())


def type_into(table: PairTable, qtbot: QtBot, text: str) -> None:
    (field,) = [field for field in table.view.findChildren(CellField) if field.isVisible()]
    qtbot.keyClicks(field, text)


# Params


def test_url_and_params_table_are_one_thing(qtbot: QtBot) -> None:
    draft = Draft(Request(url="http://a/?x=1&flag&x=1&empty="))
    pane = show(qtbot, draft)
    assert [(row.name, row.value) for row in pane.params.query.model.rows] == [
        ("x", "1"),
        ("flag", None),
        ("x", "1"),
        ("empty", ""),
    ]
    click(pane.params.query, qtbot, 0, Column.VALUE)
    type_into(pane.params.query, qtbot, "2")
    assert draft.current.url == "http://a/?x=12&flag&x=1&empty="
    draft.edit(replace(draft.current, url="http://a/?y=3"))
    assert pane.params.query.model.rows == (Param("y", "3"),)


def test_switched_off_parameter_leaves_the_url_and_stays_in_the_table(qtbot: QtBot) -> None:
    draft = Draft(Request(url="http://a/?x=1&y=2"))
    pane = show(qtbot, draft)
    click(pane.params.query, qtbot, 0, Column.SWITCH)
    assert draft.current.url == "http://a/?y=2"
    assert [row.enabled for row in pane.params.query.model.rows] == [False, True]
    click(pane.params.query, qtbot, 0, Column.SWITCH)
    assert draft.current.url == "http://a/?x=1&y=2"


def test_ampersand_typed_in_the_table_does_not_split_the_row(qtbot: QtBot) -> None:
    draft = Draft(Request(url="http://a/?x="))
    pane = show(qtbot, draft)
    click(pane.params.query, qtbot, 0, Column.VALUE)
    type_into(pane.params.query, qtbot, "a&b")
    assert draft.current.url == "http://a/?x=a%26b"
    assert len(pane.params.query.model.rows) == 1


def test_path_values_have_their_own_group(qtbot: QtBot) -> None:
    draft = Draft(Request(url="http://a/users/:id"))
    pane = show(qtbot, draft)
    assert pane.params.path.isVisible()
    click(pane.params.path, qtbot, 0, Column.VALUE)
    type_into(pane.params.path, qtbot, "7")
    assert draft.current.params == (Param("id", "7", "path"),)
    assert draft.current.url == "http://a/users/:id"
    draft.edit(replace(draft.current, url="http://a/"))
    assert not pane.params.path.isVisible()


def test_typing_in_one_cell_undoes_as_one(qtbot: QtBot) -> None:
    draft = Draft(Request(url="http://a/?x=1"))
    pane = show(qtbot, draft)
    click(pane.params.query, qtbot, 0, Column.VALUE)
    type_into(pane.params.query, qtbot, "234")
    (field,) = pane.params.query.view.findChildren(CellField)
    qtbot.keyClick(field, KEY.Key_Return)
    qtbot.keyClick(pane.params.query.view, KEY.Key_Z, CTRL)
    assert draft.current.url == "http://a/?x=1"
    qtbot.keyClick(pane.params.query.view, KEY.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert draft.current.url == "http://a/?x=1234"


def test_flag_gets_its_equals_sign_from_the_menu(qtbot: QtBot) -> None:
    draft = Draft(Request(url="http://a/?flag"))
    pane = show(qtbot, draft)
    table = pane.params.query
    menu = row_menu(table.view, table.model, table.model.index(0, 2))
    (action,) = [action for action in menu.actions() if "empty value" in action.text()]
    action.trigger()
    assert draft.current.url == "http://a/?flag="


# Headers


def test_header_edits_reach_the_draft_and_the_title(qtbot: QtBot) -> None:
    draft = Draft(Request())
    pane = show(qtbot, draft)
    pane.show_tab("Headers")
    assert pane.tabs.tabText(1) == "Headers"
    click(pane.headers.own, qtbot, 0, Column.NAME)
    type_into(pane.headers.own, qtbot, "X-One")
    assert draft.current.headers == (Pair("X-One"),)
    assert pane.tabs.tabText(1) == "Headers  1"


def test_automatic_header_can_be_overridden(qtbot: QtBot) -> None:
    draft = Draft(Request(headers=(Pair("A", "1"),)))
    pane = show(qtbot, draft)
    pane.show_tab("Headers")
    assert not pane.headers.automatic.isVisible()
    pane.show_automatic(
        [HeaderLine("Host", "a", "HTTP/1.1 requires it"), HeaderLine("User-Agent", "P", "names this program")]
    )
    listed = pane.headers.automatic
    assert listed.isVisible()
    spoken = [listed.model().index(1, at).data() for at in (1, 2, 3)]
    assert spoken == ["User-Agent", "P", "names this program"]
    listed.setFocus()
    listed.setCurrentIndex(listed.model().index(1, 1))
    qtbot.keyClick(listed, KEY.Key_Return)
    assert draft.current.headers == (Pair("A", "1"), Pair("User-Agent", "P"))
    type_into(pane.headers.own, qtbot, "!")
    assert draft.current.headers[1] == Pair("User-Agent", "P!")


def test_automatic_headers_stand_below_the_own_ones(qtbot: QtBot) -> None:
    pane = show(qtbot, Draft(Request()))
    pane.show_tab("Headers")
    pane.show_automatic([HeaderLine("Host", "a", "HTTP/1.1 requires it")])
    pane.resize(700, 480)
    own, automatic = pane.headers.own.view, pane.headers.automatic

    def aligned() -> bool:
        return all(automatic.columnWidth(at) == own.columnWidth(at) for at in range(3))

    qtbot.waitUntil(lambda: own.columnWidth(1) > 150 and aligned())
    own.setColumnWidth(1, 99)
    assert automatic.columnWidth(1) == 99


# Body


def choose_body(pane: RequestPane, qtbot: QtBot, label: str) -> None:
    pane.show_tab("Body")
    pane.body.kind.setFocus()
    pane.body.kind.setCurrentText(label)
    pane.body.kind.activated.emit(pane.body.kind.currentIndex())


def test_body_kind_is_chosen_by_keys(qtbot: QtBot) -> None:
    draft = Draft(Request())
    pane = show(qtbot, draft)
    pane.show_tab("Body")
    pane.body.kind.setFocus()
    qtbot.keyClick(pane.body.kind, KEY.Key_Down)
    assert draft.current.body.kind == "json"
    assert isinstance(pane.body.editor, BodyText)
    pane.resize(1000, 480)
    assert pane.tabs.tabText(2) == "Body  JSON"


def test_kind_of_body_gives_way_to_the_tabs_behind_it(qtbot: QtBot) -> None:
    pane = show(qtbot, Draft(Request(body=Body("multipart-form"))))
    pane.resize(1000, 480)
    qtbot.waitUntil(lambda: pane.tabs.tabText(2) == "Body  Multipart form")
    bar = pane.tabs.tabBar()
    pane.resize(sum(bar.tabRect(at).width() for at in range(bar.count())), 480)
    qtbot.waitUntil(lambda: pane.tabs.tabText(2) == "Body  \u2022")
    assert pane.overflow.hidden_titles() == ()


def test_tabs_without_room_are_in_a_menu(qtbot: QtBot) -> None:
    pane = show(qtbot, Draft(Request()))
    pane.resize(360, 480)
    qtbot.waitUntil(lambda: "Outgoing" in pane.overflow.hidden_titles())
    assert pane.overflow.isVisible()
    menu = pane.overflow.menu()
    menu.aboutToShow.emit()
    last = menu.actions()[-1]
    assert last.text().replace("&", "") == "Outgoing"  # with its mnemonic
    last.trigger()
    at = pane.tabs.currentIndex()
    assert pane.tabs.tabText(at) == "Outgoing"
    assert pane.tabs.tabBar().isTabVisible(at)
    assert pane.tabs.tabBar().tabRect(0).left() == 0  # nothing is scrolled away
    pane.resize(1000, 480)
    qtbot.waitUntil(lambda: pane.overflow.hidden_titles() == ())
    assert not pane.overflow.isVisible()


def test_every_kind_has_an_editor_and_switching_loses_nothing(qtbot: QtBot) -> None:
    body = Body("json", "{}", (FormRow("a", "1"),), (BodyFile("x.bin"),))
    draft = Draft(Request(body=body))
    pane = show(qtbot, draft)
    for at in range(pane.body.kind.count()):
        choose_body(pane, qtbot, pane.body.kind.itemText(at))
        assert pane.body.editor is not None
        assert draft.current.body.kind == pane.body.kind.itemData(at)
    assert replace(draft.current.body, kind="json") == body


def test_unknown_kind_is_named_and_kept(qtbot: QtBot) -> None:
    draft = Draft(Request(body=Body("morse", "...")))
    pane = show(qtbot, draft)
    pane.show_tab("Body")
    assert "morse" in pane.body.kind.currentText()
    editor = pane.body.editor
    assert editor is not None
    assert "can't be edited" in editor.findChildren(QLabel)[0].text()
    assert draft.current.body == Body("morse", "...")


def test_typed_json_reaches_the_draft_and_is_formatted_exactly(qtbot: QtBot) -> None:
    draft = Draft(Request(body=Body("json", '{"a":1.10,"b":')))
    pane = show(qtbot, draft)
    pane.show_tab("Body")
    editor = pane.body.editor
    assert isinstance(editor, BodyText)
    qtbot.waitUntil(editor.problem.isVisible)
    assert editor.problem.text()
    editor.code.setFocus()
    qtbot.keyClick(editor.code, KEY.Key_End, CTRL)
    qtbot.keyClicks(editor.code, "1e400}")
    qtbot.waitUntil(lambda: not editor.problem.isVisible())
    qtbot.mouseClick(pane.body.format, LEFT)
    qtbot.waitUntil(lambda: draft.current.body.text == '{\n  "a": 1.10,\n  "b": 1e400\n}')


def test_typing_in_a_body_undoes_as_one(qtbot: QtBot) -> None:
    draft = Draft(Request(body=Body("text", "")))
    pane = show(qtbot, draft)
    pane.show_tab("Body")
    editor = pane.body.editor
    assert isinstance(editor, BodyText)
    qtbot.keyClicks(editor.code, "abc")
    assert draft.current.body.text == "abc"
    draft.undo()
    assert draft.current.body.text == ""
    assert editor.code.text() == ""


def test_form_fields_are_edited(qtbot: QtBot) -> None:
    draft = Draft(Request(body=Body("form-urlencoded")))
    pane = show(qtbot, draft)
    pane.show_tab("Body")
    form = pane.body.editor
    assert isinstance(form, BodyForm)
    click(form.table, qtbot, 0, Column.NAME)
    type_into(form.table, qtbot, "a")
    assert draft.current.body.rows == (FormRow("a"),)


def test_part_becomes_a_file_with_relative_paths(qtbot: QtBot, tmp_path: Path) -> None:
    draft = Draft(
        Request(body=Body("multipart-form", rows=(FormRow("photo", "old"),))), path=tmp_path / "Send.yml"
    )
    pane = show(qtbot, draft)
    pane.show_tab("Body")
    form = pane.body.editor
    assert isinstance(form, BodyForm)
    click(form.table, qtbot, 0, Column.KIND)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[1].trigger()
    menu.close()
    assert draft.current.body.rows[0].kind == "file"
    click(form.table, qtbot, 0, Column.VALUE)
    dialog = form.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([str(tmp_path / "data" / "a.png"), "/elsewhere/b.png"])
    dialog.reject()
    assert draft.current.body.rows[0].files == ("data/a.png", "/elsewhere/b.png")


def show_parts(qtbot: QtBot, draft: Draft) -> PairTable:
    pane = show(qtbot, draft)
    pane.show_tab("Body")
    form = pane.body.editor
    assert isinstance(form, BodyForm)
    return form.table


def test_tab_goes_by_the_kind_of_a_part_and_enter_opens_it_where_it_is(qtbot: QtBot) -> None:
    draft = Draft(Request(body=Body("multipart-form", rows=(FormRow("a", kind="file"),))))
    table = show_parts(qtbot, draft)
    click(table, qtbot, 0, Column.NAME)
    (field,) = table.view.findChildren(CellField)
    qtbot.keyClick(field, KEY.Key_Tab)
    assert table.view.currentIndex().column() == table.model.position(Column.KIND)
    qtbot.keyClick(table.view, KEY.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.activeAction().text().replace("&", "") == "File"
    qtbot.keyClick(menu, KEY.Key_Escape)
    table.view.setFocus()
    qtbot.keyClick(table.view, KEY.Key_Tab)
    assert table.view.currentIndex().column() == table.model.position(Column.VALUE)


def test_content_type_typed_first_starts_a_part(qtbot: QtBot) -> None:
    draft = Draft(Request(body=Body("multipart-form")))
    table = show_parts(qtbot, draft)
    click(table, qtbot, 0, Column.CONTENT_TYPE)
    type_into(table, qtbot, "x/y")
    (field,) = [field for field in table.view.findChildren(CellField) if field.isVisible()]
    qtbot.keyClick(field, KEY.Key_Return)
    assert draft.current.body.rows == (FormRow("", content_type="x/y"),)


def test_files_are_told_whole_by_the_tool_tip(qtbot: QtBot) -> None:
    files = ("/a/long/way/down/to/hello.txt", "/b/other.txt")
    draft = Draft(Request(body=Body("multipart-form", rows=(FormRow("a", kind="file", files=files),))))
    table = show_parts(qtbot, draft)
    at = table.view.visualRect(table.model.index(0, table.model.position(Column.VALUE))).center()
    port = table.view.viewport()
    QApplication.sendEvent(port, QHelpEvent(QEvent.Type.ToolTip, at, port.mapToGlobal(at)))
    assert QToolTip.text() == "\n".join(files)
    QToolTip.hideText()


def test_the_tool_tip_of_a_header_outside_ascii_says_how_it_is_sent(qtbot: QtBot) -> None:
    pane = show(qtbot, Draft(Request(headers=(Pair("X", "plain"), Pair("Y", "J\u00f6rg")))))
    pane.show_tab("Headers")
    table = pane.headers.own
    for row, says in ((0, ""), (1, "UTF-8")):
        at = table.view.visualRect(table.model.index(row, table.model.position(Column.VALUE))).center()
        port = table.view.viewport()
        QApplication.sendEvent(port, QHelpEvent(QEvent.Type.ToolTip, at, port.mapToGlobal(at)))
        assert says in QToolTip.text()
        assert bool(QToolTip.text()) == bool(says)
        QToolTip.hideText()


def test_file_body_is_dropped_or_typed(qtbot: QtBot, tmp_path: Path) -> None:
    draft = Draft(Request(body=Body("file")), path=tmp_path / "Send.yml")
    pane = show(qtbot, draft)
    pane.show_tab("Body")
    picker = pane.body.editor
    assert isinstance(picker, BodyFilePicker)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "big.bin"))])
    at, action, none = QPointF(5, 5), Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(picker.path, QDragEnterEvent(at.toPoint(), action, mime, LEFT, none))
    QApplication.sendEvent(picker.path, QDropEvent(at, action, mime, LEFT, none))
    assert draft.current.body.files == (BodyFile("big.bin"),)
    qtbot.keyClick(picker.path, KEY.Key_End)
    qtbot.keyClicks(picker.path, "2")
    qtbot.keyClicks(picker.content_type, "a/b")
    assert draft.current.body.files == (BodyFile("big.bin2", "a/b"),)


@pytest.mark.parametrize(
    ("file", "base", "expected"),
    [
        ("/c/data/a", "/c", "data/a"),
        ("/d/a", "/c", "/d/a"),
        ("a/b", "/c", "a/b"),
        ("/c/a", None, "/c/a"),
    ],
)
def test_paths_below_the_request_are_stored_relative(file: str, base: str | None, expected: str) -> None:
    assert relative_path(file, Path(base) if base else None) == expected


# Settings


def test_settings_are_typed_and_can_inherit_again(qtbot: QtBot) -> None:
    draft = Draft(Request())
    pane = show(qtbot, draft)
    pane.show_tab("Settings")
    timeout = pane.settings.rows["timeout_ms"]
    box = timeout.control
    assert isinstance(box, QSpinBox)
    assert box.text() == "Inherit"
    assert not timeout.reset.isVisible()
    box.selectAll()
    qtbot.keyClicks(box, "250")
    assert draft.current.settings == Settings(timeout_ms=250)
    assert "Settings  1" in [pane.tabs.tabText(at) for at in range(pane.tabs.count())]
    qtbot.mouseClick(timeout.reset, LEFT)
    assert draft.current.settings == Settings()
    assert box.text() == "Inherit"


def test_choice_settings_tell_on_off_and_inherit_apart(qtbot: QtBot) -> None:
    draft = Draft(Request(settings=Settings(verify_tls=False, http_version="2")))
    pane = show(qtbot, draft)
    pane.show_tab("Settings")
    verify = pane.settings.rows["verify_tls"].control
    version = pane.settings.rows["http_version"].control
    assert isinstance(verify, QComboBox)
    assert isinstance(version, QComboBox)
    assert (verify.currentText(), version.currentText()) == ("Off", "HTTP/2")
    verify.setFocus()
    qtbot.keyClick(verify, KEY.Key_Up)
    assert draft.current.settings.verify_tls is True
    qtbot.keyClick(verify, KEY.Key_Up)
    assert draft.current.settings.verify_tls is None


def test_page_of_somebody_else_is_shown_the_draft(qtbot: QtBot) -> None:
    class Page(QLabel):
        def show_request(self, request: Request) -> None:
            self.setText(request.method)

    draft = Draft(Request(method="PUT"))
    pane = show(qtbot, draft)
    page = Page()
    pane.add_page(page, "Auth", before="Body")
    assert [pane.tabs.tabText(at) for at in range(5)] == ["Params", "Headers", "Auth", "Body", "Scripts"]
    draft.edit(replace(draft.current, method="GET"))
    assert page.text() == "GET"


def test_pane_lets_go_of_the_draft(qapp: QApplication) -> None:
    draft = Draft(Request())
    pane = RequestPane(draft, lambda: SCOPES)
    assert len(draft.changed) == 1
    shiboken6.delete(pane)
    assert len(draft.changed) == 0
    draft.edit(Request(url="http://a/"))
