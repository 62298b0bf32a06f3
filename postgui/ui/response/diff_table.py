"""The lines of a comparison, painted: grounds, marked words, and both sides moving together."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QScrollBar,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from postgui.translation import tr
from postgui.ui.copy_key import add_copy_key
from postgui.ui.response.diff_model import CELL_ROLE, Cell, LineModel, shown_at, shown_text
from postgui.ui.theme import current_theme

_GROUNDS = {"removed": "error-soft", "added": "ok-soft", "skipped": "hover", "none": "window"}
_SPAN_ALPHA = 70
_DIGITS = 7


class _Painter(QStyledItemDelegate):
    """Paints a `Cell`, its text moved to the left by `offset` pixels."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.offset = 0

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, cell: Cell) -> None:
        theme = current_theme()
        if cell.ground:
            painter.fillRect(option.rect, theme.color(_GROUNDS[cell.ground]))
        if option.state & QStyle.StateFlag.State_Selected:
            chosen = QColor(theme.color("focus"))
            chosen.setAlpha(_SPAN_ALPHA // 2)
            painter.fillRect(option.rect, chosen)

    def _words(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        theme = current_theme()
        metrics = painter.fontMetrics()
        text = shown_text(cell.text)
        left = rect.left() - self.offset
        strong = QColor(theme.color("error" if cell.ground == "removed" else "ok"))
        strong.setAlpha(_SPAN_ALPHA)
        for first, last in cell.spans if cell.ground in ("removed", "added") else ():
            from_x = metrics.horizontalAdvance(text[: shown_at(cell.text, first)])
            to_x = metrics.horizontalAdvance(text[: shown_at(cell.text, last)])
            mark = QRectF(left + from_x, rect.top() + 2, to_x - from_x, rect.height() - 4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(strong)
            painter.drawRoundedRect(mark, theme.px(2), theme.px(2))
        painter.setPen(theme.color("text" if cell.tone == "text" else "text-faint"))
        painter.drawText(left, rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) // 2, text)

    # Qt overrides

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return
        theme = current_theme()
        painter.save()
        painter.setClipRect(option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        self._ground(painter, option, cell)
        rect = option.rect.adjusted(theme.px(6), 0, -theme.px(6), 0)
        if cell.number:
            painter.setPen(theme.color("line-number"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, cell.text)
        elif cell.ground == "skipped":
            painter.setPen(theme.color("text-faint"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cell.text)
        else:
            self._words(painter, rect, cell)
        painter.restore()


class _Lines(QTableView):
    """A table whose text moves sideways in its columns.

    Signals:
        pushed: Sideways, by so many pixels. int.
    """

    pushed = Signal(int)

    # Qt overrides

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.angleDelta()
        sideways = delta.x() or (delta.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0)
        if sideways:
            self.pushed.emit(-sideways // 2)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = current_theme().px(40)
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.modifiers():
            self.pushed.emit(-step if event.key() == Qt.Key.Key_Left else step)
            return
        super().keyPressEvent(event)


class DiffTable(QWidget):
    """Shows a `LineModel`: one list of rows, so both sides scroll as one, sideways too.

    Signals:
        moved: Another row is current.
    """

    moved = Signal()

    def __init__(self, model: LineModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.table = _Lines(self)
        self._painter = _Painter(self.table)
        self.bar = QScrollBar(Qt.Orientation.Horizontal, self)
        self.bar.setAccessibleName(tr("Scroll both sides"))
        self.bar.valueChanged.connect(self._on_scrolled)
        self.table.pushed.connect(self._on_pushed)
        self._set_up()
        model.modelReset.connect(self._fit)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self.moved.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.bar)
        self.setFocusProxy(self.table)
        current_theme().scaled.connect(self._on_theme)
        self._on_theme()

    def current_row(self) -> int:
        return self.table.currentIndex().row()

    def go_to(self, row: int) -> None:
        """Make a row current, in the middle of what is seen."""
        index = self._model.index(row, 0)
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _set_up(self) -> None:
        table = self.table
        table.setModel(self._model)
        table.setItemDelegate(self._painter)
        table.setAccessibleName(tr("Lines of both bodies"))
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.horizontalHeader().hide()
        table.horizontalHeader().setMinimumSectionSize(1)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        add_copy_key(table, self._on_copy)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _text_width(self) -> int:
        """How wide one column of text is."""
        return self.table.columnWidth(2 if self._model.inline else 1)

    @Slot()
    def _fit(self) -> None:
        """Columns as wide as there is room, and the bar as far as the longest line reaches."""
        theme = current_theme()
        advance = self.table.fontMetrics().horizontalAdvance("0")
        digits = advance * _DIGITS + theme.px(4)
        inline = self._model.inline
        numbers = (0, 1) if inline else (0, 2)
        texts = (2,) if inline else (1, 3)
        room = self.table.viewport().width() - 2 * digits
        for column in numbers:
            self.table.setColumnWidth(column, digits)
        for column in texts:
            self.table.setColumnWidth(column, max(room // len(texts), 1))
        longest = advance * (self._model.longest + 4)
        self.bar.setRange(0, max(longest - self._text_width(), 0))
        self.bar.setPageStep(self._text_width())
        self.bar.setSingleStep(advance * 4)
        self.bar.setVisible(self.bar.maximum() > 0)
        if 0 <= (row := self.current_row()) < self._model.rowCount():
            self.table.scrollTo(self._model.index(row, 0))

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        self._painter.offset = value
        self.table.viewport().update()

    @Slot(int)
    def _on_pushed(self, by: int) -> None:
        self.bar.setValue(self.bar.value() + by)

    @Slot()
    def _on_copy(self) -> None:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        QGuiApplication.clipboard().setText("\n".join(map(self._model.text, rows)))

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        self.table.setFont(theme.code_font())
        self.table.verticalHeader().setMinimumSectionSize(theme.px(20))
        self.table.verticalHeader().setDefaultSectionSize(theme.px(20))
        self._fit()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
