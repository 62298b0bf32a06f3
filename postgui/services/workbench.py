"""What is open, and that nothing typed is lost: drafts are written while the person works.

A draft is written within half a second of an edit, and stays until it is saved, reverted or
discarded; closing a tab, quitting or a crash does not end it. Collection files are not touched here.
"""

import asyncio
import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from postgui.model.event import Event
from postgui.model.problem import Problem
from postgui.model.request import Request
from postgui.services.draft import Draft
from postgui.storage.data_folder import DEFAULT_WORKSPACE, DataFolder
from postgui.storage.draft import DraftFolder, DraftRecord
from postgui.storage.file import Writer
from postgui.storage.session import SessionState, read_session, write_session

if TYPE_CHECKING:
    from postgui.services.collections import StoredRequest

__all__ = ["SessionState", "Workbench"]

_DRAFT_ID = re.compile(r"[0-9a-f]{32}")


class Workbench:
    """The open and the kept drafts of one workspace, and its session.

    Edits need a running event loop, because the autosave is scheduled on it.

    Attributes:
        unsaved_changed: What `unsaved` returns has changed.
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
        folder = DataFolder(data_dir).workspace(workspace)
        self.unsaved_changed: Event[None] = Event()
        self.noticed: Event[Problem] = Event()
        self._session_path = folder / "session.json"
        self._folder = DraftFolder(folder / "drafts")
        self._writer = writer
        self._autosave_s = autosave_s
        self._retry_s = retry_s
        self._open: dict[str, Draft] = {}
        self._kept: dict[str, Draft] = {}
        self._unwatch: dict[str, Callable[[], None]] = {}
        self._on_disk: set[str] = set()
        self._pending: dict[str, Draft | None] = {}  # None: forget the file
        self._session = SessionState()
        self._session_pending = False
        self._timer: asyncio.TimerHandle | None = None
        self._writing: set[asyncio.Task[None]] = set()
        self._refused = False

    async def restore(self) -> tuple[tuple[Draft, ...], SessionState]:
        """Read back what was kept.

        Returns:
            The drafts that were open in tabs, in the order of the tabs, and the session. In
            `state.tabs`, an untitled draft stands as its id and a file as its path. A path without
            a draft had no edits: load it and `adopt` it. Doing so for every path is right, too:
            it tells a draft whose file has changed meanwhile. All other drafts are in `unsaved`.
        """
        records, problems = await self._writer.run(self._folder.read_all)
        self._session, problem = await self._writer.run(read_session, self._session_path)
        for record in records:
            self._on_disk.add(record.id)
            self._kept[record.id] = _draft_of(record)
        opened: dict[str, Draft] = {}
        for tab in self._session.tabs:
            draft = self._find(tab, self._kept)
            if draft is None and _DRAFT_ID.fullmatch(tab):
                draft = Draft(draft_id=tab)  # an untitled tab without edits has no file
            if draft is not None and draft.id not in opened:
                opened[draft.id] = self.reopen(draft)
        self.unsaved_changed.emit(None)
        for each in (*problems, *([problem] if problem else ())):
            self.noticed.emit(each)
        return tuple(opened.values()), self._session

    def new_draft(self, request: Request | None = None) -> Draft:
        """Open an untitled draft; one that begins with something in it counts as edited."""
        draft = Draft(request)
        self._watch(draft)
        if draft.dirty:
            self._on_changed(draft)
        return draft

    def adopt(self, stored: "StoredRequest") -> Draft:
        """Open the draft of a file: the one that is open, the one that was kept, or a new one.

        A draft without edits takes over what the file holds now. One with edits keeps them, and
        keeps the old hash when the file has changed, so that saving asks first.
        """
        draft = self._find(str(stored.path), self._open) or self._find(str(stored.path), self._kept)
        if draft is None:
            request, sha256 = stored.request, stored.sha256
            draft = Draft(path=stored.path, saved=request, saved_sha256=sha256)
            self._watch(draft)
            return draft
        self.reopen(draft)
        if stored.sha256 != draft.saved_sha256:
            if not draft.dirty or draft.current == stored.request:
                draft.mark_saved(stored.request, stored.path, stored.sha256, composed=draft.current)
            else:
                draft.mark_on_disk(stored.request, stored.sha256)
        return draft

    def reopen(self, draft: Draft) -> Draft:
        """Put a kept draft (one of `unsaved`) back into a tab."""
        if draft.id not in self._open:
            was_kept = self._kept.pop(draft.id, None) is not None
            self._watch(draft)
            if was_kept:
                self.unsaved_changed.emit(None)
        return draft

    def close_draft(self, draft: Draft) -> None:
        """The tab is gone; edits stay, and the draft is in `unsaved` if it has any."""
        if self._open.pop(draft.id, None) is None:
            return
        self._unwatch.pop(draft.id)()
        if draft.dirty:
            self._kept[draft.id] = draft
            self.unsaved_changed.emit(None)
        self._on_changed(draft)

    def discard(self, draft: Draft) -> None:
        """Forget the draft and its edits for good."""
        if self._open.pop(draft.id, None) is not None:
            self._unwatch.pop(draft.id)()
        if self._kept.pop(draft.id, None) is not None:
            self.unsaved_changed.emit(None)
        self._pending[draft.id] = None
        self._schedule(self._autosave_s)

    def follow(self, old: Path, new: Path, stored: "StoredRequest | None" = None) -> None:
        """A file or folder was moved or renamed by us: its drafts go with it.

        Args:
            stored: What a renamed request's file holds now; its name is taken over, edits stay.
        """
        for draft in (*self._open.values(), *self._kept.values()):
            if draft.path is None or not draft.path.is_relative_to(old):
                continue
            path = new / draft.path.relative_to(old)
            saved, sha256 = draft.saved or draft.current, draft.saved_sha256
            if stored is not None and path == stored.path:
                saved, sha256 = stored.request, stored.sha256
                draft.edit(replace(draft.current, name=saved.name))
            draft.mark_saved(saved, path, sha256)
            self._on_changed(draft)

    def opened(self) -> tuple[Draft, ...]:
        """The drafts that are in tabs."""
        return tuple(self._open.values())

    def unsaved(self) -> tuple[Draft, ...]:
        """Kept drafts that are in no tab, oldest first; those with a `path` belong to a file."""
        return tuple(self._kept.values())

    def show_session(self, state: SessionState) -> None:
        """Remember `state`; tabs and `active` are draft ids (or paths), in the order of the tabs."""
        state = replace(state, tabs=tuple(map(self._lasting, state.tabs)), active=self._lasting(state.active))
        if state != self._session:
            self._session = state
            self._session_pending = True
            self._schedule(self._autosave_s)

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

    def _find(self, tab: str, among: dict[str, Draft]) -> Draft | None:
        """A draft by its id, or the newest one by its path."""
        by_path = (draft for draft in reversed(among.values()) if str(draft.path) == tab)
        return among.get(tab) or next(by_path, None)

    def _lasting(self, tab: str) -> str:
        """How the session file names a tab: a saved request by path, since it may have no draft."""
        draft = self._open.get(tab)
        return tab if draft is None or draft.path is None else str(draft.path)

    def _watch(self, draft: Draft) -> None:
        self._open[draft.id] = draft
        self._unwatch[draft.id] = draft.changed.connect(self._on_changed)

    def _on_changed(self, draft: Draft) -> None:
        if draft.dirty or draft.id in self._on_disk or draft.id in self._pending:
            self._pending[draft.id] = draft
            self._schedule(self._autosave_s)

    def _schedule(self, delay_s: float) -> None:
        # Not restarted by later edits: somebody who types without a pause is saved all the same.
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(delay_s, self._on_timer)

    def _on_timer(self) -> None:
        self._timer = None
        task = asyncio.get_running_loop().create_task(self._write_pending(), name="autosave")
        self._writing.add(task)
        task.add_done_callback(self._writing.discard)

    async def _write_pending(self) -> None:
        pending, self._pending = self._pending, {}
        session = self._session if self._session_pending else None
        self._session_pending = False
        if not pending and session is None:
            return
        records = [_record_of(draft) for draft in pending.values() if draft is not None and draft.dirty]
        gone = (pending.keys() - {record.id for record in records}) & self._on_disk
        self._on_disk.difference_update(gone)
        self._on_disk.update(record.id for record in records)
        try:
            await self._writer.run(self._write, records, gone, session)
        except OSError as error:
            self._pending = pending | self._pending
            self._on_disk.update(gone)
            self._session_pending = self._session_pending or session is not None
            self._schedule(self._retry_s)
            self._tell_refused(error)
        else:
            self._refused = False

    def _write(
        self, records: Iterable[DraftRecord], gone: Iterable[str], session: SessionState | None
    ) -> None:
        for record in records:
            self._folder.write(record)
        for draft_id in gone:
            self._folder.remove(draft_id)
        if session is not None:
            write_session(self._session_path, session)

    def _tell_refused(self, error: OSError) -> None:
        if self._refused:
            return  # once is enough; it goes on trying
        self._refused = True
        self.noticed.emit(
            Problem(
                "Unsaved edits could not be kept on disk",
                "They are safe while the window is open, but would be lost if it closed now.",
                "Make room on the disk or save your requests. It is tried again every few seconds.",
                kind="draft-not-kept",
                detail=str(error),
            )
        )


def _record_of(draft: Draft) -> DraftRecord:
    path = "" if draft.path is None else str(draft.path)
    return DraftRecord(draft.id, draft.current, path, draft.saved, draft.saved_sha256)


def _draft_of(record: DraftRecord) -> Draft:
    return Draft(
        record.current,
        path=Path(record.path) if record.path else None,
        saved=record.saved,
        saved_sha256=record.saved_sha256,
        draft_id=record.id,
    )
