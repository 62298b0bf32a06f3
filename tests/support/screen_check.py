"""Looks over what a screen shows, widget by widget: what has no name, and what is cut off.

Asks Qt what a screen reader would hear and what each widget would need; knows nothing of single screens.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QSplitterHandle,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from postgui.ui.elided_label import ElidedLabel

_SPOKEN = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QTabBar)
_OF_QT = (QScrollBar, QSplitterHandle, QHeaderView, QMenu)


def shown_widgets(root: QWidget) -> Iterator[QWidget]:
    """Everything of `root` that is on the screen, but for what Qt makes inside its own widgets."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and not _is_inner(widget):
            yield widget


def unnamed(root: QWidget) -> list[str]:
    """What a person can use or reach by key, and a screen reader has no name for."""
    found = []
    for widget in shown_widgets(root):
        if isinstance(widget, _SPOKEN) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            spoken = QAccessible.queryAccessibleInterface(widget)
            if not spoken.text(QAccessible.Text.Name).strip():
                found.append(f"{place(widget)} has no accessible name")
    return found


def undescribed(root: QWidget) -> list[str]:
    """Buttons that show a picture alone, and neither a tooltip nor a description says what they do."""
    found = []
    for button in root.findChildren(QAbstractButton):
        alone = not button.icon().isNull() and not _shown_text(button)
        if button.isVisible() and not _is_inner(button) and alone:
            spoken = QAccessible.queryAccessibleInterface(button)
            if not spoken.text(QAccessible.Text.Description).strip():
                found.append(f"{place(button)} has no description")
    return found


def cut_off(root: QWidget) -> list[str]:
    """Words that have less room than they need, and controls that stick out of what they are in."""
    found = []
    for widget in shown_widgets(root):
        if widget.visibleRegion().isEmpty() and not isinstance(widget, QLabel):
            continue  # scrolled away
        if why := _cut(widget):
            found.append(f"{place(widget)} {why}")
    return found


def _cut(widget: QWidget) -> str:
    """What is wrong with the room that a widget has, or ""."""
    if isinstance(widget, ElidedLabel):
        return ""  # shows the rest on hover
    height = widget.fontMetrics().height()
    has_words = isinstance(widget, QComboBox | QLineEdit) or bool(_text_of(widget))
    if has_words and widget.height() < height:
        return f"is {widget.height()} high, its letters {height}"
    if isinstance(widget, QLabel) and widget.text() and widget.wordWrap():
        lines = widget.heightForWidth(widget.width())
        return f"needs {lines} of height, has {widget.height()}" if lines > widget.height() + 1 else ""
    if isinstance(widget, QComboBox) and not widget.isEditable():
        words = widget.fontMetrics().horizontalAdvance(widget.currentText())
        room = _combo_room(widget)
        return f"needs {words} of width for its words, has {room}" if words > room else ""
    if (isinstance(widget, QLabel) and widget.text()) or (
        isinstance(widget, QAbstractButton) and _shown_text(widget)
    ):
        need = widget.minimumSizeHint().width()
        if need > widget.width() + 1:
            return f"needs {need} of width, has {widget.width()}"
    return _sticks_out(widget)


def _combo_room(box: QComboBox) -> int:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()


def _sticks_out(widget: QWidget) -> str:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or not isinstance(widget, (*_SPOKEN, QLabel)):
        return ""
    if isinstance(parent, QTabBar) or isinstance(parent.parentWidget(), QAbstractScrollArea):
        return ""  # it scrolls
    room = QRect(QPoint(-1, -1), parent.size()).adjusted(0, 0, 2, 2)
    return "" if room.contains(widget.geometry()) else f"sticks out: {widget.geometry()} in {parent.size()}"


def _text_of(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _shown_text(button: QAbstractButton) -> str:
    """The words on a button, "" where only its picture is shown."""
    if isinstance(button, QToolButton):
        is_alone = button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        return "" if is_alone and not button.icon().isNull() else button.text()
    if isinstance(button, QPushButton | QCheckBox | QRadioButton):
        return button.text() or "".join(label.text() for label in button.findChildren(QLabel))
    return button.text()


def _is_inner(widget: QWidget) -> bool:
    if isinstance(widget, _OF_QT) or widget.objectName().startswith("qt_"):
        return True
    parent = widget.parentWidget()
    if isinstance(parent, QTabBar | QComboBox | QAbstractSpinBox | QLineEdit | QHeaderView):
        return type(widget).__module__.startswith("PySide6")
    if isinstance(parent, QAbstractScrollArea) and widget is parent.viewport():
        return True
    return isinstance(parent, QAbstractItemView) and type(widget).__name__ == "QAbstractButton"


def place(widget: QWidget) -> str:
    """The widget and what it is in, to find it in the source."""
    names: list[str] = []
    each: QWidget | None = widget
    while each is not None and len(names) < 4:
        names.append(each.objectName() or type(each).__name__)
        each = each.parentWidget()
    text = _text_of(widget) or widget.accessibleName()
    return f"{' < '.join(names)} {text[:40]!r}"
