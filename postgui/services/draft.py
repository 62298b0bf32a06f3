"""One request being edited: its value now, as it was saved, and the way back.

A draft does no IO. Values are frozen, so dirty is a comparison.
"""

import uuid
from pathlib import Path

from postgui.model.event import Event
from postgui.model.request import Request, new_request
from postgui.services.edit_history import EditHistory


class Draft(EditHistory[Request]):
    """What one tab edits.

    Attributes:
        id: Unique among all drafts of all processes; a draft keeps it over restarts.
        path: The request's file; None while it was never saved.
        origin: The file that an untitled draft was an edit of, until it lost its place there.
        saved: What the file holds as far as we know; None while it was never saved.
        saved_sha256: Hash of the file that `current` was made from. A save must find it unchanged.
        changed: Emits the draft after every change of what is listed here.
    """

    def __init__(
        self,
        request: Request | None = None,
        *,
        path: Path | None = None,
        saved: Request | None = None,
        saved_sha256: str = "",
        draft_id: str = "",
        origin: Path | None = None,
    ) -> None:
        super().__init__(request or saved or new_request())
        self.id = draft_id or uuid.uuid4().hex
        self.path = path
        self.origin = origin
        self.saved = saved
        self.saved_sha256 = saved_sha256
        self.changed: Event[Draft] = Event()
        self._disk_sha256 = ""

    @property
    def came_from(self) -> Path | None:
        """The file whose collection has to be trusted for what this runs; None: the person typed it."""
        return self.path or self.origin

    @property
    def dirty(self) -> bool:
        """Whether closing the tab would lose something, were drafts not kept."""
        return self._current != self._origin()

    @property
    def in_conflict(self) -> bool:
        """Whether the file was found changed where this was edited: saving asks."""
        return bool(self._disk_sha256)

    def mark_saved(
        self, request: Request, path: Path, sha256: str, *, composed: Request | None = None
    ) -> None:
        """The file at `path` now holds `request`.

        Args:
            composed: What was current when saving began. If it still is, the draft takes over
                `request`, which may differ from it (a name made safe); later edits stay.
        """
        if composed is not None and self._current == composed:
            self._current = request
        self.saved = request
        self.path = path
        self.origin = None
        self.saved_sha256 = sha256
        self._disk_sha256 = ""
        self._merge = ""
        self.changed.emit(self)

    def mark_on_disk(self, request: Request, sha256: str) -> None:
        """The file was found changed: revert goes to `request`, edits stay.

        `saved_sha256` is left alone, so that a save still notices that somebody else wrote.
        """
        self.saved = request
        self._disk_sha256 = sha256
        self.changed.emit(self)

    def keep_mine(self) -> None:
        """What the file was found to have is known: the next save writes over it."""
        if self._disk_sha256:
            self.saved_sha256, self._disk_sha256 = self._disk_sha256, ""
            self.changed.emit(self)

    def revert(self) -> None:
        """Go back to what is saved (or to a fresh request); undo brings the edits back."""
        if self._disk_sha256:
            self.saved_sha256, self._disk_sha256 = self._disk_sha256, ""
        self.edit(self._origin())

    def _origin(self) -> Request:
        return new_request() if self.saved is None else self.saved

    def _announce(self) -> None:
        self.changed.emit(self)
