"""Name and place of a new collection."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from postgui.translation import tr
from postgui.ui.dialog_size import open_at
from postgui.ui.restyle import polish
from postgui.ui.theme import current_theme

_FORBIDDEN = '<>:"/\\|?*'


def folder_name(name: str) -> str:
    """A collection's name as the name of its folder, on every system."""
    cleaned = "".join("-" if char in _FORBIDDEN or ord(char) < 32 else char for char in name)
    return cleaned.strip(" .")


class NewCollectionDialog(QDialog):
    """Asks for a name and the folder to put the collection into, and shows what will be made."""

    def __init__(self, place: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New collection"))
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(tr("GitHub API"))
        self.name.setAccessibleName(tr("Name"))
        self.place = QLineEdit(str(place), self)
        self.place.setAccessibleName(tr("Place"))
        self.browse = QPushButton(tr("Browse…"), self)
        self.result_hint = QLabel(self)
        self.result_hint.setProperty("tone", "muted")
        self.result_hint.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.create_button = self.buttons.addButton(tr("Create"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._build_layout()
        self.name.textChanged.connect(self._on_changed)
        self.place.textChanged.connect(self._on_changed)
        self.browse.clicked.connect(self._on_browse)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._on_changed()

    def chosen_name(self) -> str:
        return self.name.text().strip()

    def chosen_folder(self) -> Path:
        """The folder that will be the collection."""
        return Path(self.place.text().strip()).expanduser() / folder_name(self.chosen_name())

    def _build_layout(self) -> None:
        theme = current_theme()
        place = QHBoxLayout()
        place.addWidget(self.place, 1)
        place.addWidget(self.browse)
        form = QFormLayout()
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Place"), place)
        form.addRow("", self.result_hint)
        layout = QVBoxLayout(self)
        theme.fit(layout.setContentsMargins, 16, 16, 16, 16)
        theme.fit(layout.setSpacing, 12)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        open_at(self, 520, 200)

    @Slot()
    def _on_changed(self) -> None:
        place = self.place.text().strip()
        folder = self.chosen_folder()
        named = bool(folder_name(self.chosen_name())) and bool(place)
        taken = named and folder.exists() and (not folder.is_dir() or any(folder.iterdir()))
        if not named:
            hint = tr("A collection is a folder of text files; share it with git if you like.")
        elif taken:
            hint = tr(
                "{folder} is there already and not empty. Choose another name, or open that folder.",
                folder=folder,
            )
        else:
            hint = tr("Makes the folder {folder}", folder=folder)
        self.result_hint.setText(hint)
        self.result_hint.setProperty("tone", "error" if taken else "muted")
        polish(self.result_hint)
        self.create_button.setEnabled(named and not taken)

    @Slot()
    def _on_browse(self) -> None:
        dialog = QFileDialog(self, tr("Where to put the collection"), self.place.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.place.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
