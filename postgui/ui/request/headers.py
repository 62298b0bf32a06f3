"""The person's own headers, and below them, greyed, those that are added on sending."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from postgui.model.request import Pair, Request
from postgui.model.variables import MASK
from postgui.services.draft import Draft
from postgui.ui.qtmodels.pair_table import Column
from postgui.ui.qtmodels.pair_text import TableRow
from postgui.ui.request.header_word import matching_names, matching_values
from postgui.ui.request.pair_table import PairTable
from postgui.ui.request.pair_view import ROW_PX
from postgui.ui.request.variable import VariableNames
from postgui.ui.theme import current_theme

AutomaticHeader = tuple[str, str, str]
"""Name, value, and why it is sent."""


class HeadersPage(QWidget):
    """Own headers above, automatic ones below; a click on one of those makes it the person's own."""

    def __init__(self, draft: Draft, variables: VariableNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.own = PairTable(lambda: Pair(""), variables, name="Headers", words=_words)
        self.automatic = AutomaticHeaderList()
        self._title = QLabel("Added on sending")
        self._title.setProperty("head", True)
        self._title.setToolTip("Press Enter on one, or click it twice, to send your own value instead")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.own)
        column.addSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self.automatic)
        column.addStretch(1)
        self.own.rows_edited.connect(self._on_edited)
        self.own.undo_requested.connect(self._on_undo)
        self.own.redo_requested.connect(self._on_redo)
        self.automatic.override_requested.connect(self._on_override)
        self.own.view.horizontalHeader().sectionResized.connect(self._align)
        self.show_automatic(())
        self._align()

    def show_request(self, request: Request) -> None:
        self.own.show_rows(request.headers)

    def show_automatic(self, rows: Sequence[AutomaticHeader]) -> None:
        """List what will be added: name, value, why."""
        self.automatic.show_headers(rows)
        self.automatic.setVisible(bool(rows))
        self._title.setVisible(bool(rows))

    def show_variables_changed(self) -> None:
        self.own.view.viewport().update()

    @Slot()
    def _align(self) -> None:
        """Both lists are read as one: their columns stand below each other."""
        for at in range(self.automatic.model().columnCount() - 1):
            self.automatic.setColumnWidth(at, self.own.view.columnWidth(at))

    @Slot(object, str)
    def _on_edited(self, rows: Sequence[TableRow], merge: str) -> None:
        headers = tuple(row for row in rows if isinstance(row, Pair))
        self._draft.edit(replace(self._draft.current, headers=headers), merge=merge and f"headers {merge}")

    @Slot(str, str)
    def _on_override(self, name: str, value: str) -> None:
        headers = (*self._draft.current.headers, Pair(name, value))
        self._draft.edit(replace(self._draft.current, headers=headers))
        model = self.own.model
        place = model.index(len(headers) - 1, model.position(Column.VALUE))
        self.own.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.own.view.setCurrentIndex(place)
        self.own.view.edit(place)

    @Slot()
    def _on_undo(self) -> None:
        self._draft.undo()

    @Slot()
    def _on_redo(self) -> None:
        self._draft.redo()


class AutomaticHeaderList(QTableView):
    """Headers nobody typed: name, value, why.

    Signals:
        override_requested: The person wants their own value. str: name; str: the value so far.
    """

    override_requested = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[AutomaticHeader, ...] = ()
        self._items = QStandardItemModel(0, 4, self)
        self.setModel(self._items)
        self.setAccessibleName("Headers added on sending")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)  # the others follow the table above
        self.verticalHeader().hide()
        self.activated.connect(self._on_activated)
        current_theme().changed.connect(self._show)

    def show_headers(self, rows: Sequence[AutomaticHeader]) -> None:
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self._show()

    @Slot()
    def _show(self) -> None:
        theme = current_theme()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_PX))
        self._items.setRowCount(0)
        for name, value, why in self._rows:
            items = [QStandardItem(text) for text in ("", name, value, why)]
            for item in items:
                item.setForeground(theme.color("text-faint"))
                item.setToolTip(f"{name}: {value}\n{why}")
            self._items.appendRow(items)
        self.updateGeometry()

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        name, value, _ = self._rows[index.row()]
        self.override_requested.emit(name, "" if value == MASK else value)

    # Qt overrides

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(320), len(self._rows) * theme.px(ROW_PX) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(200), min(self.sizeHint().height(), current_theme().px(ROW_PX * 2)))


def _words(column: Column, name: str, typed: str) -> Sequence[str]:
    if column is Column.NAME:
        return matching_names(typed)
    return matching_values(name, typed) if column is Column.VALUE else ()
