"""Nothing typed is lost: not by closing a tab, not by quitting, not by kill -9."""

import asyncio
import itertools
import os
import signal
import sys
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from postgui.model.problem import Problem
from postgui.model.request import Request
from postgui.services.autosave import Autosave
from postgui.services.draft import Draft
from postgui.services.workbench import SessionState, Workbench
from postgui.storage.file import Writer
from postgui.storage.window_folder import WindowFolder
from tests.support import builder
from tests.support.waiting import until


@dataclass(frozen=True)
class Stored:
    """What `Collections.load` returns."""

    path: Path
    request: Request
    sha256: str


@pytest.fixture
async def writer() -> AsyncIterator[Writer]:
    writer = Writer()
    yield writer
    writer.close()


class OneWindow(Workbench):
    """A workbench with what `Context` gives it."""

    def __init__(self, data_dir: Path, writer: Writer, **timing: float) -> None:
        self.window = WindowFolder(data_dir / "workspaces" / "Default")
        self.autosave = Autosave(writer, **timing)
        super().__init__(self.window, writer, self.autosave)

    async def flush(self) -> bool:
        return await self.autosave.flush()

    async def close(self) -> None:
        """The program ends, or is killed: either way the lock is free."""
        await self.autosave.close()
        self.window.release()


@pytest.fixture
async def bench(data_dir, writer) -> AsyncIterator[OneWindow]:
    bench = OneWindow(data_dir, writer)
    yield bench
    await bench.close()


@pytest.fixture
def stored(tmp_path) -> Stored:
    return Stored(tmp_path / "c" / "Create.yml", builder.json_post(), "sha-1")


def drafts_folder(data_dir):
    return data_dir / "workspaces" / "Default" / "drafts"


def kept_files(data_dir):
    return sorted(drafts_folder(data_dir).glob("*.json"))


def edit(draft, url="http://edited"):
    draft.edit(replace(draft.current, url=url))


async def restart(bench, data_dir, writer):
    """What the next start of the program finds."""
    await bench.close()
    fresh = OneWindow(data_dir, writer)
    drafts, state = await fresh.restore()
    return fresh, drafts, state


async def test_the_first_start_has_nothing_and_writes_nothing(bench, data_dir):
    assert await bench.restore() == ((), SessionState())
    bench.new_draft()
    await bench.flush()
    assert [path.name for path in data_dir.rglob("*") if path.is_file()] == ["window.lock"]


async def test_an_edit_is_on_disk_within_a_second_though_edits_go_on(bench, data_dir):
    draft, numbers = bench.new_draft(), itertools.count()

    def type_on() -> bool:
        edit(draft, f"http://a/{next(numbers)}")
        return bool(kept_files(data_dir))

    await until(type_on, timeout_s=1)


async def test_untitled_drafts_come_back_in_their_tabs(bench, data_dir, writer):
    first, empty, last = bench.new_draft(builder.json_post()), bench.new_draft(), bench.new_draft()
    edit(last)
    state = SessionState(tabs=(last.id, empty.id, first.id), active=empty.id, layout=(("splitter", "AAE"),))
    bench.show_session(state)
    fresh, drafts, restored = await restart(bench, data_dir, writer)
    assert restored == state
    assert [(draft.id, draft.current, draft.path) for draft in drafts] == [
        (draft.id, draft.current, None) for draft in (last, empty, first)
    ]
    assert fresh.opened() == drafts
    assert fresh.unsaved() == ()


async def test_a_saved_request_comes_back_with_its_edits(bench, data_dir, writer, stored):
    draft = bench.adopt(stored)
    edit(draft)
    bench.show_session(SessionState(tabs=(draft.id,), active=draft.id))
    fresh, (back,), state = await restart(bench, data_dir, writer)
    assert state.tabs == (str(stored.path),)
    assert state.active == str(stored.path)
    assert (back.current, back.saved, back.path, back.saved_sha256, back.dirty) == (
        draft.current,
        stored.request,
        stored.path,
        "sha-1",
        True,
    )
    assert fresh.adopt(stored) is back


