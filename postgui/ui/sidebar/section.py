"""A collapsible part of the sidebar: a heading that folds what is below it away."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from postgui.ui.by_name import set_by_name
from postgui.ui.theme import current_theme

_NO_LIMIT = 16777215  # Qt's QWIDGETSIZE_MAX, which PySide does not export


class Section(QWidget):
    """Heading, buttons beside it, and a body.

    Signals:
        folded: The person opened or closed it. bool: True if it is open now.
    """

    folded = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.body = QWidget(self)
        self._is_open = True
        self._open_height = _NO_LIMIT
        self.heading = QToolButton(self)
        self.heading.setText(title)
        set_by_name(self.heading, toolButtonStyle="ToolButtonTextBesideIcon")
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.heading.setAutoRaise(True)
        self.heading.clicked.connect(self._on_clicked)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(0)
        top = QHBoxLayout()
        theme.fit(top.setContentsMargins, 4, 4, 4, 0)
        top.setSpacing(0)
        top.addWidget(self.heading, 1)
        top.addLayout(self._buttons)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.body, 1)
        theme.changed.connect(self._on_theme)
        self._on_theme()

    def set_body(self, body: QWidget) -> None:
        """Put `body` below the heading."""
        self._column.replaceWidget(self.body, body)
        self.body.deleteLater()
        self.body = body
        body.setVisible(self._is_open)

    def add_button(self, icon: str, text: str) -> QToolButton:
        """Put a small button at the right end of the heading; `text` is its name and hover."""
        button = QToolButton(self)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setAutoRaise(True)
        button.setProperty("small", True)
        button.setIcon(current_theme().icon(icon))
        self._buttons.addWidget(button)
        return button

    def is_open(self) -> bool:
        return self._is_open

    def set_open(self, is_open: bool) -> None:
        """Fold or unfold the body."""
        self._is_open = is_open
        self.body.setVisible(is_open)
        self._limit_height()
        self._on_theme()

    def set_open_height(self, height: int) -> None:
        """The most height it takes while it is open."""
        self._open_height = height
        self._limit_height()

    def heading_height(self) -> int:
        """The height that stays when it is folded."""
        return self.heading.sizeHint().height() + current_theme().px(8)

    def _limit_height(self) -> None:
        self.setMaximumHeight(self._open_height if self.is_open() else self.heading_height())

    @Slot()
    def _on_clicked(self) -> None:
        self.set_open(not self._is_open)
        self.folded.emit(self._is_open)

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        closed = "chevron-left" if self.isRightToLeft() else "chevron-right"
        self.heading.setIcon(theme.icon("chevron-down" if self.is_open() else closed))
        self.heading.setFont(theme.ui_font("tiny"))
        self._limit_height()
