"""Environments in files and inside the collection's own file."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from postgui.model.collection import Environment
from postgui.model.problem import ProblemError
from postgui.model.request import Variable
from postgui.services.environments import Environments
from postgui.storage.file import Writer


@pytest.fixture
async def environments(tmp_path: Path) -> AsyncIterator[Environments]:
    writer = Writer()
    yield Environments(writer, tmp_path / "data")
    await asyncio.to_thread(writer.close)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "api"
    (folder / "environments").mkdir(parents=True)
    (folder / "opencollection.yml").write_text(
        "opencollection: '1.0.0'\nconfig:\n  environments:\n  - name: Inline\n"
        "    variables:\n    - {name: a, value: i}\n"
    )
    (folder / "environments" / "Base.yml").write_text(
        "name: Base\nvariables:\n- {name: a, value: base}\n- {name: b, value: base}\n"
    )
    (folder / "environments" / "Prod.yml").write_text(
        "name: Prod\nextends: Base\nvariables:\n- {name: a, value: prod}\n"
        "- {name: off, value: x, disabled: true}\n"
        "- {name: token, secret: true}\n- {name: key, secret: true, value: literal}\n"
    )
    return folder


async def problem_of(awaitable) -> str:
    with pytest.raises(ProblemError) as caught:
        await awaitable
    return caught.value.problem.what


async def test_all_are_listed_by_name(environments, root):
    assert [environment.name for environment in await environments.list(root)] == ["Base", "Inline", "Prod"]
    assert await environments.list(root / "environments") == ()


async def test_scopes_are_nearest_first_and_leave_empty_secrets_out(environments, root):
    near, far = await environments.scopes(root, "Prod")
    assert near.origin == "environment Prod"
    assert near.values == {"a": "prod", "key": "literal"}
    assert near.secret_names == {"token", "key"}
    assert far.values == {"a": "base", "b": "base"}
    assert await environments.scopes(root, "") == ()
    assert (await environments.scopes(root, "Inline"))[0].values == {"a": "i"}


async def test_what_is_missing_or_broken_is_told(environments, root):
    assert await problem_of(environments.scopes(root, "Nope")) == "api has no environment named Nope"
    base = root / "environments" / "Base.yml"
    base.write_text("name: Base\nextends: Prod\n")
    assert await problem_of(environments.scopes(root, "Prod")) == "The environment Prod extends itself"
    base.write_text("name: Base\nextends: Gone\n")
    assert "Gone, which Base extends" in await problem_of(environments.scopes(root, "Prod"))
    base.write_text("name: [\n")
    assert "Base" in [environment.name for environment in await environments.list(root)]
    assert (await problem_of(environments.scopes(root, "Prod"))).startswith("Base.yml, line 2: ")


async def test_saving_creates_changes_and_renames(environments, root):
    seen: list[Path] = []
    environments.changed.connect(seen.append)
    await environments.save(root, Environment("Test: new", (Variable("a", "1"),)))
    path = root / "environments" / "Test- new.yml"
    assert path.read_text() == "name: 'Test: new'\n\nvariables:\n  - name: a\n    value: '1'\n"
    await environments.save(root, Environment("Test: new", (Variable("a", "2"),)))
    assert "'2'" in path.read_text()
    await environments.save(root, Environment("Stage", (Variable("a", "2"),), path=path))
    assert not path.exists()
    assert (await environments.scopes(root, "Stage"))[0].values == {"a": "2"}
    await environments.save(root, Environment("Inline", (Variable("a", "new"),)))
    assert "{name: a, value: new}" in (root / "opencollection.yml").read_text()
    assert seen == [root] * 4


async def test_the_first_environment_makes_its_folder(environments, tmp_path):
    root = tmp_path / "bare"
    root.mkdir()
    (root / "opencollection.yml").write_text("opencollection: '1.0.0'\n")
    await environments.save(root, Environment("Local", (Variable("t", "hush", secret=True),)))
    assert "hush" not in (root / "environments" / "Local.yml").read_text()
