"""Rows of the settings page that requests do not have: preferences, secrets that are only named, doors."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from postgui.model.preferences import Option
from postgui.storage.setting_file import is_reference
from postgui.translation import tr
from postgui.ui.request.setting_row import ChoiceRow, SettingRow, SettingValue
from postgui.ui.request.setting_text import PlainText


class OptionRow(ChoiceRow):
    """A preference, drawn from what its `Option` says."""

    def __init__(self, option: Option, parent: QWidget | None = None) -> None:
        self.option = option
        self._known = len(option.choices) + 1
        choices = [(tr(text), value) for text, value in option.choices]
        super().__init__(tr(option.label), tr(option.help), choices, parent)

    def show_value(self, value: SettingValue) -> None:
        """Also one of the person's own, written into the file."""
        del self._values[self._known :]
        while self._box.count() > self._known:
            self._box.removeItem(self._known)
        if value not in self._values:
            self._values.append(value)
            self._box.addItem(self.option.text(value))
        super().show_value(value)

    def value_text(self, value: Any) -> str:
        return self.option.text(value)


class ReferenceText(PlainText):
    """A secret in a file that others may read: only the name of a secret variable is taken."""

    text_edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("A secret variable: {{name}}"), parent=parent)
        self.setToolTip(
            tr(
                "This file is plain text. Make a secret variable among the globals (its value goes "
                "to the keyring), and name it here, such as {{proxyPassword}}."
            )
        )
        self.textEdited.disconnect(self.text_edited)
        self.textEdited.connect(self._on_typed)

    def show_text(self, text: str) -> None:
        """One that stands in the clear in somebody's file is not shown."""
        super().show_text(text if is_reference(text) else "")

    def _on_typed(self, text: str) -> None:
        if is_reference(text):
            self.text_edited.emit(text)


class DoorRow(SettingRow):
    """Something that is set elsewhere: a button leads there.

    Signals:
        opened: A click on the button.
    """

    opened = Signal()

    def __init__(self, label: str, hint: str, button: str, parent: QWidget | None = None) -> None:
        self.button = QPushButton(button)
        super().__init__(label, hint, self.button, parent)
        self.button.setAccessibleName(tr("{label}: {button}", label=label, button=button))
        self.button.clicked.connect(self.opened)
        self.show_overridden(False)

    def show_value(self, value: Any) -> None:
        """There is none."""
