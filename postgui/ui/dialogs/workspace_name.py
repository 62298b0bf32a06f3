"""The name of a workspace: a new one's, or another one."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from postgui.services.workspaces import wrong_name
from postgui.translation import tr
from postgui.ui.dialog_size import open_at
from postgui.ui.theme import current_theme


class WorkspaceNameDialog(QDialog):
    """Asks for a name, and says what is wrong with it as it is typed."""

    def __init__(
        self, title: str, button: str, taken: Sequence[str], name: str = "", parent: QWidget | None = None
    ) -> None:
        """`taken` are the names of others; `name` is where the typing begins."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self._taken = tuple(taken)
        self._before = name
        words = QLabel(
            tr("A workspace has its own collections, tabs, layout, environments, cookies and globals."), self
        )
        words.setWordWrap(True)
        words.setProperty("tone", "muted")
        self.name = QLineEdit(name, self)
        self.name.setPlaceholderText(tr("Work"))
        self.name.setAccessibleName(tr("Name of the workspace"))
        self.name.selectAll()
        self.wrong = QLabel(self)
        self.wrong.setProperty("tone", "error")
        self.wrong.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.accept_button = buttons.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        theme = current_theme()
        layout = QVBoxLayout(self)
        theme.fit(layout.setContentsMargins, 16, 16, 16, 16)
        theme.fit(layout.setSpacing, 8)
        for widget in (words, self.name, self.wrong):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.name.textChanged.connect(self._on_typed)
        open_at(self, 420, 180)
        self._on_typed(name)

    def chosen_name(self) -> str:
        return self.name.text().strip()

    @Slot(str)
    def _on_typed(self, _text: str) -> None:
        name = self.chosen_name()
        wrong = wrong_name(name, self._taken)
        self.wrong.setText(wrong if name else "")
        self.accept_button.setEnabled(not wrong and name != self._before)
