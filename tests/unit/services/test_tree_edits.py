"""Steps in the tree of a collection: places, names, references, and the way back."""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postgui.model.collection import Defaults, Node
from postgui.model.problem import ProblemError
from postgui.model.request import Pair, new_request
from postgui.services.collections import Collections
from postgui.services.draft import Draft
from postgui.services.outside_change import absorb
from postgui.services.request_reference import Renamed, with_references
from postgui.services.stored_request import StoredRequest
from postgui.services.tree_node import in_order, seqs_at
from postgui.storage.file import Writer

ROOT = Path("/c")


@pytest.fixture
async def collections(data_dir: Path) -> AsyncIterator[Collections]:
    writer = Writer()
    opened = Collections(data_dir, writer)
    yield opened
    await opened.finish()
    await asyncio.to_thread(writer.close)


@pytest.fixture
async def root(collections: Collections, tmp_path: Path) -> Path:
    return (await collections.create(tmp_path / "api", "API")).path


def contents(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


SEQS = st.lists(
    st.one_of(st.none(), st.integers(-2, 5), st.sampled_from([0.5, 1000, 1001, 2000])), max_size=6
)


@settings(deadline=None)
@given(SEQS, st.integers(1, 3), st.integers(0, 6))
def test_new_items_come_to_stand_where_they_were_put_by_whole_positive_numbers(seqs, count, at):
    siblings = in_order(Node(ROOT / f"{n}.yml", "request", str(n), seq=seq) for n, seq in enumerate(seqs))
    at = min(at, len(siblings))
    new = [ROOT / f"new{n}.yml" for n in range(count)]
    given_seqs = seqs_at(siblings, new, at)
    assert all(seq > 0 for seq in given_seqs.values())
    nodes = [
        node._replace(seq=given_seqs.get(node.path, node.seq))
        for node in (*siblings, *(Node(path, "request", path.stem) for path in new))
    ]
    paths = [node.path for node in siblings]
    assert [node.path for node in in_order(nodes)] == [*paths[:at], *new, *paths[at:]]


def test_only_the_moved_item_gets_a_number_while_there_is_room():
    siblings = [Node(ROOT / name, "request", name, seq=seq) for name, seq in (("a", 1000), ("b", 2000))]
    assert seqs_at(siblings, [ROOT / "c"], 1) == {ROOT / "c": 1500}
    assert seqs_at(siblings, [ROOT / "c"], 0) == {ROOT / "c": 500}
    assert seqs_at(siblings, [ROOT / "c"], 2) == {ROOT / "c": 3000}
    tight = [siblings[0]._replace(seq=1), siblings[1]._replace(seq=2)]
    assert seqs_at(tight, [ROOT / "c"], 1) == {ROOT / "a": 1000, ROOT / "c": 2000, ROOT / "b": 3000}


async def test_every_step_is_undone_to_the_byte_and_done_again(collections, root):
    edits = collections.edits
    folder = (await edits.create_folder(root, "Users")).added[0]
    paths = [(await collections.create_request(root, new_request(name))).path for name in "ABC"]
    states = [contents(root)]
    steps = (
        lambda: edits.move([paths[2]], root, paths[0]),
        lambda: edits.move(paths[:2], folder),
        lambda: edits.rename(folder / "A.yml", "Über/Ä"),
        lambda: edits.duplicate([folder / "B.yml", folder]),
        lambda: edits.rename(folder, "People"),
        lambda: edits.delete([paths[2], root / "People"]),
    )
    for step in steps:
        await step()
        states.append(contents(root))
    for before in reversed(states[:-1]):
        assert await edits.undo() is not None
        assert contents(root) == before
    for after in states[1:]:
        assert await edits.redo() is not None
        assert contents(root) == after
    assert await edits.redo() is None


async def test_a_step_that_fails_half_way_leaves_nothing_behind(collections, root):
    inner = await collections.create_folder(await collections.create_folder(root, "F"), "G")
    stored = await collections.create_request(root, new_request("A"))
    before = contents(root)
    with pytest.raises(ProblemError):
        await collections.edits.move([stored.path, root / "F"], inner)
    assert contents(root) == before


async def test_undo_of_a_rename_does_not_overwrite_what_has_the_name_by_now(collections, root):
    path = (await collections.create_request(root, new_request("A"))).path
    await collections.rename(path, "B")
    path.write_text("info: {}\n")
    with pytest.raises(ProblemError) as raised:
        await collections.edits.undo()
    assert raised.value.problem.kind == "refused"
    assert path.read_text() == "info: {}\n"
    path.unlink()
    assert await collections.edits.undo() is not None
    assert "name: A" in path.read_text()


@pytest.mark.parametrize("has_file", [True, False])
@pytest.mark.parametrize("how", ["move", "rename"])
async def test_settings_saved_after_a_step_stay_when_it_is_undone(collections, root, has_file, how):
    users, other = [await collections.create_folder(root, name) for name in ("Users", "Other")]
    if not has_file:
        (users / "folder.yml").unlink()
        await collections.refresh(root)
    order = [node.path for node in collections.roots()[0].children]
    edits = collections.edits
    step = await (edits.move([users], other) if how == "move" else edits.rename(users, "Peo/ple"))
    ((_, now),) = step.moved
    stored = await collections.load_folder(now)
    headers = Defaults(headers=(Pair("X-Team", "1"),))
    await collections.save_folder(now, replace(stored.folder, defaults=headers), stored.sha256)
    assert await edits.undo() is not None
    assert [node.path for node in collections.roots()[0].children] == order
    back = (await collections.load_folder(users)).folder
    assert (back.name, back.defaults.headers) == ("Users", headers.headers)
    assert await edits.redo() is not None
    again = (await collections.load_folder(now)).folder
    assert (again.name, again.defaults.headers) == (stored.folder.name, headers.headers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('bru.runRequest("F/Old")', 'bru.runRequest("F/New")'),
        ("await bru.runRequest( 'F/Old.yml' )", "await bru.runRequest( 'F/New' )"),
        ('code: "bru.runRequest(\\"F/Old\\")"', 'code: "bru.runRequest(\\"F/New\\")"'),
        ("bru.runner.setNextRequest(`Old`)", "bru.runner.setNextRequest(`New`)"),
        ('bru.runRequest("F/Older")', 'bru.runRequest("F/Older")'),
        ("// Old is not F/Old", "// Old is not F/Old"),
    ],
)
def test_scripts_that_call_a_renamed_request_call_it_by_its_new_name(text, expected):
    renamed = Renamed(ROOT / "F/Old.yml", ROOT / "F/New.yml", "Old", "New")
    assert with_references(text, ROOT, [renamed]) == expected


