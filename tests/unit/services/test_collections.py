"""What a person does with collections, on a real folder."""

import asyncio
import json
import os
import shutil
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from postgui.model.collection import Node
from postgui.model.problem import ProblemError
from postgui.model.request import Pair, Settings, Variable, new_request
from postgui.services.collections import Collections
from postgui.services.inherited import Inherited, inherited_by
from postgui.services.tree_node import find
from postgui.storage.file import Writer

CORPUS = Path(__file__).parents[4] / "shared" / "corpora" / "bruno-tests" / "yml-collection"


@pytest.fixture
async def collections(data_dir: Path) -> AsyncIterator[Collections]:
    writer = Writer()
    opened = Collections(data_dir, writer)
    yield opened
    await opened.finish()
    await asyncio.to_thread(writer.close)


@pytest.fixture
async def root(collections: Collections, tmp_path: Path) -> Path:
    return (await collections.create(tmp_path / "api", "My API")).path


def shown(node: Node) -> list[str]:
    """The tree as lines."""
    lines = []
    for child in node.children:
        lines.append(f"{child.method} {child.name}".strip())
        lines += [f"  {line}" for line in shown(child)]
    return lines


def tree(collections: Collections) -> list[str]:
    return shown(collections.roots()[0])


async def test_a_folder_that_is_not_there_gives_nothing_to_what_was_in_it(collections, root, tmp_path):
    folder = await collections.create_folder(root, "Users")
    stored = await collections.create_request(folder, new_request("Ping"))
    shutil.move(folder, tmp_path / "elsewhere")
    assert await inherited_by(collections, stored.path) == Inherited()
    shutil.rmtree(root)
    saving = collections.save(stored.path, new_request("Pong"), stored.sha256)
    assert await problem_kind(saving) == "gone"


async def problem_kind(awaitable) -> str:
    with pytest.raises(ProblemError) as caught:
        await awaitable
    return caught.value.problem.kind


async def test_a_new_collection_is_minimal_and_open(collections, root):
    assert (root / "opencollection.yml").read_text() == "opencollection: '1.0.0'\ninfo:\n  name: My API\n"
    (node,) = collections.roots()
    assert (node.kind, node.name, node.path, node.children) == ("collection", "My API", root, ())
    assert await problem_kind(collections.create(root, "Again")) == "refused"


async def test_requests_and_folders_are_added_at_the_end_with_gaps(collections, root):
    users = await collections.create_folder(root, "Users")
    await collections.create_folder(root, "Admin")
    for name in ("Create", "Ask"):
        await collections.create_request(users, new_request(name))
    await collections.create_request(root, replace(new_request("Ping"), method="HEAD"))
    assert tree(collections) == ["Users", "  GET Create", "  GET Ask", "Admin", "HEAD Ping"]
    assert "seq: 2000" in (users / "Ask.yml").read_text()
    assert "seq: 2000" in (root / "Admin" / "folder.yml").read_text()
    assert "seq: 1000" in (root / "Ping.yml").read_text()


async def test_names_are_made_safe_and_free(collections, root):
    first = await collections.create_request(root, new_request("GET /a?b"))
    second = await collections.create_request(root, new_request("get /A?B"))
    assert [first.path.name, second.path.name] == ["GET -a-b.yml", "get -A-B 2.yml"]
    assert (await collections.load(first.path)).request.name == "GET /a?b"
    assert (await collections.create_folder(root, "Users")).name == "Users"
    assert (await collections.create_folder(root, "Users")).name == "Users 2"
    nameless = await collections.create_request(root, new_request())
    assert nameless.request.name == "Untitled"


async def test_saving_changes_no_more_than_the_edit(collections, root):
    stored = await collections.create_request(root, new_request("A"))
    text = "# mine\n" + stored.path.read_text() + "x-own: [1]\n"
    stored.path.write_text(text)
    loaded = await collections.load(stored.path)
    seen: list[Path] = []
    collections.changed.connect(seen.append)
    saved = await collections.save(stored.path, replace(loaded.request, method="PUT"), loaded.sha256)
    assert stored.path.read_text() == text.replace("GET", "PUT")
    assert await collections.load(stored.path) == saved
    assert tree(collections) == ["PUT A"]
    assert seen == [root]
    await collections.save(stored.path, saved.request, saved.sha256)
    assert seen == [root]


async def test_somebody_elses_change_is_a_conflict(collections, root):
    stored = await collections.create_request(root, new_request("A"))
    theirs = stored.path.read_text() + "# theirs\n"
    stored.path.write_text(theirs)
    ours = replace(stored.request, url="http://127.0.0.1/")
    assert await problem_kind(collections.save(stored.path, ours, stored.sha256)) == "conflict"
    assert stored.path.read_text() == theirs
    await collections.save(stored.path, ours, None)
    assert stored.path.read_text().endswith("# theirs\n")


