"""What every viewer must keep, whoever wrote it."""

import pickle
from dataclasses import replace

import pytest

from postgui.model.exchange import ResponseHead
from postgui.ui.viewer import ViewerWidget, best_viewer, viewers
from tests.support.builder import exchange

BODIES = [b"", b'{"a": 1}', b"<a/>", b"\x89PNG\r\n\x1a\n\x00", b"\xff\xfe\x00\x00", b"plain", b"\x00" * 100]
TYPES = ["", "application/json", "text/xml; charset=utf-16", "image/png", "text/html", "x", ";;"]


def head_of(content_type: str) -> ResponseHead:
    return ResponseHead(200, "OK", "HTTP/1.1", (("Content-Type", content_type),) if content_type else ())


@pytest.mark.parametrize("viewer", viewers().values(), ids=viewers())
def test_rating_is_between_0_and_100(viewer):
    for body in BODIES:
        for content_type in TYPES:
            assert 0 <= viewer.matches(head_of(content_type), body) <= 100


@pytest.mark.parametrize("content_type", TYPES)
@pytest.mark.parametrize("body", BODIES)
def test_every_response_has_a_viewer(body, content_type):
    head = head_of(content_type)
    assert viewers()[best_viewer(head, body)].matches(head, body) > 0


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("viewer", viewers().values(), ids=viewers())
def test_it_prepares_shows_and_clears_any_body(viewer, body, qtbot):
    shown = replace(exchange(body), response=head_of("text/plain"))
    widget = viewer.build(None)
    qtbot.addWidget(widget)
    assert isinstance(widget, ViewerWidget)
    prepared = viewer.prepare(shown.body, "text/plain") if viewer.prepare else None
    prepared = viewer.study(shown) if viewer.study else prepared
    widget.show_prepared(pickle.loads(pickle.dumps(prepared)), shown)
    assert isinstance(widget.copy_text(), str)
    widget.clear()
    assert widget.copy_text() == ""


@pytest.mark.parametrize("viewer", viewers().values(), ids=viewers())
def test_what_a_worker_prepares_is_defined_where_no_qt_is(viewer):
    if viewer.prepare and not viewer.quick(exchange(b"x" * 1_000_000).body, "text/plain"):
        assert viewer.prepare.__module__.startswith("postgui.formats.")
