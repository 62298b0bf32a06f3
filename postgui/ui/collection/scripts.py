"""Scripts that belong to everything in a collection or folder."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postgui.model.collection import Folder
from postgui.services.folder_draft import FolderDraft
from postgui.services.inherited import Inherited
from postgui.ui.request.script_editor import ScriptEditor
from postgui.ui.request.scripts import OriginList


class FolderScriptsPage(QWidget):
    """The script editor, on a folder's draft.

    Signals:
        folder_requested: The person wants to see the scripts of a folder above. Path.
    """

    folder_requested = Signal(object)

    def __init__(self, draft: FolderDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.editor = ScriptEditor(self)
        self.origins = OriginList(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.origins)
        column.addWidget(self.editor, 1)
        self.origins.chosen.connect(self.folder_requested)
        self.editor.scripts_edited.connect(self._on_edited)

    def show_folder(self, folder: Folder) -> None:
        self.editor.show_scripts(folder.defaults.scripts)

    def show_inherited(self, inherited: Inherited) -> None:
        self.origins.show_origins(inherited.scripts)

    def show_variables_changed(self) -> None:
        """Scripts name variables in ways of their own."""

    @Slot(object, str)
    def _on_edited(self, scripts: object, merge: str) -> None:
        assert isinstance(scripts, tuple)
        folder = self._draft.current
        defaults = replace(folder.defaults, scripts=scripts)
        self._draft.edit(replace(folder, defaults=defaults), merge=merge)
