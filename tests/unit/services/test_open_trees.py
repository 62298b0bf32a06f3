"""What shows of a collection before its files are looked at: what the index of the last start tells of it."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from postgui.model.collection import Node
from postgui.services.open_trees import OpenTrees
from postgui.services.tree_node import find
from postgui.storage.file import Writer
from postgui.storage.tree_index import read_index, write_index


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Enough files for an index: some below two folders, of which one has no file of its own."""
    root = tmp_path / "api"
    for folder in ("Users", "Users/Admins", "Deep/Deeper"):
        (root / folder).mkdir(parents=True)
        for number in range(10):
            _write_request(root / folder / f"R{number}.yml", f"{folder} {number}", seq=1000 * (10 - number))
    (root / "opencollection.yml").write_text("opencollection: '1.0.0'\ninfo:\n  name: API\n")
    (root / "Users" / "folder.yml").write_text("info:\n  name: People\n  type: folder\n  seq: 2000\n")
    (root / "Users" / "notes.yml").write_text("a: list of things\n")
    return root


def _write_request(path: Path, name: str, *, seq: int) -> None:
    http = f"http:\n  method: GET\n  url: https://example.org/{name}\n"
    path.write_text(f"info:\n  name: {name}\n  type: http\n  seq: {seq}\n{http}")


@pytest.fixture
async def writer() -> AsyncIterator[Writer]:
    writer = Writer()
    yield writer
    await asyncio.to_thread(writer.close)


class _Start:
    """One start of the program on `data_dir`; `told` are the trees that it showed."""

    def __init__(self, data_dir: Path, writer: Writer) -> None:
        self.trees = OpenTrees(data_dir, writer)
        self.told: list[Node | None] = []
        self.trees.changed.connect(lambda root: self.told.append(self.trees.find(root)))

    async def open(self, root: Path) -> Node:
        node = await self.trees.open(root)
        await self.trees.finish()
        return node


async def test_the_index_alone_tells_the_whole_tree(data_dir, writer, root):
    first = await _Start(data_dir, writer).open(root)
    again = _Start(data_dir, writer)
    assert await again.open(root) == first
    assert again.told == [first]  # the look at the disk had nothing to add
    assert [node.name for node in first.children] == ["People", "Deep"]


async def test_what_others_changed_shows_once_the_disk_was_looked_at(data_dir, writer, root):
    await _Start(data_dir, writer).open(root)
    path = root / "Users" / "R0.yml"
    _write_request(path, "Renamed by another", seq=1)
    (root / "Users" / "R1.yml").unlink()
    (root / "Empty").mkdir()
    again = _Start(data_dir, writer)
    await again.open(root)
    before, after = again.told
    assert before is not None
    assert after is not None
    assert (find(before, path) or before).name == "Users 0"
    assert (find(after, path) or after).name == "Renamed by another"
    assert [find(tree, root / "Users" / "R1.yml") is None for tree in (before, after)] == [False, True]
    assert [node.name for node in after.children] == ["People", "Deep", "Empty"]


async def test_a_collection_that_is_closed_while_the_disk_is_looked_at_stays_closed(data_dir, writer, root):
    await _Start(data_dir, writer).open(root)
    again = _Start(data_dir, writer)
    again.trees.changed.connect(again.trees.close)
    await again.open(root)
    assert again.trees.roots() == ()


async def test_an_index_that_is_not_whole_is_not_shown(data_dir, writer, root):
    first = await _Start(data_dir, writer).open(root)
    files = [file for file in read_index(data_dir, root) if file.path != "opencollection.yml"]
    write_index(data_dir, root, files)
    again = _Start(data_dir, writer)
    await again.open(root)
    assert again.told == [first]
