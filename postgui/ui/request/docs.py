"""The Docs tab: what a request is for, in a line and at length, and its tags."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from postgui.model.request import Request
from postgui.services.draft import Draft
from postgui.translation import tr
from postgui.ui.docs_editor import DocsEditor
from postgui.ui.kept_line import KeptLine
from postgui.ui.tag_field import TagField
from postgui.ui.theme import current_theme


class DocsPage(QWidget):
    """Description, tags and documentation of a draft."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._draft = draft
        self.facts = FactFields(self)
        self.docs = DocsEditor(self)
        self.kept = KeptLine(self)
        column = QVBoxLayout(self)
        theme.fit(column.setContentsMargins, 0, 8, 0, 0)
        theme.fit(column.setSpacing, 8)
        column.addWidget(self.facts)
        column.addWidget(self.docs, 1)
        column.addWidget(self.kept)
        self.facts.description_edited.connect(lambda text: self._edit("description", text))
        self.facts.tags_edited.connect(lambda tags: self._edit("tags", tags))
        self.docs.text_edited.connect(lambda text: self._edit("docs", text))

    def show_request(self, request: Request) -> None:
        self.facts.show_facts(request.description, request.tags)
        self.docs.show_text(request.docs)

    def show_kept(self, parts: Sequence[str]) -> None:
        self.kept.show_kept(parts)

    def _edit(self, name: str, value: Any) -> None:
        changed: dict[str, Any] = {name: value}
        self._draft.edit(replace(self._draft.current, **changed), merge=f"docs {name}")


class FactFields(QWidget):
    """A line of description, and tags.

    Signals:
        description_edited: str.
        tags_edited: tuple[str, ...].
    """

    description_edited = Signal(str)
    tags_edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.description = QLineEdit(self)
        self.description.setAccessibleName(tr("Description"))
        self.description.setPlaceholderText(tr("What it is for, in a line"))
        self.tags = TagField(self)
        self._labels = (QLabel(tr("Description"), self), QLabel(tr("Tags"), self))
        grid = QGridLayout(self)
        theme.fit(grid.setContentsMargins, 12, 0, 12, 0)
        theme.fit(grid.setHorizontalSpacing, 8)
        theme.fit(grid.setVerticalSpacing, 4)
        grid.setColumnStretch(1, 1)
        for at, (label, field) in enumerate(zip(self._labels, (self.description, self.tags), strict=True)):
            label.setProperty("tone", "muted")
            label.setBuddy(field)
            grid.addWidget(label, at, 0)
            grid.addWidget(field, at, 1)
        self.description.textEdited.connect(self.description_edited)
        self.tags.tags_edited.connect(self.tags_edited)
        current_theme().scaled.connect(self._measure)
        self._measure()

    def show_facts(self, description: str, tags: tuple[str, ...]) -> None:
        # A description of several lines can't be edited in one: it would lose them.
        whole = "\n" not in description
        self.description.setReadOnly(not whole)
        self.description.setToolTip("" if whole else description)
        shown = description if whole else description.replace("\n", " ")
        if shown != self.description.text():
            self.description.setText(shown)
        self.tags.show_tags(tags)

    @Slot()
    def _measure(self) -> None:
        for label in self._labels:
            label.setFont(current_theme().ui_font("small"))