async def test_a_saved_request_without_edits_is_a_path_in_the_session_and_no_file(
    bench, data_dir, writer, stored
):
    draft = bench.adopt(stored)
    bench.show_session(SessionState(tabs=(draft.id,), active=draft.id))
    fresh, drafts, state = await restart(bench, data_dir, writer)
    assert drafts == ()
    assert state.tabs == (str(stored.path),)
    assert kept_files(data_dir) == []
    assert not fresh.adopt(stored).dirty


async def test_closing_a_tab_keeps_edits_and_the_file_opens_with_them(bench, stored, data_dir, writer):
    draft = bench.adopt(stored)
    edit(draft)
    bench.close_draft(draft)
    assert bench.unsaved() == (draft,)
    assert bench.adopt(stored) is draft
    assert bench.unsaved() == ()
    bench.close_draft(draft)
    fresh, drafts, _ = await restart(bench, data_dir, writer)
    assert drafts == ()
    assert [each.id for each in fresh.unsaved()] == [draft.id]
    assert fresh.adopt(stored).current == draft.current


async def test_closing_an_untitled_tab_puts_it_into_unsaved_only_if_something_is_in_it(bench):
    told: list[None] = []
    bench.unsaved_changed.connect(told.append)
    empty, full = bench.new_draft(), bench.new_draft(builder.json_post())
    bench.close_draft(empty)
    assert (bench.unsaved(), told) == ((), [])
    bench.close_draft(full)
    bench.close_draft(full)
    assert (bench.unsaved(), told) == ((full,), [None])
    assert bench.reopen(full) is full
    assert (bench.unsaved(), bench.opened(), told) == ((), (full,), [None, None])


async def test_saving_reverting_and_discarding_end_a_kept_draft(bench, data_dir, stored):
    saved, reverted, gone = bench.adopt(stored), bench.new_draft(), bench.new_draft()
    for draft in (saved, reverted, gone):
        edit(draft)
    await bench.flush()
    assert len(kept_files(data_dir)) == 3
    saved.mark_saved(saved.current, stored.path, "sha-2")
    reverted.revert()
    bench.close_draft(gone)
    bench.discard(gone)
    assert bench.unsaved() == ()
    await bench.flush()
    assert kept_files(data_dir) == []


async def test_undoing_all_edits_forgets_the_file_and_redoing_brings_it_back(bench, data_dir):
    draft = bench.new_draft()
    edit(draft)
    await bench.flush()
    draft.undo()
    await bench.flush()
    assert kept_files(data_dir) == []
    draft.redo()
    await bench.flush()
    assert len(kept_files(data_dir)) == 1


async def test_a_file_that_changed_is_taken_over_by_a_draft_without_edits(bench, stored):
    draft = bench.adopt(stored)
    newer = replace(stored, request=replace(stored.request, url="http://newer"), sha256="sha-2")
    assert bench.adopt(newer) is draft
    assert (draft.current, draft.saved_sha256, draft.dirty) == (newer.request, "sha-2", False)


async def test_a_file_that_changed_leaves_edits_alone_and_a_save_will_ask(bench, stored):
    draft = bench.adopt(stored)
    edit(draft)
    bench.adopt(replace(stored, request=replace(stored.request, url="http://newer"), sha256="sha-2"))
    assert (draft.current.url, draft.saved_sha256) == ("http://edited", "sha-1")


async def test_a_draft_whose_text_was_saved_just_before_a_crash_is_clean(bench, data_dir, writer, stored):
    draft = bench.adopt(stored)
    edit(draft)
    bench.close_draft(draft)
    fresh, _, _ = await restart(bench, data_dir, writer)
    back = fresh.adopt(replace(stored, request=draft.current, sha256="sha-2"))
    assert (back.dirty, back.saved_sha256) == (False, "sha-2")
    await fresh.flush()
    assert kept_files(data_dir) == []


async def test_drafts_follow_a_moved_folder_and_a_renamed_request(bench, tmp_path, stored):
    draft = bench.adopt(stored)
    edit(draft)
    bench.follow(tmp_path / "c", tmp_path / "d")
    path = tmp_path / "d" / "Create.yml"
    assert draft.path == path
    renamed = Stored(tmp_path / "d" / "Make.yml", replace(stored.request, name="Make"), "sha-2")
    bench.follow(path, renamed.path, renamed)
    assert (draft.path, draft.current.name, draft.current.url) == (renamed.path, "Make", "http://edited")
    assert (draft.saved, draft.saved_sha256) == (renamed.request, "sha-2")


