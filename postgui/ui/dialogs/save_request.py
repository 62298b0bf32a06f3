"""Where to save a request and under which name.

It shows the opened collections and reports wishes; making folders and writing files is the
caller's work.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from postgui.model.collection import Node
from postgui.translation import tr
from postgui.ui.dialog_size import open_at
from postgui.ui.sidebar.tree_delegate import TreeDelegate
from postgui.ui.sidebar.tree_model import TreeModel
from postgui.ui.sidebar.tree_row import folders_only
from postgui.ui.theme import current_theme


class FolderPicker(QListView):
    """The collections and folders, without requests."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = TreeModel(self)
        self.setAccessibleName(tr("Collection or folder"))
        self.setModel(self.tree)
        self.setItemDelegate(TreeDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self.chosen)
        self.clicked.connect(self._on_clicked)

    def show_roots(self, roots: Sequence[Node]) -> None:
        """Show these collections, the outermost level open."""
        self.tree.show_roots([folders_only(root) for root in roots])
        self.tree.show_expanded({*self.tree.expanded, *(root.path for root in roots)})

    def folder(self) -> Path | None:
        """The chosen collection or folder."""
        row = self.tree.row_at(self.currentIndex())
        return row.node.path if row else None

    def choose(self, path: Path) -> None:
        """Choose `path`, or the first collection if it is not there."""
        index = self.tree.reveal(path)
        self.setCurrentIndex(index if index.isValid() else self.tree.index(0))
        self.scrollTo(self.currentIndex())

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        row = self.tree.row_at(index)
        if row is not None and row.node.children and not row.expanded:
            self.tree.set_expanded(row.node.path, True)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        folder = self.folder()
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left) and folder is not None:
            self.tree.set_expanded(folder, event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)


class SaveDialog(QDialog):
    """Name, collection and folder.

    Signals:
        folder_wanted: Make a folder here, then call `show_roots` and `choose`. Path, str.
        collection_wanted: Make a collection, then the same.
    """

    folder_wanted = Signal(Path, str)
    collection_wanted = Signal()

    def __init__(self, name: str, roots: Sequence[Node], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Save request"))
        self.name = QLineEdit(name, self)
        self.name.selectAll()
        self.picker = FolderPicker(self)
        self.hint = QLabel(tr("There is no collection yet. Make one to save into."), self)
        self.hint.setProperty("tone", "muted")
        self.hint.setWordWrap(True)
        self.new_folder = QPushButton(tr("New folder"), self)
        self.new_collection = QPushButton(tr("New collection…"), self)
        self.folder_name = QLineEdit(self)
        self.folder_name.setPlaceholderText(tr("Name of the new folder, then Enter"))
        self.folder_name.setAccessibleName(tr("Name of the new folder"))
        self.folder_name.installEventFilter(self)
        self.folder_name.hide()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._build_layout()
        self.name.textChanged.connect(self._on_changed)
        self.picker.chosen.connect(self._on_changed)
        self.new_folder.clicked.connect(self._on_new_folder)
        self.new_collection.clicked.connect(self.collection_wanted)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.show_roots(roots)

    def show_roots(self, roots: Sequence[Node]) -> None:
        """Show the collections as they are now."""
        self.picker.show_roots(roots)
        self.picker.setVisible(bool(roots))
        self.hint.setVisible(not roots)
        self._on_changed()

    def choose(self, folder: Path) -> None:
        """Choose where to save."""
        self.picker.choose(folder)
        self._on_changed()

    def chosen_name(self) -> str:
        return self.name.text().strip()

    def chosen_folder(self) -> Path | None:
        return self.picker.folder()

    def _build_layout(self) -> None:
        theme = current_theme()
        form = QFormLayout()
        form.addRow(tr("Name"), self.name)
        place = QVBoxLayout()
        place.addWidget(self.picker)
        place.addWidget(self.hint)
        form.addRow(tr("Save in"), place)
        form.addRow("", self.folder_name)
        more = QHBoxLayout()
        more.addWidget(self.new_folder)
        more.addWidget(self.new_collection)
        more.addStretch(1)
        form.addRow("", more)
        layout = QVBoxLayout(self)
        theme.fit(layout.setContentsMargins, 16, 16, 16, 16)
        theme.fit(layout.setSpacing, 12)
        layout.addLayout(form)
        layout.addWidget(self.buttons)
        open_at(self, 520, 420)

    @Slot()
    def _on_changed(self) -> None:
        folder = self.picker.folder()
        self.new_folder.setEnabled(folder is not None)
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(bool(self.chosen_name()) and folder is not None)

    @Slot()
    def _on_new_folder(self) -> None:
        self.folder_name.show()
        self.folder_name.setFocus()

    def _make_folder(self) -> None:
        folder, name = self.picker.folder(), self.folder_name.text().strip()
        if folder is not None and name:
            self.folder_name.clear()
            self.folder_name.hide()
            self.picker.setFocus()
            self.folder_wanted.emit(folder, name)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field for a folder's name, Enter and Esc are about the folder, not about the dialog."""
        if watched is not self.folder_name or not isinstance(event, QKeyEvent):
            return False
        if event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._make_folder()
        elif event.key() == Qt.Key.Key_Escape:
            self.folder_name.hide()
            self.picker.setFocus()
        else:
            return False
        return True
