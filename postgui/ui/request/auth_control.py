"""One control for each sort of field that a kind of auth declares; they show text and report text."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QPlainTextEdit,
    QWidget,
)

from postgui.net.auth_kind import Field
from postgui.translation import mark, tr
from postgui.ui.request.file_field import Base, FileField
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


class FilePath(FileField[TemplateField]):
    """A path that may have variables."""

    def __init__(
        self, label: str, variables: VariableNames, base: Base, parent: QWidget | None = None
    ) -> None:
        super().__init__(label, base, lambda field: boxed_template(variables, field), parent)


def boxed_template(variables: VariableNames, parent: QWidget) -> TemplateField:
    """A template field that looks like any other field of a form."""
    field = TemplateField(variables, parent=parent)
    field.setProperty("boxed", True)
    current_theme().fit(field.setFixedHeight, 28)
    return field


def plain_control(field: Field, variables: VariableNames, base: Base, parent: QWidget) -> QWidget:
    """The control for a field that is no secret; it is a `TextControl`, too."""
    if frozenset(field.choices) == SWITCH:
        return Switch(parent)
    if field.choices:
        return Choice(field.choices, parent)
    if field.multiline:
        return Lines(parent)
    if field.file:
        return FilePath(tr(field.label), variables, base, parent)
    return boxed_template(variables, parent)
