"""Edits of a folder's settings: undone, kept over tabs and restarts, told apart from what others wrote."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from postgui.model.collection import Folder
from postgui.model.problem import Problem
from postgui.services.autosave import Autosave
from postgui.services.folder_draft import FolderDraft
from postgui.services.folder_drafts import FolderDrafts
from postgui.services.stored_folder import StoredFolder
from postgui.storage.file import Writer
from postgui.storage.window_folder import WindowFolder

SAVED = StoredFolder(Path("/c/api"), Folder("API"), "sha-1")


@pytest.fixture
async def writer() -> AsyncIterator[Writer]:
    writer = Writer()
    yield writer
    writer.close()


class OneWindow(FolderDrafts):
    """Folder drafts with what `Context` gives them."""

    def __init__(self, data_dir: Path, writer: Writer) -> None:
        self.window = WindowFolder(data_dir / "workspaces" / "Default")
        self.autosave = Autosave(writer)
        super().__init__(self.window, writer, self.autosave)

    async def flush(self) -> None:
        await self.autosave.flush()

    async def close(self) -> None:
        await self.autosave.close()
        self.window.release()


@pytest.fixture
async def drafts(data_dir, writer) -> AsyncIterator[OneWindow]:
    drafts = OneWindow(data_dir, writer)
    yield drafts
    await drafts.close()


async def after_restart(drafts: OneWindow, data_dir: Path, writer: Writer) -> FolderDrafts:
    await drafts.close()
    later = OneWindow(data_dir, writer)
    await later.restore()
    later.window.release()
    return later


def edit(draft: FolderDraft, docs: str) -> None:
    draft.edit(replace(draft.current, docs=docs), merge="docs")


async def test_edits_undo_and_redo_and_know_when_they_are_none(drafts):
    draft = drafts.adopt(SAVED)
    edit(draft, "a")
    edit(draft, "ab")
    assert (draft.current.docs, draft.dirty, drafts.dirty()) == ("ab", True, (SAVED.path,))
    assert draft.undo()
    assert (draft.current, draft.dirty, drafts.dirty()) == (SAVED.folder, False, ())
    assert draft.redo()
    assert draft.current.docs == "ab"
    draft.revert()
    assert not draft.dirty
    assert draft.undo()
    assert draft.current.docs == "ab"


async def test_edits_come_back_after_the_tab_was_closed_and_after_a_restart(drafts, data_dir, writer):
    draft = drafts.adopt(SAVED)
    edit(draft, "typed")
    drafts.close_draft(draft)
    assert drafts.adopt(SAVED) is draft
    later = await after_restart(drafts, data_dir, writer)
    assert later.dirty() == (SAVED.path,)
    assert later.adopt(SAVED).current.docs == "typed"


async def test_saved_edits_leave_nothing_behind(drafts, data_dir, writer):
    draft = drafts.adopt(SAVED)
    edit(draft, "typed")
    await drafts.flush()
    folder = data_dir / "workspaces" / "Default" / "folder-drafts"
    assert len(list(folder.iterdir())) == 1
    draft.mark_saved(draft.current, "sha-2")
    drafts.close_draft(draft)
    await drafts.flush()
    assert list(folder.iterdir()) == []
    assert drafts.find(SAVED.path) is None


async def test_a_file_that_changed_meanwhile_is_taken_over_only_without_edits(drafts):
    theirs = replace(SAVED, folder=Folder("API", docs="theirs"), sha256="sha-2")
    draft = drafts.adopt(SAVED)
    assert drafts.adopt(theirs) is draft
    assert (draft.current, draft.saved_sha256, draft.dirty) == (theirs.folder, "sha-2", False)
    edit(draft, "mine")
    drafts.adopt(SAVED)
    assert (draft.current.docs, draft.saved_sha256) == ("mine", "sha-2")  # a save will ask
    draft.revert()
    assert (draft.current, draft.saved_sha256) == (SAVED.folder, "sha-1")


async def test_drafts_go_where_their_folder_goes(drafts):
    outer = drafts.adopt(SAVED)
    inner = drafts.adopt(StoredFolder(SAVED.path / "in", Folder("in"), ""))
    edit(outer, "mine")
    edit(inner, "mine too")
    renamed = StoredFolder(Path("/c/new"), Folder("New"), "sha-2")
    drafts.follow(SAVED.path, renamed.path, renamed)
    assert (outer.path, outer.current, outer.saved_sha256) == (
        renamed.path,
        Folder("New", docs="mine"),
        "sha-2",
    )
    assert (inner.path, inner.current.docs) == (renamed.path / "in", "mine too")


async def test_a_damaged_file_is_set_aside_and_told(drafts, data_dir, writer):
    folder = data_dir / "workspaces" / "Default" / "folder-drafts"
    folder.mkdir(parents=True)
    (folder / "a.json").write_text("{")
    (folder / "b.json").write_text(
        '{"id": "../c", "path": "", "current": {"name": ""}, "saved": {"name": ""}}'
    )
    told: list[Problem] = []
    drafts.noticed.connect(told.append)
    await drafts.restore()
    assert [problem.kind for problem in told] == ["draft-damaged"] * 2
    assert drafts.dirty() == ()
    assert {path.name[:10] for path in folder.iterdir()} == {"a.damaged-", "b.damaged-"}
