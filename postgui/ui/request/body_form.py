"""Bodies made of fields: form-urlencoded and multipart, the latter with files."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from postgui.model.request import FormRow
from postgui.translation import tr
from postgui.ui.qtmodels.pair_table import PART_COLUMNS, PLAIN_COLUMNS, Column
from postgui.ui.qtmodels.pair_text import TableRow
from postgui.ui.request.header_word import matching_values
from postgui.ui.request.pair_table import PairTable
from postgui.ui.request.variable import VariableNames


class BodyForm(QWidget):
    """Shows the fields of a form and reports what they should become.

    Signals:
        rows_edited: tuple[FormRow, ...]: all fields; str: merge key for undo.
        undo_requested, redo_requested: Ctrl+Z or Ctrl+Y outside of a field's own text.
    """

    rows_edited = Signal(object, str)
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(
        self, variables: VariableNames, *, parts: bool, base: Path | None, parent: QWidget | None = None
    ) -> None:
        """`parts` allows files and content types; paths below `base` are written relative to it."""
        super().__init__(parent)
        self._base = base
        self.table = PairTable(
            lambda: FormRow(""),
            variables,
            name=tr("Form parts") if parts else tr("Form fields"),
            columns=PART_COLUMNS if parts else PLAIN_COLUMNS,
            words=_words,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addStretch(1)
        self.table.rows_edited.connect(self._on_edited)
        self.table.files_requested.connect(self._on_files_requested)
        self.table.undo_requested.connect(self.undo_requested)
        self.table.redo_requested.connect(self.redo_requested)

    def show_rows(self, rows: Sequence[FormRow]) -> None:
        self.table.show_rows(rows)

    def show_base(self, base: Path | None) -> None:
        self._base = base

    def set_files(self, at: int, files: Sequence[str]) -> None:
        """Row `at` sends these files."""
        row = self.table.model.rows[at]
        if isinstance(row, FormRow):
            named = tuple(relative_path(file, self._base) for file in files)
            self.table.model.replace_row(at, replace(row, files=named))

    @Slot(object, str)
    def _on_edited(self, rows: Sequence[TableRow], merge: str) -> None:
        self.rows_edited.emit(tuple(row for row in rows if isinstance(row, FormRow)), merge)

    @Slot(int)
    def _on_files_requested(self, at: int) -> None:
        dialog = QFileDialog(self, tr("Choose files to send"), str(self._base or ""))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda files: self.set_files(at, files))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def relative_path(file: str, base: Path | None) -> str:
    """`file` as a request stores it: relative, with `/`, when it lies below the request's folder."""
    path = Path(file)
    if base is not None and path.is_absolute() and path.is_relative_to(base):
        return path.relative_to(base).as_posix()
    return file


def _words(column: Column, name: str, typed: str) -> Sequence[str]:
    return matching_values("Content-Type", typed) if column is Column.CONTENT_TYPE else ()
