"""A table of rows that are chosen whole and only looked at: a `RowModel` on the screen."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from postgui.translation import tr
from postgui.ui.language import current_language
from postgui.ui.qtmodels.row_model import RowModel
from postgui.ui.theme import current_theme

_ROW_PX = 28
_LEAST_COLUMN_PX = 56
_LEAST_SHARED_PX = 150
_AROUND_PX = 18
"""Beside a word in its cell."""


class RowTable(QTableView):
    """Shows `model`; `widths` are its columns' in pixels, those that are not named share what is left.

    Where that is not enough to read them, the columns `spare` make room, the first one first.
    """

    def __init__(
        self,
        model: RowModel[Any],
        name: str,
        widths: Mapping[str, int],
        parent: QWidget | None,
        *,
        spare: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self._spare = tuple(spare)
        self._left_out: set[str] = set()
        self._columns = model.columns
        self._words = model.words
        self._widths = widths
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setProperty("inset", True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, title in enumerate(self._columns):
            if title not in widths:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        current_theme().scaled.connect(self._on_theme)
        current_language().changed.connect(self._on_theme)
        self._on_theme()

    def hide_column(self, title: str, hidden: bool) -> None:
        """Leave a column out, or show it again."""
        (self._left_out.add if hidden else self._left_out.discard)(title)
        self.setColumnHidden(self._columns.index(title), hidden)
        self._make_room()

    def _make_room(self) -> None:
        """Leave out of the spare columns as many as the others need."""
        shown = [title for title in self._columns if title not in self._left_out]
        needed = {title: self._width(self._columns.index(title)) for title in shown}
        room = self.viewport().width() - sum(needed.values())
        for title in self._spare:
            if title in needed:
                self.setColumnHidden(self._columns.index(title), room < 0)
                room += needed[title] if room < 0 else 0

    def _width(self, column: int) -> int:
        """What a column takes, or at least where it shares what is left; some titles need more."""
        title, theme = self._columns[column], current_theme()
        least = self.horizontalHeader().sectionSizeHint(column)
        for word in self._words.get(title, ()):  # other languages have longer ones
            least = max(least, self.fontMetrics().horizontalAdvance(tr(word)) + theme.px(_AROUND_PX))
        return max(theme.px(self._widths.get(title, _LEAST_SHARED_PX)), least)

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(theme.px(_ROW_PX))
        rows.setDefaultSectionSize(theme.px(_ROW_PX))
        self.horizontalHeader().setMinimumSectionSize(theme.px(_LEAST_COLUMN_PX))
        for column, title in enumerate(self._columns):
            if title in self._widths:
                self.setColumnWidth(column, self._width(column))
        self._make_room()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
