"""A label that wraps: as high as its words need at its width, also once it became wider."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from postgui.ui.wrapped_label import WrappedLabel

WORDS = "Nothing is lost: your edits are kept, and it goes on by itself once the disk answers."


def test_it_grows_and_shrinks_with_its_width(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    label = WrappedLabel(WORDS, host)
    column = QVBoxLayout(host)
    column.addWidget(label)
    column.addStretch(1)
    host.resize(120, 600)
    host.show()
    narrow = label.height()
    assert narrow == label.heightForWidth(label.width())
    host.resize(900, 600)
    qtbot.waitUntil(lambda: label.height() < narrow / 2)
    host.resize(120, 600)
    qtbot.waitUntil(lambda: label.height() == narrow)
