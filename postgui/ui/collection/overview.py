"""The first page of a collection's or folder's settings: what it is called, and what is written about it."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from postgui.model.collection import Folder
from postgui.services.folder_draft import FolderDraft
from postgui.ui.editor.code_editor import CodeEditor
from postgui.ui.theme import current_theme

_WIDTH_PX = 560


class OverviewPage(QWidget):
    """Name and documentation.

    Signals:
        undo_requested, redo_requested: Ctrl+Z or Ctrl+Y in the name: they belong to the draft.
    """

    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, draft: FolderDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.name = QLineEdit(self)
        self.name.setAccessibleName("Name")
        self.docs = CodeEditor(self)
        self.docs.set_language("text")
        self.docs.setAccessibleName("Documentation")
        self._labels = (QLabel("Name", self), QLabel("Documentation", self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(4)
        for label, field in zip(self._labels, (self.name, self.docs), strict=True):
            label.setProperty("tone", "muted")
            label.setBuddy(field)
        top = QVBoxLayout()
        top.setContentsMargins(12, 0, 12, 8)
        top.setSpacing(4)
        top.addWidget(self._labels[0])
        top.addWidget(self.name)
        top.addSpacing(8)
        top.addWidget(self._labels[1])
        column.addLayout(top)
        column.addWidget(self.docs, 1)
        self.name.textEdited.connect(self._on_name)
        self.docs.text_edited.connect(self._on_docs)
        current_theme().changed.connect(self._measure)
        self._measure()

    def show_folder(self, folder: Folder) -> None:
        if folder.name != self.name.text():
            self.name.setText(folder.name)
        self.docs.show_text(folder.docs)

    def show_variables_changed(self) -> None:
        """Nothing here has variables."""

    @Slot(str)
    def _on_name(self, name: str) -> None:
        self._draft.edit(replace(self._draft.current, name=name), merge="name")

    @Slot(str)
    def _on_docs(self, text: str) -> None:
        self._draft.edit(replace(self._draft.current, docs=text), merge="docs")

    @Slot()
    def _measure(self) -> None:
        theme = current_theme()
        self.name.setMaximumWidth(theme.px(_WIDTH_PX))
        for label in self._labels:
            label.setFont(theme.ui_font("small"))
