"""What a body can say beside its content, driven as a person would."""

import json

import pytest

from postgui.model.request import Body, Request
from postgui.net.body_kind import body_kinds
from postgui.services.draft import Draft
from postgui.ui.request.body import BodyPage
from postgui.ui.request.body_graphql import BodyGraphql
from postgui.ui.request.variable import VariableNames


@pytest.fixture
def draft() -> Draft:
    return Draft(Request(method="POST", url="http://h/", body=Body("json", "{}")))


@pytest.fixture
def page(qtbot, draft) -> BodyPage:
    page = BodyPage(draft, VariableNames(lambda: ()), body_kinds())
    qtbot.addWidget(page)
    page.resize(520, 400)
    page.show_request(draft.current)
    draft.changed.connect(lambda changed: page.show_request(changed.current))
    page.show()
    return page


def choose(page: BodyPage, kind: str) -> None:
    page.kind.setCurrentIndex(page.kind.findData(kind))
    page.kind.activated.emit(page.kind.currentIndex())


def test_options_are_out_of_the_way_until_wanted(page, qtbot):
    assert not page.options.isVisible()
    page.more.click()
    assert page.options.content_type.isVisible()
    assert not page.options.boundary.isVisible()
    assert page.options.content_type.placeholderText() == "application/json"


def test_a_raw_text_can_have_a_type_of_its_own(page, draft, qtbot):
    page.more.click()
    qtbot.keyClicks(page.options.content_type, "application/vnd.api+json")
    assert draft.current.body.content_type == "application/vnd.api+json"
    assert page.more.text() == "Options  1"


def test_compression_is_chosen_from_a_list(page, draft):
    page.more.click()
    box = page.options.compression
    box.setCurrentIndex(box.findData("zstd"))
    box.activated.emit(box.currentIndex())
    assert draft.current.body.compression == "zstd"


def test_multipart_shows_its_boundary(page, draft, qtbot):
    choose(page, "multipart-form")
    page.more.click()
    assert page.options.boundary.isVisible()
    assert not page.options.content_type.isVisible()
    qtbot.keyClicks(page.options.boundary, "xyz")
    assert draft.current.body.boundary == "xyz"


def test_no_body_has_no_options(page):
    page.more.click()
    choose(page, "none")
    assert not page.more.isVisible()
    assert not page.options.isVisible()


def test_graphql_is_three_fields_and_all_of_them_are_kept(page, draft, qtbot):
    choose(page, "graphql")
    editor = page.editor
    assert isinstance(editor, BodyGraphql)
    editor.query.setFocus()
    editor.query.selectAll()
    qtbot.keyClicks(editor.query, "query Q { a }")
    qtbot.keyClicks(editor.operation, "Q")
    editor.variables.code.setFocus()
    qtbot.keyClicks(editor.variables.code, '"id"')
    body = draft.current.body
    assert body.text.startswith("query Q {")
    assert body.operation == "Q"
    assert json.loads("{" + body.variables + ":1}") == {"id": 1}
    draft.undo()
    assert draft.current.body.variables != body.variables
