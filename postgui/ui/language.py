"""The language of the window, switched while it is open.

Qt's own way is a `retranslateUi` in every class. Here `postgui.translation` knows of each text it said where
it comes from, so one walk over all widgets says the same again in the other language. What a widget keeps for
itself, such as the whole of a text that it shows cut off, it says again in its `changeEvent`.
"""

from collections.abc import Iterable, Iterator

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
HOLDS_DATA = "postgui_holds_data"
"""The property of a label or button that shows what a person named: no word of ours, if it reads like one."""
_OF_ACTION = ("text", "toolTip", "statusTip")


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
        translation.install(None)

    def choose(self, setting: str) -> None:
        """Speak as the setting says: a key of `LANGUAGES`, or "system"; English where that is not known."""
        code = setting if setting in LANGUAGES else system_language() if setting == "system" else "en"
        if code != self.code:
            self._speak(code)

    def _speak(self, code: str) -> None:
        self.code = code
        QCoreApplication.removeTranslator(self._qt)
        if code == "en":
            translation.install(None)
        else:
            self._own.load(str(resource_path("languages", f"postgui_{code}.qm")))
            translation.install(self._translate)
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            if self._qt.load(f"qtbase_{code}", folder):  # without, Qt's own few words stay English
                QCoreApplication.installTranslator(self._qt)
        self.say_again()

    def _translate(self, text: str, comment: str, n: int) -> str:
        return self._own.translate("", text, comment or None, n) or ""

    def say_again(self) -> None:
        """All that is shown, in the language in use now."""
        QGuiApplication.setLayoutDirection(QLocale(self.code).textDirection())
        widgets = QApplication.allWidgets()
        for widget in widgets:
            _say_again(widget)
        for window in QApplication.topLevelWidgets():
            QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
        self.changed.emit()


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


def _say_again(widget: QWidget) -> None:
    names = list(_OF_ALL)
    for kind, more in _OF_SOME:
        if isinstance(widget, kind):
            names += more
    if widget.property(HOLDS_DATA):
        names.remove("text")
    _say_properties_again(widget, names)
    for action in widget.actions():
        _say_properties_again(action, _OF_ACTION)
    if isinstance(widget, QTabBar):
        for index in range(widget.count()):
            widget.setTabText(index, _again(widget.tabText(index)))
            widget.setTabToolTip(index, _again(widget.tabToolTip(index)))
    elif isinstance(widget, QComboBox):
        for index in range(widget.count()):
            widget.setItemText(index, _again(widget.itemText(index)))
    elif isinstance(widget, QAbstractItemView):
        for header in _headers(widget):
            model = header.model()
            if header.count():
                model.headerDataChanged.emit(header.orientation(), 0, header.count() - 1)
        widget.viewport().update()


def _headers(view: QAbstractItemView) -> Iterator[QHeaderView]:
    if not isinstance(view, QHeaderView):
        yield from (
            each for each in view.findChildren(QHeaderView) if each.orientation().name == "Horizontal"
        )


def _say_properties_again(shown: QWidget | QAction, names: Iterable[str]) -> None:
    for name in names:
        before = shown.property(name)
        if isinstance(before, str) and before and (after := _again(before)) != before:
            shown.setProperty(name, after)


def _again(text: str) -> str:
    """Also of a text in a menu, with its mnemonic and its keys, and of one with a text on each line."""
    whole = translation.again(text)
    if whole == text and "\n" in text:
        return "\n".join(translation.again(line) for line in text.split("\n"))
    label, tab, keys = text.partition("\t")
    said = translation.again(label)
    if said == label and "&" in label:
        bare = label.replace("&&", "\0").replace("&", "").replace("\0", "&&")
        said = translation.again(bare)
        said = label if said == bare else said
    return f"{said}{tab}{keys}"