async def test_what_the_schema_lacks_lives_beside_and_goes_along(collections, root, data_dir):
    request = replace(new_request("A"), settings=Settings(verify_tls=False))
    stored = await collections.create_request(root, request)
    beside = root / "A.postgui.json"
    assert json.loads(beside.read_text()) == {"verify_tls": False}
    assert (await collections.load(stored.path)).request == request
    renamed = await collections.rename(stored.path, "B")
    assert not beside.exists()
    assert (await collections.load(renamed)).request.settings.verify_tls is False
    copied = await collections.duplicate(renamed)
    assert (await collections.load(copied)).request.settings.verify_tls is False
    trashed = await collections.delete(renamed)
    assert not (root / "B.postgui.json").exists()
    restored = await collections.restore(trashed)
    assert (await collections.load(restored)).request.settings.verify_tls is False
    loaded = await collections.load(restored)
    await collections.save(restored, replace(loaded.request, settings=Settings()), loaded.sha256)
    assert not (root / "B.postgui.json").exists()


async def test_rename_changes_name_and_file(collections, root):
    folder = await collections.create_folder(root, "Old")
    stored = await collections.create_request(folder, new_request("A"))
    path = await collections.rename(stored.path, "a/b")
    assert path.name == "a-b.yml"
    folder = await collections.rename(folder, "New")
    assert tree(collections) == ["New", "  GET a/b"]
    assert (folder / "a-b.yml").exists()
    assert await collections.rename(root, "Better") == root
    assert collections.roots()[0].name == "Better"
    assert await collections.rename(folder, "new") == root / "new"


async def test_duplicate_stands_right_below(collections, root):
    paths = [(await collections.create_request(root, new_request(name))).path for name in ("A", "B")]
    await collections.duplicate(paths[0])
    await collections.duplicate(paths[0])
    assert tree(collections) == ["GET A", "GET A copy 2", "GET A copy", "GET B"]
    folder = await collections.create_folder(root, "F")
    await collections.create_request(folder, new_request("inner"))
    await collections.duplicate(folder)
    assert tree(collections)[:4] == ["F", "  GET inner", "F copy", "  GET inner"]


async def test_move_goes_to_the_end_of_the_folder(collections, root):
    folder = await collections.create_folder(root, "F")
    inner = await collections.create_folder(folder, "G")
    await collections.create_request(folder, new_request("A"))
    stored = await collections.create_request(root, new_request("A"))
    path = await collections.move(stored.path, folder)
    assert path == folder / "A 2.yml"
    assert "seq: 2000" in path.read_text()
    assert tree(collections) == ["F", "  G", "  GET A", "  GET A"]
    assert await problem_kind(collections.move(folder, inner)) == "refused"
    assert await collections.move(inner, root) == root / "G"
    assert tree(collections)[0:1] + tree(collections)[-1:] == ["F", "G"]


async def test_deleting_can_be_undone(collections, root):
    folder = await collections.create_folder(root, "F")
    await collections.create_request(folder, new_request("A"))
    before = tree(collections)
    trashed = await collections.delete(folder)
    assert trashed.name == "F"
    assert tree(collections) == []
    assert await collections.restore(trashed) == folder
    assert tree(collections) == before
    assert await problem_kind(collections.delete(root)) == "refused"


async def test_nothing_outside_is_touched(collections, root, tmp_path):
    outside = tmp_path / "x.yml"
    outside.write_text("info: {name: X, type: http}\n")
    before = outside.read_text()
    request = new_request("A")
    assert await problem_kind(collections.save(outside, request, None)) == "outside"
    assert await problem_kind(collections.save(root / ".." / "x.yml", request, None)) == "outside"
    assert await problem_kind(collections.create_request(tmp_path, request)) == "outside"
    assert await problem_kind(collections.delete(outside)) == "outside"
    assert await problem_kind(collections.rename(outside, "Y")) == "outside"
    assert outside.read_text() == before


async def test_a_broken_file_is_shown_with_line_and_reason_and_stays(collections, root):
    path = root / "Broken.yml"
    path.write_text("info:\n  name: B\n  type: http\nhttp:\n  headers:\n    - [\n")
    await collections.refresh(root)
    (node,) = collections.roots()[0].children
    assert node.kind == "request"  # its start reads well; opening tells the rest
    assert await problem_kind(collections.load(path)) == "broken-file"
    path.write_text("info: [\n")
    await collections.refresh(root)
    (node,) = collections.roots()[0].children
    assert node.kind == "broken"
    assert node.problem is not None
    assert node.problem.what.startswith("Broken.yml, line 2: ")
    assert await problem_kind(collections.save(path, new_request(), None)) == "broken-file"
    assert path.read_text() == "info: [\n"
    assert (await collections.rename(path, "Bad")).read_text() == "info: [\n"


