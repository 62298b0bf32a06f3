"""The line below a document: where one is, how large it is, how it is read."""

import codecs

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from postgui.translation import tr
from postgui.ui.theme import current_theme

CHARSETS = (
    *("utf-8", "utf-16-le", "utf-16-be", "windows-1252", "iso-8859-1", "iso-8859-15", "windows-1250"),
    *("windows-1251", "koi8-r", "iso-8859-2", "shift_jis", "euc-jp", "gb18030", "big5", "euc-kr", "cp437"),
)


class Footer(QWidget):
    """Shows figures and the choices of a document.

    Signals:
        charset_chosen: Read the bytes in this charset.
        wrap_chosen: Wrap long lines, or don't.
        goto_requested: Ask for a line or byte.
    """

    charset_chosen = Signal(str)
    wrap_chosen = Signal(bool)
    goto_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.place = QLabel(self)
        self.facts = QLabel(self)
        for label in (self.place, self.facts):
            label.setProperty("tone", "faint")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.place.hide()
        self.facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.charset = QComboBox(self)
        self.charset.setAccessibleName(tr("Charset"))
        self.charset.setToolTip(tr("Charset: how the bytes become letters"))
        self.charset.activated.connect(self._on_charset)
        self.wrap = QToolButton(self)
        self.wrap.setIcon(theme.icon("wrap"))
        self.wrap.setCheckable(True)
        self.wrap.setChecked(True)
        self.wrap.setToolTip(tr("Wrap long lines"))
        self.wrap.setAccessibleName(tr("Wrap long lines"))
        self.wrap.toggled.connect(self.wrap_chosen)
        self.goto = QToolButton(self)
        self.goto.setText(tr("Go to…"))
        self.goto.setToolTip(tr("Go to a line or byte (Ctrl+G)"))
        self.goto.clicked.connect(self.goto_requested)
        layout = QHBoxLayout(self)
        theme.fit(layout.setContentsMargins, 12, 2, 8, 2)
        theme.fit(layout.setSpacing, 8)
        layout.addWidget(self.place)
        layout.addWidget(self.facts, 1)
        for widget in (self.goto, self.charset, self.wrap):
            layout.addWidget(widget)

    def show_place(self, place: str) -> None:
        """Say where the caret is; "" while it is nowhere."""
        self.place.setText(place)
        self.place.setVisible(bool(place))

    def show_charset(self, charset: str, how: str) -> None:
        """Offer the charsets; "" where there is nothing to choose."""
        self.charset.setVisible(bool(charset))
        if not charset:
            return
        self.charset.clear()
        known = codecs.lookup(charset).name
        others = [each for each in CHARSETS if codecs.lookup(each).name != known]
        named = next((each for each in CHARSETS if each not in others), charset)
        for each in (named, *others):
            self.charset.addItem(each.upper(), each)
        self.charset.setToolTip(
            tr("Charset: {how}", how=tr(how)) if how else tr("Charset: how the bytes become letters")
        )

    @Slot(int)
    def _on_charset(self, index: int) -> None:
        self.charset_chosen.emit(str(self.charset.itemData(index)))

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("window"))
        painter.setPen(theme.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()
