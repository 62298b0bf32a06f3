"""The form of an auth: drawn from what the kinds declare, edited by key and mouse, nothing lost."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget

from postgui.model.request import AuthConfig
from postgui.model.variables import Scope
from postgui.net.auth_kind import Additions, AuthKind, Field, auth_kinds
from postgui.services.secret_place import SecretPlace
from postgui.services.secrets import Secrets
from postgui.services.tasks import Tasks
from postgui.ui.request.auth_control import Choice, FilePath, Lines, Switch
from postgui.ui.request.auth_fields import FormTools
from postgui.ui.request.auth_form import AuthForm
from postgui.ui.request.template_field import TemplateField
from postgui.ui.request.variable import VariableNames
from postgui.ui.secret_field import SecretField
from tests.support.memory_keyring import MemoryKeyring
from tests.support.waiting import until

# The offscreen platform says so for every list that drops down.
pytestmark = pytest.mark.qt_log_ignore("grabbing the (keyboard|mouse)")

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
SCOPES = (Scope("environment Prod", {"user": "ada"}),)
EVERY = AuthKind(
    "every",
    "Every field",
    fields=(
        Field("name", "Name"),
        Field("mode", "Mode", "plain_text", choices=("plain_text", "signed")),
        Field("on", "On", "false", choices=("true", "false")),
        Field("claims", "Claims", multiline=True, only_if=("mode", ("signed",))),
        Field("file", "File", file=True),
        Field("key", "Key", secret=True, hint="Of the service."),
    ),
    apply=lambda values, unsigned: Additions(),
    note="Has all.",
)


@dataclass
class Bench:
    """A form whose edits come back to it, as a draft's do."""

    form: AuthForm
    secrets: Secrets
    edits: list[tuple[AuthConfig, str]] = field(default_factory=list)

    @property
    def auth(self) -> AuthConfig:
        return self.edits[-1][0]

    def control(self, name: str) -> Any:
        assert self.form.fields is not None
        return self.form.fields.controls[name]

    def take(self, auth: AuthConfig, merge: str) -> None:
        self.edits.append((auth, merge))
        self.form.show_auth(auth)


@asynccontextmanager
async def opened(qtbot, data_dir: Path, **options) -> AsyncIterator[Bench]:
    secrets, tasks = Secrets(data_dir, keep_after_s=0.001), Tasks()
    names = VariableNames(lambda: SCOPES)
    place = SecretPlace(
        secrets,
        root=lambda: None,
        title=lambda: "Create user",
        taken=lambda name: names.find(name) is not None,
        in_file=lambda: True,
    )
    tools = FormTools(names, place, lambda work, name: tasks.start(work, name=name), base=lambda: data_dir)
    form = AuthForm(auth_kinds() | {"every": EVERY}, tools, **options)
    qtbot.addWidget(form)
    bench = Bench(form, secrets)
    form.auth_edited.connect(bench.take)
    form.resize(640, 480)
    form.show()
    await until(form.isVisible)
    try:
        yield bench
    finally:
        await tasks.close()
        await secrets.close()


def choose(qtbot, box: QComboBox, data: str) -> None:
    """Pick an entry with the keyboard, as a person does."""
    box.setFocus()
    wanted = box.findData(data)
    while box.currentIndex() != wanted:
        qtbot.keyClick(box, KEY.Key_Down if box.currentIndex() < wanted else KEY.Key_Up)


def test_every_kind_is_there_in_its_order_after_inherit(run_qt, qtbot, data_dir):
    async def scenario():
        async with opened(qtbot, data_dir) as bench:
            box = bench.form.kind
            ids = [box.itemData(at) for at in range(box.count())]
            assert ids == ["inherit", *auth_kinds(), "every"]

    run_qt(scenario())


def test_collection_has_nothing_to_inherit(run_qt, qtbot, data_dir):
    async def scenario():
        async with opened(qtbot, data_dir, can_inherit=False) as bench:
            assert bench.form.kind.findData("inherit") < 0

    run_qt(scenario())


def test_each_field_has_the_control_that_it_declares(run_qt, qtbot, data_dir):
    async def scenario():
        async with opened(qtbot, data_dir) as bench:
            bench.form.show_auth(AuthConfig("every"))
            kinds = {"name": TemplateField, "mode": Choice, "on": Switch}
            kinds |= {"claims": Lines, "file": FilePath, "key": SecretField}
            assert {name: type(bench.control(name)) for name in kinds} == kinds
            shown = {label.text() for label in bench.form.findChildren(QLabel) if label.isVisible()}
            assert {"Has all.", "Of the service.", "Name"} <= shown
            assert not bench.control("claims").isVisible()
            assert bench.control("mode").currentText() == "plain text"

    run_qt(scenario())


def test_tab_goes_from_the_kind_to_its_first_field(run_qt, qtbot, data_dir):
    async def scenario():
        async with opened(qtbot, data_dir) as bench:
            bench.form.show_auth(AuthConfig("every"))
            bench.form.activateWindow()
            bench.form.kind.setFocus()
            await until(bench.form.kind.hasFocus)
            qtbot.keyClick(bench.form.kind, KEY.Key_Tab)
            assert bench.control("name").hasFocus()

    run_qt(scenario())


