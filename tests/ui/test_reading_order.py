"""Tab goes where one reads next, whenever the widgets were made."""

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from postgui.ui.reading_order import next_stop


def two_panes(qtbot: QtBot) -> tuple[QWidget, dict[str, QWidget]]:
    """Two columns side by side; what stands first was made last."""
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    fields: dict[str, QWidget] = {}
    for side in ("right", "left"):
        pane = QWidget()
        column = QVBoxLayout(pane)
        for place in ("bottom", "top"):
            fields[f"{side} {place}"] = QLineEdit()
            column.insertWidget(0, fields[f"{side} {place}"])
        column.addWidget(QLabel("no stop"))
        row.insertWidget(0, pane)
    window.show()
    return window, fields


def test_reads_down_the_first_pane_and_then_the_second(qtbot: QtBot) -> None:
    window, fields = two_panes(qtbot)
    order = ["left top", "left bottom", "right top", "right bottom", "left top"]
    for now, after in pairwise(order):
        assert next_stop(window, fields[now], forward=True) is fields[after]
        assert next_stop(window, fields[after], forward=False) is fields[now]


def test_begins_where_reading_begins(qtbot: QtBot) -> None:
    window, fields = two_panes(qtbot)
    assert next_stop(window, None, forward=True) is fields["left top"]
    assert next_stop(window, None, forward=False) is fields["right bottom"]


def test_hidden_and_switched_off_are_passed_over(qtbot: QtBot) -> None:
    window, fields = two_panes(qtbot)
    fields["left bottom"].setEnabled(False)
    fields["right top"].hide()
    assert next_stop(window, fields["left top"], forward=True) is fields["right bottom"]


def test_right_to_left_begins_at_the_right(qtbot: QtBot) -> None:
    window, fields = two_panes(qtbot)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    left, right = fields["left top"], fields["right top"]
    qtbot.waitUntil(lambda: left.mapTo(window, QPoint()).x() > right.mapTo(window, QPoint()).x())
    assert next_stop(window, fields["left bottom"], forward=True) is fields["right top"]


def test_nothing_to_stop_at(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    QPushButton("Not to be reached by key", window).setFocusPolicy(Qt.FocusPolicy.NoFocus)
    window.show()
    assert next_stop(window, None, forward=True) is None
