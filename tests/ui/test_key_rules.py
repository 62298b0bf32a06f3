"""Which keys things come with, and how a press of a keyboard is read."""

from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from postgui.ui.command import Command
from postgui.ui.key_rules import Called, effective_keys, refusal
from postgui.ui.key_text import portable
from postgui.ui.part_actions import PartActions, PartKeyMap
from postgui.ui.part_keys import FIXED_KEYS, PART_KEYS, PartKey, Scope

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE, KEYPAD = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_what_parts_come_with_clashes_nowhere_and_is_all_allowed(system, monkeypatch):
    monkeypatch.setattr("sys.platform", system)
    for one, other in combinations(PART_KEYS, 2):
        if one.scope.meets(other.scope):
            assert not set(one.shortcuts) & set(other.shortcuts), (one.id, other.id)
    for each in PART_KEYS:
        assert [portable(keys) for keys in each.shortcuts] == list(each.shortcuts)
        assert not any(refusal(keys, each.scope) for keys in each.shortcuts)
    assert all(portable(keys) for each in FIXED_KEYS for keys in each.keys)


def test_every_id_is_there_once():
    assert len({each.id for each in PART_KEYS}) == len(PART_KEYS)


def test_chosen_keys_are_taken_from_those_that_could_be_meant_with_them_and_from_no_others():
    called: list[Called] = [
        Command("save", "Save", lambda: None, ("Ctrl+S",)),
        PartKey("text.find", Scope.TEXT, "Find", ("Ctrl+F",)),
        PartKey("editor.format", Scope.EDITOR, "Format", ("Ctrl+I",)),
        PartKey("viewer.go_to", Scope.VIEWER, "Go to", ("Ctrl+G",)),
        PartKey("values.filter", Scope.VALUES, "Filter", ("Ctrl+F",)),
    ]
    chosen = {"editor.format": ("Ctrl+F", "Ctrl+G", "Ctrl+S")}
    assert effective_keys(called, chosen) == {
        "save": ("Ctrl+S",),
        "text.find": (),
        "editor.format": ("Ctrl+F", "Ctrl+G", "Ctrl+S"),
        "viewer.go_to": ("Ctrl+G",),
        "values.filter": ("Ctrl+F",),
    }


@pytest.mark.parametrize(
    ("bound", "key", "modifiers", "is_meant"),
    [
        ("Ctrl+/", Qt.Key.Key_Slash, CTRL, True),
        ("Ctrl+/", Qt.Key.Key_Slash, CTRL | SHIFT, True),  # a German keyboard: Shift+7
        ("Ctrl+/", Qt.Key.Key_Slash, CTRL | KEYPAD, True),
        ("Ctrl+Shift+[", Qt.Key.Key_BraceLeft, CTRL | SHIFT, True),  # an American one
        ("Ctrl+Shift+[", Qt.Key.Key_BracketLeft, CTRL, False),
        ("*", Qt.Key.Key_Asterisk, SHIFT, True),
        ("Ctrl+F", Qt.Key.Key_F, CTRL, True),
        ("Ctrl+F", Qt.Key.Key_F, CTRL | SHIFT, False),
        ("F3", Qt.Key.Key_F3, SHIFT, False),
    ],
)
def test_a_press_is_read_as_keyboards_differ(qapp, bound, key, modifiers, is_meant):
    keys = PartKeyMap(qapp)
    keys.tell({"it": (bound,)})
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers)
    assert keys.called_by(event) == (("it",) if is_meant else ())
    keys.deleteLater()


def test_a_key_goes_on_while_what_it_does_is_not_possible(qtbot):
    widget, did, possible = QWidget(), [], [False]
    qtbot.addWidget(widget)
    PartActions(widget).add("editor.comment", lambda: did.append(1), lambda: possible[0])
    for is_possible in (False, True):
        possible[0] = is_possible
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Slash, CTRL)
        event.ignore()
        widget.event(event) if not widget.children()[0].eventFilter(widget, event) else None
        assert event.isAccepted() is is_possible
        assert did == []
    qtbot.keyClick(widget, Qt.Key.Key_Slash, CTRL)
    assert did == [1]
