"""Postman collections with scripts give the same passes and failures as newman 6 in the same run.

The collections are newman's own (`../shared/corpora`, not part of the project); a stand-in answers for
postman-echo.com. newman is installed once, as its lock file says, into the user's cache folder.
"""

import asyncio
import json
import shutil
import subprocess
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from postgui.services.context import Context
from postgui.services.run.data import read_rows
from tests.peers.ours import CORPORA, Outcome, alike, imported, outcomes
from tests.peers.program import installed_node_package, need_program
from tests.peers.stand_in import stand_in

SOURCE = CORPORA / "postman-newman" / "test" / "integration"
OTHERWISE = {
    # Postman's Hawk authentication has no counterpart here; the import says so.
    ("hawk-auth-test", "test hawk auth success"): "Hawk authentication is not there",
    # A redirect that deletes a cookie is followed by newman with that cookie.
    ("echo-v2", "Delete Cookies"): "a deleted cookie is not sent again",
}
"""Where PostGUI differs on purpose, and why."""
_RUN_S = 200

pytestmark = pytest.mark.skipif(not SOURCE.exists(), reason="../shared/corpora is not beside the checkout")


def pointed(value: Any, address: str) -> Any:
    """A collection with the address of the stand-in for that of postman-echo.com."""
    if isinstance(value, dict):
        if value.get("host") == ["postman-echo", "com"]:
            return pointed(str(value["raw"]), address)
        return {name: pointed(each, address) for name, each in value.items()}
    if isinstance(value, list):
        return [pointed(each, address) for each in value]
    if not isinstance(value, str):
        return value
    return value.replace("https://postman-echo.com", f"http://{address}").replace(
        "postman-echo.com", f"http://{address}"
    )


class Job:
    """One collection of the corpus, written beside what it needs into a folder of its own."""

    def __init__(self, source: Path, folder: Path, address: str) -> None:
        self.name = source.name.partition(".")[0]
        self.folder = folder / self.name
        self.folder.mkdir()
        self.collection = self.folder / "collection.json"
        self.collection.write_text(self._text(source, address), "utf-8")
        found = source.with_name(source.name.replace("collection", "environment"))
        self.environment = self.folder / "environment.json" if found.exists() else None
        if self.environment is not None:
            self.environment.write_text(self._text(found, address), "utf-8")
        self.data = next(source.parent.glob(f"{self.name}*data.*"), None)
        upload = source.with_name("upload-file.json")
        if upload.exists():
            self.beside = self.folder / "test" / "integration" / "tc4"
            self.beside.mkdir(parents=True)
            shutil.copy(upload, self.beside)

    @staticmethod
    def _text(source: Path, address: str) -> str:
        raw = source.read_bytes()
        text = raw.decode("utf-16" if raw[:2] == b"\xff\xfe" else "utf-8-sig")
        return json.dumps(pointed(json.loads(text), address))

    def for_newman(self) -> dict[str, Any]:
        given: dict[str, Any] = {"collection": str(self.collection), "folder": str(self.folder)}
        if self.environment is not None:
            given["environment"] = str(self.environment)
        if self.data is not None:
            given["data"] = str(self.data)
        return given


def run_newman(jobs: list[Job]) -> list[list[Outcome]]:
    """What newman makes of each."""
    node = need_program("node", "install Node.js")
    folder = installed_node_package("newman", Path(__file__).parent / "newman")
    given = json.dumps([job.for_newman() for job in jobs]).encode()
    done = subprocess.run(
        [node, "run.js"], cwd=folder, input=given, capture_output=True, timeout=_RUN_S, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    return [
        [
            Outcome(str(each.get("name")), each["status"], alike(each["tests"]), each["broken"])
            for each in json.loads(line)
        ]
        for line in done.stdout.splitlines()
    ]


async def run_ours(context: Context, job: Job) -> list[Outcome]:
    root = job.folder / "imported"
    await imported(context, job.collection, root)
    environment = ""
    if job.environment is not None:
        await imported(context, job.environment, root)
        (environment,) = (path.stem for path in (root / "environments").glob("*.yml"))
    if (job.folder / "test").exists():
        shutil.copytree(job.folder / "test", root / "test")
    rows = await asyncio.to_thread(read_rows, job.data) if job.data is not None else ()
    return await outcomes(context, root, environment, rows)


@pytest.fixture
async def context(data_dir: Path) -> AsyncIterator[Context]:
    built = Context.build(data_dir)
    yield built
    await built.close()


@pytest.mark.timeout(400)
async def test_every_request_passes_or_fails_as_in_newman(context: Context, tmp_path: Path) -> None:
    async with stand_in() as address:
        jobs = [Job(path, tmp_path, address) for path in sorted(SOURCE.rglob("*postman_collection.json"))]
        theirs = await asyncio.to_thread(run_newman, jobs)
        wrong: list[str] = []
        count = 0
        for job, wanted in zip(jobs, theirs, strict=True):
            found = await run_ours(context, job)
            assert len(found) == len(wanted), job.name
            for one, other in zip(found, wanted, strict=True):
                count += len(other.tests)
                same = replace(one, name=other.name) == other
                if same == ((job.name, other.name) in OTHERWISE):
                    wrong.append(f"{job.name}: newman {other}\n    PostGUI {one}")
    assert not wrong, "\n".join(wrong)
    assert count > 100
