"""The list that drops down while typing: a word, and beside it in faint letters what it means."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCompleter,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from postgui.ui.theme import current_theme

_HINT_ROLE = Qt.ItemDataRole.UserRole + 1
_ROWS = 10


class _WordDelegate(QStyledItemDelegate):
    """Draws the word at the left, the hint at the right."""

    # Qt overrides

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        hint = index.data(_HINT_ROLE)
        if not hint:
            return
        theme = current_theme()
        rect: QRect = option.rect.adjusted(theme.px(12), 0, -theme.px(8), 0)
        taken = option.fontMetrics.horizontalAdvance(index.data()) + theme.px(16)
        rect.setLeft(rect.left() + taken)
        painter.save()
        painter.setFont(theme.ui_font("small"))
        painter.setPen(theme.color("text-faint"))
        text = painter.fontMetrics().elidedText(hint, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), current_theme().px(28))


class Completion(QCompleter):
    """Offers words under a field; filtering is the caller's, who knows what fits.

    Signals:
        word_chosen: A word was picked by mouse or key.
    """

    word_chosen = Signal(str)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._words = QStandardItemModel(self)
        self._list = QListView()
        self.setModel(self._words)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(_ROWS)
        self.setWidget(field)
        self._list.setProperty("popup", True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPopup(self._list)
        keep_list_in(field, self)
        self._list.setItemDelegate(_WordDelegate(self._list))  # after setPopup, which brings its own
        self.activated.connect(self._on_activated)

    @property
    def visible(self) -> bool:
        return self._list.isVisible()

    @property
    def has_choice(self) -> bool:
        """Whether Enter or Tab would take a word."""
        return self._list.isVisible() and self._list.currentIndex().isValid()

    def offer(self, words: Sequence[tuple[str, str]], at: QPoint, *, choose_first: bool) -> None:
        """Show `words` (word, hint) below `at`, a point of the field; hide if there are none."""
        if not words:
            self._list.hide()
            return
        self._words.clear()
        for word, hint in words:
            item = QStandardItem(word)
            item.setData(hint, _HINT_ROLE)
            item.setEditable(False)
            self._words.appendRow(item)
        theme = current_theme()
        metrics = self._list.fontMetrics()
        widest = max(metrics.horizontalAdvance(word + hint[:40]) for word, hint in words)
        width = min(max(widest + theme.px(56), theme.px(220)), theme.px(480))
        self.complete(QRect(at, QSize(width, 1)))
        first = self.completionModel().index(0, 0) if choose_first else QModelIndex()
        self._list.setCurrentIndex(first)

    def hide(self) -> None:
        self._list.hide()

    @Slot(str)
    def _on_activated(self, word: str) -> None:
        self.word_chosen.emit(word)


def keep_list_in(field: QWidget, completer: QCompleter) -> None:
    """Make the list of `completer` a part of the window that `field` is in: then it follows the theme.

    A completer takes its list out of everything.
    """
    if (words := completer.popup()) is not None:
        words.setParent(field, words.windowFlags())
