"""SIGKILL at random moments: no file is ever half, no draft is more than a second behind, the history opens.

`$POSTGUI_CRASH_ROUNDS` says how often (2), on a few data folders side by side. Every round goes on with what
the crash before left.
"""

import asyncio
import os
import random
import signal
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from postgui.model.problem import Problem
from postgui.model.request import Request
from postgui.services.context import Context
from tests.crash.child import NAMES, number_of, numbered

ROUNDS = int(os.environ.get("POSTGUI_CRASH_ROUNDS", "2"))
_ROOT = Path(__file__).resolve().parents[2]
LANES = min(ROUNDS, 2)
"""Programs at once: each waits most of the time, for the moment of its end."""
_PER_ROUND_S = 60
_NUMBERS_A_ROUND = 1_000_000
_TICKS_BEHIND = 10
"""A draft may be a second behind: so many ticks of the child."""


@dataclass
class Told:
    """What the child said about one request."""

    saved: int
    """The number that the file has for certain."""
    kept: int
    """The number that was kept, in file or draft, when it started."""
    perhaps: list[int] = field(default_factory=list)
    """Those whose saving had begun, and was not told to have ended; one may be there twice."""
    edits: list[tuple[int, int]] = field(default_factory=list)
    """Numbers, and the tick after which each was put in."""

    def may_hold(self) -> set[int]:
        """The numbers that the file may have."""
        later = {number for number, _ in self.edits if self.perhaps and number >= min(self.perhaps)}
        return {self.saved, *self.perhaps, *later}

    def due(self, ticks: int) -> int:
        """The newest number that must have been kept somewhere."""
        return max((number for number, tick in self.edits if ticks - tick > _TICKS_BEHIND), default=self.kept)


@dataclass
class Listener:
    """Hears what the child says."""

    told: dict[str, Told]
    ticks: int = 0
    ready: asyncio.Event = field(default_factory=asyncio.Event)

    async def listen(self, stream: asyncio.StreamReader) -> None:
        while line := await stream.readline():
            if not line.endswith(b"\n"):
                return  # cut off by the kill
            match line.decode().split():
                case ["ready"]:
                    self.ready.set()
                case ["tick"]:
                    self.ticks += 1
                case ["edit", name, number]:
                    self.told[name].edits.append((int(number), self.ticks))
                case ["saving", name, number]:
                    self.told[name].perhaps.append(int(number))
                case ["saved", name, number, begun]:
                    self.told[name].saved = int(number)
                    self.told[name].perhaps.remove(int(begun))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.timeout(_PER_ROUND_S * ROUNDS + 60)
async def test_whenever_it_is_killed_everything_is_old_or_new_and_nothing_typed_is_lost(tmp_path):
    seed = random.randrange(1 << 30)
    async with asyncio.TaskGroup() as lanes:
        for lane in range(LANES):
            rounds = range(lane + 1, ROUNDS + 1, LANES)
            lanes.create_task(crash_often(tmp_path / str(lane), rounds, seed + lane))


async def crash_often(folder: Path, rounds: range, seed: int) -> None:
    """Rounds on one data folder and one collection, both in `folder`."""
    data_dir, collection = folder / "data", folder / "api"
    data_dir.mkdir(parents=True, mode=0o700)
    chance = random.Random(seed)
    told = {name: Told(saved=1, kept=1) for name in NAMES}
    await make_collection(data_dir, collection)
    for number in rounds:
        try:
            heard = await one_round(data_dir, collection, number, told, chance)
            await check(data_dir, collection, heard)
        except BaseException as error:
            error.add_note(f"seed {seed}, round {number}")
            raise


async def make_collection(data_dir: Path, collection: Path) -> None:
    context = Context.build(data_dir)
    try:
        await context.collections.create(collection, "API")
        for name in NAMES:
            await context.collections.create_request(collection, numbered(Request(name=name), 1))
    finally:
        await context.close()


async def one_round(
    data_dir: Path, collection: Path, number: int, told: dict[str, Told], chance: random.Random
) -> Listener:
    """Let the program work for a while, then kill it."""
    first, seed = number * _NUMBERS_A_ROUND, chance.randrange(1 << 30)
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.crash.child", str(data_dir), str(collection), str(first), str(seed)),
        cwd=_ROOT,
        stdout=asyncio.subprocess.PIPE,
    )
    assert child.stdout is not None
    heard = Listener(told)
    listening = asyncio.ensure_future(heard.listen(child.stdout))
    try:
        ready = asyncio.ensure_future(heard.ready.wait())
        await asyncio.wait((ready, listening), return_when=asyncio.FIRST_COMPLETED)
        ready.cancel()
        assert heard.ready.is_set(), "the program ended by itself"
        await asyncio.sleep(chance.random() * 2.5)  # the moment is the point, not a synchronisation
        assert child.returncode is None
        child.send_signal(signal.SIGKILL)
    finally:
        if child.returncode is None:
            child.kill()
        await child.wait()
        await listening
    return heard


async def check(data_dir: Path, collection: Path, heard: Listener) -> None:
    """What the next start finds."""
    problems: list[Problem] = []
    context = Context.build(data_dir)
    context.history.noticed.connect(problems.append)
    context.workbench.noticed.connect(problems.append)
    try:
        await context.collections.open(collection)
        await context.workbench.restore()
        await context.history.page(limit=20)
        assert problems == []
        drafts = {draft.path: number_of(draft.current) for draft in context.workbench.dirty()}
        for name, told in heard.told.items():
            path = collection / f"{name}.yml"
            in_file = number_of((await context.collections.load(path)).request)
            assert in_file in told.may_hold(), f"{name}: {in_file}, {told}"
            kept = max(in_file, drafts.get(path, 0))
            assert kept >= told.due(heard.ticks), f"{name}: {kept} of {told.edits[-20:]}, tick {heard.ticks}"
            heard.told[name] = Told(saved=in_file, kept=drafts.get(path, in_file))
        files = await asyncio.to_thread(lambda: sorted(path.name for path in collection.glob("*.yml")))
        assert files == sorted(["opencollection.yml", *(f"{name}.yml" for name in NAMES)])
    finally:
        await context.close()
