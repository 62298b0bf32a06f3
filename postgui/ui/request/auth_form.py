"""The form of an `AuthConfig`: a chooser of kinds and the fields of the chosen one.

It belongs to no request: folders and collections are edited with it as well.
"""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from postgui.model.request import AuthConfig
from postgui.net.auth_kind import AuthKind
from postgui.translation import mark, tr
from postgui.ui.request.auth_fields import AuthFields, FormTools
from postgui.ui.request.quiet_box import QuietBox
from postgui.ui.theme import current_theme

ExtraWidget: TypeAlias = Callable[[str, QWidget], QWidget | None]
"""Makes what a kind (by id) has above its fields, such as a bar of token buttons; None for nothing."""

INHERIT = "inherit"
_WIDTH_PX = 600
_PROMISE = mark(
    "Secrets typed here are kept in the {place}; saved files refer to them by a {{{{name}}}} only."
)


class AuthForm(QWidget):
    """Shows an `AuthConfig` and reports another.

    What was typed for other kinds is remembered while the form lives: switching back brings it again.

    Signals:
        auth_edited: AuthConfig, and a merge key: edits in a row that share it undo as one.
        undo_requested, redo_requested: Ctrl+Z or Ctrl+Y with nothing left of a field's own.
    """

    auth_edited = Signal(object, str)
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(
        self,
        kinds: Mapping[str, AuthKind],
        tools: FormTools,
        *,
        can_inherit: bool = True,
        extra_widget: ExtraWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kinds = kinds
        self._tools = tools
        self._extra_widget = extra_widget
        self._auth = AuthConfig()
        self._remembered: dict[str, AuthConfig] = {}
        self._inherited = ""
        self._shown: QWidget | None = None
        self._forms: dict[str, AuthFields] = {}
        self._extras: dict[str, QWidget | None] = {}
        self.kind = QuietBox(self)
        self.kind.setAccessibleName(tr("Kind of auth"))
        self.kind.setMaxVisibleItems(30)
        if can_inherit:
            self.kind.addItem(tr("Inherit"), INHERIT)
        for kind in kinds.values():
            self.kind.addItem(tr(kind.label, "auth"), kind.id)
        self.message = QLabel(self)
        self.message.setProperty("tone", "faint")
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self._promise = QLabel(self)
        self._promise.setProperty("tone", "faint")
        self._promise.setProperty("small", True)
        self._promise.setWordWrap(True)
        self._arrange()
        self.kind.activated.connect(self._on_kind)
        current_theme().scaled.connect(self._measure)
        self._measure()

    @property
    def fields(self) -> AuthFields | None:
        """The fields of the kind that is shown."""
        return self._forms.get(self._auth.kind)

    def show_auth(self, auth: AuthConfig) -> None:
        self._auth = auth
        self._remembered[auth.kind] = auth
        self._show_kind(auth.kind)
        kind = self._kinds.get(auth.kind)
        form = self._form_of(kind) if kind is not None and kind.fields else None
        for each in self._forms.values():
            each.setVisible(each is form)
        extra = self._extra_of(kind.id) if kind is not None else None
        for other in self._extras.values():
            if other is not None:
                other.setVisible(other is extra)
        if form is not None:
            form.show_values(dict(auth.values))
        self._show_message(kind)
        self._promise.setVisible(kind is not None and any(field.secret for field in kind.fields))

    def show_inherited(self, text: str) -> None:
        """Say what `Inherit` means here: a kind, and where it is from."""
        self._inherited = text
        self._show_message(self._kinds.get(self._auth.kind))

    def show_variables_changed(self) -> None:
        for form in self._forms.values():
            form.show_variables_changed()
        self._show_promise()

    def _show_kind(self, kind: str) -> None:
        at = self.kind.findData(kind)
        if at < 0:
            self.kind.addItem(tr("{kind} (not supported)", kind=kind), kind)
            at = self.kind.count() - 1
        self.kind.setCurrentIndex(at)

    def _show_message(self, kind: AuthKind | None) -> None:
        if self._auth.kind == INHERIT:
            text = self._inherited
        elif kind is None:
            text = tr(
                "This kind of auth can't be edited here. It stays in the file as it is, and is not sent."
            )
        elif not kind.fields:
            text = tr(kind.note) or (tr("No credentials are sent.") if kind.id == "none" else "")
        else:
            text = ""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def _form_of(self, kind: AuthKind) -> AuthFields:
        form = self._forms.get(kind.id)
        if form is None:
            form = self._forms[kind.id] = AuthFields(kind, self._tools, self._body)
            form.value_edited.connect(self._on_value)
            form.undo_requested.connect(self.undo_requested)
            form.redo_requested.connect(self.redo_requested)
            self._forms_column.addWidget(form)
        return form

    def _extra_of(self, kind: str) -> QWidget | None:
        if kind not in self._extras:
            extra = self._extra_widget(kind, self._body) if self._extra_widget else None
            self._extras[kind] = extra
            if extra is not None:
                self._extras_column.addWidget(extra)
        return self._extras[kind]

    def _arrange(self) -> None:
        theme = current_theme()
        strip = QHBoxLayout()
        theme.fit(strip.setContentsMargins, 4, 4, 8, 4)
        strip.addWidget(self.kind)
        strip.addStretch(1)
        self._body = QWidget()
        self._forms_column = QVBoxLayout()
        self._extras_column = QVBoxLayout()
        inside = QVBoxLayout(self._body)
        theme.fit(inside.setContentsMargins, 12, 8, 12, 12)
        theme.fit(inside.setSpacing, 12)
        inside.addWidget(self.message)
        inside.addLayout(self._extras_column)
        inside.addLayout(self._forms_column)
        inside.addWidget(self._promise)
        inside.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setWidget(self._body)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from the kind to its first field
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(strip)
        column.addWidget(self._area, 1)

    @Slot()
    def _measure(self) -> None:
        theme = current_theme()
        self._body.setMaximumWidth(theme.px(_WIDTH_PX))
        self._show_promise()

    def _show_promise(self) -> None:
        self._promise.setText(tr(_PROMISE, place=tr(self._tools.place.secrets.place)))

    @Slot()
    def _on_kind(self) -> None:
        kind = str(self.kind.currentData())
        if kind != self._auth.kind:
            self.auth_edited.emit(self._remembered.get(kind) or _fresh(kind, self._kinds.get(kind)), "")

    @Slot(str, str)
    def _on_value(self, name: str, text: str) -> None:
        kind = self._kinds[self._auth.kind]
        field = next(field for field in kind.fields if field.name == name)
        values = dict(self._auth.values)
        if text == field.default and not field.stored:
            values.pop(name, None)  # files hold what differs from it
        else:
            values[name] = text
        auth = AuthConfig(kind.id, tuple(values.items()))
        self.auth_edited.emit(auth, f"auth {kind.id} {name}")


def _fresh(kind_id: str, kind: AuthKind | None) -> AuthConfig:
    stored = [field for field in kind.fields if field.stored] if kind else []
    return AuthConfig(kind_id, tuple((field.name, field.default) for field in stored))
