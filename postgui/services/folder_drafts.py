"""Which settings of collections and folders are being edited, and that nothing typed is lost.

As with requests (`postgui.services.workbench`), a draft is written within half a second of an edit and
stays until it is saved or reverted: closing the tab, quitting or a crash does not end it.
"""

from functools import partial
from pathlib import Path

from postgui.model.event import Event
from postgui.model.problem import Problem
from postgui.services.autosave import Autosave, Job
from postgui.services.folder_draft import FolderDraft
from postgui.services.stored_folder import StoredFolder
from postgui.storage.file import Writer
from postgui.storage.folder_draft import (
    FolderDraftRecord,
    read_folder_drafts,
    remove_folder_draft,
    write_folder_draft,
)
from postgui.storage.window_folder import FOLDER_DRAFTS, WindowFolder


class FolderDrafts:
    """The drafts of one window, one for a folder. Edits need a running event loop.

    Attributes:
        changed: What `dirty` returns may have changed.
        noticed: Something the person should know: a file set aside.
    """

    def __init__(self, window: WindowFolder, writer: Writer, autosave: Autosave) -> None:
        self.changed: Event[None] = Event()
        self.noticed: Event[Problem] = Event()
        self._window = window
        self._writer = writer
        self._autosave = autosave
        self._drafts: dict[str, FolderDraft] = {}

    async def restore(self) -> None:
        """Read back what was kept."""
        records, problems = await self._writer.run(lambda: read_folder_drafts(self._folder()))
        for record in records:
            self._watch(
                FolderDraft(
                    Path(record.path),
                    record.saved,
                    record.saved_sha256,
                    current=record.current,
                    draft_id=record.id,
                )
            )
        for problem in problems:
            self.noticed.emit(problem)
        self.changed.emit(None)

    def adopt(self, stored: StoredFolder) -> FolderDraft:
        """The draft of a folder: the one that was kept, told what the file holds now, or a new one."""
        draft = self.find(stored.path)
        if draft is None:
            draft = FolderDraft(stored.path, stored.folder, stored.sha256)
            self._watch(draft)
        elif stored.sha256 != draft.saved_sha256 or stored.folder != draft.saved:
            draft.mark_on_disk(stored.folder, stored.sha256)
        return draft

    def find(self, path: Path) -> FolderDraft | None:
        """The draft of the folder at `path`; the newest, should two processes have made one each."""
        return next((draft for draft in reversed(self._drafts.values()) if draft.path == path), None)

    def close_draft(self, draft: FolderDraft) -> None:
        """The tab is gone; edits stay."""
        if not draft.dirty:
            self._drafts.pop(draft.id, None)
        self._on_changed(draft)

    def dirty(self) -> tuple[Path, ...]:
        """The folders whose settings have edits that no file holds."""
        return tuple(draft.path for draft in self.edited())

    def edited(self) -> tuple[FolderDraft, ...]:
        """The drafts with edits that no file holds."""
        return tuple(draft for draft in self._drafts.values() if draft.dirty)

    def follow(self, old: Path, new: Path, stored: StoredFolder | None = None) -> None:
        """A folder was moved or renamed by us: the drafts of it and of what is in it go along.

        Args:
            stored: What the file of the folder itself holds now, if it was renamed.
        """
        for draft in tuple(self._drafts.values()):
            if draft.path.is_relative_to(old):
                draft.mark_moved(new / draft.path.relative_to(old), stored if draft.path == old else None)

    def _watch(self, draft: FolderDraft) -> None:
        self._drafts[draft.id] = draft
        draft.changed.connect(self._on_changed)

    def _on_changed(self, draft: FolderDraft) -> None:
        self._autosave.mark(draft.id, partial(self._snapshot, draft))
        self.changed.emit(None)

    def _snapshot(self, draft: FolderDraft) -> Job:
        if not draft.dirty:
            return lambda: remove_folder_draft(self._folder(), draft.id)
        record = _record_of(draft)
        return lambda: write_folder_draft(self._folder(), record)

    def _folder(self) -> Path:
        return self._window.claim() / FOLDER_DRAFTS


def _record_of(draft: FolderDraft) -> FolderDraftRecord:
    return FolderDraftRecord(draft.id, str(draft.path), draft.current, draft.saved, draft.saved_sha256)