async def test_the_autosave_needs_a_loop(data_dir):
    def without_loop() -> None:
        draft = OneWindow(data_dir, Writer()).new_draft()
        with pytest.raises(RuntimeError, match="no running event loop"):
            edit(draft)

    await asyncio.to_thread(without_loop)


async def test_damaged_files_are_told_and_do_not_stop_the_rest(bench, data_dir, writer):
    draft = bench.new_draft(builder.json_post())
    bench.show_session(SessionState(tabs=(draft.id,)))
    await bench.close()
    (drafts_folder(data_dir) / "bad.json").write_bytes(b"{")
    (data_dir / "workspaces" / "Default" / "session.json").write_bytes(b"\xff")
    fresh = OneWindow(data_dir, writer)
    problems: list[Problem] = []
    fresh.noticed.connect(problems.append)
    drafts, state = await fresh.restore()
    assert (drafts, state) == ((), SessionState())
    assert [each.id for each in fresh.unsaved()] == [draft.id]
    assert {problem.kind for problem in problems} == {"draft-damaged", "session-damaged"}


async def test_a_disk_that_refuses_is_told_once_and_tried_again(data_dir, writer):
    bench = OneWindow(data_dir, writer, delay_s=0.01, retry_s=0.01)
    problems: list[Problem] = []
    told = asyncio.Event()
    bench.autosave.noticed.connect(problems.append)
    bench.autosave.noticed.connect(lambda _: told.set())
    (data_dir / "workspaces").write_bytes(b"a file where a folder should be")
    edit(bench.new_draft())
    await told.wait()
    edit(bench.new_draft(), "http://other")
    await bench.flush()
    (data_dir / "workspaces").unlink()
    await bench.flush()
    assert len(kept_files(data_dir)) == 2
    assert [problem.kind for problem in problems] == ["draft-not-kept"]


_CHILD = """
import asyncio, sys
from dataclasses import replace
from pathlib import Path
from postgui.services.autosave import Autosave
from postgui.services.draft import Draft
from postgui.services.workbench import SessionState, Workbench
from postgui.storage.file import Writer
from postgui.storage.window_folder import WindowFolder

async def main():
    writer = Writer()
    autosave = Autosave(writer)
    bench = Workbench(WindowFolder(Path(sys.argv[1])), writer, autosave)
    await bench.restore()
    drafts = [bench.new_draft() for _ in range(3)]
    for number, draft in enumerate(drafts):
        draft.edit(replace(draft.current, url=f"http://{sys.argv[2]}/{number}", docs="x" * 100_000))
    bench.show_session(SessionState(tabs=tuple(draft.id for draft in drafts), active=drafts[1].id))
    await autosave.flush()
    print("busy", flush=True)
    while True:  # the program is killed in the middle of writing
        for draft in drafts:
            draft.edit(replace(draft.current, docs=draft.current.docs[1:] + "y"))
        await autosave.flush()

asyncio.run(main())
"""


async def start_child(data_dir: Path, name: str) -> asyncio.subprocess.Process:
    """Another process with a window on the same folder, which has kept its edits."""
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-c", _CHILD, str(data_dir / "workspaces" / "Default"), name),
        stdout=asyncio.subprocess.PIPE,
    )
    assert child.stdout is not None
    assert await child.stdout.readline() == b"busy\n"
    return child


async def kill(child: asyncio.subprocess.Process) -> None:
    child.send_signal(signal.SIGKILL)
    await child.wait()


