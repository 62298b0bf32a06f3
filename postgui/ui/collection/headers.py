"""Headers that everything in a collection or folder sends."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from postgui.model.collection import Folder
from postgui.model.request import Pair
from postgui.services.folder_draft import FolderDraft
from postgui.translation import mark, tr
from postgui.ui.qtmodels.pair_table import Column
from postgui.ui.qtmodels.pair_text import TableRow
from postgui.ui.request.header_word import matching_names, matching_values
from postgui.ui.request.pair_table import PairTable
from postgui.ui.request.variable import VariableNames
from postgui.ui.theme import current_theme

_HINT = mark("A request, or a folder nearer to it, replaces one by a header of the same name.")


class FolderHeadersPage(QWidget):
    """One table."""

    def __init__(self, draft: FolderDraft, variables: VariableNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.table = PairTable(lambda: Pair(""), variables, name=tr("Headers"), words=_words)
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

    def show_folder(self, folder: Folder) -> None:
        self.table.show_rows(folder.defaults.headers)

    def show_variables_changed(self) -> None:
        self.table.view.viewport().update()

    @Slot(object, str)
    def _on_edited(self, rows: Sequence[TableRow], merge: str) -> None:
        headers = tuple(row for row in rows if isinstance(row, Pair))
        folder = self._draft.current
        defaults = replace(folder.defaults, headers=headers)
        self._draft.edit(replace(folder, defaults=defaults), merge=merge and f"headers {merge}")

    @Slot()
    def _on_undo(self) -> None:
        self._draft.undo()

    @Slot()
    def _on_redo(self) -> None:
        self._draft.redo()


def _words(column: Column, name: str, typed: str) -> Sequence[str]:
    if column is Column.NAME:
        return matching_names(typed)
    return matching_values(name, typed) if column is Column.VALUE else ()
