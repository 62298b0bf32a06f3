"""Variables of a collection or folder; the values of secret ones go to the keyring, never into the file."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from postgui.model.collection import Folder
from postgui.model.request import Variable
from postgui.services.folder_draft import FolderDraft
from postgui.services.secrets import Secrets
from postgui.translation import mark, tr
from postgui.ui.environment.variable_table import VariableTable
from postgui.ui.qtmodels.pair_text import TableRow
from postgui.ui.request.variable import VariableNames
from postgui.ui.secret_field import Start
from postgui.ui.theme import current_theme

_HINT = mark("Every request in here can use them as {{name}}. A request's own, and those nearer to it, win.")


class FolderVariablesPage(QWidget):
    """One table."""

    def __init__(
        self,
        draft: FolderDraft,
        root: Path,
        variables: VariableNames,
        secrets: Secrets,
        start: Start,
        parent: QWidget | None = None,
    ) -> None:
        """`start` runs tasks that end with the tab."""
        super().__init__(parent)
        self._draft = draft
        self._root = root
        self._secrets = secrets
        self._start = start
        self.table = VariableTable(variables, name=tr("Variables"))
        hint = QLabel(tr(_HINT), self)
        hint.setProperty("tone", "faint")
        hint.setWordWrap(True)
        current_theme().fit(hint.setContentsMargins, 12, 8, 12, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table)
        column.addWidget(hint)
        column.addStretch(1)
        self.table.rows_edited.connect(self._on_edited)
        self.table.undo_requested.connect(self._on_undo)
        self.table.redo_requested.connect(self._on_redo)
        self.table.variables.secret_edited.connect(self._on_secret)
        self.table.view.reveal_requested.connect(self._on_reveal)
        self.table.view.secret_copy_requested.connect(self._on_copy)
        self.show_variables_changed()

    def show_folder(self, folder: Folder) -> None:
        self.table.show_rows(folder.defaults.variables)

    def show_variables_changed(self) -> None:
        self.table.variables.show_kept(self._secrets.names(self._root))
        self.table.view.viewport().update()

    def _secret_at(self, row: int) -> str:
        rows = self._draft.current.defaults.variables
        return rows[row].name if row < len(rows) and rows[row].secret else ""

    async def _find(self, name: str) -> str:
        variable = next(each for each in self._draft.current.defaults.variables if each.name == name)
        return variable.value or (await self._secrets.find(self._root, [name])).get(name, "")

    async def _reveal(self, name: str) -> None:
        value = await self._find(name)
        if isValid(self):
            self.table.variables.show_secret(name, value)

    async def _copy(self, name: str) -> None:
        QGuiApplication.clipboard().setText(await self._find(name))

    @Slot(object, str)
    def _on_edited(self, rows: Sequence[TableRow], merge: str) -> None:
        variables = tuple(self._kept(row) for row in rows if isinstance(row, Variable))
        folder = self._draft.current
        defaults = replace(folder.defaults, variables=variables)
        self._draft.edit(replace(folder, defaults=defaults), merge=merge and f"variables {merge}")

    def _kept(self, variable: Variable) -> Variable:
        """A secret without its value, which goes to the keyring; one that came with the file stays."""
        known = {each.name for each in self._draft.current.defaults.variables if each.secret}
        if not (variable.secret and variable.value and variable.name) or variable.name in known:
            return variable
        self._secrets.keep_soon(self._root, variable.name, variable.value)
        return replace(variable, value="")

    @Slot(str, str)
    def _on_secret(self, name: str, value: str) -> None:
        self._secrets.keep_soon(self._root, name, value)
        folder = self._draft.current
        variables = tuple(
            replace(each, value="") if each.secret and each.name == name else each
            for each in folder.defaults.variables
        )
        defaults = replace(folder.defaults, variables=variables)
        self._draft.edit(replace(folder, defaults=defaults))

    @Slot(int)
    def _on_reveal(self, row: int) -> None:
        name = self._secret_at(row)
        if name and self.table.variables.is_revealed(name):
            self.table.variables.show_secret(name, None)
        elif name:
            self._start(self._reveal(name), "show a secret")

    @Slot(int)
    def _on_copy(self, row: int) -> None:
        if name := self._secret_at(row):
            self._start(self._copy(name), "copy a secret")

    @Slot()
    def _on_undo(self) -> None:
        self._draft.undo()

    @Slot()
    def _on_redo(self) -> None:
        self._draft.redo()
