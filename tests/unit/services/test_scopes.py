"""Every place that a variable can come from, in order, with the secrets of the keyring."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from pathlib import Path

import pytest

from postgui.model.check import VariableChange
from postgui.model.collection import Defaults, Environment, Folder
from postgui.model.problem import ProblemError
from postgui.model.request import Request, Variable
from postgui.model.variables import MASK, Filler, Scope
from postgui.services.environments import Environments
from postgui.services.globals import Globals
from postgui.services.scopes import Scoping, changed, scope_kind
from postgui.storage.file import Writer


class Kept:
    """A keyring of one collection."""

    def __init__(self, **values: str) -> None:
        self.values = values

    async def find(self, root: Path | None, names: Iterable[str], *, ask: bool = True) -> dict[str, str]:
        return {name: self.values[name] for name in names if name in self.values}

    async def load(self, root: Path | None) -> frozenset[str]:
        return frozenset(self.values)


@pytest.fixture
async def writer() -> AsyncIterator[Writer]:
    writer = Writer()
    yield writer
    await asyncio.to_thread(writer.close)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "api"
    (folder / "environments").mkdir(parents=True)
    (folder / "opencollection.yml").write_text("opencollection: '1.0.0'\n")
    files = {
        "Base": "name: Base\nvariables:\n- {name: v, value: base}\n",
        "Dev": "name: Dev\nextends: Base\ndotEnvFilePath: .env.dev\nvariables:\n- {name: v, value: dev}\n"
        "- {name: token, secret: true}\n",
        "Extra": "name: Extra\nvariables:\n- {name: v, value: extra}\n- {name: only, value: extra}\n",
    }
    for name, text in files.items():
        (folder / "environments" / f"{name}.yml").write_text(text)
    (folder / ".env").write_text("V=dotenv\nAPI_KEY=k\n")
    (folder / ".env.dev").write_text("V=dev-dotenv\n")
    return folder


@pytest.fixture
async def scoping(tmp_path: Path, writer: Writer) -> Scoping:
    shared = Globals(tmp_path / "data", writer)
    await shared.save(Environment("Globals", (Variable("v", "global"), Variable("g", secret=True))))
    kept = Kept(**{"environment/Dev/token": "t0ken", "global/g": "glob"})
    return Scoping(Environments(writer, tmp_path / "data"), shared, {"v": "runtime"}, kept)


def one(name: str, value: str) -> Defaults:
    return Defaults(variables=(Variable(name, value),))


FOLDERS = (
    Folder("Api", one("v", "collection")),
    Folder("Outer", one("v", "outer")),
    Folder("In", one("v", "in")),
)


async def test_the_order_of_all_places(scoping: Scoping, root: Path) -> None:
    request = Request(variables=(Variable("v", "request"),))
    scopes = await scoping.scopes(root, FOLDERS, request, "Dev", ("Extra",), [("v", "given")])
    found = [scope.values["v"] for scope in scopes if "v" in scope.values]
    assert found == [
        "given",
        "runtime",
        "request",
        "in",
        "outer",
        "dev",
        "base",
        "extra",
        "collection",
        "global",
    ]
    dotenv = [scope.values["process.env.V"] for scope in scopes if scope.origin.startswith(".env")]
    assert dotenv == ["dev-dotenv", "dotenv"]
    assert Filler(scopes).fill("{{only}} {{process.env.V}}").text == "extra dev-dotenv"


async def test_secrets_come_from_the_keyring_each_from_its_place(scoping: Scoping, root: Path) -> None:
    filler = Filler(await scoping.scopes(root, (), Request(), "Dev"))
    assert filler.fill("{{token}} {{g}} {{process.env.API_KEY}}").text == "t0ken glob k"
    assert filler.secrets == {"t0ken", "glob", "k"}


async def test_for_showing_nothing_is_unlocked(scoping: Scoping, root: Path) -> None:
    value = Filler(await scoping.scopes(root, (), Request(), "Dev", for_showing=True)).lookup("token")
    assert value is not None
    assert value.text == MASK


async def test_a_secret_without_a_value_is_missing_not_empty(scoping: Scoping, root: Path) -> None:
    request = Request(variables=(Variable("own", secret=True),))
    assert Filler(await scoping.scopes(root, (), request)).fill("{{own}}").unresolved == ("own",)


@pytest.mark.parametrize("name", ["../outside.env", "link.env"])
async def test_a_dotenv_file_outside_the_collection_is_not_read(
    scoping: Scoping, root: Path, name: str
) -> None:
    (root.parent / "outside.env").write_text("A=1\n")
    (root / "link.env").symlink_to(root.parent / "outside.env")
    (root / "environments" / "Dev.yml").write_text(f"name: Dev\ndotEnvFilePath: {name}\n")
    with pytest.raises(ProblemError) as caught:
        await scoping.scopes(root, (), Request(), "Dev")
    assert caught.value.problem.kind == "outside"


async def test_environments_need_a_collection(scoping: Scoping) -> None:
    with pytest.raises(ProblemError) as caught:
        await scoping.scopes(None, (), Request(), "Dev")
    assert caught.value.problem.kind == "no-environment"


def test_what_a_server_gave_is_no_template() -> None:
    """Or an answer could have any secret sent to it by the next request."""
    given = VariableChange("runtime", "id", "{{token}}", literal=True)
    written = VariableChange("runtime", "greeting", "Hello {{name}}")
    scopes = changed(
        (Scope("run time", {}), Scope("collection Api", {"token": "s3cret", "name": "Ada"})), (given, written)
    )
    filler = Filler(scopes)
    assert filler.fill("/{{id}}/{{greeting}}").text == "/{{token}}/Hello Ada"
    again = changed(scopes, (VariableChange("runtime", "id", "{{name}}"),))
    assert Filler(again).fill("{{id}}").text == "Ada"


def test_what_is_set_without_an_environment_is_of_an_environment_still() -> None:
    scopes = (Scope("given for this send", {}), Scope("run time", {}), Scope("collection Api", {"a": "c"}))
    found = changed(scopes, (VariableChange("environment", "a", "[1]", json=True),))
    assert [scope_kind(scope.origin) for scope in found] == ["", "runtime", "environment", "collection"]
    value = Filler(found).lookup("a")
    assert value is not None
    assert (value.text, value.json) == ("[1]", True)
