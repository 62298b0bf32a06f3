"""A secret's field: dots for the person, `{{name}}` for the draft, the value only in the keyring."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from dataclasses import field as of_each
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from postgui.model.variables import Scope
from postgui.services.secret_place import SecretPlace
from postgui.services.secrets import Secrets
from postgui.services.tasks import Tasks
from postgui.ui.request.variable import VariableNames
from postgui.ui.secret_editor import SecretBox
from postgui.ui.secret_field import SecretField
from tests.support.memory_keyring import MemoryKeyring
from tests.support.waiting import until

# The offscreen platform says so for every list that drops down.
pytestmark = pytest.mark.qt_log_ignore("grabbing the (keyboard|mouse)")

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
SCOPES = (Scope("environment Prod", {"token": "abc"}),)


@dataclass
class Bench:
    """A field whose draft is a list of texts."""

    field: Any
    secrets: Secrets
    texts: list[str] = of_each(default_factory=list)
    wishes: list[str] = of_each(default_factory=list)

    @property
    def text(self) -> str:
        return self.texts[-1]


@pytest.fixture(autouse=True)
def _clean_clipboard(qapp) -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


@asynccontextmanager
async def opened(
    qtbot: QtBot, data_dir: Path, *, multiline: bool = False, in_file: bool = False
) -> AsyncIterator[Bench]:
    secrets, tasks = Secrets(data_dir, keep_after_s=0.001), Tasks()
    place = SecretPlace(
        secrets,
        root=lambda: None,
        title=lambda: "Create user",
        taken=lambda name: any(name in scope.values for scope in SCOPES),
        in_file=lambda: in_file,
    )

    def start(work, name):
        return tasks.start(work, name=name)

    shown = SecretField(
        "password", "Password", VariableNames(lambda: SCOPES), place, start, multiline=multiline
    )
    qtbot.addWidget(shown)
    bench = Bench(shown, secrets)
    shown.text_edited.connect(bench.texts.append)
    shown.undo_requested.connect(lambda: bench.wishes.append("undo"))
    shown.redo_requested.connect(lambda: bench.wishes.append("redo"))
    secrets.changed.connect(lambda _nothing: shown.refresh())
    shown.show()
    shown.activateWindow()
    await until(shown.isActiveWindow)
    shown.editor.clearFocus()  # Qt gave it to the first field
    try:
        yield bench
    finally:
        await tasks.close()
        await secrets.close()


def kept() -> set[str]:
    return set(MemoryKeyring.passwords.values())


def type_into(bench: Bench, qtbot: QtBot, text: str) -> None:
    """Type where the keyboard is, which may move from dots to a template and back."""
    for char in text:
        widget = bench.field.focusProxy()
        assert widget is not None
        if not widget.hasFocus():
            widget.setFocus()
        qtbot.keyClicks(widget, char)


def test_typing_keeps_the_value_and_reports_only_its_name(run_qt, qtbot, data_dir):
    async def scenario():
        async with opened(qtbot, data_dir) as bench:
            type_into(bench, qtbot, "hunter2")
            assert bench.texts == ["{{create_user_password}}"]
            assert bench.field.editor.secret() == "hunter2"
            assert bench.field.lock.toolTip() == "In the keyring as create_user_password"
            assert bench.field.lock.isVisible()
            await until(lambda: kept() == {"hunter2"})
            qtbot.keyClick(bench.field.editor, KEY.Key_Backspace)
            await until(lambda: kept() == {"hunter"})
            assert bench.texts == ["{{create_user_password}}"]

    run_qt(scenario())


def test_dots_unless_the_eye_is_open(run_qt, qtbot, data_dir):
    async def scenario():
        async with opened(qtbot, data_dir) as bench:
            line = bench.field.editor
            assert not bench.field.eye.isVisible()
            type_into(bench, qtbot, "hunter2")
            assert line.echoMode() == QLineEdit.EchoMode.Password
            assert "hunter2" not in line.displayText()
            qtbot.mouseClick(bench.field.eye, LEFT)
            assert line.displayText() == "hunter2"
            assert bench.field.eye.accessibleName() == "Hide password"
            qtbot.mouseClick(bench.field.eye, LEFT)
            assert "hunter2" not in line.displayText()

    run_qt(scenario())


def test_kept_value_is_read_when_it_is_needed_and_goes_on_from_there(run_qt, qtbot, data_dir):
    async def scenario():
        async with opened(qtbot, data_dir) as bench:
            await bench.secrets.keep(None, "create_user_password", "hunter")
            bench.field.show_text("{{create_user_password}}")
            line = bench.field.editor
            assert bench.field.state == "kept"
            assert line.text() == ""
            assert line.placeholderText() != ""
            line.setFocus()
            await until(lambda: line.text() == "hunter" and not line.isReadOnly())
            qtbot.keyClick(line, KEY.Key_End)
            type_into(bench, qtbot, "2")
            await until(lambda: kept() == {"hunter2"})
            assert bench.texts == []  # the reference is the same

    run_qt(scenario())


def test_eye_reads_the_kept_value(run_qt, qtbot, data_dir):
    async def scenario():
        async with opened(qtbot, data_dir) as bench:
            await bench.secrets.keep(None, "x", "hunter2")
            bench.field.show_text("{{x}}")
            qtbot.mouseClick(bench.field.eye, LEFT)
            await until(lambda: bench.field.editor.displayText() == "hunter2")

    run_qt(scenario())


def test_copy_puts_the_value_into_the_clipboard(run_qt, qtbot, data_dir):
    async def scenario():
        async with opened(qtbot, data_dir) as bench:
            await bench.secrets.keep(None, "x", "hunter2")
            bench.field.show_text("{{x}}")
            qtbot.mouseClick(bench.field.copy, LEFT)
            await until(lambda: QGuiApplication.clipboard().text() == "hunter2")
            bench.field.show_text("literal")
            qtbot.mouseClick(bench.field.copy, LEFT)
            assert QGuiApplication.clipboard().text() == "literal"

    run_qt(scenario())


def test_deleting_all_forgets_and_undo_brings_it_back(run_qt, qtbot, data_dir):
    async def scenario():
        async with opened(qtbot, data_dir) as bench:
            type_into(bench, qtbot, "abc")
            await until(lambda: kept() == {"abc"})
            bench.field.editor.selectAll()
            qtbot.keyClick(bench.field.editor, KEY.Key_Delete)
            assert bench.text == ""
            assert not bench.field.lock.isVisible()
            await until(lambda: kept() == set())
            bench.field.show_text("{{create_user_password}}")  # as the draft's undo does
            await until(lambda: kept() == {"abc"})
            assert bench.field.state == "kept"
            bench.field.show_text("")
            type_into(bench, qtbot, "new")
            assert bench.text == "{{create_user_password}}"  # no second name for the same field

    run_qt(scenario())


def test_undo_belongs_to_the_draft_and_the_keyring_keeps_the_value(run_qt, qtbot, data_dir):
    async def scenario():
        async with opened(qtbot, data_dir) as bench:
            type_into(bench, qtbot, "abc")
            await until(lambda: kept() == {"abc"})
            qtbot.keyClick(bench.field.editor, KEY.Key_Z, CTRL)
            qtbot.keyClick(bench.field.editor, KEY.Key_Y, CTRL)
            assert bench.wishes == ["undo", "redo"]
            assert bench.field.editor.text() == "abc"
            bench.field.show_text("")  # what undo does
            assert bench.field.editor.text() == ""
            assert kept() == {"abc"}
            bench.field.show_text("{{create_user_password}}")  # what redo does
            await until(lambda: bench.field.editor.text() == "abc")

    run_qt(scenario())


def test_typed_variable_is_a_chip_and_keeps_nothing(run_qt, qtbot, data_dir):
    async def scenario():
        async with opened(qtbot, data_dir) as bench:
            type_into(bench, qtbot, "{{token}}")
            assert bench.texts == ["{{token}}"]
            assert bench.field.state == "variable"
            assert bench.field.template.isVisible()
            assert not bench.field.eye.isVisible()
            type_into(bench, qtbot, "!")
            assert bench.text == "{{token}}!"
        assert kept() == set()

    run_qt(scenario())


def test_pasted_variable_is_a_chip(run_qt, qtbot, data_dir):
    async def scenario():
        async with opened(qtbot, data_dir) as bench:
            QGuiApplication.clipboard().setText("{{token}}")
            bench.field.editor.setFocus()
            qtbot.keyClick(bench.field.editor, KEY.Key_V, CTRL)
            assert bench.texts == ["{{token}}"]
            assert bench.field.state == "variable"
        assert kept() == set()

    run_qt(scenario())


def test_half_a_reference_never_reaches_the_draft(run_qt, qtbot, data_dir):
    async def scenario():
        async with opened(qtbot, data_dir) as bench:
            type_into(bench, qtbot, "{{pass")
            assert bench.texts == []
            bench.field.template.clearFocus()
            assert bench.texts == ["{{create_user_password}}"]
            assert bench.field.state == "kept"
            await until(lambda: kept() == {"{{pass"})

    run_qt(scenario())


def test_variable_that_is_edited_away_becomes_a_secret(run_qt, qtbot, data_dir):
    async def scenario():
        async with opened(qtbot, data_dir) as bench:
            bench.field.show_text("{{token}}")
            assert bench.field.state == "variable"
            bench.field.template.setFocus()
            bench.field.template.selectAll()
            qtbot.keyClicks(bench.field.template, "s")
            assert bench.text == "{{create_user_password}}"
            assert bench.field.editor.hasFocus()
            type_into(bench, qtbot, "ecret")
            await until(lambda: kept() == {"secret"})

    run_qt(scenario())


@pytest.mark.parametrize(("in_file", "where"), [(True, "file"), (False, "draft")])
def test_literal_of_a_file_is_marked_and_moves_into_the_keyring(run_qt, qtbot, data_dir, in_file, where):
    async def scenario():
        async with opened(qtbot, data_dir, in_file=in_file) as bench:
            bench.field.show_text("literal")
            assert bench.field.note.text() == f"In clear in the {where}."
            assert bench.field.note.isVisible()
            assert "literal" not in bench.field.editor.displayText()
            assert kept() == set()
            qtbot.mouseClick(bench.field.action, LEFT)
            assert bench.texts == ["{{create_user_password}}"]
            await until(lambda: kept() == {"literal"})
            assert not bench.field.note.isVisible()
            bench.field.show_text("literal")  # undo
            assert bench.field.note.isVisible()

    run_qt(scenario())


def test_reference_without_a_value_offers_to_enter_it(run_qt, qtbot, data_dir):
    """As in a collection that somebody else made: the file has the name, this keyring has nothing."""

    async def scenario():
        async with opened(qtbot, data_dir) as bench:
            bench.field.show_text("{{their_password}}")
            assert bench.field.note.text() == "their_password has no value here."
            qtbot.mouseClick(bench.field.action, LEFT)
            assert bench.field.editor.hasFocus()
            type_into(bench, qtbot, "mine")
            assert bench.texts == []
            await until(lambda: kept() == {"mine"})
            assert await bench.secrets.find(None, ["their_password"]) == {"their_password": "mine"}

    run_qt(scenario())


def test_many_lines_are_covered_once_the_keyboard_goes(run_qt, qtbot, data_dir):
    key = "-----BEGIN KEY-----\nabc\n-----END KEY-----"

    async def scenario():
        async with opened(qtbot, data_dir, multiline=True) as bench:
            box = bench.field.editor
            assert isinstance(box, SecretBox)
            QGuiApplication.clipboard().setText(key)
            box.setFocus()
            qtbot.keyClick(box, KEY.Key_V, CTRL)
            assert bench.texts == ["{{create_user_password}}"]
            await until(lambda: kept() == {key})
            box.clearFocus()
            assert box.toPlainText() == ""
            assert "3 lines" in box.placeholderText()
            qtbot.keyClicks(box, "x")
            assert box.secret() == key  # covered text is not edited by accident
            qtbot.mouseClick(bench.field.eye, LEFT)
            assert box.toPlainText() == key
            qtbot.mouseClick(bench.field.eye, LEFT)
            qtbot.keyClick(box, KEY.Key_Delete)
            assert bench.text == ""
            await until(lambda: kept() == set())

    run_qt(scenario())


def test_slow_keyring_does_not_let_a_key_replace_the_value(run_qt, qtbot, data_dir, monkeypatch):
    async def scenario():
        async with opened(qtbot, data_dir) as bench:
            await bench.secrets.keep(None, "x", "hunter2")
            gate = asyncio.Event()
            find = bench.secrets.find

            async def slow(root, names):
                await gate.wait()
                return await find(root, names)

            monkeypatch.setattr(bench.secrets, "find", slow)
            bench.field.show_text("{{x}}")
            bench.field.editor.setFocus()
            qtbot.keyClicks(bench.field.editor, "z")
            assert bench.field.editor.text() == ""
            gate.set()
            await until(lambda: bench.field.editor.text() == "hunter2")
            assert kept() == {"hunter2"}

    run_qt(scenario())
