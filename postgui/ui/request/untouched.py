"""Tells whether the widgets of a page could be made anew without anybody noticing."""

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from postgui.ui.editor.code_view import CodeView
from postgui.ui.request.pair_table import PairTable


def is_untouched(page: QWidget) -> bool:
    """Whether nothing below `page` was typed, scrolled, folded, switched on or opened to search.

    What a request says is in its draft; here it is only about what the widgets alone know, the ways back of
    their editors above all. Where in doubt, the answer is no.
    """
    return not any(map(_is_touched, page.findChildren(QWidget)))


def _is_touched(widget: QWidget) -> bool:
    match widget:
        case QLineEdit():
            return widget.isUndoAvailable() or widget.isRedoAvailable()
        case CodeView():
            moved = widget.textCursor().position() > 0 or widget.find_bar.isVisibleTo(widget)
            return moved or (widget.folds is not None and widget.folds.used) or _has_way_back(widget)
        case QPlainTextEdit() | QTextEdit():
            return _has_way_back(widget)
        case QAbstractScrollArea():
            return _is_scrolled(widget)
        case QAbstractButton():
            alone = widget.group() is None and not widget.autoExclusive()
            return widget.isCheckable() and alone and widget.isChecked()
        case QTabBar():  # which tab of a QTabWidget is shown is remembered by the page itself
            return widget.currentIndex() > 0 and not isinstance(widget.parentWidget(), QTabWidget)
        case PairTable():
            return widget.is_bulk
        case _:
            return widget.isWindow() and widget.isVisible()


def _has_way_back(text: QPlainTextEdit | QTextEdit) -> bool:
    document = text.document()
    return document.isUndoAvailable() or document.isRedoAvailable() or _is_scrolled(text)


def _is_scrolled(area: QAbstractScrollArea) -> bool:
    bars = (area.verticalScrollBar(), area.horizontalScrollBar())
    return any(bar.value() > bar.minimum() for bar in bars)
