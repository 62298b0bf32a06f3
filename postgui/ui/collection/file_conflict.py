"""Asks in the settings tab of a folder whose version counts: its file was changed while it was edited."""

from PySide6.QtCore import QObject

from postgui.model.collection import Folder
from postgui.services.folder_draft import FolderDraft
from postgui.ui.bind import bind
from postgui.ui.collection.folder_text import folder_text
from postgui.ui.collection.tab import FolderTab
from postgui.ui.request.file_strip import FileStrip


class FileConflict(QObject):
    """Follows the draft of `tab`, and shows the strip as long as both sides differ."""

    def __init__(self, tab: FolderTab) -> None:
        super().__init__(tab)
        self._tab = tab
        self._strip: FileStrip | None = None
        self._shown: Folder | None = None
        bind(tab.draft.changed, self, self._on_draft)
        self._on_draft(tab.draft)

    def show(self, *, opened: bool) -> None:
        """Ask; `opened` shows the differences at once."""
        draft = self._tab.draft
        if self._strip is None:
            self._strip = FileStrip(self._tab)
            self._tab.add_strip(self._strip)
            self._strip.mine_requested.connect(draft.keep_mine)
            self._strip.theirs_requested.connect(draft.revert)
        self._shown = draft.saved
        self._strip.show_conflict(
            folder_text(draft.saved), folder_text(draft.current), opened=opened, both=False
        )

    def _on_draft(self, draft: FolderDraft) -> None:
        if not draft.in_conflict:
            self._shown = None
            if self._strip is not None:
                self._strip.show_nothing()
        elif self._shown is not draft.saved:
            self.show(opened=False)
