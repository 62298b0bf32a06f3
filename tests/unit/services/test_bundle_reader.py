"""A collection on disk, and parts of it, as one value."""

from pathlib import Path

import pytest

from postgui.model.bundle import Branch
from postgui.model.problem import ProblemError
from postgui.model.request import Request
from postgui.services.bundle_reader import read_bundle
from postgui.services.context import Context

COLLECTION = """\
opencollection: 1.0.0
info: {name: Shop}
request:
  headers: [{name: X-Team, value: blue}, {name: Accept, value: text/plain}]
  variables: [{name: host, value: example.org}]
  auth: {type: bearer, token: "{{token}}"}
"""
FOLDER = """\
info: {name: People, type: folder, seq: 1}
request:
  headers: [{name: accept, value: application/json}]
  variables: [{name: host, value: people.example.org}]
"""


def request_file(name: str, seq: int) -> str:
    return f"info: {{name: {name}, type: http, seq: {seq}}}\nhttp: {{method: GET, url: 'http://a/{name}'}}\n"


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    root = tmp_path / "shop"
    (root / "people").mkdir(parents=True)
    (root / "environments").mkdir()
    (root / "opencollection.yml").write_text(COLLECTION)
    (root / "people" / "folder.yml").write_text(FOLDER)
    (root / "people" / "b.yml").write_text(request_file("Second", 2))
    (root / "people" / "a.yml").write_text(request_file("Third", 3))
    (root / "people" / "broken.yml").write_text("info: {name: [")
    (root / "first.yml").write_text(request_file("First", 1))
    (root / "call.yml").write_text("info: {name: Call, type: grpc}\ngrpc: {url: x}\n")
    (root / "environments" / "Dev.yml").write_text("name: Dev\nvariables: [{name: host, value: dev}]\n")
    return root


@pytest.fixture
async def context(tmp_path: Path):
    made = Context.build(tmp_path / "data")
    yield made
    await made.close()


async def test_a_collection_is_read_in_its_order_with_its_environments(shop: Path, context: Context) -> None:
    bundled = await read_bundle(shop, context.environments)
    people, first = bundled.collection.top.items
    assert isinstance(people, Branch)
    assert isinstance(first, Request)
    assert (bundled.collection.top.folder.name, people.folder.name, first.name) == ("Shop", "People", "First")
    assert [item.name for item in people.items if isinstance(item, Request)] == ["Second", "Third"]
    assert [each.name for each in bundled.collection.environments] == ["Dev"]


async def test_what_can_not_come_along_is_named(shop: Path, context: Context) -> None:
    losses = (await read_bundle(shop, context.environments)).losses
    assert {loss.where for loss in losses} == {"People / broken", "Call"}
    assert any("grpc" in loss.why for loss in losses)


@pytest.mark.parametrize("part", ["people", "people/a.yml"])
async def test_a_part_takes_along_what_it_inherits(part: str, shop: Path, context: Context) -> None:
    folder = (await read_bundle(shop / part, context.environments)).collection.top.folder
    assert folder.name == "People"
    assert [(pair.name, pair.value) for pair in folder.defaults.headers] == [
        ("X-Team", "blue"),
        ("accept", "application/json"),
    ]
    assert folder.defaults.auth.kind == "bearer"
    assert [each.value for each in folder.defaults.variables] == ["people.example.org"]


async def test_outside_a_collection_there_is_nothing_to_read(tmp_path: Path, context: Context) -> None:
    with pytest.raises(ProblemError) as caught:
        await read_bundle(tmp_path, context.environments)
    assert caught.value.problem.kind == "not-a-collection"
