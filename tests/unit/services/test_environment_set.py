"""What the environment editor does to files and keyring."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from postgui.model.collection import Environment
from postgui.model.problem import ProblemError
from postgui.model.request import Variable
from postgui.services.environment_set import EnvironmentSets, VariableSet, compare
from postgui.services.environments import Environments
from postgui.services.globals import Globals
from postgui.services.secrets import Secrets
from postgui.storage.file import Writer


@pytest.fixture
async def sets(tmp_path: Path) -> AsyncIterator[EnvironmentSets]:
    writer, secrets = Writer(), Secrets(tmp_path / "data")
    yield EnvironmentSets(
        Environments(writer, tmp_path / "data"), Globals(tmp_path / "data", writer), secrets
    )
    await secrets.close()
    await asyncio.to_thread(writer.close)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "api"
    folder.mkdir()
    (folder / "opencollection.yml").write_text(
        "opencollection: '1.0.0'\nconfig:\n  environments:\n    - name: Inline\n      variables: []\n"
    )
    return folder


async def named(sets: EnvironmentSets, root: Path, name: str) -> VariableSet:
    return next(one for one in await sets.list(root) if one.name == name)


async def with_secret(sets: EnvironmentSets, root: Path) -> VariableSet:
    made = await sets.add(root, "Dev")
    new = replace(
        made.environment, variables=(Variable("token", "hush-hush", secret=True), Variable("a", "1"))
    )
    return await sets.save(made, new)


def on_disk(root: Path) -> str:
    return "\n".join(path.read_text() for path in root.rglob("*") if path.is_file())


async def test_a_secret_goes_to_the_keyring_and_never_into_the_file(
    sets: EnvironmentSets, root: Path
) -> None:
    saved = await with_secret(sets, root)
    assert saved.kept == {"token"}
    assert "token" in on_disk(root)
    assert "hush-hush" not in on_disk(root)
    assert await sets.reveal(saved, "token") == "hush-hush"


async def test_renaming_takes_the_secrets_along(sets: EnvironmentSets, root: Path) -> None:
    saved = await with_secret(sets, root)
    renamed = await sets.save(saved, replace(saved.environment, name="Stage"))
    assert await sets.reveal(renamed, "token") == "hush-hush"
    assert (root / "environments" / "Stage.yml").exists()
    assert await sets.reveal(saved, "token") == ""
    other = (replace(renamed.environment.variables[0], name="key"), *renamed.environment.variables[1:])
    again = await sets.save(renamed, replace(renamed.environment, variables=other))
    assert await sets.reveal(again, "key") == "hush-hush"


async def test_a_name_that_is_taken_is_refused(sets: EnvironmentSets, root: Path) -> None:
    saved = await with_secret(sets, root)
    with pytest.raises(ProblemError) as caught:
        await sets.save(saved, replace(saved.environment, name="inline"))
    assert caught.value.problem.kind == "name-taken"
    assert await sets.reveal(saved, "token") == "hush-hush"


async def test_duplicate_delete_and_undo(sets: EnvironmentSets, root: Path) -> None:
    saved = await with_secret(sets, root)
    copy = await sets.duplicate(saved)
    assert copy.name == "Dev copy"
    assert await sets.reveal(copy, "token") == "hush-hush"
    removed = await sets.delete(copy)
    assert [one.name for one in await sets.list(root)] == ["Globals", "Dev", "Inline"]
    assert await sets.reveal(copy, "token") == ""
    await sets.restore(removed)
    assert await sets.reveal(await named(sets, root, "Dev copy"), "token") == "hush-hush"


async def test_an_inline_environment_is_renamed_deleted_and_brought_back(
    sets: EnvironmentSets, root: Path
) -> None:
    inline = await named(sets, root, "Inline")
    saved = await sets.save(inline, replace(inline.environment, name="Within", color="#2c8a4b"))
    assert "name: Within" in (root / "opencollection.yml").read_text()
    removed = await sets.delete(saved)
    assert [one.name for one in await sets.list(root)] == ["Globals"]
    await sets.restore(removed)
    assert (await named(sets, root, "Within")).environment.color == "#2c8a4b"


async def test_what_somebody_else_changed_is_not_written_over(sets: EnvironmentSets, root: Path) -> None:
    saved = await with_secret(sets, root)
    assert saved.environment.path is not None
    saved.environment.path.write_text("name: Dev\nvariables:\n- {name: theirs, value: x}\n")
    with pytest.raises(ProblemError) as caught:
        await sets.save(saved, replace(saved.environment, color="#2c8a4b"))
    assert caught.value.problem.kind == "conflict"
    assert "theirs" in on_disk(root)


async def test_global_variables_are_kept_apart(sets: EnvironmentSets, root: Path, tmp_path: Path) -> None:
    [shared] = await sets.list(None)
    new = replace(shared.environment, variables=(Variable("g", "hush", secret=True), Variable("v", "1")))
    saved = await sets.save(shared, new)
    assert saved.kept == {"g"}
    assert "hush" not in saved.environment.path.read_text() if saved.environment.path else False
    assert "name: v" not in on_disk(root)


def test_a_comparison_tells_missing_from_different() -> None:
    left = Environment("L", (Variable("a", "1"), Variable("b", "1"), Variable("s", secret=True)))
    right = Environment(
        "R", (Variable("a", "1"), Variable("b", "2"), Variable("c", "3"), Variable("s", "x", secret=True))
    )
    rows = {row.name: (row.is_missing, row.differs) for row in compare([left, right])}
    assert rows == {"a": (False, False), "b": (False, True), "s": (False, False), "c": (True, False)}
