"""The settings of one collection or folder being edited: as they are now, as they were saved. No IO."""

import uuid
from dataclasses import replace
from pathlib import Path

from postgui.model.collection import Folder
from postgui.model.event import Event
from postgui.services.edit_history import EditHistory
from postgui.services.stored_folder import StoredFolder


class FolderDraft(EditHistory[Folder]):
    """What one settings tab edits.

    Attributes:
        id: Unique among all drafts of all processes; a draft keeps it over restarts.
        path: The folder.
        saved: What its file holds as far as we know.
        saved_sha256: Hash of the file that `current` was made from, "" for none. A save must find it so.
        changed: Emits the draft after every change of what is listed here.
    """

    def __init__(
        self,
        path: Path,
        saved: Folder,
        saved_sha256: str,
        *,
        current: Folder | None = None,
        draft_id: str = "",
    ) -> None:
        super().__init__(current or saved)
        self.id = draft_id or uuid.uuid4().hex
        self.path = path
        self.saved = saved
        self.saved_sha256 = saved_sha256
        self.changed: Event[FolderDraft] = Event()
        self._disk_sha256: str | None = None

    @property
    def dirty(self) -> bool:
        """Whether there are edits that the file does not hold."""
        return self.current != self.saved

    @property
    def in_conflict(self) -> bool:
        """Whether the file was found changed while this was edited: saving asks."""
        return self._disk_sha256 is not None

    def mark_saved(self, folder: Folder, sha256: str) -> None:
        """The file now holds `folder`; edits made meanwhile stay."""
        self.saved = folder
        self.saved_sha256 = sha256
        self._disk_sha256 = None
        self._merge = ""
        self.changed.emit(self)

    def mark_on_disk(self, folder: Folder, sha256: str) -> None:
        """The file was found changed: without edits these are taken over.

        With edits, revert goes there, and `saved_sha256` is left alone, so that a save still notices
        that somebody else wrote.
        """
        if not self.dirty or self.current == folder:
            self._current = folder
            self.mark_saved(folder, sha256)
            return
        self.saved = folder
        self._disk_sha256 = sha256 if sha256 != self.saved_sha256 else None
        self.changed.emit(self)

    def keep_mine(self) -> None:
        """What the file was found to have is known: the next save writes over it."""
        if self._disk_sha256 is not None:
            self.saved_sha256, self._disk_sha256 = self._disk_sha256, None
            self.changed.emit(self)

    def mark_moved(self, path: Path, stored: StoredFolder | None = None) -> None:
        """The folder is elsewhere now; edits stay.

        Args:
            stored: What a renamed folder's file holds now; its name is taken over.
        """
        self.path = path
        if stored is not None:
            self._current = replace(self.current, name=stored.folder.name)
            self.mark_saved(stored.folder, stored.sha256)
        else:
            self.changed.emit(self)

    def revert(self) -> None:
        """Go back to what is saved; undo brings the edits back."""
        if self._disk_sha256 is not None:
            self.saved_sha256, self._disk_sha256 = self._disk_sha256, None
        self.edit(self.saved)

    def _announce(self) -> None:
        self.changed.emit(self)