def urls(drafts: Iterable[Draft]) -> list[str]:
    return [draft.current.url for draft in drafts]


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL")
async def test_after_kill_9_the_drafts_come_back(data_dir, writer):
    await kill(await start_child(data_dir, "a"))
    bench = OneWindow(data_dir, writer)
    problems: list[Problem] = []
    bench.noticed.connect(problems.append)
    drafts, state = await bench.restore()
    assert urls(drafts) == ["http://a/0", "http://a/1", "http://a/2"]
    assert state.active == drafts[1].id
    assert all(len(draft.current.docs) == 100_000 for draft in drafts)
    assert problems == []
    # What the crash left half written is gone.
    assert list((data_dir / "workspaces" / "Default").rglob("*.tmp")) == []
    await bench.close()


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL")
async def test_a_window_beside_a_living_one_begins_empty_and_leaves_its_drafts_alone(data_dir, writer):
    child = await start_child(data_dir, "a")
    try:
        beside = OneWindow(data_dir, writer)
        assert await beside.restore() == ((), SessionState())
        assert beside.unsaved() == ()
        edit(beside.new_draft(), "http://mine")
        await beside.close()
        assert len(kept_files(data_dir)) == 3
    finally:
        await kill(child)


async def test_a_window_beside_another_has_its_collections_and_environments_but_not_its_tabs(
    bench, data_dir, writer
):
    await bench.restore()
    tab = bench.new_draft()
    edit(tab, "http://mine")
    roots = (str(data_dir / "api"),)
    chosen = ((roots[0], "Staging"),)
    bench.show_session(SessionState((tab.id,), tab.id, (("sidebar.hidden", "1"),), chosen, roots))
    await bench.close()
    beside_the_closed = OneWindow(data_dir, writer)
    await beside_the_closed.restore()
    beside = OneWindow(data_dir, writer)
    assert await beside.restore() == ((), SessionState(environments=chosen, collections=roots))
    await beside.close()
    await beside_the_closed.close()


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL")
async def test_the_next_first_window_takes_over_what_dead_windows_left(data_dir, writer):
    first, second = await start_child(data_dir, "a"), await start_child(data_dir, "b")
    await kill(first)
    await kill(second)
    bench = OneWindow(data_dir, writer)
    drafts, _ = await bench.restore()
    assert urls(drafts) == [f"http://{window}/{number}" for window in "ab" for number in range(3)]
    assert list((data_dir / "workspaces" / "Default" / "windows").iterdir()) == []
    fresh, drafts, _ = await restart(bench, data_dir, writer)
    assert len(drafts) == 6
    await fresh.close()


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL")
async def test_a_window_beside_a_living_one_gets_back_what_such_a_window_left(data_dir, writer):
    first, second = await start_child(data_dir, "a"), await start_child(data_dir, "b")
    try:
        await kill(second)
        beside = OneWindow(data_dir, writer)
        drafts, _ = await beside.restore()
        assert urls(drafts) == ["http://b/0", "http://b/1", "http://b/2"]
        for draft in drafts:
            beside.discard(draft)
        await beside.close()
        assert list((data_dir / "workspaces" / "Default" / "windows").iterdir()) == []
    finally:
        await kill(first)


async def test_of_two_drafts_of_one_file_the_older_becomes_untitled(bench, data_dir, writer, stored):
    beside = OneWindow(data_dir, writer)
    await bench.restore()
    await beside.restore()
    edit(bench.adopt(stored), "http://older")
    await bench.close()
    edit(beside.adopt(stored), "http://newer")
    await beside.close()
    third = OneWindow(data_dir, writer)
    await third.restore()
    assert [(draft.current.url, draft.path, draft.origin) for draft in third.unsaved()] == [
        ("http://older", None, stored.path),
        ("http://newer", stored.path, None),
    ]
    older, newer = third.unsaved()
    edit(third.reopen(older), "http://older/still")
    third.discard(newer)
    fourth, _, _ = await restart(third, data_dir, writer)
    (older,) = fourth.unsaved()
    assert (older.current.url, older.path, older.came_from) == ("http://older/still", None, stored.path)
    fourth.follow(stored.path.parent, stored.path.parent.with_name("d"))
    assert older.came_from == stored.path.parent.with_name("d") / stored.path.name
    older.mark_saved(older.current, stored.path.with_name("Mine.yml"), "sha-2")
    assert (older.came_from, older.origin) == (stored.path.with_name("Mine.yml"), None)
    await fourth.close()
