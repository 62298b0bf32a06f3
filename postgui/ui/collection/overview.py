"""The first page of a collection's or folder's settings: what it is called, and what is written about it."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from postgui.model.collection import Folder
from postgui.services.folder_draft import FolderDraft
from postgui.translation import tr
from postgui.ui.docs_editor import DocsEditor
from postgui.ui.kept_line import KeptLine
from postgui.ui.tag_field import TagField
from postgui.ui.theme import current_theme

_WIDTH_PX = 560


class OverviewPage(QWidget):
    """Name, a line of description, tags and documentation; of a collection its version, too.

    Signals:
        undo_requested, redo_requested: Ctrl+Z or Ctrl+Y in the name: they belong to the draft.
    """

    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(
        self, draft: FolderDraft, parent: QWidget | None = None, *, is_collection: bool = False
    ) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._draft = draft
        self.name = QLineEdit(self)
        self.description = QLineEdit(self)
        self.version = QLineEdit(self)
        self.tags = TagField(self)
        self.docs = DocsEditor(self)
        self.kept = KeptLine(self)
        self._facts = QWidget(self)
        rows: list[tuple[str, QLineEdit]] = [(tr("Name"), self.name), (tr("Description"), self.description)]
        rows += [(tr("Version"), self.version)] if is_collection else []
        rows += [(tr("Tags"), self.tags)]
        self.version.setVisible(is_collection)
        self._labels: list[QLabel] = []
        grid = QGridLayout(self._facts)
        theme.fit(grid.setContentsMargins, 12, 0, 12, 0)
        theme.fit(grid.setHorizontalSpacing, 8)
        theme.fit(grid.setVerticalSpacing, 4)
        grid.setColumnStretch(1, 1)
        for at, (text, field) in enumerate(rows):
            label = QLabel(text, self._facts)
            label.setProperty("tone", "muted")
            label.setBuddy(field)
            field.setAccessibleName(text)
            grid.addWidget(label, at, 0)
            grid.addWidget(field, at, 1)
            self._labels.append(label)
        column = QVBoxLayout(self)
        theme.fit(column.setContentsMargins, 0, 12, 0, 0)
        theme.fit(column.setSpacing, 8)
        column.addWidget(self._facts)
        column.addWidget(self.docs, 1)
        column.addWidget(self.kept)
        self.name.textEdited.connect(lambda text: self._edit("name", text))
        self.description.textEdited.connect(lambda text: self._edit("description", text))
        self.version.textEdited.connect(lambda text: self._edit("version", text))
        self.tags.tags_edited.connect(lambda tags: self._edit("tags", tags))
        self.docs.text_edited.connect(lambda text: self._edit("docs", text))
        current_theme().scaled.connect(self._measure)
        self._measure()

    def show_folder(self, folder: Folder) -> None:
        # A description of several lines can't be edited in one: it would lose them.
        whole = "\n" not in folder.description
        self.description.setReadOnly(not whole)
        described = folder.description if whole else folder.description.replace("\n", " ")
        texts = ((self.name, folder.name), (self.description, described), (self.version, folder.version))
        for field, text in texts:
            if text != field.text():
                field.setText(text)
        self.tags.show_tags(folder.tags)
        self.docs.show_text(folder.docs)

    def show_variables_changed(self) -> None:
        """Nothing here has variables."""

    def _edit(self, name: str, value: Any) -> None:
        changed: dict[str, Any] = {name: value}
        self._draft.edit(replace(self._draft.current, **changed), merge=name)

    @Slot()
    def _measure(self) -> None:
        theme = current_theme()
        self._facts.setMaximumWidth(theme.px(_WIDTH_PX))
        for label in self._labels:
            label.setFont(theme.ui_font("small"))
