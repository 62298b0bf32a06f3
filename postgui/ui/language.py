"""The language of the window, switched while it is open.

Qt's own way is a `retranslateUi` in every class. Here `postgui.translation` knows of each text it said where
it comes from, so one walk over all widgets says the same again in the other language. Where two texts look
alike in the old one, it is that of the module whose widget shows it; from the first switch on that of each
widget is remembered. What a widget keeps for itself, such as the whole of a text that it shows cut off, it
says again in its `changeEvent`.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from postgui import translation
from postgui.model.language import LANGUAGES
from postgui.resource import resource_path
from postgui.ui.app_object import the_only

if TYPE_CHECKING:
    from postgui.ui.said_again import Shown

_HOLDS_DATA = "postgui_holds_data"


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
        self._shown: Shown | None = None
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
        if widgets := QApplication.allWidgets():  # there is none before the first paint
            shown = self._shown = self._shown or _new_shown()
            for widget in widgets:
                shown.say_again(widget)
        for window in QApplication.topLevelWidgets():
            window.setLocale(QLocale())  # the number fields in it follow
            QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
        self.changed.emit()


def hold_data(shown: QObject, own: int = 0) -> None:
    """Say of a label, a button, an action or a list of choices that it shows what a person or a file named.

    If that reads like a word of ours, it still is none. The first `own` entries of a list are words of ours.
    """
    shown.setProperty(_HOLDS_DATA, own)


def own_words(shown: QObject) -> int | None:
    """How many entries of what holds data are words of ours; None where all are."""
    own = shown.property(_HOLDS_DATA)
    return own if isinstance(own, int) else None


def _new_shown() -> "Shown":
    from postgui.ui.said_again import Shown

    return Shown()


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
