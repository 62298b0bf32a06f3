"""Bruno's own test bench gives here what it gives in Bruno: every assertion and every test of a script.

The bench is Bruno's (`../shared/corpora`, not part of the project); a stand-in answers for its server and
for echo.usebruno.com.
"""

import asyncio
import json
import re
import shutil
import subprocess
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from postgui.services.context import Context
from tests.peers.ours import CORPORA, Outcome, alike, imported, outcomes
from tests.peers.program import installed_node_package, need_program
from tests.peers.stand_in import stand_in

SOURCE = CORPORA / "bruno-tests"
OTHERWISE = {
    "auth/bearer/via auth/Bearer Auth undefined": "a header that the person typed beats the authentication",
    "echo/echo default request headers": "PostGUI says that it is PostGUI, and accepts everything",
    "echo/echo multipart via scripting": "a script that fails does not keep the request back",
}
"""Where PostGUI differs on purpose, and why."""
_RUN_S = 200
_TEXT = (".bru", ".yml", ".json")
_UNARY = re.compile(r" (is[A-Z]\w+)\b.*")

pytestmark = pytest.mark.skipif(not SOURCE.exists(), reason="../shared/corpora is not beside the checkout")


@pytest.fixture(scope="module")
def bru() -> Path:
    need_program("node", "install Node.js")
    return installed_node_package("bruno-cli", Path(__file__).parent / "bruno_cli") / "node_modules/.bin/bru"


@pytest.fixture
async def context(data_dir: Path) -> AsyncIterator[Context]:
    built = Context.build(data_dir)
    yield built
    await built.close()


def laid_out(name: str, target: Path, address: str) -> None:
    """A collection of the bench, pointed at the stand-in."""
    shutil.copytree(SOURCE / name, target, copy_function=shutil.copyfile)
    for path in (target, *target.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
        if path.suffix in _TEXT:
            text = path.read_text("utf-8").replace("https://echo.usebruno.com", f"http://{address}/mirror")
            text = text.replace("https://www.httpfaker.org", f"http://{address}")
            text = re.sub(r"localhost:808[01]\b", address, text)
            path.write_text(text, "utf-8")
    (target / "ping.bru").unlink(missing_ok=True)  # it ends the run


def with_equals(name: str) -> str:
    """An assertion's name with the operator that Bruno leaves out, and without what means nothing."""
    path, _, rest = name.partition(" ")
    if rest.partition(" ")[0] not in ("eq", "contains", "matches") and not rest.startswith("is"):
        rest = f"eq {rest}"
    return _UNARY.sub(r" \1", f"{path} {rest}")


def run_bruno(bru: Path, root: Path) -> dict[str, Outcome]:
    options = ("-r", "--env", "Local", "--sandbox", "safe", "--reporter-json", "../bruno.json")
    subprocess.run([bru, "run", *options], cwd=root, capture_output=True, timeout=_RUN_S, check=False)
    (report,) = json.loads((root.parent / "bruno.json").read_text("utf-8"))
    found: dict[str, Outcome] = {}
    for each in report["results"]:
        place = each["test"]["filename"].rpartition("/")[0]
        tests = [
            (with_equals(f"{one['lhsExpr']} {one['rhsExpr']}"), one["status"] == "pass")
            for one in each.get("assertionResults") or ()
        ]
        for phase in ("preRequestTestResults", "postResponseTestResults", "testResults"):
            tests += [(one["description"], one["status"] == "pass") for one in each.get(phase) or ()]
        status = each["response"].get("status")
        name = f"{place}/{each['name']}".lstrip("/")
        found[name] = Outcome(name, status if isinstance(status, int) else None, alike(tests))
    return found


@pytest.mark.timeout(400)
@pytest.mark.parametrize("name", ["collection", "yml-collection"])
async def test_the_bench_gives_what_bruno_gives(
    name: str, context: Context, bru: Path, tmp_path: Path
) -> None:
    theirs_root, ours_root = tmp_path / "theirs", tmp_path / "ours"
    async with stand_in() as address:
        laid_out(name, theirs_root, address)
        wanted = await asyncio.to_thread(run_bruno, bru, theirs_root)
        if name == "collection":
            await imported(context, theirs_root, ours_root)
            for file in (".env", "bruno.png"):
                shutil.copyfile(theirs_root / file, ours_root / file)
        else:
            laid_out(name, ours_root, address)
        found = {
            one.name.replace(" / ", "/"): replace(one, name=one.name.replace(" / ", "/"))
            for one in await outcomes(context, ours_root, "Local")
        }
    assert sorted(found) == sorted(wanted)
    wrong = [
        f"Bruno   {other}\n    PostGUI {found[place]}"
        for place, other in wanted.items()
        if (replace(found[place], tests=named(found[place]), broken=False) == other) == (place in OTHERWISE)
    ]
    assert not wrong, "\n".join(wrong)


def named(outcome: Outcome) -> tuple[tuple[str, bool], ...]:
    return tuple(
        sorted(
            (with_equals(title) if is_assertion(title) else title, passed) for title, passed in outcome.tests
        )
    )


def is_assertion(title: str) -> bool:
    return title.startswith(("res.", "req."))
