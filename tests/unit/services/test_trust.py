"""When a collection is trusted, and what ends a Python file that does not end."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from postgui.model.request import Request
from postgui.model.script import Script
from postgui.services.context import Context
from postgui.services.import_source import data_source
from postgui.services.script.python import PythonFile, PythonRunner
from postgui.services.trust import needs_trust
from tests.support.waiting import until

STATE = {
    "vars": {name: {} for name in ("runtime", "request", "folder", "environment", "collection", "global")},
    "request": {"name": "", "method": "GET", "url": "", "headers": [], "tags": [], "body": {"text": ""}},
    "response": None,
}


@pytest.fixture
async def context(tmp_path: Path) -> AsyncIterator[Context]:
    context = Context.build(tmp_path / "data")
    yield context
    await context.close()


async def test_a_folder_that_held_something_is_not_trusted_by_making_it_a_collection(
    context: Context, tmp_path: Path
) -> None:
    old = tmp_path / "old"
    old.mkdir()
    (old / "Ask.py").write_text("", encoding="utf-8")
    await context.collections.create(old, "Old")
    await context.collections.create(tmp_path / "new", "New")
    assert not context.collections.trust.of(old)
    assert context.collections.trust.of(tmp_path / "new")


async def test_an_import_into_a_trusted_collection_ends_the_trust(context: Context, tmp_path: Path) -> None:
    root = tmp_path / "mine"
    await context.collections.create(root, "Mine")
    job = await context.imports.read(lambda: data_source(b"curl http://x.test/", "x.sh"))
    await context.imports.write(job, root)
    assert not context.collections.trust.of(root)


@pytest.mark.parametrize(
    ("request_", "needs"),
    [
        (Request(python="x = 1"), True),
        (Request(python=" \n"), False),
        (Request(scripts=(Script("tests", "await bru.sendRequest('/')"),)), True),
        (Request(scripts=(Script("tests", "test('x', () => {})"),)), False),
    ],
)
def test_only_what_acts_by_itself_waits_for_trust(request_: Request, needs: bool) -> None:
    assert needs_trust(request_) is needs


async def test_python_that_does_not_end_is_ended(tmp_path: Path) -> None:
    runner = PythonRunner(total_s=1.5)
    code = "while True: pass\n"
    outcome, _printed = await runner.run("before", PythonFile(code, tmp_path / "x.py", tmp_path), STATE)
    await runner.close()
    assert "not done after" in outcome["error"]["message"]


async def test_cancelling_ends_the_process(tmp_path: Path) -> None:
    runner = PythonRunner()
    mark = tmp_path / "begun"
    code = f"open({str(mark)!r}, 'w').close()\nwhile True: pass\n"
    run = runner.run("before", PythonFile(code, tmp_path / "x.py", tmp_path), STATE)
    task = asyncio.create_task(run)
    await until(mark.exists, what="the script")
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await runner.close()
