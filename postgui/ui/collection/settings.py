"""How everything in a collection or folder is sent, unless it says otherwise."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from postgui.model.collection import Folder
from postgui.model.request import Settings
from postgui.services.folder_draft import FolderDraft
from postgui.services.inherited import Inherited
from postgui.ui.request.auth_fields import FormTools
from postgui.ui.request.setting_rows import RowTools
from postgui.ui.request.settings_form import SettingsForm
from postgui.ui.secret_field import SecretField
from postgui.ui.theme import current_theme

_WIDTH_PX = 560


class FolderSettingsPage(QScrollArea):
    """The form of settings, on a folder's draft."""

    def __init__(
        self, draft: FolderDraft, root: Path, tools: FormTools, parent: QWidget | None = None
    ) -> None:
        """Relative paths count from `root`, the collection's folder."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus, and is scrolled to
        self._draft = draft
        self._tools = tools
        self.form = SettingsForm(RowTools(lambda: root, self._make_secret))
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

    def show_folder(self, folder: Folder) -> None:
        self.form.show_settings(folder.defaults.settings)

    def show_inherited(self, inherited: Inherited) -> None:
        self.form.show_inherited(inherited)

    def show_variables_changed(self) -> None:
        for field in self.form.findChildren(SecretField):
            field.refresh()

    def _make_secret(self, name: str, label: str, slot: str) -> QWidget:
        tools = self._tools
        field = SecretField(name, label, tools.variables, tools.place, tools.start, slot=slot)
        field.undo_requested.connect(self._on_undo)
        field.redo_requested.connect(self._on_redo)
        return field

    @Slot()
    def _measure(self) -> None:
        self._body.setMaximumWidth(current_theme().px(_WIDTH_PX))

    @Slot(object, str)
    def _on_edited(self, settings: Settings, merge: str) -> None:
        folder = self._draft.current
        defaults = replace(folder.defaults, settings=settings)
        self._draft.edit(replace(folder, defaults=defaults), merge=merge)

    @Slot()
    def _on_undo(self) -> None:
        self._draft.undo()

    @Slot()
    def _on_redo(self) -> None:
        self._draft.redo()
