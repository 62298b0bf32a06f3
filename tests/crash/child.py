"""The program that is killed: the real window, edited and saved at random, telling on stdout what it does.

`python -m tests.crash.child DATA_DIR COLLECTION FIRST_NUMBER SEED`. Every edit puts one number everywhere
into a request, so that a file or draft that is half one and half another shows. Lines:

    ready
    edit NAME NUMBER          it is in the draft now
    saving NAME NUMBER        it, or a later one, may be in the file from now on
    saved NAME NUMBER BEGUN   it is in the file, and the saving of BEGUN has ended
    tick                      the event loop is alive: ten a second
"""

import asyncio
import random
import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

from postgui.app.start import RunningWindow, WindowOptions, run
from postgui.model.request import Pair, Request
from postgui.ui.request.file_strip import FileStrip
from postgui.ui.request.tab import RequestTab
from tests.support import builder

NAMES = ("alpha", "beta", "gamma", "delta")
_TICK_S = 0.1


def numbered(request: Request, number: int) -> Request:
    """`request` with `number` at its beginning, in its middle and at its end."""
    lines = "\n".join(f"line {line} of {number}" for line in range(100 + number % 400))
    return replace(request, url=f"http://{number}/", headers=(Pair("Number", str(number)),), docs=lines)


def number_of(request: Request) -> int:
    """The number that `numbered` put in.

    Raises:
        AssertionError: The parts tell different ones.
    """
    number = int(request.url.removeprefix("http://").rstrip("/"))
    assert request == numbered(request, number), f"{request.name} is half {number} and half another"
    return number


class Driver:
    """Somebody in a hurry."""

    def __init__(self, running: RunningWindow, collection: Path, first: int, seed: int) -> None:
        self._desk, self._context = running.desk, running.context
        self._collection = collection
        self._numbers = count(first)
        self._random = random.Random(seed)
        self._saves: set[asyncio.Task[None]] = set()

    async def work(self) -> None:
        """Go on until somebody puts an end to it."""
        await self._desk.tree_actions.open_collection(self._collection)
        for name in NAMES:
            await self._desk.opener.open_path(self._collection / f"{name}.yml")
        say("ready")
        doings: tuple[Callable[[], object], ...] = (
            self._edit,
            self._edit,
            self._edit,
            self._save,
            self._remember,
        )
        while True:
            self._random.choice(doings)()
            for strip in self._desk.window.findChildren(FileStrip):
                if strip.asks():  # a crash came between the file and the end of its draft
                    strip.mine.click()
            await asyncio.sleep(self._random.random() * 0.05)

    def _tab(self) -> tuple[str, RequestTab]:
        name = self._random.choice(NAMES)
        tab = self._desk.opener.tab_of(self._collection / f"{name}.yml")
        assert tab is not None
        return name, tab

    def _edit(self) -> None:
        name, tab = self._tab()
        number = next(self._numbers)
        tab.draft.edit(numbered(tab.draft.current, number))
        say("edit", name, number)

    def _save(self) -> None:
        name, tab = self._tab()
        if tab.draft.dirty:
            task = asyncio.get_running_loop().create_task(self._save_tab(name, tab))
            self._saves.add(task)
            task.add_done_callback(self._saves.discard)

    async def _save_tab(self, name: str, tab: RequestTab) -> None:
        number = number_of(tab.draft.current)
        say("saving", name, number)
        if await self._desk.saver.save(tab.draft) and tab.draft.saved is not None:
            # A later one, if there was a question first.
            say("saved", name, number_of(tab.draft.saved), number)

    def _remember(self) -> None:
        body = self._random.randbytes(20_000)
        self._context.tasks.start(
            self._context.history.record(builder.exchange(body, id="e"), builder.request()), name="remember"
        )


async def tick() -> None:
    """Tell that the loop is alive."""
    while True:
        await asyncio.sleep(_TICK_S)
        say("tick")


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def main(data_dir: str, collection: str, first: str, seed: str) -> int:
    async def job(running: RunningWindow) -> int:
        ticking = asyncio.ensure_future(tick())
        try:
            await Driver(running, Path(collection), int(first), int(seed)).work()
        finally:
            ticking.cancel()
        return 0

    return run(WindowOptions(Path(data_dir), job, offscreen=True))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
