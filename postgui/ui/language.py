"""The language of the window, switched while it is open.

Qt's own way is a `retranslateUi` in every class. Here `postgui.translation` knows of each text it said where
it comes from, so one walk over all widgets says the same again in the other language. Where two texts look
alike in the old one, it is that of the module whose widget shows it; from the first switch on that of each
widget is remembered. What a widget keeps for itself, such as the whole of a text that it shows cut off, it
says again in its `changeEvent`.
"""

from collections.abc import Iterable, Iterator
from weakref import WeakKeyDictionary

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
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
from postgui.model.preferences import LANGUAGES
from postgui.resource import resource_path
from postgui.ui.app_object import the_only
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
_HOLDS_DATA = "postgui_holds_data"
_OF_ACTION = ("text", "toolTip", "statusTip")
_OF_TAB_BARS = {"ScrollLeftButton": "Scroll Left", "ScrollRightButton": "Scroll Right"}
"""Buttons of Qt's own, which it names once; its words, as it translates them."""


class Language(QObject):
    """What the application speaks; `current_language()` is the only one.

    Signals:
        changed: Everything that is shown speaks another language now.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.code = "en"
        self._own = QTranslator(self)
        self._qt = QTranslator(self)
        self._shown = _Shown()
        translation.install(None)
        QLocale.setDefault(QLocale(self.code))

    def choose(self, setting: str) -> None:
        """Speak as the setting says: a key of `LANGUAGES`, or "system"; English where that is not known."""
        code = setting if setting in LANGUAGES else system_language() if setting == "system" else "en"
        if code != self.code:
            self._speak(code)

    def _speak(self, code: str) -> None:
        self.code = code
        QLocale.setDefault(QLocale(code))
        QCoreApplication.removeTranslator(self._qt)
        if code == "en":
            translation.install(None)
        else:
            self._own.load(str(resource_path("languages", f"postgui_{code}.qm")))
            translation.install(self._translate, number_marks(code))
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            if self._qt.load(f"qtbase_{code}", folder):  # without, Qt's own few words stay English
                QCoreApplication.installTranslator(self._qt)
        self.say_again()

    def _translate(self, text: str, comment: str, n: int) -> str:
        return self._own.translate("", text, comment or None, n) or ""

    def say_again(self) -> None:
        """All that is shown, in the language in use now."""
        QGuiApplication.setLayoutDirection(QLocale(self.code).textDirection())
        for widget in QApplication.allWidgets():
            self._shown.say_again(widget)
        for window in QApplication.topLevelWidgets():
            window.setLocale(QLocale())  # the number fields in it follow
            QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
        self.changed.emit()


def hold_data(shown: QObject, own: int = 0) -> None:
    """Say of a label, a button, an action or a list of choices that it shows what a person or a file named.

    If that reads like a word of ours, it still is none. The first `own` entries of a list are words of ours.
    """
    shown.setProperty(_HOLDS_DATA, own)


def _own_words(shown: QObject) -> int | None:
    own = shown.property(_HOLDS_DATA)
    return own if isinstance(own, int) else None


def current_language() -> Language:
    """The language of the running application.

    Raises:
        RuntimeError: There is no application.
    """
    return the_only(Language)


def system_language() -> str:
    """The first language of the system's list that PostGUI speaks; English if there is none."""
    return _first_known(QLocale.system().uiLanguages())


def _first_known(names: Iterable[str]) -> str:
    """`names` are as BCP 47 has them, such as "de-AT" or "zh-Hans-CN".

    Qt puts the shortened ones after them. "zh" after "zh-Hant-TW" is no wish for the script that it would
    have by itself, so it is passed over.
    """
    named: set[QLocale.Language] = set()
    for name in names:
        locale = QLocale(name)
        if "-" not in name and locale.language() in named:
            continue
        named.add(locale.language())
        for code in LANGUAGES:
            known = QLocale(code)
            if (known.language(), known.script()) == (locale.language(), locale.script()):
                return code
    return "en"


def number_marks(code: str) -> translation.Marks:
    """How a language writes numbers, as Qt has it from the CLDR."""
    locale = QLocale(code)
    group = locale.groupSeparator()
    small = group in locale.toString(1_000)  # Spanish leaves four digits together
    return translation.Marks(locale.decimalPoint(), group, 1_000 if small else 10_000)


class _Shown:
    """What widgets and actions show, and where it comes from, as far as a switch found out."""

    def __init__(self) -> None:
        self._known: WeakKeyDictionary[QObject, dict[str, translation.Said]] = WeakKeyDictionary()

    def say_again(self, widget: QWidget) -> None:
        """All that a widget shows."""
        names = list(_OF_ALL)
        for kind, more in _OF_SOME:
            if isinstance(widget, kind):
                names += more
        if _own_words(widget) is not None and "text" in names:
            names.remove("text")
        self._say_properties_again(widget, names)
        for action in widget.actions():
            if _own_words(action) is None:
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
        own = _own_words(widget)
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
