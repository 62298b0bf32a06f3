"""Settings of collections and folders, on real folders: saved, inherited, defended, moved along."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from postgui.model.collection import Defaults, Folder
from postgui.model.problem import ProblemError
from postgui.model.request import AuthConfig, Pair, Settings, Variable, new_request
from postgui.services.collections import Collections
from postgui.services.inherit import joined
from postgui.storage.file import Writer

SOME = Defaults(
    headers=(Pair("X-A", "1"),),
    auth=AuthConfig("jwt", (("key", "{{k}}"),)),
    variables=(Variable("v", "", secret=True),),
    settings=Settings(timeout_ms=5, retries=2, proxy="system"),
)


@pytest.fixture
async def collections(data_dir: Path) -> AsyncIterator[Collections]:
    writer = Writer()
    yield Collections(data_dir, writer)
    await asyncio.to_thread(writer.close)


@pytest.fixture
async def root(collections: Collections, tmp_path: Path) -> Path:
    return (await collections.create(tmp_path / "api", "API")).path


async def problem_kind(awaitable) -> str:
    with pytest.raises(ProblemError) as caught:
        await awaitable
    return caught.value.problem.kind


async def test_what_is_saved_is_loaded_and_inherited(collections, root):
    people = await collections.create_folder(root, "People")
    request = await collections.create_request(people, new_request("Ada"))
    for folder in (root, people):
        stored = await collections.load_folder(folder)
        new = replace(stored.folder, defaults=SOME, docs="Hi")
        saved = await collections.save_folder(folder, new, stored.sha256)
        again = await collections.load_folder(folder)
        assert (again.folder, again.sha256) == (new, saved.sha256)
    assert json.loads((people / "folder.postgui.json").read_text())["retries"] == 2
    chain = await collections.chain(request.path)
    assert [folder.defaults for folder in chain.folders] == [SOME, SOME]
    whole = joined(request.request, chain.folders)
    assert (whole.auth, whole.settings.retries, whole.headers) == (SOME.auth, 2, SOME.headers)


async def test_a_change_of_the_sidecar_alone_is_inherited_at_once(collections, root):
    stored = await collections.load_folder(root)
    request = await collections.create_request(root, new_request("Ada"))
    before = (root / "opencollection.yml").read_bytes()
    for retries in (1, 2):
        defaults = replace(stored.folder.defaults, settings=Settings(retries=retries))
        await collections.save_folder(root, replace(stored.folder, defaults=defaults), stored.sha256)
        (folder,) = (await collections.chain(request.path)).folders
        assert folder.defaults.settings.retries == retries
    assert (root / "opencollection.yml").read_bytes() == before
    await collections.save_folder(root, stored.folder, stored.sha256)
    assert not (root / "opencollection.postgui.json").exists()


async def test_a_folder_without_a_file_gets_one_and_keeps_its_name(collections, root):
    (root / "Plain").mkdir()
    stored = await collections.load_folder(root / "Plain")
    assert (stored.folder, stored.sha256) == (Folder("Plain"), "")
    await collections.save_folder(root / "Plain", replace(stored.folder, docs="Hi"), "")
    text = (root / "Plain" / "folder.yml").read_text()
    assert text == "info:\n  name: Plain\n  type: folder\n\ndocs: Hi\n"
    assert await problem_kind(collections.save_folder(root / "Plain", Folder("Other"), "")) == "conflict"


async def test_somebody_elses_change_is_a_conflict_and_nothing_is_written(collections, root):
    stored = await collections.load_folder(root)
    file = root / "opencollection.yml"
    file.write_text(file.read_text() + "docs: theirs\n")
    before = file.read_bytes()
    new = replace(stored.folder, docs="mine", defaults=SOME)
    assert await problem_kind(collections.save_folder(root, new, stored.sha256)) == "conflict"
    assert file.read_bytes() == before
    assert not (root / "opencollection.postgui.json").exists()


async def test_settings_go_where_their_folder_goes(collections, root):
    people = await collections.create_folder(root, "People")
    stored = await collections.load_folder(people)
    await collections.save_folder(people, replace(stored.folder, defaults=SOME), stored.sha256)
    renamed = await collections.rename(people, "Persons")
    assert (await collections.load_folder(renamed)).folder == Folder("Persons", SOME)
    copied = await collections.duplicate(renamed)
    assert (await collections.load_folder(copied)).folder.defaults == SOME
    trashed = await collections.delete(renamed)
    assert await problem_kind(collections.load_folder(renamed)) == "disk"
    assert (await collections.load_folder(await collections.restore(trashed))).folder.defaults == SOME


async def test_a_broken_file_or_sidecar_is_told_by_name(collections, root):
    (root / "opencollection.postgui.json").write_text("{")
    with pytest.raises(ProblemError, match=r"api/opencollection\.postgui\.json"):
        await collections.load_folder(root)
    (root / "opencollection.postgui.json").unlink()
    (root / "opencollection.yml").write_text("opencollection: 1\ninfo: [\n")
    with pytest.raises(ProblemError, match=r"api/opencollection\.yml, line"):
        await collections.load_folder(root)


async def test_a_name_that_is_saved_is_the_name_in_the_tree(collections, root):
    stored = await collections.load_folder(root)
    told: list[Path] = []
    collections.folder_saved.connect(told.append)
    await collections.save_folder(root, replace(stored.folder, name="Ours"), stored.sha256)
    assert collections.roots()[0].name == "Ours"
    assert told == [root]


async def test_forwarding_is_allowed_by_the_person_alone_and_remembered(collections, root, data_dir):
    assert not collections.forwarding_confirmed(root)
    await collections.confirm_forwarding(root)
    assert collections.forwarding_confirmed(root / ".." / root.name)
    assert not collections.forwarding_confirmed(root.parent / "other")
    later = Collections(data_dir, Writer())
    assert later.forwarding_confirmed(root)
    assert not any("confirm" in path.name for path in root.rglob("*"))
    await collections.confirm_forwarding(root, False)
    assert not Collections(data_dir, Writer()).forwarding_confirmed(root)


async def test_a_damaged_list_of_what_was_allowed_allows_nothing(collections, root, data_dir):
    (data_dir / "confirmed.json").write_text('{"forward_authorization": 3}')
    assert not collections.forwarding_confirmed(root)


async def test_graphql_items_open_and_save(collections, root):
    (root / "G.yml").write_text("info: {name: G, type: graphql, seq: 1}\ngraphql: {url: a}\n")
    await collections.refresh(root)
    (node,) = collections.roots()[0].children
    assert (node.kind, node.method, node.url, node.detail) == ("request", "POST", "a", "graphql")
    stored = await collections.load(node.path)
    saved = await collections.save(node.path, replace(stored.request, url="b"), stored.sha256)
    assert (await collections.load(node.path)).request == saved.request
    assert "graphql: {url: b}\n" in node.path.read_text()
