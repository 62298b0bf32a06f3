"""Settings that are text: a host, a path, a list, a secret. What is wrong is said below, as it is typed."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from postgui.model.variables import MASK
from postgui.ui.request.completion import keep_list_in
from postgui.ui.request.file_field import Base, FileField
from postgui.ui.request.setting_row import SettingRow, SettingValue

Check = Callable[[str], str]
"""What is wrong with a text, "" if nothing is. Texts with `{{variables}}` are not checked."""
MakeSecret = Callable[[str, str, str], QWidget]
"""Makes the control (a `TextControl`) of a secret from its field name, label and slot."""


class PlainText(QLineEdit):
    """One line of text; `words` are offered while typing."""

    text_edited = Signal(str)

    def __init__(
        self, placeholder: str = "", words: tuple[str, ...] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        if words:
            completer = QCompleter(list(words), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self.setCompleter(completer)
            keep_list_in(self, completer)
            completer.activated.connect(self.text_edited)
        self.textEdited.connect(self.text_edited)

    def show_text(self, text: str) -> None:
        if text != self.text():
            self.setText(text)


class Password(PlainText):
    """Dots instead of letters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)


class PathText(FileField[PlainText]):
    """A path as it stands."""

    def __init__(self, label: str, base: Base, parent: QWidget | None = None) -> None:
        super().__init__(label, base, lambda field: PlainText(parent=field), parent)
        self.path.setAccessibleName(label)


class TextRow(SettingRow):
    """A setting that is text; empty means inherit."""

    def __init__(
        self,
        label: str,
        hint: str,
        control: QWidget,
        *,
        check: Check | None = None,
        secret: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`control` is a `TextControl`, too; what is `secret` is never shown as what is inherited."""
        super().__init__(label, hint, control, parent, wide=True)
        self._check = check
        self._secret = secret
        control.text_edited.connect(self._on_edited)  # type: ignore[attr-defined]

    def show_value(self, value: SettingValue) -> None:
        text = value if isinstance(value, str) else ""
        self.control.show_text(text)  # type: ignore[attr-defined]
        self.show_overridden(value is not None)
        if self._check is not None:
            self.show_warning("" if "{{" in text or not text else self._check(text))

    def value_text(self, value: Any) -> str:
        return MASK if self._secret else str(value)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self.value_edited.emit(text or None)
