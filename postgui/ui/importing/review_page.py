"""What an import found, to tick; where it shall go; and what of it will be lost."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from postgui.formats.importing.outline import Row
from postgui.model.bundle import Loss
from postgui.model.collection import Node
from postgui.translation import joined, mark, tr
from postgui.ui.importing.capture_bar import CaptureBar
from postgui.ui.importing.counted import counted
from postgui.ui.importing.loss_list import LossList
from postgui.ui.importing.row_delegate import ImportRowDelegate
from postgui.ui.qtmodels.import_tree import ImportTree
from postgui.ui.theme import current_theme

if TYPE_CHECKING:
    from postgui.services.import_job import Preview
    from postgui.services.import_plan import Mode


_MODES: "tuple[tuple[Mode, str], ...]" = (
    ("keep", mark("Keep what is there, add the rest beside it")),
    ("update", mark("Update what nobody has changed since it was imported")),
    ("replace", mark("Replace what is there")),
)
_OPEN_ROWS = 300


class ReviewPage(QWidget):
    """Shows a preview, and reports choices.

    Signals:
        choice_edited: Other ticks or another target.
    """

    choice_edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = QLabel(self)
        self.capture = CaptureBar(self)
        self.tree_model = ImportTree(self)
        self.tree = QTreeView(self)
        self.tree.setAccessibleName(tr("What will be made"))
        self.tree.setModel(self.tree_model)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setItemDelegate(ImportRowDelegate(self.tree))
        self.losses = LossList(self)
        self.target = QComboBox(self)
        self.target.setAccessibleName(tr("Where to"))
        self.place = QLineEdit(self)
        self.place.setAccessibleName(tr("Folder of the new collection"))
        self.browse = QPushButton(tr("Browse…"), self)
        self.browse.setAutoDefault(False)
        self.mode = QComboBox(self)
        self.mode.setAccessibleName(tr("What is there already"))
        for mode, label in _MODES:
            self.mode.addItem(tr(label), mode)
        self._roots: tuple[Node, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._losses: tuple[Loss, ...] = ()
        self._build_layout()
        self.capture.choice_edited.connect(self._on_capture)
        self.tree_model.ticks_edited.connect(self._on_ticks)
        self.target.currentIndexChanged.connect(self._on_target)
        self.place.textChanged.connect(self.choice_edited)
        self.browse.clicked.connect(self._on_browse)

    def show_preview(self, preview: "Preview", roots: Sequence[Node], folder: Path) -> None:
        """Show what was found; `folder` is where a new collection would go."""
        self._label = preview.label
        self._roots = tuple(roots)
        self.place.setText(str(folder))
        self.target.clear()
        known = [tr("The collection {name}", name=root.name) for root in roots]
        self.target.addItems([tr("A new collection"), *known])
        self.capture.show_rows(preview.rows)
        self.tree_model.show_rows(preview.rows)
        self._open_rows()
        self._rows, self._losses = preview.rows, preview.losses
        self.losses.show_losses(preview.losses)
        self._on_target()

    def root(self) -> Path | None:
        """The folder of the collection that the import goes to; None where none is named."""
        at = self.target.currentIndex()
        if at > 0:
            return self._roots[at - 1].path
        text = self.place.text().strip()
        return Path(text).expanduser().absolute() if text else None

    def chosen_mode(self) -> "Mode":
        mode: Mode = self.mode.currentData() if self.target.currentIndex() > 0 else "keep"
        return mode

    def is_ready(self) -> bool:
        return self.root() is not None and bool(self.tree_model.ticked())

    def _build_layout(self) -> None:
        theme = current_theme()
        place = QHBoxLayout()
        theme.fit(place.setSpacing, 8)
        place.addWidget(self.place, 1)
        place.addWidget(self.browse)
        self._place_row = QWidget(self)
        self._place_row.setLayout(place)
        place.setContentsMargins(0, 0, 0, 0)
        self._form = QFormLayout()
        theme.fit(self._form.setSpacing, 8)
        self._form.addRow(tr("Into"), self.target)
        self._form.addRow(tr("Folder"), self._place_row)
        self._form.addRow(tr("If it is there"), self.mode)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.tree)
        splitter.addWidget(self.losses)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        theme.fit(layout.setSpacing, 8)
        layout.addWidget(self.title)
        layout.addWidget(self.capture)
        layout.addWidget(splitter, 1)
        layout.addLayout(self._form)

    def _open_rows(self) -> None:
        """Open all folders, unless that makes a long list."""
        if self.tree_model.shown_count() <= _OPEN_ROWS:
            self.tree.expandAll()
        else:
            self.tree.expandToDepth(0)

    @Slot()
    def _on_capture(self) -> None:
        takes = self.capture.chosen().takes
        self.tree_model.narrow(takes)
        self._open_rows()
        names = {row.name for row in self._rows if row.capture_kind and takes(row)}
        self.losses.show_losses([loss for loss in self._losses if loss.where in names])

    @Slot()
    def _on_ticks(self) -> None:
        ticked = counted(*self.tree_model.counts()) or tr("nothing is ticked")
        self.title.setText(joined(": ", (self._label, ticked)))
        self.choice_edited.emit()

    @Slot()
    def _on_target(self) -> None:
        is_new = self.target.currentIndex() <= 0
        self._form.setRowVisible(self._place_row, is_new)
        self._form.setRowVisible(self.mode, not is_new)
        self.choice_edited.emit()

    @Slot()
    def _on_browse(self) -> None:
        dialog = QFileDialog(self, tr("The folder of the new collection"), self.place.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.place.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    _label = ""
