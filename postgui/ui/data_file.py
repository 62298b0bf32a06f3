"""The button that chooses a file of rows, for a run or a load test; pressed again it leaves the file out."""

from pathlib import Path

from PySide6.QtCore import QDir, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from postgui.translation import tr


class DataFile(QPushButton):
    """Shows which file is chosen, if any: `path`."""

    def __init__(self, told: str, parent: QWidget) -> None:
        """`told` says what a row is used for."""
        super().__init__(tr("Data file…"), parent)
        self.path: Path | None = None
        self._told = told
        self.setProperty("quiet", True)
        self.setToolTip(told)
        self.clicked.connect(self._on_click)

    def choose(self, path: Path | None) -> None:
        """Take this file; None: none."""
        self.path = path
        self.setText(f"{path.name}  ✕" if path is not None else tr("Data file…"))
        self.setToolTip(self._told if path is None else tr("{path}\nClick to leave it out", path=path))

    @Slot()
    def _on_click(self) -> None:
        if self.path is not None:
            self.choose(None)
            return
        kinds = tr("Data (*.csv *.tsv *.json);;All files (*)")
        dialog = QFileDialog(self, tr("Data file"), QDir.homePath(), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.choose(Path(name)))
        dialog.open()
