"""How everything in a collection or folder authenticates, unless it says otherwise."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from postgui.model.collection import Folder
from postgui.model.problem import ProblemError
from postgui.model.request import AuthConfig
from postgui.net.auth_kind import auth_kinds
from postgui.services.collections import Collections
from postgui.services.folder_draft import FolderDraft
from postgui.services.inherited_auth import inherited_auth
from postgui.services.origin_text import origin_text
from postgui.translation import tr
from postgui.ui.request.auth_fields import FormTools
from postgui.ui.request.auth_form import INHERIT, AuthForm


class FolderAuthPage(QWidget):
    """The form of auth, on a folder's draft; a collection has nothing to inherit from."""

    def __init__(
        self,
        draft: FolderDraft,
        tools: FormTools,
        collections: Collections,
        *,
        is_collection: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._is_collection = is_collection
        self._tools = tools
        self._collections = collections
        self._kinds = auth_kinds()
        self._asked = False
        self.form = AuthForm(self._kinds, tools, can_inherit=not is_collection, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.form.auth_edited.connect(self._on_edited)
        self.form.undo_requested.connect(self._on_undo)
        self.form.redo_requested.connect(self._on_redo)

    def show_folder(self, folder: Folder) -> None:
        auth = folder.defaults.auth
        if self._is_collection and auth.kind == INHERIT:
            auth = AuthConfig("none")
        self.form.show_auth(auth)
        if auth.kind == INHERIT and not self._asked:
            self._asked = True
            self._tools.start(self._show_inherited(), "look up what auth is inherited")

    def show_variables_changed(self) -> None:
        self.form.show_variables_changed()

    async def _show_inherited(self) -> None:
        try:
            inherited = await inherited_auth(self._collections, self._draft.path.parent)
        except ProblemError as error:
            text = tr("What is inherited can't be told: {what}.", what=error.problem.what)
        else:
            kind = self._kinds.get(inherited.auth.kind)
            label = tr(kind.label, "auth") if kind else tr("{kind} (not supported)", kind=inherited.auth.kind)
            text = (
                tr("{label}, from {origin}.", label=label, origin=origin_text(inherited.origin))
                if inherited.origin
                else tr("Nothing to inherit: none is sent.")
            )
        if isValid(self):
            self.form.show_inherited(text)

    @Slot(object, str)
    def _on_edited(self, auth: AuthConfig, merge: str) -> None:
        folder = self._draft.current
        defaults = replace(folder.defaults, auth=auth)
        self._draft.edit(replace(folder, defaults=defaults), merge=merge)

    @Slot()
    def _on_undo(self) -> None:
        self._draft.undo()

    @Slot()
    def _on_redo(self) -> None:
        self._draft.redo()
