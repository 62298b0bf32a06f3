"""What is open, and that nothing typed is lost: drafts are written while the person works.

A draft is written within half a second of an edit, and stays until it is saved, reverted or
discarded; closing a tab, quitting or a crash does not end it. Collection files are not touched here.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from postgui.model.event import Event
from postgui.model.problem import Problem
from postgui.model.request import Request
from postgui.services.autosave import Autosave, Job
from postgui.services.draft import Draft
from postgui.services.outside_change import absorb
from postgui.storage.draft import DraftFolder, DraftRecord
from postgui.storage.file import Writer
from postgui.storage.session import SessionState, read_session, write_session
from postgui.storage.window_folder import DRAFTS, SESSION, WindowFolder

if TYPE_CHECKING:
    from postgui.services.collections import StoredRequest

__all__ = ["SessionState", "Workbench"]

_DRAFT_ID = re.compile(r"[0-9a-f]{32}")


class Workbench:
    """The open and the kept drafts of one window, and its session.

    Edits need a running event loop, because the autosave is scheduled on it.

    Attributes:
        unsaved_changed: What `unsaved` returns has changed.
        noticed: Something the person should know: a file set aside.
    """

    def __init__(self, window: WindowFolder, writer: Writer, autosave: Autosave) -> None:
        self.unsaved_changed: Event[None] = Event()
        self.noticed: Event[Problem] = Event()
        self._window = window
        self._writer = writer
        self._autosave = autosave
        self._open: dict[str, Draft] = {}
        self._kept: dict[str, Draft] = {}
        self._unwatch: dict[str, Callable[[], None]] = {}
        self._session = SessionState()

    async def restore(self) -> tuple[tuple[Draft, ...], SessionState]:
        """Read back what was kept, also by windows beside this one that are gone.

        Returns:
            The drafts that were open in tabs, in the order of the tabs, and the session. In
            `state.tabs`, an untitled draft stands as its id and a file as its path. A path without
            a draft had no edits: load it and `adopt` it. Doing so for every path is right, too:
            it tells a draft whose file has changed meanwhile. All other drafts are in `unsaved`.
        """
        records, state, problems = await self._writer.run(_read, self._window)
        self._session = state
        for record in records:
            self._kept[record.id] = _draft_of(record)
        opened: dict[str, Draft] = {}
        for tab in self._session.tabs:
            draft = self._find(tab, self._kept)
            if draft is None and _DRAFT_ID.fullmatch(tab):
                draft = Draft(draft_id=tab)  # an untitled tab without edits has no file
            if draft is not None and draft.id not in opened:
                opened[draft.id] = self.reopen(draft)
        self.unsaved_changed.emit(None)
        for each in problems:
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

        A draft without edits takes over what the file holds now. One with edits keeps them, takes over
        what else was changed, and keeps the old hash when both changed the same, so that saving asks first.
        """
        draft = self._find(str(stored.path), self._open) or self._find(str(stored.path), self._kept)
        if draft is None:
            request, sha256 = stored.request, stored.sha256
            draft = Draft(path=stored.path, saved=request, saved_sha256=sha256)
            self._watch(draft)
            return draft
        self.reopen(draft)
        absorb(draft, stored)
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
        self._autosave.mark(draft.id, lambda: partial(self._remove, draft.id))

    def follow(self, old: Path, new: Path, stored: "StoredRequest | None" = None) -> None:
        """A file or folder was moved or renamed by us: its drafts go with it.

        Args:
            stored: What a renamed request's file holds now; its name is taken over, edits stay.
        """
        for draft in (*self._open.values(), *self._kept.values()):
            if draft.origin is not None and draft.origin.is_relative_to(old):
                draft.origin = new / draft.origin.relative_to(old)
                self._on_changed(draft)
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
            self._autosave.mark(SESSION, lambda: partial(self._write_session, self._session))

    def dirty(self) -> tuple[Draft, ...]:
        """Every draft with edits that no file of a collection holds, in a tab or not."""
        return tuple(draft for draft in (*self._open.values(), *self._kept.values()) if draft.dirty)

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
        self._autosave.mark(draft.id, partial(self._snapshot, draft))

    def _snapshot(self, draft: Draft) -> Job:
        if not draft.dirty:
            return partial(self._remove, draft.id)
        return partial(self._write, _record_of(draft))

    def _write(self, record: DraftRecord) -> None:
        DraftFolder(self._window.claim() / DRAFTS).write(record)

    def _remove(self, draft_id: str) -> None:
        DraftFolder(self._window.claim() / DRAFTS).remove(draft_id)

    def _write_session(self, state: SessionState) -> None:
        write_session(self._window.claim() / SESSION, state)


def _read(window: WindowFolder) -> tuple[tuple[DraftRecord, ...], SessionState, tuple[Problem, ...]]:
    """Drafts and session of the window, and of those that are gone (blocks).

    A window beside the first one begins with the collections of that one, and with no tabs.
    """
    folder = window.claim()
    left = window.take_over()
    state, problem = read_session(folder / SESSION)
    problems = [problem] if problem else []
    if not window.is_first and not state.collections:
        first, _ = read_session(window.first_session)
        state = replace(state, collections=first.collections, environments=first.environments)
    for path in left:
        other, problem = read_session(path)
        state = state.joined(other)
        problems += [problem] if problem else []
    if left:
        try:
            write_session(folder / SESSION, state)
        except OSError:
            pass  # the autosave will tell; the next start finds the sessions again
        else:
            window.forget_sessions(left)
    records, damaged = DraftFolder(folder / DRAFTS).read_all()
    return _apart(records), state, (*damaged, *problems)


def _apart(records: Iterable[DraftRecord]) -> tuple[DraftRecord, ...]:
    """Two windows may have edited one file: the newest draft stays its draft, older ones become untitled.

    Only one can stand behind the file in the tree; the other's edits would be out of sight. Where it came
    from stays with it: its programs are still those of that collection, not the person's.
    """
    apart: list[DraftRecord] = []
    seen: set[str] = set()
    for record in reversed(tuple(records)):
        if record.path and record.path in seen:
            apart.append(replace(record, path="", origin=record.path, saved=None, saved_sha256=""))
            continue
        seen.add(record.path)
        apart.append(record)
    return tuple(reversed(apart))


def _record_of(draft: Draft) -> DraftRecord:
    path = "" if draft.path is None else str(draft.path)
    origin = "" if draft.origin is None else str(draft.origin)
    return DraftRecord(draft.id, draft.current, path, draft.saved, draft.saved_sha256, origin)


def _draft_of(record: DraftRecord) -> Draft:
    return Draft(
        record.current,
        path=Path(record.path) if record.path else None,
        saved=record.saved,
        saved_sha256=record.saved_sha256,
        draft_id=record.id,
        origin=Path(record.origin) if record.origin else None,
    )
