"""Every request of the sample collection, sent through the services to the real playground."""

import json
from pathlib import Path

import pytest

from postgui.formats.opencollection_read import read_request
from postgui.model.exchange import Exchange, Finished
from postgui.resource import resource_path
from postgui.services.context import Context
from postgui.services.send_job import SendJob

ROOT = resource_path("playground")
REQUESTS = sorted(
    path for path in ROOT.rglob("*.yml") if path.name not in {"folder.yml", "opencollection.yml"}
)
OTHER_THAN_200 = {"Status code": 418, "Nobody listens": "refused"}


async def send(path: Path, playground: str, data_dir: Path) -> Exchange:
    context = Context.build(data_dir)
    context.runtime["playground"] = playground
    job = SendJob(read_request(_text(path)), path, record=False)
    try:
        events = [event async for event in context.sender.send(job)]
    finally:
        await context.close()
    last = events[-1]
    assert isinstance(last, Finished)
    return last.exchange


def _text(path: Path) -> str:
    return path.read_text("utf-8")


@pytest.mark.parametrize("path", REQUESTS, ids=lambda path: path.stem)
async def test_gets_the_answer_it_promises(path: Path, playground: str, data_dir: Path) -> None:
    exchange = await send(path, playground, data_dir)
    if exchange.problem is not None:
        outcome: int | str = exchange.problem.kind
    else:
        assert exchange.response is not None
        outcome = exchange.response.status
    assert outcome == OTHER_THAN_200.get(path.stem, 200)


async def test_create_user_comes_back_digit_for_digit(playground: str, data_dir: Path) -> None:
    exchange = await send(ROOT / "Basics" / "Create user.yml", playground, data_dir)
    body = exchange.body.head(1 << 16)
    assert b'"id": 12345678901234567890,' in body
    assert b'"balance": 1.10,' in body
    told = json.loads(body)
    assert told["json"]["motto"] == "Schön, daß es rechnet — π ≈ 22/7 ✓"
    assert told["query"] == [["notify", "true"]]
    names = [name.lower() for name, _ in told["headers"]]
    assert "x-request-source" in names
    assert "x-dry-run" not in names


async def test_upload_finds_its_file_beside_the_request(playground: str, data_dir: Path) -> None:
    exchange = await send(ROOT / "Bodies" / "Upload.yml", playground, data_dir)
    parts = json.loads(exchange.body.head(1 << 16))["parts"]
    assert [part["name"] for part in parts] == ["title", "file", "settings"]
    assert parts[1]["filename"] == "notes.txt"
    assert parts[1]["size"] == (ROOT / "Bodies" / "notes.txt").stat().st_size


async def test_redirects_keep_method_and_body(playground: str, data_dir: Path) -> None:
    exchange = await send(ROOT / "Network" / "Redirects.yml", playground, data_dir)
    assert [hop.response and hop.response.status for hop in exchange.redirects] == [307, 307, 307]
    told = json.loads(exchange.body.head(1 << 16))
    assert (told["method"], told["json"]) == ("POST", {"kept": True})
