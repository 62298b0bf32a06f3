"""Entries of menus: each has a letter of its own."""

from postgui.ui.menu import Menu
from postgui.ui.mnemonic import with_mnemonics, without_mnemonic


def test_each_entry_gets_a_letter_that_no_other_has_the_beginning_of_a_word_first():
    assert with_mnemonics(["Copy", "Cut\tCtrl+X", "Copy as", "Paste"]) == [
        "&Copy",
        "C&ut\tCtrl+X",
        "Copy &as",
        "&Paste",
    ]


def test_letters_that_are_chosen_stay_and_what_finds_none_goes_without():
    assert with_mnemonics(["Save", "&Send", "S", "R&&D", "é", "–"]) == [
        "S&ave",
        "&Send",
        "S",
        "&R&&D",
        "&é",
        "–",
    ]


def test_a_menu_that_is_filled_anew_each_time_has_them_when_it_is_shown(qtbot):
    menu = Menu(None, "File")
    qtbot.addWidget(menu)
    menu.addAction("Open\tCtrl+O")
    menu.addSeparator()
    inner = menu.add_inner("Open recent")
    inner.addAction("One")
    menu.aboutToShow.emit()
    inner.aboutToShow.emit()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["&Open\tCtrl+O", "", "Open &recent"]
    assert [action.text() for action in inner.actions()] == ["&One"]


def test_what_no_key_types_has_its_letter_in_brackets_as_menus_of_such_languages_have_it():
    english = {"開く…": "Open…", "閉じる": "Close", "消す": "Clear", "名前を変える": "Rename"}
    found = with_mnemonics([*english, "cURL をコピー"], lambda text: english.get(text, text))
    assert found == ["開く(&O)…", "閉じる(&C)", "消す(&L)", "名前を変える(&R)", "c&URL をコピー"]
    assert [without_mnemonic(text) for text in found] == [*english, "cURL をコピー"]
    assert with_mnemonics(found) == found


def test_a_menu_that_is_filled_when_it_opens_has_letters_for_what_came(qtbot):
    menu = Menu(None, "Tabs")
    qtbot.addWidget(menu)

    def fill() -> None:
        menu.clear()
        menu.addAction("One")

    menu.fill_by(fill)
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["&One"]
