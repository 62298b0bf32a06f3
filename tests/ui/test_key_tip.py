"""Tooltips that name the keys of a command: they follow, and do without where there are none."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPushButton

from postgui.ui.key_tip import KeyTip, current_keys


@pytest.fixture(autouse=True)
def _forget_keys(qapp) -> Iterator[None]:
    current_keys().tell({})
    yield
    current_keys().tell({})


def test_a_tip_follows_the_keys_of_its_command(qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    KeyTip(button, "Save", "request.save")
    assert button.toolTip() == "Save"
    current_keys().tell({"request.save": "Ctrl+S"})
    assert button.toolTip() == "Save (Ctrl+S)"
    current_keys().tell({"request.save": "Ctrl+U"})
    assert button.toolTip() == "Save (Ctrl+U)"
    current_keys().tell({"request.save": ""})
    assert button.toolTip() == "Save"


def test_a_tip_may_say_something_else_for_a_while(qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    current_keys().tell({"request.send": "Ctrl+Return"})
    tip = KeyTip(button, "Send", "request.send")
    tip.say("Stop (Esc)")
    assert button.toolTip() == "Stop (Esc)"
    tip.say("Send", "request.send")
    assert button.toolTip() == "Send (Ctrl+Return)"


def test_keys_that_stay_are_not_told_again(qtbot):
    current_keys().tell({"request.send": "F5"})
    with qtbot.assertNotEmitted(current_keys().changed):
        current_keys().tell({"request.send": "F5"})