async def test_other_items_are_listed_and_other_yaml_is_not(collections, root):
    (root / "G.yml").write_text("info: {name: G, type: grpc, seq: 1}\ngrpc: {url: a}\n")
    (root / "openapi.yml").write_text("openapi: 3.1.0\ninfo: {title: A}\n")
    await collections.refresh(root)
    (node,) = collections.roots()[0].children
    assert (node.kind, node.name, node.detail) == ("other", "G", "grpc")
    assert await problem_kind(collections.load(node.path)) == "unsupported"


async def test_only_a_collection_can_be_opened(collections, tmp_path):
    assert await problem_kind(collections.open(tmp_path)) == "not-a-collection"
    assert await problem_kind(collections.chain(tmp_path / "a.yml")) == "not-a-collection"
    assert await problem_kind(collections.load(tmp_path / "a.yml")) == "disk"


async def test_closing_forgets_and_touches_nothing(collections, root):
    seen: list[Path] = []
    collections.changed.connect(seen.append)
    collections.close(root)
    collections.close(root)
    assert (collections.roots(), seen) == ((), [root])
    assert root.exists()


async def test_the_chain_follows_the_files(collections, root):
    folder = await collections.create_folder(root, "F")
    inner = await collections.create_folder(folder, "G")
    stored = await collections.create_request(inner, new_request("A"))
    (root / "opencollection.yml").write_text(
        "opencollection: '1.0.0'\ninfo: {name: Root}\nrequest: {variables: [{name: v, value: 1}]}\n"
    )
    (folder / "folder.yml").write_text(
        "info: {name: F, type: folder}\nrequest:\n  headers: [{name: A, value: b}]\n"
    )
    (inner / "folder.yml").unlink()
    chain = await collections.chain(stored.path)
    assert chain.root == root
    assert [each.name for each in chain.folders] == ["Root", "F", "G"]
    assert chain.folders[0].defaults.variables == (Variable("v", "1"),)
    assert chain.folders[1].defaults.headers == (Pair("A", "b"),)
    assert (await collections.chain(folder)).folders == chain.folders[:2]
    (folder / "folder.yml").write_text("info: {name: Renamed, type: folder}\n")
    assert (await collections.chain(stored.path)).folders[1].name == "Renamed"


async def test_writes_happen_even_if_nobody_waits_for_them(collections, root):
    stored = await collections.create_request(root, new_request("A"))
    task = asyncio.ensure_future(collections.save(stored.path, replace(stored.request, url="b"), None))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (await collections.create_request(root, new_request("B"))).path.exists()
    assert (await collections.load(stored.path)).request.url == "b"


@pytest.mark.skipif(not CORPUS.exists(), reason="../shared/corpora is not beside the checkout")
async def test_a_bruno_collection_keeps_every_other_byte(collections, tmp_path):
    root = tmp_path / "bruno"
    shutil.copytree(CORPUS, root)
    for path in (root, *root.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    before = {path: path.read_bytes() for path in root.rglob("*.yml")}
    node = await collections.open(root)
    assert shown(node)[0] == "variable-datatypes"
    requests = [path for path in before if (found := find(node, path)) and found.kind == "request"]
    assert len(requests) == 3
    for path in requests:
        loaded = await collections.load(path)
        assert await collections.save(path, loaded.request, loaded.sha256) == loaded
    assert {path: path.read_bytes() for path in before} == before
    edited = requests[0]
    loaded = await collections.load(edited)
    await collections.save(edited, replace(loaded.request, method="PUT"), loaded.sha256)
    before[edited] = before[edited].replace(b"method: POST", b"method: PUT")
    assert {path: path.read_bytes() for path in before} == before
    assert sorted(path for path in root.rglob("*") if path.is_file()) == sorted(before)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a pipe stands for a drive that does not answer")
async def test_a_disk_that_does_not_answer_is_told_and_waited_for(data_dir, tmp_path):
    writer = Writer()
    opened = Collections(data_dir, writer, patience_s=0.05)
    told: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    opened.noticed.connect(lambda problem: told.set_result(problem.what))
    root = (await opened.create(tmp_path / "api", "API")).path
    path = (await opened.create_request(root, new_request("A"))).path
    os.mkfifo(root / "A.postgui.json")
    loading = asyncio.create_task(opened.load(path))
    assert "Opening A" in await told
    await asyncio.to_thread((root / "A.postgui.json").write_text, "{}")  # it answers now
    assert (await loading).request.name == "A"
    await opened.finish()
    await asyncio.to_thread(writer.close)
