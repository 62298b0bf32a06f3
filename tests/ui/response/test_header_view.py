"""The Headers tab: filter and help; what is copied as a whole is never filtered."""

import pytest
from PySide6.QtCore import Qt

from postgui.ui.response.header_view import HeaderView
from tests.support.builder import response


@pytest.fixture
def view(host) -> HeaderView:
    view = HeaderView(host)
    view.resize(500, 400)
    view.show()
    view.show_head(response(200, "OK", ("ETag", '"v1"'), ("X-Own", "1"), ("Set-Cookie", "a=etag")))
    return view


def test_the_filter_looks_into_names_and_values(view, qtbot):
    qtbot.keyClicks(view.filter, "ETAG")
    assert [name for name, _ in view.model.headers] == ["ETag", "Set-Cookie"]
    assert "X-Own" in view.copy_text()
    view.filter.clear()
    assert len(view.model.headers) == 3


def test_the_chosen_header_is_explained(view):
    assert not view.help.isVisible()
    view.table.selectRow(0)
    assert view.help.text.text().startswith("The version of the resource")
    assert view.help.source.text() == "ETag: RFC 9110, 8.8.3"
    view.table.selectRow(1)
    assert "server's own" in view.help.text.text()
    view.show_head(response())
    assert not view.help.isVisible()


def test_help_is_a_tooltip_and_spoken_too(view):
    index = view.model.index(0, 0)
    assert "If-None-Match" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == index.data(Qt.ItemDataRole.ToolTipRole)
