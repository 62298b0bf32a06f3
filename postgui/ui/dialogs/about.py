"""About the program: what runs, and the same as text for a report of a bug."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from postgui.translation import mark, tr
from postgui.ui.theme import current_theme
from postgui.ui.wrapped_label import WrappedLabel

_PROMISE = mark("Wants no account, and sends nothing anywhere but the requests that you send. MIT licence.")


class AboutDialog(QDialog):
    """Shows names with their versions, and copies them."""

    def __init__(self, versions: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About PostGUI"))
        self._versions = tuple(versions)
        theme = current_theme()
        self._logo = QLabel(self)
        self._title = QLabel(tr("PostGUI"), self)
        promise = WrappedLabel(tr(_PROMISE), self)
        promise.setProperty("tone", "muted")
        facts = QFormLayout()
        theme.fit(facts.setHorizontalSpacing, 16)
        theme.fit(facts.setVerticalSpacing, 4)
        for name, version in self._versions:
            label, value = QLabel(name, self), QLabel(version, self)
            label.setProperty("tone", "muted")
            value.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            value.setAccessibleName(tr("Version of {name}: {version}", name=name, version=version))
            facts.addRow(label, value)
        self.copy = QPushButton(tr("Copy for bug report"), self)
        self.copy.setToolTip(tr("Copies these versions as text. Nothing is sent."))
        self.copy.clicked.connect(self._on_copy)
        self.copy.setAutoDefault(False)  # Enter closes, as in other dialogs that only tell
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        theme.fit(layout.setContentsMargins, 24, 24, 24, 16)
        theme.fit(layout.setSpacing, 12)
        for widget in (self._logo, self._title):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(promise)
        layout.addLayout(facts)
        layout.addStretch(1)
        layout.addWidget(buttons)
        theme.fit(self.setMinimumWidth, 420)
        theme.changed.connect(self._on_theme)
        self._on_theme()

    def report_text(self) -> str:
        """The versions, one a line."""
        return "\n".join(f"{name}: {version}" for name, version in self._versions)

    @Slot()
    def _on_theme(self) -> None:
        theme = current_theme()
        self._logo.setPixmap(theme.icon("logo", "accent-ink").pixmap(theme.px(48), theme.px(48)))
        font = theme.ui_font()
        font.setPixelSize(theme.px(20))
        self._title.setFont(font)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report_text())
        self.copy.setText(tr("Copied"))
