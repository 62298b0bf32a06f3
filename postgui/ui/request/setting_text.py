"""Settings that are text: a host, a path, a list, a secret. What is wrong is said below, as it is typed."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QCompleter, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from postgui.model.variables import MASK
from postgui.translation import tr
from postgui.ui.request.body_form import relative_path
from postgui.ui.request.completion import keep_list_in
from postgui.ui.request.setting_row import SettingRow, SettingValue
from postgui.ui.theme import current_theme

Check = Callable[[str], str]
"""What is wrong with a text, "" if nothing is. Texts with `{{variables}}` are not checked."""
Base = Callable[[], Path | None]
"""The folder that relative paths count from; None before there is one."""


class TextControl(Protocol):
    """A widget that shows a text and reports what it becomes."""

    @property
    def text_edited(self) -> SignalInstance: ...

    def show_text(self, text: str) -> None: ...


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


class PathText(QWidget):
    """A path that may be typed, with a button that finds one; kept relative where that is possible."""

    text_edited = Signal(str)

    def __init__(self, label: str, base: Base, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._base = base
        self.path = PlainText(parent=self)
        self.path.setAccessibleName(label)
        self.browse = QPushButton(tr("Browse…"), self)
        self.browse.setAccessibleName(tr("Browse for {label}", label=label))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        current_theme().fit(row.setSpacing, 8)
        row.addWidget(self.path, 1)
        row.addWidget(self.browse)
        self.setFocusProxy(self.path)
        self.path.text_edited.connect(self.text_edited)
        self.browse.clicked.connect(self._on_browse)

    def show_text(self, text: str) -> None:
        self.path.show_text(text)

    @Slot()
    def _on_browse(self) -> None:
        dialog = QFileDialog(self, tr("Choose: {label}", label=self._label), str(self._base() or ""))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_chosen(self, path: str) -> None:
        text = relative_path(path, self._base())
        self.path.show_text(text)
        self.text_edited.emit(text)


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
