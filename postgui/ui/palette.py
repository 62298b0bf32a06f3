"""Ctrl+K: find a command, a request, a setting, docs or a past exchange by a few letters."""

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import shiboken6
from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from postgui.translation import again, tr
from postgui.ui.card import Card
from postgui.ui.fuzzy import FuzzyIndex
from postgui.ui.sidebar.row_painter import ICON_PX, METHOD_PX, RowPainter, row_size
from postgui.ui.theme import current_theme

_INVALID = QModelIndex()
_MAX_SHOWN = 100
_MAX_LISTED = 300
"""While nothing is typed: the commands alone are about a hundred, and requests come after them."""
_FAVOURITES = 8
_ROWS_HIGH = 10
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class PaletteItem:
    """One thing to jump to. `method` or `icon` stands before the label, `detail` at the end.

    `also` is searched besides: what guides and habits call it, if the window speaks another language.
    `key` names it over sessions, so that what is chosen often comes first; "" for what never does.
    """

    label: str
    run: Callable[[], None]
    detail: str = ""
    method: str = ""
    icon: str = ""
    key: str = ""
    also: str = ""

    @property
    def text(self) -> str:
        """What is searched."""
        return " ".join(filter(None, (self.method, self.label, self.also)))


class PaletteRank(Protocol):
    """Knows what was chosen before."""

    def bonus(self, key: str) -> int: ...

    def favourites(self, offered: Container[str], count: int) -> list[str]: ...


class PaletteItems:
    """What the palette offers, ready to be searched."""

    def __init__(self, items: Sequence[PaletteItem]) -> None:
        self.items = tuple(items)
        self._by_key = {item.key: number for number, item in enumerate(self.items) if item.key}
        self._index = FuzzyIndex([item.text for item in self.items])

    @classmethod
    def joined(cls, parts: Sequence["PaletteItems"]) -> "PaletteItems":
        """All of `parts`, one after the other; many that are ready already cost next to nothing."""
        whole = cls(())
        for part in parts:
            before = len(whole.items)
            numbers = part._by_key.items()
            whole._by_key |= {key: before + number for key, number in numbers} if before else part._by_key
            whole.items += part.items
        whole._index = FuzzyIndex.joined([part._index for part in parts])
        return whole

    def best(self, query: str, rank: PaletteRank | None = None) -> list[PaletteItem]:
        """The items that match, best first; when nothing is typed the favourites, then all in their order.

        Where something matches in one piece, what has the letters only here and there is left out.
        """
        favourites = rank.favourites(self._by_key, _FAVOURITES) if rank is not None else []
        always = [self._by_key[key] for key in favourites]
        if not query.strip():
            numbers = list(dict.fromkeys((*always, *range(min(_MAX_LISTED, len(self.items))))))[:_MAX_LISTED]
        else:
            bonus = (lambda number: rank.bonus(self.items[number].key)) if rank is not None else _no_bonus
            numbers = self._index.best(query, _MAX_SHOWN, bonus=bonus, always=always)
        return [self.items[number] for number in numbers]


def _no_bonus(_number: int) -> int:
    return 0


