"""The Asserts tab: what a request expects of its answer, and what it takes from it into variables."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from postgui.model.request import Request
from postgui.services.draft import Draft
from postgui.translation import tr
from postgui.ui.qtmodels.check_row import (
    AssertRow,
    CaptureRow,
    assert_rows,
    assertions_of,
    capture_rows,
    captures_of,
)
from postgui.ui.qtmodels.pair_table import Column
from postgui.ui.request.check_model import CheckTableModel
from postgui.ui.request.check_word import expression_words
from postgui.ui.request.pair_table import PairTable
from postgui.ui.request.variable import VariableNames
from postgui.ui.theme import current_theme


class AssertsPage(QScrollArea):
    """Two tables: assertions and captures of a draft."""

    def __init__(self, draft: Draft, variables: VariableNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus, and is scrolled to
        self._draft = draft
        self.asserts = PairTable(
            AssertRow,
            variables,
            name=tr("Asserts"),
            words=lambda column, _name, typed: expression_words(column, typed, Column.NAME),
            model=CheckTableModel(AssertRow, self),
            bulk=False,
        )
        self.captures = PairTable(
            CaptureRow,
            variables,
            name=tr("Captures"),
            words=lambda column, _name, typed: expression_words(column, typed, Column.VALUE),
            model=CheckTableModel(CaptureRow, self),
            bulk=False,
        )
        title = QLabel(tr("Captures: values of the answer that become variables"), self)
        title.setProperty("head", True)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.asserts)
        current_theme().fit(column.addSpacing, 12)
        column.addWidget(title)
        column.addWidget(self.captures)
        column.addStretch(1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)
        self.asserts.rows_edited.connect(self._on_asserts)
        self.captures.rows_edited.connect(self._on_captures)
        for table in (self.asserts, self.captures):
            table.undo_requested.connect(self._on_undo)
            table.redo_requested.connect(self._on_redo)

    def show_request(self, request: Request) -> None:
        self.asserts.show_rows(assert_rows(request.assertions))
        self.captures.show_rows(capture_rows(request.captures))

    def name_capture(self, row: int) -> None:
        """Let the person name the variable of a capture."""
        view = self.captures.view
        index = view.model().index(row, self.captures.model.position(Column.NAME))
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        view.setCurrentIndex(index)
        view.edit(index)

    def show_variables_changed(self) -> None:
        self.asserts.view.viewport().update()
        self.captures.view.viewport().update()

    @Slot(object, str)
    def _on_asserts(self, rows: Sequence[object], merge: str) -> None:
        new = replace(self._draft.current, assertions=assertions_of(rows))
        self._draft.edit(new, merge=merge and f"asserts {merge}")

    @Slot(object, str)
    def _on_captures(self, rows: Sequence[object], merge: str) -> None:
        new = replace(self._draft.current, captures=captures_of(rows))
        self._draft.edit(new, merge=merge and f"captures {merge}")

    @Slot()
    def _on_undo(self) -> None:
        self._draft.undo()

    @Slot()
    def _on_redo(self) -> None:
        self._draft.redo()
