"""Every menu of the real window, in every language: each entry has a letter, and no two have the same."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget

from postgui.model.language import LANGUAGES
from postgui.translation import tr
from postgui.ui.language import current_language
from postgui.ui.menu import Menu
from postgui.ui.mnemonic import mnemonic
from tests.support.screen_check import shown_widgets
from tests.ui.gallery_scene import all_scenes, sample_window, settle

SCENES = (
    "window-answered",
    "window-history",
    "run-compared",
    "dialog-cookies",
)
"""Of each part of the window one that has its menus."""


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    gc.collect()  # each test's closed qasync loop holds Qt timers that no other thread may free
    if QGuiApplication.instance() is not None:
        current_language().choose("en")


def with_own_menu(widget: QWidget) -> bool:
    """Whether a right click on it opens a menu of ours."""
    return any(
        "contextMenuEvent" in vars(kind) for kind in type(widget).__mro__ if kind.__module__[:8] == "postgui."
    )


def ask_for_menus(root: QWidget) -> None:
    """Ask each widget for its menu, as the menu key does; lists have a row under the cursor."""
    for widget in list(shown_widgets(root)):
        view = widget if isinstance(widget, QAbstractItemView) else None
        if view is not None and view.model() is not None and view.model().rowCount():
            view.setCurrentIndex(view.model().index(0, 0))
        at = view.visualRect(view.currentIndex()).center() if view is not None else widget.rect().center()
        if widget.contextMenuPolicy() == Qt.ContextMenuPolicy.CustomContextMenu:
            widget.customContextMenuRequested.emit(at)
        elif with_own_menu(widget):
            event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, widget.mapToGlobal(at))
            QApplication.sendEvent(widget, event)


def opened_in(menu: QMenu) -> Iterator[QMenu]:
    """A menu as it is when it opens, and those inside it."""
    menu.aboutToShow.emit()
    yield menu
    for action in menu.actions():
        if isinstance(inner := action.menu(), QMenu):
            yield from opened_in(inner)


def faults(menu: QMenu) -> list[str]:
    """The entries without a letter, and those whose letter another has."""
    texts = [each.text() for each in menu.actions() if not each.isSeparator() and each.text()]
    letters = [mnemonic(text) for text in texts]
    return [
        text
        for text, letter in zip(texts, letters, strict=True)
        if (not letter and any(each.isalnum() for each in text)) or (letter and letters.count(letter) > 1)
    ]


@pytest.mark.parametrize("name", SCENES)
def test_each_entry_of_each_menu_has_a_letter_of_its_own(name, run_qt, playground, monkeypatch):
    opened_menus: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, *_: opened_menus.append(menu))

    async def scenario() -> None:
        async with sample_window(playground) as opened:
            shown = await all_scenes()[name](opened)
            found: dict[str, list[str]] = {}
            count = 0
            for code in LANGUAGES:
                current_language().choose(code)
                await settle(3)
                opened_menus.clear()
                ask_for_menus(shown)
                of_buttons = [
                    each for each in shown.findChildren(Menu) if not isinstance(each.parent(), QMenu)
                ]
                for menu in (each for top in (*opened_menus, *of_buttons) for each in opened_in(top)):
                    count += len(menu.actions())
                    if wrong := faults(menu):
                        found[f"{code}: {menu.title() or menu.actions()[0].text()}"] = wrong
                for menu in opened_menus:
                    menu.deleteLater()
            assert not found
            assert count > len(LANGUAGES)

    run_qt(scenario(), timeout_s=60)


def test_in_japanese_the_letter_is_that_of_the_english_word(qapp):
    current_language().choose("ja")
    menu = Menu()
    menu.addAction(tr("Open"))
    menu.aboutToShow.emit()
    assert [each.text() for each in menu.actions()] == [f"{tr('Open')}(&O)"]
    menu.deleteLater()
