"""One setting of a request: a label, a typed control that can also say 'inherit', a way back."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QSpinBox, QToolButton, QWidget

from postgui.ui.theme import current_theme

SettingValue: TypeAlias = bool | int | str | None


class SettingRow(QWidget):
    """Shows a setting; None means that folder, collection or the default decides.

    Signals:
        value_edited: A new value, or None for inherit.
    """

    value_edited = Signal(object)

    def __init__(self, label: str, hint: str, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self.reset = QToolButton()
        self.reset.setIcon(current_theme().icon("undo", "icon-muted"))
        self.reset.setToolTip("Inherit again")
        self.reset.setAccessibleName(f"{label}: inherit again")
        self.reset.clicked.connect(self._on_reset)
        self._title = QLabel(label)
        self._title.setBuddy(control)
        self._hint = QLabel(hint)
        self._hint.setProperty("tone", "faint")
        self._hint.setWordWrap(True)
        control.setAccessibleName(label)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._title, 0, 0)
        grid.addWidget(self._hint, 1, 0)
        grid.addWidget(control, 0, 1, 2, 1)
        grid.addWidget(self.reset, 0, 2, 2, 1)
        grid.setColumnStretch(0, 1)
        current_theme().changed.connect(self._measure)
        self._measure()

    def show_overridden(self, overridden: bool) -> None:
        """Own values can be taken back; the place of the button stays either way."""
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.reset.setVisible(overridden)

    @Slot()
    def _measure(self) -> None:
        theme = current_theme()
        self._hint.setFont(theme.ui_font("small"))
        self.control.setFixedWidth(theme.px(136))

    @Slot()
    def _on_reset(self) -> None:
        self.value_edited.emit(None)


class ChoiceRow(SettingRow):
    """A setting with a few values, the first of them Inherit."""

    def __init__(
        self,
        label: str,
        hint: str,
        choices: Sequence[tuple[str, SettingValue]],
        parent: QWidget | None = None,
    ) -> None:
        """`choices` are label and value, without Inherit."""
        self._box = _CalmBox()
        self._values: list[SettingValue] = [None, *(value for _, value in choices)]
        super().__init__(label, hint, self._box, parent)
        self._box.addItems(["Inherit", *(text for text, _ in choices)])
        self._box.activated.connect(self._on_activated)

    def show_value(self, value: SettingValue) -> None:
        self._box.setCurrentIndex(self._values.index(value) if value in self._values else 0)
        self.show_overridden(value is not None)

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        self.value_edited.emit(self._values[index])


class NumberRow(SettingRow):
    """A setting that is a whole number; below 0 is Inherit."""

    def __init__(
        self, label: str, hint: str, *, most: int, unit: str = "", parent: QWidget | None = None
    ) -> None:
        self._box = _CalmSpin()
        super().__init__(label, hint, self._box, parent)
        self._box.setRange(-1, most)
        self._box.setSpecialValueText("Inherit")
        self._box.setSuffix(unit)
        self._box.setGroupSeparatorShown(True)
        self._box.valueChanged.connect(self._on_changed)

    def show_value(self, value: SettingValue) -> None:
        number = value if isinstance(value, int) else -1
        if number != self._box.value():
            self._box.blockSignals(True)
            self._box.setValue(number)
            self._box.blockSignals(False)
        self.show_overridden(value is not None)

    @Slot(int)
    def _on_changed(self, number: int) -> None:
        self.value_edited.emit(None if number < 0 else number)


class _CalmBox(QComboBox):
    """Does not change when somebody scrolls past."""

    # Qt overrides

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _CalmSpin(QSpinBox):
    """Does not change when somebody scrolls past."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccelerated(True)
        # A style sheet's padding does not reach the text of a spin box.
        self.lineEdit().setTextMargins(8, 0, 8, 0)

    # Qt overrides

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
