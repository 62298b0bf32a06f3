"""The Auth tab of a request: its form, and what it inherits."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from postgui.model.problem import ProblemError
from postgui.model.request import AuthConfig, Request
from postgui.net.auth_kind import auth_kinds
from postgui.services.context import Context
from postgui.services.draft import Draft
from postgui.services.inherited_auth import InheritedAuth, inherited_auth
from postgui.services.origin_text import origin_text
from postgui.services.secret_place import SecretPlace
from postgui.translation import tr
from postgui.ui.bind import bind
from postgui.ui.request.auth_fields import FormTools
from postgui.ui.request.auth_form import INHERIT, AuthForm, ExtraWidget
from postgui.ui.request.variable import VariableNames
from postgui.ui.request_name import shown_name
from postgui.ui.secret_field import Start


class AuthPage(QWidget):
    """Edits the auth of a draft."""

    def __init__(
        self,
        draft: Draft,
        variables: VariableNames,
        context: Context,
        start: Start,
        *,
        extra_widget: ExtraWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`start` runs tasks that end with the request's tab."""
        super().__init__(parent)
        self._draft = draft
        self._context = context
        self._start = start
        self._kinds = auth_kinds()
        self._inherited_path: Path | None = None
        self._asked = False
        place = SecretPlace(
            context.secrets,
            root=self._root,
            title=lambda: shown_name(draft.current),
            taken=lambda name: variables.find(name) is not None,
            in_file=lambda: draft.path is not None,
        )
        tools = FormTools(variables, place, start, base=self._base)
        self.form = AuthForm(self._kinds, tools, extra_widget=extra_widget, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.form.auth_edited.connect(self._on_edited)
        self.form.undo_requested.connect(self._on_undo)
        self.form.redo_requested.connect(self._on_redo)
        bind(context.secrets.changed, self, lambda _nothing: self.form.show_variables_changed())
        bind(context.collections.changed, self, lambda _root: self._ask_inherited())
        start(self._load(place), "look up secrets")

    def show_request(self, request: Request) -> None:
        self.form.show_auth(request.auth)
        if request.auth.kind == INHERIT and (not self._asked or self._inherited_path != self._draft.path):
            self._ask_inherited()

    def show_variables_changed(self) -> None:
        self.form.show_variables_changed()

    async def _load(self, place: SecretPlace) -> None:
        await place.load()
        if isValid(self):
            self.form.show_variables_changed()

    def _ask_inherited(self) -> None:
        if self._draft.current.auth.kind == INHERIT:
            self._asked, self._inherited_path = True, self._draft.path
            self._start(self._show_inherited(), "look up what auth is inherited")

    async def _show_inherited(self) -> None:
        path = self._draft.path
        try:
            text = self._inherited_text(await inherited_auth(self._context.collections, path))
        except ProblemError as error:
            text = tr("What is inherited can't be told: {what}.", what=error.problem.what)
        if isValid(self) and path == self._draft.path:
            self.form.show_inherited(text)

    def _inherited_text(self, inherited: InheritedAuth) -> str:
        if self._draft.path is None:
            return tr(
                "Saved into a collection, the request takes its folder's auth; until then it sends none."
            )
        if not inherited.origin:
            return tr(
                "Nothing to inherit: neither a folder nor the collection says anything, so none is sent."
            )
        kind = self._kinds.get(inherited.auth.kind)
        label = tr(kind.label, "auth") if kind else tr("{kind} (not supported)", kind=inherited.auth.kind)
        return tr("{label}, from {origin}.", label=label, origin=origin_text(inherited.origin))

    def _root(self) -> Path | None:
        path = self._draft.path
        if path is None:
            return None
        roots = [node.path for node in self._context.collections.roots() if path.is_relative_to(node.path)]
        return max(roots, key=lambda root: len(root.parts), default=None)

    def _base(self) -> Path | None:
        return self._draft.path.parent if self._draft.path is not None else None

    @Slot(object, str)
    def _on_edited(self, auth: AuthConfig, merge: str) -> None:
        self._draft.edit(replace(self._draft.current, auth=auth), merge=merge)

    @Slot()
    def _on_undo(self) -> None:
        self._draft.undo()

    @Slot()
    def _on_redo(self) -> None:
        self._draft.redo()
