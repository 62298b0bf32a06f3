"""How this request is sent: timeouts, redirects, connection, proxy, TLS ..."""

from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from postgui.model.request import Request, Settings
from postgui.services.draft import Draft
from postgui.services.inherited import Inherited
from postgui.ui.request.setting_row import SettingRow
from postgui.ui.request.setting_rows import RowTools
from postgui.ui.request.setting_text import MakeSecret
from postgui.ui.request.settings_form import SettingsForm
from postgui.ui.secret_field import SecretField
from postgui.ui.theme import current_theme

SETTING_NAMES = tuple(field.name for field in fields(Settings))
"""The settings that have a row here: all of them."""
_WIDTH_PX = 560


class SettingsPage(QScrollArea):
    """One row for each setting; every one can be left to the folder, the collection or the default."""

    def __init__(
        self,
        draft: Draft,
        parent: QWidget | None = None,
        *,
        make_secret: MakeSecret | None = None,
        base: Callable[[], Path | None] = lambda: None,
    ) -> None:
        """`make_secret` makes the controls of passwords; without it they are plain fields with dots.

        `base` is the folder that relative paths count from: the collection's, as for what is inherited.
        """
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus, and is scrolled to
        self._draft = draft
        self.form = SettingsForm(RowTools(base, make_secret))
        self._body = QWidget()
        row = QHBoxLayout(self._body)
        current_theme().fit(row.setContentsMargins, 12, 12, 12, 12)
        row.addWidget(self.form)
        self.setWidget(self._body)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        self.form.settings_edited.connect(self._on_edited)
        current_theme().scaled.connect(self._measure)
        self._measure()

    @property
    def rows(self) -> dict[str, SettingRow]:
        """The rows by the name of their setting."""
        return self.form.rows

    def show_request(self, request: Request) -> None:
        self.form.show_settings(request.settings)

    def show_inherited(self, inherited: Inherited) -> None:
        self.form.show_inherited(inherited)

    def show_variables_changed(self) -> None:
        for field in self.form.findChildren(SecretField):
            field.refresh()

    @Slot()
    def _measure(self) -> None:
        self._body.setMaximumWidth(current_theme().px(_WIDTH_PX))

    @Slot(object, str)
    def _on_edited(self, settings: Settings, merge: str) -> None:
        self._draft.edit(replace(self._draft.current, settings=settings), merge=merge)
