"""One setting of a request: a label, a typed control that can also say 'inherit', a way back."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QToolButton, QWidget

from postgui.services.origin_text import origin_text
from postgui.translation import joined, number, tr
from postgui.ui.number_box import NumberBox
from postgui.ui.theme import current_theme

SettingValue: TypeAlias = bool | int | str | None


class SettingRow(QWidget):
    """Shows a setting; None means that folder, collection or the default decides.

    Signals:
        value_edited: A new value, or None for inherit.
    """

    value_edited = Signal(object)

    def __init__(
        self, label: str, hint: str, control: QWidget, parent: QWidget | None = None, *, wide: bool = False
    ) -> None:
        """`wide` controls stand below the label, over the whole width."""
        super().__init__(parent)
        self.control = control
        self._wide = wide
        self.reset = QToolButton()
        self.reset.setIcon(current_theme().icon("undo", "icon-muted"))
        self.reset.setToolTip(tr("Inherit again"))
        self.reset.setAccessibleName(tr("{label}: inherit again", label=label))
        self.reset.clicked.connect(self._on_reset)
        self._title = QLabel(label)
        self._title.setBuddy(control)
        self._hint = QLabel(hint)
        self._hint.setProperty("tone", "faint")
        self._hint.setWordWrap(True)
        self._inherited = QLabel(self)
        self._inherited.setProperty("tone", "muted")
        self._inherited.setWordWrap(True)
        self._inherited.setTextFormat(Qt.TextFormat.PlainText)
        self._inherited.hide()
        self._overridden = False
        self._beaten: tuple[str, str] | None = None
        self._warning = QLabel(self)
        self._warning.setProperty("tone", "error")
        self._warning.setWordWrap(True)
        self._warning.hide()
        control.setAccessibleName(label)
        control.setAccessibleDescription(hint)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        current_theme().fit(grid.setHorizontalSpacing, 8)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._title, 0, 0)
        grid.addWidget(self._hint, 1, 0)
        if wide:
            grid.setRowMinimumHeight(2, 4)  # the words above don't touch the field
            grid.addWidget(control, 3, 0, 1, 2)
            grid.addWidget(self.reset, 3, 2, Qt.AlignmentFlag.AlignTop)
        else:
            grid.addWidget(control, 0, 1, 2, 1)
            grid.addWidget(self.reset, 0, 2, 2, 1)
        grid.addWidget(self._inherited, 2, 0)
        grid.addWidget(self._warning, 4, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        current_theme().scaled.connect(self._measure)
        self._measure()

    def show_value(self, value: Any) -> None:
        """Show what the settings have; None is inherit."""
        raise NotImplementedError

    def value_text(self, value: Any) -> str:
        """A value in the words of this row."""
        return str(value)

    def show_inherited(self, value: Any, origin: str) -> None:
        """Say what is inherited and from where; without an `origin` nobody above says anything."""
        self._beaten = (self.value_text(value), origin_text(origin)) if origin else None
        self._show_inherited()

    def show_unset(self, word: str) -> None:
        """What the row calls it when nothing is set; `Inherit` unless told otherwise."""

    def show_source(self, text: str) -> None:
        """Say in other words where the value comes from; "" for nothing."""
        self._inherited.setText(text)
        self._inherited.setVisible(bool(text))

    def title(self) -> str:
        """What the setting is called."""
        return self._title.text()

    def inherited_text(self) -> str:
        """What is said about the value from above."""
        return "" if self._inherited.isHidden() else self._inherited.text()

    def _show_inherited(self) -> None:
        text = ""
        if self._beaten is not None:
            value, origin = self._beaten
            text = (
                tr("Instead of {value}, from {origin}", value=value, origin=origin)
                if self._overridden
                else tr("Inherited: {value}, from {origin}", value=value, origin=origin)
            )
        self.show_source(text)

    def matches(self, words: str) -> bool:
        """Whether somebody who looks for `words` means this setting."""
        text = f"{self._title.text()} {self._hint.text()}".casefold()
        return all(word in text for word in words.casefold().split())

    def show_warning(self, text: str) -> None:
        """A danger of what is set, in red below it; "" for none."""
        self._warning.setText(text)
        self._warning.setVisible(bool(text))

    def show_overridden(self, overridden: bool) -> None:
        """Own values can be taken back; the place of the button stays either way."""
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.reset.setVisible(overridden)
        self._overridden = overridden
        self._show_inherited()

    @Slot()
    def _measure(self) -> None:
        theme = current_theme()
        self._hint.setFont(theme.ui_font("small"))
        self._inherited.setFont(theme.ui_font("small"))
        self._warning.setFont(theme.ui_font("small"))
        if not self._wide and not isinstance(self.control, QPushButton):  # a button is as wide as its words
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
        *,
        dangers: Mapping[SettingValue, str] | None = None,
    ) -> None:
        """`choices` are label and value, without Inherit; `dangers` says what to fear of a value."""
        self._dangers = dangers or {}
        self._box = CalmBox()
        self._values: list[SettingValue] = [None, *(value for _, value in choices)]
        self._words = {value: text for text, value in choices}
        super().__init__(label, hint, self._box, parent)
        self._box.addItems([tr("Inherit"), *(text for text, _ in choices)])
        self._box.activated.connect(self._on_activated)

    def show_value(self, value: SettingValue) -> None:
        self._box.setCurrentIndex(self._values.index(value) if value in self._values else 0)
        self.show_overridden(value is not None)
        self.show_warning(self._dangers.get(value, ""))

    def value_text(self, value: Any) -> str:
        return self._words.get(value, str(value))

    def show_unset(self, word: str) -> None:
        self._box.setItemText(0, word)

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        self.value_edited.emit(self._values[index])


class NumberRow(SettingRow):
    """A setting that is a whole number; below 0 is Inherit."""

    def __init__(
        self, label: str, hint: str, *, most: int, unit: str = "", parent: QWidget | None = None
    ) -> None:
        self._box = NumberBox()
        super().__init__(label, hint, self._box, parent)
        self._box.setRange(-1, most)
        self._box.setSpecialValueText(tr("Inherit"))
        self._unit = unit
        self._box.setSuffix(unit)
        self._box.setGroupSeparatorShown(True)
        self._box.valueChanged.connect(self._on_changed)

    def show_value(self, value: SettingValue) -> None:
        shown = value if isinstance(value, int) else -1
        if shown != self._box.value():
            self._box.blockSignals(True)
            self._box.setValue(shown)
            self._box.blockSignals(False)
        self.show_overridden(value is not None)

    def value_text(self, value: Any) -> str:
        return joined("", (number(value), self._unit))

    def show_unset(self, word: str) -> None:
        self._box.setSpecialValueText(word)

    @Slot(int)
    def _on_changed(self, number: int) -> None:
        self.value_edited.emit(None if number < 0 else number)


class CalmBox(QComboBox):
    """Does not change when somebody scrolls past."""

    # Qt overrides

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