def test_scripts_follow_a_folder():
    renamed = Renamed(ROOT / "F", ROOT / "G/H", "F", "H")
    assert with_references("runRequest('F/a/b')", ROOT, [renamed]) == "runRequest('G/H/a/b')"


def draft_of(**changes: object) -> Draft:
    saved = new_request("A")
    draft = Draft(saved, path=ROOT / "A.yml", saved=saved, saved_sha256="1")
    draft.edit(replace(saved, **changes))  # type: ignore[arg-type]
    return draft


def test_fields_that_only_one_side_changed_are_joined():
    draft = draft_of(url="http://mine")
    theirs = replace(new_request("A"), method="PUT")
    assert not absorb(draft, StoredRequest(ROOT / "A.yml", theirs, "2"))
    assert (draft.current.url, draft.current.method) == ("http://mine", "PUT")
    assert draft.saved == theirs
    assert draft.saved_sha256 == "2"


def test_a_field_that_both_changed_is_a_conflict_until_the_file_is_as_before():
    draft = draft_of(url="http://mine")
    theirs = replace(new_request("A"), url="http://theirs")
    assert absorb(draft, StoredRequest(ROOT / "A.yml", theirs, "2"))
    assert draft.in_conflict
    assert draft.current.url == "http://mine"
    assert not absorb(draft, StoredRequest(ROOT / "A.yml", new_request("A"), "1"))
    assert not draft.in_conflict
    assert draft.current.url == "http://mine"


NAMES = st.lists(st.text(st.characters(codec="utf-8"), min_size=1, max_size=130), min_size=1, max_size=4)


@settings(max_examples=25, deadline=None)
@given(NAMES, st.text(st.characters(codec="utf-8"), min_size=1, max_size=30))
def test_any_name_comes_back_as_it_was_given_whatever_the_file_is_called(names, folder_name):
    async def scenario(folder: Path) -> None:
        writer = Writer()
        opened = Collections(folder / "data", writer)
        root = (await opened.create(folder / "api", "API")).path
        inner = await opened.create_folder(root, folder_name)
        stored = [await opened.create_request(inner, new_request(name)) for name in names]
        for name, each in zip(names, stored, strict=True):
            assert (await opened.load(each.path)).request.name == (name if name.strip() else "Untitled")
        tree = await Collections(folder / "other", writer).open(root)
        shown = [child.name for child in tree.children[0].children]
        assert sorted(shown) == sorted(name if name.strip() else "Untitled" for name in names)
        assert tree.children[0].name == (folder_name.strip() or tree.children[0].path.name)
        assert {each.path for each in stored} == {child.path for child in tree.children[0].children}
        await opened.finish()
        await asyncio.to_thread(writer.close)

    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(scenario(Path(folder)))
