"""The texts of widgets in another language: what each shows, where Qt keeps it, and where it comes from."""

from collections.abc import Iterable, Iterator
from weakref import WeakKeyDictionary

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from postgui import translation
from postgui.ui.language import own_words
from postgui.ui.mnemonic import without_mnemonic

_OF_ALL = ("toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription", "windowTitle")
_OF_SOME: tuple[tuple[type[QWidget], tuple[str, ...]], ...] = (
    (QLabel, ("text",)),
    (QAbstractButton, ("text",)),
    (QMenu, ("title",)),
    (QGroupBox, ("title",)),
    (QLineEdit, ("placeholderText",)),
    (QTextEdit, ("placeholderText",)),
    (QPlainTextEdit, ("placeholderText",)),
    (QComboBox, ("placeholderText",)),
    (QAbstractSpinBox, ("specialValueText", "prefix", "suffix")),
)
_OF_ACTION = ("text", "toolTip", "statusTip")
_OF_TAB_BARS = {"ScrollLeftButton": "Scroll Left", "ScrollRightButton": "Scroll Right"}
"""Buttons of Qt's own, which it names once; its words, as it translates them."""


class Shown:
    """What widgets and actions show, and where it comes from, as far as a switch found out."""

    def __init__(self) -> None:
        self._known: WeakKeyDictionary[QObject, dict[str, translation.Said]] = WeakKeyDictionary()

    def say_again(self, widget: QWidget) -> None:
        """All that a widget shows."""
        names = list(_OF_ALL)
        for kind, more in _OF_SOME:
            if isinstance(widget, kind):
                names += more
        if own_words(widget) is not None and "text" in names:
            names.remove("text")
        self._say_properties_again(widget, names)
        for action in widget.actions():
            if own_words(action) is None:
                self._say_properties_again(action, _OF_ACTION)
        if isinstance(widget, QTabBar | QComboBox):
            self._say_items_again(widget)
        elif isinstance(widget, QKeySequenceEdit):
            words = QCoreApplication.translate("QKeySequenceEdit", "Press shortcut")
            for field in widget.findChildren(QLineEdit):
                field.setPlaceholderText(words)
        elif isinstance(widget, QAbstractItemView):
            for header in _headers(widget):
                self._say_heads_again(header)
            widget.viewport().update()

    def _say_items_again(self, widget: QTabBar | QComboBox) -> None:
        for name, words in _OF_TAB_BARS.items():
            if (button := widget.findChild(QAbstractButton, name)) is not None:
                button.setAccessibleName(QCoreApplication.translate("QTabBar", words))
        own = own_words(widget)
        for index in range(widget.count() if own is None else own):
            if isinstance(widget, QTabBar):
                widget.setTabText(index, self._again(widget, f"tab {index}", widget.tabText(index)))
                widget.setTabToolTip(index, self._again(widget, f"tip {index}", widget.tabToolTip(index)))
            else:
                widget.setItemText(index, self._again(widget, f"item {index}", widget.itemText(index)))

    def _say_heads_again(self, header: QHeaderView) -> None:
        """A model of ours has them from `tr` when it is asked; what was put into one of Qt's stays there."""
        model, orientation = header.model(), header.orientation()
        for section in range(header.count()):
            before = model.headerData(section, orientation)
            if (
                isinstance(before, str)
                and (after := self._again(header, f"head {section}", before)) != before
            ):
                model.setHeaderData(section, orientation, after)
        if header.count():
            model.headerDataChanged.emit(orientation, 0, header.count() - 1)

    def _say_properties_again(self, shown: QWidget | QAction, names: Iterable[str]) -> None:
        for name in names:
            before = shown.property(name)
            if isinstance(before, str) and before and (after := self._again(shown, name, before)) != before:
                shown.setProperty(name, after)

    def _again(self, shown: QObject, name: str, text: str) -> str:
        """Also of a text in a menu, with its mnemonic and its keys, and of one with a text on each line."""
        whole = self._part_again(shown, name, text)
        if whole is not None:
            return whole
        if "\n" in text:
            lines = enumerate(text.split("\n"))
            return "\n".join(self._part_again(shown, f"{name} {at}", line) or line for at, line in lines)
        label, tab, keys = text.partition("\t")
        said = self._part_again(shown, f"{name} label", label)
        if said is None and "&" in label:
            said = self._part_again(shown, f"{name} label", without_mnemonic(label))
        return text if said is None else f"{said}{tab}{keys}"

    def _part_again(self, shown: QObject, part: str, text: str) -> str | None:
        known = self._known.get(shown)
        before = known.get(part) if known else None
        source = before if before == text else translation.recalled(text, _places(shown))
        if source is None:
            return None
        after = translation.again(source)
        if isinstance(after, translation.Said):
            self._known.setdefault(shown, {})[part] = after
        return after


def _places(shown: QObject) -> Iterator[str]:
    """The modules of what shows it, and of what that is in, from the inside out."""
    each: QObject | None = shown
    while each is not None:
        yield type(each).__module__
        each = each.parent()


def _headers(view: QAbstractItemView) -> Iterator[QHeaderView]:
    if not isinstance(view, QHeaderView):
        yield from (
            each for each in view.findChildren(QHeaderView) if each.orientation().name == "Horizontal"
        )
