"""Lets the filter of the collection tree look into files: read when somebody is about to type."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from postgui.services.collections import Collections
from postgui.services.file_texts import FileTexts
from postgui.services.tasks import Tasks
from postgui.ui.bind import bind
from postgui.ui.sidebar.sidebar import Sidebar


class TreeFilter(QObject):
    """Gives the tree the texts of files, and newer ones while a filter is set."""

    def __init__(self, collections: Collections, tasks: Tasks, sidebar: Sidebar) -> None:
        super().__init__(sidebar)
        self._collections = collections
        self._tasks = tasks
        self._sidebar = sidebar
        self._texts = FileTexts()
        self._looking = False
        self._again = False
        sidebar.filter.wanted.connect(self.look)
        sidebar.filter.textChanged.connect(self._on_text)
        bind(collections.changed, self, self._on_changed)

    @Slot()
    def look(self) -> None:
        """Read what is new in the files."""
        if self._looking:
            self._again = True
            return
        self._looking = True
        self._tasks.start(self._look(), name="read files for the filter", owner=self)

    async def _look(self) -> None:
        try:
            while True:
                self._again = False
                texts = await self._texts.look(self._collections.roots())
                self._sidebar.model.show_file_texts(texts)
                if not self._again:
                    return
        finally:
            self._looking = False

    @Slot(str)
    def _on_text(self, text: str) -> None:
        if text and not self._sidebar.filter.hasFocus():
            self.look()  # set by a click on a tag: nobody focused the field before

    def _on_changed(self, _root: Path) -> None:
        if self._sidebar.filter.text().strip():
            self.look()
