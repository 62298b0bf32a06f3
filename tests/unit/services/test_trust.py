"""When a collection is trusted, and what ends a Python file that does not end."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from postgui.model.problem import Problem
from postgui.model.request import Request
from postgui.model.script import Script
from postgui.services.coming_in import let_in_request
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


PLAIN = Request("Plain", "GET", "http://x.test/")
SCRIPTED = replace(PLAIN, name="Scripted", scripts=(Script("tests", "test('x', () => {})"),))
WITH_PYTHON = replace(PLAIN, name="With Python", python="def before(request, variables): ...\n")


@pytest.fixture
async def mine(context: Context, tmp_path: Path) -> Path:
    await context.collections.create(tmp_path / "mine", "Mine")
    return tmp_path / "mine"


@pytest.fixture
async def theirs(context: Context, tmp_path: Path) -> Path:
    """A collection that came from elsewhere."""
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs" / "opencollection.yml").write_text("info:\n  name: Theirs\n", encoding="utf-8")
    await context.collections.open(tmp_path / "theirs")
    return tmp_path / "theirs"


@pytest.mark.parametrize("request_", [SCRIPTED, WITH_PYTHON], ids=["JavaScript", "Python"])
@pytest.mark.parametrize("how", ["copy", "move"])
async def test_programs_from_a_collection_that_is_not_trusted_end_the_trust_of_the_one_they_come_into(
    context: Context, mine: Path, theirs: Path, request_: Request, how: str
) -> None:
    told: list[Problem] = []
    context.collections.trust.noticed.connect(told.append)
    stored = await context.collections.create_request(theirs, request_)
    await getattr(context.collections.edits, how)([stored.path], mine)
    assert not context.collections.trust.of(mine)
    (problem,) = told
    assert problem.what == "The folder mine is no longer trusted"
    assert "folder theirs, which is not trusted" in problem.meaning


async def test_a_folder_brings_the_scripts_in_it_and_its_own(
    context: Context, mine: Path, theirs: Path
) -> None:
    collections = context.collections
    for name in ("inner", "own"):
        folder = await collections.create_folder(theirs, name)
        if name == "inner":
            await collections.create_request(folder, SCRIPTED)
        else:
            stored = await collections.load_folder(folder)
            own = replace(stored.folder.defaults, scripts=SCRIPTED.scripts)
            await collections.save_folder(folder, replace(stored.folder, defaults=own), stored.sha256)
        await collections.trust.put(mine, True)
        await collections.edits.copy([folder], mine)
        assert not collections.trust.of(mine), name


async def test_what_has_no_programs_or_comes_from_a_trusted_collection_leaves_the_trust(
    context: Context, mine: Path, theirs: Path, tmp_path: Path
) -> None:
    collections = context.collections
    await collections.create(tmp_path / "other", "Other")
    plain = await collections.create_request(theirs, PLAIN)
    scripted = await collections.create_request(tmp_path / "other", SCRIPTED)
    within = await collections.create_request(mine, WITH_PYTHON)
    folder = await collections.create_folder(mine, "Folder")
    await collections.edits.copy([plain.path, scripted.path], mine)
    await collections.edits.move([within.path], folder)
    assert collections.trust.of(mine)


async def test_a_request_saved_into_a_trusted_collection_from_one_that_is_not_ends_the_trust(
    context: Context, mine: Path, theirs: Path
) -> None:
    trust = context.collections.trust
    await let_in_request(trust, PLAIN, theirs, mine)
    assert trust.of(mine)
    await let_in_request(trust, SCRIPTED, theirs, mine)
    assert not trust.of(mine)


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
