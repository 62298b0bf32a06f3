"""The person's own headers, and below them, greyed, those that are added on sending."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from postgui.model.request import Pair, Request
from postgui.services.draft import Draft
from postgui.services.redaction import MASK
from postgui.translation import tr
from postgui.ui.qtmodels.pair_table import Column
from postgui.ui.qtmodels.pair_text import TableRow
from postgui.ui.request.header_word import matching_names, matching_values
from postgui.ui.request.outgoing_table import OutgoingModel
from postgui.ui.request.outgoing_text import HeaderLine, switch_header
from postgui.ui.request.pair_table import PairTable
from postgui.ui.request.pair_view import ROW_PX
from postgui.ui.request.variable import VariableNames
from postgui.ui.theme import current_theme

_Index = QModelIndex | QPersistentModelIndex
_SWITCH_PX = 32
"""From the left edge of a switch to the end of its column."""


class HeadersPage(QWidget):
    """Own headers above, automatic ones below: each can be overridden or switched off."""

    def __init__(self, draft: Draft, variables: VariableNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.own = PairTable(lambda: Pair(""), variables, name=tr("Headers"), words=header_words)
        self.automatic = AutomaticHeaderList()
        self._title = QLabel(tr("Added on sending"))
        self._title.setProperty("head", True)
        self._title.setToolTip(
            tr("Press Enter on one, or click it twice, to send your own value; untick one to leave it out")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.own)
        current_theme().fit(column.addSpacing, 12)
        column.addWidget(self._title)
        column.addWidget(self.automatic)
        column.addStretch(1)
        self.own.rows_edited.connect(self._on_edited)
        self.own.undo_requested.connect(self._on_undo)
        self.own.redo_requested.connect(self._on_redo)
        self.automatic.override_requested.connect(self._on_override)
        self.automatic.switched.connect(self._on_switched)
        self.own.view.horizontalHeader().sectionResized.connect(self._align)
        self.show_automatic(())
        self._align()

    def show_request(self, request: Request) -> None:
        self.own.show_rows(request.headers)

    def show_automatic(self, rows: Sequence[HeaderLine]) -> None:
        """List what will be added, and what was switched off."""
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

    @Slot(str, bool)
    def _on_switched(self, name: str, on: bool) -> None:
        self._draft.edit(switch_header(self._draft.current, name, on=on))

    @Slot()
    def _on_undo(self) -> None:
        self._draft.undo()

    @Slot()
    def _on_redo(self) -> None:
        self._draft.redo()


class _SwitchDelegate(QStyledItemDelegate):
    """Puts the switch below those of the table above, which has a handle to the left of its own."""

    def _place(self, option: QStyleOptionViewItem) -> QStyleOptionViewItem:
        theme = current_theme()
        moved = QStyleOptionViewItem(option)
        moved.rect.setLeft(max(option.rect.left(), option.rect.right() - theme.px(_SWITCH_PX)))
        return moved

    # Qt overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, self._place(option), index)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        return super().editorEvent(event, model, self._place(option), index)


class AutomaticHeaderList(QTableView):
    """Headers nobody typed: a switch, name, value, why. Space switches, Enter overrides.

    Signals:
        override_requested: The person wants their own value. str: name; str: the value so far.
        switched: The person wants it sent, or left out. str: name; bool: send it.
    """

    override_requested = Signal(str, str)
    switched = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = OutgoingModel(self, code=False)
        self.lines.switched.connect(self.switched)
        self.setModel(self.lines)
        self.setItemDelegateForColumn(0, _SwitchDelegate(self))
        self.setWordWrap(False)
        self.setAccessibleName(tr("Headers added on sending"))
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
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.activated.connect(self._on_activated)
        current_theme().scaled.connect(self._on_theme)
        self._on_theme()

    def show_headers(self, lines: Sequence[HeaderLine]) -> None:
        self.lines.show_lines(lines)
        self.updateGeometry()

    @Slot()
    def _on_theme(self) -> None:
        self.verticalHeader().setDefaultSectionSize(current_theme().px(ROW_PX))
        self.updateGeometry()

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        line = self.lines.lines[index.row()]
        if line.switch == "off":
            self.switched.emit(line.name, True)
        else:
            self.override_requested.emit(line.name, "" if MASK in line.value else line.value)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space or not self.lines.switch(self.currentIndex()):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(320), len(self.lines.lines) * theme.px(ROW_PX) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(200), min(self.sizeHint().height(), current_theme().px(ROW_PX * 2)))


def header_words(column: Column, name: str, typed: str) -> Sequence[str]:
    """What completes in a header table: names, and the usual values of a name."""
    if column is Column.NAME:
        return matching_names(typed)
    return matching_values(name, typed) if column is Column.VALUE else ()
