"""The cookies of a jar as a tree: domains, searching, editing cells."""

import pytest
from PySide6.QtCore import Qt

from postgui.model.cookie import Cookie
from postgui.net.cookie_check import cookie_problem
from postgui.net.cookie_suffix import public_suffixes
from postgui.ui.qtmodels.cookie_table import Column, CookieTable, with_text

A = Cookie("a", "1", "api.example.org")
B = Cookie("b", "2", "api.example.org", "/p", secure=True)
C = Cookie("c", "3", "example.org", host_only=False)
CHECK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def model(qapp) -> CookieTable:
    model = CookieTable(lambda cookie: cookie_problem(cookie, public_suffixes(), 0))
    model.show_cookies((A, B, C))
    return model


def test_it_keeps_the_rules_of_models(model, qtmodeltester):
    qtmodeltester.check(model)


def test_cookies_stand_below_their_domain_hosts_of_one_owner_together(model):
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "example.org  1",
        "api.example.org  2",
    ]
    assert model.cookies_at(model.index(1, 0)) == (A, B)
    assert model.index_of(C, Column.DOMAIN).data() == ".example.org"


def test_a_search_looks_into_name_value_domain_and_path(model):
    for text, found in (("API.", (A, B)), ("/p", (B,)), ("3", (C,)), ("zz", ())):
        model.search(text)
        rows = [model.cookies_at(model.index(row, 0)) for row in range(model.rowCount())]
        assert sum(rows, ()) == found


def test_a_cell_that_can_be_is_reported_and_not_changed_here(model, qtbot):
    with qtbot.waitSignal(model.edit_requested, timeout=1000) as told:
        assert model.setData(model.index_of(A, Column.VALUE), "new")
    old, new = told.args
    assert (old, new.value) == (A, "new")
    assert model.index_of(A, Column.VALUE).data() == "1"


def test_a_checkbox_is_reported_too(model, qtbot):
    with qtbot.waitSignal(model.edit_requested, timeout=1000) as told:
        model.setData(model.index_of(A, Column.HTTP_ONLY), Qt.CheckState.Checked.value, CHECK)
    assert told.args[1].http_only


@pytest.mark.parametrize(
    ("column", "text"),
    [
        (Column.PATH, "nowhere"),
        (Column.EXPIRES, "soon"),
        (Column.SAME_SITE, "perhaps"),
        (Column.SAME_SITE, "None"),
        (Column.DOMAIN, ".com"),
        (Column.NAME, "b=c"),
    ],
)
def test_what_can_not_be_stays_as_typed_and_the_reason_is_told(model, qtbot, column, text):
    cell = model.index_of(A, column)
    with qtbot.assertNotEmitted(model.edit_requested), qtbot.waitSignal(model.refused, timeout=1000) as told:
        assert not model.setData(cell, text)
    assert told.args[0].advice
    assert cell.data() == cell.data(Qt.ItemDataRole.EditRole) == text
    assert "Not stored" in cell.data(Qt.ItemDataRole.ToolTipRole)
    model.show_cookies((A, B, C))
    assert model.index_of(A, column).data() == text
    model.drop_typed()
    assert model.index_of(A, column).data() != text


def test_a_second_cookie_of_the_same_key_is_refused(model, qtbot):
    other = Cookie("b", "", "api.example.org", "/q")
    model.show_cookies((B, other))
    with qtbot.waitSignal(model.refused, timeout=1000) as told:
        model.setData(model.index_of(other, Column.PATH), "/p")
    assert "already" in told.args[0].what


def test_a_dot_before_the_domain_includes_subdomains():
    assert with_text(A, Column.DOMAIN, " .Example.ORG ") == Cookie("a", "1", "example.org", host_only=False)
    assert with_text(C, Column.DOMAIN, "example.org").host_only


def test_an_end_is_written_as_it_is_shown(model):
    ends = with_text(A, Column.EXPIRES, "2030-12-31T18:00:00+00:00")
    model.show_cookies((ends,))
    shown = model.index_of(ends, Column.EXPIRES).data()
    assert with_text(A, Column.EXPIRES, shown) == ends
    assert with_text(ends, Column.EXPIRES, "session").expires_at is None
