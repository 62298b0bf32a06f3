"""A large button with an icon, a title and a sentence: one of a few ways to begin."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from postgui.ui.theme import current_theme
from postgui.ui.wrapped_label import WrappedLabel


class Door(QPushButton):
    """Looks like a card; to keyboard and screen reader it is a button."""

    def __init__(self, icon: str, title: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = icon
        self.setProperty("door", True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._icon = QLabel(self)
        self._title = QLabel(title, self)
        self._text = WrappedLabel(text, self)
        self._text.setProperty("tone", "muted")
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)  # the first lines of doors stand side by side
        theme = current_theme()
        self._column = QVBoxLayout(self)
        theme.fit(self._column.setContentsMargins, 16, 16, 16, 16)
        theme.fit(self._column.setSpacing, 4)
        for label in (self._icon, self._title, self._text):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._column.addWidget(label)
        self._column.addStretch(1)
        theme.changed.connect(self._on_theme)
        self._on_theme()

    def show_busy(self, word: str) -> None:
        """Say in place of the title what goes on, and take no click; "": no longer."""
        self.setEnabled(not word)
        self._title.setText(word or self.accessibleName())

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        self._icon.setPixmap(theme.icon(self._name, "accent-ink").pixmap(theme.px(20), theme.px(20)))
        font = theme.ui_font()
        font.setBold(True)
        self._title.setFont(font)
        self._text.setFont(theme.ui_font("small"))
        self.updateGeometry()

    # Qt overrides

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._column.heightForWidth(width)

    def sizeHint(self) -> QSize:
        width = current_theme().px(200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(120), self.heightForWidth(self.width()))
