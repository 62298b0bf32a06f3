"""Draws the cells of a pair table and makes their editors; what was typed goes to the model at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QHelpEvent, QPainter, QPen, QTextCursor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from postgui.model.request import FormRow, Pair, Variable
from postgui.translation import mark, tr
from postgui.ui.qtmodels.pair_table import CHOSEN, PLACEHOLDER_ROLE, ROW_ROLE, Column, PairTableModel
from postgui.ui.request.template_field import TemplateField
from postgui.ui.request.template_text import draw_template, reference_at
from postgui.ui.request.variable import VariableNames
from postgui.ui.theme import current_theme

CellWords = Callable[[Column, str, str], Sequence[str]]
"""Completes a cell: column, the row's name, what was typed -> words."""
_PAD = 8
_FILE_INSET = 22
_MOST_TIP_CHARS = 2_000
_NOT_ASCII = mark("Not only ASCII: sent as UTF-8, as curl does. Some servers read headers as Latin-1.")


class CellField(TemplateField):
    """The editor of one cell; remembers where it belongs and what stood there.

    Signals:
        left: Tab (True) or Shift+Tab (False): on to the next cell.
    """

    left = Signal(bool)

    def __init__(
        self,
        variables: VariableNames,
        place: QPersistentModelIndex,
        words: Callable[[str], Sequence[str]],
        parent: QWidget,
    ) -> None:
        super().__init__(variables, words=words, parent=parent)
        self.place = place
        self.before = str(place.data(Qt.ItemDataRole.EditRole))
        self.touched = False
        self.setProperty("cell", True)
        self.accept_lines()
        self.text_edited.connect(self._on_touched)

    @Slot()
    def _on_touched(self) -> None:
        self.touched = True

    # Qt overrides

    def focusNextPrevChild(self, forward: bool) -> bool:
        # Qt's delegate does this only for views with tab key navigation, which goes round for ever.
        if self.completing:
            return False
        self.left.emit(forward)
        return True