@pytest.mark.parametrize("kind", auth_kinds().values(), ids=auth_kinds())
def test_every_control_of_every_kind_has_a_name_for_screen_readers(run_qt, qtbot, data_dir, kind):
    async def scenario():
        async with opened(qtbot, data_dir) as bench:
            bench.form.show_auth(AuthConfig(kind.id))
            inputs = (QComboBox, QLineEdit, QPlainTextEdit, Switch)
            unnamed = [
                widget
                for sort in inputs
                for widget in bench.form.findChildren(sort)
                if not widget.accessibleName() and widget.isVisible()
            ]
            assert unnamed == []
            assert (bench.form.fields is None) == (not kind.fields)

    run_qt(scenario())


def test_typing_and_choosing_report_values_and_merge_by_field(run_qt, qtbot, data_dir):
    async def scenario():
        async with opened(qtbot, data_dir) as bench:
            bench.form.show_auth(AuthConfig("every"))
            qtbot.keyClicks(bench.control("name"), "ad")
            assert bench.edits[-2:] == [
                (AuthConfig("every", (("name", "a"),)), "auth every name"),
                (AuthConfig("every", (("name", "ad"),)), "auth every name"),
            ]
            choose(qtbot, bench.control("mode"), "signed")
            assert bench.auth.value("mode") == "signed"
            assert bench.control("claims").isVisible()
            qtbot.keyClicks(bench.control("claims"), "{}")
            qtbot.keyClick(bench.control("on"), KEY.Key_Space)
            assert dict(bench.auth.values) == {"name": "ad", "mode": "signed", "claims": "{}", "on": "true"}
            qtbot.keyClick(bench.control("on"), KEY.Key_Space)
            assert "on" not in dict(bench.auth.values)  # the default is not worth writing
            assert not MemoryKeyring.passwords

    run_qt(scenario())


def test_browse_gives_a_path_beside_the_request(run_qt, qtbot, data_dir):
    async def scenario():
        (data_dir / "key.pem").write_text("x")
        async with opened(qtbot, data_dir) as bench:
            bench.form.show_auth(AuthConfig("every"))
            control = bench.control("file")
            assert isinstance(control, FilePath)
            qtbot.mouseClick(control.browse, LEFT)
            (dialog,) = control.findChildren(QFileDialog)
            dialog.fileSelected.emit(str(data_dir / "key.pem"))
            dialog.reject()
            assert bench.auth.value("file") == "key.pem"
            assert control.path.text() == "key.pem"

    run_qt(scenario())


def test_switching_kinds_and_back_loses_nothing(run_qt, qtbot, data_dir):
    async def scenario():
        async with opened(qtbot, data_dir) as bench:
            bench.form.show_auth(AuthConfig("inherit"))
            choose(qtbot, bench.form.kind, "basic")
            qtbot.keyClicks(bench.control("username"), "ada")
            qtbot.keyClicks(bench.control("password").editor, "lovelace")
            basic = bench.auth
            assert basic == AuthConfig(
                "basic", (("username", "ada"), ("password", "{{create_user_password}}"))
            )
            choose(qtbot, bench.form.kind, "digest")
            qtbot.keyClicks(bench.control("password").editor, "other")
            assert bench.auth.value("password") == "{{create_user_password_2}}"
            choose(qtbot, bench.form.kind, "basic")
            assert bench.auth == basic
            assert bench.control("username").text() == "ada"
            await until(lambda: set(MemoryKeyring.passwords.values()) == {"lovelace", "other"})

    run_qt(scenario())


def test_inherit_says_what_and_from_where(run_qt, qtbot, data_dir):
    async def scenario():
        async with opened(qtbot, data_dir) as bench:
            bench.form.show_auth(AuthConfig("inherit"))
            bench.form.show_inherited("Basic, from folder Users.")
            assert bench.form.message.text() == "Basic, from folder Users."
            assert bench.form.message.isVisible()
            bench.form.show_auth(AuthConfig("basic"))
            assert not bench.form.message.isVisible()

    run_qt(scenario())


def test_unknown_kind_is_kept_and_said_to_be_unsupported(run_qt, qtbot, data_dir):
    async def scenario():
        async with opened(qtbot, data_dir) as bench:
            unknown = AuthConfig("magic", (("wand", "oak"),))
            bench.form.show_auth(unknown)
            assert bench.form.kind.currentText() == "magic (not supported)"
            assert "stays in the file" in bench.form.message.text()
            choose(qtbot, bench.form.kind, "every")
            choose(qtbot, bench.form.kind, "magic")
            assert bench.auth == unknown

    run_qt(scenario())


def test_value_of_a_choice_that_we_do_not_know_stays(run_qt, qtbot, data_dir):
    async def scenario():
        async with opened(qtbot, data_dir) as bench:
            bench.form.show_auth(AuthConfig("every", (("mode", "odd"),)))
            assert bench.control("mode").currentText() == "odd (as in the file)"
            assert bench.edits == []

    run_qt(scenario())


def test_extra_widget_of_a_kind_shows_with_it_only(run_qt, qtbot, data_dir):
    made: list[str] = []

    def extra(kind: str, parent: QWidget) -> QWidget | None:
        made.append(kind)
        return QLabel("bar", parent) if kind == "every" else None

    async def scenario():
        async with opened(qtbot, data_dir, extra_widget=extra) as bench:
            for kind in ("every", "basic", "every"):
                bench.form.show_auth(AuthConfig(kind))
                bars = [label for label in bench.form.findChildren(QLabel) if label.text() == "bar"]
                assert [bar.isVisible() for bar in bars] == [kind == "every"]
            assert made == ["every", "basic"]

    run_qt(scenario())
