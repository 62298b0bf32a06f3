"""A chart tells what it shows: by hovering, and to those who can't see it."""

import pytest

from postgui.ui.chart import Chart, Series


def chart(qtbot) -> Chart:
    made = Chart("Rate", lambda value: f"{value:g}/s", lambda place: f"{place:g} s", None)
    qtbot.addWidget(made)
    made.resize(400, 160)
    return made


def test_the_place_under_the_pointer_tells_its_figures(qtbot):
    shown = chart(qtbot)
    shown.show_series(
        (1, 2, 3), (Series("all", "accent", (10, 20, 30)), Series("bad", "error", (0, None, 1)))
    )
    assert shown.number_at(0) == 0
    assert shown.number_at(400) == 2
    assert shown.text_at(0) == "1 s\nall: 10/s\nbad: 0/s"
    assert shown.text_at(1) == "2 s\nall: 20/s"
    assert shown.accessibleDescription() == "3 s\nall: 30/s\nbad: 1/s"


@pytest.mark.parametrize("most", [6.0, 10.0, 24.0, 1000.0])
def test_the_highest_line_stays_below_the_upper_edge(qtbot, most):
    shown = chart(qtbot)
    shown.show_series((1, 2), (Series("all", "accent", (most, most)),))
    assert shown._y(most) >= shown._plot().top() + 2


def test_places_may_have_names(qtbot):
    shown = chart(qtbot)
    shown.show_series(
        (0, 1), (Series("time", "ok", (5, 6), dots=True, roles=("ok", "error")),), ("One", "Two")
    )
    assert shown.text_at(1) == "Two\ntime: 6/s"
    assert not shown.grab().isNull()


def test_nothing_and_one_figure_can_be_shown(qtbot):
    shown = chart(qtbot)
    assert shown.number_at(10) is None
    assert not shown.grab().isNull()
    shown.show_series((5,), (Series("all", "accent", (0,)),))
    assert shown.number_at(10) == 0
    assert not shown.grab().isNull()