class PairDelegate(QStyledItemDelegate):
    """Quiet rows: chips in the text, a handle and a cross only where the mouse is.

    Signals:
        lines_pasted: Several lines were pasted into the editor. int: its row; str: the text.
        undo_requested, redo_requested: An editor had nothing left of its own.
    """

    lines_pasted = Signal(int, str)
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(
        self, view: QTableView, model: PairTableModel, variables: VariableNames, words: CellWords | None
    ) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._variables = variables
        self._words = words
        self.hovered_row = -1
        self.replaces_text = False

    # Painting

    def _paint_switch(self, painter: QPainter, rect: QRect, row: int) -> None:
        theme = current_theme()
        item = self._model.index(row, 0).data(ROW_ROLE)
        if item is None or self._model.fixed:
            return
        if row == self.hovered_row:
            side = theme.px(16)
            at = QRect(rect.left(), rect.center().y() - side // 2 + 1, side, side)
            theme.icon("drag", "icon-muted").paint(painter, at)
        option = QStyleOptionViewItem()
        side = theme.px(16)
        option.rect = QRect(rect.right() - theme.px(8) - side, rect.center().y() - side // 2 + 1, side, side)
        option.state = QStyle.StateFlag.State_Enabled | (
            QStyle.StateFlag.State_On if item.enabled else QStyle.StateFlag.State_Off
        )
        self._view.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, option, painter, self._view
        )

    def _paint_text(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        theme = current_theme()
        row = index.data(ROW_ROLE)
        column = self._model.column_at(index.column())
        text = index.data(Qt.ItemDataRole.DisplayRole)
        inner = rect.adjusted(theme.px(_PAD), 0, -theme.px(_PAD), 0)
        if not text:
            painter.setPen(theme.color("text-faint"))
            align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(inner, align, index.data(PLACEHOLDER_ROLE))
            return
        role = "text"
        if row is not None and not row.enabled:
            role = "text-faint"
        elif column is Column.NOTE or (self._model.fixed and column is Column.NAME):
            role = "text-muted"
        if isinstance(row, FormRow) and row.kind == "file" and column is Column.VALUE:
            side = theme.px(16)
            icon_at = QRect(inner.left(), inner.center().y() - side // 2 + 1, side, side)
            theme.icon("file", "icon-muted").paint(painter, icon_at)
            inner.setLeft(inner.left() + theme.px(_FILE_INSET))
            # The end of a path is what tells it from others.
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideLeft, inner.width())
        draw_template(painter, inner, text, theme.color(role), self._variables)

    def _paint_choice(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        if row is None:
            return
        theme = current_theme()
        side = theme.px(16)
        inner = rect.adjusted(theme.px(_PAD), 0, -theme.px(4), 0)
        painter.setPen(theme.color("text-muted" if row.enabled else "text-faint"))
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        room = inner.width() - side
        painter.drawText(
            inner, align, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        )
        at = QRect(inner.right() - side, inner.center().y() - side // 2 + 1, side, side)
        theme.icon("chevron-down", "icon-muted").paint(painter, at)

    def _paint_remove(self, painter: QPainter, rect: QRect, row: int, item: object) -> None:
        if item is None or row not in (self.hovered_row, self._view.currentIndex().row()):
            return
        theme = current_theme()
        side = theme.px(16)
        at = QRect(rect.center().x() - side // 2 + 1, rect.center().y() - side // 2 + 1, side, side)
        theme.icon("close", "icon-muted").paint(painter, at)

    def _paint_sign(self, painter: QPainter, rect: QRect, row: int, column: Column) -> None:
        """A lock on a secret variable (an open one where the pointer is), an eye to show it."""
        item = self._model.index(row, 0).data(ROW_ROLE)
        name = self._model.sign(row, column, hovered=row == self.hovered_row)
        if not isinstance(item, Variable) or not name:
            return
        theme = current_theme()
        side = theme.px(16)
        at = QRect(rect.center().x() - side // 2 + 1, rect.center().y() - side // 2 + 1, side, side)
        theme.icon(name, "accent-ink" if name == "lock" else "icon-muted").paint(painter, at)

    # Editing

    def _on_lines(self, editor: CellField, text: str) -> None:
        row = editor.place.row()
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        self.lines_pasted.emit(row, text)

    def _finish(self, editor: CellField, hint: QStyledItemDelegate.EndEditHint) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, hint)

    def _leave(self, editor: CellField, forward: bool) -> None:
        hints = QStyledItemDelegate.EndEditHint
        self._finish(editor, hints.EditNextItem if forward else hints.EditPreviousItem)

    def settle(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        """After the view has closed `editor`: take a cancelled edit back, drop a row left empty."""
        if not isinstance(editor, CellField) or not editor.place.isValid():
            return
        if not editor.touched:
            return
        if hint == QStyledItemDelegate.EndEditHint.RevertModelCache:
            self._model.setData(editor.place, editor.before)
        row = editor.place.data(ROW_ROLE)
        if not (isinstance(row, FormRow) and row.content_type):
            self._model.drop_if_empty(editor.place.row())

    def _words_for(self, index: QModelIndex | QPersistentModelIndex) -> Callable[[str], Sequence[str]]:
        place = QPersistentModelIndex(index)

        def words(typed: str) -> Sequence[str]:
            row = place.data(ROW_ROLE)
            if self._words is None or not place.isValid():
                return ()
            return self._words(self._model.column_at(place.column()), row.name if row else "", typed)

        return words

    def reference_at(self, index: QModelIndex, rect: QRect, x: int) -> str:
        """The `{{...}}` in the cell at `rect` that is drawn at `x`; "" for none."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        room = rect.width() - 2 * current_theme().px(_PAD)
        return reference_at(text, x - rect.left() - current_theme().px(_PAD), room, self._view.fontMetrics())

    def go_to(self, name: str) -> None:
        """Show where a reference is defined."""
        self._variables.go_to(name)

    def _tool_tip(self, index: QModelIndex | QPersistentModelIndex, option: QStyleOptionViewItem) -> str:
        """The whole of a text that its cell cuts off; files one per line."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        row, theme = index.data(ROW_ROLE), current_theme()
        is_file = isinstance(row, FormRow) and row.kind == "file"
        if is_file and self._model.column_at(index.column()) is Column.VALUE:
            return "\n".join(row.files)
        room = option.rect.width() - 2 * theme.px(_PAD)
        whole = text[:_MOST_TIP_CHARS] if option.fontMetrics.horizontalAdvance(text) > room else ""
        if (
            isinstance(row, Pair)
            and self._model.column_at(index.column()) is Column.VALUE
            and not text.isascii()
        ):
            return f"{whole}\n{tr(_NOT_ASCII)}".lstrip()
        return whole

    # Qt overrides

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        name = self.reference_at(self._model.index(index.row(), index.column()), option.rect, event.pos().x())
        text = self._variables.hover(name) if name else self._tool_tip(index, option)
        QToolTip.showText(event.globalPos(), text, view)
        return True

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = current_theme()
        rect: QRect = option.rect
        row = index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        current = index == self._view.currentIndex() and self._view.hasFocus()
        if row == self.hovered_row and index.data(ROW_ROLE) is not None:
            painter.fillRect(rect, theme.color("hover"))
        column = self._model.column_at(index.column())
        if column is Column.SWITCH:
            self._paint_switch(painter, rect, row)
        elif column is Column.REMOVE:
            self._paint_remove(painter, rect, row, index.data(ROW_ROLE))
        elif column in (Column.SECRET, Column.REVEAL):
            self._paint_sign(painter, rect, row, column)
        elif column in CHOSEN:
            self._paint_choice(painter, rect, index)
        else:
            self._paint_text(painter, rect, index)
        if current:
            painter.setPen(QPen(theme.color("focus"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), theme.px(4), theme.px(4))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(current_theme().px(80), current_theme().px(28))

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        column = self._model.column_at(index.column())
        self._model.begin_edit()
        editor = CellField(self._variables, QPersistentModelIndex(index), self._words_for(index), parent)
        editor.setFont(option.font)
        editor.setAccessibleName(self._model.title(column))
        editor.lines_pasted.connect(lambda text: self._on_lines(editor, text))
        editor.text_edited.connect(lambda: self.commitData.emit(editor))
        editor.return_pressed.connect(lambda: self._finish(editor, QStyledItemDelegate.EndEditHint.NoHint))
        editor.left.connect(lambda forward: self._leave(editor, forward))
        editor.undo_requested.connect(self.undo_requested)
        editor.redo_requested.connect(self.redo_requested)
        return editor

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        return False  # the view itself switches boxes, wherever in their cell the click was

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        # What the person is typing stays as typed, even where the model must encode it.
        if isinstance(editor, CellField) and (not editor.touched or editor.text() == editor.before):
            editor.show_text(str(index.data(Qt.ItemDataRole.EditRole)))
            if self.replaces_text:
                editor.selectAll()
            elif not editor.touched:
                editor.moveCursor(QTextCursor.MoveOperation.End)

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if isinstance(editor, CellField) and editor.touched:
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)
