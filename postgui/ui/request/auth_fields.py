"""The fields of one kind of auth, drawn from what the kind declares."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from postgui.net.auth_kind import AuthKind, Field
from postgui.services.secret_place import SecretPlace
from postgui.translation import tr
from postgui.ui.request.auth_control import FilePath, plain_control
from postgui.ui.request.file_field import Base, TextControl
from postgui.ui.request.template_field import TemplateField
from postgui.ui.request.variable import VariableNames
from postgui.ui.secret_field import SecretField, Start
from postgui.ui.theme import current_theme

_LABEL_WIDTH_PX = 136


@dataclass(frozen=True)
class FormTools:
    """What the fields of a form work with.

    `base` is the folder that relative paths count from; `start` runs tasks for the form's owner.
    """

    variables: VariableNames
    place: SecretPlace
    start: Start
    base: Base


class AuthFields(QWidget):
    """Shows the values of one kind and reports a changed one.

    Signals:
        value_edited: Name of the field, its new text.
        undo_requested, redo_requested: Ctrl+Z or Ctrl+Y with nothing left of a field's own.
    """

    value_edited = Signal(str, str)
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, kind: AuthKind, tools: FormTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._kind = kind
        self._tools = tools
        self.controls: dict[str, QWidget] = {}
        self._rows: dict[str, tuple[QWidget, ...]] = {}
        self._labels: list[QLabel] = []
        self._hints: list[QLabel] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        theme.fit(column.setSpacing, 12)
        if kind.note:
            note = self._hint(tr(kind.note))
            column.addWidget(note)
        self._grid = QGridLayout()
        theme.fit(self._grid.setHorizontalSpacing, 8)
        theme.fit(self._grid.setVerticalSpacing, 8)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        for field in kind.fields:
            self._add(field)
        current_theme().scaled.connect(self._measure)
        self._measure()

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show `values`; a field without one shows its default."""
        whole = {field.name: values.get(field.name, field.default) for field in self._kind.fields}
        for field in self._kind.fields:
            cast(TextControl, self.controls[field.name]).show_text(whole[field.name])
            wanted = field.only_if is None or whole.get(field.only_if[0], "") in field.only_if[1]
            for widget in self._rows[field.name]:
                widget.setVisible(wanted)

    def show_variables_changed(self) -> None:
        for control in self.controls.values():
            if isinstance(control, SecretField):
                control.refresh()
            elif isinstance(control, TemplateField):
                control.refresh_variables()
            elif isinstance(control, FilePath):
                control.path.refresh_variables()

    def _add(self, field: Field) -> None:
        row = len(self.controls)
        control = self._control(field)
        label = QLabel(tr(field.label), self)
        label.setBuddy(control)
        label.setWordWrap(True)
        cell = QWidget(self)
        inside = QVBoxLayout(cell)
        inside.setContentsMargins(0, 0, 0, 0)
        current_theme().fit(inside.setSpacing, 4)
        inside.addWidget(control)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(cell, row, 1)
        if field.hint:
            inside.addWidget(self._hint(tr(field.hint)))
            if not control.accessibleDescription():
                control.setAccessibleDescription(tr(field.hint))
        self.controls[field.name] = control
        self._rows[field.name] = (label, cell)
        self._labels.append(label)

    def _control(self, field: Field) -> QWidget:
        tools = self._tools
        control: QWidget
        if field.secret:
            control = SecretField(
                field.name,
                tr(field.label),
                tools.variables,
                tools.place,
                tools.start,
                slot=f"{self._kind.id} {field.name}",
                multiline=field.multiline,
                parent=self,
            )
        else:
            control = plain_control(field, tools.variables, tools.base, self)
            control.setAccessibleName(tr(field.label))
            if isinstance(control, FilePath):
                control.path.setAccessibleName(tr(field.label))
        cast(TextControl, control).text_edited.connect(
            lambda text, name=field.name: self.value_edited.emit(name, text)
        )
        source = control.path if isinstance(control, FilePath) else control
        if isinstance(source, SecretField | TemplateField):
            source.undo_requested.connect(self.undo_requested)
            source.redo_requested.connect(self.redo_requested)
        return control

    def _hint(self, text: str) -> QLabel:
        hint = QLabel(text, self)
        hint.setProperty("tone", "faint")
        hint.setWordWrap(True)
        self._hints.append(hint)
        return hint

    @Slot()
    def _measure(self) -> None:
        theme = current_theme()
        for label in self._labels:
            label.setFixedWidth(theme.px(_LABEL_WIDTH_PX))
            label.setMinimumHeight(theme.px(28))
        for hint in self._hints:
            hint.setFont(theme.ui_font("small"))
        for control in self.controls.values():
            if isinstance(control, TemplateField):
                control.setFixedHeight(theme.px(28))
