"""Which settings of collections and folders are being edited, and that nothing typed is lost.

As with requests (`postgui.services.workbench`), a draft is written within half a second of an edit and
stays until it is saved or reverted: closing the tab, quitting or a crash does not end it.
"""

import asyncio
from pathlib import Path

from postgui.model.event import Event
from postgui.model.problem import Problem
from postgui.services.folder_draft import FolderDraft
from postgui.services.stored_folder import StoredFolder
from postgui.storage.data_folder import DEFAULT_WORKSPACE, DataFolder
from postgui.storage.file import Writer
from postgui.storage.folder_draft import (
    FolderDraftRecord,
    read_folder_drafts,
    remove_folder_draft,
    write_folder_draft,
)


class FolderDrafts:
    """The drafts of one workspace, one for a folder. Edits need a running event loop.

    Attributes:
        changed: What `dirty` returns may have changed.
        noticed: Something the person should know: a file set aside, a disk that refuses.
    """

    def __init__(
        self,
        data_dir: Path,
        writer: Writer,
        *,
        workspace: str = DEFAULT_WORKSPACE,
        autosave_s: float = 0.4,
        retry_s: float = 5.0,
    ) -> None:
        self.changed: Event[None] = Event()
        self.noticed: Event[Problem] = Event()
        self._folder = DataFolder(data_dir).workspace(workspace) / "folder-drafts"
        self._writer = writer
        self._autosave_s = autosave_s
        self._retry_s = retry_s
        self._drafts: dict[str, FolderDraft] = {}
        self._on_disk: set[str] = set()
        self._pending: set[str] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._writing: set[asyncio.Task[None]] = set()
        self._refused = False

    async def restore(self) -> None:
        """Read back what was kept."""
        records, problems = await self._writer.run(read_folder_drafts, self._folder)
        for record in records:
            self._on_disk.add(record.id)
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
        return tuple(draft.path for draft in self._drafts.values() if draft.dirty)

    def follow(self, old: Path, new: Path, stored: StoredFolder | None = None) -> None:
        """A folder was moved or renamed by us: the drafts of it and of what is in it go along.

        Args:
            stored: What the file of the folder itself holds now, if it was renamed.
        """
        for draft in tuple(self._drafts.values()):
            if draft.path.is_relative_to(old):
                draft.mark_moved(new / draft.path.relative_to(old), stored if draft.path == old else None)

    async def flush(self) -> None:
        """Write what is pending now, and wait until the disk has it."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        await asyncio.gather(*self._writing)
        await self._write_pending()

    async def close(self) -> None:
        """Write what is pending for the last time: a disk that refuses now is not tried again."""
        await self.flush()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _watch(self, draft: FolderDraft) -> None:
        self._drafts[draft.id] = draft
        draft.changed.connect(self._on_changed)

    def _on_changed(self, draft: FolderDraft) -> None:
        if draft.dirty or draft.id in self._on_disk:
            self._pending.add(draft.id)
            self._schedule(self._autosave_s)
        self.changed.emit(None)

    def _schedule(self, delay_s: float) -> None:
        # Not restarted by later edits: somebody who types without a pause is saved all the same.
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(delay_s, self._on_timer)

    def _on_timer(self) -> None:
        self._timer = None
        task = asyncio.get_running_loop().create_task(self._write_pending(), name="autosave of settings")
        self._writing.add(task)
        task.add_done_callback(self._writing.discard)

    async def _write_pending(self) -> None:
        pending, self._pending = self._pending, set()
        if not pending:
            return
        drafts = (self._drafts[draft_id] for draft_id in pending if draft_id in self._drafts)
        records = [_record_of(draft) for draft in drafts if draft.dirty]
        gone = pending - {record.id for record in records}
        self._on_disk.update(record.id for record in records)
        try:
            await self._writer.run(self._write, records, gone)
        except OSError as error:
            self._pending |= pending
            self._schedule(self._retry_s)
            self._tell_refused(error)
        else:
            self._refused = False
            self._on_disk -= gone - self._pending

    def _write(self, records: list[FolderDraftRecord], gone: set[str]) -> None:
        for record in records:
            write_folder_draft(self._folder, record)
        for draft_id in gone:
            remove_folder_draft(self._folder, draft_id)

    def _tell_refused(self, error: OSError) -> None:
        if self._refused:
            return  # once is enough; it goes on trying
        self._refused = True
        self.noticed.emit(
            Problem(
                "Unsaved settings could not be kept on disk",
                "They are safe while the window is open, but would be lost if it closed now.",
                "Make room on the disk or save them. It is tried again every few seconds.",
                kind="draft-not-kept",
                detail=str(error),
            )
        )


def _record_of(draft: FolderDraft) -> FolderDraftRecord:
    return FolderDraftRecord(draft.id, str(draft.path), draft.current, draft.saved, draft.saved_sha256)
