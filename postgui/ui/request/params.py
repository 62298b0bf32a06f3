"""Query parameters and path values: the URL as a table, both ways."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from postgui.model.query import edit_rows, rows_of
from postgui.model.request import Param, Request
from postgui.services.draft import Draft
from postgui.translation import tr
from postgui.ui.qtmodels.pair_table import PATH_COLUMNS
from postgui.ui.qtmodels.pair_text import TableRow
from postgui.ui.request.pair_table import PairTable
from postgui.ui.request.variable import VariableNames
from postgui.ui.theme import current_theme


class ParamsPage(QWidget):
    """Two groups: the query, and a value for each `/:name` of the path."""

    def __init__(self, draft: Draft, variables: VariableNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._variables = variables
        self.query = PairTable(lambda: Param(""), variables, name=tr("Query parameters"))
        self._path: PairTable | None = None
        self._path_title = QLabel(tr("Path values"))
        self._path_title.setProperty("head", True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.query)
        current_theme().fit(self._column.addSpacing, 12)
        self._column.addWidget(self._path_title)
        self._column.addStretch(1)
        self._connect(self.query)

    @property
    def path(self) -> PairTable:
        """The values of the path; made when it is wanted: most requests have none."""
        if self._path is None:
            self._path = PairTable(
                lambda: Param("", kind="path"),
                self._variables,
                name=tr("Path values"),
                columns=PATH_COLUMNS,
                fixed=True,
                parent=self,
            )
            self._column.insertWidget(self._column.indexOf(self._path_title) + 1, self._path)
            self._connect(self._path)
        return self._path

    def _connect(self, table: PairTable) -> None:
        table.rows_edited.connect(self._on_edited)
        table.undo_requested.connect(self._on_undo)
        table.redo_requested.connect(self._on_redo)

    def show_request(self, request: Request) -> None:
        rows = rows_of(request)
        self.query.show_rows([row for row in rows if row.kind == "query"])
        path = [row for row in rows if row.kind == "path"]
        if path or self._path is not None:
            self.path.show_rows(path)
            self.path.setVisible(bool(path))
        self._path_title.setVisible(bool(path))

    def show_variables_changed(self) -> None:
        for table in (self.query, self._path):
            if table is not None:
                table.view.viewport().update()

    @Slot(object, str)
    def _on_edited(self, rows: Sequence[TableRow], merge: str) -> None:
        edited = [row for row in rows if isinstance(row, Param)]
        of_query = self.sender() is self.query
        other = self._path if of_query else self.query
        others = [row for row in other.model.rows if isinstance(row, Param)] if other is not None else []
        query, path = (edited, others) if of_query else (others, edited)
        new = edit_rows(self._draft.current, [replace(row, kind="query") for row in query] + path)
        self._draft.edit(new, merge=merge and f"params {merge}")

    @Slot()
    def _on_undo(self) -> None:
        self._draft.undo()

    @Slot()
    def _on_redo(self) -> None:
        self._draft.redo()
