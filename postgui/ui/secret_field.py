"""A field for a secret: what is typed goes to the keyring, the draft gets only `{{name}}`.

It is in one of three states. Kept: empty, or one reference to a value of ours, edited as dots. Variable: a
template that the person wrote, with chips. Clear: a literal that came with a file, used as it is, and
marked. What a text means is decided by `_state_of`; the value itself is read when it is needed.

Undo takes back the reference, not letters; the keyring keeps the value, so that redo finds it.
"""

from collections.abc import Callable, Coroutine
from typing import Any, Literal, TypeAlias

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from postgui.model.variables import MASK, reference_spans
from postgui.services.secret_place import SecretPlace
from postgui.services.secrets import KEYRING
from postgui.translation import tr
from postgui.ui.request.variable import VariableNames
from postgui.ui.secret_frame import SecretFrame

State: TypeAlias = Literal["kept", "variable", "clear"]
Start: TypeAlias = Callable[[Coroutine[Any, Any, None], str], object]
"""Runs a coroutine as a task of whoever owns the field; the text names it."""


class SecretField(SecretFrame):
    """Shows the stored text of one secret field and reports another.

    Signals:
        text_edited: The stored text is another: `{{name}}`, a template, or "". str.
        undo_requested, redo_requested: Ctrl+Z or Ctrl+Y: they belong to the draft.
    """

    text_edited = Signal(str)
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(
        self,
        name: str,
        label: str,
        variables: VariableNames,
        place: SecretPlace,
        start: Start,
        *,
        slot: str = "",
        multiline: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, variables, multiline=multiline, parent=parent)
        self._field_name = name
        self._slot = slot
        self._variables = variables
        self._place = place
        self._start = start
        self._text = ""
        self._state: State = "kept"
        self._name = ""  # of the secret; "" while there is none
        self._read_name = ""  # whose value the editor shows
        self._last_value = ""
        self.editor.secret_edited.connect(self._on_secret)
        self.editor.focused.connect(self._on_focused)
        self.editor.left.connect(self._on_left)
        self.template.text_edited.connect(self._on_template)
        self.template.focus_changed.connect(self._on_template_focus)
        for field in (self.editor, self.template):
            field.undo_requested.connect(self.undo_requested)
            field.redo_requested.connect(self.redo_requested)
        self.eye.toggled.connect(self._on_eye)
        self.copy.clicked.connect(self._on_copy)
        self.action.clicked.connect(self._on_action)
        self._show_state()

    def show_text(self, text: str) -> None:
        """Show what the draft has."""
        if text == self._text:
            return
        self._text = text
        self._show_anew()

    def refresh(self) -> None:
        """Variables or secrets are others: the same text may mean something else."""
        self.template.refresh_variables()
        if not self._typing() and self._state_of(self._text) != (self._state, self._name):
            self._show_anew()

    @property
    def state(self) -> State:
        return self._state

    # What a text means

    def _state_of(self, text: str) -> tuple[State, str]:
        if not text:
            return "kept", ""
        spans = reference_spans(text)
        if not spans:
            return "clear", ""
        start, end, name = spans[0]
        if (start, end) == (0, len(text)) and self._place.holds(name) and not self._is_variable(name):
            return "kept", name
        return "variable", ""

    def _is_variable(self, name: str) -> bool:
        value = self._variables.find(name)
        return value is not None and value.origin != KEYRING

    def _show_anew(self) -> None:
        spans = reference_spans(self._text)
        if len(spans) == 1 and not self._place.holds(spans[0][2]):
            self._place.restore(spans[0][2])
        self._state, self._name = self._state_of(self._text)
        if self._read_name != self._name or self._state != "kept":
            self._read_name = ""
            self.eye.setChecked(False)
        self.editor.show_secret(self._text if self._state == "clear" else self._known_value())
        if self._state == "variable":
            self.template.show_text(self._text)
        self._show_state()
        if self.editor.hasFocus():
            self._on_focused()

    def _known_value(self) -> str:
        return self.editor.secret() if self._read_name and self._read_name == self._name else ""

    # What the person does

    @Slot(str)
    def _on_secret(self, text: str) -> None:
        if reference_spans(text) or (text.startswith("{{") and not self._name):
            self._turn_to_template(text)
        elif text == "{" and not self._text:
            pass  # perhaps a reference begins; `_on_left` keeps it if none does
        elif text:
            self._keep(text)
        else:
            self._forget()

    def _keep(self, value: str) -> None:
        name = self._name or self._place.new_name(self._field_name, self._slot or self._field_name)
        old, self._text = self._text, f"{{{{{name}}}}}"
        self._state, self._name, self._read_name = "kept", name, name
        self._last_value = value
        self._place.keep(name, value)
        self._report_since(old)

    def _forget(self) -> None:
        name, old = self._name, self._text
        self._state, self._name, self._read_name, self._text = "kept", "", "", ""
        if name:
            self._place.forget(name, self._last_value)
        self._report_since(old)

    def _turn_to_template(self, text: str) -> None:
        """The person writes a variable: chips and completion instead of dots."""
        name = self._name
        self._state, self._name, self._read_name = "variable", "", ""
        if name:
            self._place.forget(name, self._last_value)
        self.editor.show_secret("")
        self.template.show_text("")
        self._show_state()
        self.template.setFocus(Qt.FocusReason.OtherFocusReason)
        self.template.insertPlainText(text)  # as if typed: it is reported, and completes

    @Slot(str)
    def _on_template(self, text: str) -> None:
        if reference_spans(text):
            old, self._text = self._text, text
            self._report_since(old)
        elif "{{" not in text:
            self._turn_to_secret(text)
        # else a reference is being typed; a half one must not reach the draft: it may be a password

    @Slot(bool)
    def _on_template_focus(self, focused: bool) -> None:
        text = self.template.text()
        if not focused and self._state == "variable" and text and not reference_spans(text):
            self._turn_to_secret(text)
        else:
            self._show_state()  # what was being typed is no excuse any more

    def _turn_to_secret(self, text: str) -> None:
        """No variable after all."""
        had_focus = self.template.hasFocus()
        self._state, self._name = "kept", ""
        self.editor.show_secret(text)
        self._show_state()
        if had_focus:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if text:
            self._keep(text)
        else:
            self._forget()

    def _report_since(self, old: str) -> None:
        self._show_state()
        if self._text != old:
            self.text_edited.emit(self._text)

    @Slot()
    def _on_action(self) -> None:
        if self._state == "clear":
            self._keep(self._text)
            return
        self._state, self._name = "kept", reference_spans(self._text)[0][2]
        self._read_name = self._name
        self.editor.show_secret("")
        self._show_state()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_left(self) -> None:
        if self._state == "kept" and not self._text and self.editor.secret():
            self._keep(self.editor.secret())

    # Reading the value: only when it is needed

    @Slot()
    def _on_focused(self) -> None:
        if self._state == "kept" and self._name and self._read_name != self._name:
            self.editor.setReadOnly(True)
            self._start(self._read(), "read a secret")

    @Slot(bool)
    def _on_eye(self, shown: bool) -> None:
        self.show_eye(open_=shown)
        if shown:
            self._place.secrets.ask_again()
            self._on_focused()

    @Slot()
    def _on_copy(self) -> None:
        if self._state == "clear":
            QGuiApplication.clipboard().setText(self._text)
        elif self._name:
            self._place.secrets.ask_again()
            self._start(self._copy(), "copy a secret")

    async def _read(self) -> None:
        name, value = self._name, None
        try:
            value = await self._place.value(name)
        finally:
            if isValid(self):
                self.editor.setReadOnly(False)
        if not isValid(self) or name != self._name or self._read_name == name:
            return
        self.editor.show_hint("" if value else tr("Can't be read now: type to replace it"))
        if value:
            self._read_name, self._last_value = name, value
            self.editor.show_secret(value)

    async def _copy(self) -> None:
        if value := await self._place.value(self._name):
            QGuiApplication.clipboard().setText(value)

    # Looks

    def _show_state(self) -> None:
        kept, clear = self._state == "kept" and bool(self._name), self._state == "clear"
        self.show_template(self._state == "variable")
        self.show_tools(kept or clear)
        self.show_kept(
            tr("In the {place} as {name}", place=self._place.secrets.place, name=self._name) if kept else ""
        )
        self.editor.show_hint(MASK if kept and self._read_name != self._name else "")
        self.show_note(*self._advice())

    def _advice(self) -> tuple[str, str]:
        """What to warn of, and the button that helps."""
        if self._state == "clear":
            where = tr("In clear in the file.") if self._place.in_file() else tr("In clear in the draft.")
            return where, tr("Move to {place}", place=self._place.secrets.place)
        spans = reference_spans(self._text)
        if self._state == "variable" and len(spans) == 1 and not self.template.hasFocus():
            name = spans[0][2]
            if self._text == f"{{{{{name}}}}}" and self._variables.find(name) is None:
                return tr("{name} has no value here.", name=name), tr("Enter it")
        return "", ""

    def _typing(self) -> bool:
        return self.editor.hasFocus() or self.template.hasFocus()
