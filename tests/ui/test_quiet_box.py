"""The choice at the head of a page: as wide as what it shows, its list as wide as what it offers."""

from PySide6.QtWidgets import QComboBox

from postgui.ui.request.quiet_box import QuietBox

WORDS = ("JSON", "Form, URL-encoded, with a long name")


def test_box_is_as_wide_as_the_word_it_shows(qtbot):
    box = QuietBox()
    qtbot.addWidget(box)
    box.addItems(WORDS)
    short = box.sizeHint().width()
    box.setCurrentIndex(1)
    long = box.sizeHint().width()
    metrics = box.fontMetrics()
    difference = metrics.horizontalAdvance(WORDS[1]) - metrics.horizontalAdvance(WORDS[0])
    assert difference - 2 <= long - short <= difference
    assert long == QComboBox.sizeHint(box).width()


def test_list_has_room_for_the_longest_word(qtbot):
    box = QuietBox()
    qtbot.addWidget(box)
    box.addItems(WORDS)
    box.show()
    box.showPopup()
    assert box.view().width() >= box.fontMetrics().horizontalAdvance(WORDS[1])
    box.hidePopup()


def test_empty_box_has_a_size(qtbot):
    box = QuietBox()
    qtbot.addWidget(box)
    assert box.sizeHint().isValid()
