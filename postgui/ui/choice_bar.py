"""The choices above what a tab does (a run, a load test ...), and the button that starts and stops it."""

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from postgui.translation import tr
from postgui.ui.elided_label import ElidedLabel
from postgui.ui.number_box import DecimalBox, NumberBox
from postgui.ui.theme import current_theme

_BOX_PX = 84
_AnyBox = TypeVar("_AnyBox", NumberBox, DecimalBox)


class ChoiceBar(QWidget):
    """Reports when the person wants to start or stop; its choices are read only then.

    Signals:
        start_requested: Begin.
        stop_requested: End what is under way.
    """

    start_requested = Signal()
    stop_requested = Signal()

    def __init__(self, title: str, start_text: str, parent: QWidget) -> None:
        """`start_text` is what the button says before it starts, marked for translation."""
        super().__init__(parent)
        self._start_text = start_text
        self._running = False
        self._boxes: list[NumberBox | DecimalBox] = []
        self._locked: list[QWidget] = []
        self.title = ElidedLabel(self)
        self.title.show_text(title)
        self.start = QPushButton(tr(start_text), self)
        self.start.setProperty("primary", True)
        self.start.clicked.connect(self._on_start)
        current_theme().scaled.connect(self._on_theme)

    def show_running(self, running: bool) -> None:
        """Offer to stop while it runs, and let no choice be changed meanwhile."""
        self._running = running
        self.start.setText(tr("Stop") if running else tr(self._start_text))
        for widget in self._locked:
            widget.setEnabled(not running)

    def number(self, label: str, told: str, least: int, most: int, value: int) -> NumberBox:
        """A whole number to choose."""
        box = NumberBox(self)
        box.setRange(least, most)
        box.setValue(value)
        box.setGroupSeparatorShown(True)
        return self._set_up(box, label, told)

    def seconds(self, label: str, told: str, most: float) -> DecimalBox:
        """Seconds to choose, in tenths, from 0."""
        box = DecimalBox(self)
        box.setRange(0, most)
        box.setDecimals(1)
        box.setSingleStep(0.5)
        box.setSuffix(" s")
        return self._set_up(box, label, told)

    def quiet(self, text: str, told: str) -> QPushButton:
        """A button without a frame."""
        button = QPushButton(text, self)
        button.setProperty("quiet", True)
        button.setToolTip(told)
        return button

    def lock(self, *widgets: QWidget) -> None:
        """These can't be changed while it runs, as the numbers can't."""
        self._locked += widgets

    def labelled(self, *groups: tuple[str, QWidget]) -> QHBoxLayout:
        """Choices beside each other, each after its label."""
        row = QHBoxLayout()
        current_theme().fit(row.setSpacing, 8)
        for text, box in groups:
            label = QLabel(text, self)
            label.setBuddy(box)
            label.setProperty("tone", "muted")
            row.addWidget(label)
            row.addWidget(box)
        return row

    def lay_out(self, beside: Iterable[QWidget | QLayout], below: QLayout | None = None) -> None:
        """Title, what is `beside` it and the button in one line; what is `below` them."""
        theme = current_theme()
        top = QHBoxLayout()
        theme.fit(top.setSpacing, 8)
        top.addWidget(self.title, 1)
        for each in beside:
            if isinstance(each, QLayout):
                top.addLayout(each)
            else:
                top.addWidget(each)
        top.addWidget(self.start)
        column = QVBoxLayout(self)
        theme.fit(column.setContentsMargins, 12, 10, 12, 8)
        theme.fit(column.setSpacing, 8)
        column.addLayout(top)
        if below is not None:
            column.addLayout(below)

    def _set_up(self, box: _AnyBox, label: str, told: str) -> _AnyBox:
        box.setAccessibleName(label)
        box.setToolTip(told)
        self._boxes.append(box)
        self._measure(box)
        self.lock(box)
        return box

    @Slot()
    def _on_start(self) -> None:
        (self.stop_requested if self._running else self.start_requested).emit()

    @Slot()
    def _on_theme(self) -> None:
        for box in self._boxes:
            self._measure(box)

    def _measure(self, box: NumberBox | DecimalBox) -> None:
        current_theme().fit(box.setFixedWidth, _BOX_PX)
