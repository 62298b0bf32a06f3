"""Entries of menus: each has a letter of its own."""

from postgui.ui.menu import Menu, with_mnemonics


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
        "R&&D",
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
