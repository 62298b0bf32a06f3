"""A table of rows that are chosen whole and only looked at: a `RowModel` on the screen."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from postgui.ui.qtmodels.row_model import RowModel
from postgui.ui.theme import current_theme

_ROW_PX = 28
_LEAST_COLUMN_PX = 56


class RowTable(QTableView):
    """Shows `model`; `widths` are its columns' in pixels, those that are not named share what is left."""

    def __init__(
        self, model: RowModel[Any], name: str, widths: Mapping[str, int], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._columns = model.columns
        self._widths = widths
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, title in enumerate(self._columns):
            if title not in widths:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        current_theme().changed.connect(self._on_theme)
        self._on_theme()

    def hide_column(self, title: str, hidden: bool) -> None:
        """Leave a column out, or show it again."""
        self.setColumnHidden(self._columns.index(title), hidden)

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(theme.px(_ROW_PX))
        rows.setDefaultSectionSize(theme.px(_ROW_PX))
        self.horizontalHeader().setMinimumSectionSize(theme.px(_LEAST_COLUMN_PX))
        for column, title in enumerate(self._columns):
            if title in self._widths:
                self.setColumnWidth(column, theme.px(self._widths[title]))