class PaletteModel(QAbstractListModel):
    """The items that match what is typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[PaletteItem] = []

    def show_items(self, items: Sequence[PaletteItem]) -> None:
        """Show these items instead of those before."""
        self.beginResetModel()
        self._items = list(items)
        self.endResetModel()

    def item_at(self, index: Index) -> PaletteItem | None:
        """The item of a row."""
        return self._items[index.row()] if 0 <= index.row() < len(self._items) else None

    # Qt overrides

    def rowCount(self, parent: Index = _INVALID) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item_at(index)
        if item is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return again(item.label)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{item.method} {again(item.label)} {again(item.detail)}".strip()
        return None


class _ItemDelegate(QStyledItemDelegate):
    # Qt overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        item = model.item_at(index) if isinstance(model, PaletteModel) else None
        if item is None:
            return
        painter.save()
        row = RowPainter(painter, option, current_theme())
        row.background()
        if item.detail:
            row.end_text(again(item.detail), "text-faint")
        if item.method:
            row.method(item.method)
        else:
            row.icon(item.icon or "arrow-right", "icon-muted")
            row.space(METHOD_PX - ICON_PX)
        row.text(again(item.label), middle=bool(item.method))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return row_size(current_theme())


class Palette(Card):
    """A field and a list over the window; goes away with Esc, a choice, or a click elsewhere.

    Signals:
        query_changed: What is typed, for those who search elsewhere. str.
        chosen: The key of what was chosen, if it has one. str.
    """

    query_changed = Signal(str)
    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._home = self._host = parent
        self._items = PaletteItems(())
        self._rank: PaletteRank | None = None
        self._extra: tuple[PaletteItem, ...] = ()
        self._before: QWidget | None = None
        self.setAccessibleName(tr("Jump to"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Command, request, environment, setting or URL"))
        self.field.setAccessibleName(tr("Search or jump to"))
        self.field.installEventFilter(self)
        self.model = PaletteModel(self)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_ItemDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAccessibleName(tr("What matches"))
        self.view.clicked.connect(self._on_clicked)
        self.nothing = QLabel(tr("Nothing matches"), self)
        self.nothing.setProperty("tone", "faint")
        theme = current_theme()
        theme.fit(self.nothing.setContentsMargins, 12, 0, 12, 0)
        layout = QVBoxLayout(self)
        theme.fit(layout.setContentsMargins, 8, 8, 8, 8)
        theme.fit(layout.setSpacing, 4)
        layout.addWidget(self.field)
        layout.addWidget(self.view)
        layout.addWidget(self.nothing)
        self.field.textChanged.connect(self._on_typed)
        theme.scaled.connect(self._place)
        self.hide()

    def open(self, items: PaletteItems, rank: PaletteRank | None = None, host: QWidget | None = None) -> None:
        """Show the palette with these items, what was chosen often before others that match as well.

        It stands over `host`, another window than the one that it was made for.
        """
        host = host or self._home
        if host is not self._host:
            self._host = host
            self.setParent(host)
        self._items, self._rank = items, rank
        self._extra = ()
        self._before = QApplication.focusWidget()
        self.field.clear()
        self._host.installEventFilter(self)
        self.show()
        self._show_matches()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_extra(self, items: Sequence[PaletteItem]) -> None:
        """Add what was found elsewhere, below what matched here."""
        self._extra = tuple(items)
        if self.isVisible():
            self._show_matches()

    def close_palette(self) -> None:
        """Go away, and give the focus back."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        self.hide()
        self._go_home()
        if before is not None and shiboken6.isValid(before):
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _go_home(self) -> None:
        """Leave a window that may be closed next: it would take the palette along."""
        if self._host is not self._home:
            self._host = self._home
            self.setParent(self._home)

    def _show_matches(self) -> None:
        row = max(self.view.currentIndex().row(), 0)
        self.model.show_items([*self._items.best(self._query(), self._rank), *self._extra])
        self._place()
        self.view.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1)))

    def _query(self) -> str:
        """What is typed, without the sign that other programs want before a command."""
        return self.field.text().strip().removeprefix(">").strip()

    @Slot()
    def _place(self) -> None:
        """Stand at the top, as high as the rows need."""
        theme = current_theme()
        host = self._host
        count = self.model.rowCount()
        row_height = row_size(theme).height()
        room = (host.height() - theme.px(64 + 56)) // row_height
        frame = theme.px(4)  # the line that shows the focus
        self.view.setFixedHeight(max(min(count, _ROWS_HIGH, room), 1) * row_height + frame)
        self.nothing.setFixedHeight(row_height)
        self.view.setVisible(count > 0)
        self.nothing.setVisible(count == 0)
        width = min(theme.px(600), host.width() - theme.px(32))
        if (layout := self.layout()) is not None:
            layout.activate()
        self.setGeometry((host.width() - width) // 2, theme.px(44), width, self.sizeHint().height())

    def _run_current(self) -> None:
        item = self.model.item_at(self.view.currentIndex())
        if item is not None:
            self.close_palette()
            if item.key:
                self.chosen.emit(item.key)
            item.run()

    def _move(self, by: int) -> None:
        count = self.model.rowCount()
        if count:
            row = (self.view.currentIndex().row() + by) % count
            self.view.setCurrentIndex(self.model.index(row))

    @Slot(str)
    def _on_typed(self, _text: str) -> None:
        self._extra = ()
        self.view.setCurrentIndex(self.model.index(0))
        self._show_matches()
        self.query_changed.emit(self._query())

    @Slot(QModelIndex)
    def _on_clicked(self, _index: QModelIndex) -> None:
        self._run_current()

    def _on_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Down:
                self._move(1)
            case Qt.Key.Key_Up:
                self._move(-1)
            case Qt.Key.Key_PageDown:
                self._move(min(_ROWS_HIGH, self.model.rowCount() - 1 - self.view.currentIndex().row()))
            case Qt.Key.Key_PageUp:
                self._move(-min(_ROWS_HIGH, self.view.currentIndex().row()))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._run_current()
            case Qt.Key.Key_Escape:
                self.close_palette()
            case _:
                return False
        return True

    # Qt overrides

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._host.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self.field:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._on_key(event)
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
                if event.key() == Qt.Key.Key_Escape:
                    event.accept()  # Esc closes the palette, it does not cancel a request
            elif event.type() == QEvent.Type.FocusOut and QApplication.activePopupWidget() is None:
                self._before = None  # the focus went where the person clicked: leave it there
                self.hide()
                self._go_home()
        return False
