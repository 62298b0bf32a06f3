"""One control for each sort of field that a kind of auth declares; they show text and report text."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from postgui.net.auth_kind import Field
from postgui.translation import mark, tr
from postgui.ui.request.body_form import relative_path
from postgui.ui.request.template_field import TemplateField
from postgui.ui.request.variable import VariableNames
from postgui.ui.theme import current_theme

_WORDS = (
    mark("authorization code", "choice of auth"),
    mark("client credentials", "choice of auth"),
    mark("resource owner password credentials", "choice of auth"),
    mark("device code", "choice of auth"),
    mark("text", "choice of auth"),
    mark("file", "choice of auth"),
    mark("header", "choice of auth"),
    mark("query", "choice of auth"),
    mark("cookie", "choice of auth"),
    mark("body", "choice of auth"),
    mark("basic auth header", "choice of auth"),
    mark("access token", "choice of auth"),
    mark("id token", "choice of auth"),
    mark("signed", "choice of auth"),
    mark("unsigned", "choice of auth"),
    mark("plain", "choice of auth"),
)
"""The choices that are words, not names of a protocol."""
SWITCH = frozenset({"true", "false"})
_BOX_HEIGHT_PX = 96

Base = Callable[[], Path | None]
"""The folder that relative paths count from; None before there is one."""


class Control(Protocol):
    """What the form needs of a control, which is a widget as well."""

    @property
    def text_edited(self) -> SignalInstance: ...

    def show_text(self, text: str) -> None: ...


class Choice(QComboBox):
    """A few values; one that a file has and we don't know stays to choose from."""

    text_edited = Signal(str)

    def __init__(self, values: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for value in values:
            words = value.replace("_", " ")
            self.addItem(tr(words, "choice of auth") if words in _WORDS else words, value)
        self.activated.connect(self._on_activated)

    def show_text(self, text: str) -> None:
        at = self.findData(text)
        if at < 0:
            self.addItem(tr("{text} (as in the file)", text=text), text)
            at = self.count() - 1
        self.setCurrentIndex(at)

    @Slot(int)
    def _on_activated(self, at: int) -> None:
        self.text_edited.emit(str(self.itemData(at)))

    # Qt overrides

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # somebody scrolls past


class Switch(QCheckBox):
    """`true` or `false`."""

    text_edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clicked.connect(self._on_clicked)

    def show_text(self, text: str) -> None:
        self.setChecked(text == "true")

    @Slot(bool)
    def _on_clicked(self, checked: bool) -> None:
        self.text_edited.emit("true" if checked else "false")


class Lines(QPlainTextEdit):
    """Text of several lines; variables in it are filled in like anywhere."""

    text_edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("boxed", True)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._on_changed)
        current_theme().scaled.connect(self._measure)
        self._measure()

    def show_text(self, text: str) -> None:
        if text != self.toPlainText():
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)

    @Slot()
    def _on_changed(self) -> None:
        self.text_edited.emit(self.toPlainText())

    @Slot()
    def _measure(self) -> None:
        self.setFont(current_theme().code_font())
        self.setFixedHeight(current_theme().px(_BOX_HEIGHT_PX))


class FilePath(QWidget):
    """A path that may be typed, with a button that finds one."""

    text_edited = Signal(str)

    def __init__(
        self, label: str, variables: VariableNames, base: Base, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._base = base
        self._label = label
        self.path = boxed_template(variables, self)
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
        self.text_edited.emit(relative_path(path, self._base()))


def boxed_template(variables: VariableNames, parent: QWidget) -> TemplateField:
    """A template field that looks like any other field of a form."""
    field = TemplateField(variables, parent=parent)
    field.setProperty("boxed", True)
    current_theme().fit(field.setFixedHeight, 28)
    return field


def plain_control(field: Field, variables: VariableNames, base: Base, parent: QWidget) -> QWidget:
    """The control for a field that is no secret; it is a `Control`, too."""
    if frozenset(field.choices) == SWITCH:
        return Switch(parent)
    if field.choices:
        return Choice(field.choices, parent)
    if field.multiline:
        return Lines(parent)
    if field.file:
        return FilePath(tr(field.label), variables, base, parent)
    return boxed_template(variables, parent)
