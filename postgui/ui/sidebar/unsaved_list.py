"""Requests that were never saved and are not open: they wait here until the person decides."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from postgui.translation import tr
from postgui.ui.menu import Menu, name_keys
from postgui.ui.part_actions import PartActions
from postgui.ui.plain_tip import plain_tip
from postgui.ui.sidebar.row_painter import RowPainter, row_size
from postgui.ui.theme import current_theme

if TYPE_CHECKING:
    from postgui.services.draft import Draft

_INVALID = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class UnsavedModel(QAbstractListModel):
    """Shows the drafts it is given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts: tuple[Draft, ...] = ()

    def show_drafts(self, drafts: "Sequence[Draft]") -> None:
        """Show these drafts instead of those before."""
        self.beginResetModel()
        self._drafts = tuple(drafts)
        self.endResetModel()

    def draft_at(self, index: Index) -> "Draft | None":
        """The draft of a row."""
        return self._drafts[index.row()] if 0 <= index.row() < len(self._drafts) else None

    # Qt overrides

    def rowCount(self, parent: Index = _INVALID) -> int:
        return 0 if parent.isValid() else len(self._drafts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        draft = self.draft_at(index)
        if draft is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _name_of(draft)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("{method} {name}, not saved", method=draft.current.method, name=_name_of(draft))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(draft.current.url or tr("No URL yet"))
        return None


def _name_of(draft: "Draft") -> str:
    from postgui.ui.request_name import shown_name  # nothing needs it before there is a draft

    return shown_name(draft.current)


class _UnsavedDelegate(QStyledItemDelegate):
    # Qt overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        draft = model.draft_at(index) if isinstance(model, UnsavedModel) else None
        if draft is None:
            return
        painter.save()
        row = RowPainter(painter, option, current_theme())
        row.background()
        row.method(draft.current.method)
        row.text(_name_of(draft), middle=True)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return row_size(current_theme())


class UnsavedList(QListView):
    """The list; as high as its rows, up to six.

    Signals:
        open_requested: Put this draft into a tab. Draft.
        discard_requested: Delete this draft. Draft.
    """

    open_requested = Signal(object)
    discard_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts = UnsavedModel(self)
        self.setObjectName("unsaved-list")
        self.setAccessibleName(tr("Unsaved requests"))
        self.setModel(self._drafts)
        self.setItemDelegate(_UnsavedDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._on_open)
        PartActions(self).add("unsaved.delete", self._on_discard)
        current_theme().scaled.connect(self._fit)

    def show_drafts(self, drafts: "Sequence[Draft]") -> None:
        """Show these, and take the height they need."""
        self._drafts.show_drafts(drafts)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        drafts = range(self._drafts.rowCount())
        rows = min(max(len(drafts), 1), 6)
        frame = current_theme().px(4)  # the line that shows the focus
        self.setFixedHeight(rows * row_size(current_theme()).height() + frame)

    @Slot(QModelIndex)
    def _on_open(self, index: QModelIndex) -> None:
        draft = self._drafts.draft_at(index)
        if draft is not None:
            self.open_requested.emit(draft)

    @Slot()
    def _on_discard(self) -> None:
        draft = self._drafts.draft_at(self.currentIndex())
        if draft is not None:
            self.discard_requested.emit(draft)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open")).triggered.connect(lambda: self._on_open(self.currentIndex()))
        delete = menu.addAction(tr("Delete"))
        delete.triggered.connect(self._on_discard)
        name_keys(delete, "unsaved.delete")
        menu.popup(event.globalPos())
